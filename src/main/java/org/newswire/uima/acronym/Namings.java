package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Expansions.LongFormCandidate;
import org.newswire.uima.acronym.ShortForms.ShortFormCandidate;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Links a long form to the short form that a text gives it: "L, known by its acronym S", "L, or S". */
final class Namings {
  private static final int LONGEST_LIST = 6;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final Expansions expansions;
  private final ShortForms shortForms;
  private final Weigher weigher;

  Namings(AcronymReading story, Expansions expansions, ShortForms shortForms, Weigher weigher) {
    this.story = story;
    this.tokens = story.tokens();
    this.expansions = expansions;
    this.shortForms = shortForms;
    this.weigher = weigher;
  }

  /** Returns the links that a sign speaks for, with evidence enough or without. */
  List<Link> of(Sign sign) {
    List<Link> found = new ArrayList<>();
    List<ShortFormCandidate> after = after(sign);
    addNamed(found, sign, after);
    if (after.isEmpty() || story.shapeAt(after.get(0).run().from()) == null) {
      addBefore(found, sign);
    }
    if (after.isEmpty() && sign.noun() >= 0) {
      addCommented(found, sign);
      addNextSentence(found, sign);
    }
    return listed(found, after);
  }

  private static boolean isAlternative(Sign sign) {
    return sign.cue() == Evidence.OR || sign.cue() == Evidence.OR_COMMA || sign.cue() == Evidence.OR_ASIDE;
  }

  /** Returns the short forms behind a sign. */
  private List<ShortFormCandidate> after(Sign sign) {
    boolean single = isAlternative(sign);
    return sign.looksBack() || single && story.shapeAt(story.skipMarks(sign.to())) == null
        ? List.of()
        : shortForms.after(sign.to(), single ? 1 : LONGEST_LIST);
  }

  /** "L, known as S": links the short forms behind a sign to what stands before it, or follows them. */
  private void addNamed(List<Link> found, Sign sign, List<ShortFormCandidate> after) {
    boolean single = isAlternative(sign);
    boolean framed = weigher.isFramed(sign.from() - 1);
    Span known = single || after.isEmpty() ? null : expansions.knownNameBefore(after.get(0).run());
    boolean named = known != null && story.shapeAt(tokens.at(known.begin())) == null;
    for (ShortFormCandidate candidate : after) {
      TokenRange run = candidate.run();
      if (story.shapeAt(run.from()) == null && run.to() - run.from() > 1) {
        continue; // another name, not a short one
      }
      for (LongFormCandidate longForm : expansions.before(sign.from(), story.words(run), sign)) {
        if (after.stream().noneMatch(other -> story.span(other.run()).overlaps(longForm.span()))) {
          weigher.weigh(found, sign, candidate, longForm);
        }
      }
      if (named && found.stream().noneMatch(link -> link.longForm().overlaps(known))) {
        weigher.weighKnown(found, sign, candidate, known);
      }
      if (framed) {
        found.removeIf(link -> link.shortForm().equals(run) && !link.hasContent());
      }
      boolean foreign = sign.claim().isForeign(story.language()) && found.stream().anyMatch(Link::isEnough);
      if (!single && !foreign) {
        addFollowing(found, sign, candidate);
      }
    }
  }

  /** "S, also known as L", "L, S for short": links the short form before a sign to what stands around both. */
  private void addBefore(List<Link> found, Sign sign) {
    ShortFormCandidate before = shortBefore(sign);
    if (before == null) {
      return;
    }
    String words = story.words(before.run());
    for (LongFormCandidate longForm : expansions.after(sign.to(), words, Evidence.LONG_BESIDE)) {
      weigher.weigh(found, sign, before, longForm);
    }
    found.replaceAll(link -> link.shortForm().equals(before.run()) && link.evidence().contains(Evidence.KNOWN_AS)
        && !link.hasContent() ? link.with(Evidence.OTHER_NAME) : link);
    if (isAlternative(sign)) {
      return;
    }
    int end = story.linkBegin(before.run().from());
    boolean article = end + 1 == before.run().from() && story.is(end, Part.ARTICLE); // "so before long the S acronym"
    for (LongFormCandidate longForm : expansions.before(end, words, sign)) {
      if (!article || longForm.form() == null) {
        weigher.weigh(found, sign, before, longForm);
      }
    }
  }

