package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.DatelineWords.DatelineWordKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Rules;
import org.newswire.uima.text.Trace;

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

  private final DatelineWords words;
  private final Rules<DatelineReading> styles = DatelineStyles.list();

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public DatelineRecognizer(CreditLexicon words) {
    this.words = words.datelines();
  }

  /**
   * {@return the datelines of a text from left to right}
   *
   * @param text the text
   */
  public List<DatelineMatch> find(CharSequence text) {
    return find(Anchors.of(text), Trace.OFF);
  }

  /** {@return the rules that decide, in the order in which they are tried} */
  public List<Rule> rules() {
    return styles.rules();
  }

  /**
   * {@return the datelines of a text from left to right}
   *
   * @param anchors the anchors of the text
   * @param trace told what the rules say
   */
  public List<DatelineMatch> find(Anchors anchors, Trace trace) {
    List<DatelineMatch> found = new ArrayList<>();
    atLineStarts(anchors, trace, found);
    atBrackets(anchors, '(', trace, found);
    atBrackets(anchors, '[', trace, found);
    return Overlaps.removed(found, DatelineMatch::span);
  }

  private DatelineMatch at(String text, int begin, DatelineStart start, Trace trace) {
    DatelineReading reading = DatelineReader.at(text, begin, start, words);
    return styles.decide(reading, begin, reading.end, trace) == null ? null : reading.match();
  }

  private void atLineStarts(Anchors anchors, Trace trace, List<DatelineMatch> found) {
    String text = anchors.text();
    for (int line : anchors.lines()) {
      int begin = Chars.skipBlanks(text, line, text.length());
      if (begin < text.length() && canBegin(text, begin)) {
        DatelineMatch match = at(text, begin, DatelineStart.LINE, trace);
        match = match == null ? afterLeader(text, begin, trace) : match;
        match = match == null ? afterByline(text, begin, trace) : match;
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
  private boolean canBegin(String text, int begin) {
    char first = text.charAt(begin);
    if (first == '(' || first == '[') {
      return true;
    }
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
      return false;
    }
    int limit = Math.min(text.length(), begin + MAX_HEAD);
    if (isAgencyAndDate(text, begin, limit) || words.endOf(DatelineWordKind.LEADER, text, begin, limit) >= 0) {
      return true;
    }
    char before = ' ';
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '/' || c == ':' || c == '=' || c == '|' || Chars.isDash(c)) {
        return true;
      }
      boolean wordBegins = Character.isLowerCase(c) && Chars.isBlank(text.charAt(i - 1));
      if (wordBegins && !Character.isDigit(before) && before != ',' && before != '.' && isLongWord(text, i, limit)) {
        return false;
      }
      if (Chars.isLineEnd(c)) {
        return false;
      }
      before = Chars.isBlank(c) ? before : c;
    }
    return false;
  }

  private boolean isAgencyAndDate(String text, int begin, int limit) {
    Phrases.Match<Agency> agency = words.agencyAt(text, begin, limit);
    return agency != null
        && words.calendar().at(text, Chars.skipBlanks(text, agency.span().end(), limit), limit) != null;
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

  /** Looks behind a word that pages print before the story: {@code Photo LONDON --}. */
  private DatelineMatch afterLeader(String text, int begin, Trace trace) {
    int leader = words.endOf(DatelineWordKind.LEADER, text, begin, text.length());
    int place = leader < 0 ? text.length() : Chars.skipBlanks(text, leader, text.length());
    return beginsCapitals(text, place) ? at(text, place, DatelineStart.LINE, trace) : null;
  }

  /** Looks for a place in capitals behind the names of a byline on the same line. */
  private DatelineMatch afterByline(String text, int begin, Trace trace) {
    int limit = Math.min(text.length(), begin + MAX_HEAD);
    int by = words.endOf(DatelineWordKind.BYLINE, text, begin, limit);
    if (by < 0) {
      return null;
    }
    for (int p = by; p < limit && !Chars.isLineEnd(text.charAt(p)); p++) {
      if (beginsCapitals(text, p) && words.places().at(text, p, limit) != null) {
        return at(text, p, DatelineStart.LINE, trace);
      }
    }
    return null;
  }

  private void atBrackets(Anchors anchors, char open, Trace trace, List<DatelineMatch> found) {
    String text = anchors.text();
    int covered = 0;
    for (int box : anchors.of(open)) {
      if (box < covered || !endsHead(text, box) || DatelineBox.at(text, box, text.length(), words) == null) {
        continue;
      }
      DatelineMatch match = around(text, box, covered, trace);
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
        int next = Chars.skipBlanks(text, i + 1, text.length());
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
  private DatelineMatch around(String text, int box, int from, Trace trace) {
    int head = Math.max(from, box - MAX_HEAD);
    for (int i = box - 1; i >= head; i--) {
      if (Chars.isLineEnd(text.charAt(i)) || "()[]".indexOf(text.charAt(i)) >= 0) {
        head = i + 1;
        break;
      }
    }
    int starts = 0;
    for (int p = head; p <= box && starts < MAX_STARTS; p++) {
      DatelineStart start = startAt(text, p, box);
      if (start != null) {
        starts++;
        DatelineMatch match = at(text, p, start, trace);
        if (match != null && match.span().end() > box) {
          return match;
        }
      }
    }
    return null;
  }

  private static DatelineStart startAt(String text, int p, int box) {
    boolean glued = p > 0 && Character.isLowerCase(text.charAt(p - 1)) && beginsCapitals(text, p);
    if (p < box && (!Character.isUpperCase(text.charAt(p)) || p > 0 && Character.isLetterOrDigit(text.charAt(p - 1))
        && !glued)) {
      return null;
    }
    int before = Chars.skipBlanksBack(text, p, Math.max(0, p - MAX_HEAD));
    if (before == 0 || Chars.isLineEnd(text.charAt(before - 1))) {
      return DatelineStart.LINE;
    }
    if (glued || ".!?:)]\"\u201D\u2019\u00BB|*_\u2022".indexOf(text.charAt(before - 1)) >= 0) {
      return DatelineStart.SENTENCE;
    }
    return beginsCapitals(text, p) ? DatelineStart.INSIDE : null;
  }

  private static boolean beginsCapitals(String text, int p) {
    return p + 1 < text.length() && Character.isUpperCase(text.charAt(p))
        && (Character.isUpperCase(text.charAt(p + 1)) || text.charAt(p + 1) == '.' || text.charAt(p + 1) == 'c')
        && (p == 0 || !Character.isUpperCase(text.charAt(p - 1)));
  }
}
