package org.newswire.uima.credit;

import java.time.MonthDay;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Reads dates as they are printed in several languages: {@code Jan 18}, {@code 10 août 2024}, {@code 27 APR 90},
 * {@code 3. Juni}.
 */
final class Calendar {
  private static final Phrases<Boolean> ORDINALS = words("st", "nd", "rd", "th", "er", "º", "ª", "°");
  private static final Phrases<Boolean> LINKS = words("of", "de", "del", "do", "di");

  private final Phrases<Name> names;

  /** What a row of the lexicon names. */
  private enum Kind {
    MONTH, WEEKDAY
  }

  private record Name(Kind kind, int number) {}

  /**
   * Reads the names of months and days.
   *
   * @param lexicon rows of {@code kind}, {@code number} and {@code forms}
   * @throws LexiconException when a row holds no month or weekday
   */
  Calendar(Lexicon lexicon) {
    Phrases.Builder<Name> builder = Phrases.ignoringCase();
    for (Lexicon.Row row : lexicon) {
      Name name = new Name(row.constant("kind", Kind.class), number(row));
      row.list("forms").forEach(form -> builder.add(form, name));
    }
    names = builder.build();
  }

  private static int number(Lexicon.Row row) {
    String number = row.get("number");
    if (!number.matches("[1-9]|1[0-2]")) {
      throw row.error("column number holds '" + number + "', expected 1 to 12");
    }
    return Integer.parseInt(number);
  }

  private static Phrases<Boolean> words(String... words) {
    Phrases.Builder<Boolean> builder = Phrases.ignoringCase();
    for (String word : words) {
      builder.add(word, true);
    }
    return builder.build();
  }

  /**
   * Returns the date that begins at an offset, or null.
   *
   * @param text the text
   * @param begin where the date must begin
   * @param limit the offset that it must not reach beyond
   */
  PrintedDate at(CharSequence text, int begin, int limit) {
    if (begin >= limit || !Character.isLetterOrDigit(text.charAt(begin))) {
      return null;
    }
    Phrases.Match<Name> weekday = named(text, begin, limit, Kind.WEEKDAY);
    if (weekday == null) {
      return dayAndMonth(text, begin, begin, limit);
    }
    int afterName = skipDot(text, weekday.span().end(), limit);
    int p = Chars.skipSpaces(text, afterName, limit);
    p = p < limit && text.charAt(p) == ',' ? Chars.skipSpaces(text, p + 1, limit) : p;
    PrintedDate date = dayAndMonth(text, begin, p, limit);
    return date != null ? date : new PrintedDate(new Span(begin, afterName), 0, null);
  }

  private PrintedDate dayAndMonth(CharSequence text, int begin, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    if (!Character.isDigit(text.charAt(at))) {
      return monthFirst(text, begin, at, limit);
    }
    PrintedDate figures = FigureDates.date(text, begin, at, limit);
    return figures != null ? figures : dayFirst(text, begin, at, limit);
  }

  private PrintedDate monthFirst(CharSequence text, int begin, int at, int limit) {
    Phrases.Match<Name> month = named(text, at, limit, Kind.MONTH);
    if (month == null) {
      return null;
    }
    int p = Chars.skipSpaces(text, skipDot(text, month.span().end(), limit), limit);
    int dayEnd = Chars.skipDigits(text, p, limit);
    if (dayEnd == p || dayEnd - p > 2) {
      return null;
    }
    return date(text, begin, month.value().number(), p, dayEnd, skipOrdinal(text, dayEnd, limit), limit);
  }

  private PrintedDate dayFirst(CharSequence text, int begin, int at, int limit) {
    int dayEnd = Chars.skipDigits(text, at, limit);
    if (dayEnd - at > 2) {
      return null;
    }
    int p = Chars.skipSpaces(text, skipDot(text, skipOrdinal(text, dayEnd, limit), limit), limit);
    p = skipLink(text, p, limit);
    Phrases.Match<Name> month = named(text, p, limit, Kind.MONTH);
    if (month == null) {
      return null;
    }
    int end = month.span().end();
    // "3 juin (AFP)" and "10 juil. 2024": a full stop belongs to the month only where a year or the credit follows.
    int dotted = skipDot(text, end, limit);
    return date(text, begin, month.value().number(), at, dayEnd, dotted, limit);
  }

  private PrintedDate date(CharSequence text, int begin, int month, int dayBegin, int dayEnd, int end, int limit) {
    MonthDay day = FigureDates.monthDay(month, FigureDates.number(text, dayBegin, dayEnd));
    if (day == null) {
      return null;
    }
    int p = Chars.skipSpaces(text, end, limit);
    p = p < limit && text.charAt(p) == ',' ? Chars.skipSpaces(text, p + 1, limit) : skipLink(text, p, limit);
    int yearEnd = Chars.skipDigits(text, p, limit);
    int year = FigureDates.year(text, p, yearEnd);
    boolean clock = yearEnd < limit && text.charAt(yearEnd) == ':';
    return year != 0 && !clock
        ? new PrintedDate(new Span(begin, yearEnd), year, day)
        : new PrintedDate(new Span(begin, undotted(text, end)), 0, day);
  }

  private static int undotted(CharSequence text, int end) {
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private Phrases.Match<Name> named(CharSequence text, int begin, int limit, Kind kind) {
    Phrases.Match<Name> match = begin < limit ? names.longestAt(text, begin, limit) : null;
    return match != null && match.value().kind() == kind ? match : null;
  }

  private static int skipOrdinal(CharSequence text, int p, int limit) {
    // Phrases match at word boundaries only, which a figure followed by letters is not.
    String tail = text.subSequence(p, Math.min(limit, p + 3)).toString();
    Phrases.Match<Boolean> ordinal = tail.isEmpty() ? null : ORDINALS.longestAt(tail, 0);
    return ordinal == null ? p : p + ordinal.span().end();
  }

  private static int skipLink(CharSequence text, int p, int limit) {
    Phrases.Match<Boolean> link = p < limit ? LINKS.longestAt(text, p, limit) : null;
    return link == null ? p : Chars.skipSpaces(text, link.span().end(), limit);
  }

  private static int skipDot(CharSequence text, int p, int limit) {
    return p < limit && text.charAt(p) == '.' ? p + 1 : p;
  }
}
