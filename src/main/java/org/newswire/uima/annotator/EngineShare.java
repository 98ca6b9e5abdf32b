package org.newswire.uima.annotator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;

/**
 * What the engines of one pipeline have in common. There is an engine for each thread, and all of them make the same of
 * the same word lists.
 *
 * <p>Only of lists on the class path: a file may have changed when an engine reads it again.
 */
final class EngineShare {
  private static final String CLASS_PATH = "classpath:";
  // Engines know nothing of each other; the one thing they all have is the resource manager of their pipeline.
  private static final Map<ResourceManager, Map<Object, Object>> SHARES = new WeakHashMap<>();

  private EngineShare() {}

  /**
   * Makes something immutable of word lists.
   *
   * @param <T> its class
   */
  @FunctionalInterface
  interface Maker<T> {
    /** Reads the lists and makes it. */
    T make() throws ResourceInitializationException;
  }

  /**
   * Returns the one object that the engines of a pipeline get under a key.
   *
   * @param <T> its class
   * @param context the context of an engine
   * @param key tells the object from others, with all that it depends on
   * @param locations where its word lists lie
   * @param maker makes it for the engine that asks first; it must be immutable and must not hold the context
   * @throws ResourceInitializationException when the maker fails
   */
  @SuppressWarnings("unchecked")
  static <T> T of(UimaContext context, Object key, List<String> locations, Maker<T> maker)
      throws ResourceInitializationException {
    for (String location : locations) {
      if (!location.startsWith(CLASS_PATH)) {
        return maker.make();
      }
    }
    synchronized (SHARES) {
      Map<Object, Object> share =
          SHARES.computeIfAbsent(((UimaContextAdmin) context).getResourceManager(), p -> new HashMap<>());
      Object known = share.get(key);
      if (known == null) {
        known = maker.make();
        share.put(key, known);
      }
      return (T) known;
    }
  }
}
