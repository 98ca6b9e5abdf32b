package org.newswire.uima.acronym;

import java.util.Arrays;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.Chars;

/**
 * Finds the words whose letters a short form is made of.
 *
 * <p>Every letter of the short form is mapped, in order, to a letter of the words; a mapping costs nothing where each
 * letter begins a word and the more, the further it is from that. The cheapest mapping wins. It is found by dynamic
 * programming from right to left (an edit distance in the manner of Needleman and Wunsch 1970 over the right-to-left
 * search of Schwartz and Hearst 2003), in time proportional to the length of the words times that of the short form.
 */
final class Aligner {
  private static final int LONGEST_LIGHT = 13;
  private static final int SHORTEST_PART = 2;
  private static final int NEVER = Integer.MAX_VALUE / 4;

  /**
   * What a mapping costs.
   *
   * @param inside a letter that does not begin a word
   * @param word a word that lends no letter, or a letter that begins a word such as "of"
   * @param lightStart the first letter begins a word such as "of"
   * @param smallTail a word in small letters after the last that lends a letter
   * @param partStart the first letter begins a later part of a hyphenated word
   * @param plural a plural s of the short form that no word has
   * @param nameTail a word with a capital after the last that lends a letter
   * @param most what a mapping may cost, whatever the number of letters
   * @param mostPerLetter what it may cost more for every letter of the short form
   */
  record Costs(int inside, int word, int lightStart, int smallTail, int partStart, int plural, int nameTail,
      int most, int mostPerLetter) {
    static final Costs DEFAULT = new Costs(7, 6, 15, 15, 35, 4, 55, 11, 9);
  }

  /**
   * The words found.
   *
   * @param begin where the first begins
   * @param end where the last word that lends a letter ends
   * @param cost what the mapping cost, 0 for initials only
   */
  record Alignment(int begin, int end, int cost) {}

  private final AcronymLexicon vocabulary;
  private final Costs costs;
  private final int languages;

