package org.newswire.uima.reporter;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * The words before a story that name its authors.
 *
 * @param span the byline with outlets, titles and addresses
 * @param contributors the people in it, in the order of the text; at least one
 */
public record BylineMatch(Span span, List<ContributorMatch> contributors) {

  /**
   * Keeps a copy of the contributors.
   *
   * @param span the byline with outlets, titles and addresses
   * @param contributors the people in it, in the order of the text; at least one
   */
  public BylineMatch {
    contributors = List.copyOf(contributors);
  }
}
