package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {
  @Test
  void isASet() {
    Random random = new Random(1);
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextInt(10_000) - 5_000;
      assertThat(set.add(value)).isEqualTo(expected.add(value));
      assertThat(set.contains(value + 1)).isEqualTo(expected.contains(value + 1));
    }
    set.clear();
    assertThat(set.contains(0)).isFalse();
    assertThat(set.add(7)).isTrue();
  }

  @Test
  void tellsNamesApart() {
    LongSet set = new LongSet();
    for (int i = 0; i < 200_000; i++) {
      assertThat(set.add(LongSet.hash("stories/" + i + ".txt"))).isTrue();
    }
  }
}
