package org.newswire.uima.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Tells whose word each of a story's names is, in one walk over names and utterances. Immutable; one instance may serve
 * many threads.
 */
public final class VoiceRecognizer {
  private static final Rule INSERTION = Rule.refusing("reporters-insertion");
  private static final Rule QUOTED = Rule.accepting("speaker-quoted");
  private static final Rule REPORTED = Rule.accepting("speaker-reported");
  private static final Rule REPORTER = Rule.accepting("reporter");

  /** {@return the rules that decide whose word a name is, in the order in which they are tried} */
  public static List<Rule> rules() {
    return List.of(INSERTION, QUOTED, REPORTED, REPORTER);
  }

  /**
   * {@return whose word each name is, in the order of the names given}
   *
   * @param text the story
   * @param utterances what it attributes, in any order
   * @param names where names stand, in any order
   */
  public List<VoiceMatch> find(CharSequence text, List<Utterance> utterances, List<Span> names) {
    return find(text, utterances, names, Trace.OFF);
  }

  /**
   * {@return whose word each name is, in the order of the names given}
   *
   * @param text the story
   * @param utterances what it attributes, in any order
   * @param names where names stand, in any order
   * @param trace told which rule decided
   */
  public List<VoiceMatch> find(CharSequence text, List<Utterance> utterances, List<Span> names, Trace trace) {
    List<Utterance> sorted = new ArrayList<>(utterances);
    // an utterance within another comes after it, so that the last open one is the innermost
    sorted.sort(Comparator.comparingInt((Utterance u) -> u.span().begin()).thenComparingInt(u -> -u.span().end()));
    Integer[] order = new Integer[names.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> names.get(i).begin()));
    VoiceMatch[] matches = new VoiceMatch[order.length];
    Deque<Utterance> open = new ArrayDeque<>();
    int next = 0;
    for (int i : order) {
      Span name = names.get(i);
      for (; next < sorted.size() && sorted.get(next).span().begin() <= name.begin(); next++) {
        open.push(sorted.get(next));
      }
      while (!open.isEmpty() && open.peek().span().end() <= name.begin()) {
        open.pop();
      }
      matches[i] = decide(text, name, innermost(open, name), trace);
    }
    return Arrays.asList(matches);
  }

  private static Utterance innermost(Deque<Utterance> open, Span name) {
    for (Utterance utterance : open) {
      if (utterance.span().end() >= name.end()) {
        return utterance;
      }
    }
    return null;
  }

  private static VoiceMatch decide(CharSequence text, Span name, Utterance utterance, Trace trace) {
    if (utterance == null) {
      trace.applied(REPORTER, name.begin(), name.end());
      return VoiceMatch.REPORTER;
    }
    QuotationState state = QuotationState.at(text, utterance.span().begin(), name.begin());
    // in a quotation, brackets hold what the newsroom put in
    if (state.quoted() && state.bracketed()) {
      trace.applied(INSERTION, name.begin(), name.end());
      return VoiceMatch.REPORTER;
    }
    trace.applied(state.quoted() ? QUOTED : REPORTED, name.begin(), name.end());
    return new VoiceMatch(utterance.attribution(),
        state.quoted() ? VoiceMatch.Wording.QUOTED : VoiceMatch.Wording.REPORTED);
  }
}
