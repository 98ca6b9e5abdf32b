package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.text.Span;

class SpeechRobustnessTest {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"\"", "said ", "\"a ", "'a ", "\u201C", "\u201Ca", "(", "according to ", "to say ", "and ",
      ", ", "who said ", "Hill ",
      "Bo Hill, a minister, ", "\"x,\" said ", "Bo Hill said. The minister said. ", "the man of ", "is ",
          "He said that ", "\uD800", "\0", "a\n"})
  void staysLinear(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    Assertions.assertTimeout(Duration.ofSeconds(8), () -> Recognised.RECOGNIZER.find(text));
  }

  @Property(tries = 300)
  void neverThrowsAndKeepsWithinTheText(@ForAll("stories") String text) {
    for (AttributionMatch match : Recognised.RECOGNIZER.find(text)) {
      Span span = match.span();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(match.contents()).isNotEmpty();
      assertThat(match.cue().length()).isPositive();
    }
  }

  @Property(tries = 300)
  void neverThrowsOnAnyString(@ForAll String text) {
    assertThatCode(() -> Recognised.RECOGNIZER.find(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> stories() {
    return Arbitraries.of(List.of("\"", "said ", "Bo Hill", " ", ", ", ". ", "\n\n", "he ", "who ", "that ",
        "it is late", "'s ", "\u201C", "\u201D",
        "(", ") ", "according to ", "to ", "and ", "the minister ", ": ", " - ", "calls for ", "is confident that ",
            "told ", "was asked about ",
        "last week ", "Mr. ", "'", "with ", "seems ", "reportedly ", "in a statement ", "\uD83D\uDE00",
            "criticism of ")).list().ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
