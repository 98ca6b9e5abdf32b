package org.newswire.uima.credit;

import org.newswire.uima.text.Chars;

/** Ends of lines and sentences around an offset, within a bounded distance. */
final class Lines {
  /** No credit line is longer. */
  static final int MAX_LENGTH = 320;

  /** No more blanks, bullets and dashes stand before one. */
  static final int MAX_LEADERS = 16;

  /** No name of an agency is longer. */
  static final int MAX_NAME = 60;

  private static final String ENDS = ".!?)]\"\u201D\u2019\u00BB";
  private static final String LEADERS = "\u2022*|_\u00B7\u2981\u2219\u25CF\u25AA>~";

  private Lines() {}

  /** Returns the end of the line that holds an offset, at most {@link #MAX_LENGTH} away. */
  static int end(CharSequence text, int p) {
    int limit = Math.min(text.length(), p + MAX_LENGTH);
    for (int i = p; i < limit; i++) {
      if (Chars.isLineEnd(text.charAt(i))) {
        return i;
      }
    }
    return limit;
  }

  /** Returns the first offset of a character within a stretch and its line, or -1. */
  static int indexOf(CharSequence text, char wanted, int begin, int limit) {
    for (int i = begin; i < limit && !Chars.isLineEnd(text.charAt(i)); i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the offset after the full stop at an offset, or the offset. */
  static int skipStop(CharSequence text, int p) {
    return p < text.length() && text.charAt(p) == '.' ? p + 1 : p;
  }

  /** Tells whether nothing but blanks stand between an offset and the end of its line. */
  static boolean isAtEnd(CharSequence text, int p) {
    int q = Chars.skipBlanks(text, p, text.length());
    return q == text.length() || Chars.isLineEnd(text.charAt(q));
  }

  /** Returns the first offset of a line behind its blanks, bullets and dashes. */
  static int skipLeaders(CharSequence text, int p, int limit) {
    int q = Chars.skipBlanks(text, p, limit);
    while (q < limit && (LEADERS.indexOf(text.charAt(q)) >= 0 || Chars.isDash(text.charAt(q)))) {
      q = Chars.skipBlanks(text, q + 1, limit);
    }
    return q;
  }

  /**
   * Tells whether a sentence can begin at an offset: at a line's start, behind bullets, or behind another sentence's
   * end.
   */
  static boolean beginsSentence(CharSequence text, int p) {
    int from = Math.max(0, p - 12);
    int q = Chars.skipBlanksBack(text, p, from);
    while (q > from && (LEADERS.indexOf(text.charAt(q - 1)) >= 0 || Chars.isDash(text.charAt(q - 1)))) {
      q = Chars.skipBlanksBack(text, q - 1, from);
    }
    if (q == 0 || Chars.isLineEnd(text.charAt(q - 1))) {
      return true;
    }
    q = Chars.skipBlanksBack(text, p, from);
    return q > 0 && (ENDS.indexOf(text.charAt(q - 1)) >= 0 || "([\u2022|".indexOf(text.charAt(q - 1)) >= 0);
  }

  /** Returns where the sentence that holds an offset begins, behind bullets, or -1 where that is too far away. */
  static int sentenceBegin(CharSequence text, int p) {
    int from = Math.max(0, p - MAX_LENGTH);
    for (int i = p; i > from; i--) {
      char c = text.charAt(i - 1);
      boolean stop = ENDS.indexOf(c) >= 0 && c != '\u2019' && i < p && Character.isWhitespace(text.charAt(i))
          && !isShort(text, i - 1);
      if (Chars.isLineEnd(c) || stop) {
        return skipLeaders(text, i, p);
      }
    }
    return from == 0 ? skipLeaders(text, 0, p) : -1;
  }

  /** Returns the end of the sentence that holds an offset, full stop included. */
  static int sentenceEnd(CharSequence text, int p, int limit) {
    for (int i = p; i < limit; i++) {
      if (text.charAt(i) == '.' && (i + 1 == limit || Character.isWhitespace(text.charAt(i + 1)))
          && !isShort(text, i)) {
        return i + 1;
      }
    }
    return Chars.skipBlanksBack(text, limit, p);
  }

  /**
   * Tells whether a full stop belongs to an initial or a short form of one or two letters that begins with a capital.
   */
  private static boolean isShort(CharSequence text, int dot) {
    int begin = dot;
    while (begin > 0 && begin > dot - 4 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return dot > begin && dot - begin <= 2 && Character.isUpperCase(text.charAt(begin)) && text.charAt(dot) == '.'
        && (begin == 0 || text.charAt(begin - 1) != '.');
  }
}
