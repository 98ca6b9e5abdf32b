package org.newswire.uima.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Draws the text of a story with its marks.
 *
 * <p>HTML elements nest, marks may cross: where a mark ends within another that began later, the later one is closed
 * and opened anew behind it, so that every stretch of text lies in the elements of all its marks. Lines under the text
 * are stacked: a mark draws its line below those of the marks within it.
 */
final class StoryText {
  private static final int MOST_LINES = 6;

  private final String text;
  private final Marks marks;
  private final Html html;
  private final List<Annotation> open = new ArrayList<>();
  private final Map<Annotation, Integer> heights;
  private final Map<Annotation, Boolean> begun = new HashMap<>();

  private StoryText(String text, Marks marks, Html html) {
    this.text = text;
    this.marks = marks;
    this.html = html;
    this.heights = heights(marks);
  }

  /**
   * Writes the text.
   *
   * @param text the text
   * @param marks its marks
   * @param html receives it
   */
  static void write(String text, Marks marks, Html html) {
    new StoryText(text, marks, html).write();
  }

  private void write() {
    PriorityQueue<Integer> ends = new PriorityQueue<>();
    int at = 0;
    for (Annotation mark : marks.all()) {
      if (mark.getBegin() < mark.getEnd()) {
        at = closeUpTo(mark.getBegin(), at, ends);
        text(at, mark.getBegin());
        at = mark.getBegin();
        push(mark);
        ends.add(mark.getEnd());
      }
    }
    at = closeUpTo(text.length(), at, ends);
    text(at, text.length());
  }

  private int closeUpTo(int limit, int from, PriorityQueue<Integer> ends) {
    int at = from;
    while (!ends.isEmpty() && ends.peek() <= limit) {
      int end = ends.poll();
      text(at, end);
      at = end;
      close(end);
    }
    return at;
  }

  private void text(int from, int to) {
    if (from < to) {
      html.text(text.substring(from, to));
    }
  }

  private void push(Annotation mark) {
    boolean first = begun.put(mark, true) == null;
    int number = marks.number(mark);
    html.open("mark", "class", "l-" + mark.getType().getShortName() + (first ? "" : " more"), "data-mark", number,
        "id", first ? "m" + number : null, "tabindex", first ? "-1" : null,
        "style", heights.get(mark) == 0 ? null : "--height:" + heights.get(mark));
    open.add(mark);
  }

  /** Closes the marks that end here, and those opened after them for as long as it takes. */
  private void close(int end) {
    int first = 0;
    while (first < open.size() && open.get(first).getEnd() != end) {
      first++;
    }
    List<Annotation> crossing = new ArrayList<>();
    while (open.size() > first) {
      Annotation top = open.remove(open.size() - 1);
      html.close();
      if (top.getEnd() != end) {
        crossing.add(0, top);
      }
    }
    crossing.forEach(this::push);
  }

  /** Returns how many lines lie above that of each mark. */
  private static Map<Annotation, Integer> heights(Marks marks) {
    Map<Annotation, Integer> heights = new HashMap<>();
    List<Annotation> open = new ArrayList<>();
    for (Annotation mark : marks.all()) {
      open.removeIf(other -> other.getEnd() <= mark.getBegin());
      heights.put(mark, 0);
      open.add(mark);
      for (int i = open.size() - 2, height = 1; i >= 0 && height <= MOST_LINES; i--, height++) {
        heights.merge(open.get(i), height, Math::max);
      }
    }
    return heights;
  }
}
