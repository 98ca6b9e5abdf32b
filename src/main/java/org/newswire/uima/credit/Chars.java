package org.newswire.uima.credit;

/** Steps over characters of one class. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F' || c == '\u2009';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  /** Returns the first offset from {@code p} that holds no blank, or the limit; line ends are no blanks. */
  static int skipSpaces(CharSequence text, int p, int limit) {
    while (p < limit && isSpace(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /** Returns the offset after the last non-blank before {@code p}, or {@code from}. */
  static int skipSpacesBack(CharSequence text, int p, int from) {
    while (p > from && isSpace(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  static int skipDigits(CharSequence text, int p, int limit) {
    while (p < limit && Character.isDigit(text.charAt(p))) {
      p++;
    }
    return p;
  }
}
