package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newswire.uima.text.Span;

/** Keeps matches apart that several searches of one recognizer found. */
final class Overlaps {
  private Overlaps() {}

  /** Returns the matches in text order; of two that overlap the one that begins first, or is longer, stays. */
  static <M> List<M> removed(List<M> found, Function<M, Span> span) {
    List<M> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(span));
    List<M> kept = new ArrayList<>();
    int end = 0;
    for (M match : sorted) {
      if (span.apply(match).begin() >= end) {
        kept.add(match);
        end = span.apply(match).end();
      }
    }
    return kept;
  }
}
