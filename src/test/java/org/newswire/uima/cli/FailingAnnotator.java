package org.newswire.uima.cli;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;

/** Throws on every document that holds the word "boom", or at the end of the run. */
public class FailingAnnotator extends JCasAnnotator_ImplBase {
  static final String PARAM_FAILURE = "failure";
  @ConfigurationParameter(name = PARAM_FAILURE)
  private String failure;

  @Override
  public void collectionProcessComplete() {
    if (failure.equals("end")) {
      throw new IllegalStateException("disk full");
    }
  }

  @SuppressWarnings("removal")
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    if (failure.equals("end") || !jcas.getDocumentText().contains("boom")) {
      return;
    }
    switch (failure) {
      case "checked" -> throw new AnalysisEngineProcessException(new IllegalStateException("no good"));
      case "unchecked" -> throw new IllegalStateException("no good");
      case "stack-overflow" -> overflow(0);
      case "exit" -> System.exit(0);
      case "endless" -> spin();
      case "obstinate" -> {
        while (true) {
          try {
            spin();
          } catch (ThreadDeath e) {
            // Goes on.
          }
        }
      }
      default -> throw new OutOfMemoryError("no good");
    }
  }

  private static void spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }
}
