package org.newswire.uima.version;

import org.newswire.uima.text.Span;

/**
 * A statement that the second version attributes to somebody else, or to the same person under another title.
 *
 * @param kind what was changed
 * @param before who or which title it was in the first version
 * @param after who or which title it is in the second version
 * @param a the words that name the source in the first version
 * @param b the words that name it in the second version
 */
public record SpeakerChange(SpeakerChangeKind kind, String before, String after, Span a, Span b) {

  /** What can be changed. */
  public enum SpeakerChangeKind {
    /** Who said it. */
    SPEAKER,
    /** What the speaker is called beside the name. */
    TITLE
  }
}
