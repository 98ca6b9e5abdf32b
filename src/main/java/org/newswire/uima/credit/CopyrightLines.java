package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds copyright lines: {@code ©2019 Bloomberg L.P.}, {@code Copyright © 2019 The Herald, LLC. All rights reserved.}
 */
final class CopyrightLines {
  static final Rule RULE = Rule.accepting("line-copyright");

  private static final int YEAR = 4;

  private final CreditLineWords words;

  CopyrightLines(CreditLineWords words) {
    this.words = words;
  }

  List<CreditLineMatch> find(Anchors anchors, Trace trace) {
    List<CreditLineMatch> found = new ArrayList<>();
    String text = anchors.text();
    for (int at : anchors.of('\u00A9')) {
      add(text, at, found, trace);
    }
    for (int at : anchors.of('C')) {
      if (words.endOf(LineWordPlace.COPYRIGHT, text, at, text.length()) > at + 1) {
        add(text, at, found, trace);
      }
    }
    return found;
  }

  /** Returns the copyright line that begins with {@code (c) 2019} at an opening bracket, if there is one. */
  List<CreditLineMatch> atBracket(String text, int open, Trace trace) {
    List<CreditLineMatch> found = new ArrayList<>();
    if (text.startsWith("c) ", open + 1) || text.startsWith("C) ", open + 1)) {
      add(text, open, found, trace);
    }
    return found;
  }

  private void add(String text, int sign, List<CreditLineMatch> found, Trace trace) {
    CreditLineMatch match = isFirstSign(text, sign) ? at(text, sign, trace)
        : trace.none(RULE, sign, sign + 1, "it belongs to a picture, or stands behind another sign");
    if (match != null) {
      found.add(match);
    }
  }

