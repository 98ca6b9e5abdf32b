package org.newswire.uima.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody would write in place of our engines, to be timed beside them on the same texts. */
final class Baselines {
  private static final List<Pattern> PATTERNS = List.of(
      // a dateline
      Pattern.compile("^([A-Z][A-Z .,/'-]+)(, [A-Z][a-z]+\\.? \\d{1,2})? \\(([A-Z][A-Za-z ]+)\\) ?[-\u2013\u2014]+",
          Pattern.MULTILINE),
      // a sign-off
      Pattern.compile("\\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) by [^()]*\\)"),
      // a photo credit
      Pattern.compile("(?:Photo|Photograph|Image)s?(?: by|:) ?[A-Z][^\\n]{2,60}"
          + "|\\b(?:REUTERS|AP Photo|AFP)/[A-Z][\\w. -]+"),
      // a byline
      Pattern.compile("^By [A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){1,3}"
          + "(?:(?:,| and) [A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){1,3})*",
          Pattern.MULTILINE),
      // an acronym in brackets
      Pattern.compile("\\b((?:[A-Z][\\w-]*|of|the|and|for)(?: (?:[A-Z][\\w-]*|of|the|and|for)){1,9}) "
          + "\\(([A-Z][A-Za-z]{1,9})\\)"));

  private static final int LONGEST_SHORT_FORM = 10;

  private Baselines() {}

  /**
   * Returns how often the five patterns match a text.
   *
   * @param text the text
   */
  static int patterns(String text) {
    int found = 0;
    for (Pattern pattern : PATTERNS) {
      for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
        found++;
      }
    }
    return found;
  }

  /**
   * Returns how many pairs of a long and a short form in brackets the algorithm of Schwartz and Hearst (2003) finds.
   *
   * @param text the text
   */
  static int schwartzHearst(String text) {
    int found = 0;
    for (int open = text.indexOf(" ("); open >= 0; open = text.indexOf(" (", open + 1)) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      String shortForm = text.substring(open + 2, close);
      if (shortForm.length() >= 2 && shortForm.length() <= LONGEST_SHORT_FORM
          && Character.isLetterOrDigit(shortForm.charAt(0))
          && shortForm.chars().anyMatch(Character::isLetter)) {
        found += longFormBegin(shortForm, text, open) >= 0 ? 1 : 0;
      }
    }
    return found;
  }

  /** Returns where the shortest long form begins that ends before an offset, or -1. */
  private static int longFormBegin(String shortForm, String text, int end) {
    int words = Math.min(shortForm.length() + 5, shortForm.length() * 2);
    int limit = end;
    for (int n = 0; limit > 0 && n < words; n++) {
      limit = text.lastIndexOf(' ', limit - 1);
    }
    int i = end - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char c = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (i > limit && (Character.toLowerCase(text.charAt(i)) != c
          || s == 0 && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
        i--;
      }
      if (i <= limit) {
        return -1;
      }
      i--;
    }
    return text.lastIndexOf(' ', i + 1) + 1;
  }
}
