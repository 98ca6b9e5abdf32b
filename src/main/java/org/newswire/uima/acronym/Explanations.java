package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Expansions.LongFormCandidate;
import org.newswire.uima.acronym.ShortForms.ShortFormCandidate;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Links what a text explains to what follows: "S is an acronym for L", "S stands for L", "an acronym for L, S". */
final class Explanations {
  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final Expansions expansions;
  private final ShortForms shortForms;
  private final Weigher weigher;

  Explanations(AcronymReading story, LongForms longForms, Expansions expansions, ShortForms shortForms,
      Weigher weigher) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.expansions = expansions;
    this.shortForms = shortForms;
    this.weigher = weigher;
  }

  /** Returns the links that a sign speaks for, with evidence enough or without. */
  List<Link> of(Sign sign) {
    List<Link> found = new ArrayList<>();
    boolean framed = weigher.isFramed(sign.from() - 1);
    ShortFormCandidate beside = beside(sign, framed);
    List<ShortFormCandidate> candidates = candidates(sign, beside);
    if (beside == null && sign.cue() == Evidence.SAID) {
      addSpelled(found, sign);
    }
    for (ShortFormCandidate candidate : candidates) {
      for (LongFormCandidate longForm
          : expansions.after(sign.to(), story.words(candidate.run()), Evidence.LONG_BESIDE)) {
        weigher.weigh(found, sign, candidate, longForm);
        addFollowing(found, sign, longForm);
      }
    }
    if (candidates.isEmpty()) {
      whateverFollows(sign).forEach(longForm -> addFollowing(found, sign, longForm));
    }
    if (expansions.isGeneric(sign.to())) {
      addMeant(found, sign, candidates);
    }
    if (beside != null) {
      weigher.weighKnown(found, sign, beside, expansions.knownNameBefore(beside.run()));
      weigher.weighKnown(found, sign, beside, expansions.knownNameAfter(beside.run(), sign.to()));
    }
    if (framed && found.stream().noneMatch(Link::isEnough)) {
      addLater(found, sign);
    }
    return found;
  }

  /** Returns the short form that stands where a sign points, or null where the sign comments on one further back. */
  private ShortFormCandidate beside(Sign sign, boolean framed) {
    if (framed || sign.cue() == Evidence.NAMED && sign.noun() < 0) {
      return null;
    }
    ShortFormCandidate subject = shortForms.subject(sign.from());
    ShortFormCandidate beside = subject == null ? shortForms.beside(sign.from()) : subject;
    return beside == null && sign.cue() == Evidence.SAID && sign.noun() >= 0
        ? shortForms.inApposition(sign.from()) : beside;
  }

  /** Returns the short forms that a sign can mean: the one beside it, and those before it if that is no acronym. */
  private List<ShortFormCandidate> candidates(Sign sign, ShortFormCandidate beside) {
    List<ShortFormCandidate> candidates = new ArrayList<>();
    if (beside != null) {
      candidates.add(beside);
    }
    boolean verb = sign.cue() == Evidence.SAID && sign.noun() < 0;
    boolean shape = beside != null && story.shapeAt(beside.run().from()) != null;
    if (!shape && (!verb || story.is(sign.from() - 1, Part.PRONOUN))) {
      candidates.addAll(shortForms.before(sign.from(), sign.noun() >= 0 || sign.cue() == Evidence.NAMED));
    }
    return candidates;
  }

  /** "an acronym for the group": links the short forms that can be meant to what the text calls that group. */
  private void addMeant(List<Link> found, Sign sign, List<ShortFormCandidate> candidates) {
    for (ShortFormCandidate candidate : candidates) {
      Span name = expansions.knownNameBefore(candidate.run());
      if (name != null && story.shapeAt(tokens.at(name.begin())) == null) {
        weigher.weighKnown(found, sign, candidate, name);
      }
    }
  }

  private List<LongFormCandidate> whateverFollows(Sign sign) {
    return expansions.after(sign.to(), "", Evidence.LONG_BESIDE);
  }

  /** "the Probe-X, whose name is short for L": links words that L spells out, be they no acronym by their look. */
  private void addSpelled(List<Link> found, Sign sign) {
    for (LongFormCandidate longForm : whateverFollows(sign)) {
      shortForms.spelledBefore(sign.from(), weigher.run(longForm.span()), longForms)
          .forEach(candidate -> weigher.weigh(found, sign, candidate, longForm));
    }
  }

  /** "Using an acronym for L, she said S": links a short form further on, where the two themselves speak for it. */
  private void addLater(List<Link> found, Sign sign) {
    for (LongFormCandidate longForm : whateverFollows(sign)) {
      List<Link> later = new ArrayList<>();
      shortForms.following(tokens.at(longForm.span().end()))
          .forEach(candidate -> weigher.weigh(later, sign, candidate, longForm));
      later.stream().filter(link -> link.evidence().contains(Evidence.SAME_CONCEPT)
          || link.evidence().contains(Evidence.INITIALS)).forEach(found::add);
    }
  }

  /** "A German acronym for "movable frame kit", MFK cuts costs": the short form follows the long one. */
  private void addFollowing(List<Link> found, Sign sign, LongFormCandidate longForm) {
    int after = tokens.at(longForm.span().end());
    int at = story.skipMarks(after);
    TokenRange shape = at > after ? story.shapeAt(at) : null;
    if (shape != null && longForm.form() != null) {
      weigher.weigh(found, sign, new ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE), longForm);
    }
  }
}
