package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void writesControlsAsJavaDoes() {
    assertThat(Printable.of("a\u001B[31m\nb\u202Ec\u0000")).isEqualTo("a\\u001B[31m\\u000Ab\\u202Ec\\u0000");
    assertThat(Printable.of("\u00E5 \uD83D\uDE00")).isEqualTo("\u00E5 \uD83D\uDE00");
  }

  @Test
  void keepsTheEndsOfLines() {
    assertThat(Printable.lines("a\u0007\n\nb\n")).isEqualTo("a\\u0007\n\nb\n");
  }
}
