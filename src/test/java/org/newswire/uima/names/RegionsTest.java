package org.newswire.uima.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

class RegionsTest {
  private static final Regions REGIONS = Regions.bundled();

  @Test
  void knowsNamesAndShortFormsAsPrintedAndInCapitals() {
    assertThat(REGIONS.isRegion("N.D.", 0, 4)).isTrue();
    assertThat(REGIONS.isRegion("NORTH DAKOTA", 0, 12)).isTrue();
    assertThat(REGIONS.isRegion("Türkiye", 0, 7)).isTrue();
    assertThat(REGIONS.isRegion("north dakota", 0, 12)).isFalse();
    assertThat(REGIONS.isRegion("North", 0, 5)).isFalse();
  }

  @Test
  void findsTheLongestNameAtAnOffset() {
    assertThat(REGIONS.endOf("in New South Wales.", 3, 19)).isEqualTo(18);
    assertThat(REGIONS.endOf("in Ode.", 3, 7)).isEqualTo(-1);
  }

  @Test
  void namesTheLineOfAWrongLanguage() throws Exception {
    byte[] bytes = "Ode\tenglish\n".getBytes(StandardCharsets.UTF_8);
    Lexicon lexicon = Regions.FILE.read("own.tsv", new ByteArrayInputStream(bytes));
    assertThatThrownBy(() -> new Regions(lexicon)).isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("own.tsv:1: column language holds 'english'");
  }
}
