package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Reads one dateline from its first character: places, date and agencies in any order that is in use, and the dash.
 *
 * <p>It reads what is there, then decides by the strength of the signs: an agency in brackets and a dash are enough
 * wherever they stand; a bare place needs its capitals, a lexicon that knows it, and the start of a line.
 */
final class DatelineParser {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_ELEMENTS = 7;

  private final CharSequence text;
  private final DatelineWords words;
  private final int begin;
  private final int limit;
  private final List<PrintedAgency> agencies = new ArrayList<>();
  private PlaceList places;
  private PrintedDate date;
  private boolean boxed;
  private boolean knownAgency;
  private int end;
  private int dash = -1;
  private boolean colon;

  private DatelineParser(CharSequence text, int begin, DatelineWords words) {
    this.text = text;
    this.words = words;
    this.begin = begin;
    limit = Math.min(text.length(), begin + MAX_LENGTH);
  }

  /** Where a dateline may begin, from the strongest place to the weakest. */
  enum Start {
    /** The start of a line. */
    LINE,
    /** After the end of a sentence, a bracket or a byline. */
    SENTENCE,
    /** Anywhere else. */
    INSIDE
  }

  /** Returns the dateline that begins at an offset, or null. */
  static DatelineMatch at(CharSequence text, int begin, Start start, DatelineWords words) {
    DatelineParser parser = new DatelineParser(text, begin, words);
    parser.read();
    return parser.accepts(start) ? parser.match() : null;
  }

  private void read() {
    int p = begin;
    for (int n = 0; n < MAX_ELEMENTS; n++) {
      int q = n == 0 ? p : skipSeparators(p);
      if (q >= limit) {
        return;
      }
      if (n > 0 && isDashAt(q)) {
        p = dashEnd(q);
        dash = p;
        end = p;
        if (!continues(p)) {
          return;
        }
      } else {
        p = element(q);
        if (p < 0) {
          colon = end > begin && end < limit && text.charAt(end) == ':';
          return;
        }
        dash = -1;
        end = p;
      }
    }
  }

  private int skipSeparators(int p) {
    int q = Chars.skipSpaces(text, p, limit);
    while (q < limit && (text.charAt(q) == ',' || text.charAt(q) == '.' || text.charAt(q) == ';')) {
      q = Chars.skipSpaces(text, q + 1, limit);
    }
    return q;
  }

  private int element(int q) {
    char c = text.charAt(q);
    if (c == '(' || c == '[' || c == '/') {
      AgencyBox box = AgencyBox.at(text, q, limit, words);
      if (box != null) {
        agencies.addAll(box.agencies());
        knownAgency |= box.known();
        boxed = true;
        date = date == null ? box.date() : date;
        return box.span().end();
      }
      return c == '/' && places != null ? slashedAgency(q) : -1;
    }
    if (date == null) {
      PrintedDate here = words.calendar().at(text, q, limit);
      if (here != null) {
        date = here;
        return here.span().end();
      }
    }
    Phrases.Match<Agency> agency = words.agencyAt(text, q, limit);
    if (agency != null && (agencies.isEmpty() || !boxed)) {
      return bareAgency(agency);
    }
    if (places == null) {
      places = PlaceList.at(text, q, limit, words);
      return places == null ? -1 : places.end();
    }
    return -1;
  }

  private int slashedAgency(int slash) {
    Phrases.Match<Agency> agency = words.agencyAt(text, Chars.skipSpaces(text, slash + 1, limit), limit);
    return agency == null ? -1 : bareAgency(agency);
  }

  private int bareAgency(Phrases.Match<Agency> agency) {
    agencies.add(new PrintedAgency(PersonNames.clean(agency.span().of(text)), agency.value()));
    knownAgency = true;
    return agency.span().end();
  }

  private boolean isDashAt(int q) {
    char c = text.charAt(q);
    if (c == '=') {
      return boxed;
    }
    if (!Chars.isDash(c)) {
      return false;
    }
    boolean single = c == '-' && (q + 1 >= limit || !Chars.isDash(text.charAt(q + 1)));
    char before = text.charAt(q - 1);
    boolean glued = !Chars.isSpace(before) && before != ')' && before != ']' && (before != '.' || agencies.isEmpty())
        && q + 1 < limit && !Character.isWhitespace(text.charAt(q + 1));
    return !single || !glued || places != null && places.allKnown() && date == null && agencies.isEmpty()
        && Character.isUpperCase(text.charAt(q + 1)) && q + 2 < limit && Character.isLowerCase(text.charAt(q + 2));
  }

