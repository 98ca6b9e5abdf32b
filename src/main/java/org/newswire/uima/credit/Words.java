package org.newswire.uima.credit;

import java.util.Locale;

/**
 * Words of names and places: letters and figures with apostrophes, hyphens and the full stops of {@code N.C.} inside.
 */
final class Words {
  private Words() {}

  /** Returns the offset after the word that begins at an offset, which is that offset where none begins there. */
  static int end(CharSequence text, int begin, int limit) {
    int i = begin;
    while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || i > begin && isInner(text, begin, i, limit))) {
      i++;
    }
    return i > begin && i < limit && text.charAt(i) == '.' && isInitial(text, begin, i) ? i + 1 : i;
  }

  /** Returns the offset where the word that ends at an offset begins, which is that offset where none ends there. */
  static int begin(CharSequence text, int end, int from) {
    int i = end;
    while (i > from && (Character.isLetterOrDigit(text.charAt(i - 1)) || isApostropheOrHyphen(text.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  private static boolean isInner(CharSequence text, int begin, int i, int limit) {
    if (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i);
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      // WASHINGTON-The: no place in capitals goes on in small letters.
      return !(isCapitals(text, begin, i) && i + 2 < limit && Character.isLowerCase(text.charAt(i + 2)))
          || i - begin < 3;
    }
    return c == '\'' || c == '\u2019' || c == '.' && isInitial(text, begin, i);
  }

  private static boolean isInitial(CharSequence text, int begin, int dot) {
    return Character.isUpperCase(text.charAt(dot - 1)) && (dot - 1 == begin || text.charAt(dot - 2) == '.');
  }

  private static boolean isApostropheOrHyphen(char c) {
    return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
  }

  /** Tells whether a stretch has a capital and no small letter but the one of {@code McALLEN}. */
  static boolean isCapitals(CharSequence text, int begin, int end) {
    boolean capital = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      capital |= Character.isUpperCase(c);
      if (Character.isLowerCase(c) && !(c == 'c' && i > begin && text.charAt(i - 1) == 'M')) {
        return false;
      }
    }
    return capital;
  }

  /**
   * Tells whether a word begins with a capital and has no capitals glued on behind small letters ({@code SmithPARIS}).
   */
  static boolean isCapitalized(CharSequence text, int begin, int end) {
    if (begin >= end || !Character.isUpperCase(text.charAt(begin)) && !Character.isTitleCase(text.charAt(begin))) {
      return false;
    }
    return isCapitals(text, begin, end) || gluedCapitals(text, begin, end) < 0;
  }

  /** Returns the offset of the first of two capitals that follow a small letter, or -1. */
  static int gluedCapitals(CharSequence text, int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i))
          && Character.isUpperCase(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  static String folded(CharSequence text, int begin, int end) {
    return text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
  }
}
