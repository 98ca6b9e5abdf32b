package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Finds the source of a cue in its sentence. */
final class Sources {
  private final Sentence sentence;
  private final SpeechReading story;
  final SourceKinds kinds;
  private final Phrasing phrasing;
  private final SpeechCues cues;
  private final int lo;
  private final int hi;

  Sources(Sentence sentence, SpeechCues cues) {
    this.sentence = sentence;
    story = sentence.story;
    kinds = new SourceKinds(story);
    phrasing = sentence.phrasing;
    this.cues = cues;
    lo = sentence.lo;
    hi = sentence.hi;
  }

  TokenRange source(int i, int begin) {
    boolean free = begin == i;
    Word w = story.word(i);
    if (free && w.is(VerbForm.ING)) {
      if (i == lo) {
        return afterParticiple();
      }
      TokenRange absolute = afterWith(i);
      if (absolute != null) {
        return absolute;
      }
      int p = i - 1;
      if (story.isWord(p)
          && !story.word(p).isAny(WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit()
              | WordClass.PREPOSITION.bit())
          && phrasing.nouns.isNounLike(p)) {
        TokenRange subject = phrasing.subjects.before(i, lo);
        if (subject != null) {
          return subject;
        }
      }
      return carried(i);
    }
    TokenRange subject = phrasing.subjects.before(begin, lo);
    if (subject != null) {
      return subject;
    }
    return carried(i);
  }

  /** {@code , with Foreign Minister Bo Hill saying}: the noun phrase between the two. */
  private TokenRange afterWith(int participle) {
    for (int i = participle - 1; i >= lo && i > participle - 15; i--) {
      if (story.isWord(i, "with")) {
        return i + 1 < participle && phrasing.nouns.startsAt(i + 1) ? new TokenRange(i + 1, participle) : null;
      }
      if (story.kind(i) == SpeechTokenKind.MARK || story.isWord(i) && phrasing.verbs.isFinite(i, lo)) {
        return null;
      }
    }
    return null;
  }

  private TokenRange afterParticiple() {
    for (int i = lo; i < hi; i++) {
      if (story.isMark(i, ',')) {
        int e = phrasing.nouns.end(i + 1, hi, true);
        if (e > i + 1 && e < hi && story.isWord(e) && phrasing.verbs.isFinite(e, i + 1)) {
          return new TokenRange(i + 1, e);
        }
      }
    }
    return null;
  }

  TokenRange carried(int i) {
    if (sentence.last != null && sentence.last.source != null) {
      return sentence.last.source;
    }
    TokenRange main = mainSubject(i);
    return main != null ? main : nearestSubject(i);
  }

  /** Returns the subject of the last finite verb before a unit, null where it has none. */
  private TokenRange nearestSubject(int limit) {
    for (int v = limit - 1; v > lo; v--) {
      if (story.isWord(v) && phrasing.verbs.isFinite(v, lo)) {
        return phrasing.subjects.before(cues.groupBegin(v), lo);
      }
    }
    return null;
  }

  /** Returns the subject of the sentence's first clause, as far as it ends before a unit. */
  private TokenRange mainSubject(int limit) {
    int k = lo;
    while (k < limit && (story.kind(k) == SpeechTokenKind.MARK || story.is(k, WordClass.COORDINATOR)
        || story.is(k, WordClass.ADVERB) && !story.is(k, WordClass.DETERMINER))) {
      k++;
    }
    int time = phrasing.nouns.timeEnd(k, limit);
    if (k < limit && (story.is(k, WordClass.PREPOSITION) || story.is(k, WordClass.SUBORDINATOR) || time > k)) {
      int j = k;
      while (j < limit && !story.isMark(j, ',')) {
        j++;
      }
      if (j + 1 >= limit) {
        return null;
      }
      k = j + 1;
    }
    int e = phrasing.nouns.end(k, limit, true);
    return e > k ? new TokenRange(k, e) : null;
  }

  /** {@code said retired General Hill}. */
  private boolean isModifier(int i) {
    return story.word(i).is(VerbForm.PARTICIPLE) && i + 1 < hi && story.isCapital(i + 1);
  }

