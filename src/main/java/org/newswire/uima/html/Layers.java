package org.newswire.uima.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The layers of a story, a type each, and their colours: types that belong together lie side by side on the colour
 * wheel.
 */
final class Layers {
  private static final List<String> ORDER =
      List.of("Dateline", "PhotoCredit", "CreditLine", "Byline", "SignOff", "Contributor",
      "ShortForm", "LongForm", "Mention", "Gloss", "Attribution", "Source", "Cue", "Content");
  private static final List<String> LINES = List.of("solid", "dashed", "dotted");
  private static final int FIRST_HUE = 205;
  /** A step that comes round after all known types, and lets those that others add fall between them. */
  private static final double STEP = 360.0 / 14.2;

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /**
   * Takes the layers of a story.
   *
   * @param marks its marks
   */
  Layers(List<Annotation> marks) {
    ORDER.forEach(type -> counts.put(type, 0));
    marks.forEach(mark -> counts.merge(mark.getType().getShortName(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
  }

  /** Returns how many marks each layer has, in the order in which to show them. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** Returns the styles that draw the layers and take them away where their box is not ticked. */
  String style() {
    StringBuilder style = new StringBuilder();
    int others = ORDER.size();
    for (String type : counts.keySet()) {
      int place = ORDER.contains(type) ? ORDER.indexOf(type) : others++;
      style.append(String.format(Locale.ROOT, ".l-%1$s{--hue:%2$d;--line:%3$s}\n"
          + "body:has(#show-%1$s:not(:checked)) mark.l-%1$s{border:0;padding:0;background:none;cursor:auto}\n",
          type, (int) (FIRST_HUE + place * STEP) % 360, LINES.get(place % LINES.size())));
    }
    return style.toString();
  }
}
