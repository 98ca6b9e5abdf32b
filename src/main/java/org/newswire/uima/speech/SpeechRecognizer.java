package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.text.Trace;

/**
 * Finds who said what in a story: every statement, thought or attitude with its source, cue and content. Immutable;
 * one instance may
 * serve many threads, and the time it needs grows with the length of the text.
 */
public final class SpeechRecognizer {
  private final SpeechLexicon grammar;
  private final boolean marksAttitudes;
  private final AttributionMatch.Confidence minimum;

  /**
   * Builds a recognizer.
   *
   * @param grammar its lexicons
   * @param marksAttitudes whether to find thoughts, wishes and attitudes, too, which are no statements
   * @param minimum how sure the rule must be that finds an attribution
   */
  public SpeechRecognizer(SpeechLexicon grammar, boolean marksAttitudes, AttributionMatch.Confidence minimum) {
    this.grammar = Objects.requireNonNull(grammar, "grammar");
    this.marksAttitudes = marksAttitudes;
    this.minimum = Objects.requireNonNull(minimum, "minimum");
  }

  /**
   * {@return the rules that make attributions, and those that refuse them, as they are not sure enough or no
   * statements}
   */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : SpeechRules.graded()) {
      if (marksAttitudes || !rule.name().equals(SpeechRules.ATTITUDE)) {
        rules.add(grammar.confidence(rule).compareTo(minimum) <= 0 ? rule : Rule.refusing(rule.name()));
      }
    }
    rules.add(SpeechRules.TIME_AS_SOURCE);
    if (!marksAttitudes) {
      rules.add(SpeechRules.NO_STATEMENT);
    }
    return rules;
  }

  /**
   * {@return the attributions of a plain text, in the order of its sentences}
   *
   * @param text the text
   */
  public List<AttributionMatch> find(CharSequence text) {
    return find(text, Hints.NONE);
  }

  /**
   * {@return the attributions of a text of which other engines know something}
   *
   * @param text the text
   * @param hints what they know
   */
  public List<AttributionMatch> find(CharSequence text, Hints hints) {
    return find(text, hints, Trace.OFF);
  }

  /**
   * {@return the attributions of a text of which other engines know something}
   *
   * @param text the text
   * @param hints what they know
   * @param trace told which rules made one or failed to
   */
  public List<AttributionMatch> find(CharSequence text, Hints hints, Trace trace) {
    SpeechReading story = new SpeechReading(text, grammar.vocabulary(), hints);
    List<Draft> drafts = AttributionFinder.find(story,
        new Acceptance(story, grammar, marksAttitudes, minimum, trace));
    List<String> speakers = new SpeakerResolver(story, grammar).resolve(drafts);
    List<AttributionMatch> matches = new ArrayList<>();
    Set<Span> attributed = new HashSet<>();
    Set<Span> taken = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      AttributionMatch match = match(story, drafts.get(i), speakers.get(i), taken);
      // the outer one of two from the same word to the same word
      if (match != null && attributed.add(match.span())) {
        matches.add(match);
        taken.addAll(match.contents());
      }
    }
    return matches;
  }

  /** Returns the attribution, without the contents that another has taken; null where none is left. */
  private static AttributionMatch match(SpeechReading story, Draft draft, String speaker, Set<Span> taken) {
    List<Span> contents = new ArrayList<>();
    int quotes = 0;
    boolean mixed = false;
    for (TokenRange r : draft.ownContents(story)) {
      if (!taken.contains(story.span(r.from(), r.to()))) {
        contents.add(story.span(r.from(), r.to()));
        quotes += isQuotation(story, r) ? 1 : 0;
        mixed |= hasQuotation(story, r);
      }
    }
    if (contents.isEmpty()) {
      return null;
    }
    contents.sort(null);
    AttributionMatch.AttributionKind kind = quotes == contents.size() ? AttributionMatch.AttributionKind.DIRECT
        : mixed ? AttributionMatch.AttributionKind.MIXED : AttributionMatch.AttributionKind.INDIRECT;
    return new AttributionMatch(span(story, draft.cue), draft.entry.lemma(), span(story, draft.source), contents,
        kind, speaker,
        span(story, draft.channel), span(story, draft.addressee), draft.confidence, draft.rule.name());
  }

  private static boolean isQuotation(SpeechReading story, TokenRange r) {
    for (int i = r.from(); i < r.to(); i++) {
      if (story.isWord(i)) {
        return false;
      }
    }
    return story.isQuote(r.from());
  }

  private static boolean hasQuotation(SpeechReading story, TokenRange r) {
    for (int i = r.from(); i < r.to(); i++) {
      if (story.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private static Span span(SpeechReading story, TokenRange r) {
    return r == null ? null : story.span(r.from(), r.to());
  }
}
