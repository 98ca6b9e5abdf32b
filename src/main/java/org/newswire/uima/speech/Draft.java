package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.text.TokenRange;

/** An attribution while its parts are being gathered, in units of a {@link SpeechReading}. */
final class Draft {
  private static final Set<String> SURE = Set.of("left", "inverted", "quote", "clause", "according-to", "signed", "wh");
  private static final Set<String> WEAK = Set.of("quote-verb", "comma-quote", "colon-quote", "heading");

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

  /** Returns part of speech and frame, such as {@code verb-clause}. */
  String rule() {
    return entry.kind() == SpeechCue.Kind.PHRASE ? evidence : entry.kind().name().toLowerCase(Locale.ROOT) + "-"
        + evidence;
  }

  /** Returns how often the rule is right, by counts over hand-marked stories: nine in ten, two in three, or less. */
  AttributionMatch.Confidence confidence() {
    boolean verb = entry.kind() == SpeechCue.Kind.VERB || entry.kind() == SpeechCue.Kind.PHRASE;
    if (WEAK.contains(evidence) || evidence.startsWith("none-") || evidence.startsWith("bare-")) {
      return AttributionMatch.Confidence.LOW;
    }
    return verb && SURE.contains(evidence)
        && source != null ? AttributionMatch.Confidence.HIGH : AttributionMatch.Confidence.MEDIUM;
  }
}