  private int dashEnd(int q) {
    int p = q + 1;
    while (p < limit && Chars.isDash(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /**
   * Tells whether a dash only parts two elements: {@code (ANSA) - ROMA, 01 LUG -}, {@code PARIS--(BUSINESS WIRE)--}.
   */
  private boolean continues(int p) {
    int q = Chars.skipSpaces(text, p, limit);
    if (q >= limit) {
      return false;
    }
    if (places != null) {
      AgencyBox box = agencies.isEmpty() && "([".indexOf(text.charAt(q)) >= 0 ? AgencyBox.at(text, q, limit, words)
          : null;
      return box != null && box.known();
    }
    PlaceList next = PlaceList.at(text, q, limit, words);
    if (next == null || !next.inCapitals() && !next.allKnown()) {
      return false;
    }
    int after = skipSeparators(next.end());
    PrintedDate nextDate = words.calendar().at(text, after, limit);
    int dashAt = nextDate == null ? after : skipSeparators(nextDate.span().end());
    return dashAt < limit && Chars.isDash(text.charAt(dashAt)) && (nextDate != null || next.allKnown());
  }

  private boolean accepts(Start start) {
    if (end == begin || agencies.isEmpty() && places == null) {
      return false;
    }
    boolean dashed = dash == end;
    if (places == null) {
      return start != Start.INSIDE && acceptsWithoutPlace(start, dashed);
    }
    boolean capitals = places.inCapitals();
    boolean familiar = places.allKnown();
    boolean strong = capitals && isPlaceLike() || familiar || date != null;
    if (!agencies.isEmpty()) {
      return dashed ? knownAgency && (capitals || start != Start.INSIDE) || strong && start != Start.INSIDE
          : knownAgency && strong && start != Start.INSIDE && endsWithBox() && startsSentence(end);
    }
    if (start != Start.LINE || places.holdsHeading()) {
      return false;
    }
    if (!dashed) {
      return colon && capitals && familiar && begin == Chars.skipSpaces(text, 0, limit);
    }
    return (date != null || familiar || capitals && isPlaceLike()) && startsSentence(end);
  }

  private boolean acceptsWithoutPlace(Start start, boolean dashed) {
    if (dashed) {
      return knownAgency ? boxed || start == Start.LINE : boxed && start == Start.LINE && isCode();
    }
    return start == Start.LINE && knownAgency && (boxed || date != null) && newsAgenciesOnly() && startsSentence(end)
        && !atLineEnd(end);
  }

  private boolean endsWithBox() {
    return boxed && ")]/".indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean newsAgenciesOnly() {
    return agencies.stream().allMatch(a -> a.known() != null && a.known().kind() == Agency.Kind.AGENCY);
  }

  /** Tells whether the agency is written as the code of a station: {@code WAVE}, {@code CBSMiami}. */
  private boolean isCode() {
    String code = agencies.get(0).printed();
    return code.length() >= 3 && code.indexOf(' ') < 0 && Words.isCapitals(code, 0, 3);
  }

  private boolean isPlaceLike() {
    String place = places.printed().get(0);
    int comma = place.indexOf(',');
    return comma > 0 || place.length() > 3;
  }

  private boolean atLineEnd(int p) {
    int q = Chars.skipSpaces(text, p, text.length());
    return q == text.length() || Chars.isLineEnd(text.charAt(q));
  }

  /** Tells whether what follows can begin a sentence. */
  private boolean startsSentence(int p) {
    int q = skipSeparators(p);
    if (q >= text.length()) {
      return boxed;
    }
    char c = text.charAt(q);
    return !Character.isLowerCase(c) && (boxed || !Chars.isLineEnd(c) || dash == end);
  }

  private DatelineMatch match() {
    return new DatelineMatch(new Span(begin, end), places == null ? List.of() : List.copyOf(places.printed()), date,
        List.copyOf(agencies));
  }
}
