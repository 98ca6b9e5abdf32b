package org.newswire.uima.reporter;

import java.util.List;
import org.newswire.uima.text.MarkedWords;

/**
 * Those who worked on a story, every one in one byline or one sign-off.
 *
 * @param bylines the bylines from left to right
 * @param signOffs the sign-offs from left to right; none overlaps a byline
 */
public record ReporterMarks(List<BylineMatch> bylines, List<SignOffMatch> signOffs) {

  /**
   * Keeps copies of the lists.
   *
   * @param bylines the bylines from left to right
   * @param signOffs the sign-offs from left to right; none overlaps a byline
   */
  public ReporterMarks {
    bylines = List.copyOf(bylines);
    signOffs = List.copyOf(signOffs);
  }

  /** Tells whether none of them is on words that are taken. */
  boolean isApartFrom(MarkedWords words) {
    return apartFrom(words).equals(this);
  }

  /** Returns those that are not on words that are taken. */
  ReporterMarks apartFrom(MarkedWords words) {
    return new ReporterMarks(bylines.stream().filter(byline -> !words.overlaps(byline.span())).toList(),
        signOffs.stream().filter(signOff -> !words.overlaps(signOff.span())).toList());
  }
}
