package org.newswire.uima.version;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * Sentences that both versions have: one of each, or two of one that the other joined.
 *
 * @param a those of the first version
 * @param b those of the second version
 * @param moved whether they stand elsewhere among the others
 * @param edits what was changed in them, in text order; none where only typography was
 */
public record SentenceLink(Span a, Span b, boolean moved, List<Edit> edits) {

  /**
   * Copies the list.
   *
   * @param a those of the first version
   * @param b those of the second version
   * @param moved whether they stand elsewhere among the others
   * @param edits what was changed in them, in text order; none where only typography was
   */
  public SentenceLink {
    edits = List.copyOf(edits);
  }
}
