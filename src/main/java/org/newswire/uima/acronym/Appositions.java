package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.Expansions.LongFormCandidate;
import org.newswire.uima.acronym.ShortForms.ShortFormCandidate;
import org.newswire.uima.text.TokenRange;

/** Links a short form to the long form that nothing but commas or dashes join to it: "S -- L --", "L, S,". */
final class Appositions {
  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final Expansions expansions;
  private final Weigher weigher;

  Appositions(AcronymReading story, Expansions expansions, Weigher weigher) {
    this.story = story;
    this.tokens = story.tokens();
    this.expansions = expansions;
    this.weigher = weigher;
  }

  /** Returns the links of a short form, with evidence enough or without. */
  List<Link> of(TokenRange shape) {
    List<Link> found = new ArrayList<>();
    int before = shape.from();
    int after = shape.to();
    String words = story.words(shape);
    boolean enclosed = isPause(before - 1) && isPause(after);
    boolean dashed = story.isDash(after);
    if (Aligner.letters(words).length < 3 || !enclosed && !dashed) {
      return found;
    }
    ShortFormCandidate candidate =
        new ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE);
    if (dashed) {
      for (LongFormCandidate longForm : expansions.after(after, words, Evidence.LONG_BESIDE)) {
        if (isPause(tokens.at(longForm.span().end()))) {
          weigher.weigh(found, new Sign(after, after + 1, Evidence.PAUSE, true, -1, Claim.NONE), candidate, longForm);
        }
      }
    }
    if (enclosed && story.shapeBefore(before - 1) == null) {
      for (LongFormCandidate longForm : expansions.enclosing(before - 1, words)) {
        weigher.weigh(found, new Sign(before - 1, before, Evidence.PAUSE, false, -1, Claim.NONE), candidate, longForm);
      }
    }
    return found;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && story.endsSentence(i);
  }
}
