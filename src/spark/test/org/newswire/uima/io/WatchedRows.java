package org.newswire.uima.io;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/** Makes rows by the engines and one more, which fails on a text that begins with "boom" and counts itself. */
public final class WatchedRows {
  /** How many were made in this Java machine. */
  public static final AtomicInteger MADE = new AtomicInteger();
  /** How many of them were closed. */
  public static final AtomicInteger CLOSED = new AtomicInteger();

  private WatchedRows() {}

  /** The engine. */
  public static final class Watcher extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      if (jcas.getDocumentText().startsWith("boom")) {
        throw new IllegalStateException("no good");
      }
    }

    @Override
    public void destroy() {
      CLOSED.incrementAndGet();
      super.destroy();
    }
  }

  /** Returns new ones. */
  public static NewswireRows create() {
    try {
      MADE.incrementAndGet();
      return new NewswireRows(AnalysisEngineFactory.createEngineDescription(
          AnalysisEngineFactory.createEngineDescription("org.newswire.uima.descriptors.NewswireAggregate"),
          AnalysisEngineFactory.createEngineDescription(Watcher.class)));
    } catch (java.io.IOException | UIMAException e) {
      throw new IllegalStateException(e);
    }
  }
}
