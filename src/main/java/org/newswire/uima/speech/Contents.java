package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Finds the content that follows a cue, with the addressee and the channel before it. */
final class Contents {
  private static final int MAX_ADVERBIAL = 12;

  private final Sentence sentence;
  private final SpeechReading story;
  private final Phrasing phrasing;
  private final SpeechCues cues;
  private final int lo;
  private final int hi;

  Contents(Sentence sentence, SpeechCues cues) {
    this.sentence = sentence;
    story = sentence.story;
    phrasing = sentence.phrasing;
    this.cues = cues;
    lo = sentence.lo;
    hi = sentence.hi;
  }

  /** Skips adverbs, the addressee, time and venue after a cue and notes the addressee and the channel. */
  int complementStart(int from, Draft draft) {
    int k = from;
    boolean tells = draft.entry.has(SpeechCue.ADDRESSEE);
    for (int steps = 0; k < hi && steps < 8; steps++) {
      if (!story.isWord(k)) {
        if (story.kind(k) == SpeechTokenKind.PARENTHESIS) {
          k++;
          continue;
        }
        break;
      }
      Word w = story.word(k);
      if (tells && draft.addressee == null && !w.lower().equals("that") && !w.is(WordClass.PREPOSITION)) {
        int e = addresseeEnd(k);
        if (e > k) {
          draft.addressee = new TokenRange(k, e);
          k = e;
          continue;
        }
      }
      int t = phrasing.nouns.timeEnd(k, hi);
      if (t > k && !w.lower().equals("that") && !(t < hi && phrasing.verbs.isFinite(t, k))) {
        k = t;
        continue;
      }
      if (w.is(WordClass.ADVERB)
          && !w.isAny(WordClass.DETERMINER.bit() | WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit())
          && !phrasing.clauses.startsAt(k, hi)) {
        k++;
        continue;
      }
      boolean own = draft.entry.has(w.lower());
      if (w.is(WordClass.PREPOSITION) && (!own || draft.entry.has(SpeechCue.LEFT)) && !(w.lower().equals("to")
          && k + 1 < hi && story.word(k + 1).is(VerbForm.BASE))
          && !w.is(WordClass.SUBORDINATOR)) {
        int e = phrasing.nouns.phraseEnd(k, hi);
        if (e == k) {
          break;
        }
        boolean venue = !story.isWord(k, "of") && !story.isWord(k, "about") && !story.isWord(k, "for")
            && isChannel(k + 1, e);
        boolean end = e >= hi || story.kind(e) != SpeechTokenKind.WORD || story.isWord(e, "that")
            || story.is(e, WordClass.PREPOSITION)
            || phrasing.nouns.timeEnd(e, hi) > e || story.is(e, WordClass.SUBORDINATOR)
            || story.is(e, WordClass.COORDINATOR) || story.is(e, WordClass.INTERROGATIVE);
        boolean time = phrasing.nouns.timeEnd(k + 1, hi) == e;
        if (!venue && !end && !time && !phrasing.clauses.startsAt(e, hi)) {
          break;
        }
        if (own && draft.topic < 0) {
          draft.topic = k;
        }
        if (venue && draft.channel == null) {
          draft.channel = new TokenRange(k, e);
        } else if (w.lower().equals("to") && draft.addressee == null) {
          draft.addressee = new TokenRange(k + 1, e);
        }
        k = e;
        continue;
      }
      break;
    }
    return k;
  }

