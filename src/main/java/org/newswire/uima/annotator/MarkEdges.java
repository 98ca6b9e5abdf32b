package org.newswire.uima.annotator;

import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Span;

/**
 * Sets marks to whole characters that can be seen: none begins or ends with white space or a character that takes no
 * room, and none parts a letter from the accents behind it, or one half of a surrogate pair from the other.
 */
final class MarkEdges {
  private final String text;

  /**
   * Takes a text.
   *
   * @param text the text of the document
   */
  MarkEdges(String text) {
    this.text = text;
  }

  /**
   * Sets a mark right.
   *
   * @param mark the mark, which may be indexed
   * @return whether there is anything in it to be seen; where there is not, it stays as it is
   */
  boolean mend(Annotation mark) {
    int begin = begin(mark.getBegin(), mark.getEnd());
    int end = end(begin, mark.getEnd());
    if (begin >= end) {
      return false;
    }
    if (begin != mark.getBegin() || end != mark.getEnd()) {
      mark.removeFromIndexes();
      mark.setBegin(begin);
      mark.setEnd(end);
      mark.addToIndexes();
    }
    return true;
  }

  /**
   * Tells whether there is anything to be seen in a stretch of the text.
   *
   * @param span the stretch
   */
  boolean shows(Span span) {
    return begin(span.begin(), span.end()) < span.end();
  }

  private int begin(int from, int limit) {
    int begin = from;
    while (begin < limit && (isUnseen(text.codePointAt(begin)) || isInside(begin))) {
      begin++;
    }
    return begin;
  }

  private int end(int limit, int from) {
    int end = from;
    while (end > limit && isUnseen(text.codePointBefore(end))) {
      end--;
    }
    while (end > limit && end < text.length() && isInside(end)) {
      end++;
    }
    return end;
  }

  /** Tells whether an offset lies within a character, its accents included. */
  private boolean isInside(int offset) {
    if (offset == 0) {
      return false;
    }
    char c = text.charAt(offset);
    if (c < 0x80) {
      return false;
    }
    return switch (Character.getType(text.codePointAt(offset))) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isSurrogatePair(text.charAt(offset - 1), c);
    };
  }

  private static boolean isUnseen(int c) {
    return c <= ' ' || c >= 0x7F
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c));
  }

  /**
   * Returns what a feature is to hold: one line without white space or unseen characters at its edges.
   *
   * @param value the value
   */
  static String line(String value) {
    if (isLine(value)) {
      return value;
    }
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Chars.isLineEnd(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int begin = 0;
    int end = line.length();
    while (begin < end && isUnseen(line.codePointAt(begin))) {
      begin++;
    }
    while (end > begin && isUnseen(line.codePointBefore(end))) {
      end--;
    }
    return line.substring(begin, end);
  }

  private static boolean isLine(String value) {
    int n = value.length();
    for (int i = 0; i < n; i++) {
      if (Chars.isLineEnd(value.charAt(i))) {
        return false;
      }
    }
    return n == 0 || !isUnseen(value.codePointAt(0)) && !isUnseen(value.codePointBefore(n));
  }
}
