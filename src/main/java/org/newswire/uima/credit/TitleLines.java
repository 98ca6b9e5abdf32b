package org.newswire.uima.credit;

import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads lines that say where what they name came from: {@code Deep Water originally appeared on Herald.example},
 * {@code Links and text via Harbour Watch.}
 */
final class TitleLines {
  static final Rule RULE = Rule.accepting("line-title");

  private static final int MAX_LINE = 200;
  private static final int MAX_VIA_LINE = 80;
  private static final int SMALL_WORD = 4;
  private static final int MIN_CAPITALS = 2;

  private final CreditLineWords words;

  TitleLines(CreditLineWords words) {
    this.words = words;
  }

  /** Returns the line that begins at an offset, or null. */
  CreditLineMatch at(String text, int begin, Trace trace) {
    int limit = Lines.end(text, begin);
    if (limit - begin > MAX_LINE || begin >= limit || !Character.isUpperCase(text.charAt(begin))) {
      return null;
    }
    Phrases.Match<CreditLineKind> inside = words.first(LineWordPlace.INSIDE, text, begin, limit);
    if (inside != null) {
      return isTitle(text, begin, inside.span().begin())
          ? named(text, begin, prepositionEnd(text, inside.span().end(), limit), limit, trace)
          : trace.none(RULE, begin, limit, "the line does not begin with a title in capitals");
    }
    return limit - begin <= MAX_VIA_LINE ? via(text, begin, limit, trace) : null;
  }

  private CreditLineMatch via(String text, int begin, int limit, Trace trace) {
    int word = begin;
    for (int p = begin; p < limit; p = Chars.skipBlanks(text, Math.max(p + 1, Words.end(text, p, limit)), limit)) {
      if (p > begin && words.photoWords().is(PhotoWordKind.VIA, text, p, limit)) {
        return words.endOf(LineWordPlace.TEXT, text, word, limit) == Chars.skipBlanksBack(text, p, begin)
            ? named(text, begin, Words.end(text, p, limit), limit, trace)
            : trace.none(RULE, begin, limit, "no word for a text stands before the link");
      }
      word = p;
    }
    return null;
  }

  /** Returns the line where nothing but names follows. */
  private CreditLineMatch named(String text, int begin, int namesAt, int limit, Trace trace) {
    AgencyList names = AgencyList.at(text, namesAt, limit, words);
    boolean filled = !names.agencies().isEmpty() && Lines.isAtEnd(text, Lines.skipStop(text, names.end()));
    return filled && !names.hasPerson() ? new CreditLineMatch(new Span(begin, Lines.skipStop(text, names.end())),
        CreditLineKind.AGENCY_LINE, List.copyOf(names.agencies()))
        : trace.none(RULE, begin, limit, "the line does not end with names of agencies alone");
  }

  private static int prepositionEnd(String text, int from, int limit) {
    int p = Chars.skipBlanks(text, from, limit);
    return p < limit && Character.isLowerCase(text.charAt(p)) && Words.end(text, p, limit) - p < SMALL_WORD
        ? Words.end(text, p, limit) : p;
  }

  /** Tells whether a stretch is a title: every longer word begins with a capital. */
  private static boolean isTitle(String text, int begin, int end) {
    int capitals = 0;
    for (int p = begin; p < end; p = Chars.skipBlanks(text, Math.max(p + 1, Words.end(text, p, end)), end)) {
      int wordEnd = Words.end(text, p, end);
      if (Character.isLowerCase(text.charAt(p)) && wordEnd - p >= SMALL_WORD) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(p)) ? 1 : 0;
    }
    return capitals >= MIN_CAPITALS;
  }
}
