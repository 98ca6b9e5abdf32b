package org.newswire.uima.speech;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * One statement, thought or attitude that a story attributes to a source. All offsets are UTF-16 units.
 *
 * @param cue the words that attribute it
 * @param lemma the cue in its base form
 * @param source who said or thought it, or null where the text does not tell
 * @param contents what was said or thought, in text order; more than one where it is interrupted
 * @param kind whether it is quoted
 * @param speaker the fullest name of the source, or null where that is not sure
 * @param channel where it was said, such as {@code on BFM TV}, or null
 * @param addressee to whom it was said, or null
 * @param confidence how sure the rule is
 * @param evidence the rule that found it: part of speech of the cue and frame
 */
public record AttributionMatch(Span cue, String lemma, Span source, List<Span> contents, AttributionKind kind,
    String speaker,
    Span channel,
    Span addressee, Confidence confidence, String evidence) {

  /** Whether what is attributed stands in quotation marks. */
  public enum AttributionKind {
    /** All of it. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** A part of it. */
    MIXED
  }

  /** How sure a rule is. */
  public enum Confidence {
    /** Nearly always right. */
    HIGH,
    /** Mostly right. */
    MEDIUM,
    /** A fall-back. */
    LOW
  }

  /**
   * Copies the list.
   *
   * @param cue the words that attribute it
   * @param lemma the cue in its base form
   * @param source who said or thought it, or null where the text does not tell
   * @param contents what was said or thought, in text order; more than one where it is interrupted
   * @param kind whether it is quoted
   * @param speaker the fullest name of the source, or null where that is not sure
   * @param channel where it was said, such as {@code on BFM TV}, or null
   * @param addressee to whom it was said, or null
   * @param confidence how sure the rule is
   * @param evidence the rule that found it: part of speech of the cue and frame
   */
  public AttributionMatch {
    contents = List.copyOf(contents);
  }

  /** {@return the stretch from the first to the last character of cue, source and contents} */
  public Span span() {
    int begin = cue.begin();
    int end = cue.end();
    if (source != null) {
      begin = Math.min(begin, source.begin());
      end = Math.max(end, source.end());
    }
    for (Span content : contents) {
      begin = Math.min(begin, content.begin());
      end = Math.max(end, content.end());
    }
    return new Span(begin, end);
  }
}
