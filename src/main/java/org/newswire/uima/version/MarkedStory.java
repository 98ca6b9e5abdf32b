package org.newswire.uima.version;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A story and what was marked in it, as far as a comparison asks.
 *
 * @param text the text that all offsets count in, UTF-16 units
 * @param credits who stands behind it, in text order
 * @param glosses where it explains acronyms, in text order
 * @param statements what it attributes to whom, in text order
 * @param quotations the stretches in quotation marks, in text order, none in another
 * @param mentions the names of things that have several, in text order
 * @param whole stretches that no sentence ends in, such as the names of sources
 */
public record MarkedStory(String text, List<StoryCredit> credits, List<StoryGloss> glosses,
    List<StoryStatement> statements, List<Span> quotations, List<StoryMention> mentions, List<Span> whole) {

  /**
   * Copies the lists.
   *
   * @param text the text that all offsets count in, UTF-16 units
   * @param credits who stands behind it, in text order
   * @param glosses where it explains acronyms, in text order
   * @param statements what it attributes to whom, in text order
   * @param quotations the stretches in quotation marks, in text order, none in another
   * @param mentions the names of things that have several, in text order
   * @param whole stretches that no sentence ends in, such as the names of sources
   */
  public MarkedStory {
    credits = List.copyOf(credits);
    glosses = List.copyOf(glosses);
    statements = List.copyOf(statements);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    whole = List.copyOf(whole);
  }

  /**
   * {@return a story in which nothing is marked}
   *
   * @param text its text
   */
  public static MarkedStory unmarked(String text) {
    return new MarkedStory(text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
