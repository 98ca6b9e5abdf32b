package org.newswire.uima.acronym;

/** Tells what looks like an acronym. */
final class Shapes {
  private static final int LONGEST = 14;

  private Shapes() {}

  /**
   * Returns the token after the acronym-like word or compound that begins at a token, or that token where there is
   * none.
   */
  static int end(AcronymTokens tokens, int i) {
    if (!tokens.isRaised(i) && (!tokens.isCapitalized(i) && !tokens.hasDigit(i)
        || tokens.isCapitalized(i) && tokens.isSpaced(i + 1) && tokens.length(i) > 1)) {
      return i;
    }
    if (tokens.length(i) == 1) {
      int dotted = dottedEnd(tokens, i);
      if (dotted > i) {
        return dotted;
      }
    }
    int end = i + 1;
    while (end - i < LONGEST && joins(tokens, end)) {
      end += 2;
    }
    if (end == i + 1 && tokens.isMark(end, '+') && !tokens.isSpaced(end)) {
      end++;
    }
    return isAcronym(tokens, i, end) ? end : i;
  }

  /** "U.N.", "C.F.R." */
  private static int dottedEnd(AcronymTokens tokens, int i) {
    int end = i;
    int letters = 0;
    while (tokens.isWord(end) && tokens.length(end) == 1 && tokens.isCapitalized(end)
        && (end == i || !tokens.isSpaced(end))
        && tokens.isMark(end + 1, '.') && !tokens.isSpaced(end + 1)) {
      end += 2;
      letters++;
    }
    return letters >= 2 && (tokens.isSpaced(end) || !tokens.isWord(end)) ? end : i;
  }

  private static boolean joins(AcronymTokens tokens, int end) {
    char c = tokens.first(end);
    return (c == '-' || c == '/' || c == '&') && !tokens.isSpaced(end) && !tokens.isSpaced(end + 1)
        && (tokens.hasCapital(end + 1) || tokens.hasDigit(end + 1));
  }

  private static boolean isAcronym(AcronymTokens tokens, int from, int to) {
    int begin = tokens.begin(from);
    int end = tokens.end(to - 1);
    String text = tokens.text();
    if (end - begin < 2 || end - begin > LONGEST) {
      return false;
    }
    int capitals = 0;
    int digits = 0;
    for (int k = begin; k < end; k++) {
      char c = text.charAt(k);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 3 >= end - begin || capitals == 1 && digits > 0 && end - begin - digits <= 2;
  }
}
