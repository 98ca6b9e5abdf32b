package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * Returns the contents without the words of source and cue, each once, in text order.
   *
   * @param story the story
   */
  List<TokenRange> ownContents(SpeechReading story) {
    List<TokenRange> parts = new ArrayList<>(contents);
    parts.sort(Comparator.comparingInt(TokenRange::from));
    List<TokenRange> own = new ArrayList<>();
    int begin = 0;
    for (TokenRange part : parts) {
      // no part on the words of the one before it
      int from = Math.max(part.from(), begin);
      begin = Math.max(begin, part.to());
      for (TokenRange rest : without(source, List.of(new TokenRange(from, Math.max(from, part.to()))))) {
        own.addAll(without(cue, List.of(rest)));
      }
    }
    own.removeIf(part -> !isSpoken(story, part));
    return own;
  }

  /** Cuts a stretch out of others. */
  private static List<TokenRange> without(TokenRange hole, List<TokenRange> parts) {
    if (hole == null) {
      return parts;
    }
    List<TokenRange> rest = new ArrayList<>();
    for (TokenRange part : parts) {
      if (hole.to() <= part.from() || part.to() <= hole.from()) {
        rest.add(part);
        continue;
      }
      rest.add(new TokenRange(part.from(), Math.max(part.from(), hole.from())));
      rest.add(new TokenRange(Math.min(part.to(), hole.to()), part.to()));
    }
    return rest;
  }

  /** Tells whether a part is more than marks of punctuation. */
  private static boolean isSpoken(SpeechReading story, TokenRange part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (story.kind(i) != SpeechReading.SpeechTokenKind.MARK) {
        return true;
      }
    }
    return false;
  }
}
