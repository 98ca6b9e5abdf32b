package org.newswire.uima.credit;

import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;

/**
 * Reads one dateline from its first character: places, dates, agencies, brackets and dashes in any order that is in
 * use.
 *
 * <p>It reads what is there and decides nothing; the {@link DatelineStyles} do.
 */
final class DatelineReader {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_ELEMENTS = 9;
  private static final int MAX_BOXES = 2;

  private final CharSequence text;
  private final DatelineWords words;
  private final int limit;
  private final DatelineReading reading;
  private int beforePlace;
  private int boxes;

  private DatelineReader(CharSequence text, int begin, DatelineStart start, DatelineWords words) {
    this.text = text;
    this.words = words;
    limit = Math.min(text.length(), begin + MAX_LENGTH);
    reading = new DatelineReading(text, begin, start);
  }

  /** Reads from an offset on. */
  static DatelineReading at(CharSequence text, int begin, DatelineStart start, DatelineWords words) {
    DatelineReader reader = new DatelineReader(text, begin, start, words);
    reader.read();
    reader.dropOpenPlace();
    return reader.reading;
  }

  private void read() {
    int p = reading.begin;
    for (int n = 0; n < MAX_ELEMENTS; n++) {
      int q = n == 0 ? p : skipSeparators(p);
      if (q >= limit) {
        return;
      }
      if (n > 0 && isDashAt(q)) {
        p = dashEnd(q);
        add(text.charAt(q) == '=' ? "=" : text.charAt(q) == '|' ? "|" : "-", p);
        if (!continues(p)) {
          return;
        }
      } else {
        p = element(q);
        if (p < 0) {
          return;
        }
      }
    }
  }

  /**
   * Takes a place away that nothing ends: it is the first word of the story, {@code AFP Wednesday 22 Jun 2016 Snow}.
   */
  private void dropOpenPlace() {
    int last = reading.shape.length() - 1;
    if (last > 0 && reading.last() == 'P') {
      reading.shape.setLength(last);
      reading.places = null;
      reading.end = beforePlace;
    }
  }

  private void add(String letters, int end) {
    beforePlace = letters.equals("P") ? reading.end : beforePlace;
    reading.shape.append(letters);
    reading.end = end;
  }

  private int skipSeparators(int p) {
    int q = Chars.skipBlanks(text, p, limit);
    while (q < limit && (text.charAt(q) == ',' || text.charAt(q) == '.' || text.charAt(q) == ';')) {
      q = Chars.skipBlanks(text, q + 1, limit);
    }
    return q;
  }

  /** Reads the element at an offset and returns its end, or -1. */
  private int element(int q) {
    char c = text.charAt(q);
    if (c == '(' || c == '[' || c == '/') {
      if (boxes++ == MAX_BOXES) {
        return -1;
      }
      DatelineBox box = DatelineBox.at(text, q, limit, words);
      if (box != null && (reading.date == null || box.date() == null)) {
        reading.agencies.addAll(box.agencies());
        reading.boxedPlaces.addAll(box.places());
        reading.date = reading.date == null ? box.date() : reading.date;
        int end = box.span().end();
        int slashed = c == '/' && reading.date == null ? slashedDate(end) : -1;
        add(slashed < 0 ? box.shape() : "/A/D/", slashed < 0 ? end : slashed);
        return reading.end;
      }
      return c == '/' && reading.hasPlaces() ? slashedAgency(q) : -1;
    }
    PrintedDate date = reading.date == null ? words.calendar().at(text, q, limit) : null;
    if (date != null) {
      reading.date = date;
      add("D", date.span().end());
      return reading.end;
    }
    Phrases.Match<Agency> agency = words.agencyAt(text, q, limit);
    if (agency != null && (!reading.hasAgency() || !reading.boxed())) {
      return bareAgency(agency, "A");
    }
    if (!reading.hasPlaces() && reading.boxedPlaces.isEmpty()) {
      reading.places = PlaceList.at(text, q, limit, words);
      if (reading.places != null) {
        add("P", reading.places.end());
        return reading.end;
      }
    }
    return -1;
  }

  /** Reads the date between the slash that ended a box and another one: {@code /ACCESSWIRE/May 7, 2024/}. */
  private int slashedDate(int boxEnd) {
    PrintedDate date = words.calendar().at(text, Chars.skipBlanks(text, boxEnd, limit), limit);
    int slash = date == null ? limit : Chars.skipBlanks(text, date.span().end(), limit);
    if (slash >= limit || text.charAt(slash) != '/') {
      return -1;
    }
    reading.date = date;
    return slash + 1;
  }

  private int slashedAgency(int slash) {
    Phrases.Match<Agency> agency = words.agencyAt(text, Chars.skipBlanks(text, slash + 1, limit), limit);
    return agency == null ? -1 : bareAgency(agency, "/A");
  }

  private int bareAgency(Phrases.Match<Agency> agency, String letters) {
    reading.agencies.add(new PrintedAgency(PersonNames.clean(agency.span().of(text)), agency.value()));
    add(letters, agency.span().end());
    return reading.end;
  }

  private boolean isDashAt(int q) {
    char c = text.charAt(q);
    if (c == '=') {
      return reading.boxed();
    }
    if (c == '|') {
      return reading.knowsPlaces();
    }
    if (!Chars.isDash(c)) {
      return false;
    }
    boolean single = c == '-' && (q + 1 >= limit || !Chars.isDash(text.charAt(q + 1)));
    char before = text.charAt(q - 1);
    boolean glued = !Chars.isBlank(before) && before != ')' && before != ']' && (before != '.' || !reading.hasAgency())
        && q + 1 < limit && !Character.isWhitespace(text.charAt(q + 1));
    return !single || !glued || reading.knowsPlaces() && reading.date == null && !reading.hasAgency()
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
   * Tells whether a dash only parts two elements: {@code (ANSA) - ROMA, 01 LUG -}, {@code PARIS--(BUSINESS WIRE)--},
   * {@code HALIFAX - December 22, 2013 -}.
   */
  private boolean continues(int p) {
    int q = Chars.skipBlanks(text, p, limit);
    if (q >= limit) {
      return false;
    }
    if (reading.hasPlaces()) {
      DatelineBox box = !reading.hasAgency() && "([".indexOf(text.charAt(q)) >= 0
          ? DatelineBox.at(text, q, limit, words) : null;
      return box != null && box.known() || reading.date == null && isDateBeforeDash(q);
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

  private boolean isDateBeforeDash(int q) {
    PrintedDate date = words.calendar().at(text, q, limit);
    int after = date == null ? limit : Chars.skipBlanks(text, date.span().end(), limit);
    return after < limit && Chars.isDash(text.charAt(after));
  }
}
