package org.newswire.uima.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

class AgenciesTest {
  private final Agencies agencies = Agencies.bundled();

  @ParameterizedTest
  @CsvSource({
    "Reuters, reuters.com", "REUTERS, reuters.com", "AP, apnews.com", "the Associated Press, apnews.com",
    "The Associated Press, apnews.com", "dpa, dpa.com", "GETTY IMAGES, gettyimages.com"
  })
  void isFoundByAnyPrintedName(String printed, String id) {
    assertThat(agencies.named(printed)).map(Agency::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reuters", "ap", "Reuters said", "The", "The ", "Nobody"})
  void isNotFoundByOtherWords(String printed) {
    assertThat(agencies.named(printed)).isEmpty();
  }

  @Test
  void laterRowsRenameAndExtend() throws IOException {
    Agencies own = Agencies.of(lexicon("x.example\tX News\tXN\tDE\tagency\n")
        .and(lexicon("x.example\tX Media\tXM\tDE\tagency\n")));
    assertThat(own.named("XN")).map(Agency::name).contains("X Media");
    assertThat(own.named("XM")).map(Agency::name).contains("X Media");
    assertThat(own.named("X News")).map(Agency::id).contains("x.example");
  }

  @Test
  void nameAsWrittenBeatsTheUpperCaseOfAnother() throws IOException {
    Agencies own = Agencies.of(lexicon("a.example\tSAN\t\tDE\tagency\nb.example\tSan\t\tDE\tagency\n"));
    assertThat(own.named("SAN")).map(Agency::id).contains("a.example");
    assertThat(own.named("San")).map(Agency::id).contains("b.example");
  }

  @Test
  void unknownKindIsNamedWithItsLine() {
    assertThatThrownBy(() -> Agencies.of(lexicon("# head\nx.example\tX\t\tDE\tagent\n")))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("own.tsv:2")
        .hasMessageContaining("agent");
  }

  private static Lexicon lexicon(String rows) throws IOException {
    byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
    return Agencies.FILE.read("own.tsv", new ByteArrayInputStream(bytes));
  }
}
