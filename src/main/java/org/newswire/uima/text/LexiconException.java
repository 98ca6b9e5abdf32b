package org.newswire.uima.text;

/** Says which line of a lexicon cannot be used, as {@code file:line: reason}. */
public class LexiconException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the line and the reason.
   *
   * @param source the file or location of the lexicon
   * @param line the number of the line, from 1
   * @param reason what was found and what was expected
   */
  public LexiconException(String source, int line, String reason) {
    super(source + ":" + line + ": " + reason);
  }
}
