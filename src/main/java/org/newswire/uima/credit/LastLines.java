package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads the agency with which a wire ends: {@code PTI}, {@code /ritzau/}, {@code dpa kwm jln}, alone on one of the last
 * lines or behind the last sentence.
 */
final class LastLines {
  static final Rule RULE = Rule.accepting("line-last-agency");

  private static final int MAX_LINES = 3;
  private static final int MAX_SHORT_LINE = 100;
  private static final int MAX_CODES = 6;
  private static final int MAX_CODE = 4;
  private static final int MIN_CODE = 2;
  private static final int MAX_TAIL = 40;
  private static final String MARKS = "/()[]*-\u2013\u2014\u00A9.,;&+| ";
  private static final String SENTENCE_ENDS = ".!?\"\u201D\u2019";

  private final CreditLineWords words;

  LastLines(CreditLineWords words) {
    this.words = words;
  }

  List<CreditLineMatch> find(String text, Trace trace) {
    List<CreditLineMatch> found = find(text);
    if (found.isEmpty() && trace.isOn()) {
      int end = text.stripTrailing().length();
      int begin = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - MAX_TAIL);
      trace.failed(RULE, Math.max(0, begin), end, "the text does not end with an agency");
    }
    return found;
  }

  private List<CreditLineMatch> find(String text) {
    List<CreditLineMatch> found = new ArrayList<>();
    int limit = text.length();
    for (int n = 0; n < MAX_LINES && limit > 0; n++) {
      while (limit > 0 && Character.isWhitespace(text.charAt(limit - 1))) {
        limit--;
      }
      int begin = limit;
      while (begin > 0 && !Chars.isLineEnd(text.charAt(begin - 1))) {
        begin--;
      }
      if (begin == 0 && n == 0 && limit - begin <= MAX_SHORT_LINE && limit == text.strip().length()) {
        // A text of one short line has no last line.
        CreditLineMatch tail = tail(text, begin, limit);
        return tail == null ? found : List.of(tail);
      }
      CreditLineMatch line = limit - begin <= MAX_SHORT_LINE ? whole(text, begin, limit) : null;
      CreditLineMatch match = line == null && limit > begin ? tail(text, begin, limit) : line;
      if (match != null) {
        found.add(match);
        return found;
      }
      if (isProse(text, begin, limit)) {
        return found;
      }
      limit = begin;
    }
    return found;
  }

  /** Tells whether a line is a sentence of the story, behind which no other line can be its last. */
  private static boolean isProse(String text, int begin, int end) {
    boolean bracket = end > begin && text.charAt(begin) == '(';
    boolean address = text.substring(begin, end).indexOf('@') >= 0;
    return end - begin > MAX_SHORT_LINE
        || end > begin && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0 && !bracket && !address;
  }

  /** Reads a line of agencies and the codes of their people. */
  private CreditLineMatch whole(String text, int begin, int end) {
    List<PrintedAgency> agencies = new ArrayList<>();
    int codes = 0;
    int p = skipMarks(text, begin, end);
    int first = Chars.skipBlanks(text, begin, end);
    while (p < end) {
      Phrases.Match<Agency> agency = words.agencies().names().longestAt(text, p, end);
      int wordEnd = Words.end(text, p, end);
      if (agency != null && agency.value().kind() == AgencyKind.AGENCY && codes == 0) {
        agencies.add(new PrintedAgency(PersonNames.clean(agency.span().of(text)), agency.value()));
        p = agency.span().end();
      } else if (!agencies.isEmpty() && isCode(text, p, wordEnd) && ++codes <= MAX_CODES) {
        p = wordEnd;
      } else {
        return null;
      }
      p = skipMarks(text, p, end);
    }
    boolean sentence = codes > 0 && text.charAt(end - 1) == '.';
    return agencies.isEmpty() || sentence ? null
        : new CreditLineMatch(new Span(first, end), CreditLineKind.AGENCY_LINE, agencies);
  }

  private static int skipMarks(String text, int begin, int end) {
    int p = begin;
    while (p < end && (MARKS.indexOf(text.charAt(p)) >= 0 || Chars.isBlank(text.charAt(p)))) {
      p++;
    }
    return p;
  }

  private static boolean isCode(String text, int begin, int end) {
    if (end - begin < MIN_CODE || end - begin > MAX_CODE) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(begin));
    for (int i = begin; i < end; i++) {
      if (!Character.isLetter(text.charAt(i)) || Character.isLowerCase(text.charAt(i)) != small) {
        return false;
      }
    }
    return true;
  }

  /** Reads the agency behind the last sentence of a line: {@code ... were sent home. PTI}. */
  private CreditLineMatch tail(String text, int begin, int end) {
    for (int p = Math.max(begin + 1, end - MAX_TAIL); p < end; p++) {
      int before = Chars.skipBlanksBack(text, p, begin);
      boolean dash = before > begin && Chars.isDash(text.charAt(before - 1));
      int sentence = dash ? Chars.skipBlanksBack(text, before - 1, begin) : before;
      boolean starts = before < p || dash;
      if (starts && sentence > begin && SENTENCE_ENDS.indexOf(text.charAt(sentence - 1)) >= 0
          && !Character.isWhitespace(text.charAt(p))) {
        CreditLineMatch match = whole(text, p, end);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }
}
