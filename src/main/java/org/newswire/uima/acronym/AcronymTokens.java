package org.newswire.uima.acronym;

import java.util.Arrays;
import org.newswire.uima.text.Chars;

/**
 * The words and marks of a text, cut in one pass; a word may hold apostrophes, every other mark stands alone.
 *
 * <p>Most words of a text are never asked about. So only where each begins is noted; all else is read from the text
 * when
 * it is asked for.
 */
final class AcronymTokens {
  private static final int WORD = 1;
  private static final int MARK = 2;
  private static final int CAPITAL = 4;
  private static final int DIGIT = 8;
  private static final int RAISED = CAPITAL | DIGIT;
  private static final int LOWER = 16;
  private static final int SPACE = 32;
  private static final int APOSTROPHE = 64 | MARK;
  /** An accent by itself goes on with a word and begins none: a word always has a letter or a digit. */
  private static final int ACCENT = (byte) (128 | MARK);

  /** "le", "de", "ce", "ne", "se", "je", "me", "te" before a vowel, and "Le" at the beginning of a sentence. */
  private static final String ELIDED = "ldcnsjmtL";
  private static final int LONGEST_ELIDED = 5;

  private static final byte[] CLASSES = classes();

  private final String text;
  private final char[] chars;
  private int[] begins;
  /** At a token's index, the kinds of the characters behind the first one of the token before it. */
  private byte[] rests;
  private int size;

  /**
   * Cuts a text.
   *
   * @param text any text
   */
  AcronymTokens(String text) {
    this.text = text;
    chars = text.toCharArray();
    cut(chars);
  }

  private void cut(char[] chars) {
    int[] cut = new int[chars.length / 4 + 16];
    byte[] seen = new byte[cut.length];
    int cuts = 0;
    int before = SPACE;
    int rest = 0;
    for (int i = 0; i < chars.length; i++) {
      int kind = CLASSES[chars[i]];
      if (kind == ACCENT) {
        kind = (before & WORD) != 0 ? WORD : MARK;
      } else if (kind == APOSTROPHE) {
        boolean within = (before & WORD) != 0 && i + 1 < chars.length && (CLASSES[chars[i + 1]] & WORD) != 0
            && !isElided(chars, cut[cuts - 1], i);
        kind = within ? WORD : MARK;
      }
      if (cuts == cut.length) {
        cut = Arrays.copyOf(cut, cuts * 2);
        seen = Arrays.copyOf(seen, cuts * 2);
      }
      // Written for every character and kept where a token begins: a branch here would be mispredicted once a word.
      cut[cuts] = i;
      seen[cuts] = (byte) rest;
      int begun = kind & WORD & ~before | (kind & MARK) >> 1;
      cuts += begun;
      rest = (rest | kind) & begun - 1;
      before = kind;
    }
    size = cuts;
    begins = cut;
    rests = cuts < seen.length ? seen : Arrays.copyOf(seen, cuts + 1);
    rests[cuts] = (byte) rest;
  }

  /** Tells whether the word before an apostrophe is one that has lost its vowel: l'Union, d'action, dell'Istituto. */
  private static boolean isElided(char[] chars, int begin, int apostrophe) {
    boolean goesOn = apostrophe + 2 < chars.length && Character.isLetter(chars[apostrophe + 1])
        && Character.isLetter(chars[apostrophe + 2]);
    int length = apostrophe - begin;
    char last = chars[apostrophe - 1];
    if (!goesOn || length == 1) {
      return goesOn && ELIDED.indexOf(last) >= 0;
    }
    char first = chars[begin];
    return length == 2 && first == 'q' && last == 'u'
        || length > 2 && length <= LONGEST_ELIDED && last == 'l' && chars[apostrophe - 2] == 'l'
            && Character.isLowerCase(first);
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
      return ACCENT;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : Chars.isApostrophe(c) ? APOSTROPHE : MARK;
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
    if ((CLASSES[chars[begins[i]]] & MARK) != 0) {
      return begins[i] + 1;
    }
    int end = i + 1 < size ? begins[i + 1] : chars.length;
    while (isSpace(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isSpace(int offset) {
    return CLASSES[chars[offset]] == SPACE;
  }

  /** Returns the first character of a token, or a line feed outside the text. */
  char first(int i) {
    return i < 0 || i >= size ? '\n' : chars[begins[i]];
  }

  private int firstKind(int i) {
    return i < 0 || i >= size ? 0 : CLASSES[chars[begins[i]]];
  }

  boolean isWord(int i) {
    return (firstKind(i) & WORD) != 0;
  }

  boolean isMark(int i, char c) {
    return first(i) == c;
  }

  /** Tells whether a word begins with a capital letter. */
  boolean isCapitalized(int i) {
    return (firstKind(i) & CAPITAL) != 0;
  }

  /** Returns the kinds of the characters of a word behind its first one. */
  private int restKinds(int i) {
    return isWord(i) ? rests[i + 1] : 0;
  }

  /** Tells whether a word has a capital or a digit behind its first letter. */
  boolean isRaised(int i) {
    return (restKinds(i) & RAISED) != 0;
  }

  /** Tells whether a word has a capital anywhere but alone within small letters. */
  boolean hasCapital(int i) {
    return isCapitalized(i) || hasCapitals(i);
  }

  /** Tells whether a word has two capitals or more. */
  boolean hasCapitals(int i) {
    return (restKinds(i) & CAPITAL) != 0 && (isCapitalized(i) || count(i, CAPITAL) > 1);
  }

  boolean hasLower(int i) {
    return isWord(i) && ((firstKind(i) | restKinds(i)) & LOWER) != 0;
  }

  boolean hasDigit(int i) {
    return isWord(i) && ((firstKind(i) | restKinds(i)) & DIGIT) != 0;
  }

  private int count(int i, int kind) {
    int count = 0;
    int end = end(i);
    for (int k = begins[i]; k < end; k++) {
      count += (CLASSES[chars[k]] & kind) != 0 ? 1 : 0;
    }
    return count;
  }

  /** Tells whether white space stands before a token, as it does before the first one. */
  boolean isSpaced(int i) {
    return i >= size || i == 0 || i > 0 && isSpace(begins[i] - 1);
  }

  /** Tells whether a token begins a line. */
  boolean beginsLine(int i) {
    return lineEndsBefore(i, 1);
  }

  /** Tells whether a token begins a paragraph: the text, or after an empty line. */
  boolean beginsParagraph(int i) {
    return lineEndsBefore(i, 2);
  }

  private boolean lineEndsBefore(int i, int wanted) {
    if (i >= size || i == 0) {
      return true;
    }
    int found = 0;
    for (int k = i < 0 ? -1 : begins[i] - 1; k >= 0 && found < wanted && isSpace(k); k--) {
      found += chars[k] == '\n' ? 1 : 0;
    }
    return found == wanted;
  }

  int length(int i) {
    return end(i) - begins[i];
  }

  /** Returns the words from one token to before another, as printed. */
  String words(int from, int to) {
    return text.substring(begins[from], end(to - 1));
  }

  /** Returns the index of the first token that begins at an offset or after it. */
  int at(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }
}