  /** Tells whether a sign stands alone: neither behind another one nor behind {@code Image}. */
  private boolean isFirstSign(String text, int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at) != '\u00A9') {
      return false;
    }
    int before = Chars.skipBlanksBack(text, at, Math.max(0, at - 4));
    if (before > 0 && text.charAt(before - 1) == '\u00A9') {
      return false;
    }
    int begin = Words.begin(text, before, Math.max(0, before - 12));
    return words.endOf(LineWordPlace.COPYRIGHT, text, begin, before) != before
        && !words.photoWords().is(PhotoWordKind.NOUN, text, begin, before);
  }

  private CreditLineMatch at(String text, int begin, Trace trace) {
    int limit = Lines.end(text, begin);
    int p = begin;
    boolean year = false;
    boolean sign = false;
    while (p < limit) {
      char c = text.charAt(p);
      if (Character.isDigit(c)) {
        int end = Chars.skipDigits(text, p, limit);
        year |= end - p == 4;
        p = end;
        boolean ends = p < limit && text.charAt(p) == '.' && (p + 1 == limit || Chars.isBlank(text.charAt(p + 1)));
        if (ends) {
          return year && Character.isLetter(text.charAt(begin)) && Lines.beginsSentence(text, begin)
              ? new CreditLineMatch(new Span(begin, p + 1), CreditLineKind.COPYRIGHT, List.of())
              : trace.none(RULE, begin, p, "nothing but a number follows");
        }
      } else if (c == '\u00A9' || c == '\uFFFD') {
        sign |= c == '\u00A9';
        p++;
      } else if (words.endOf(LineWordPlace.COPYRIGHT, text, p, limit) > p) {
        p = words.endOf(LineWordPlace.COPYRIGHT, text, p, limit);
      } else if (Character.isLetter(c) && c != '\u00EF' && c != '\u00BD') {
        break;
      } else {
        p++;
      }
    }
    boolean stated = begin < text.length() && Character.isLetter(text.charAt(begin))
        && Lines.beginsSentence(text, begin);
    return year || sign || stated ? owner(text, begin, p, limit, year, trace)
        : trace.none(RULE, begin, p, "no year, no sign, and no sentence begins here");
  }

  private CreditLineMatch owner(String text, int begin, int p, int limit, boolean year, Trace trace) {
    if (p >= limit || Character.isLowerCase(text.charAt(p))) {
      return trace.none(RULE, begin, p, "no owner follows");
    }
    int ownerEnd = ownerEnd(text, p, limit);
    int yearBegin = yearBegin(text, p, ownerEnd);
    if (yearBegin > p) {
      return claimed(text, begin, new Span(p, yearBegin), ownerEnd, limit, trace);
    }
    int legalBegin = legalBegin(text, p, ownerEnd);
    if (legalBegin == p) {
      return trace.none(RULE, begin, ownerEnd, "no owner stands before the legal form");
    }
    int named = bracketEnd(text, ownerEnd, limit);
    int end = named < limit && text.charAt(named) == '.' ? named + 1 : named;
    int rights = rightsEnd(text, end, limit);
    boolean claimed = rights > end || legalBegin < ownerEnd;
    if (!year && !claimed) {
      return trace.none(RULE, begin, end, "no year, no legal form and no words about rights");
    }
    String printed = PersonNames.clean(text.substring(p, legalBegin));
    return new CreditLineMatch(new Span(begin, rights), CreditLineKind.COPYRIGHT,
        printed.isEmpty() ? List.of() : List.of(PrintedAgency.of(printed, words.agencies())));
  }

  private CreditLineMatch claimed(String text, int begin, Span owner, int ownerEnd, int limit, Trace trace) {
    int end = Lines.skipStop(text, ownerEnd);
    if (!Lines.isAtEnd(text, end) && rightsEnd(text, end, limit) == end) {
      return trace.none(RULE, begin, end, "more text follows the year");
    }
    String printed = PersonNames.clean(text.substring(owner.begin(), Chars.skipBlanksBack(text, owner.end(), begin)));
    return new CreditLineMatch(new Span(begin, rightsEnd(text, end, limit)), CreditLineKind.COPYRIGHT,
        List.of(PrintedAgency.of(printed, words.agencies())));
  }

  /** Returns where the year behind an owner's name begins: {@code Copyright Harbour Herald 2019}, or -1. */
  private static int yearBegin(String text, int begin, int ownerEnd) {
    int year = ownerEnd - YEAR;
    boolean figures = year > begin + 1 && Chars.skipDigits(text, year, ownerEnd) == ownerEnd;
    return figures && Chars.isBlank(text.charAt(year - 1)) && FigureDates.year(text, year, ownerEnd) != 0 ? year : -1;
  }

  /** Returns the end of the owner's own owner in brackets. */
  private static int bracketEnd(String text, int p, int limit) {
    int open = Chars.skipBlanks(text, p, limit);
    int close = open < limit && text.charAt(open) == '(' ? Lines.indexOf(text, ')', open, limit) : -1;
    return close >= 0 ? close + 1 : p;
  }

  /**
   * Returns where the owner's name ends, its legal form included: before a sentence's end, a dash, a bar or words about
   * rights.
   */
  private int ownerEnd(String text, int begin, int limit) {
    int end = begin;
    for (int p = begin; p < limit; ) {
      char c = text.charAt(p);
      if ("|;:(\u2022".indexOf(c) >= 0 || Chars.isDash(c) && p > end
          || words.endOf(LineWordPlace.RIGHTS, text, p, limit) >= 0) {
        break;
      }
      int legal = words.endOf(LineWordPlace.LEGAL, text, p, limit);
      int wordEnd = legal >= 0 ? legal : Math.max(p + 1, Words.end(text, p, limit));
      if (c == '.' && (wordEnd >= limit || Character.isWhitespace(text.charAt(wordEnd)))) {
        break;
      }
      boolean dotted = legal >= 0 && wordEnd < limit && text.charAt(wordEnd) == '.';
      end = c == ',' ? end : wordEnd + (dotted ? 1 : 0);
      p = Chars.skipBlanks(text, Math.max(end, wordEnd), limit);
      if (legal >= 0 && words.endOf(LineWordPlace.LEGAL, text, skipComma(text, p, limit), limit) < 0) {
        break;
      }
    }
    return end;
  }

  private static int skipComma(String text, int p, int limit) {
    return p < limit && text.charAt(p) == ',' ? Chars.skipBlanks(text, p + 1, limit) : p;
  }

  private int legalBegin(String text, int begin, int ownerEnd) {
    for (int p = begin; p < ownerEnd; p = Math.max(p + 1, Words.end(text, p, ownerEnd))) {
      int legal = words.endOf(LineWordPlace.LEGAL, text, p, ownerEnd);
      if (legal >= 0 && p > begin) {
        int nameEnd = Chars.skipBlanksBack(text, p, begin);
        while (nameEnd > begin && (text.charAt(nameEnd - 1) == ',' || Chars.isBlank(text.charAt(nameEnd - 1)))) {
          nameEnd--;
        }
        return nameEnd;
      }
    }
    return ownerEnd;
  }

  /** Returns the end of the sentences about rights that follow. */
  private int rightsEnd(String text, int end, int limit) {
    int rightsEnd = end;
    for (int p = Lines.skipLeaders(text, end, limit); words.endOf(LineWordPlace.RIGHTS, text, p, limit) >= 0; ) {
      rightsEnd = Lines.sentenceEnd(text, p, limit);
      p = Lines.skipLeaders(text, rightsEnd, limit);
    }
    return rightsEnd;
  }
}
