package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;

/** Tells which words are verbs, where the form of a word leaves it open. */
final class Verbs {
  /** The classes of auxiliary verbs. */
  static final int AUXILIARY =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit() | WordClass.MODAL.bit();

  private final SpeechReading story;

  Verbs(SpeechReading story) {
    this.story = story;
  }

  boolean isAuxiliary(int i) {
    return story.word(i).isAny(AUXILIARY) && (!story.isCapital(i) || isSentenceStart(i));
  }

  private boolean isSentenceStart(int i) {
    return i == 0 || story.kind(i - 1) != SpeechTokenKind.WORD;
  }

  /** Tells whether the word can be a verb that a subject before it governs. */
  boolean isFinite(int i, int lo) {
    Word w = story.word(i);
    if (w.isAny(AUXILIARY)) {
      return !w.lower().equals("being") && !w.lower().equals("been") && !w.lower().equals("having");
    }
    if (w.forms() == 0 || w.forms() == VerbForm.ING.bit() || story.isCapital(i) && i > lo) {
      return false;
    }
    int p = i - 1;
    while (p >= lo && story.is(p, WordClass.ADVERB) && !story.is(p, WordClass.DETERMINER)) {
      p--;
    }
    if (p < lo) {
      return false;
    }
    Word before = story.word(p);
    if (before.isAny(AUXILIARY) || before.is(WordClass.NEGATION)) {
      return true;
    }
    boolean pronoun = before.is(WordClass.SUBJECT_PRONOUN) || before.is(WordClass.RELATIVE);
    if (w.is(VerbForm.PAST)) {
      return pronoun || !before.isAny(NounPhrases.OPENER) && !before.is(WordClass.PREPOSITION) && !before.lower()
          .equals("'s")
          && !(w.is(VerbForm.BASE) && !story.isCapital(p) && !startsObject(i + 1));
    }
    if (pronoun) {
      return true;
    }
    if (before.isAny(NounPhrases.OPENER) || before.is(WordClass.PREPOSITION) || before.lower().equals("'s")) {
      return false;
    }
    if (w.is(VerbForm.THIRD)) {
      return !isPluralNoun(p) && (story.isCapital(p) && !nextIs(i, "of") || startsObject(i + 1)
          && !story.is(p, WordClass.COORDINATOR));
    }
    return (isPluralNoun(p) || before.is(WordClass.PRONOUN)) && startsObject(i + 1) && !nextIs(i, "of");
  }

  private boolean nextIs(int i, String word) {
    return i + 1 < story.size() && story.isWord(i + 1, word);
  }

  private boolean isPluralNoun(int i) {
    return story.is(i, WordClass.GROUP) || story.isWord(i) && story.end(i) - story.begin(i) > 3
        && story.text.charAt(story.end(i) - 1) == 's'
        && story.text.charAt(story.end(i) - 2) != 's' && (!story.isCapital(i) || i > 0 && story.isWord(i - 1)
        && story.is(i - 1, WordClass.DETERMINER))
        || story.isWord(i) && (story.isWord(i, "people") || story.isWord(i, "women") || story.isWord(i, "men")
        || story.isWord(i, "police"));
  }

  /** Tells whether an object, a clause or an infinitive begins here. */
  boolean startsObject(int i) {
    if (i >= story.size()) {
      return false;
    }
    if (story.isQuote(i)) {
      return true;
    }
    Word w = story.word(i);
    return w.isAny(NounPhrases.OPENER | WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit()
        | WordClass.INTERROGATIVE.bit()
        | WordClass.ADVERB.bit() | WordClass.PREPOSITION.bit()) && !w.lower().equals("of")
            || w.lower().equals("that") || story.isCapital(i);
  }
}
