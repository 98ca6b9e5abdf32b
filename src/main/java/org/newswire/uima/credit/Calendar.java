package org.newswire.uima.credit;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Reads dates as they are printed in several languages: {@code Jan 18}, {@code 10 août 2024}, {@code 27 APR 90},
 * {@code 3. Juni}.
 */
final class Calendar {
  /** The form of a lexicon of the words of dates. */
  static final LexiconFile FILE = LexiconFile.of("credit/calendar.tsv", "word", "kind", "number", "language");

  private static final int MAX_ORDINAL = 3;

  private final Map<CalendarKind, Phrases<CalendarName>> words = new EnumMap<>(CalendarKind.class);

  /** What a word of a date does, as the lexicon tells. */
  private enum CalendarKind {
    MONTH, WEEKDAY, ORDINAL, LINK
  }

  private record CalendarName(int number, Languages languages) {}

  /**
   * Reads the words of dates.
   *
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's kind, number or language is unknown
   */
  Calendar(Lexicon lexicon) {
    Map<CalendarKind, Phrases.Builder<CalendarName>> builders = new EnumMap<>(CalendarKind.class);
    for (CalendarKind kind : CalendarKind.values()) {
      builders.put(kind, Phrases.ignoringCase());
    }
    for (Lexicon.Row row : lexicon) {
      builders.get(row.constant("kind", CalendarKind.class)).add(row.get("word"),
          new CalendarName(number(row), Languages.of(row, "language")));
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
  }

  private static int number(Lexicon.Row row) {
    String number = row.get("number");
    if (!number.matches("[0-9]|1[0-2]")) {
      throw row.error("column number holds '" + number + "', expected 0 to 12");
    }
    return Integer.parseInt(number);
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
    Phrases.Match<CalendarName> weekday = named(text, begin, limit, CalendarKind.WEEKDAY);
    if (weekday == null) {
      return dayAndMonth(text, begin, begin, limit);
    }
    int afterName = skipDot(text, weekday.span().end(), limit);
    int p = Chars.skipBlanks(text, afterName, limit);
    p = p < limit && text.charAt(p) == ',' ? Chars.skipBlanks(text, p + 1, limit) : p;
    PrintedDate date = dayAndMonth(text, begin, p, limit);
    return date != null ? date : new PrintedDate(new Span(begin, afterName), 0, null);
  }

  /** Tells whether the name of a month begins at an offset. */
  boolean isMonth(CharSequence text, int begin, int limit) {
    return named(text, begin, limit, CalendarKind.MONTH) != null;
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
    Phrases.Match<CalendarName> month = named(text, at, limit, CalendarKind.MONTH);
    if (month == null) {
      return null;
    }
    int p = Chars.skipBlanks(text, skipDot(text, month.span().end(), limit), limit);
    int dayEnd = Chars.skipDigits(text, p, limit);
    if (dayEnd == p || dayEnd - p > 2) {
      return null;
    }
    return date(text, begin, month.value(), p, dayEnd, skipOrdinal(text, dayEnd, limit, month.value()), limit);
  }

  private PrintedDate dayFirst(CharSequence text, int begin, int at, int limit) {
    int dayEnd = Chars.skipDigits(text, at, limit);
    if (dayEnd - at > 2) {
      return null;
    }
    int ordinalEnd = skipOrdinal(text, dayEnd, limit, null);
    int p = Chars.skipBlanks(text, skipDot(text, ordinalEnd, limit), limit);
    int linkEnd = skipLink(text, p, limit, null);
    Phrases.Match<CalendarName> month = named(text, linkEnd, limit, CalendarKind.MONTH);
    if (month == null || skipOrdinal(text, dayEnd, limit, month.value()) != ordinalEnd
        || skipLink(text, p, limit, month.value()) != linkEnd) {
      return null;
    }
    int end = month.span().end();
    // "3 juin (AFP)" and "10 juil. 2024": a full stop belongs to the month only where a year or the credit follows.
    int dotted = skipDot(text, end, limit);
    return date(text, begin, month.value(), at, dayEnd, dotted, limit);
  }

  private PrintedDate date(CharSequence text, int begin, CalendarName month, int dayBegin, int dayEnd, int end,
      int limit) {
    MonthDay day = FigureDates.monthDay(month.number(), FigureDates.number(text, dayBegin, dayEnd));
    if (day == null) {
      return null;
    }
    int p = Chars.skipBlanks(text, end, limit);
    p = p < limit && text.charAt(p) == ',' ? Chars.skipBlanks(text, p + 1, limit) : skipLink(text, p, limit, month);
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

  private Phrases.Match<CalendarName> named(CharSequence text, int begin, int limit, CalendarKind kind) {
    return begin < limit ? words.get(kind).longestAt(text, begin, limit) : null;
  }

  /** Steps over the ending of a figure, one of the month's languages where the month is known. */
  private int skipOrdinal(CharSequence text, int p, int limit, CalendarName month) {
    // Phrases match at word boundaries only, which a figure followed by letters is not.
    String tail = text.subSequence(p, Math.min(limit, p + MAX_ORDINAL)).toString();
    Phrases.Match<CalendarName> ordinal = tail.isEmpty() ? null : words.get(CalendarKind.ORDINAL).longestAt(tail, 0);
    return ordinal == null || !fits(ordinal, month) ? p : p + ordinal.span().end();
  }

  private int skipLink(CharSequence text, int p, int limit, CalendarName month) {
    Phrases.Match<CalendarName> link = named(text, p, limit, CalendarKind.LINK);
    return link == null || !fits(link, month) ? p : Chars.skipBlanks(text, link.span().end(), limit);
  }

  private static boolean fits(Phrases.Match<CalendarName> word, CalendarName month) {
    return month == null || month.languages().meet(word.value().languages());
  }

  private static int skipDot(CharSequence text, int p, int limit) {
    return p < limit && text.charAt(p) == '.' ? p + 1 : p;
  }
}
