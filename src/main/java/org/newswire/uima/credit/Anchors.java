package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newswire.uima.text.Phrases;

/**
 * The characters of a text around which credits stand, and the places where one may begin.
 *
 * <p>All recognizers of credits look at these alone, so that the rest of a text costs next to nothing.
 */
public final class Anchors {
  private static final char[] BEFORE_STARTS = {'\n', '.', '(', '[', ')', '|', '?', '!', '"', '\u201D'};
  private static final String SHARED = "\n([C";

  /**
   * A place where a credit may begin: the offset of a letter, the character before, and what phrases may begin with
   * it.
   */
  record Start(int begin, char before, int phrases) {}

  private final String text;
  private final int[][] shared = new int[SHARED.length()][];
  private final Start[] starts;

  private Anchors(String text) {
    this.text = text;
    for (int i = 0; i < shared.length; i++) {
      shared[i] = offsets(SHARED.charAt(i));
    }
    List<Start> found = new ArrayList<>();
    addStart(0, '\n', found);
    for (char before : BEFORE_STARTS) {
      for (int at : of(before)) {
        addStart(at + 1, before, found);
      }
    }
    starts = found.toArray(Start[]::new);
  }

  /**
   * Walks over a text.
   *
   * @param text any text
   * @return what recognizers begin at
   */
  public static Anchors of(CharSequence text) {
    return new Anchors(text.toString());
  }

  private void addStart(int from, char before, List<Start> found) {
    if (from < text.length()) {
      int begin = Character.isLetterOrDigit(text.charAt(from)) ? from
          : Lines.skipLeaders(text, from, Math.min(text.length(), from + Lines.MAX_LEADERS));
      if (begin < text.length() && Character.isLetter(text.charAt(begin))) {
        found.add(new Start(begin, before, Phrases.start(text, begin)));
      }
    }
  }

  String text() {
    return text;
  }

  /** Returns the offsets of a character, from left to right. */
  int[] of(char anchor) {
    int i = SHARED.indexOf(anchor);
    return i < 0 ? offsets(anchor) : shared[i];
  }

  /**
   * The Java runtime looks up a single character many at a time, so that a walk for each costs less than one for all.
   */
  private int[] offsets(char anchor) {
    int[] offsets = new int[16];
    int count = 0;
    for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, count * 4);
      }
      offsets[count++] = at;
    }
    return Arrays.copyOf(offsets, count);
  }

  /** Returns where lines begin, the first one included, which may be the text's end. */
  int[] lines() {
    int[] ends = of('\n');
    int[] lines = new int[ends.length + 1];
    for (int i = 0; i < ends.length; i++) {
      lines[i + 1] = ends[i] + 1;
    }
    return lines;
  }

  /** Returns where a credit may begin: at the start of the text, a line or a sentence, behind brackets and bars. */
  Start[] starts() {
    return starts;
  }
}
