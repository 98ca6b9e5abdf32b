package org.newswire.uima.text;

/**
 * A row of tokens of a reading, counted in tokens; a stretch of text is a {@link Span}.
 *
 * @param from the index of the first token
 * @param to the index after the last token
 */
public record TokenRange(int from, int to) {
  /**
   * {@return whether a token lies in the row}
   *
   * @param i the index of the token
   */
  public boolean contains(int i) {
    return from <= i && i < to;
  }
}
