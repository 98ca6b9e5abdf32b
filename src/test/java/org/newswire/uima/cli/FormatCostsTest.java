package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatCostsTest {
  @Test
  void everyFormatThatWritesHasItsCost() throws Exception {
    Map<Format, FormatCosts.Cost> costs = new FormatCosts(List.of("OSLO (Reuters) - Snow fell.")).measure();
    assertThat(costs).containsOnlyKeys(Arrays.stream(Format.values())
        .filter(format -> format != Format.none).toArray(Format[]::new));
    assertThat(costs.values()).allSatisfy(cost -> {
      assertThat(cost.microseconds()).isPositive();
      assertThat(cost.bytes()).isPositive();
    });
  }
}
