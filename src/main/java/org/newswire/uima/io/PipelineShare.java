package org.newswire.uima.io;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.apache.uima.resource.ResourceManager;

/** What the components of one pipeline have in common, though a pipeline makes each of them by itself. */
public final class PipelineShare {
  // Components know nothing of each other; the one thing they all have is the resource manager of their pipeline.
  private static final Map<ResourceManager, Map<Object, Object>> SHARES = new WeakHashMap<>();

  private PipelineShare() {}

  /**
   * {@return the one object that all components of a pipeline get under a key}
   *
   * @param <T> its class
   * @param pipeline the resource manager of the components
   * @param key the key
   * @param maker makes it for whoever asks first; it must not hold the resource manager
   */
  @SuppressWarnings("unchecked")
  public static <T> T of(ResourceManager pipeline, Object key, Supplier<T> maker) {
    synchronized (SHARES) {
      return (T) SHARES.computeIfAbsent(pipeline, p -> new HashMap<>()).computeIfAbsent(key, k -> maker.get());
    }
  }
}
