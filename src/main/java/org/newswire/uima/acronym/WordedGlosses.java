package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.acronym.AcronymReading.CueHit;

/** Finds the places where a text explains an acronym in words. */
final class WordedGlosses {
  private final AcronymReading story;
  private final NounGlosses nouns;
  private final VerbGlosses verbs;
  private final AppositionGlosses appositions;

  WordedGlosses(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, List<Definition> found) {
    this.story = story;
    nouns = new NounGlosses(story, vocabulary, longForms, found);
    verbs = new VerbGlosses(story, vocabulary, longForms, found);
    appositions = new AppositionGlosses(story, vocabulary, longForms, found);
  }

  void find() {
    for (CueHit hit : story.cues()) {
      switch (hit.cue()) {
        case ACRONYM, TERM -> nouns.noun(hit);
        case STANDS_FOR, SHORT_FOR -> verbs.standsFor(hit);
        case KNOWN -> verbs.known(hit);
        case ALTERNATIVE -> appositions.alternative(hit);
        case REFERRING -> verbs.referring(hit);
      }
    }
    story.shapes().forEach(appositions::apposition);
  }
}
