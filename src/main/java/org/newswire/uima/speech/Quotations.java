package org.newswire.uima.speech;

import java.util.List;
import java.util.Set;
import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Attributes the quotations that no cue of the lexicon claims. */
final class Quotations extends SentenceGrammar {
  private static final SpeechCue COLON =
      new SpeechCue(":", SpeechCue.SpeechCueKind.PHRASE, SpeechCue.Act.SAY, List.of(), Set.of(), Set.of());
  /** A shorter quotation after a comma is a title or a name. */
  private static final int MIN_STATEMENT = 16;
  /** A longer line is no signature. */
  private static final int MAX_SIGNATURE = 14;
  private static final SpeechCue PLAIN =
      new SpeechCue("-", SpeechCue.SpeechCueKind.VERB, SpeechCue.Act.SAY, List.of(), Set.of(), Set.of());

  Quotations(Sentence sentence, SpeechCues cues, Sources sources, Contents contents) {
    super(sentence, cues, sources, contents);
  }

  boolean isOnlyQuotes() {
    for (int i = lo; i < hi; i++) {
      if (story.isQuote(i) || story.kind(i) == SpeechTokenKind.MARK) {
        continue;
      }
      return false;
    }
    return true;
  }

  /** A sentence that is a quotation and nothing else goes on with what the speaker before it said. */
  void continueQuote(Draft previous) {
    if (previous == null || !story.isQuote(lo) || isHeading()
        || hi == lo + 1 && story.startsParagraph(hi) && isSignature(hi) && signatureEnd(hi) > 0) {
      return;
    }
    for (int i = lo; i < hi; i++) {
      if (story.isQuote(i)) {
        previous.contents.add(new TokenRange(i, i + 1));
        sentence.taken[i] = true;
      }
    }
  }

  /** A short line in single quotation marks is a heading between paragraphs. */
  private boolean isHeading() {
    char c = story.text.charAt(story.begin(lo));
    return (c == '\'' && story.text.charAt(story.begin(lo) + 1) != '\'' || c == '\u2018') && story.startsParagraph(lo)
        && (hi == story.size() || story.startsParagraph(hi)) && story.end(lo) - story.begin(lo) < 60;
  }

  /** A quotation with the speaker's name after a dash, on the same line or on the next. */
  boolean signedQuote() {
    boolean own = story.isQuote(lo) && lo + 2 < hi && story.isDash(lo + 1);
    int dash = own ? lo + 1 : lo;
    int end = isSignature(dash) ? signatureEnd(dash) : -1;
    if (end < 0 || !own && (lo == 0 || !story.isQuote(lo - 1) || sentence.taken[lo - 1])) {
      return false;
    }
    Draft draft = new Draft(COLON, dash, new TokenRange(dash, dash + 1));
    draft.source = new TokenRange(dash + 1, end);
    draft.contents.add(new TokenRange(dash - 1, dash));
    draft.evidence = SpeechRules.SIGNED;
    return sentence.add(draft);
  }

  private boolean isSignature(int dash) {
    return dash + 1 < story.size() && story.isDash(dash) && story.isCapital(dash + 1);
  }

  /** Returns where the name, with an appositive, ends that fills the paragraph behind a dash; -1 where none does. */
  private int signatureEnd(int dash) {
    int stop = dash + 1;
    while (stop < story.size() && stop < dash + MAX_SIGNATURE && !story.startsParagraph(stop)) {
      stop++;
    }
    int e = phrasing.nouns.end(dash + 1, stop, true);
    boolean complete = e == stop || story.kind(e) == SpeechTokenKind.MARK;
    boolean rest = stop == story.size() || story.startsParagraph(stop);
    for (int i = e; i < stop; i++) {
      rest &= story.isMark(i, ',') || !story.isQuote(i) && !(story.isWord(i) && phrasing.verbs.isFinite(i, dash + 1));
    }
    return e > dash + 1 && complete && rest ? trimmedEnd(dash + 1, stop) : -1;
  }

