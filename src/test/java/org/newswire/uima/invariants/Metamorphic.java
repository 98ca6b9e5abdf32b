package org.newswire.uima.invariants;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.newswire.uima.invariants.Variant.Way;

/** Tells whether engines mark the same in a story that is printed in another way or has another story behind it. */
final class Metamorphic {
  private final Marker marker;

  /**
   * Takes the engines.
   *
   * @param marker marks texts
   */
  Metamorphic(Marker marker) {
    this.marker = marker;
  }

  /**
   * Returns what is marked in one of two printings alone: "-" in the story as it is, "+" in the other one.
   *
   * @param story the story
   * @param way the other way to print it
   * @throws UIMAException when an engine fails
   */
  List<String> differences(String story, Way way) throws UIMAException {
    Variant variant = Variant.of(story, way);
    List<String> expected = MarkList.of(marker.mark(story));
    return differences(expected,
        MarkList.of(marker.mark(variant.text()), variant::begin, variant::end, variant.text().length()));
  }

  /**
   * Returns what another story behind changes in a story; what the other one tells of an acronym may.
   *
   * @param story the story
   * @param behind the other one
   * @throws UIMAException when an engine fails
   */
  List<String> differencesBefore(String story, String behind) throws UIMAException {
    List<String> expected = MarkList.of(marker.mark(story));
    List<String> found = MarkList.of(marker.mark(story.stripTrailing() + "\n\n\n" + behind), b -> b, e -> e,
        story.stripTrailing().length());
    List<String> differences = differences(expected, found);
    differences.removeIf(line -> line.matches("[+-](ShortForm|Mention) .*"));
    return differences;
  }

  private static List<String> differences(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    List<String> more = new ArrayList<>(found);
    expected.forEach(more::remove);
    found.forEach(missing::remove);
    List<String> differences = new ArrayList<>();
    missing.forEach(line -> differences.add("-" + line));
    more.forEach(line -> differences.add("+" + line));
    return differences;
  }
}
