package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  enum Kind { NEWS_AGENCY, PAPER }

  @Test
  void readsRowsAndSkipsComments() throws IOException {
    Lexicon lexicon = read("\uFEFF# id\tname\n\na\tAlpha\tx|y|z\r\nb\t B\u00e9ta \n");

    assertThat(lexicon).hasSize(2).extracting(row -> row.get("name")).containsExactly("Alpha", "B\u00e9ta");
    assertThat(lexicon).extracting(row -> row.list("values")).containsExactly(List.of("x", "y", "z"), List.of());
  }

  @Test
  void joinsLexicons() throws IOException {
    assertThat(read("a\tA\n").and(read("b\tB\n"))).extracting(row -> row.get("id")).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "onlyone            | words.tsv:2: found 1 tab-separated columns, expected 2 to 3 (id, name, values)",
      "a\\tb\\tc\\td      | words.tsv:2: found 4 tab-separated columns, expected 2 to 3 (id, name, values)",
      "a\\t               | words.tsv:2: column name is empty"})
  void namesFileAndLineOfABadRow(String row, String message) {
    assertThatThrownBy(() -> read("# comment\n" + row.replace("\\t", "\t") + "\n"))
        .isInstanceOf(LexiconException.class).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"'x||y', holds an empty value: 'x||y'", "'x|y|x', holds 'x' twice"})
  void namesFileAndLineOfABadList(String cell, String message) throws IOException {
    Lexicon lexicon = read("a\tA\t" + cell);
    assertThatThrownBy(() -> lexicon.forEach(row -> row.list("values")))
        .hasMessage("words.tsv:1: column values " + message);
  }

  @Test
  void namesFileAndLineOfABadConstant() throws IOException {
    assertThat(read("a\tnews-agency")).extracting(row -> row.constant("name", Kind.class))
        .containsExactly(Kind.NEWS_AGENCY);
    Lexicon lexicon = read("a\tradio");
    assertThatThrownBy(() -> lexicon.forEach(row -> row.constant("name", Kind.class)))
        .hasMessage("words.tsv:1: column name holds 'radio', expected one of [news-agency, paper]");
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    byte[] bytes = "a\tA\nb\t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Lexicon.read("words.tsv", new ByteArrayInputStream(bytes), 2, "id", "name", "values"))
        .hasMessage("words.tsv:2: not UTF-8");
  }

  @Test
  void doesNotGuessColumns() throws IOException {
    Lexicon lexicon = read("a\tA");
    assertThatThrownBy(() -> lexicon.forEach(row -> row.get("country"))).hasMessageContaining("no column country");
  }

  private static Lexicon read(String text) throws IOException {
    return Lexicon.read("words.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 2,
        "id", "name", "values");
  }
}
