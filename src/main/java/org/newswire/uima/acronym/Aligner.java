package org.newswire.uima.acronym;

import java.util.Arrays;

/**
 * Finds the words whose letters a short form is made of.
 *
 * <p>Every letter of the short form is mapped, in order, to a letter of the words; a mapping costs nothing where each
 * letter begins a word and the more, the further it is from that. The cheapest mapping wins. It is found by dynamic
 * programming from right to left (an edit distance in the manner of Needleman and Wunsch 1970 over the right-to-left search
 * of Schwartz and Hearst 2003), in time proportional to the length of the words times that of the short form.
 */
final class Aligner {
  private static final int NEVER = Integer.MAX_VALUE / 4;

  /** What a mapping costs for every letter or word that is less than plain. */
  record Costs(int hyphen, int capital, int next, int inside, int word, int functionWord, int functionStart,
      int digit, int plural, int trailing) {
    static final Costs DEFAULT = new Costs(16, 20, 10, 11, 8, 3, 22, 26, 4, 38);
  }

  /**
   * The words found.
   *
   * @param begin where the first begins
   * @param end where the last word that lends a letter ends
   * @param cost what the mapping cost, 0 for initials only
   */
  record Alignment(int begin, int end, int cost) {}

  private final Vocabulary vocabulary;
  private final Costs costs;

  Aligner(Vocabulary vocabulary, Costs costs) {
    this.vocabulary = vocabulary;
    this.costs = costs;
  }

  /** Returns the letters and digits of a short form, in small letters without diacritics. */
  static char[] letters(CharSequence shortForm) {
    char[] letters = new char[shortForm.length()];
    int n = 0;
    for (int i = 0; i < shortForm.length(); i++) {
      char c = shortForm.charAt(i);
      if (c == '&') {
        letters[n++] = 'a';
      } else if (Character.isLetterOrDigit(c)) {
        letters[n++] = fold(c);
      }
    }
    return Arrays.copyOf(letters, n);
  }

  /** Returns the cheapest alignment that begins with a word between two offsets, or null where there is none. */
  Alignment align(String text, char[] letters, int from, int to, boolean freeEnd) {
    int n = letters.length;
    if (n == 0) {
      return null;
    }
    int[] touched = new int[n + 1];
    int[] untouched = new int[n + 1];
    int[] touchedEnd = new int[n + 1];
    int[] untouchedEnd = new int[n + 1];
    int[] here = new int[n + 1];
    int[] hereEnd = new int[n + 1];
    Arrays.fill(touched, NEVER);
    Arrays.fill(untouched, NEVER);
    Arrays.fill(here, NEVER);
    untouched[n] = 0;
    untouchedEnd[n] = to;
    boolean plural = n > 2 && letters[n - 1] == 's';
    int best = NEVER;
    int bestBegin = 0;
    int bestEnd = 0;
    int wordEnd = to;
    int lastPlace = 0;
    for (int p = to - 1; p >= from; p--) {
      char raw = text.charAt(p);
      if (!Character.isLetterOrDigit(raw)) {
        Arrays.fill(here, NEVER);
        continue;
      }
      if (p + 1 == text.length() || p + 1 == to || !Character.isLetterOrDigit(text.charAt(p + 1))) {
        wordEnd = p + 1;
      }
      char c = fold(raw);
      boolean first = p == from || !Character.isLetterOrDigit(text.charAt(p - 1));
      boolean hyphenated = first && p > from && !Character.isWhitespace(text.charAt(p - 1))
          && "-\u2010\u2011\u2013/".indexOf(text.charAt(p - 1)) >= 0;
      if (first && p > from + 1 && Tokens.isApostrophe(text.charAt(p - 1)) && Character.isLetterOrDigit(text.charAt(p - 2))) {
        first = text.charAt(p) != 's';
      }
      int place = hyphenated ? costs.hyphen : first ? 0 : Character.isUpperCase(raw) && p > 0
          && Character.isLowerCase(text.charAt(p - 1)) ? costs.capital : costs.inside;
      for (int i = 0; i < n; i++) {
        if (letters[i] != c) {
          here[i] = NEVER;
          continue;
        }
        int cost = NEVER;
        int end = 0;
        if (touched[i + 1] < NEVER) {
          cost = touched[i + 1] + place;
          end = touchedEnd[i + 1];
        }
        if (untouched[i + 1] + place < cost) {
          cost = untouched[i + 1] + place;
          end = i + 1 == n ? wordEnd : untouchedEnd[i + 1];
        }
        if (here[i + 1] < NEVER && lastPlace == costs.inside) {
          // The letter after this one stands directly after it, so that it is no letter far inside a word.
          int joined = here[i + 1] - costs.inside + costs.next + place;
          if (joined < cost) {
            cost = joined;
            end = hereEnd[i + 1];
          }
        }
        if (plural && i == n - 2 && untouched[n] + costs.plural + place < cost) {
          cost = untouched[n] + costs.plural + place;
          end = wordEnd;
        }
        here[i] = cost >= NEVER ? NEVER : cost;
        hereEnd[i] = end;
        if (cost < touched[i]) {
          touched[i] = cost;
          touchedEnd[i] = end;
        }
      }
      lastPlace = place;
      if (first) {
        if (here[0] < NEVER) {
          int total = here[0] + (isFunctionWord(text, p, to) ? costs.functionStart : 0);
          if (total < best) {
            best = total;
            bestBegin = p;
            bestEnd = hereEnd[0];
          }
        }
        int skip = isFunctionWord(text, p, to) ? costs.functionWord : hyphenated ? costs.word / 2 : costs.word;
        for (int i = 0; i <= n; i++) {
          int cost = untouched[i] >= NEVER ? NEVER : untouched[i] + (i == n && freeEnd ? 0 : i == n ? costs.trailing : skip);
          int end = untouchedEnd[i];
          if (touched[i] <= cost) {
            cost = touched[i];
            end = touchedEnd[i];
          }
          untouched[i] = cost;
          untouchedEnd[i] = end;
          touched[i] = NEVER;
        }
        Arrays.fill(here, NEVER);
      }
    }
    return best >= NEVER ? null : new Alignment(bestBegin, bestEnd, best);
  }

  private boolean isFunctionWord(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - begin < 8 && vocabulary.is(text.substring(begin, end), Vocabulary.Part.FUNCTION);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Folding.base(c);
  }
}
