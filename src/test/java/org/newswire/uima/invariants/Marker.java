package org.newswire.uima.invariants;

import java.util.Arrays;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** Marks one text after the other with all engines. */
public final class Marker {
  private final AnalysisEngine engine;
  private final JCas jcas;

  /**
   * Makes the engines with their default parameters.
   *
   * @throws IllegalStateException when they cannot be made
   */
  public Marker() {
    try {
      engine = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
      jcas = JCasFactory.createJCas();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Marks a text.
   *
   * @param text the text
   * @return the document, which is good until the next call
   * @throws UIMAException when an engine fails
   */
  public JCas mark(String text) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(text);
    engine.process(jcas);
    return jcas;
  }

  /**
   * Returns what is wrong with the marks of a text, an exception of an engine included; empty where all is well.
   *
   * @param text the text
   */
  public List<String> broken(String text) {
    try {
      return Invariants.broken(mark(text));
    } catch (Exception | StackOverflowError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return List.of("exception: " + cause + " at " + Arrays.stream(cause.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("org.newswire.")).findFirst()
          .map(StackTraceElement::toString).orElse("?"));
    }
  }

  /**
   * Leaves out of a text whatever it can do without and still break the same kind of invariant.
   *
   * @param text a text
   * @param kind the kind, as before the colon of a message
   */
  public String shortest(String text, String kind) {
    String shortest = text;
    for (int cut = Math.max(1, text.length() / 2); cut > 0; cut /= 2) {
      for (int i = 0; i + cut <= shortest.length();) {
        String shorter = shortest.substring(0, i) + shortest.substring(i + cut);
        if (broken(shorter).stream().anyMatch(message -> kind(message).equals(kind))) {
          shortest = shorter;
        } else {
          i += cut;
        }
      }
    }
    return shortest;
  }

  /**
   * Returns the kind of a message: the invariant and the type of the mark.
   *
   * @param message one of those that {@link #broken} returns
   */
  public static String kind(String message) {
    return message.startsWith("exception: ") ? message.replaceAll("(?s): .* at ", " at ")
        : message.replaceAll("(?s) [0-9]+-[0-9]+.*", "").replaceAll("(?s)'.*?'", "").strip();
  }
}
