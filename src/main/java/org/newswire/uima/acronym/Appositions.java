package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.acronym.Expansions.LongFormCandidate;
import org.newswire.uima.acronym.ShortForms.ShortFormCandidate;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Links a short form to the long form that nothing but commas or dashes join to it: "S -- L --", "L, S,", "L S". */
final class Appositions {
  private static final int SHORTEST = 3;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final Expansions expansions;
  private final Weigher weigher;

  Appositions(AcronymReading story, LongForms longForms, Expansions expansions, Weigher weigher) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.expansions = expansions;
    this.weigher = weigher;
  }

  /** Returns the links of a short form, with evidence enough or without. */
  List<Link> of(TokenRange shape) {
    List<Link> found = new ArrayList<>();
    char[] letters = Aligner.letters(story.words(shape));
    if (letters.length < SHORTEST) {
      return found;
    }
    int before = shape.from();
    while (story.isQuote(before - 1) || tokens.isMark(before - 1, '#')) {
      before--;
    }
    int after = shape.to();
    while (story.isQuote(after)) {
      after++;
    }
    ShortFormCandidate candidate = new ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE);
    boolean comma = tokens.isMark(after, ',') && begins(story.skipMarks(after), letters[0]);
    if (comma || story.isDash(after)) {
      addBehind(found, candidate, after);
    }
    if (isPause(before - 1) && isPause(after) && story.shapeBefore(before - 1) == null) {
      addEnclosed(found, candidate, before);
    }
    if (begins(shape.from() - 1, letters[letters.length - 1])
        && !tokens.beginsLine(shape.from()) && !isExchangeCode(shape)) {
      addAdjacent(found, candidate);
    }
    return found;
  }

  /** Tells whether a token is a word that begins with a letter, in whatever case. */
  private boolean begins(int i, char letter) {
    return tokens.isWord(i) && Aligner.letters(String.valueOf(tokens.first(i)))[0] == letter;
  }

  /** "S -- L --", "S, L,": behind a comma every letter has to begin a word. */
  private void addBehind(List<Link> found, ShortFormCandidate candidate, int pause) {
    Sign sign = new Sign(pause, pause + 1, Evidence.PAUSE, true, -1, Claim.NONE);
    String words = story.words(candidate.run());
    for (LongFormCandidate longForm : expansions.after(pause, words, Evidence.LONG_BESIDE)) {
      TokenRange run = weigher.run(longForm.span());
      int end = story.isQuote(run.to()) ? run.to() + 1 : run.to();
      boolean spelled = story.isDash(pause)
          || run.from() == story.skipMarks(pause) && longForms.letters(words, run) == Evidence.INITIALS;
      if (spelled && isPause(end)) {
        weigher.weigh(found, sign, candidate, longForm);
      }
    }
  }

  /** "L, S,", "L [F], S". */
  private void addEnclosed(List<Link> found, ShortFormCandidate candidate, int before) {
    Sign sign = new Sign(before - 1, before, Evidence.PAUSE, false, -1, Claim.NONE);
    for (LongFormCandidate longForm : expansions.enclosing(before - 1, story.words(candidate.run()))) {
      weigher.weigh(found, sign, candidate, longForm);
    }
  }

  /** "a special purpose vehicle SPV": nothing at all stands between, and every word lends its first letter. */
  private void addAdjacent(List<Link> found, ShortFormCandidate candidate) {
    TokenRange shape = candidate.run();
    Sign sign = new Sign(shape.from(), shape.to(), Evidence.ADJACENT, false, -1, Claim.NONE);
    Alignment aligned = longForms.alignedBefore(story.words(shape), shape.from(), false);
    boolean entry = tokens.isMark(shape.to(), '=') || tokens.isMark(shape.to(), ':'); // of a list
    if (aligned != null && aligned.cost() == 0 && !entry && !holdsDash(tokens.at(aligned.begin()), shape.from())) {
      Span words = new Span(aligned.begin(), aligned.end());
      weigher.weigh(found, sign, candidate, new LongFormCandidate(words, Evidence.LONG_BESIDE, null));
    }
  }

  /** "Lake Bank LKB.N": tells whether a short form is a company's sign with that of a stock exchange. */
  private boolean isExchangeCode(TokenRange shape) {
    int stop = shape.to();
    return tokens.isMark(stop, '.') && !tokens.isSpaced(stop) && !tokens.isSpaced(stop + 1)
        && tokens.isCapitalized(stop + 1);
  }

  private boolean holdsDash(int from, int to) {
    for (int i = from; i < to; i++) {
      if (story.isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && story.endsSentence(i);
  }
}
