package org.newswire.uima.speech;

import org.newswire.uima.text.TokenRange;

/** Finds the subject that stands before a verb, with its appositives. */
final class Subjects {
  private final SpeechReading story;
  private final NounPhrases nouns;

  Subjects(SpeechReading story, NounPhrases nouns) {
    this.story = story;
    this.nouns = nouns;
  }

  /**
   * Returns the subject that ends before a verb group, with appositives; null where none does.
   *
   * @param e where the verb group begins
   * @param lo where the sentence begins
   */
  TokenRange before(int e, int lo) {
    while (e > lo + 1 && story.is(e - 1, WordClass.ADVERB) && !story.isCapital(e - 1)
        && !story.is(e - 1, WordClass.DETERMINER)) {
      e--;
    }
    if (e > lo + 1 && isFloating(e - 1)) {
      e--;
    }
    if (e <= lo) {
      return null;
    }
    int p = e - 1;
    if (story.is(p, WordClass.RELATIVE) && story.isWord(p)) {
      return new TokenRange(p, e);
    }
    boolean comma = story.isMark(p, ',');
    if (comma || story.isDash(p)) {
      return withAppositives(p, e, lo, comma);
    }
    int b = nouns.begin(e, lo);
    if (b < e && b > lo && nouns.timeEnd(b, e) == e) {
      e = b;
      b = nouns.begin(e, lo);
    }
    return b == e ? null : new TokenRange(b, e);
  }

  /** {@code Hill and Moe both}. */
  private boolean isFloating(int i) {
    return story.is(i, WordClass.FLOATING) && nouns.isNounLike(i - 1) && story.isWord(i - 1);
  }

  private TokenRange withAppositives(int close, int e, int lo, boolean comma) {
    TokenRange best = null;
    for (int p = close - 1, tries = 0; p > lo && tries < 5 && close - p < NounPhrases.MAX_STEPS; p--) {
      if (story.isMark(p, ';') || story.isMark(p, ':') || story.isQuote(p) && story.lastInside(p) == ',') {
        return best;
      }
      if (!(comma ? story.isMark(p, ',') : story.isDash(p))) {
        continue;
      }
      tries++;
      if (!opensAppositive(p + 1, close)) {
        return best;
      }
      int b = nouns.begin(p, lo);
      if (b == p) {
        if (best == null && !isPhraseBetweenCommas(p, lo)) {
          return null;
        }
        continue;
      }
      best = new TokenRange(b, e);
      boolean inner = b > lo && story.isMark(b - 1, ',')
          && (story.isNumber(b) || story.is(b, WordClass.DETERMINER) && startsAfterBreak(b - 1, lo) || p - b <= 2
          && story.isCapital(b) && endsWithPlace(b - 1, lo));
      if (!inner) {
        return best;
      }
    }
    return best;
  }

  private boolean startsAfterBreak(int comma, int lo) {
    int b = nouns.begin(comma, lo);
    return b < comma && story.word(b).forms() != VerbForm.ING.bit() && (b == lo || story.isQuote(b - 1)
        || story.isMark(b - 1, ','));
  }

  private boolean isPhraseBetweenCommas(int end, int lo) {
    int i = end - 1;
    while (i > lo && story.isWord(i) && end - i < 8) {
      i--;
    }
    return story.isMark(i, ',') && story.is(i + 1, WordClass.PREPOSITION);
  }

  /** {@code of Madison} before {@code , Alabama}. */
  private boolean endsWithPlace(int comma, int lo) {
    int i = comma - 1;
    while (i > lo && story.isCapital(i)) {
      i--;
    }
    return i < comma - 1 && story.is(i, WordClass.PREPOSITION) || story.isNumber(comma - 1);
  }

  private boolean opensAppositive(int i, int close) {
    if (i >= close) {
      return false;
    }
    Word w = story.word(i);
    return !(w.is(WordClass.COORDINATOR) && !story.isDash(close) || w.is(WordClass.SUBJECT_PRONOUN)
        || w.is(WordClass.SUBORDINATOR) && !w.is(WordClass.PREPOSITION) && !w.is(WordClass.RELATIVE));
  }
}
