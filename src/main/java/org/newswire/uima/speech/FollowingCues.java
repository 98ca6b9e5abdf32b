package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Finds the cues that follow their content, and {@code according to}. */
final class FollowingCues extends SentenceGrammar {
  /** A shorter quotation without an end mark is a wording, no statement. */
  private static final int MIN_STATEMENT = 16;
  /** What stands between a cue and the comma before more of its content has no more units. */
  private static final int MAX_ADVERBIAL = 12;

  FollowingCues(Sentence sentence, SpeechCues cues, Sources sources, Contents contents) {
    super(sentence, cues, sources, contents);
  }

  void trailing(int i) {
    if (sentence.taken[i]) {
      return;
    }
    SpeechCue entry = cues.entryAt(i, SpeechCue.SpeechCueKind.VERB);
    int quoted = entry == null ? -1 : cues.quotedBegin(i);
    if (entry == null || !entry.has(SpeechCue.LEFT) || !cues.isVerb(i)
        || story.word(i).is(VerbForm.ING) && quoted < 0) {
      return;
    }
    int begin = quoted < 0 ? cues.groupBegin(i) : quoted;
    Draft draft = new Draft(entry, i, new TokenRange(begin, i + 1 + entry.rest().size()));
    TokenRange subject = cues.isParticipleAfterBe(i) ? null : subject(draft.cue.from());
    if (subject == null || !normalOrder(draft, subject)) {
      inverted(draft, subject);
    }
  }

  /** A cue behind a quotation within a reported clause: {@code "We lost," Hill said, according to the Post}. */
  void nested(int i) {
    if (!story.isWord(i) || story.word(i).cues().isEmpty()) {
      return;
    }
    int quote = i - 1;
    while (quote > lo && !story.isQuote(quote)) {
      quote--;
    }
    if (quote >= lo && story.isQuote(quote) && !sentence.taken[quote] && story.invites(quote)) {
      trailing(i);
    }
  }

  private TokenRange subject(int begin) {
    TokenRange between = sources.afterQuote(begin);
    return between != null ? between : phrasing.subjects.before(begin, lo);
  }

  /** {@code ..., Hill said}, {@code ..., as Hill said}. */
  private boolean normalOrder(Draft draft, TokenRange subject) {
    int begin = subject.from() > lo && story.isWord(subject.from() - 1, "as") ? subject.from() - 1 : subject.from();
    if (begin < subject.from() && (begin == lo || begin == lo + 1 && story.is(lo, WordClass.COORDINATOR))) {
      return asClause(draft, subject);
    }
    if (begin == lo || !isBreak(begin - 1) || story.is(begin, WordClass.RELATIVE)) {
      return false;
    }
    int k = contents.complementStart(draft.cue.to(), draft);
    boolean quoted = story.isQuote(begin - 1);
    if (quoted && !endsStatement(k)) {
      int e = phrasing.nouns.end(k, hi, false);
      if (e > k && endsStatement(e)) {
        draft.addressee = new TokenRange(k, e);
        k = e;
      }
    }
    draft.evidence = "left";
    return (endsStatement(k) || quoted && story.invites(begin - 1)) && acceptTrailing(draft, subject, begin, k);
  }

  /** {@code As Hill said, ...}. */
  private boolean asClause(Draft draft, TokenRange subject) {
    int k = contents.complementStart(draft.cue.to(), draft);
    if (k + 1 >= hi || !story.isMark(k, ',') || !hasVerb(k + 1, hi)) {
      return false;
    }
    draft.source = subject;
    draft.evidence = "left";
    draft.contents.add(new TokenRange(k + 1, contents.contentEnd(k + 1, draft)));
    sentence.add(draft);
    return true;
  }

  /** {@code ..., said Hill}. */
  private void inverted(Draft draft, TokenRange subject) {
    int begin = draft.cue.from();
    if (begin == lo || begin != draft.head || !isBreak(begin - 1)) {
      return;
    }
    boolean quoted = story.isQuote(begin - 1);
    if (!quoted && story.isHeadline(lo, hi) || quoted && !story.invites(begin - 1) && isWording(begin - 1)) {
      return;
    }
    TokenRange source = sources.invertedSubject(draft.cue.to(), quoted);
    if (source != null && (quoted || subject == null && !isPronoun(source) || endsWithSpeaker(draft, source))) {
      draft.addressee = null;
      draft.channel = null;
      draft.evidence = "inverted";
      acceptTrailing(draft, source, begin, contents.complementStart(source.to(), draft));
    }
  }

  /** A word or two in quotation marks may be the subject: {@code "S" refers to Hill}. */
  private boolean isWording(int quote) {
    return story.end(quote) - story.begin(quote) < MIN_STATEMENT;
  }

