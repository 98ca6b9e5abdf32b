package org.newswire.uima.acronym;

import java.util.List;

/**
 * What one reading of a text for acronyms finds.
 *
 * @param shortForms the mentions of acronyms from left to right, none overlapping another
 * @param mentions the full names from left to right of what has several names, none within an acronym
 */
public record AcronymMarks(List<ShortFormMatch> shortForms, List<ConceptMention> mentions) {
  /**
   * Copies the lists.
   *
   * @param shortForms the mentions of acronyms from left to right, none overlapping another
   * @param mentions the full names from left to right of what has several names, none within an acronym
   */
  public AcronymMarks {
    shortForms = List.copyOf(shortForms);
    mentions = List.copyOf(mentions);
  }
}
