package org.newswire.uima.reporter;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A note that names those who worked on a story.
 *
 * @param span the note with the parentheses that enclose it
 * @param contributors the people in it, in the order of the text; none where it names desks alone
 */
public record SignOffMatch(Span span, List<ContributorMatch> contributors) {

  /**
   * Keeps a copy of the contributors.
   *
   * @param span the note with the parentheses that enclose it
   * @param contributors the people in it, in the order of the text; none where it names desks alone
   */
  public SignOffMatch {
    contributors = List.copyOf(contributors);
  }
}
