package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds contact details: {@code (Springfield newsroom; +1 555 0100)}, {@code Write to A B at a.b@herald.example}, a
 * line of an e-mail address.
 */
final class ContactLines {
  static final Rule RULE = Rule.accepting("line-contact");

  private static final int MAX_BRACKET = 200;
  private static final int MAX_REACH = 70;
  private static final int MAX_NEWSROOM_WORDS = 5;
  private static final int MAX_NUMBER = 30;
  private static final int MIN_DIGITS = 6;

  private final CreditLineWords words;

  ContactLines(CreditLineWords words) {
    this.words = words;
  }

  List<CreditLineMatch> find(Anchors anchors, Trace trace) {
    List<CreditLineMatch> found = new ArrayList<>();
    String text = anchors.text();
    int covered = 0;
    for (int at : anchors.of('@')) {
      if (at >= covered && isAddress(text, at)) {
        Span span = bracket(text, at);
        span = span == null ? lineOfAddress(text, at) : span;
        span = span == null ? reachable(text, at) : span;
        if (span != null) {
          found.add(match(span));
          covered = span.end();
        } else {
          trace.failed(RULE, at, at + 1, "the address stands within other text");
        }
      }
    }
    return found;
  }

  /** Returns the newsroom in the bracket that opens at an offset, {@code (Springfield newsroom)}, if there is one. */
  List<CreditLineMatch> atBracket(String text, int open, Trace trace) {
    Span span = newsroom(text, open, trace);
    return span == null ? List.of() : List.of(match(span));
  }

  /**
   * Returns the row of contact details that begins with a label, {@code Tel: +49 30 555 0100; <a@b.example>}, or null.
   */
  CreditLineMatch atLabel(String text, Span label, Trace trace) {
    int limit = Lines.end(text, label.begin());
    int colon = Chars.skipBlanks(text, label.end(), limit);
    if (colon >= limit || text.charAt(colon) != ':' && text.charAt(colon) != '.' || !Lines.isAtEnd(text, limit)
        || limit - label.begin() > MAX_BRACKET) {
      return trace.none(RULE, label.begin(), label.end(), "no colon follows, or the line is too long");
    }
    boolean number = FigureDates.digits(text, colon, Math.min(limit, colon + MAX_NUMBER)) >= MIN_DIGITS;
    boolean reachable = number || isReachable(text, colon, Math.min(limit, colon + MAX_REACH));
    return reachable ? match(new Span(label.begin(), Chars.skipBlanksBack(text, limit, colon)))
        : trace.none(RULE, label.begin(), limit, "neither a number nor an address follows");
  }

  private static CreditLineMatch match(Span span) {
    return new CreditLineMatch(span, CreditLineKind.DESK, List.of());
  }

  /** Returns the sentences of contact details that begin with a phrase, or null. */
  CreditLineMatch at(String text, Span phrase, Trace trace) {
    int limit = Lines.end(text, phrase.end());
    int name = Chars.skipBlanks(text, phrase.end(), limit);
    int stop = Math.min(limit, phrase.end() + MAX_REACH);
    if (!isSomebody(text, name, stop)) {
      return trace.none(RULE, phrase.begin(), phrase.end(), "nobody is named");
    }
    return isReachable(text, phrase.end(), stop) ? match(new Span(phrase.begin(), end(text, phrase.end(), limit)))
        : trace.none(RULE, phrase.begin(), phrase.end(), "no address follows");
  }

  /**
   * Tells whether somebody is named, or meant by a pronoun or "the reporter". An agency or a paper that asks to be
   * followed advertises itself.
   */
  private boolean isSomebody(String text, int name, int stop) {
    if (name >= stop || words.endOf(LineWordPlace.PRONOUN, text, name, stop) >= 0) {
      return name < stop;
    }
    int address = Lines.indexOf(text, '@', name, stop);
    int article = words.photoWords().skipArticle(text, name, stop);
    if (article > name) {
      int role = Chars.skipBlanksBack(text, address < 0 ? article : Words.begin(text, address, article), article);
      return role > article && Character.isLowerCase(text.charAt(Words.begin(text, role, article)));
    }
    return Character.isUpperCase(text.charAt(name))
        && (address >= 0 || words.agencies().names().longestAt(text, name, stop) == null
            && !Words.isCapitals(text, name, Words.end(text, name, stop)));
  }

  /** Returns the end of the line, or of the sentence where the line is longer than contact details are. */
  private static int end(String text, int from, int limit) {
    return Lines.isAtEnd(text, limit) ? Chars.skipBlanksBack(text, limit, from) : Lines.sentenceEnd(text, from, limit);
  }

  /** Returns the sentence {@code A B can be reached at a.b@herald.example} that holds an address, or null. */
  private Span reachable(String text, int at) {
    int begin = Lines.sentenceBegin(text, at);
    if (begin < 0 || words.first(LineWordPlace.REACH, text, begin, at) == null) {
      return null;
    }
    return new Span(begin, end(text, at, Lines.end(text, at)));
  }

  private boolean isReachable(String text, int begin, int limit) {
    return Lines.indexOf(text, '@', begin, limit) >= 0
        || words.first(LineWordPlace.ADDRESS, text, begin, limit) != null;
  }

  private static boolean isAddress(String text, int at) {
    return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Returns the bracket of contact details that holds an offset and stands for itself, or null. */
  private static Span bracket(String text, int at) {
    int open = open(text, at);
    int close = open < 0 ? -1 : Lines.indexOf(text, ')', at, Math.min(text.length(), open + MAX_BRACKET));
    if (close < 0 || !Lines.beginsSentence(text, open)) {
      return null;
    }
    return new Span(open, close + 1);
  }

  private static int open(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MAX_BRACKET); i--) {
      char c = text.charAt(i);
      if (c == '(') {
        return i;
      }
      if (c == ')' || Chars.isLineEnd(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static Span lineOfAddress(String text, int at) {
    int begin = at;
    while (begin > 0 && begin > at - MAX_BRACKET && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = at;
    while (end < text.length() && end < at + MAX_BRACKET && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int lineBegin = Chars.skipBlanksBack(text, begin, Math.max(0, begin - 8));
    boolean alone = (lineBegin == 0 || Chars.isLineEnd(text.charAt(lineBegin - 1))) && Lines.isAtEnd(text, end);
    return alone ? new Span(begin, end) : null;
  }

  private Span newsroom(String text, int open, Trace trace) {
    int limit = Math.min(text.length(), open + MAX_BRACKET);
    int p = Chars.skipBlanks(text, open + 1, limit);
    for (int n = 0; n < MAX_NEWSROOM_WORDS; n++) {
      int wordEnd = Words.end(text, p, limit);
      if (wordEnd == p) {
        return null;
      }
      if (n > 0 && words.endOf(LineWordPlace.DESK, text, p, limit) == wordEnd) {
        int close = Lines.indexOf(text, ')', wordEnd, limit);
        return close >= 0 && Lines.beginsSentence(text, open)
            && isDetail(text, wordEnd, close) ? new Span(open, close + 1)
            : trace.none(RULE, open, wordEnd, "the bracket holds more than a newsroom, or stands within a sentence");
      }
      if (!Character.isUpperCase(text.charAt(p))) {
        return null;
      }
      p = Chars.skipBlanks(text, wordEnd, limit);
    }
    return null;
  }

  /** Tells whether nothing but a number or an address follows the name of a newsroom. */
  private static boolean isDetail(String text, int begin, int end) {
    int p = Chars.skipBlanks(text, begin, end);
    return p == end || ":;,+".indexOf(text.charAt(p)) >= 0 || Character.isDigit(text.charAt(p));
  }
}
