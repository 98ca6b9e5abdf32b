package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;

/** Finds the cues of the lexicon in a sentence and tells whether they are used as verbs. */
final class SpeechCues {
  private static final int MAX_INFINITIVES = 2;
  /** {@code quoted} and {@code as saying} are no further apart. */
  private static final int MAX_QUOTED = 10;
  private static final int GROUP = WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit()
      | WordClass.MODAL.bit()
      | WordClass.NEGATION.bit() | WordClass.ADVERB.bit();

  private final Sentence sentence;
  private final SpeechReading story;
  private final Phrasing phrasing;
  private final int lo;
  private final int hi;

  SpeechCues(Sentence sentence) {
    this.sentence = sentence;
    story = sentence.story;
    phrasing = sentence.phrasing;
    lo = sentence.lo;
    hi = sentence.hi;
  }

  SpeechCue entryAt(int i, SpeechCue.SpeechCueKind... kinds) {
    if (!story.isWord(i)) {
      return null;
    }
    for (SpeechCue entry : story.word(i).cues()) {
      boolean right = false;
      for (SpeechCue.SpeechCueKind kind : kinds) {
        right |= entry.kind() == kind;
      }
      if (right && matchesRest(entry, i + 1)) {
        return entry;
      }
    }
    return null;
  }

  private boolean matchesRest(SpeechCue entry, int from) {
    int i = from;
    for (String word : entry.rest()) {
      if (i >= hi || !story.isWord(i, word)) {
        return false;
      }
      i++;
    }
    return true;
  }

  boolean isParticipleAfterBe(int i) {
    int p = i - 1;
    while (p >= lo && story.word(p).isAny(WordClass.ADVERB.bit() | WordClass.NEGATION.bit())) {
      p--;
    }
    return p >= lo && (story.is(p, WordClass.BE)) && story.word(i).is(VerbForm.PARTICIPLE);
  }

  /** Returns where the verb group begins: auxiliaries, adverbs, and the verb that governs an infinitive. */
  int groupBegin(int i) {
    int begin = simpleGroupBegin(i);
    int head = i;
    for (int links = 0; links < MAX_INFINITIVES && governsInfinitive(begin, head); links++) {
      head = begin - 2;
      begin = simpleGroupBegin(head);
    }
    return begin;
  }

  private boolean governsInfinitive(int begin, int head) {
    return begin > lo + 1 && story.isWord(begin - 1, "to") && story.word(head).is(VerbForm.BASE)
        && story.word(begin - 2).forms() != 0;
  }

  private int simpleGroupBegin(int i) {
    int j = i;
    // "have both said"
    if (j > lo + 1 && story.is(j - 1, WordClass.FLOATING) && story.word(j - 2).isAny(Verbs.AUXILIARY)) {
      j--;
    }
    while (j > lo && isGroupWord(j - 1) && !story.isWord(j - 1, "'s")
        && !(story.is(j - 1, WordClass.ADVERB)
        && story.word(j - 1).isAny(WordClass.DETERMINER.bit() | WordClass.SUBJECT_PRONOUN.bit()))) {
      j--;
      // "have this week been"
      if (j - 3 >= lo && story.is(j - 1, WordClass.TIME) && story.is(j - 2, WordClass.TIME_OPENER)
          && story.word(j - 3).isAny(WordClass.HAVE.bit() | WordClass.BE.bit())) {
        j -= 2;
      }
    }
    while (j < i && story.is(j, WordClass.ADVERB) && !story.is(j, WordClass.BE) && (j == lo
        || !phrasing.nouns.isNounLike(j - 1))) {
      j++;
    }
    boolean contracted = j > lo + 1 && story.isWord(j - 1, "'s") && story.is(j - 2, WordClass.SUBJECT_PRONOUN);
    return contracted ? j - 1 : j;
  }

  /** Tells whether all that precedes a unit, as far as the last mark, is one noun phrase. */
  private boolean isSubject(int end) {
    int begin = phrasing.nouns.begin(end, lo);
    return begin < end && (begin == lo || !story.isWord(begin - 1));
  }

  /** A capital within the sentence makes a name of an auxiliary: {@code Theresa May said}. */
  boolean isGroupWord(int i) {
    return story.isWord(i) && story.word(i).isAny(GROUP) && !(story.isCapital(i) && i > lo
        && story.word(i).isAny(Verbs.AUXILIARY));
  }

