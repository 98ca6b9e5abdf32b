package org.newswire.uima.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.Generated;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Span;

class PersonNamesTest {
  private static final PersonNames NAMES = PersonNames.bundled();

  @ParameterizedTest
  @ValueSource(strings = {
    "Ada Brook", "Ada  Brook", "P.J. Tarn", "J.-P. Tarn", "Ada E. Brook", "A. Brook", "Ada de la Brook",
        "Jan van der Tarn", "Ada McBrook",
    "Ada O'Brook", "Ada O’Brook", "Lea Massy-Brook", "Chang-Ran Tarn", "Tarn So-eui", "Ada Brook Jr.",
        "Ada Brook, Jr.", "Ada Brook III",
    "Zoë Ødegård", "José Núñez", "Łukasz Żółw", "Ada al-Tarn", "Luca d'Arno", "ADA BROOK", "Jean DUTARN",
        "Ada \"Bee\" Brook",
    "Иван Тарнов", "Νίκη Ταρνού", "山田 太郎", "Abu Bakr bin Tarn", "Ada Nicolai da Costa", "May June"
  })
  void knowsNames(String name) {
    assertThat(NAMES.isName(name, new Span(0, name.length()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Ada", "ada brook", "The Brook", "New York", "Hong Kong", "Tarn Newsroom", "Getty Images", "Associated Press",
        "Tarn University", "A. B.",
    "Ada Brook said", "Ada Brook and Lea Tarn", "Ada Brook, Paris", "Monday Morning", "", " ", "Ada Brook NEW",
        "de la", "Ada 3"
  })
  void rejectsOtherWords(String text) {
    assertThat(NAMES.isName(text, new Span(0, text.length()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Ada Brook in Paris      | Ada Brook",
    "Ada Brook SZEGED        | Ada Brook",
    "Ada Brook, Lea Tarn     | Ada Brook",
    "Ada Brook/Lea Tarn      | Ada Brook",
    "Ada Brook. She left     | Ada Brook",
    "Ada Brook Jr. left      | Ada Brook Jr.",
    "Ada van der went        |",
    "in Paris                |",
  })
  void stopsWhereTheNameEnds(String text, String name) {
    Span span = NAMES.nameAt(text, 0, text.length());
    assertThat(span == null ? null : span.of(text)).isEqualTo(name);
  }

  @Test
  void doesNotJoinLines() {
    assertThat(NAMES.nameAt("Ada\nBrook", 0, 9)).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"'Ada  Brook'|Ada Brook", "' Ada\u00A0Brook '|Ada Brook",
      "Ada\tBrook|Ada Brook", "''|''", "' '|''"})
  void cleansWhiteSpace(String printed, String clean) {
    assertThat(PersonNames.clean(printed)).isEqualTo(clean);
  }

  @Test
  void namesTheLineOfAnUnknownKind() throws Exception {
    byte[] bytes = "Paris\ttown\tfr".getBytes(StandardCharsets.UTF_8);
    Lexicon lexicon = PersonNames.FILE.read("own.tsv", new ByteArrayInputStream(bytes));
    assertThatThrownBy(() -> new PersonNames(lexicon)).isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("own.tsv:1: ");
  }

  @Test
  void neverThrowsAndStaysWithinItsLimits() {
    Generated.tries(300, Generated.anything(100), PersonNamesTest::staysWithinItsLimits);
  }

  private static void staysWithinItsLimits(String text) {
    for (int i = 0; i < text.length(); i++) {
      Span name = NAMES.nameAt(text, i, text.length());
      if (name != null) {
        assertThat(name.begin()).isEqualTo(i);
        assertThat(name.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
