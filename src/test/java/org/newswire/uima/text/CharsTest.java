package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharsTest {
  @Test
  void whiteSpaceIsBlankOrEndsALine() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (white) {
        assertThat(Chars.isSpace(c)).as("U+%04X is space", i).isTrue();
      }
      assertThat(Chars.isBlank(c) && Chars.isLineEnd(c)).as("U+%04X is one of the two", i).isFalse();
      if (Chars.isBlank(c) || Chars.isLineEnd(c)) {
        assertThat(Chars.isSpace(c)).as("U+%04X is space", i).isTrue();
      }
      assertThat(Chars.isAbsent(c) && (Chars.isSpace(c) || Chars.isLetter(c))).as("U+%04X is nothing", i).isFalse();
    }
  }

  @Test
  void lettersAreThoseOfEveryScript() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      assertThat(Chars.isLetter((char) i)).as("U+%04X", i).isEqualTo(Character.isLetter((char) i));
    }
  }

  @Test
  void stepsStopAtTheLimit() {
    assertThat(Chars.skipBlanks("  a", 0, 3)).isEqualTo(2);
    assertThat(Chars.skipBlanks(" \u00A0\u2009\t", 0, 3)).isEqualTo(3);
    assertThat(Chars.skipBlanks(" \n", 0, 2)).as("a line end is no blank").isEqualTo(1);
    assertThat(Chars.skipBlanksBack("a  ", 3, 0)).isEqualTo(1);
    assertThat(Chars.skipBlanksBack("   ", 3, 2)).isEqualTo(2);
    assertThat(Chars.skipDigits("2026 ", 0, 5)).isEqualTo(4);
    assertThat(Chars.skipDigits("2026", 0, 3)).isEqualTo(3);
  }
}
