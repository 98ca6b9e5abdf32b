package org.newswire.uima.reporter;

import java.util.List;

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
}
