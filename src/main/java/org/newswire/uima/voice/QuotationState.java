package org.newswire.uima.voice;

/**
 * Whether a place in an utterance stands in quotation marks, and there in brackets.
 *
 * @param quoted whether a quotation is open
 * @param bracketed whether a bracket is open
 */
record QuotationState(boolean quoted, boolean bracketed) {

  /**
   * Reads an utterance up to a place. Nothing before the utterance counts: it holds its own quotation marks.
   *
   * @param text the story
   * @param begin where the utterance begins
   * @param place the offset up to which to read
   */
  static QuotationState at(CharSequence text, int begin, int place) {
    boolean quoted = false;
    int brackets = 0;
    for (int i = begin; i < place; i++) {
      switch (text.charAt(i)) {
        case '"', '\u201E', '\u201F' -> quoted = !quoted;
        case '\u201C', '\u00AB' -> quoted = true;
        case '\u201D', '\u00BB' -> quoted = i == begin;
        case '\'', '\u2018', '\u2019', '`' -> quoted = single(text, i, begin, quoted);
        case '(', '[' -> brackets++;
        case ')', ']' -> brackets = Math.max(0, brackets - 1);
        default -> { }
      }
    }
    return new QuotationState(quoted, brackets > 0);
  }

  /** A single mark opens a quotation before a word and closes it behind one; between letters it is an apostrophe. */
  private static boolean single(CharSequence text, int i, int begin, boolean quoted) {
    boolean wordBefore = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean markBefore = i > begin && ".,?!".indexOf(text.charAt(i - 1)) >= 0;
    if (!wordBefore && !markBefore && wordAfter) {
      return true;
    }
    return quoted && !(markBefore && !wordAfter);
  }
}
