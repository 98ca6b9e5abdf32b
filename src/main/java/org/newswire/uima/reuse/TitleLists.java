package org.newswire.uima.reuse;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Span;

/**
 * Lists of titles, such as those of other stories that a page shows below its own: several short lines, one after the
 * other, that end no sentence.
 */
final class TitleLists {
  private static final int LEAST_LINES = 4;
  private static final int LONGEST_LINE = 120;
  private static final String ENDS = ".!?:;,\u2026\u3002\u061F\u0964";

  private TitleLists() {}

  /**
   * Returns the lists of a text, in text order; none where the text has no line that ends a sentence.
   *
   * @param text the text
   */
  static List<Span> in(String text) {
    List<Span> lists = new ArrayList<>();
    boolean prose = false;
    int lines = 0;
    int begin = 0;
    int end = 0;
    for (int from = 0; from <= text.length(); ) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      String line = text.substring(from, to).strip();
      if (!line.isEmpty()) {
        if (isTitle(line)) {
          begin = lines++ == 0 ? from : begin;
          end = to;
        } else {
          prose = true;
          add(lists, lines, begin, end);
          lines = 0;
        }
      }
      from = to + 1;
    }
    add(lists, lines, begin, end);
    return prose ? lists : List.of();
  }

  private static void add(List<Span> lists, int lines, int begin, int end) {
    if (lines >= LEAST_LINES) {
      lists.add(new Span(begin, end));
    }
  }

  /** Tells whether a line can be a title: short, begun with no small letter, as a wrapped line is, ended by no stop. */
  private static boolean isTitle(String line) {
    int last = line.length() - 1;
    while (last > 0 && !Character.isLetterOrDigit(line.charAt(last)) && ENDS.indexOf(line.charAt(last)) < 0) {
      last--;
    }
    return line.length() <= LONGEST_LINE && !Character.isLowerCase(line.charAt(0))
        && ENDS.indexOf(line.charAt(last)) < 0;
  }
}
