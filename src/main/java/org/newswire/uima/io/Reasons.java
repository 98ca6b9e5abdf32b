package org.newswire.uima.io;

import java.io.IOException;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMARuntimeException;
import org.newswire.uima.text.LexiconException;
import org.xml.sax.SAXParseException;

/** Puts into one line why something failed. */
public final class Reasons {
  private static final Set<Class<?>> SPEAK_FOR_THEMSELVES =
      Set.of(IOException.class, IllegalArgumentException.class, LexiconException.class);

  private Reasons() {}

  /**
   * {@return the first cause that says more than that a part of the pipeline failed}
   *
   * @param thrown what was thrown
   */
  public static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && (cause instanceof UIMAException || cause instanceof UIMARuntimeException)) {
      cause = cause.getCause();
    }
    if (cause instanceof SAXParseException parse) {
      return "line " + parse.getLineNumber() + ": " + parse.getMessage();
    }
    String name = cause.getClass().getSimpleName();
    if (cause.getMessage() == null) {
      return name;
    }
    return SPEAK_FOR_THEMSELVES.contains(cause.getClass()) ? cause.getMessage() : name + ": " + cause.getMessage();
  }
}
