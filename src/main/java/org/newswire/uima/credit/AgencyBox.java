package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * The agencies of a dateline in brackets or slashes: {@code (KDKA/AP)}, {@code [AP]}, {@code /TASS/},
 * {@code (dpa, 3. Juni)}.
 *
 * @param span with the brackets
 * @param agencies the agencies
 * @param date a date that stands with them, or null
 * @param known whether the lexicon knows one of them
 */
record AgencyBox(Span span, List<PrintedAgency> agencies, PrintedDate date, boolean known) {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_UNKNOWN_WORDS = 4;

  /** Returns the box that opens at an offset, or null. */
  static AgencyBox at(CharSequence text, int open, int limit, DatelineWords words) {
    char close = closing(text.charAt(open));
    int end = close == 0 ? -1 : indexOf(text, close, open + 1, Math.min(limit, open + MAX_LENGTH));
    if (end < 0) {
      return null;
    }
    List<PrintedAgency> agencies = new ArrayList<>();
    PrintedDate date = null;
    boolean known = false;
    for (int p = open + 1; p < end; ) {
      int begin = Chars.skipSpaces(text, p, end);
      PrintedDate here = date == null ? words.calendar().at(text, begin, end) : null;
      int itemEnd;
      if (here != null) {
        date = here;
        itemEnd = here.span().end();
      } else {
        Phrases.Match<Agency> agency = begin < end ? words.agencies().names().longestAt(text, begin, end) : null;
        itemEnd = itemEnd(text, begin, end);
        boolean familiar = agency != null && agency.span().end() <= itemEnd;
        boolean named = familiar ? !words.places().holdsHeading(text, agency.span().end(), itemEnd)
            : isName(text, begin, itemEnd, known, words);
        if (!named) {
          return null;
        }
        known |= familiar;
        agencies.add(PrintedAgency.of(PersonNames.clean(text.subSequence(begin, itemEnd)), words.agencies()));
      }
      p = separatorEnd(text, itemEnd, end);
      if (p < 0) {
        return null;
      }
    }
    boolean slashes = close == '/';
    return agencies.isEmpty() || slashes && !known ? null
        : new AgencyBox(new Span(open, end + 1), agencies, date, known);
  }

  private static char closing(char open) {
    return switch (open) {
      case '(' -> ')';
      case '[' -> ']';
      case '/' -> '/';
      default -> 0;
    };
  }

  private static int indexOf(CharSequence text, char wanted, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == wanted) {
        return i;
      }
      if (c == '(' || c == '[' || Chars.isLineEnd(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static int itemEnd(CharSequence text, int begin, int end) {
    int p = begin;
    int itemEnd = begin;
    while (p < end && "/,;|+".indexOf(text.charAt(p)) < 0) {
      int wordEnd = wordEnd(text, p, end);
      if (itemEnd > begin && isConjunction(text, p, wordEnd)) {
        break;
      }
      itemEnd = wordEnd;
      p = Chars.skipSpaces(text, wordEnd, end);
    }
    return itemEnd;
  }

  private static int wordEnd(CharSequence text, int begin, int end) {
    int i = begin;
    while (i < end && !Chars.isSpace(text.charAt(i)) && "/,;|+".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isConjunction(CharSequence text, int begin, int end) {
    String word = text.subSequence(begin, end).toString();
    return word.equals("and") || word.equals("via") || word.equals("&") || word.equals("und") || word.equals("et")
        || word.equals("y");
  }

  private static int separatorEnd(CharSequence text, int itemEnd, int end) {
    int p = Chars.skipSpaces(text, itemEnd, end);
    if (p >= end || "/,;|+".indexOf(text.charAt(p)) >= 0) {
      return p + 1;
    }
    int wordEnd = wordEnd(text, p, end);
    return isConjunction(text, p, wordEnd) ? wordEnd : -1;
  }

  /**
   * Tells whether words that the lexicon does not know look like an agency's name; small letters do behind a known one.
   */
  private static boolean isName(CharSequence text, int begin, int end, boolean afterKnown, DatelineWords words) {
    if (begin == end || words.places().holdsHeading(text, begin, end)) {
      return false;
    }
    int n = 0;
    for (int p = begin; p < end; n++) {
      char first = text.charAt(p);
      int wordEnd = wordEnd(text, p, end);
      boolean ticker = text.subSequence(p, wordEnd - 1).toString().indexOf('.') >= 0;
      if (ticker || !Character.isLetter(first) || !Character.isUpperCase(first) && !(afterKnown && wordEnd - p <= 4)) {
        return false;
      }
      p = Chars.skipSpaces(text, wordEnd, end);
    }
    return n <= MAX_UNKNOWN_WORDS;
  }
}
