package org.newswire.uima.reporter;

/**
 * The first two letters of some words, in any case: a look at them spares most words of a text the look-up of the
 * whole.
 */
final class FirstLetters {
  private final boolean[] pairs = new boolean[1024];

  /** Adds a word. */
  void add(String word) {
    pairs[pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : ' ')] = true;
  }

  /** Tells whether one of the words may begin at an offset; where it says no, none does. */
  boolean mayBeginAt(String text, int offset) {
    return offset + 1 >= text.length() || pairs[pair(text.charAt(offset), text.charAt(offset + 1))];
  }

  private static int pair(char first, char second) {
    // The lowest five bits are the same for both cases of a letter, and none for white space within a line.
    return (first & 31) << 5 | second & 31;
  }
}