  /** "referring to L by its acronym": links a short form further back to what stands before the sign. */
  private void addCommented(List<Link> found, Sign sign) {
    for (ShortFormCandidate candidate : shortForms.before(sign.from(), true)) {
      for (LongFormCandidate longForm : expansions.before(sign.from(), story.words(candidate.run()), sign)) {
        weigher.weigh(found, sign, candidate, longForm);
      }
    }
  }

  /** "S is an acronym. L was founded": links the subject to the words that its letters spell in the next sentence. */
  private void addNextSentence(List<Link> found, Sign sign) {
    ShortFormCandidate subject = story.endsSentence(sign.to()) ? shortForms.beforeCopula(sign.from()) : null;
    if (subject == null) {
      return;
    }
    List<Link> next = new ArrayList<>();
    for (LongFormCandidate longForm
        : expansions.after(sign.to() + 1, story.words(subject.run()), Evidence.LONG_BESIDE)) {
      weigher.weigh(next, sign, subject, longForm);
    }
    next.stream().filter(link -> link.evidence().contains(Evidence.INITIALS)).forEach(found::add);
  }

  private ShortFormCandidate shortBefore(Sign sign) {
    int from = sign.from();
    TokenRange run = story.shapeBefore(from);
    if (run == null && story.is(from - 1, Part.MEANING)) {
      run = story.shapeBefore(from - 1); // "S for its Spanish acronym"
    }
    if (run == null && sign.noun() >= 0 && tokens.isMark(from - 1, ',') && !tokens.isWord(sign.to())) {
      run = story.shapeBefore(from - 1); // "L (S, by its initials in English)"
    }
    if (run != null) {
      return new ShortFormCandidate(run, Evidence.SHORT_BESIDE, Claim.NONE);
    }
    return sign.noun() >= 0 ? null : shortForms.beside(from);
  }

  /** "the acronym S for L", "Known by its acronym S, the L": the long form follows the short one. */
  private void addFollowing(List<Link> found, Sign sign, ShortFormCandidate candidate) {
    int end = candidate.run().to();
    boolean first = sign.from() == 0 || story.endsSentence(sign.from() - 1) || tokens.beginsParagraph(sign.from());
    boolean spelled = tokens.isMark(end, ',') && story.is(end + 1, Part.MEANING); // "known as S, for L"
    if (spelled) {
      for (LongFormCandidate longForm
          : expansions.after(end + 2, story.words(candidate.run()), Evidence.LONG_BESIDE)) {
        if (longForm.form() == null) {
          weigher.weigh(found, sign, candidate, longForm);
        }
      }
    }
    boolean meant = story.is(end, Part.MEANING) && sign.noun() >= 0;
    if (!meant && !story.isLightMark(end)) {
      return;
    }
    boolean comma = tokens.isMark(end, ',');
    Evidence place = meant || !comma || first ? Evidence.LONG_BESIDE : Evidence.LONG_APART;
    for (LongFormCandidate longForm
        : expansions.after(meant ? end + 1 : end, story.words(candidate.run()), place)) {
      if (story.shapeAt(tokens.at(longForm.span().begin())) == null
          && (meant || first || longForm.form() == null)) {
        weigher.weigh(found, sign, candidate, longForm);
      }
    }
  }

  /** Lets the other short forms of a list have the long form that one of them has. */
  private List<Link> listed(List<Link> found, List<ShortFormCandidate> list) {
    Link best = Link.best(found);
    if (list.size() < 2 || best == null || !best.isEnough()) {
      return found;
    }
    List<Link> all = new ArrayList<>(found);
    boolean inList = list.stream().anyMatch(one -> one.run().equals(best.shortForm()));
    for (ShortFormCandidate one : inList ? list : List.<ShortFormCandidate>of()) {
      boolean shape = story.shapeAt(one.run().from()) != null;
      boolean word = one.run().to() - one.run().from() == 1
          && (one.claim().isMade() || story.known(one.run().from(), one.run().to()) != null);
      if (!one.run().equals(best.shortForm()) && (shape || word)) {
        Set<Evidence> evidence = EnumSet.copyOf(best.evidence());
        evidence.add(Evidence.LISTED);
        all.add(
            new Link(one.run(), best.longForm(), best.from(), best.to(), one.claim()
            .or(best.claim()), null, evidence, 0));
      }
    }
    return all;
  }
}