  /** Tells whether the cue verb at a unit is used as a verb. */
  boolean isVerb(int i) {
    Word w = story.word(i);
    if (story.isCapital(i) && i > lo) {
      return false;
    }
    int p = i - 1;
    while (p >= lo && story.is(p, WordClass.ADVERB) && !story.is(p, WordClass.DETERMINER)) {
      p--;
    }
    boolean start = p < lo || !story.isWord(p);
    Word before = start ? null : story.word(p);
    if (before != null
        && (before.isAny(WordClass.MODAL.bit() | WordClass.DO.bit() | WordClass.BE.bit() | WordClass.HAVE.bit()
            | WordClass.NEGATION.bit())
        || before.lower().equals("to"))) {
      return !(before.is(WordClass.BE) && w.forms() == (VerbForm.BASE.bit()) );
    }
    if (w.is(VerbForm.ING)) {
      return start || !before.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
          && !before.lower().equals("'s");
    }
    boolean beforeThat = w.is(VerbForm.THIRD) && i + 1 < hi && story.isWord(i + 1, "that");
    if (beforeThat && before != null && phrasing.nouns.isNounLike(p) && !before.isAny(NounPhrases.OPENER)
        && !before.is(WordClass.TIME_OPENER) && !story.isNumber(p) && isSubject(i)) {
      return true;
    }
    boolean nounForm = hasNoun(w);
    // four states that ..., - remarks that ...
    if (beforeThat && nounForm && (start ? i == lo || !story.isMark(i - 1, ',')
        || phrasing.subjects.before(i, lo) == null : before.is(WordClass.TIME_OPENER) || story.isNumber(p))) {
      return false;
    }
    // Lloyd's announced that ...
    if (before != null && before.lower().equals("'s") && w.is(VerbForm.PAST) && !w.is(VerbForm.BASE)
        && i + 1 < hi && (story.isWord(i + 1, "that") || story.is(i + 1, WordClass.SUBJECT_PRONOUN))) {
      return true;
    }
    if (before != null && (before.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
        && !before.is(WordClass.SUBJECT_PRONOUN)
        && !before.is(WordClass.RELATIVE)
        && !before.is(WordClass.PRONOUN) || before.lower().equals("'s"))) {
      return false;
    }
    if (w.is(VerbForm.PAST) && !w.is(VerbForm.BASE)) {
      return before == null || !before.is(WordClass.PREPOSITION) || before.is(WordClass.SUBORDINATOR);
    }
    if (start && !w.is(VerbForm.THIRD)) {
      return i > lo && (story.isMark(i - 1, ',') || story.isDash(i - 1) || story.isMark(i - 1, '%')
          || story.kind(i - 1) == SpeechTokenKind.PARENTHESIS);
    }
    if (before != null && before.is(WordClass.PREPOSITION) && !before.is(WordClass.SUBORDINATOR)) {
      return false;
    }
    if (before != null && (before.is(WordClass.SUBJECT_PRONOUN) || before.is(WordClass.RELATIVE))) {
      return true;
    }
    return !nounForm || phrasing.verbs.isFinite(i, lo);
  }

  private static boolean hasNoun(Word w) {
    for (SpeechCue e : w.cues()) {
      if (e.kind() == SpeechCue.SpeechCueKind.NOUN) {
        return true;
      }
    }
    return w.is(WordClass.CHANNEL) || w.is(WordClass.NOUN);
  }

  boolean isSpeechVerb(int i) {
    Word w = story.word(i);
    return (w.is(VerbForm.PAST) || w.is(VerbForm.THIRD) || w.is(VerbForm.BASE) && i > lo
        && phrasing.verbs.isFinite(i, lo) || w.is(VerbForm.ING) && i > lo && story.is(i - 1, WordClass.BE))
            && isSpeechCue(i);
  }

  /** Returns where {@code was quoted by the Times as saying} begins, -1 where the participle does not end one. */
  int quotedBegin(int saying) {
    if (!story.word(saying).is(VerbForm.ING) || saying <= lo || !story.isWord(saying - 1, "as")) {
      return -1;
    }
    for (int i = saying - 2; i > lo && i > saying - MAX_QUOTED && story.isWord(i); i--) {
      if ((story.isWord(i, "quoted") || story.isWord(i, "cited")) && isParticipleAfterBe(i)) {
        return groupBegin(i);
      }
    }
    return -1;
  }

  boolean isSpeechCue(int i) {
    SpeechCue entry = entryAt(i, SpeechCue.SpeechCueKind.VERB);
    return entry != null;
  }

  boolean leadsToSpeech(int k) {
    int e = phrasing.nouns.end(k, hi, true);
    if (e == k) {
      return false;
    }
    int j = e;
    while (j < hi && story.isWord(j) && story.word(j).isAny(GROUP)) {
      j++;
    }
    return j < hi && isSpeechVerb(j);
  }
}
