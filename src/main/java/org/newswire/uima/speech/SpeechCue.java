package org.newswire.uima.speech;

import java.util.List;
import java.util.Set;

/**
 * One row of the cue lexicon: a cue and the frames in which it is one.
 *
 * @param lemma the cue in its base form, such as {@code point out}
 * @param kind its part of speech
 * @param act what its source does
 * @param rest the words after the first one
 * @param frames what may follow or precede it: names of frames, or the word that introduces the content
 * @param attitudes those of the frames in which its source states nothing
 */
record SpeechCue(String lemma, SpeechCue.SpeechCueKind kind, Act act, List<String> rest, Set<String> frames,
    Set<String> attitudes) {
  /** A quotation is its content. */
  static final String QUOTE = "quote";
  /** Its content may stand before it. */
  static final String LEFT = "left";
  /** A clause with or without {@code that}. */
  static final String CLAUSE = "clause";
  /** A clause with {@code that}, where one without is no content. */
  static final String THAT = "that";
  /** An indirect question. */
  static final String WH = "wh";
  /** A noun phrase. */
  static final String OBJECT = "object";
  /** The one who is told stands before the content. */
  static final String ADDRESSEE = "addressee";
  /** A noun phrase is a content only with what it is called. */
  static final String NAMING = "naming";
  /** An adjective or the like, after verbs of seeming. */
  static final String COMPLEMENT = "complement";

  /** The parts of speech of cues. */
  enum SpeechCueKind {
    /** Inflected in its first word. */
    VERB,
    /** Its subject belongs to the content, and there is no source. */
    IMPERSONAL,
    /** Its possessor is the source. */
    NOUN,
    /** Its subject is the source. */
    ADJECTIVE,
    /** Modifies its content, and there is no source. */
    ADVERB,
    /** A preposition whose object is the source. */
    PHRASE
  }

  /** What the source of a cue does. */
  enum Act {
    /** States something. */
    SAY,
    /** Asks, demands or promises. */
    URGE,
    /** Praises, blames or describes. */
    JUDGE,
    /** Thinks, wishes, feels, decides or does: no statement. */
    ATTITUDE
  }

  /** Returns what its source does in a frame. */
  Act act(String frame) {
    return attitudes.contains(frame) ? Act.ATTITUDE : act;
  }

  boolean has(String frame) {
    return frames.contains(frame);
  }
}
