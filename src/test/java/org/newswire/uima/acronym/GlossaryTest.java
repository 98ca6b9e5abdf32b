package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newswire.uima.acronym.Recognizers.glossary;
import static org.newswire.uima.acronym.Recognizers.mentions;

import org.junit.jupiter.api.Test;
import org.newswire.uima.text.LexiconException;

class GlossaryTest {
  @Test
  void rowsMayEndEarly() {
    assertThat(mentions(new AcronymRecognizer(glossary("hsb,HSB,Harbour Safety Board"), false), "The HSB left."))
        .containsExactly("HSB = Harbour Safety Board");
  }

  @Test
  void rowsOfOneIdAreOneConcept() {
    AcronymRecognizer own = new AcronymRecognizer(glossary(
        "hsb,HSB,Harbour Safety Board", "hsb,OSP,Harbour Safety Board,,,fr,,,,Q5,"), false);
    assertThat(own.find("HSB or OSP")).extracting(ShortFormMatch::conceptId).containsExactly("Q5", "Q5");
  }

  @Test
  void conceptWithoutWikidataIsItsOwnKey() {
    assertThat(new AcronymRecognizer(glossary("hsb,HSB,Harbour Safety Board"), false).find("HSB").get(0).conceptId())
        .isEqualTo("hsb");
  }

  @Test
  void badRowIsNamedWithItsLine() {
    assertThatThrownBy(() -> glossary("hsb,HSB,Harbour Safety Board", "trb,TRB"))
        .isInstanceOf(LexiconException.class).hasMessageContaining("test.tsv:2")
            .hasMessageContaining("2 tab-separated columns");
    assertThatThrownBy(() -> glossary("hsb,HSB|,Harbour Safety Board"))
        .isInstanceOf(LexiconException.class).hasMessageContaining("test.tsv:1").hasMessageContaining("empty value");
  }
}
