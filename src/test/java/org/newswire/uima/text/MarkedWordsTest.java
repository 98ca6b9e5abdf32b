package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {
  private static final MarkedWords MARKED =
      new MarkedWords(List.of(new Span(6, 8), new Span(1, 4), new Span(2, 3), new Span(3, 5)));

  @Test
  void holdsTheWordsOfAllMarks() {
    assertThat(MARKED.overlaps(new Span(0, 1))).isFalse();
    assertThat(MARKED.overlaps(new Span(0, 2))).isTrue();
    assertThat(MARKED.overlaps(new Span(4, 6))).isTrue();
    assertThat(MARKED.overlaps(new Span(5, 6))).isFalse();
    assertThat(MARKED.overlaps(new Span(5, 9))).isTrue();
    assertThat(MARKED.overlaps(new Span(8, 9))).isFalse();
    assertThat(new MarkedWords(List.of()).overlaps(new Span(0, 9))).isFalse();
  }

  @Test
  void leavesLineEndsInTheirPlace() {
    assertThat(MARKED.without("abcdefghi")).isEqualTo("a\n\n\n\nf\n\ni");
  }
}
