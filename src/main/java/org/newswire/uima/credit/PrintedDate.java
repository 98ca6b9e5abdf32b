package org.newswire.uima.credit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newswire.uima.text.Span;

/**
 * A date as a dateline prints it.
 *
 * @param span where it stands
 * @param year its year, or 0 where none is printed
 * @param day its month and day, or null where it names a day of the week alone
 */
public record PrintedDate(Span span, int year, MonthDay day) {

  /**
   * {@return the date as {@code YYYY-MM-DD}, as {@code --MM-DD} where no year is known, or empty where no day is
   * printed}
   *
   * @param published the day on which the document was published, which supplies a year that is not printed, or null
   */
  public Optional<String> iso(LocalDate published) {
    if (day == null) {
      return Optional.empty();
    }
    if (year != 0) {
      return Optional.of(day.isValidYear(year) ? day.atYear(year).toString() : day.toString());
    }
    return Optional.of(published == null ? day.toString() : nearest(published).toString());
  }

  /** {@return whether this is a day without a year, which the day of publication can give it} */
  public boolean lacksYear() {
    return day != null && year == 0;
  }

  // A story of 31 December may be published on 1 January.
  private LocalDate nearest(LocalDate published) {
    return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
        .mapToObj(day::atYear)
        .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - published.toEpochDay())))
        .orElseThrow();
  }
}
