package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void meetWhereOneLanguageIsShared() {
    assertThat(Languages.of("fr", "es").meet(Languages.of("es", "pt"))).isTrue();
    assertThat(Languages.of("fr").meet(Languages.of("de"))).isFalse();
    assertThat(Languages.ALL.meet(Languages.of("de"))).isTrue();
  }

  @Test
  void addUp() {
    assertThat(Languages.of("fr").and(Languages.of("de"))).isEqualTo(Languages.of("de", "fr")).hasToString("de|fr");
    assertThat(Languages.of("fr").and(Languages.ALL)).isEqualTo(Languages.ALL).hasToString("*");
  }
}
