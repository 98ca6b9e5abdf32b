package org.newswire.uima.credit;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Span;

/** Reads dates in figures alone, and the figures of others. */
final class FigureDates {
  private FigureDates() {}

  /** Returns how many figures stand in a stretch. */
  static int digits(CharSequence text, int begin, int end) {
    int digits = 0;
    for (int i = begin; i < end; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static int number(CharSequence text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  /** Returns the year of four or two figures, or 0. */
  static int year(CharSequence text, int begin, int end) {
    int number = number(text, begin, Math.min(end, begin + 5));
    return switch (end - begin) {
      case 4 -> number >= 1800 && number < 2200 ? number : 0;
      case 2 -> number + (number < 50 ? 2000 : 1900);
      default -> 0;
    };
  }

  static MonthDay monthDay(int month, int day) {
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Reads {@code 2024-06-03}, {@code 3.6.2024}, {@code 06/14/2024}; a date that two orders fit has no day. */
  static PrintedDate date(CharSequence text, int begin, int at, int limit) {
    int firstEnd = Chars.skipDigits(text, at, limit);
    if (firstEnd >= limit || firstEnd - at > 4 || "-./".indexOf(text.charAt(firstEnd)) < 0) {
      return null;
    }
    char separator = text.charAt(firstEnd);
    int secondEnd = Chars.skipDigits(text, firstEnd + 1, limit);
    if (secondEnd - firstEnd - 1 < 1 || secondEnd - firstEnd - 1 > 2) {
      return null;
    }
    if (secondEnd >= limit || text.charAt(secondEnd) != separator) {
      return separator == '/' ? slashed(new Span(begin, secondEnd), number(text, at, firstEnd),
          number(text, firstEnd + 1, secondEnd), 0) : null;
    }
    int end = Chars.skipDigits(text, secondEnd + 1, limit);
    int first = number(text, at, firstEnd);
    int second = number(text, firstEnd + 1, secondEnd);
    Span span = new Span(begin, end);
    if (firstEnd - at == 4) {
      MonthDay day = end - secondEnd - 1 > 2 ? null : monthDay(second, number(text, secondEnd + 1, end));
      return day == null ? null : new PrintedDate(span, first, day);
    }
    int year = year(text, secondEnd + 1, end);
    if (year == 0) {
      return null;
    }
    if (separator == '/') {
      return slashed(span, first, second, year);
    }
    MonthDay day = monthDay(second, first);
    return day == null ? null : new PrintedDate(span, year, day);
  }

  /** Takes the order of day and month that the calendar allows; where it allows both, the day stays open. */
  private static PrintedDate slashed(Span span, int first, int second, int year) {
    MonthDay american = monthDay(first, second);
    MonthDay european = monthDay(second, first);
    if (american == null && european == null) {
      return null;
    }
    boolean open = american != null && european != null && first != second;
    return new PrintedDate(span, year, open ? null : american != null ? american : european);
  }
}
