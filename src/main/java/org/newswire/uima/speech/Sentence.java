package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.TokenRange;

/** One sentence of a story while its attributions are being found. */
final class Sentence {
  final SpeechReading story;
  final Phrasing phrasing;
  final int lo;
  final int hi;
  final boolean[] taken;
  private final Acceptance acceptance;
  final List<Draft> found = new ArrayList<>();
  Draft last;

  /**
   * Begins a sentence.
   *
   * @param story the story
   * @param phrasing its noun phrases and verbs
   * @param lo the first unit
   * @param hi after the last unit
   * @param taken which units of the story are part of an attribution
   * @param acceptance decides which attributions to keep
   */
  Sentence(SpeechReading story, Phrasing phrasing, int lo, int hi, boolean[] taken,
      Acceptance acceptance) {
    this.story = story;
    this.phrasing = phrasing;
    this.lo = lo;
    this.hi = hi;
    this.taken = taken;
    this.acceptance = acceptance;
  }

  /** Returns a part of the sentence, to be read as one. */
  Sentence within(int from, int to, boolean[] nestedTaken) {
    return new Sentence(story, phrasing, from, to, nestedTaken, acceptance);
  }

  /** Keeps an attribution that is sure enough, so that no other one begins within its parts. */
  boolean add(Draft draft) {
    if (!acceptance.accepts(draft)) {
      return false;
    }
    found.add(draft);
    last = draft;
    take(draft.cue);
    if (draft.source != null) {
      take(draft.source);
    }
    draft.contents.forEach(this::take);
    return true;
  }

  private void take(TokenRange r) {
    for (int i = r.from(); i < r.to(); i++) {
      taken[i] = true;
    }
  }
}
