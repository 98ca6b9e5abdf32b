package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text that are marked already, and that a recognizer therefore leaves alone. Immutable. */
public final class MarkedWords {
  private final List<Span> stretches = new ArrayList<>();

  /**
   * Takes the marks.
   *
   * @param marks where they lie, in any order; they may share words
   */
  public MarkedWords(List<Span> marks) {
    int end = -1;
    for (Span mark : marks.stream().sorted().toList()) {
      if (mark.begin() < end) {
        Span last = stretches.remove(stretches.size() - 1);
        stretches.add(new Span(last.begin(), Math.max(last.end(), mark.end())));
      } else if (mark.length() > 0) {
        stretches.add(mark);
      }
      end = Math.max(end, mark.end());
    }
  }

  /**
   * {@return whether some of the words of a span are taken}
   *
   * @param span a stretch of the text
   */
  public boolean overlaps(Span span) {
    int first = Sorted.firstFrom(stretches, Span::end, span.begin() + 1);
    return first < stretches.size() && stretches.get(first).overlaps(span);
  }

  /**
   * {@return the text with nothing but line ends where words are taken, so that nothing is read in them or across them}
   *
   * @param text the text that the offsets count in
   */
  public String without(CharSequence text) {
    char[] left = text.toString().toCharArray();
    stretches.forEach(stretch -> Arrays.fill(left, stretch.begin(), stretch.end(), '\n'));
    return new String(left);
  }
}
