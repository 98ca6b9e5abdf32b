package org.newswire.uima.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.uima.speech.AttributionMatch;
import org.newswire.uima.speech.AttributionMatch.Confidence;
import org.newswire.uima.speech.SpeechLexicon;
import org.newswire.uima.speech.SpeechRecognizer;
import org.newswire.uima.text.Lexicon;

/** Keeps the order of the levels of confidence: a higher one is right more often, on the cases and in what was read. */
class ConfidenceOrderTest {
  private final SpeechRecognizer recognizer =
      new SpeechRecognizer(SpeechLexicon.bundled(), false, Confidence.LOW);
  private final Map<Confidence, int[]> counts = new EnumMap<>(Confidence.class);

  @Test
  void holdsOnTheCases() throws IOException {
    for (CaseFile file : CaseFile.all()) {
      if (file.path().getParent().endsWith("speech") && file.types().contains("Content")) {
        for (CaseFile.Case example : file.cases()) {
          for (AttributionMatch match : recognizer.find(example.text())) {
            count(match.confidence(), isMarked(example, match) ? 1 : 0, 1);
          }
        }
      }
    }
    assertOrder();
  }

  @Test
  void holdsOnWhatWasRead() {
    for (Lexicon.Row row : SpeechLexicon.CONFIDENCE.bundled()) {
      if (row.get("read") != null && !row.get("read").isEmpty()) {
        count(row.constant("confidence", Confidence.class), Integer.parseInt(row.get("right")),
            Integer.parseInt(row.get("read")));
      }
    }
    assertOrder();
  }

  private static boolean isMarked(CaseFile.Case example, AttributionMatch match) {
    return example.marks().stream()
        .anyMatch(mark -> mark.type().equals("Content") && match.contents().contains(mark.span()));
  }

  private void count(Confidence level, int right, int read) {
    int[] count = counts.computeIfAbsent(level, k -> new int[2]);
    count[0] += right;
    count[1] += read;
  }

  private void assertOrder() {
    assertThat(share(Confidence.HIGH)).isGreaterThan(share(Confidence.LOW));
    assertThat(share(Confidence.HIGH)).isGreaterThanOrEqualTo(share(Confidence.MEDIUM));
    assertThat(share(Confidence.MEDIUM)).isGreaterThan(share(Confidence.LOW));
  }

  private double share(Confidence level) {
    int[] count = counts.get(level);
    assertThat(count).as("marks of the level " + level).isNotNull();
    return count[0] / (double) count[1];
  }
}
