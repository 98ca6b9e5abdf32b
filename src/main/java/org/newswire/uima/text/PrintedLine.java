package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as printed, without the blanks around it.
 *
 * @param begin the offset of its first visible unit; where there is none, that of its line end
 * @param end the offset after its last visible unit
 * @param indent the number of blanks before it
 * @param width the number of its visible characters and of the blanks before and between them
 */
record PrintedLine(int begin, int end, int indent, int width) {

  /** Returns the lines of a text, as many as it has line ends and one more, which may be empty. */
  static List<PrintedLine> of(String text) {
    List<PrintedLine> lines = new ArrayList<>();
    int n = text.length();
    for (int i = 0; i <= n; ) {
      int end = i;
      while (end < n && !Chars.isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(line(text, i, end));
      i = end + (end + 1 < n && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
    }
    return lines;
  }

  private static PrintedLine line(String text, int from, int to) {
    int begin = from;
    int indent = 0;
    while (begin < to && !isInk(text.charAt(begin))) {
      indent += Chars.isAbsent(text.charAt(begin)) ? 0 : 1;
      begin++;
    }
    int end = to;
    while (end > begin && !isInk(text.charAt(end - 1))) {
      end--;
    }
    int width = indent;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      width += Chars.isAbsent(c) || Character.isLowSurrogate(c) ? 0 : 1;
    }
    return new PrintedLine(begin, end, indent, width);
  }

  private static boolean isInk(char c) {
    return !Chars.isBlank(c) && !Chars.isAbsent(c);
  }

  /** Tells whether nothing is printed on it. */
  boolean isEmpty() {
    return begin == end;
  }

  /** Returns the number of units up to its first blank. */
  int firstWord(String text) {
    int i = begin;
    while (i < end && !Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i - begin;
  }
}
