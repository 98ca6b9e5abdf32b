package org.newswire.uima.version;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * What two versions of one story have in common and what not.
 *
 * @param a the first version
 * @param b the second version
 * @param credits what became of the credits of the first
 * @param quotations the quotations whose direct words were changed
 * @param glosses the explanations of acronyms that were changed
 * @param speakers the statements that were attributed to others, or under other titles
 * @param names the names that gave way to others
 * @param sentences the sentences that both have, those that keep the order of both texts first
 * @param dropped the sentences that only the first has
 * @param added the sentences that only the second has
 */
public record Comparison(MarkedStory a, MarkedStory b, CreditChanges credits, List<QuotationChange> quotations,
    List<GlossChange> glosses, List<SpeakerChange> speakers, List<NameChange> names, List<SentenceLink> sentences,
    List<Span> dropped, List<Span> added) {

  /**
   * Copies the lists.
   *
   * @param a the first version
   * @param b the second version
   * @param credits what became of the credits of the first
   * @param quotations the quotations whose direct words were changed
   * @param glosses the explanations of acronyms that were changed
   * @param speakers the statements that were attributed to others, or under other titles
   * @param names the names that gave way to others
   * @param sentences the sentences that both have, those that keep the order of both texts first
   * @param dropped the sentences that only the first has
   * @param added the sentences that only the second has
   */
  public Comparison {
    quotations = List.copyOf(quotations);
    glosses = List.copyOf(glosses);
    speakers = List.copyOf(speakers);
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /** {@return whether the versions differ in nothing but typography} */
  public boolean isSame() {
    return credits.lost().isEmpty() && credits.changed().isEmpty() && credits.added().isEmpty() && quotations.isEmpty()
        && glosses.isEmpty() && dropped.isEmpty() && added.isEmpty()
        && sentences.stream().allMatch(link -> !link.moved() && link.edits().isEmpty());
  }
}
