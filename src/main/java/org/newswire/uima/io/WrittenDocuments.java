package org.newswire.uima.io;

import java.io.IOException;
import org.apache.uima.resource.ResourceManager;
import org.newswire.uima.pipeline.PipelineShare;

/** The ids of the documents that a pipeline has written, so that none takes the place of another's file. */
public final class WrittenDocuments {
  private final LongSet ids = new LongSet();
  private final LongSet before = new LongSet();

  private WrittenDocuments() {}

  /**
   * {@return those of a pipeline}
   *
   * @param pipeline what its components share
   */
  public static WrittenDocuments of(ResourceManager pipeline) {
    return PipelineShare.of(pipeline, WrittenDocuments.class, WrittenDocuments::new);
  }

  /**
   * Notes a document that an earlier run has written, with which this one goes on.
   *
   * @param id the number made from its id by {@link LongSet#hash}
   */
  public synchronized void addEarlier(long id) {
    before.add(id);
  }

  /**
   * Notes that a writer is about to write a document.
   *
   * @param writer the kind of writer
   * @param id the id of the document
   * @throws IOException when it has written another document of that id
   */
  synchronized void add(String writer, String id) throws IOException {
    if (before.contains(LongSet.hash(id)) || !ids.add(LongSet.hash(writer + "\n" + id))) {
      throw new IOException("another document has the same id and is written already");
    }
  }

  /** Begins anew: the pipeline may be run again. */
  synchronized void clear() {
    ids.clear();
    before.clear();
  }
}
