package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      add     | -             | add adds added added adding
      declare | -             | declare declares declared declared declaring
      deny    | denied        | deny denies denied denied denying
      reply   | -             | reply replies replied replied replying
      say     | said          | say says said said saying
      write   | wrote/written | write writes wrote written writing
      quip    | quipped       | quip quips quipped quipped quipping
      put     | put           | put puts put put putting
      go      | went/gone     | go goes went gone going
      wish    | -             | wish wishes wished wished wishing
      agree   | -             | agree agrees agreed agreed agreeing
      begin   | began/begun   | begin begins began begun beginning
      """)
  void inflects(String base, String irregular, String expected) {
    Map<VerbForm, String> forms = Inflection.verb(base, irregular == null ? List.of() : List.of(irregular.split("/")));
    assertThat(Stream.of(VerbForm.values()).map(forms::get).collect(Collectors.joining(" "))).isEqualTo(expected);
  }
}