  private int trimmedEnd(int from, int to) {
    int e = to;
    while (e > from + 1 && story.kind(e - 1) == SpeechTokenKind.MARK) {
      e--;
    }
    return e;
  }

  /**
   * {@code From Chairwoman Hill:}, {@code A statement from Ann Hill, mayor.} or {@code Ann Hill, mayor:} before a
   * quotation in the next paragraph.
   */
  boolean fromSpeaker() {
    if (hi >= story.size() || !story.isQuote(hi) || !story.startsParagraph(hi) || !story.startsParagraph(lo)
        || hi - lo > MAX_SIGNATURE || !story.isMark(hi - 1, ':') && !story.isMark(hi - 1, '.')) {
      return false;
    }
    int from = -1;
    for (int i = lo; i < hi; i++) {
      if (story.isWord(i) && i > lo && phrasing.verbs.isFinite(i, lo)) {
        return false;
      }
      from = from < 0 && story.isWord(i, "from") ? i : from;
    }
    int name = from < 0 ? lo : from + 1;
    while (from >= 0 && name < hi && !story.isCapital(name)) {
      if (!story.word(name).isAny(WordClass.DETERMINER.bit() | WordClass.PREPOSITION.bit() | WordClass.CHANNEL.bit())) {
        return false;
      }
      name++;
    }
    boolean alone = from < 0 && story.isMark(hi - 1, ':') && story.isCapital(lo + 1);
    if (name + 1 >= hi || !story.isCapital(name) || from < 0 && !alone) {
      return false;
    }
    Draft draft = new Draft(COLON, from < 0 ? hi - 1 : from, from < 0 ? new TokenRange(hi - 1, hi)
        : new TokenRange(from, name));
    draft.source = new TokenRange(name, trimmedEnd(name, hi));
    draft.evidence = SpeechRules.FROM;
    return sentence.add(draft);
  }

  void headline() {
    if (lo > 0 || hi - lo < 4) {
      return;
    }
    for (int i = lo + 1; i < Math.min(hi - 2, lo + 8); i++) {
      if (story.isMark(i, ':')) {
        if (story.isQuote(i + 1)) {
          return;
        }
        Draft draft = new Draft(COLON, i, new TokenRange(i, i + 1));
        if (story.isCapital(lo) && phrasing.nouns.end(lo, i, true) == i && !story.isNumber(i - 1)) {
          draft.source = new TokenRange(lo, i);
          draft.contents.add(new TokenRange(i + 1, contents.end(hi)));
          draft.evidence = SpeechRules.HEADING;
          sentence.add(draft);
        }
        return;
      }
      if (story.kind(i) == SpeechTokenKind.MARK && !story.isMark(i, ',')) {
        return;
      }
    }
  }

  /** A quotation that leads on to a subject and a verb which is in no lexicon. */
  void quoteBeforeVerb() {
    for (int q = lo; q + 2 < hi; q++) {
      if (!story.isQuote(q) || sentence.taken[q] || !story.invites(q) || q > lo && story.isWord(q - 1)
          && !story.is(q - 1, WordClass.COORDINATOR)) {
        continue;
      }
      int e = phrasing.nouns.end(q + 1, hi, false);
      int v = e;
      while (v < hi && story.is(v, WordClass.ADVERB)) {
        v++;
      }
      TokenRange source = null;
      if (e > q + 1 && v < hi && isPlainVerb(v)) {
        source = new TokenRange(q + 1, e);
      } else if (isPlainVerb(q + 1) && phrasing.nouns.end(q + 2, hi, true) > q + 2) {
        v = q + 1;
        source = sources.invertedSubject(q + 2, true);
      }
      if (source != null) {
        Draft draft = new Draft(PLAIN, v, new TokenRange(v, v + 1));
        draft.source = source;
        draft.contents.add(new TokenRange(q, q + 1));
        draft.evidence = SpeechRules.QUOTE_VERB;
        sentence.add(draft);
      }
    }
  }

