package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketPairsTest {
  @Test
  void crossALineEndButNoSentence() {
    assertThat(Recognizers.glosses("Yesterday in the capital, members of the Tidal Research\nBureau (TRB) met."))
        .containsExactly("TRB = Tidal Research\nBureau");
    assertThat(Recognizers.glosses("They spoke of Tidal Research. Bureau (TRB) staff met.")).isEmpty();
    assertThat(Recognizers.glosses("Tidal Research\n\nBureau (TRB)")).isEmpty();
  }

  @Test
  void glossHoldsBothFormsAndTheBracket() {
    assertThat(Recognizers.explanations("The Harbour Safety Board (HSB) met."))
        .containsExactly("Harbour Safety Board (HSB)");
    assertThat(Recognizers.explanations("The HSB (Harbour Safety Board) met."))
        .containsExactly("HSB (Harbour Safety Board)");
  }
}
