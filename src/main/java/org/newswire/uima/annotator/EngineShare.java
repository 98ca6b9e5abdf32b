package org.newswire.uima.annotator;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.pipeline.PipelineShare;

/**
 * What the engines of one pipeline have in common. There is an engine for each thread, and all of them make the same of
 * the same word lists.
 *
 * <p>Only of lists on the class path: a file may have changed when an engine reads it again.
 */
final class EngineShare {
  private static final String CLASS_PATH = "classpath:";

  private EngineShare() {}

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
  static <T> T of(UimaContext context, Object key, List<String> locations,
      PipelineShare.Maker<T, ResourceInitializationException> maker) throws ResourceInitializationException {
    for (String location : locations) {
      if (!location.startsWith(CLASS_PATH)) {
        return maker.make();
      }
    }
    return PipelineShare.of(((UimaContextAdmin) context).getResourceManager(), key, maker);
  }
}
