package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;

/** Finds where noun phrases and expressions of time begin and end. */
final class NounPhrases {
  /** The classes of words that open a noun phrase. */
  static final int OPENER = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit();

  /** No phrase is followed further back than so many units. */
  static final int MAX_STEPS = 80;

  /** A longer quotation is a statement, no part of a name. */
  static final int LONGEST_QUOTATION = 60;

  private final SpeechReading story;
  private final Verbs verbs;

  NounPhrases(SpeechReading story, Verbs verbs) {
    this.story = story;
    this.verbs = verbs;
  }

  /**
   * Returns where the noun phrase that begins at a unit ends; the unit itself where none does.
   *
   * @param k where it begins
   * @param hi where the sentence ends
   * @param withPhrases whether prepositional phrases other than those of {@code of} belong to it
   */
  int end(int k, int hi, boolean withPhrases) {
    return new NounPhraseEnd(story, verbs, this, k, hi, withPhrases).find();
  }

  boolean startsAt(int j) {
    if (j >= story.size() || story.isQuote(j)) {
      return j < story.size();
    }
    if (!story.isWord(j)) {
      return story.isMark(j, '$');
    }
    Word w = story.word(j);
    if (w.isAny(OPENER | WordClass.OBJECT_PRONOUN.bit() | WordClass.SUBJECT_PRONOUN.bit()
        | WordClass.PRONOUN.bit())) {
      return true;
    }
    return !w.isAny(WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit()
        | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit() | Verbs.AUXILIARY | WordClass.NEGATION.bit())
        && !(w.forms() != 0 && w.is(VerbForm.PAST) && !story.isCapital(j) && !w.is(VerbForm.BASE)
        && verbs.startsObject(j + 1));
  }

  /**
   * Returns where the noun phrase that ends before a unit begins; the unit itself where none does.
   *
   * @param e where it ends
   * @param lo the first unit it may hold
   */
  int begin(int e, int lo) {
    return new NounPhraseBegin(story, verbs, this, e, lo).find();
  }

  boolean isNounLike(int i) {
    if (story.kind(i) == SpeechTokenKind.PARENTHESIS || story.isQuote(i)) {
      return true;
    }
    Word w = story.word(i);
    return story.isWord(i)
        && !w.isAny(
            Verbs.AUXILIARY | WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit()
        | WordClass.RELATIVE.bit()) && !(w.is(WordClass.ADVERB) && !story.isCapital(i))
            && !verbs.isFinite(i, Math.max(0, i - 3));
  }

  /**
   * Drops what stands before the noun phrase proper: conjunctions, adverbs, expressions of time, prepositional
   * phrases.
   */
  int trimmed(int from, int e) {
    int j = from;
    while (j < e) {
      if (!story.isWord(j)) {
        if (story.isQuote(j) || story.isMark(j, '$')) {
          break;
        }
        j++;
        continue;
      }
      Word w = story.word(j);
      if (w.is(WordClass.COORDINATOR) || w.is(WordClass.ADVERB) && !w.is(WordClass.DETERMINER) && j + 1 < e
          && !w.is(WordClass.PRONOUN)
          || w.is(WordClass.DAY) && j + 1 < e || w.lower().equals("'s")) {
        j++;
        continue;
      }
      if (w.is(WordClass.PREPOSITION)) {
        // "about 4 in 10", "over half"
        if (isQuantity(j, e)) {
          break;
        }
        j = afterPhrase(j, e);
        continue;
      }
      int t = timeEnd(j, e);
      if (t < e && t > j) {
        j = t;
        continue;
      }
      break;
    }
    return j;
  }

  /** {@code about 4 in 10}, {@code at least forty}, {@code up to 90}. */
  boolean isQuantity(int j, int e) {
    if (story.isWord(j, "up") && j + 2 < e) {
      return story.isWord(j + 1, "to") && (story.isNumber(j + 2) || story.is(j + 2, WordClass.TIME_OPENER));
    }
    if (story.isWord(j, "at") && j + 1 < e) {
      return story.isWord(j + 1, "least") || story.isWord(j + 1, "most");
    }
    boolean approximate = story.isWord(j, "about") || story.isWord(j, "over") || story.isWord(j, "around")
        || story.isWord(j, "under");
    return approximate && j + 1 < e && (story.isNumber(j + 1) || story.is(j + 1, WordClass.TIME_OPENER)
        || story.isWord(j + 1, "half"));
  }

  private int afterPhrase(int p, int e) {
    int j = p + 1;
    boolean noun = false;
    while (j < e) {
      Word w = story.word(j);
      if (noun && (w.isAny(OPENER | WordClass.SUBJECT_PRONOUN.bit()) || story.isCapital(j)
          && !story.isCapital(j - 1))) {
        return j;
      }
      if (story.isNumber(j) && j + 1 < e && !noun) {
        return j + 1;
      }
      noun |= !w.isAny(OPENER | WordClass.PREPOSITION.bit());
      if (w.is(WordClass.PREPOSITION)) {
        noun = false;
      }
      if (w.is(WordClass.DAY) || w.is(WordClass.TIME)) {
        return j + 1;
      }
      j++;
    }
    return e;
  }

  /**
   * Returns the end of {@code last week}, {@code Tuesday}, {@code earlier this month}; the begin where there is none.
   */
  int timeEnd(int k, int hi) {
    int j = k;
    if (j < hi && story.is(j, WordClass.DAY)) {
      j++;
      while (j < hi && (isDatePart(j) || story.isMark(j, ',') && j + 1 < hi && isDatePart(j + 1))) {
        j++;
      }
      return story.isNumber(j - 1) && story.isMark(j, ',') && holdsComma(k, j) ? j + 1 : j;
    }
    for (int steps = 0; j < hi && steps < 5; steps++) {
      if (story.is(j, WordClass.DAY)) {
        return j + 1;
      }
      if (story.is(j, WordClass.TIME)) {
        return j + 1 < hi && (story.isWord(j + 1, "ago") || story.isWord(j + 1, "earlier")
            || story.isWord(j + 1, "later")) ? j + 2 : j + 1;
      }
      if (!story.isWord(j) || !(story.isNumber(j) || story.is(j, WordClass.TIME_OPENER))) {
        return k;
      }
      j++;
    }
    return k;
  }

  private boolean isDatePart(int i) {
    return story.is(i, WordClass.TIME) || story.isNumber(i) || story.is(i, WordClass.DAY);
  }

  /** {@code Friday, Dec. 29, 2017,}: a date with commas ends with one. */
  private boolean holdsComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (story.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** Returns the end of a prepositional phrase that begins here, the begin where there is none. */
  int phraseEnd(int k, int hi) {
    if (k >= hi || !story.is(k, WordClass.PREPOSITION)) {
      return k;
    }
    int t = timeEnd(k + 1, hi);
    if (t > k + 1) {
      return t;
    }
    int e = end(k + 1, hi, false);
    return e == k + 1 ? k : e;
  }
}
