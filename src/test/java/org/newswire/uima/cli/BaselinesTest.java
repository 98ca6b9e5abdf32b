package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselinesTest {
  @Test
  void everyPatternMatchesWhatItIsWrittenFor() {
    assertThat(Baselines.patterns("OSLO, Jan 18 (Reuters) - Snow fell.")).isEqualTo(1);
    assertThat(Baselines.patterns("It rained. (Reporting by Ada Nordby)")).isEqualTo(1);
    assertThat(Baselines.patterns("Photo: Tor Vik")).isEqualTo(1);
    assertThat(Baselines.patterns("By Ada Nordby and Tor Vik")).isEqualTo(1);
    assertThat(Baselines.patterns("The Fjord Ferry Board (FFB) met.")).isEqualTo(1);
    assertThat(Baselines.patterns("it rained")).isZero();
  }

  @Test
  void theAlgorithmPairsLettersFromTheRight() {
    assertThat(Baselines.schwartzHearst("the Fjord Ferry Board (FFB) met, and a heat shock protein (HSP)"))
        .isEqualTo(2);
    assertThat(Baselines.schwartzHearst("it rained (XYZ)")).isZero();
  }
}
