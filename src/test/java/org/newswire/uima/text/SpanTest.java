package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void isHalfOpen() {
    assertThat(new Span(2, 5).of("abcdefg")).isEqualTo("cde");
    assertThat(new Span(2, 5).length()).isEqualTo(3);
    assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
    assertThat(new Span(2, 5).overlaps(new Span(4, 6))).isTrue();
    assertThat(new Span(2, 5).contains(new Span(2, 5))).isTrue();
    assertThat(new Span(2, 5).contains(new Span(1, 3))).isFalse();
  }

  @Test
  void ordersTheLongerFirst() {
    assertThat(Stream.of(new Span(1, 2), new Span(0, 3), new Span(1, 5)).sorted())
        .containsExactly(new Span(0, 3), new Span(1, 5), new Span(1, 2));
  }

  @Test
  void refusesWhatIsNoSpan() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("begin 3, end 2");
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
