package org.newswire.uima.acronym;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * A short form and a long form that may belong together.
 *
 * @param shortForm the tokens of the short form
 * @param longForm the words of the long form
 * @param from the first token of the words that explain
 * @param to the token after them
 * @param claim what is claimed of the short form
 * @param translation the long form's words in the short form's own language, or null
 * @param evidence what speaks for it and against it
 * @param distance how many tokens lie between the two
 */
record Link(TokenRange shortForm, Span longForm, int from, int to, Claim claim, Span translation,
    Set<Evidence> evidence,
    int distance) {
  private static final int FAR = 20;
  private static final Set<Evidence> CONTENT = EnumSet.of(Evidence.INITIALS, Evidence.LETTERS, Evidence.SHARED_INITIALS,
      Evidence.SAME_CONCEPT, Evidence.SAME_LANGUAGE, Evidence.TRANSLATION);

  /** Copies the evidence. */
  Link {
    evidence = evidence.isEmpty() ? EnumSet.noneOf(Evidence.class) : EnumSet.copyOf(evidence);
  }

  /** Returns the link with the highest score, or null where there is none. */
  static Link best(List<Link> links) {
    return links.stream().max(Comparator.comparingInt(Link::score)).orElse(null);
  }

  /** Returns the sum of the evidence, less one for every few tokens of distance. */
  int score() {
    int score = 0;
    for (Evidence one : evidence) {
      score += one.weight();
    }
    return score - Math.min(distance, 2 * FAR) / 4;
  }

  /** Tells whether the two themselves speak for it, not only where they stand. */
  boolean hasContent() {
    return evidence.stream().anyMatch(CONTENT::contains);
  }

  boolean isEnough() {
    return score() >= Evidence.NEEDED;
  }

  /** Returns the same link with one more piece of evidence. */
  Link with(Evidence more) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.add(more);
    return new Link(shortForm, longForm, from, to, claim, translation, all, distance);
  }

  /** Returns the same link with an English long form and the foreign words that are in its place, or beside it. */
  Link translated(Span english, Span foreign) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.add(Evidence.TRANSLATION);
    return new Link(shortForm, english, from, to, claim, foreign, all, distance);
  }
}