  private boolean isPronoun(TokenRange source) {
    return story.is(source.from(), WordClass.SUBJECT_PRONOUN);
  }

  /** {@code The men were freed in Bank, a town near the border, said local sources.} */
  private boolean endsWithSpeaker(Draft draft, TokenRange source) {
    return endsStatement(source.to()) && !phrasing.clauses.startsAt(draft.cue.to(), hi) && !isPronoun(source)
        && story.isMark(draft.cue.from() - 1, ',') && !draft.entry.has(SpeechCue.ADDRESSEE)
        && sources.kinds.canSpeak(source) && hasVerb(contentBegin(draft.cue.from() - 1), draft.cue.from() - 1);
  }

  private boolean isBreak(int i) {
    return story.isQuote(i) || story.isMark(i, ',') || story.isDash(i);
  }

  /** Tells whether what follows the cue is no content of it. */
  private boolean endsStatement(int k) {
    if (k >= hi || story.kind(k) == SpeechTokenKind.MARK || story.kind(k) == SpeechTokenKind.PARENTHESIS) {
      return true;
    }
    if (story.isQuote(k)) {
      return false;
    }
    Word w = story.word(k);
    if (w.lower().equals("that") || w.is(WordClass.INTERROGATIVE) && !w.lower().equals("when")
        || w.lower().equals("to") && k + 1 < hi && story.word(k + 1).is(VerbForm.BASE)) {
      return false;
    }
    if (w.isAny(WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit())) {
      return true;
    }
    return w.forms() == VerbForm.ING.bit() && !story.isCapital(k);
  }

  private boolean acceptTrailing(Draft draft, TokenRange subject, int clauseBegin, int k) {
    int to = clauseBegin;
    while (to > lo && (story.isMark(to - 1, ',') || story.isDash(to - 1))) {
      to--;
    }
    int from = contentBegin(to);
    if (from >= to) {
      if (!isResumed(k) || from > lo + 1) {
        return false;
      }
      draft.source = subject;
      right(draft, k, new TokenRange(lo, lo + 1));
      if (draft.contents.isEmpty()) {
        return false;
      }
      sentence.add(draft);
      return true;
    }
    boolean adverbial = story.is(from, WordClass.PREPOSITION) && !(k + 1 < hi && phrasing.clauses.startsAt(k + 1, hi));
    if (!story.isQuote(to - 1) && !hasVerb(from, to) && (!isResumed(k) || adverbial)) {
      return false;
    }
    if (!story.isQuote(to - 1) && k + 1 < hi && story.isMark(k, ',') && story.isQuote(k + 1)) {
      return false;
    }
    TokenRange left = new TokenRange(from, to);
    draft.source = subject;
    draft.contents.add(left);
    right(draft, k, left);
    sentence.add(draft);
    return true;
  }

