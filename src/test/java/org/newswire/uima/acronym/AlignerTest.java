package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.acronym.Aligner.Alignment;

class AlignerTest {
  private final Aligner aligner = new Aligner(AcronymLexicon.bundled(), Aligner.Costs.DEFAULT, -1);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "HSB    | member of the Harbour Safety Board                         | Harbour Safety Board",
    "UMIST  | the University of Marlow Institute of Science and Training | University of Marlow Institute of Science and Training",
    "LDAs   | says that local dock authorities                           | local dock authorities",
    "R&D    | it cut research and development                            | research and development",
    "SEACOM | the South East Area Command                                | South East Area Command",
    "ВОЗ    | наша Всемирная организация здравоохранения                 | Всемирная организация здравоохранения",
    "ECO    | Élan Côtier d'Orvanne                                      | Élan Côtier d'Orvanne",
    "FLAG   | Foundation for Lakes and Gardens                           | Foundation for Lakes and Gardens",
    "IGB    | interferon gamma β                                         | interferon gamma β"
  })
  void mapsLettersToWords(String shortForm, String words, String longForm) {
    Alignment found = align(shortForm, words);
    assertThat(words.substring(found.begin())).isEqualTo(longForm);
    assertThat(aligner.isGood(found, Aligner.letters(shortForm).length)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "HSB | the harbour was closed on Monday",
    "XYZ | Harbour Safety Board",
    "FBX | famous bridges"
  })
  void refusesOtherWords(String shortForm, String words) {
    assertThat(aligner.isGood(align(shortForm, words), shortForm.length())).isFalse();
  }

  @Test
  void initialsCostNothing() {
    assertThat(align("HSB", "Harbour Safety Board").cost()).isZero();
    assertThat(align("HSB", "Harbour Safety Coast Board").cost()).isPositive();
    assertThat(align("HAB", "Harbour Board").cost()).isPositive();
  }

  @Test
  void onlyInitialsArePlain() {
    assertThat(isPlain("HSB", "Harbour Safety Board")).isTrue();
    assertThat(isPlain("HSB", "Harbour and the Safety Board")).isTrue();
    assertThat(isPlain("HAB", "Harbour Board")).isFalse();
  }

  @Test
  void noLettersAlignWithNothing() {
    assertThat(align("HSB", "")).isNull();
    assertThat(align("HSB", "12 ... 3")).isNull();
  }

  private boolean isPlain(String shortForm, String words) {
    return aligner.isPlain(align(shortForm, words), words, Aligner.letters(shortForm));
  }

  private Alignment align(String shortForm, String words) {
    return aligner.align(words, Aligner.letters(shortForm), 0, words.length(), false);
  }
}
