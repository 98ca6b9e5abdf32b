package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Span;

/**
 * What a {@link DatelineReader} read from one offset on, for the {@link DatelineStyles} to decide about.
 *
 * <p>Its shape has one letter for each element: P places, D a date, A an agency without brackets, a bracket with its
 * items ({@code (A)}, {@code [APD]}, {@code /A/}; U is a name in brackets that the lexicon does not know), {@code /}
 * alone, {@code -} a dash, {@code |} a bar, {@code =}.
 */
final class DatelineReading {
  private static final int MIN_PLACE = 3;
  private static final int MIN_CODE = 3;

  final CharSequence text;
  final int begin;
  final DatelineStart start;
  final StringBuilder shape = new StringBuilder();
  final List<PrintedAgency> agencies = new ArrayList<>();
  final List<String> boxedPlaces = new ArrayList<>();
  PlaceList places;
  PrintedDate date;
  int end;

  DatelineReading(CharSequence text, int begin, DatelineStart start) {
    this.text = text;
    this.begin = begin;
    this.start = start;
    end = begin;
  }

  /** Tells whether its shape is one that a pattern describes. */
  boolean is(Pattern pattern) {
    return pattern.matcher(shape).matches();
  }

  boolean atLine() {
    return start == DatelineStart.LINE;
  }

  boolean atSentence() {
    return start != DatelineStart.INSIDE;
  }

  boolean dashed() {
    return last() == '-' || last() == '|' || last() == '=';
  }

  boolean boxed() {
    return shape.indexOf("(") >= 0 || shape.indexOf("[") >= 0 || shape.indexOf("/") >= 0 && shape.indexOf("A/") > 0;
  }

  boolean endsWithBox() {
    return last() == ')' || last() == ']' || last() == '/';
  }

  char last() {
    return shape.length() == 0 ? ' ' : shape.charAt(shape.length() - 1);
  }

  boolean hasPlaces() {
    return places != null;
  }

  boolean hasAgency() {
    return !agencies.isEmpty();
  }

  boolean knowsAgency() {
    return shape.indexOf("A") >= 0;
  }

  boolean inCapitals() {
    return places != null && places.inCapitals();
  }

  boolean knowsPlaces() {
    return places != null && places.allKnown();
  }

  /** Tells whether its places are surely places: known, in capitals and long enough, or before a date. */
  boolean placesAreSure() {
    return places != null && (inCapitals() && isPlaceLike() || knowsPlaces() || date != null);
  }

  boolean isPlaceLike() {
    String place = places.printed().get(0);
    return place.indexOf(',') > 0 || place.length() > MIN_PLACE;
  }

  boolean newsAgenciesOnly() {
    return agencies.stream().allMatch(a -> a.known() != null && a.known().kind() == AgencyKind.AGENCY);
  }

  /** Tells whether the agency is written as the code of a station: {@code WAVE}, {@code CBSMiami}. */
  boolean isStationCode() {
    String code = agencies.isEmpty() ? "" : agencies.get(0).printed();
    return code.length() >= MIN_CODE && code.indexOf(' ') < 0 && Words.isCapitals(code, 0, MIN_CODE);
  }

  boolean isBeforeColon() {
    return end < text.length() && text.charAt(end) == ':';
  }

  boolean beginsText() {
    return begin == Chars.skipBlanks(text, 0, text.length());
  }

  boolean endsLine() {
    return Lines.isAtEnd(text, end);
  }

  /** Tells whether what follows can begin a sentence. */
  boolean isBeforeSentence() {
    int q = skipMarks(end);
    if (q >= text.length()) {
      return boxed();
    }
    char c = text.charAt(q);
    return !Character.isLowerCase(c) && (boxed() || !Chars.isLineEnd(c) || dashed());
  }

  private int skipMarks(int p) {
    int q = Chars.skipBlanks(text, p, text.length());
    while (q < text.length() && ",.;".indexOf(text.charAt(q)) >= 0) {
      q = Chars.skipBlanks(text, q + 1, text.length());
    }
    return q;
  }

  DatelineMatch match() {
    List<String> printed = new ArrayList<>(places == null ? List.of() : places.printed());
    printed.addAll(boxedPlaces);
    return new DatelineMatch(new Span(begin, end), List.copyOf(printed), date, List.copyOf(agencies));
  }
}