  private boolean hasVerb(int from, int to) {
    int first = from;
    if (story.word(from).is(WordClass.PREPOSITION) && !story.is(from, WordClass.SUBORDINATOR)) {
      first = from + 1;
    }
    for (int i = first; i < to; i++) {
      if (story.isQuote(i) || story.isWord(i) && phrasing.verbs.isFinite(i, from)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the content goes on after a parenthetical cue. */
  private boolean isResumed(int k) {
    return k + 1 < hi && story.isMark(k, ',') && (story.isWord(k + 1, "that")
        || !story.word(k + 1).isAny(WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit())
        && story.word(k + 1).forms() != VerbForm.ING.bit());
  }

  private int contentBegin(int to) {
    int from = lo;
    for (int i = to - 1; i >= lo; i--) {
      if (sentence.taken[i]) {
        from = i + 1;
        break;
      }
    }
    while (from < to && (story.kind(from) == SpeechTokenKind.MARK && !story.isMark(from, '$')
        || story.is(from, WordClass.COORDINATOR) && from == lo)) {
      from++;
    }
    if (from < to - 1 && story.isQuote(to - 1) && story.is(from, WordClass.ADVERB) && from + 2 == to) {
      return to - 1;
    }
    if (from < to && story.isQuote(to - 1) && to - 2 > from && (story.isMark(to - 2, ':') || story.isDash(to - 2))) {
      return to - 1;
    }
    return from;
  }

  /** {@code , he told the paper after the vote, "and ..."}: the comma before the quotation, else the unit itself. */
  private int commaBeforeQuote(int k) {
    for (int i = k; i + 1 < hi && i < k + MAX_ADVERBIAL; i++) {
      if (story.isMark(i, ',') && story.isQuote(i + 1)) {
        return i;
      }
      if (!story.isWord(i) || phrasing.verbs.isFinite(i, lo) || cues.isSpeechCue(i)) {
        return k;
      }
    }
    return k;
  }

  /** Adds the content after a parenthetical cue. */
  private void right(Draft draft, int clauseEnd, TokenRange left) {
    int k = story.isQuote(left.to() - 1) ? commaBeforeQuote(clauseEnd) : clauseEnd;
    if (k + 1 >= hi) {
      return;
    }
    if (story.isMark(k, ',') || story.isMark(k, ':') || story.isDash(k)) {
      int n = k + 1;
      if (story.isQuote(n)) {
        draft.contents.add(new TokenRange(n, contents.contentEnd(n, draft)));
        return;
      }
      boolean whole = story.isQuote(left.to() - 1);
      Word w = story.word(n);
      if (!whole && story.isWord(n, "that")) {
        draft.contents.add(new TokenRange(n, contents.contentEnd(n, draft)));
        return;
      }
      if (whole || !story.isWord(n)
          || w.isAny(WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit())
          || w.forms() == VerbForm.ING.bit()) {
        return;
      }
      if (story.isMark(k, ',') && (phrasing.clauses.startsAt(n, hi) || phrasing.verbs.isFinite(n, lo)
          || story.word(n).isAny(WordClass.VERB.bit() | WordClass.BE.bit() | WordClass.MODAL.bit()))) {
        draft.contents.add(new TokenRange(n, contents.contentEnd(n, draft)));
      }
    }
  }

  /** Finds {@code according to} with all the rest of the sentence as its content. */
  boolean accordingTo(int i) {
    SpeechCue entry = story.word(i).cues().isEmpty() ? null : cues.entryAt(i, SpeechCue.SpeechCueKind.PHRASE);
    if (entry == null || entry.rest().isEmpty() && !isNameAfterComma(i)) {
      return false;
    }
    int cueEnd = i + 1 + entry.rest().size();
    Draft draft = new Draft(entry, i, new TokenRange(i, cueEnd));
    int e = phrasing.nouns.end(cueEnd, hi, true);
    if (e == cueEnd) {
      return false;
    }
    int end = appositives(cueEnd, e, i == lo || story.isMark(i - 1, ',') && story.isMark(e, ','));
    draft.source = new TokenRange(cueEnd, end);
    draft.evidence = SpeechRules.ACCORDING_TO;
    int k = end;
    if (i > lo && !opensClause(i - 1, k)) {
      int to = i;
      while (to > lo && story.isMark(to - 1, ',')) {
        to--;
      }
      int from = contentBegin(to);
      if (from < to) {
        draft.contents.add(new TokenRange(from, to));
        if (story.isMark(i - 1, ',') && k + 1 < hi && story.isMark(k, ',') && isResumed(k)) {
          draft.contents.add(new TokenRange(k + 1, contents.contentEnd(k + 1, draft)));
        }
      }
    } else {
      while (k < hi && (story.isMark(k, ',') || story.isMark(k, ':'))) {
        k++;
      }
      if (k < hi) {
        draft.contents.add(new TokenRange(k, contents.contentEnd(k, draft)));
      } else {
        return false;
      }
    }
    if (draft.contents.isEmpty()) {
      return false;
    }
    sentence.add(draft);
    return true;
  }

  /** {@code But according to Hill, ...}, {@code ..., because according to Hill ...}. */
  private boolean opensClause(int before, int after) {
    return story.is(before, WordClass.COORDINATOR) && before == lo
        || story.word(before).isAny(WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit())
            && story.isWord(before) && after + 1 < hi && story.isMark(after, ',');
  }

  /** {@code , per the Times}, but not {@code per share}. */
  private boolean isNameAfterComma(int i) {
    return i > lo && story.isMark(i - 1, ',') && i + 1 < hi && (story.isCapital(i + 1)
        || story.isWord(i + 1, "the") && i + 2 < hi && story.isCapital(i + 2));
  }

  /** Takes in {@code , who ...} and {@code , a ...} after a name up to the end of the sentence or the next comma. */
  private int appositives(int from, int e, boolean initial) {
    int end = e;
    if (end + 1 < hi && story.isMark(end, ',')) {
      Word w = story.word(end + 1);
      if (w.is(WordClass.RELATIVE) || story.isWord(end + 1, "a") || story.isWord(end + 1, "an")) {
        int stop = end + 1;
        while (stop < hi && story.kind(stop) != SpeechTokenKind.MARK && !story.isQuote(stop)) {
          stop++;
        }
        if (!initial || stop < hi && story.isMark(stop, ',')) {
          return stop;
        }
      }
    } else if (end < hi && story.is(end, WordClass.RELATIVE) && !initial) {
      while (end < hi && story.kind(end) != SpeechTokenKind.MARK) {
        end++;
      }
    }
    return end;
  }
}
