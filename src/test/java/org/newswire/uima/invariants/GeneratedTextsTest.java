package org.newswire.uima.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A sample of what {@link Fuzz} makes without end: the same texts in every build, so that a green build stays green.
 */
class GeneratedTextsTest {
  private static final int TEXTS = Integer.getInteger("fuzz.texts", 8_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261125);

  @Test
  void breakNoInvariant() {
    Marker marker = new Marker();
    RandomStories stories = new RandomStories();
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = stories.apply(random);
      List<String> broken = marker.broken(text);
      assertThat(broken).as("text %d of seed %d: %s", i, SEED, Fuzz.literal(text)).isEmpty();
    }
  }
}
