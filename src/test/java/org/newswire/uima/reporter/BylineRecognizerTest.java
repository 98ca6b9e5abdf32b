package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newswire.uima.Generated;

class BylineRecognizerTest {
  private static final BylineRecognizer BYLINES = new BylineRecognizer(ReporterLexicon.bundled());

  @Test
  void findsBylinesFarDownOnlyOnLinesOfTheirOwn() {
    String story = "The talks went on for a while. ".repeat(100);
    assertThat(BYLINES.find(story + "\n\nBy Ada Brook, Europe editor\n\n" + story)).hasSize(1);
    assertThat(BYLINES.find(story + " - By Ada Brook PARIS (Reuters) - " + story)).isEmpty();
    assertThat(BYLINES.find(story + "\nBy Ada Brook PARIS (Reuters) - " + story)).isEmpty();
  }

  @Test
  void neverThrows() {
    Generated.tries(300, Generated.anything(100),
        text -> assertThat(BYLINES.find("By " + text)).allMatch(m -> !m.contributors().isEmpty()));
  }
}
