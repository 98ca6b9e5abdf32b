package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.CpuTime;
import org.newswire.uima.Generated;
import org.newswire.uima.text.Span;

class SpeechRobustnessTest {
  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(strings = {"\"", "said ", "\"a ", "'a ", "\u201C", "\u201Ca", "(", "according to ", "to say ", "and ",
      ", ", "who said ", "Hill ",
      "Bo Hill, a minister, ", "\"x,\" said ", "Bo Hill said. The minister said. ", "the man of ", "is ",
          "He said that ", "\uD800", "\0", "a\n"})
  void staysLinear(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    CpuTime.within(5, () -> Recognized.RECOGNIZER.find(text));
  }

  @Test
  void neverThrowsAndKeepsWithinTheText() {
    Generated.tries(300, Generated.texts(40, "\"", "said ", "Bo Hill", " ", ", ", ". ", "\n\n", "he ", "who ", "that ",
        "it is late", "'s ", "\u201C", "\u201D", "(", ") ", "according to ", "to ", "and ", "the minister ", ": ",
            " - ",
        "calls for ", "is confident that ", "told ", "was asked about ", "last week ", "Mr. ", "'", "with ", "seems ",
        "reportedly ", "in a statement ", "\uD83D\uDE00", "criticism of "), SpeechRobustnessTest::keepsWithinTheText);
  }

  private static void keepsWithinTheText(String text) {
    Set<Span> seen = new HashSet<>();
    Set<Span> contents = new HashSet<>();
    for (AttributionMatch match : Recognized.RECOGNIZER.find(text)) {
      Span span = match.span();
      assertThat(seen.add(span)).as("attributed twice: %s", span).isTrue();
      List<Span> parts = new ArrayList<>(match.contents());
      parts.forEach(part -> assertThat(contents.add(part)).as("said twice: %s", part).isTrue());
      parts.add(match.cue());
      if (match.source() != null) {
        parts.add(match.source());
      }
      parts.sort(null);
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).begin()).as("%s", parts).isGreaterThanOrEqualTo(parts.get(i - 1).end());
      }
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(match.contents()).isNotEmpty();
      assertThat(match.cue().length()).isPositive();
    }
  }

  @Test
  void neverThrowsOnAnyString() {
    Generated.tries(300, Generated.anything(200), Recognized.RECOGNIZER::find);
  }
}
