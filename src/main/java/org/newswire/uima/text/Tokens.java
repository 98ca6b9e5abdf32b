package org.newswire.uima.text;

import java.util.Arrays;

/**
 * The tokens of a text: words, and single marks of punctuation.
 *
 * <p>A word is a run of letters and digits, with the hyphens, apostrophes and full stops inside it ({@code Jean-Yves},
 * {@code don't}, {@code U.S.}, {@code 3.2}); a clitic ({@code 's}, {@code 'll}) is a token of its own, and so is a
 * doubled
 * apostrophe that serves as a quotation mark. Immutable.
 */
public final class Tokens {
  private final CharSequence text;
  private int[] begins;
  private int[] ends;
  private boolean[] breaks;
  private int size;

  private Tokens(CharSequence text) {
    this.text = text;
    int estimate = text.length() / 4 + 16;
    begins = new int[estimate];
    ends = new int[estimate];
    breaks = new boolean[estimate];
  }

  /**
   * Splits a text.
   *
   * @param text the text
   * @return its tokens in text order
   */
  public static Tokens of(CharSequence text) {
    Tokens tokens = new Tokens(text);
    tokens.split();
    return tokens;
  }

  /** {@return the number of tokens} */
  public int size() {
    return size;
  }

  /**
   * {@return the offset of a token's first UTF-16 unit}
   *
   * @param i the number of the token
   */
  public int begin(int i) {
    return begins[i];
  }

  /**
   * {@return the offset after a token's last UTF-16 unit}
   *
   * @param i the number of the token
   */
  public int end(int i) {
    return ends[i];
  }

  /**
   * {@return whether a token is the first of its paragraph: of the text, or of a line, for {@link Layout} has taken
   * those
   * line ends away that only wrap}
   *
   * @param i the number of the token
   */
  public boolean startsParagraph(int i) {
    return breaks[i];
  }

  private void split() {
    int n = text.length();
    int lines = 0;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        lines += c == '\n' ? 1 : 0;
        i++;
        continue;
      }
      int end = endOfToken(i, n);
      add(i, end, size == 0 || lines > 0);
      lines = 0;
      i = end;
    }
  }

  private int endOfToken(int begin, int n) {
    char c = text.charAt(begin);
    boolean marked = (c == '@' || c == '#') && begin + 1 < n && isWordPart(text.charAt(begin + 1));
    if (!isWordPart(c) && !marked) {
      return punctuationEnd(begin, n, c);
    }
    if (Chars.isApostrophe(c)) {
      return begin + 1;
    }
    int i = begin + 1;
    while (i < n) {
      char next = text.charAt(i);
      if (isWordPart(next)) {
        i++;
      } else if (i + 1 < n && isWordPart(text.charAt(i + 1)) && isInner(next, begin, i)) {
        if (Chars.isApostrophe(next) && isClitic(i + 1, n)) {
          break;
        }
        i++;
      } else if (next == '.' && isInitials(begin, i)) {
        i++;
        break;
      } else {
        break;
      }
    }
    return i;
  }

  private int punctuationEnd(int begin, int n, char c) {
    if (Chars.isApostrophe(c)) {
      if (begin + 1 < n && text.charAt(begin + 1) == c && c == '\'') {
        int i = begin + 2;
        while (i < n && text.charAt(i) == c) {
          i++;
        }
        return i;
      }
      if (begin > 0 && begin + 1 < n && isWordPart(text.charAt(begin - 1)) && isClitic(begin + 1, n)) {
        int i = begin + 1;
        while (i < n && isWordPart(text.charAt(i))) {
          i++;
        }
        return i;
      }
      return begin + 1;
    }
    int i = begin + 1;
    if (c == '.' || c == '-' || c == '`') {
      while (i < n && text.charAt(i) == c) {
        i++;
      }
    } else if (Character.isHighSurrogate(c) && i < n && Character.isLowSurrogate(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Tells whether a mark between two letters belongs to the word: not a dash, and a slash or colon only in an
   * address.
   */
  private boolean isInner(char c, int begin, int i) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '.' || c == '&' || c == '_' || Chars.isApostrophe(c)
        || c == ',' && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))
        || c == '/' && text.charAt(begin) != '/';
  }

  /** {@code U.S.} and the initial in {@code J. Smith} keep their full stop. */
  private boolean isInitials(int begin, int i) {
    if (i - begin == 1) {
      return Character.isUpperCase(text.charAt(begin)) && text.charAt(begin) != 'I';
    }
    return text.charAt(i - 2) == '.' && i - begin <= 7;
  }

  private boolean isClitic(int i, int n) {
    int end = i;
    while (end < n && end - i < 3 && isWordPart(text.charAt(end))) {
      end++;
    }
    if (end == i || end - i > 2) {
      return false;
    }
    char a = Character.toLowerCase(text.charAt(i));
    if (end - i == 1) {
      return a == 's' || a == 'd' || a == 'm';
    }
    char b = Character.toLowerCase(text.charAt(i + 1));
    return a == 'l' && b == 'l' || (a == 'r' || a == 'v') && b == 'e';
  }

  private void add(int begin, int end, boolean startsParagraph) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      breaks = Arrays.copyOf(breaks, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    breaks[size++] = startsParagraph;
  }

  private static boolean isWordPart(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

}
