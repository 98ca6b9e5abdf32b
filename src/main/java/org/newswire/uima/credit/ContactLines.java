package org.newswire.uima.credit;

import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.Kind;
import org.newswire.uima.credit.CreditLineWords.Cue;
import org.newswire.uima.credit.CreditLineWords.Place;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** Finds contact details: {@code (Springfield newsroom; +1 555 0100)}, {@code Write to A B at a.b@herald.example}, a line of an e-mail address. */
final class ContactLines {
  private static final int MAX_BRACKET = 200;
  private static final int MAX_REACH = 70;

  private final CreditLineWords words;

  ContactLines(CreditLineWords words) {
    this.words = words;
  }

  void find(String text, List<CreditLineMatch> found) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (isAddress(text, at)) {
        Span span = bracket(text, at);
        span = span == null ? lineOfAddress(text, at) : span;
        if (span != null) {
          found.add(match(span));
          at = span.end() - 1;
        }
      }
    }
    for (int at = text.indexOf("ewsroom"); at >= 0; at = text.indexOf("ewsroom", at + 1)) {
      Span span = newsroom(text, at);
      if (span != null) {
        found.add(match(span));
      }
    }
  }

  private static CreditLineMatch match(Span span) {
    return new CreditLineMatch(span, Kind.DESK, List.of());
  }

  /** Returns the sentences of contact details that a phrase tells, or null. */
  CreditLineMatch at(String text, Phrases.Match<Cue> cue) {
    boolean lead = cue.value().place() == Place.CONTACT;
    int begin = lead ? cue.span().begin() : Lines.sentenceBegin(text, cue.span().begin());
    if (begin < 0 || lead && !Lines.beginsSentence(text, begin)) {
      return null;
    }
    int limit = Lines.end(text, cue.span().end());
    int name = Chars.skipSpaces(text, cue.span().end(), limit);
    boolean named = !lead || name < limit && (Character.isUpperCase(text.charAt(name)) || isPronoun(text, name, limit));
    if (!named || !isReachable(text, cue.span().end(), Math.min(limit, cue.span().end() + MAX_REACH))) {
      return null;
    }
    boolean wholeLine = Lines.isAtEnd(text, limit);
    return match(new Span(begin, wholeLine ? Chars.skipSpacesBack(text, limit, begin) : Lines.sentenceEnd(text, cue.span().end(), limit)));
  }

  private static boolean isPronoun(String text, int p, int limit) {
    String word = text.substring(p, Words.end(text, p, limit));
    return word.equals("him") || word.equals("her") || word.equals("them") || word.equals("me");
  }

  private static boolean isReachable(String text, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      if (text.charAt(i) == '@' || text.startsWith("http", i) || text.startsWith("Twitter", i) || text.startsWith("twitter", i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(String text, int at) {
    return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Returns the bracket of contact details that holds an offset and stands for itself, or null. */
  private static Span bracket(String text, int at) {
    int open = open(text, at);
    int close = open < 0 ? -1 : text.indexOf(')', at);
    if (close < 0 || close > open + MAX_BRACKET || !Lines.beginsSentence(text, open)) {
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
    int lineBegin = Chars.skipSpacesBack(text, begin, Math.max(0, begin - 8));
    boolean alone = (lineBegin == 0 || Chars.isLineEnd(text.charAt(lineBegin - 1))) && Lines.isAtEnd(text, end);
    return alone ? new Span(begin, end) : null;
  }

  /** Returns a bracket that holds the name of a newsroom and perhaps its number, or null. */
  private Span newsroom(String text, int at) {
    int open = open(text, at);
    int close = open < 0 ? -1 : text.indexOf(')', at);
    if (close < 0 || close > open + MAX_BRACKET || !Lines.beginsSentence(text, open)) {
      return null;
    }
    int p = Chars.skipSpaces(text, open + 1, close);
    for (int n = 0; p < at && n < 6; n++) {
      int wordEnd = Words.end(text, p, close);
      if (wordEnd > at && words.endOf(Place.GENERIC, text, p, close) >= 0) {
        return new Span(open, close + 1);
      }
      if (wordEnd == p || !Character.isUpperCase(text.charAt(p)) || wordEnd < close && text.charAt(wordEnd) == ',') {
        return null;
      }
      p = Chars.skipSpaces(text, wordEnd, close);
    }
    return null;
  }
}
