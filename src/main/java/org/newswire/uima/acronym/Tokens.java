package org.newswire.uima.acronym;

import java.util.Arrays;

/** The words and marks of a text, cut in one pass; a word may hold apostrophes, every other mark stands alone. */
final class Tokens {
  private static final int WORD = 1;
  private static final int CAPITAL = 2;
  private static final int CAPITALS = 4;
  private static final int LOWER = 8;
  private static final int DIGIT = 16;
  private static final int SPACED = 32;
  private static final int LINE = 64;
  private static final int PARAGRAPH = 128;

  private static final byte[] CLASSES = classes();

  private final String text;
  private int[] begins;
  private int[] ends;
  private byte[] kinds;
  private int size;

  /**
   * Cuts a text.
   *
   * @param text any text
   */
  Tokens(String text) {
    this.text = text;
    int expected = text.length() / 4 + 16;
    begins = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
    cut(text.toCharArray());
  }

  private void cut(char[] chars) {
    int gap = PARAGRAPH;
    int i = 0;
    while (i < chars.length) {
      int begin = i;
      int kind = CLASSES[chars[i++]];
      if (kind == SPACED && chars[begin] == ' ' && i < chars.length) {
        gap |= SPACED;
        begin = i;
        kind = CLASSES[chars[i++]];
      }
      if (kind == SPACED) {
        gap |= SPACED | (chars[begin] == '\n' ? (gap & LINE) << 1 | LINE : 0);
        continue;
      }
      if ((kind & WORD) != 0) {
        boolean capitalised = (kind & CAPITAL) != 0;
        while (i < chars.length) {
          int next = CLASSES[chars[i]];
          if ((next & WORD) != 0) {
            kind |= (kind & next & CAPITAL) << 1 | next;
          } else if (!isApostrophe(chars[i]) || i + 1 == chars.length || (CLASSES[chars[i + 1]] & WORD) == 0) {
            break;
          }
          i++;
        }
        // A capital alone within small letters makes no capital word.
        kind = capitalised || (kind & CAPITALS) != 0 ? kind : kind & ~CAPITAL;
      }
      add(begin, i, gap | kind);
      gap = 0;
    }
  }

  private void add(int begin, int end, int kind) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size++] = (byte) kind;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) compute((char) c);
    }
    return classes;
  }

  private static int compute(char c) {
    if (Character.isLetter(c)) {
      return WORD | (Character.isUpperCase(c) ? CAPITAL : LOWER);
    }
    if (Character.isDigit(c)) {
      return WORD | DIGIT;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return WORD;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACED : 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** Returns the number of tokens. */
  int size() {
    return size;
  }

  /** Returns the text that was cut. */
  String text() {
    return text;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Returns the first character of a token, or a line feed outside the text. */
  char first(int i) {
    return i < 0 || i >= size ? '\n' : text.charAt(begins[i]);
  }

  boolean isWord(int i) {
    return has(i, WORD);
  }

  boolean isMark(int i, char c) {
    return first(i) == c;
  }

  /** Tells whether a word begins with a capital letter. */
  boolean isCapitalised(int i) {
    return has(i, WORD) && Character.isUpperCase(text.charAt(begins[i]));
  }

  /** Tells whether a word has a capital anywhere but alone within small letters. */
  boolean hasCapital(int i) {
    return has(i, CAPITAL);
  }

  /** Tells whether a word has two capitals or more. */
  boolean hasCapitals(int i) {
    return has(i, CAPITALS);
  }

  boolean hasLower(int i) {
    return has(i, LOWER);
  }

  boolean hasDigit(int i) {
    return has(i, DIGIT);
  }

  /** Tells whether white space stands before a token, as it does before the first one. */
  boolean isSpaced(int i) {
    return i >= size || has(i, SPACED | LINE | PARAGRAPH);
  }

  /** Tells whether a token begins a line. */
  boolean beginsLine(int i) {
    return i >= size || has(i, LINE | PARAGRAPH);
  }

  /** Tells whether a token begins a paragraph: the text, or after an empty line. */
  boolean beginsParagraph(int i) {
    return i >= size || has(i, PARAGRAPH);
  }

  private boolean has(int i, int kind) {
    return i >= 0 && i < size && (kinds[i] & kind) != 0;
  }

  int length(int i) {
    return ends[i] - begins[i];
  }

  /** Returns the words from one token to before another, as printed. */
  String words(int from, int to) {
    return text.substring(begins[from], ends[to - 1]);
  }

  /** Returns the index of the first token that begins at an offset or after it. */
  int at(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }
}
