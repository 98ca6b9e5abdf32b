package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.TokenRange;

/**
 * Finds the attributions of a story sentence by sentence: first the cues that follow their content, then those that
 * precede it, then
 * the quotations that no cue has claimed; last, what the clauses found report themselves.
 */
final class AttributionFinder {
  /** A shorter clause reports nothing. */
  private static final int MIN_CLAUSE = 5;

  private AttributionFinder() {}

  /**
   * Returns the attributions in text order of their cues.
   *
   * @param story the story
   * @param acceptance decides which of them to keep
   */
  static List<Draft> find(SpeechReading story, Acceptance acceptance) {
    List<Draft> all = new ArrayList<>();
    boolean[] taken = new boolean[story.size()];
    boolean[] nested = new boolean[story.size()];
    Phrasing phrasing = new Phrasing(story);
    Draft previous = null;
    for (int s = 0; s < story.sentenceCount(); s++) {
      if (story.isCredit(s)) {
        previous = null;
        continue;
      }
      Sentence sentence =
          new Sentence(story, phrasing, story.sentenceBegin(s), story.sentenceEnd(s), taken, acceptance);
      previous = read(sentence, previous);
      all.addAll(sentence.found);
      for (Draft draft : sentence.found) {
        for (TokenRange content : draft.contents) {
          all.addAll(nested(sentence, content, nested));
        }
      }
    }
    return all;
  }

  /** Returns what a reported clause reports itself: {@code Hill said Moe told her that ...}. */
  private static List<Draft> nested(Sentence outer, TokenRange content, boolean[] taken) {
    int from = outer.story.isWord(content.from(), "that") ? content.from() + 1 : content.from();
    if (content.to() - from < MIN_CLAUSE) {
      return List.of();
    }
    Sentence clause = outer.within(from, content.to(), taken);
    SpeechCues cues = new SpeechCues(clause);
    Sources sources = new Sources(clause, cues);
    Contents contents = new Contents(clause, cues);
    PrecedingCues preceding = new PrecedingCues(clause, cues, sources, contents);
    for (int i = from; i < content.to(); i++) {
      if (!taken[i]) {
        preceding.nested(i);
      }
    }
    FollowingCues following = new FollowingCues(clause, cues, sources, contents);
    for (int i = from; i < content.to(); i++) {
      following.nested(i);
    }
    return clause.found;
  }

  private static Draft read(Sentence sentence, Draft previous) {
    SpeechCues cues = new SpeechCues(sentence);
    Sources sources = new Sources(sentence, cues);
    Contents contents = new Contents(sentence, cues);
    Quotations quotations = new Quotations(sentence, cues, sources, contents);
    if (quotations.isOnlyQuotes()) {
      quotations.continueQuote(previous);
      return previous;
    }
    if (!quotations.signedQuote() && !quotations.fromSpeaker()) {
      FollowingCues following = new FollowingCues(sentence, cues, sources, contents);
      for (int i = sentence.lo; i < sentence.hi; i++) {
        following.accordingTo(i);
      }
      for (int i = sentence.lo; i < sentence.hi; i++) {
        following.trailing(i);
      }
      quotations.headline();
      PrecedingCues preceding = new PrecedingCues(sentence, cues, sources, contents);
      for (int i = sentence.lo; i < sentence.hi; i++) {
        if (!sentence.taken[i]) {
          preceding.leading(i);
        }
      }
      quotations.quoteBeforeVerb();
      quotations.quoteAtEnd();
    }
    return sentence.last;
  }
}