  /** Makes an aligner for texts in some languages, as the lexicon counts them. */
  Aligner(AcronymLexicon vocabulary, Costs costs, int languages) {
    this.vocabulary = vocabulary;
    this.costs = costs;
    this.languages = languages;
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

  /**
   * Returns the cheapest alignment with the words between two offsets, or null where there is none.
   *
   * @param freeEnd whether the words after the last that lends a letter cost nothing
   */
  Alignment align(String text, char[] letters, int from, int to, boolean freeEnd) {
    int n = letters.length;
    // The cheapest mapping of the letters from the i-th on, where the word being read lends a letter and where not.
    int[] lending = new int[n + 1];
    int[] idle = new int[n + 1];
    int[] lendingEnd = new int[n + 1];
    int[] idleEnd = new int[n + 1];
    Arrays.fill(lending, NEVER);
    Arrays.fill(idle, NEVER);
    idle[n] = 0;
    boolean plural = n > 2 && letters[n - 1] == 's';
    boolean digits = hasDigit(letters);
    int best = NEVER;
    int bestBegin = 0;
    int bestEnd = 0;
    int wordEnd = to;
    for (int p = to - 1; p >= from; p--) {
      char raw = text.charAt(p);
      if (!Character.isLetterOrDigit(raw)) {
        continue;
      }
      if (p + 1 == to || !Character.isLetterOrDigit(text.charAt(p + 1))) {
        wordEnd = p + 1;
      }
      char c = fold(raw);
      boolean first = p == from || beginsWord(text, p);
      boolean light = first && isLight(text, p, to);
      int place = light ? costs.word : first ? 0 : costs.inside;
      int whole = NEVER;
      char digit = digits && first && !light ? digit(text, p, to) : 0;
      for (int i = 0; i < n; i++) {
        if (letters[i] != c && letters[i] != digit) {
          continue;
        }
        int cost = Math.min(lending[i + 1], idle[i + 1]);
        int end = lending[i + 1] <= idle[i + 1] ? lendingEnd[i + 1] : i + 1 == n ? wordEnd : idleEnd[i + 1];
        if (plural && i == n - 2 && idle[n] + costs.plural < cost) {
          cost = idle[n] + costs.plural;
          end = wordEnd;
        }
        cost += place;
        if (i == 0 && cost < NEVER) {
          whole = cost;
          lendingEnd[0] = end;
        } else if (cost < lending[i]) {
          lending[i] = cost;
          lendingEnd[i] = end;
        }
      }
      if (first) {
        if (whole < NEVER) {
          whole += (light ? costs.lightStart : 0) + (isLaterPart(text, p, from) ? costs.partStart : 0);
          if (whole < best) {
            best = whole;
            bestBegin = p;
            bestEnd = lendingEnd[0];
          }
        }
        int tail = freeEnd ? 0 : light ? costs.word : Character.isUpperCase(raw) ? costs.nameTail : costs.smallTail;
        for (int i = 1; i <= n; i++) {
          idle[i] = Math.min(NEVER, idle[i] + (i < n ? costs.word : tail));
          if (lending[i] < idle[i]) {
            idle[i] = lending[i];
            idleEnd[i] = lendingEnd[i];
          }
          lending[i] = NEVER;
        }
      }
    }
    return best >= NEVER ? null : new Alignment(bestBegin, bestEnd, best);
  }

  /** Tells whether every letter of an alignment begins a word and at most one word that is not light lends none. */
  boolean isPlain(Alignment alignment, String text, char[] letters) {
    if (alignment == null) {
      return false;
    }
    int matched = 0;
    int idle = 0;
    for (int p = alignment.begin(); p < alignment.end(); p++) {
      if (!Character.isLetterOrDigit(text.charAt(p)) || p > alignment.begin() && !beginsWord(text, p)) {
        continue;
      }
      if (matched < letters.length && (fold(text.charAt(p)) == letters[matched]
          || Character.isDigit(letters[matched]) && digit(text, p, alignment.end()) == letters[matched])) {
        matched++;
      } else if (!isLight(text, p, alignment.end())) {
        idle++;
      }
    }
    boolean plural = letters.length > 2 && letters[letters.length - 1] == 's';
    return matched >= letters.length - (plural ? 1 : 0) && idle <= 1;
  }

  /** Tells whether every word of an alignment that is not light lends its first letter, in order. */
  boolean lendsEveryWord(Alignment alignment, String text, char[] letters) {
    int next = 0;
    for (int p = alignment.begin(); p < alignment.end(); p++) {
      if (!Character.isLetterOrDigit(text.charAt(p)) || p > alignment.begin() && !beginsWord(text, p)) {
        continue;
      }
      int at = next;
      while (at < letters.length && letters[at] != fold(text.charAt(p))) {
        at++;
      }
      if (at < letters.length) {
        next = at + 1;
      } else if (!isLight(text, p, alignment.end())) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWord(String text, int p) {
    char before = text.charAt(p - 1);
    // "Bureau's": no word begins with the possessive s
    return !Character.isLetterOrDigit(before) && !(Chars.isApostrophe(before) && text.charAt(p) == 's');
  }

  /** Tells whether a letter begins a part of a word behind a hyphen, and a part before it is a word, too. */
  private static boolean isLaterPart(String text, int p, int from) {
    if (p <= from + 1 || text.charAt(p - 1) != '-' || !Character.isLetter(text.charAt(p - 2))) {
      return false;
    }
    int letters = 0;
    for (int i = p - 2; i >= from && !Character.isWhitespace(text.charAt(i)) && letters < SHORTEST_PART; i--) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
    }
    return letters >= SHORTEST_PART; // but not of 12-O-tetradecanoyl
  }

  /** Tells whether an alignment is good enough to explain a short form of so many letters. */
  boolean isGood(Alignment alignment, int letters) {
    return alignment != null && alignment.cost() <= costs.most + costs.mostPerLetter * letters;
  }

  private static boolean hasDigit(char[] letters) {
    for (char letter : letters) {
      if (Character.isDigit(letter)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the digit for which the word that begins at an offset can stand, or 0. */
  private char digit(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < LONGEST_LIGHT && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - begin < LONGEST_LIGHT ? vocabulary.digit(text, begin, end) : 0;
  }

  /** Tells whether a word weighs little: a function word, or a legal form at the end of a company's name. */
  private boolean isLight(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < LONGEST_LIGHT && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int parts = end - begin < LONGEST_LIGHT ? vocabulary.parts(text, begin, end, languages) : 0;
    return (parts & Part.FUNCTION.bit()) != 0
        || (parts & Part.LEGAL_FORM.bit()) != 0 && Character.isUpperCase(text.charAt(begin));
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Folding.base(c);
  }
}
