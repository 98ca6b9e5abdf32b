package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.text.Chars;

/**
 * Finds where a page's text was glued to the last word of a credit: {@code BrownThe impressionists},
 * {@code PAAnni said}, {@code PAA pub near}.
 *
 * <p>A change of case inside a word is such a place only where prose follows: a word in small letters before the next
 * slash or line end.
 */
final class Glue {
  private static final int MAX_AHEAD = 80;

  private Glue() {}

  /** Returns the offset at which to cut a word, or -1. */
  static int cut(CharSequence text, int begin, int end, int limit, PhotoWords words) {
    for (int i = end - 1; i > begin; i--) {
      if (isSeam(text, begin, i, end, words) && proseFollows(text, i, limit, words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSeam(CharSequence text, int begin, int i, int end, PhotoWords words) {
    char before = text.charAt(i - 1);
    if (!Character.isUpperCase(text.charAt(i)) || !Character.isLetterOrDigit(before)) {
      return false;
    }
    if (Character.isLowerCase(before)) {
      int part = i - 1;
      while (part > begin && Character.isLetter(text.charAt(part - 1)) && !Character.isUpperCase(text.charAt(part))) {
        part--;
      }
      boolean word = i + 1 < end || isWordOfOne(text.charAt(i), words);
      return word && !words.persons().isPrefix(text.subSequence(part, i));
    }
    boolean known = words.agencies().named(text.subSequence(begin, i)).isPresent();
    boolean sentence = i + 1 < end ? Character.isLowerCase(text.charAt(i + 1)) : i + 1 == end
        && isWordOfOne(text.charAt(i), words);
    return sentence && (known || i - begin >= 2 && i + 1 < end);
  }

  private static boolean proseFollows(CharSequence text, int begin, int limit, PhotoWords words) {
    int stop = Math.min(limit, begin + MAX_AHEAD);
    for (int p = begin; p < stop; p++) {
      char c = text.charAt(p);
      if (c == '/' || Chars.isLineEnd(c)) {
        return false;
      }
      if (Character.isLowerCase(c) && !Character.isLetterOrDigit(text.charAt(p - 1)) && text.charAt(p - 1) != '\'') {
        int wordEnd = Words.end(text, p, stop);
        if (!words.persons().isParticle(text, p, wordEnd)) {
          return !words.is(PhotoWordKind.VIA, text, p, stop);
        }
        p = wordEnd;
      }
    }
    return false;
  }

  private static boolean isWordOfOne(char c, PhotoWords words) {
    return words.is(PhotoWordKind.STOP, String.valueOf(c), 0, 1);
  }
}
