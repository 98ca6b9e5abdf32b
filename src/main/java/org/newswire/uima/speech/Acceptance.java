package org.newswire.uima.speech;

import org.newswire.uima.speech.AttributionMatch.Confidence;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.text.Trace;

/** Decides which attributions are good enough to be marked, and how sure they are. */
final class Acceptance {
  private static final int UNSAYING = WordClass.NEGATION.bit() | WordClass.MODAL.bit();

  private final SpeechReading story;
  private final SpeechLexicon lexicon;
  private final boolean marksAttitudes;
  private final Confidence minimum;
  private final Trace trace;
  private final SourceKinds kinds;

  Acceptance(SpeechReading story, SpeechLexicon lexicon, boolean marksAttitudes, Confidence minimum,
      Trace trace) {
    this.story = story;
    this.lexicon = lexicon;
    this.marksAttitudes = marksAttitudes;
    this.minimum = minimum;
    this.trace = trace;
    kinds = new SourceKinds(story);
  }

  /** Gives an attribution its rule and its confidence and tells whether it is to be marked. */
  boolean accepts(Draft draft) {
    boolean quoted = isQuoted(draft);
    if (draft.source != null && kinds.isTime(draft.source)) {
      return refuses(SpeechRules.TIME_AS_SOURCE, draft);
    }
    if (!marksAttitudes && !quoted && draft.entry.act(draft.evidence) == SpeechCue.Act.ATTITUDE) {
      return refuses(SpeechRules.NO_STATEMENT, draft);
    }
    draft.rule = rule(draft, quoted);
    draft.confidence = lexicon.confidence(draft.rule);
    boolean sure = draft.confidence.compareTo(minimum) <= 0;
    if (trace.isOn()) {
      Span cue = cue(draft);
      trace.applied(sure ? draft.rule : Rule.refusing(draft.rule.name()), cue.begin(), cue.end());
    }
    return sure;
  }

  private boolean refuses(Rule rule, Draft draft) {
    if (trace.isOn()) {
      trace.applied(rule, cue(draft).begin(), cue(draft).end());
    }
    return false;
  }

  private Span cue(Draft draft) {
    return story.span(draft.cue.from(), draft.cue.to());
  }

  private Rule rule(Draft draft, boolean quoted) {
    if (!quoted && isUnsaid(draft)) {
      return SpeechRules.of(SpeechRules.UNSAID);
    }
    Rule rule = SpeechRules.of(draft, quoted);
    return SpeechRules.needsSpeaker(draft) && draft.source != null && !kinds.canSpeak(draft.source)
        ? SpeechRules.of(SpeechRules.MUTE_SOURCE) : rule;
  }

  /** Tells whether a whole quotation is a content and the cue stands beside it. */
  private boolean isQuoted(Draft draft) {
    if (draft.evidence.equals(SpeechCue.QUOTE) && (draft.entry.act(draft.evidence) != SpeechCue.Act.ATTITUDE
        || followsColon(draft)) || draft.evidence.equals(SpeechCue.LEFT)
        || draft.evidence.equals("inverted")) {
      for (TokenRange part : draft.contents) {
        if (part.to() - part.from() == 1 && story.isQuote(part.from())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A title in quotation marks is not set behind a colon. */
  private boolean followsColon(Draft draft) {
    return !draft.contents.isEmpty() && draft.contents.get(0).from() > 0
        && story.isMark(draft.contents.get(0).from() - 1, ':');
  }

  /** {@code would not say}, {@code plans to announce}: it has not been said. */
  private boolean isUnsaid(Draft draft) {
    if (draft.entry.kind() != SpeechCue.SpeechCueKind.VERB) {
      return false;
    }
    for (int i = draft.cue.from(); i < draft.head; i++) {
      if (story.word(i).isAny(UNSAYING) || story.isWord(i, "to")) {
        return true;
      }
    }
    return draft.head > 0 && story.isWord(draft.head - 1, "to");
  }
}