  private boolean isPlainVerb(int i) {
    Word w = story.word(i);
    return story.isWord(i) && !sentence.taken[i] && !story.isCapital(i) && (w.is(VerbForm.PAST)
        || w.is(VerbForm.THIRD) && w.is(WordClass.VERB))
        && !phrasing.verbs.isAuxiliary(i);
  }

  /** A quotation after a colon or a comma at the end of a sentence that no cue has claimed. */
  void quoteAtEnd() {
    for (int i = lo + 1; i < hi; i++) {
      boolean colon = story.isMark(i, ':');
      if (!colon && !story.isMark(i, ',')) {
        continue;
      }
      boolean inside = i + 1 < hi && story.isQuote(i + 1) && !sentence.taken[i + 1] && (colon || i + 3 >= hi
          && endsWithStop(i + 1));
      if (inside || colon && i + 1 == hi && contents.nextIsQuote() && !sentence.taken[i - 1]) {
        int v = finiteBefore(i);
        Draft draft = colon ? spokenBefore(i, v) : null;
        if (draft != null) {
          if (inside) {
            draft.contents.add(new TokenRange(i + 1, i + 2));
          }
          sentence.add(draft);
          return;
        }
        draft = new Draft(COLON, i, new TokenRange(i, i + 1));
        draft.evidence = colon ? SpeechRules.COLON_QUOTE : SpeechRules.COMMA_QUOTE;
        if (v > lo && !colon) {
          draft.cue = new TokenRange(v, v + 1);
        } else if (!colon) {
          return;
        }
        int e = phrasing.nouns.end(lo, i, true);
        draft.source = e == i ? new TokenRange(lo, i) : v > lo ? sources.source(v, cues.groupBegin(v))
            : sources.carried(i);
        if (inside) {
          draft.contents.add(new TokenRange(i + 1, i + 2));
        }
        if (colon && e == i && sources.kinds.canSpeak(draft.source)) {
          draft.evidence = SpeechRules.SPEAKER_COLON;
        }
        if (draft.source != null) {
          sentence.add(draft);
        }
        return;
      }
    }
  }

  /** Returns the last finite verb before a mark, the first unit of the sentence where there is none. */
  private int finiteBefore(int mark) {
    int v = mark - 1;
    while (v > lo && (sentence.taken[v] || !story.isWord(v) || !phrasing.verbs.isFinite(v, lo))) {
      v--;
    }
    return v;
  }

  /**
   * Returns what a verb of saying with an object makes of a quotation behind a colon ({@code added a warning:}), or a
   * verb that is no cue directly before it ({@code Hill groaned:}); null where neither is so.
   */
  private Draft spokenBefore(int colon, int last) {
    for (int v = last; v > lo; v--) {
      SpeechCue entry = sentence.taken[v] || !story.isWord(v) || !phrasing.verbs.isFinite(v, lo) ? null
          : cues.entryAt(v, SpeechCue.SpeechCueKind.VERB);
      boolean says = entry != null && entry.has(SpeechCue.QUOTE)
          && entry.act(SpeechCue.QUOTE) != SpeechCue.Act.ATTITUDE;
      if (says || v == colon - 1 && isPlainVerb(v)) {
        Draft draft = new Draft(says ? entry : PLAIN, v, new TokenRange(cues.groupBegin(v),
            v + 1 + (says ? entry.rest().size() : 0)));
        draft.source = sources.source(v, draft.cue.from());
        draft.evidence = says ? SpeechCue.QUOTE : SpeechRules.QUOTE_VERB;
        return draft.source != null && sources.kinds.canSpeak(draft.source) ? draft : null;
      }
    }
    return null;
  }

  private boolean endsWithStop(int quote) {
    char c = story.lastInside(quote);
    return (c == '.' || c == '?' || c == '!') && story.end(quote) - story.begin(quote) > MIN_STATEMENT;
  }
}
