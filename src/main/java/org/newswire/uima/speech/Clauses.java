package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;

/** Tells where a clause with a finite verb of its own begins. */
final class Clauses {
  /** A subordinate clause before a main one is no longer than so many units. */
  private static final int MAX_CLAUSE = 30;

  private final SpeechReading story;
  private final Verbs verbs;
  private final NounPhrases nouns;

  Clauses(SpeechReading story, Verbs verbs, NounPhrases nouns) {
    this.story = story;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** Tells whether a noun phrase with a finite verb begins at a unit: a clause without {@code that}. */
  boolean startsAt(int k, int hi) {
    int e = nouns.end(k, hi, true);
    if (e == k) {
      int there = k;
      return story.isWord(there, "there") && there + 1 < hi && verbs.isAuxiliary(there + 1);
    }
    return verbFollows(e, hi);
  }

  private boolean verbFollows(int e, int hi) {
    int j = e;
    int commas = 0;
    for (int steps = 0; j < hi && steps < 40; steps++) {
      if (story.isMark(j, ',')) {
        commas++;
        j++;
        continue;
      }
      if (story.kind(j) == SpeechTokenKind.MARK || story.is(j, WordClass.COORDINATOR) && commas == 0) {
        return false;
      }
      if (story.is(j, WordClass.RELATIVE) && story.isWord(j)) {
        return relativeThenVerb(j, hi);
      }
      if (story.isWord(j) && (verbs.isAuxiliary(j) || verbs.isFinite(j, e - 1))) {
        return true;
      }
      if (j == e && story.word(j).isAny(NounPhrases.OPENER | WordClass.SUBJECT_PRONOUN.bit())) {
        return relativeThenVerb(j - 1, hi);
      }
      if (story.is(j, WordClass.ADVERB) || commas > 0 || story.is(j, WordClass.DAY)) {
        j++;
        continue;
      }
      if (story.is(j, WordClass.PREPOSITION) && !story.is(j, WordClass.SUBORDINATOR)) {
        int end = nouns.end(j + 1, hi, false);
        if (end == j + 1) {
          return false;
        }
        j = end;
        continue;
      }
      return false;
    }
    return false;
  }

  /** {@code if it rains, the fair will close}: a subordinate clause and a main clause after it. */
  boolean leadsToMain(int subordinator, int hi) {
    if (!startsAt(subordinator + 1, hi)) {
      return false;
    }
    int verbs = 0;
    for (int i = subordinator + 1; i < hi && i < subordinator + MAX_CLAUSE; i++) {
      if (story.isMark(i, ',') && verbs > 0) {
        return i + 1 < hi && (story.isQuote(i + 1) || startsAt(i + 1, hi));
      }
      if (verbs > 0 && opensMain(i) && startsAt(i, hi)) {
        return true;
      }
      verbs += story.isWord(i) && this.verbs.isFinite(i, subordinator) ? 1 : 0;
    }
    return false;
  }

  /** {@code while he led the town there was no tax}: only a pronoun tells that a clause begins without a comma. */
  private boolean opensMain(int i) {
    return (story.is(i, WordClass.SUBJECT_PRONOUN) || story.isWord(i, "there")) && story.isWord(i - 1)
        && !story.word(i - 1).isAny(WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit()
            | WordClass.PREPOSITION.bit() | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit())
        && !verbs.isFinite(i - 1, Math.max(0, i - 4));
  }

  /** A relative clause has a verb of its own; the clause needs a second one. */
  private boolean relativeThenVerb(int j, int hi) {
    int found = 0;
    for (int i = j + 1; i < hi && i < j + 30; i++) {
      if (story.isWord(i) && verbs.isFinite(i, j) && !(i > j + 1 && verbs.isAuxiliary(i - 1))) {
        found++;
      }
      if (found == 2) {
        return true;
      }
    }
    return false;
  }
}
