package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newswire.uima.credit.CreditRecognizer.Credits;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Sorted;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Settles which of two marks keeps the words that both claim: a note on who worked on the story and a dateline always,
 * else the longer one, else the credit line, whose opening words say what it is.
 */
final class Claims {
  private static final Rule DATELINE_FIRST = Rule.refusing("credit-dateline-first");
  private static final Rule LONGER_FIRST = Rule.refusing("credit-longer-first");
  private static final Rule NOTE_FIRST = Rule.refusing("credit-note-first");

  private Claims() {}

  static List<Rule> rules() {
    return List.of(DATELINE_FIRST, LONGER_FIRST, NOTE_FIRST);
  }

  static Credits settle(Credits found, Trace trace) {
    if (found.photos().isEmpty() && found.lines().isEmpty()) {
      return found;
    }
    List<Span> datelines = spans(found.datelines(), DatelineMatch::span);
    List<PhotoCreditMatch> photos = kept(found.photos(), PhotoCreditMatch::span, DATELINE_FIRST,
        photo -> overlapping(photo, datelines, 0), trace);
    List<CreditLineMatch> lines = kept(found.lines(), CreditLineMatch::span, DATELINE_FIRST,
        line -> overlapping(line, datelines, 0), trace);
    List<Span> photoSpans = spans(photos, PhotoCreditMatch::span);
    List<Span> lineSpans = spans(lines, CreditLineMatch::span);
    return new Credits(found.datelines(),
        kept(photos, PhotoCreditMatch::span, LONGER_FIRST, p -> overlapping(p, lineSpans, p.length()), trace),
        kept(lines, CreditLineMatch::span, LONGER_FIRST, l -> overlapping(l, photoSpans, l.length() + 1), trace));
  }

  /** Returns the credits that share no word with a note. */
  static Credits besideNotes(Credits found, MarkedWords notes, Trace trace) {
    return new Credits(kept(found.datelines(), DatelineMatch::span, NOTE_FIRST, notes::overlaps, trace),
        kept(found.photos(), PhotoCreditMatch::span, NOTE_FIRST, notes::overlaps, trace),
        kept(found.lines(), CreditLineMatch::span, NOTE_FIRST, notes::overlaps, trace));
  }

  private static <M> List<Span> spans(List<M> matches, Function<M, Span> span) {
    List<Span> spans = new ArrayList<>(matches.size());
    matches.forEach(match -> spans.add(span.apply(match)));
    return spans;
  }

  private static <M> List<M> kept(List<M> matches, Function<M, Span> span, Rule rule, Predicate<Span> loses,
      Trace trace) {
    List<M> kept = new ArrayList<>(matches.size());
    for (M match : matches) {
      Span claimed = span.apply(match);
      if (loses.test(claimed)) {
        trace.applied(rule, claimed.begin(), claimed.end());
      } else {
        trace.failed(rule, claimed.begin(), claimed.end(), null);
        kept.add(match);
      }
    }
    return kept;
  }

  /** Tells whether one of several spans, which stand from left to right, is long enough and overlaps another. */
  private static boolean overlapping(Span span, List<Span> others, int minLength) {
    for (int i = Sorted.firstFrom(others, Span::end, span.begin() + 1);
        i < others.size() && others.get(i).begin() < span.end(); i++) {
      if (others.get(i).length() >= minLength) {
        return true;
      }
    }
    return false;
  }
}
