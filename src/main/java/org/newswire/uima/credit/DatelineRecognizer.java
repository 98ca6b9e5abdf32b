package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newswire.uima.credit.DatelineParser.Start;

/**
 * Finds datelines: {@code FRANKFURT/STOCKHOLM, Jan 18 (Reuters) -}, {@code NEW YORK—},
 * {@code Tegucigalpa, Jan 2 (EFE).-}.
 *
 * <p>It looks at the start of every line and at every bracket that holds an agency, and parses only there, so that its
 * time grows with the text's length. Immutable; one instance may serve many threads.
 */
public final class DatelineRecognizer {
  private static final int MAX_HEAD = 160;
  private static final int MAX_STARTS = 24;
  private static final int MAX_SMALL_WORD = 4;
  private static final int MAX_BOX = 60;
  private static final Set<String> BY = Set.of("by", "von", "par", "por", "di", "de");

  private final DatelineWords words;

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public DatelineRecognizer(CreditLexicon words) {
    this.words = words.datelines();
  }

  /**
   * Returns the datelines of a text from left to right.
   *
   * @param text the text
   */
  public List<DatelineMatch> find(CharSequence text) {
    return find(Anchors.of(text));
  }

  /**
   * Returns the datelines of a text from left to right.
   *
   * @param anchors the anchors of the text
   */
  public List<DatelineMatch> find(Anchors anchors) {
    List<DatelineMatch> found = new ArrayList<>();
    atLineStarts(anchors, found);
    atBrackets(anchors, '(', found);
    atBrackets(anchors, '[', found);
    return Overlaps.removed(found, DatelineMatch::span);
  }

  private void atLineStarts(Anchors anchors, List<DatelineMatch> found) {
    String text = anchors.text();
    for (int line : anchors.lines()) {
      int begin = Chars.skipSpaces(text, line, text.length());
      if (begin < text.length() && canBegin(text, begin)) {
        DatelineMatch match = DatelineParser.at(text, begin, Start.LINE, words);
        match = match == null ? afterByline(text, begin) : match;
        if (match != null) {
          found.add(match);
        }
      }
    }
  }

  /**
   * Tells whether a line may begin with a dateline: it does not where a longer word in small letters comes before any
   * bracket, dash or slash, unless that word may name a month.
   */
  private static boolean canBegin(String text, int begin) {
    char first = text.charAt(begin);
    if (first == '(' || first == '[') {
      return true;
    }
    if (!Character.isUpperCase(first)) {
      return false;
    }
    int limit = Math.min(text.length(), begin + MAX_HEAD);
    char before = ' ';
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '/' || c == ':' || c == '=' || Chars.isDash(c)) {
        return true;
      }
      boolean wordBegins = Character.isLowerCase(c) && Chars.isSpace(text.charAt(i - 1));
      if (wordBegins && !Character.isDigit(before) && before != ',' && before != '.' && isLongWord(text, i, limit)) {
        return false;
      }
      if (Chars.isLineEnd(c)) {
        return false;
      }
      before = Chars.isSpace(c) ? before : c;
    }
    return false;
  }

  private static boolean isLongWord(String text, int begin, int limit) {
    int longEnd = begin + MAX_SMALL_WORD;
    if (longEnd >= limit) {
      return false;
    }
    for (int i = begin; i <= longEnd; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Looks for a place in capitals behind the names of a byline on the same line. */
  private DatelineMatch afterByline(String text, int begin) {
    int wordEnd = Words.end(text, begin, Math.min(text.length(), begin + 4));
    if (!BY.contains(Words.folded(text, begin, wordEnd))) {
      return null;
    }
    int limit = Math.min(text.length(), begin + MAX_HEAD);
    for (int p = wordEnd; p < limit && !Chars.isLineEnd(text.charAt(p)); p++) {
      if (beginsCapitals(text, p) && words.places().at(text, p, limit) != null) {
        return DatelineParser.at(text, p, Start.LINE, words);
      }
    }
    return null;
  }

  private void atBrackets(Anchors anchors, char open, List<DatelineMatch> found) {
    String text = anchors.text();
    int covered = 0;
    for (int box : anchors.of(open)) {
      if (box < covered || !endsHead(text, box) || AgencyBox.at(text, box, text.length(), words) == null) {
        continue;
      }
      DatelineMatch match = around(text, box, covered);
      if (match != null) {
        found.add(match);
        covered = match.span().end();
      }
    }
  }

  /** Tells whether a dash, a line end or the beginning of a sentence follows a bracket, as it does in datelines. */
  private static boolean endsHead(String text, int open) {
    int limit = Math.min(text.length(), open + MAX_BOX);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        int next = Chars.skipSpaces(text, i + 1, text.length());
        return next == text.length() || !Character.isLowerCase(text.charAt(next))
            && !Character.isDigit(text.charAt(next));
      }
      if (Chars.isLineEnd(c)) {
        return false;
      }
    }
    return false;
  }

  /** Returns the dateline whose agency opens at a bracket, trying its possible starts from left to right. */
  private DatelineMatch around(String text, int box, int from) {
    int head = Math.max(from, box - MAX_HEAD);
    for (int i = box - 1; i >= head; i--) {
      if (Chars.isLineEnd(text.charAt(i)) || "()[]".indexOf(text.charAt(i)) >= 0) {
        head = i + 1;
        break;
      }
    }
    int starts = 0;
    for (int p = head; p <= box && starts < MAX_STARTS; p++) {
      Start start = startAt(text, p, box);
      if (start != null) {
        starts++;
        DatelineMatch match = DatelineParser.at(text, p, start, words);
        if (match != null && match.span().end() > box) {
          return match;
        }
      }
    }
    return null;
  }

  private static Start startAt(String text, int p, int box) {
    boolean glued = p > 0 && Character.isLowerCase(text.charAt(p - 1)) && beginsCapitals(text, p);
    if (p < box && (!Character.isUpperCase(text.charAt(p)) || p > 0 && Character.isLetterOrDigit(text.charAt(p - 1))
        && !glued)) {
      return null;
    }
    int before = Chars.skipSpacesBack(text, p, Math.max(0, p - MAX_HEAD));
    if (before == 0 || Chars.isLineEnd(text.charAt(before - 1))) {
      return Start.LINE;
    }
    if (glued || ".!?:)]\"\u201D\u2019\u00BB|*_\u2022".indexOf(text.charAt(before - 1)) >= 0) {
      return Start.SENTENCE;
    }
    return beginsCapitals(text, p) ? Start.INSIDE : null;
  }

  private static boolean beginsCapitals(String text, int p) {
    return p + 1 < text.length() && Character.isUpperCase(text.charAt(p))
        && (Character.isUpperCase(text.charAt(p + 1)) || text.charAt(p + 1) == '.' || text.charAt(p + 1) == 'c')
        && (p == 0 || !Character.isUpperCase(text.charAt(p - 1)));
  }
}
