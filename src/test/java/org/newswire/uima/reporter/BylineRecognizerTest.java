package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newswire.uima.Generated;

class BylineRecognizerTest {
  private static final BylineRecognizer BYLINES = new BylineRecognizer(ReporterLexicon.bundled());

  static List<MarkedText> table() {
    return MarkedText.read("/reporter/bylines.txt");
  }

  @ParameterizedTest
  @MethodSource("table")
  void findsBylinesAndContributors(MarkedText expected) {
    List<BylineMatch> found = BYLINES.find(expected.text());
    assertThat(MarkedText.mark(expected.text(), found.stream().map(BylineMatch::span).toList()))
        .isEqualTo(expected.marked());
    assertThat(MarkedText.lines(found.stream().flatMap(m -> m.contributors().stream())))
        .isEqualTo(expected.contributors());
  }

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
