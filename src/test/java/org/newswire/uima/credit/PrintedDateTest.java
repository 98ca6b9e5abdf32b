package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  private static final Calendar CALENDAR = CreditLexicon.bundled().datelines().calendar();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Jan 18 | --01-18", "Jan. 18 | --01-18", "June 14th | --06-14", "June 14, 2019 | 2019-06-14",
        "27 APR 90 | 1990-04-27",
    "10 août | --08-10", "1er juin 2020 | 2020-06-01", "3. Juni 2021 | 2021-06-03", "01 LUG | --07-01",
        "3 de junio de 2018 | 2018-06-03",
    "18 jun | --06-18", "Wednesday 22 Jun 2016 | 2016-06-22", "Wednesday, June 22 | --06-22", "2024-06-03 | 2024-06-03",
    "01.06.2020 | 2020-06-01", "06/14/2020 | 2020-06-14", "14/06/2020 | 2020-06-14", "February 29 | --02-29"
  })
  void readsLanguagesAndOrders(String printed, String iso) {
    PrintedDate date = CALENDAR.at(printed, 0, printed.length());
    assertThat(date.span().of(printed)).isEqualTo(printed);
    assertThat(date.iso(null)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wednesday", "03/04/2020"})
  void knowsNoDayWhereNoneIsCertain(String printed) {
    PrintedDate date = CALENDAR.at(printed, 0, printed.length());
    assertThat(date.span().length()).isEqualTo(printed.length());
    assertThat(date.iso(LocalDate.of(2020, 5, 5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"May", "May Day", "32 May 2020", "June 45", "18", "18 Junes", "2020", "99/99/2020",
      "3 apples"})
  void isNoDate(String printed) {
    assertThat(CALENDAR.at(printed, 0, printed.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2020-06-10, Jun 9, 2020-06-09", "2021-01-01, Dec 31, 2020-12-31", "2020-12-31, Jan 1, 2021-01-01"})
  void takesTheYearThatLiesNearest(LocalDate published, String printed, String iso) {
    assertThat(CALENDAR.at(printed, 0, printed.length()).iso(published)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "20240603_fire.txt, 2024-06-03", "/news/2024/06/03/fire.html, 2024-06-03", "fire-2024-06-03, 2024-06-03",
    "id99999999x20240603, 2024-06-03", "20241399_20240603, 2024-06-03"
  })
  void readsThePublicationDateOffADocumentsName(String name, LocalDate date) {
    assertThat(PublicationDate.in(name)).contains(date);
  }

  @Test
  void aNameNeedNotHoldADate() {
    assertThat(PublicationDate.in(null)).isEmpty();
    assertThat(PublicationDate.in("120240603")).isEmpty();
    assertThat(PublicationDate.in("2024-0603")).isEmpty();
  }
}
