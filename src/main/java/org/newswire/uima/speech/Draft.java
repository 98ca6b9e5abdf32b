package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.TokenRange;

/** An attribution while its parts are being gathered, in units of a {@link SpeechReading}. */
final class Draft {
  final SpeechCue entry;
  final int head;
  TokenRange cue;
  TokenRange source;
  final List<TokenRange> contents = new ArrayList<>();
  String evidence;
  TokenRange channel;
  TokenRange addressee;
  /** A preposition after the cue that introduces the content when nothing else does; -1 for none. */
  int topic = -1;
  /** Whether the cue stands in a relative clause that ends before the main verb. */
  boolean embedded;
  /** The rule that made it. */
  Rule rule;
  /** How sure that rule is. */
  AttributionMatch.Confidence confidence;

  /**
   * Begins an attribution.
   *
   * @param entry the row of the lexicon that its cue stands in
   * @param head the unit of the cue's first word
   * @param cue the cue
   */
  Draft(SpeechCue entry, int head, TokenRange cue) {
    this.entry = entry;
    this.head = head;
    this.cue = cue;
  }
}
