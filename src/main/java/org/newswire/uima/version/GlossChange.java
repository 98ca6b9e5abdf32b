package org.newswire.uima.version;

import java.util.Set;

/**
 * An explanation of an acronym that the versions do not share.
 *
 * @param a the explanation in the first version, or null where only the second has it
 * @param b the explanation in the second version, or null where only the first has it
 * @param differs what differs; empty where one version has none
 */
public record GlossChange(StoryGloss a, StoryGloss b, Set<Aspect> differs) {

  /** What can differ between two explanations. */
  public enum Aspect {
    /** The explaining words. */
    WORDS,
    /** The language that the acronym is said to come from. */
    LANGUAGE,
    /** The attitude that the acronym is said to show. */
    ATTITUDE
  }

  /**
   * Copies the set.
   *
   * @param a the explanation in the first version, or null where only the second has it
   * @param b the explanation in the second version, or null where only the first has it
   * @param differs what differs; empty where one version has none
   */
  public GlossChange {
    differs = Set.copyOf(differs);
  }
}
