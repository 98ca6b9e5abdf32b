package org.newswire.uima.reporter;

/** Compares words that may be misspelt. */
final class Typos {
  /** The length of the shortest word that may be misspelt. */
  static final int SHORTEST = 6;

  private Typos() {}

  /**
   * Tells whether two words differ by at most one letter that is missing, added, wrong or swapped with its neighbour,
   * in any case of letters; short words must be the same, for one letter makes another word of them.
   *
   * @param printed the word in the text
   * @param word the word that may be meant, in lower case
   */
  static boolean isLike(String printed, String word) {
    if (Math.abs(printed.length() - word.length()) > 1) {
      return false;
    }
    if (Math.min(printed.length(), word.length()) < SHORTEST) {
      return printed.equalsIgnoreCase(word);
    }
    int begin = 0;
    int end = printed.length();
    int wordEnd = word.length();
    while (begin < end && begin < wordEnd && same(printed, begin, word, begin)) {
      begin++;
    }
    while (end > begin && wordEnd > begin && same(printed, end - 1, word, wordEnd - 1)) {
      end--;
      wordEnd--;
    }
    int left = end - begin;
    int wordLeft = wordEnd - begin;
    boolean swapped = left == 2 && wordLeft == 2 && same(printed, begin, word, begin + 1)
        && same(printed, begin + 1, word, begin);
    return left <= 1 && wordLeft <= 1 || swapped;
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i)) == b.charAt(j);
  }
}
