package org.newswire.uima.credit;

/**
 * The offsets where a credit may begin: at the start of a text, a line or a sentence, and behind brackets and bars.
 *
 * <p>They are found by the characters before them, which the Java runtime looks up many at a time; so the rest of a
 * text costs next to nothing.
 */
final class Starts {
  private static final char[] BEFORE = {'\n', '.', '(', '[', ')', '|', '?', '!', '"', '\u201D'};

  private Starts() {}

  /** Takes one offset. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes an offset.
     *
     * @param begin the offset of a letter
     * @param before the character that makes it a start; a line end for the start of the text
     */
    void visit(int begin, char before);
  }

  /** Visits the starts of a text, in the order of the characters before them, then of the text. */
  static void forEach(String text, Visitor visitor) {
    visit(text, 0, '\n', visitor);
    for (char before : BEFORE) {
      for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
        visit(text, at + 1, before, visitor);
      }
    }
  }

  private static void visit(String text, int from, char before, Visitor visitor) {
    if (from == text.length()) {
      return;
    }
    char next = text.charAt(from);
    int begin = Character.isLetterOrDigit(next) ? from
        : Lines.skipLeaders(text, from, Math.min(text.length(), from + Lines.MAX_LEADERS));
    if (begin < text.length() && Character.isLetter(text.charAt(begin))) {
      visitor.visit(begin, before);
    }
  }
}
