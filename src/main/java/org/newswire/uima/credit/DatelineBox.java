package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.DatelineWords.DatelineWordKind;
import org.newswire.uima.credit.Places.PlaceKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * What a dateline prints in brackets or slashes: {@code (KDKA/AP)}, {@code [AP]}, {@code /TASS/},
 * {@code (dpa, 3. Juni)}, {@code (December 22, 2013)}, {@code [Xinhua, Nairobi, May 3]}.
 *
 * @param span with the brackets
 * @param shape one letter for each item, in the brackets: A an agency that the lexicon knows, U a name that it does not
 *     know, P a place, D a date
 * @param agencies the agencies
 * @param places the places
 * @param date the date, or null
 */
record DatelineBox(Span span, String shape, List<PrintedAgency> agencies, List<String> places, PrintedDate date) {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_UNKNOWN_WORDS = 4;
  private static final int MAX_SMALL_CODE = 4;
  private static final String SEPARATORS = "/,;|+";

  /** Returns the box that opens at an offset, or null. */
  static DatelineBox at(CharSequence text, int open, int limit, DatelineWords words) {
    char close = closing(text.charAt(open));
    int end = close == 0 ? -1 : indexOf(text, close, open + 1, Math.min(limit, open + MAX_LENGTH));
    return end < 0 ? null : new BoxReader(text, open, end, words).read();
  }

  /** Tells whether the lexicon knows one of its agencies. */
  boolean known() {
    return shape.indexOf('A') >= 0;
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

  /** Reads the items between two brackets. */
  private static final class BoxReader {
    private final CharSequence text;
    private final int open;
    private final int end;
    private final DatelineWords words;
    private final StringBuilder shape = new StringBuilder();
    private final List<PrintedAgency> agencies = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private PrintedDate date;

    BoxReader(CharSequence text, int open, int end, DatelineWords words) {
      this.text = text;
      this.open = open;
      this.end = end;
      this.words = words;
    }

    DatelineBox read() {
      shape.append(text.charAt(open));
      for (int p = open + 1; p < end; ) {
        int itemEnd = item(Chars.skipBlanks(text, p, end));
        p = itemEnd < 0 ? -1 : separatorEnd(itemEnd);
        if (p < 0) {
          return null;
        }
      }
      shape.append(text.charAt(end));
      boolean slashes = text.charAt(open) == '/';
      return shape.length() == 2 || slashes && shape.indexOf("A") < 0 ? null
          : new DatelineBox(new Span(open, end + 1), shape.toString(), agencies, places, date);
    }

    /** Reads the item that begins at an offset and returns its end, or -1. */
    private int item(int begin) {
      PrintedDate here = date == null ? words.calendar().at(text, begin, end) : null;
      if (here != null) {
        date = here;
        shape.append('D');
        return here.span().end();
      }
      int itemEnd = itemEnd(begin);
      Phrases.Match<Agency> agency = begin < end ? words.agencies().names().longestAt(text, begin, end) : null;
      if (agency != null && agency.span().end() <= itemEnd) {
        return words.holdsHeading(text, agency.span().end(), itemEnd) ? -1 : agency(begin, itemEnd, 'A');
      }
      if (shape.indexOf("A") > 0 && isPlace(begin, itemEnd)) {
        places.add(PersonNames.clean(text.subSequence(begin, itemEnd)));
        shape.append('P');
        return itemEnd;
      }
      return isName(begin, itemEnd) ? agency(begin, itemEnd, 'U') : -1;
    }

    private int agency(int begin, int itemEnd, char letter) {
      agencies.add(PrintedAgency.of(PersonNames.clean(text.subSequence(begin, itemEnd)), words.agencies()));
      shape.append(letter);
      return itemEnd;
    }

    private boolean isPlace(int begin, int itemEnd) {
      Phrases.Match<PlaceKind> place = words.places().at(text, begin, itemEnd);
      return place != null && place.span().end() == itemEnd;
    }

    private int itemEnd(int begin) {
      int p = begin;
      int itemEnd = begin;
      while (p < end && SEPARATORS.indexOf(text.charAt(p)) < 0) {
        int wordEnd = wordEnd(p);
        if (itemEnd > begin && joinerEnd(p) >= 0) {
          break;
        }
        itemEnd = wordEnd;
        p = Chars.skipBlanks(text, wordEnd, end);
      }
      return itemEnd;
    }

    private int wordEnd(int begin) {
      int i = begin;
      while (i < end && !Chars.isBlank(text.charAt(i)) && SEPARATORS.indexOf(text.charAt(i)) < 0) {
        i++;
      }
      return i;
    }

    private int joinerEnd(int p) {
      int joiner = words.endOf(DatelineWordKind.JOINER, text, p, end);
      return joiner >= 0 ? joiner : words.endOf(DatelineWordKind.AGENCY_JOINER, text, p, end);
    }

    private int separatorEnd(int itemEnd) {
      int p = Chars.skipBlanks(text, itemEnd, end);
      return p >= end || SEPARATORS.indexOf(text.charAt(p)) >= 0 ? p + 1 : joinerEnd(p);
    }

    /**
     * Tells whether words that the lexicon does not know look like an agency's name; small letters do behind a known
     * one.
     */
    private boolean isName(int begin, int itemEnd) {
      if (begin == itemEnd || words.holdsHeading(text, begin, itemEnd)) {
        return false;
      }
      boolean afterKnown = shape.indexOf("A") > 0;
      int n = 0;
      for (int p = begin; p < itemEnd; n++) {
        char first = text.charAt(p);
        int wordEnd = wordEnd(p);
        boolean ticker = text.subSequence(p, wordEnd - 1).toString().indexOf('.') >= 0;
        boolean code = afterKnown && wordEnd - p <= MAX_SMALL_CODE;
        if (ticker || !Character.isLetter(first) || !Character.isUpperCase(first) && !code) {
          return false;
        }
        p = Chars.skipBlanks(text, wordEnd, itemEnd);
      }
      return n <= MAX_UNKNOWN_WORDS;
    }
  }
}
