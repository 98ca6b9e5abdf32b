package org.newswire.uima.text;

/** The classes of characters that every engine goes by, and steps over them; offsets are UTF-16 units. */
public final class Chars {
  private static final int ASCII = 128;

  private Chars() {}

  /**
   * Tells whether a character ends a line.
   *
   * @param c the character
   * @return whether it does
   */
  public static boolean isLineEnd(char c) {
    return c < ASCII ? c >= '\n' && c <= '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * Tells whether a character is white space within a line, the blanks that do not break included.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean isBlank(char c) {
    return c < ASCII ? c == ' ' || c == '\t' : Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Tells whether a character is white space of any kind: a blank, a line end, a control character.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean isSpace(char c) {
    return c <= ' ' || c >= ASCII && (isBlank(c) || isLineEnd(c));
  }

  /**
   * Tells whether a character takes no room: a soft hyphen, a zero-width blank or joiner, a mark of direction.
   *
   * @param c the character
   * @return whether it takes none
   */
  public static boolean isAbsent(char c) {
    return c >= ASCII && (c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069' || c == '\u180E' || c == '\u034F' || c == '\uFEFF');
  }

  /**
   * Tells whether a character is a letter.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean isLetter(char c) {
    return c < ASCII ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  /**
   * Tells whether a character is the apostrophe of a word such as {@code O'Brien}, however it is printed.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /**
   * Tells whether a character is a dash or a hyphen.
   *
   * @param c the character
   * @return whether it is
   */
  public static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
  }

  /**
   * Steps over blanks; line ends are none.
   *
   * @param text the text
   * @param begin where to begin
   * @param limit where to end at the latest
   * @return the first offset from the beginning on that holds no blank, or the limit
   */
  public static int skipBlanks(CharSequence text, int begin, int limit) {
    int p = begin;
    while (p < limit && isBlank(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /**
   * Steps back over blanks; line ends are none.
   *
   * @param text the text
   * @param end where to begin, behind the last blank
   * @param limit where to end at the latest
   * @return the offset behind the last character before the end that is no blank, or the limit
   */
  public static int skipBlanksBack(CharSequence text, int end, int limit) {
    int p = end;
    while (p > limit && isBlank(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  /**
   * Steps over digits.
   *
   * @param text the text
   * @param begin where to begin
   * @param limit where to end at the latest
   * @return the first offset from the beginning on that holds no digit, or the limit
   */
  public static int skipDigits(CharSequence text, int begin, int limit) {
    int p = begin;
    while (p < limit && Character.isDigit(text.charAt(p))) {
      p++;
    }
    return p;
  }
}
