package org.newswire.uima.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.uima.resource.ResourceManager;

/** What the components of one pipeline have in common, though a pipeline makes each of them by itself. */
public final class PipelineShare {
  // Components know nothing of each other; the one thing they all have is the resource manager of their pipeline.
  private static final Map<ResourceManager, Map<Object, Object>> SHARES = new WeakHashMap<>();

  private PipelineShare() {}

  /**
   * Makes what is shared.
   *
   * @param <T> its class
   * @param <E> what it throws where that fails
   */
  @FunctionalInterface
  public interface Maker<T, E extends Exception> {
    /**
     * {@return the object}
     *
     * @throws E when it cannot be made
     */
    T make() throws E;
  }

  /**
   * {@return the one object that all components of a pipeline get under a key}
   *
   * @param <T> its class
   * @param <E> what the maker throws
   * @param pipeline the resource manager of the components
   * @param key the key
   * @param maker makes it for whoever asks first; it must not hold the resource manager, and may ask for others
   * @throws E when the maker fails; the next who asks makes it anew
   */
  @SuppressWarnings("unchecked")
  public static <T, E extends Exception> T of(ResourceManager pipeline, Object key, Maker<T, E> maker) throws E {
    synchronized (SHARES) {
      Map<Object, Object> share = SHARES.computeIfAbsent(pipeline, p -> new HashMap<>());
      Object known = share.get(key);
      if (known == null) {
        known = maker.make();
        share.put(key, known);
      }
      return (T) known;
    }
  }
}
