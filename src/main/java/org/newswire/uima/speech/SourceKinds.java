package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Tells by its words what a source is: somebody who can speak, a group, or no source at all. */
final class SourceKinds {
  /** The classes of words that are names, too. */
  private static final int NAMING = WordClass.CHANNEL.bit() | WordClass.NOUN.bit() | WordClass.VERB.bit();

  private final SpeechReading story;

  SourceKinds(SpeechReading story) {
    this.story = story;
  }

  /** Tells whether a noun phrase is an expression of time: {@code last week}, {@code two days}. */
  boolean isTime(TokenRange source) {
    if (source.to() == source.from() + 1 && isMonth(source.from())) {
      return false;
    }
    boolean time = false;
    for (int i = source.from(); i < source.to(); i++) {
      if (story.kind(i) == SpeechTokenKind.MARK) {
        continue;
      }
      boolean here = story.is(i, WordClass.DAY) || story.is(i, WordClass.TIME) && !story.isCapital(i);
      boolean number = story.isNumber(i) && !isAge(i);
      if (!here && !story.is(i, WordClass.TIME_OPENER) && !number) {
        return false;
      }
      time |= here || number;
    }
    return time;
  }

  /** {@code June} alone is somebody rather than a month. */
  private boolean isMonth(int i) {
    return story.is(i, WordClass.DAY) && story.isCapital(i) && !story.word(i).lower().endsWith("day")
        && story.text.charAt(story.end(i) - 1) != '.';
  }

  /** {@code 23-year-old} is somebody. */
  private boolean isAge(int i) {
    return story.printed(i).endsWith("-old");
  }

  /** Tells whether a source is a person, a group or an institution, as far as its words tell. */
  boolean canSpeak(TokenRange source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (!story.isWord(i)) {
        continue;
      }
      Word w = story.word(i);
      if (w.isAny(WordClass.TITLE.bit() | WordClass.PERSON.bit() | WordClass.GROUP.bit() | WordClass.INSTITUTION.bit()
          | WordClass.SUBJECT_PRONOUN.bit()) && !story.isWord(i, "it") || story.isWord(i, "who")) {
        return true;
      }
      if (story.isCapital(i) && !w.is(WordClass.DAY) && (!story.startsSentence(i)
          || w.classes() == 0 && w.forms() == 0 || (w.classes() & ~NAMING) == 0 && story.isCapitalized(i))) {
        return true;
      }
      if (w.is(WordClass.PREPOSITION) && i > source.from()) {
        return false;
      }
    }
    return false;
  }

  /** Returns the last word of a noun phrase before what follows its noun. */
  int head(TokenRange source) {
    int i = source.from();
    int head = i;
    for (; i < source.to(); i++) {
      Word w = story.word(i);
      if (!story.isWord(i) && !isPossessiveMark(i) || w.is(WordClass.RELATIVE) && !w.is(WordClass.DETERMINER)
          || w.is(WordClass.PREPOSITION) && i > source.from()) {
        break;
      }
      if (story.isWord(i) && !story.isWord(i, "'s")) {
        head = i;
      }
    }
    return head;
  }

  private boolean isPossessiveMark(int i) {
    return story.isMark(i, '\'') || story.isMark(i, '\u2019');
  }
}
