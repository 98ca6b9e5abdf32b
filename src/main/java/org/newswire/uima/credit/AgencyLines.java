package org.newswire.uima.credit;

import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads lines and brackets that hold nothing but agencies: {@code By AFP}, {@code From wire reports}, {@code (Belga)},
 * {@code [A]}.
 */
final class AgencyLines {
  static final Rule RULE = Rule.accepting("line-agencies-alone");

  private static final int MAX_LINE = 120;

  private final CreditLineWords words;

  AgencyLines(CreditLineWords words) {
    this.words = words;
  }

  /** Returns the line that begins at an offset, or null. */
  CreditLineMatch at(String text, int begin, Trace trace) {
    if (text.charAt(begin) == '(') {
      int close = Lines.indexOf(text, ')', begin, Math.min(text.length(), begin + MAX_LINE));
      return close >= 0 && Lines.isAtEnd(text, close + 1) ? bracket(text, begin, close, trace) : null;
    }
    int phraseEnd = words.endOf(LineWordPlace.LINE, text, begin, text.length());
    if (phraseEnd < 0) {
      return null;
    }
    AgencyList names = AgencyList.at(text, phraseEnd, Lines.end(text, begin), words);
    int end = Lines.skipStop(text, names.end());
    return !names.isEmpty() && !names.hasUnknown() && Lines.isAtEnd(text, end) ? line(begin, end, names)
        : trace.none(RULE, begin, end, "the line does not end with known agencies");
  }

  private CreditLineMatch bracket(String text, int open, int close, Trace trace) {
    AgencyList names = AgencyList.at(text, open + 1, close, words);
    if (names.end() == close && names.areNewsAgencies()) {
      return line(open, close + 1, names);
    }
    int phraseEnd = words.endOf(LineWordPlace.LINE, text, open + 1, close);
    AgencyList inside = phraseEnd < 0 ? null : AgencyList.at(text, phraseEnd, close, words);
    return inside != null && inside.end() == close && !inside.hasUnknown() && inside.hasGeneric()
        ? line(open, close + 1, inside)
        : trace.none(RULE, open, close + 1, "the bracket holds more than news agencies");
  }

  /** Returns the square bracket that opens at an offset, at the end of a paragraph, or null. */
  CreditLineMatch atSquareBracket(String text, int open, Trace trace) {
    int close = Lines.indexOf(text, ']', open, Math.min(text.length(), open + MAX_LINE));
    if (close < 0 || !Lines.isAtEnd(text, close + 1) || !Lines.beginsSentence(text, open)) {
      return null;
    }
    AgencyList names = AgencyList.at(text, open + 1, close, words);
    return names.end() == close && !names.agencies().isEmpty() && !names.hasUnknown() ? line(open, close + 1, names)
        : trace.none(RULE, open, close + 1, "the bracket holds more than known agencies");
  }

  private static CreditLineMatch line(int begin, int end, AgencyList names) {
    return new CreditLineMatch(new Span(begin, end), CreditLineKind.AGENCY_LINE, names.agencies());
  }
}
