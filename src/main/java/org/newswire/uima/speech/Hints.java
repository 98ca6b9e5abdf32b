package org.newswire.uima.speech;

import java.util.List;
import java.util.Set;
import org.newswire.uima.text.Span;

/**
 * What other engines know of a text.
 *
 * @param excluded parts that are no prose, such as bylines and credits, in any order
 * @param notVerbs offsets of the first units of words that a tagger took for something else than a verb
 * @param persons offsets of the first units of names that a name finder took for a person's
 */
public record Hints(List<Span> excluded, Set<Integer> notVerbs, Set<Integer> persons) {
  /** Nothing is known but the text itself. */
  public static final Hints NONE = new Hints(List.of(), Set.of(), Set.of());

  /**
   * Copies the collections.
   *
   * @param excluded parts that are no prose, such as bylines and credits, in any order
   * @param notVerbs offsets of the first units of words that a tagger took for something else than a verb
   * @param persons offsets of the first units of names that a name finder took for a person's
   */
  public Hints {
    excluded = List.copyOf(excluded);
    notVerbs = Set.copyOf(notVerbs);
    persons = Set.copyOf(persons);
  }
}