  TokenRange invertedSubject(int k, boolean quoted) {
    if (k >= hi || !phrasing.nouns.startsAt(k) && !(quoted && isModifier(k))
        || phrasing.nouns.timeEnd(k, hi) > k || story.isQuote(k)) {
      return null;
    }
    if (story.isWord(k, "that")) {
      return null;
    }
    int e = phrasing.nouns.end(k, hi, true);
    if (e == k) {
      return null;
    }
    // a name with its appositives
    int end = e;
    if (end < hi && story.isWord(end) && phrasing.verbs.isFinite(end, k)) {
      if (!quoted || phrasing.verbs.isAuxiliary(end)) {
        return null;
      }
      while (end < hi && story.kind(end) != SpeechTokenKind.MARK && !story.isQuote(end)) {
        end++;
      }
    }
    while (end + 1 < hi && story.isMark(end, ',')) {
      int n = end + 1;
      Word w = story.word(n);
      boolean appositive = story.isNumber(n) || w.is(WordClass.DETERMINER) && !story.is(n, WordClass.RELATIVE)
          || w.is(WordClass.TITLE) || w.is(WordClass.POSSESSIVE)
          || story.isWord(n, "former") || w.is(WordClass.RELATIVE) || story.isCapital(n);
      if (!appositive || w.is(WordClass.RELATIVE) && n + 1 < hi && cues.isSpeechVerb(n + 1)) {
        break;
      }
      int stop = end + 1;
      while (stop < hi && !story.isMark(stop, ',') && story.kind(stop) != SpeechTokenKind.MARK
          && !(story.is(stop, WordClass.SUBORDINATOR)
          && !story.is(stop, WordClass.RELATIVE) && stop > end + 1) && !story.isQuote(stop)) {
        stop++;
      }
      end = stop;
    }
    return new TokenRange(k, Math.min(end, hi));
  }

  /** Returns what stands between a quotation that leads on to its cue and that cue, when it has no verb of its own. */
  TokenRange afterQuote(int begin) {
    for (int i = begin - 1; i >= lo && i > begin - 25; i--) {
      if (story.isQuote(i)) {
        return i < begin - 1 && story.invites(i) ? new TokenRange(i + 1, begin) : null;
      }
      if (story.isWord(i) && phrasing.verbs.isFinite(i, lo) && !isModifier(i, begin)
          || story.isMark(i, ';') || story.isMark(i, ':')
          || story.is(i, WordClass.SUBORDINATOR) || story.is(i, WordClass.COORDINATOR)
          && story.isQuote(Math.max(lo, i - 1))) {
        return null;
      }
    }
    return null;
  }

  /** {@code the state controlled paper}: a participle before its noun. */
  private boolean isModifier(int i, int end) {
    return story.word(i).is(VerbForm.PARTICIPLE) && i + 1 < end && story.isWord(i + 1)
        && !phrasing.verbs.startsObject(i + 1);
  }

  TokenRange possessor(int i) {
    for (int p = i - 1; p >= lo && p > i - 5; p--) {
      if (!story.isWord(p) && !story.isMark(p, '\'') && !story.isMark(p, '\u2019')) {
        return null;
      }
      if (story.is(p, WordClass.POSSESSIVE)) {
        return new TokenRange(p, p + 1);
      }
      if (story.isWord(p, "'s") || story.isMark(p, '\'') || story.isMark(p, '\u2019')) {
        int b = possessorBegin(p);
        return b < p ? new TokenRange(b, p + 1) : null;
      }
      if (story.word(p)
          .isAny(WordClass.DETERMINER.bit() | WordClass.PREPOSITION.bit()) || phrasing.verbs.isAuxiliary(p)) {
        return null;
      }
    }
    return null;
  }

  /** Of {@code in reply to the old judge's} the part behind the last preposition or verb. */
  private int possessorBegin(int mark) {
    int b = phrasing.nouns.begin(mark, lo);
    for (int i = mark - 1; i > b; i--) {
      boolean ends = story.is(i, WordClass.PREPOSITION) && !story.isWord(i, "of")
          || story.word(i).is(VerbForm.ING) && !story.isCapital(i) || story.isMark(i, ',');
      if (ends) {
        return i + 1;
      }
      if (story.is(i, WordClass.DETERMINER)) {
        return i;
      }
    }
    return story.word(b).is(VerbForm.ING) && !story.isCapital(b) && b + 1 < mark ? b + 1 : b;
  }

  TokenRange lightVerbSubject(int i) {
    for (int p = i - 1; p > lo && p > i - 6; p--) {
      if (!story.isWord(p)) {
        return null;
      }
      Word w = story.word(p);
      if (w.is(WordClass.LIGHT_VERB)) {
        return source(p, cues.groupBegin(p));
      }
      if (w.is(WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }
}