  private boolean isChannel(int from, int to) {
    for (int i = from; i < to; i++) {
      if (story.is(i, WordClass.CHANNEL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code told her son}, but not {@code told her she must go}. */
  private boolean isPossessed(int k) {
    return k < hi && phrasing.nouns.isNounLike(k)
        && !story.word(k).isAny(WordClass.SUBJECT_PRONOUN.bit() | WordClass.DETERMINER.bit());
  }

  private int addresseeEnd(int k) {
    Word w = story.word(k);
    if (w.is(WordClass.OBJECT_PRONOUN) && !(w.is(WordClass.POSSESSIVE) && isPossessed(k + 1))) {
      return k + 1;
    }
    int e = phrasing.nouns.end(k, hi, false);
    // "told Reuters Hill would go": the last name is the subject of the clause
    boolean clause = e < hi && e > k + 1 && story.isCapital(e - 1) && story.isWord(e) && phrasing.verbs.isFinite(e, k);
    return clause ? e - 1 : e;
  }

  /** Adds the content after the cue and returns the frame that it stands in, null where there is none. */
  String content(Draft draft, int start) {
    int before = draft.contents.size();
    String frame = contentAt(draft, start);
    if (frame == null && draft.topic >= 0 && draft.contents.size() == before) {
      int from = draft.topic + 1;
      draft.contents.add(new TokenRange(from, contentEnd(from, draft)));
      if (draft.topic == draft.cue.to()) {
        draft.cue = new TokenRange(draft.cue.from(), from);
      }
      return story.word(draft.topic).lower();
    }
    return frame;
  }

  /** Adds the predicate after {@code which he said}; tells whether there is one. */
  boolean predicate(Draft draft, int k) {
    if (k >= hi || !story.isWord(k)
        || !phrasing.verbs.isAuxiliary(k) && !(phrasing.verbs.isFinite(k, lo) && story.is(k, WordClass.VERB))) {
      return false;
    }
    draft.embedded = true;
    draft.contents.add(new TokenRange(k, contentEnd(k, draft)));
    return true;
  }

  private String contentAt(Draft draft, int start) {
    int k = start;
    if (k >= hi) {
      return null;
    }
    if (story.isMark(k, ':')) {
      if (k + 1 < hi) {
        draft.contents.add(new TokenRange(k + 1, contentEnd(k + 1, draft)));
        return SpeechCue.QUOTE;
      }
      return draft.entry.has(SpeechCue.QUOTE) && nextIsQuote() ? SpeechCue.QUOTE : null;
    }
    if (story.isMark(k, ',') || story.isDash(k)) {
      if (k + 1 < hi && story.isQuote(k + 1)) {
        k++;
      } else {
        int j = k + 1;
        while (j < hi && j < k + 14 && !story.isMark(j, ',')) {
          j++;
        }
        if (j + 1 < hi && j < k + 14 && story.isMark(j, ',')
            && story.word(k + 1).isAny(WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit())
            && phrasing.clauses.startsAt(j + 1, hi)) {
          draft.contents.add(new TokenRange(k + 1, contentEnd(j + 1, draft)));
          return SpeechCue.CLAUSE;
        }
        if (j + 1 < hi && j < k + 14 && story.isMark(j, ',') && (story.isWord(j + 1, "that") || story.isQuote(j + 1))) {
          k = j + 1;
        } else {
          return null;
        }
      }
    }
    String frame = frameAt(draft, k);
    if (frame == null) {
      k = laterThat(draft, k);
      frame = k < 0 ? null : SpeechCue.CLAUSE;
    }
    if (frame == null) {
      return null;
    }
    int from = k;
    if (draft.entry.has(frame) && isPrepositionFrame(frame, k)) {
      from = k + 1;
      draft.cue = new TokenRange(draft.cue.from(), k == draft.cue.to() ? k + 1 : draft.cue.to());
    }
    int e = contentEnd(from, draft);
    if (e <= from || e == from + 1 && story.isWord(from, "that")) {
      return null;
    }
    draft.contents.add(new TokenRange(from, e));
    return frame;
  }

  /** {@code said before leaving town that ...}: the clause after an adverbial. */
  private int laterThat(Draft draft, int k) {
    if (!draft.entry.has(SpeechCue.LEFT) || !draft.entry.has(SpeechCue.CLAUSE)) {
      return -1;
    }
    for (int j = k; j < hi && j < k + MAX_ADVERBIAL; j++) {
      if (!story.isWord(j) || phrasing.verbs.isFinite(j, k)) {
        return -1;
      }
      if (j > k && story.isWord(j, "that")) {
        return j;
      }
    }
    return -1;
  }

  boolean nextIsQuote() {
    return hi < story.size() && story.isQuote(hi);
  }

  private boolean isPrepositionFrame(String frame, int k) {
    return story.isWord(k, frame) && story.is(k, WordClass.PREPOSITION)
        && !(frame.equals("to") && k + 1 < hi && story.word(k + 1).is(VerbForm.BASE)) && !frame.equals("like");
  }

  private String frameAt(Draft draft, int k) {
    if (story.isQuote(k)) {
      return standsAlone(k) || story.isQuote(k + 1) ? SpeechCue.QUOTE
          : phrasing.clauses.startsAt(k, hi) ? SpeechCue.CLAUSE : SpeechCue.OBJECT;
    }
    if (story.kind(k) == SpeechTokenKind.MARK && !story.isMark(k, '$')) {
      return null;
    }
    Word w = story.word(k);
    if (w.lower().equals("that")) {
      return draft.entry.has(SpeechCue.THAT) ? SpeechCue.THAT : SpeechCue.CLAUSE;
    }
    if (w.lower().equals("to")) {
      return "to";
    }
    if (w.is(WordClass.INTERROGATIVE) && !story.isWord(k, "which")) {
      return w.lower().equals("if") || w.lower().equals("when")
          || w.lower().equals("where") ? draft.entry.has(SpeechCue.WH) ? SpeechCue.WH : null : SpeechCue.WH;
    }
    if (w.is(WordClass.SUBORDINATOR) && w.is(WordClass.PREPOSITION) && opensSubordinate(draft, k)) {
      return SpeechCue.CLAUSE;
    }
    if (!w.lower().isEmpty() && (w.is(WordClass.PREPOSITION) || w.is(WordClass.PARTICLE))) {
      if (phrasing.nouns.isQuantity(k, hi) && draft.entry.has(SpeechCue.CLAUSE)
          && phrasing.clauses.startsAt(k + 2, hi)) {
        return SpeechCue.CLAUSE;
      }
      return draft.entry.has(w.lower()) ? w.lower() : phrasing.clauses.startsAt(phrasing.nouns.phraseEnd(k, hi) + 1, hi)
          && draft.entry.has(SpeechCue.LEFT) ? SpeechCue.CLAUSE : null;
    }
    if (w.isAny(WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit())) {
      return null;
    }
    if (w.is(WordClass.SUBORDINATOR)) {
      return opensSubordinate(draft, k) ? SpeechCue.CLAUSE : null;
    }
    if (phrasing.clauses.startsAt(k, hi)) {
      return SpeechCue.CLAUSE;
    }
    if (phrasing.nouns.end(k, hi, false) > k) {
      return SpeechCue.OBJECT;
    }
    boolean gerund = w.is(VerbForm.ING) || story.isWord(k, "having") || story.isWord(k, "being");
    return gerund && draft.entry.has(SpeechCue.LEFT) ? SpeechCue.CLAUSE : SpeechCue.COMPLEMENT;
  }

  /** {@code said if it rains, the fair will close}. */
  private boolean opensSubordinate(Draft draft, int k) {
    return draft.entry.has(SpeechCue.LEFT) && draft.entry.has(SpeechCue.CLAUSE) && phrasing.clauses.leadsToMain(k, hi);
  }

  /** Returns where the content that begins at a unit ends. */
  int contentEnd(int from, Draft draft) {
    if (story.isQuote(from) && standsAlone(from)) {
      return from + 1;
    }
    // "that, while it rains, ..." goes on
    int first = !story.isWord(from, "that") ? from : story.isMark(from + 1, ',') ? from + 2 : from + 1;
    for (int j = from; j < hi; j++) {
      if (sentence.taken[j]) {
        return end(j);
      }
      if (story.isMark(j, ';')) {
        return j;
      }
      if (j > first && endsContent(j, draft)) {
        return end(j);
      }
    }
    return Math.max(from, end(hi));
  }

  /** Tells whether a quotation is the whole content, not the beginning of a clause or of a list. */
  private boolean standsAlone(int i) {
    if (i + 1 >= hi) {
      return true;
    }
    char end = story.lastInside(i);
    if (story.isQuote(i + 1)) {
      return false;
    }
    if (story.is(i + 1, WordClass.COORDINATOR) && i + 2 < hi && story.isQuote(i + 2)) {
      return false;
    }
    if (end == ',' || end == '.' || end == '?' || end == '!') {
      return true;
    }
    Word next = story.word(i + 1);
    return next.isAny(WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit())
        || story.kind(i + 1) == SpeechTokenKind.MARK;
  }

  private boolean endsContent(int j, Draft draft) {
    if (story.isWord(j, "according") && j + 1 < hi && story.isWord(j + 1, "to")) {
      return true;
    }
    boolean comma = story.isMark(j, ',') || story.isDash(j);
    boolean quoteEnd = story.isQuote(j - 1);
    int n = comma ? j + 1 : j;
    while (n < hi && story.is(n, WordClass.ADVERB) && !story.is(n, WordClass.SUBORDINATOR)) {
      n++;
    }
    if (n >= hi || !story.isWord(n)) {
      return false;
    }
    Word w = story.word(n);
    boolean embedded = draft.embedded || story.word(draft.head).is(VerbForm.ING)
        || draft.cue.from() > lo && story.is(draft.cue.from() - 1, WordClass.RELATIVE);
    if (embedded && story.isMark(j, ',') && phrasing.verbs.isFinite(n, lo) && !story.isCapital(n) && n == j + 1
        && !w.is(VerbForm.BASE)) {
      return true;
    }
    boolean before = draft.head == lo
        || story.word(lo).isAny(WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit());
    if (comma && before && cues.leadsToSpeech(n)) {
      return true;
    }
    if (comma || quoteEnd) {
      if (w.is(VerbForm.ING) && cues.isSpeechCue(n)) {
        return true;
      }
      if (w.is(WordClass.RELATIVE) && n + 1 < hi && cues.isSpeechVerb(n + 1)) {
        return true;
      }
    }
    if (w.is(WordClass.COORDINATOR)) {
      int m = n + 1;
      while (m < hi && cues.isGroupWord(m)) {
        m++;
      }
      if (m < hi && cues.isSpeechVerb(m)
          && (story.word(draft.head).is(VerbForm.ING)
          || story.word(m).is(VerbForm.PAST) == story.word(draft.head).is(VerbForm.PAST))) {
        return true;
      }
      return comma && cues.leadsToSpeech(n + 1);
    }
    if (w.lower().equals("with")) {
      int e = phrasing.nouns.end(n + 1, hi, false);
      return e > n + 1 && e < hi && story.word(e).is(VerbForm.ING) && cues.isSpeechCue(e);
    }
    if (w.is(WordClass.SUBORDINATOR) && (w.lower().equals("while") || comma && (w.lower().equals("though")
        || w.lower().equals("although")
        || w.lower().equals("as") || w.lower().equals("whereas")))) {
      return cues.leadsToSpeech(n + 1) || n + 1 < hi && story.word(n + 1).is(VerbForm.ING) && cues.isSpeechCue(n + 1);
    }
    return false;
  }

  int end(int to) {
    int e = to;
    while (e > lo && story.kind(e - 1) == SpeechTokenKind.MARK && !story.isMark(e - 1, '%')) {
      e--;
    }
    return e;
  }
}
