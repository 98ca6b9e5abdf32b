package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
  @ParameterizedTest
  @CsvSource({
    "reporting, true", "Reporting, true", "REPORTING, true", "reportng, true", "reportting, true", "repotring, true",
        "reporring, true",
    "Deporting, true", "reprotign, false", "report, false", "supporting, false"
  })
  void understandsOneSlip(String printed, boolean like) {
    assertThat(Typos.isLike(printed, "reporting")).isEqualTo(like);
  }

  @ParameterizedTest
  @CsvSource({"by, true", "BY, true", "bt, false", "b, false"})
  void takesShortWordsAsTheyAre(String printed, boolean like) {
    assertThat(Typos.isLike(printed, "by")).isEqualTo(like);
  }
}
