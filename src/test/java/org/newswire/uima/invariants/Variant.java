package org.newswire.uima.invariants;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** A text printed in another way, in which an engine should mark the same, and the way back to the text. */
final class Variant {
  /** Another way to print a text. */
  enum Way {
    /** As Windows ends lines. */
    CRLF,
    /** Letters and their accents apart. */
    NFD,
    /** A blank at the end of each line. */
    TRAILING_BLANKS,
    /** Another empty line between paragraphs. */
    BLANK_LINES,
    /** Each paragraph begins with blanks. */
    INDENTS,
    /** A paragraph of characters of two units in front. */
    EMOJI_BEFORE,
    /** A paragraph that says nothing in front. */
    PARAGRAPH_BEFORE,
    /** A paragraph that says nothing behind. */
    PARAGRAPH_BEHIND
  }

  private static final String EMOJI = "\uD83C\uDF27\uD83C\uDF28\n\n";
  private static final String NEUTRAL = "It rained for hours.";

  private final StringBuilder text = new StringBuilder();
  private int[] from;

  private Variant(int length) {
    from = new int[length * 2 + 64];
  }

  /**
   * Prints a text in another way.
   *
   * @param original the text
   * @param way the way
   */
  static Variant of(String original, Way way) {
    Variant variant = new Variant(original.length());
    if (way == Way.EMOJI_BEFORE || way == Way.PARAGRAPH_BEFORE) {
      variant.insert(way == Way.EMOJI_BEFORE ? EMOJI : NEUTRAL + "\n\n", -1);
    }
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      boolean paragraph = c != '\n' && (i == 0 || i > 1 && original.startsWith("\n\n", i - 2));
      if (way == Way.INDENTS && paragraph) {
        variant.insert("    ", i - 1);
      }
      if (c == '\n') {
        boolean empty = i > 0 && original.charAt(i - 1) == '\n';
        variant.insert(way == Way.CRLF ? "\r" : way == Way.TRAILING_BLANKS ? " " : way == Way.BLANK_LINES && empty
            ? "\n" : "", i);
      }
      // Half a pair has no other form.
      variant.insert(way == Way.NFD && !Character.isSurrogate(c)
          ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : String.valueOf(c), i);
    }
    if (way == Way.PARAGRAPH_BEHIND) {
      variant.insert((original.endsWith("\n") ? "\n" : "\n\n") + NEUTRAL + "\n", original.length());
    }
    return variant;
  }

  private void insert(String units, int origin) {
    for (int i = 0; i < units.length(); i++) {
      if (text.length() == from.length) {
        from = Arrays.copyOf(from, from.length * 2);
      }
      from[text.length()] = origin;
      text.append(units.charAt(i));
    }
  }

  /** Returns the text printed in that way. */
  String text() {
    return text.toString();
  }

  /** Returns where a mark that begins here begins in the original. */
  int begin(int offset) {
    return from[offset];
  }

  /** Returns where a mark that ends here ends in the original. */
  int end(int offset) {
    return from[offset - 1] + 1;
  }

  /** Returns all ways. */
  static List<Way> ways() {
    return List.of(Way.values());
  }
}
