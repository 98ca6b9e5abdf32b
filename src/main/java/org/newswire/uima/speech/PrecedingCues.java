package org.newswire.uima.speech;

import org.newswire.uima.text.TokenRange;

/** Finds the cues that precede their content. */
final class PrecedingCues extends SentenceGrammar {
  /** Between an article and its noun stand fewer words. */
  private static final int MAX_NOUN = 6;

  PrecedingCues(Sentence sentence, SpeechCues cues, Sources sources, Contents contents) {
    super(sentence, cues, sources, contents);
  }

  void leading(int i) {
    if (!story.isWord(i) || story.word(i).cues().isEmpty()) {
      return;
    }
    // "was worried" has a source as an adjective, as a passive none
    Draft draft = adjective(i);
    if (draft == null) {
      draft = verb(i);
    }
    if (draft == null) {
      draft = noun(i);
    }
    if (draft == null) {
      draft = adverb(i);
    }
    if (draft != null) {
      sentence.add(draft);
    }
  }

  /** A verb of saying within a reported clause, with a subject of its own and a clause or a quotation after it. */
  void nested(int i) {
    if (!story.isWord(i) || story.word(i).cues().isEmpty()) {
      return;
    }
    Draft draft = story.word(i).is(VerbForm.ING) ? null : verb(i);
    if (draft != null && draft.source != null && isStatement(draft) && !draft.embedded
        && !story.is(draft.source.from(), WordClass.RELATIVE) && draft.source.to() == draft.cue.from()
        && sources.kinds.canSpeak(draft.source)) {
      sentence.add(draft);
    }
  }

  private static boolean isStatement(Draft draft) {
    return draft.entry.act(draft.evidence) == SpeechCue.Act.SAY && (draft.evidence.equals(SpeechCue.CLAUSE)
        || draft.evidence.equals(SpeechCue.THAT) || draft.evidence.equals(SpeechCue.QUOTE));
  }

  private Draft verb(int i) {
    SpeechCue entry = cues.entryAt(i, SpeechCue.SpeechCueKind.VERB, SpeechCue.SpeechCueKind.IMPERSONAL);
    if (entry == null || !cues.isVerb(i)) {
      return null;
    }
    int cueEnd = i + 1 + entry.rest().size();
    int begin = cues.groupBegin(i);
    Draft draft = new Draft(entry, i, new TokenRange(begin, cueEnd));
    if (cues.isParticipleAfterBe(i) || isReduced(i, entry)) {
      return passive(draft, begin, cueEnd);
    }
    int k = contents.complementStart(cueEnd, draft);
    boolean gap = entry.has(SpeechCue.CLAUSE) && entry.has(SpeechCue.LEFT) && contents.predicate(draft, k);
    String frame = gap ? SpeechCue.CLAUSE : contents.content(draft, k);
    if (frame == null || !accepts(entry, frame)) {
      return null;
    }
    if (story.word(i).is(VerbForm.ING) && isCompound(i, begin) || entry.has(SpeechCue.NAMING) && namesNoun(i, begin)) {
      return null;
    }
    boolean unnamed = frame.equals(SpeechCue.OBJECT) && entry.has(SpeechCue.NAMING) && !isNaming(draft);
    draft.evidence = unnamed ? SpeechCue.NAMING : frame;
    if (entry.kind() == SpeechCue.SpeechCueKind.IMPERSONAL) {
      TokenRange subject = phrasing.subjects.before(begin, lo);
      if (subject != null) {
        draft.contents.add(0, subject);
      }
      return draft;
    }
    draft.source = isVerbalNoun(i, begin) ? null : sources.source(i, begin);
    return draft.source == null || isFreeRelative(draft.source) ? null : draft;
  }

  /** {@code called the mill a wreck}, but not {@code called a meeting}. */
  private boolean isNaming(Draft draft) {
    for (TokenRange content : draft.contents) {
      int e = phrasing.nouns.end(content.from(), content.to(), false);
      boolean rest = e < content.to() && story.isWord(e) && !story.word(e).isAny(WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit()
          | WordClass.DAY.bit() | WordClass.TIME_OPENER.bit() & ~WordClass.DETERMINER.bit())
          && !(story.is(e, WordClass.ADVERB) && e + 1 == content.to());
      for (int i = content.from(); i < content.to() && !rest; i++) {
        rest = story.isQuote(i);
      }
      if (rest) {
        return true;
      }
    }
    return false;
  }

  /** {@code a firm called Hill}: what the noun before is called. */
  private boolean namesNoun(int i, int begin) {
    if (begin != i || !story.word(i).is(VerbForm.PARTICIPLE) || i + 1 >= hi || !story.isCapital(i + 1)
        && !story.isQuote(i + 1)) {
      return false;
    }
    for (int k = i - 1; k >= lo && k > i - MAX_NOUN && story.isWord(k); k--) {
      if (story.is(k, WordClass.DETERMINER)) {
        return story.isWord(k, "a") || story.isWord(k, "an");
      }
      if (story.is(k, WordClass.TITLE)) {
        return false;
      }
    }
    return false;
  }

  /** {@code credit reporting agency}: part of a noun. */
  private boolean isCompound(int i, int begin) {
    return begin == i && i > lo && i + 1 < hi && story.isWord(i - 1) && phrasing.nouns.isNounLike(i - 1)
        && story.word(i + 1).isAny(WordClass.INSTITUTION.bit() | WordClass.NOUN.bit());
  }

  /** {@code barred states from saying}: nobody says. */
  private boolean isVerbalNoun(int i, int begin) {
    return begin == i && i > lo && story.word(i).is(VerbForm.ING) && story.is(i - 1, WordClass.PREPOSITION)
        && !story.is(i - 1, WordClass.SUBORDINATOR) && !story.isWord(i - 1, "by") && !story.isWord(i - 1, "in");
  }

  /** {@code what he said was wrong}: what follows is said about the saying. */
  private boolean isFreeRelative(TokenRange source) {
    return isWhat(source.from()) && source.to() > source.from() + 1 || source.from() > lo && isWhat(source.from() - 1);
  }

  private boolean isWhat(int i) {
    return story.is(i, WordClass.INTERROGATIVE) && story.is(i, WordClass.DETERMINER)
        && !story.is(i, WordClass.RELATIVE);
  }

  /** {@code Asked about it, he ...}, {@code when asked whether ...}. */
  private boolean isReduced(int i, SpeechCue entry) {
    if (!story.word(i).is(VerbForm.PARTICIPLE) || !entry.has(SpeechCue.ADDRESSEE)) {
      return false;
    }
    return i == lo || story.isWord(i - 1, "when") || story.isWord(i - 1, "if") || story.isMark(i - 1, ',') && i + 1 < hi
        && story.word(i + 1).isAny(WordClass.PREPOSITION.bit() | WordClass.INTERROGATIVE.bit())
        && phrasing.subjects.before(i, lo) == null;
  }

  private static boolean accepts(SpeechCue entry, String frame) {
    return entry.has(frame) || frame.equals(SpeechCue.QUOTE) && (entry.has(SpeechCue.OBJECT)
        || entry.has(SpeechCue.CLAUSE));
  }

  private Draft passive(Draft draft, int begin, int cueEnd) {
    SpeechCue entry = draft.entry;
    TokenRange subject = phrasing.subjects.before(begin, lo);
    int k = cueEnd;
    if (k < hi && story.isWord(k, "by")) {
      int e = phrasing.nouns.end(k + 1, hi, true);
      if (e > k + 1) {
        draft.source = new TokenRange(k + 1, e);
        k = e;
      }
    }
    String frame = contents.content(draft, k);
    if (frame != null && (frame.equals(SpeechCue.CLAUSE) || frame.equals(SpeechCue.WH)) || frame != null
        && entry.has(SpeechCue.ADDRESSEE)) {
      draft.evidence = "passive-" + frame;
      if (entry.has(SpeechCue.ADDRESSEE)) {
        draft.addressee = subject;
      }
      boolean impersonal = subject != null && subject.to() - subject.from() == 1 && story.isWord(subject.from(), "it");
      return entry.has(draft.evidence) || impersonal && frame.equals(SpeechCue.CLAUSE)
          && entry.has(frame) ? draft : null;
    }
    if (subject == null) {
      return null;
    }
    draft.contents.add(0, subject);
    draft.evidence = draft.source != null ? "passive-by" : frame == null ? "passive" : "passive-" + frame;
    return entry.has(draft.evidence) ? draft : null;
  }

  private Draft adjective(int i) {
    SpeechCue entry = cues.entryAt(i, SpeechCue.SpeechCueKind.ADJECTIVE);
    int next = entry == null ? hi : i + 1 + entry.rest().size();
    if (next >= hi) {
      return null;
    }
    int begin = cues.groupBegin(i);
    boolean copula = false;
    for (int j = begin; j < i; j++) {
      copula |= story.is(j, WordClass.BE);
    }
    String rule = (copula ? "" : "bare-") + complement(next);
    if (!entry.has(rule)) {
      return null;
    }
    int k = opensContent(next) ? next : next + 1;
    Draft draft = new Draft(entry, i, new TokenRange(begin, k));
    draft.evidence = rule;
    draft.source = copula ? phrasing.subjects.before(begin, lo) : null;
    if (draft.source == null) {
      draft.source = sources.carried(i);
    }
    int e = contents.contentEnd(k, draft);
    if (e <= k || draft.source == null) {
      return null;
    }
    draft.contents.add(new TokenRange(k, e));
    return draft;
  }

  /** Returns the name of the frame that the word after a noun or an adjective opens. */
  private String complement(int n) {
    return story.is(n, WordClass.INTERROGATIVE) ? SpeechCue.WH : story.word(n).lower();
  }

  /** Tells whether the word belongs to the content: that, whether, to before a verb. */
  private boolean opensContent(int n) {
    return story.isWord(n, "that") || story.is(n, WordClass.INTERROGATIVE)
        || story.isWord(n, "to") && n + 1 < hi && story.word(n + 1).is(VerbForm.BASE);
  }

  private Draft noun(int i) {
    SpeechCue entry = cues.entryAt(i, SpeechCue.SpeechCueKind.NOUN);
    if (entry == null) {
      return null;
    }
    int n = i + 1;
    TokenRange source = sources.possessor(i);
    String rule = "poss-";
    if (source == null && n + 1 < hi && (story.isWord(n, "from") || story.isWord(n, "by"))) {
      int e = phrasing.nouns.end(n + 1, hi, true);
      source = e > n + 1 ? new TokenRange(n + 1, e) : null;
      n = e;
      rule = "from-";
    } else if (source == null) {
      source = sources.lightVerbSubject(i);
      rule = source == null ? "none-" : "light-";
    }
    if (n >= hi || !entry.has(rule + complement(n))) {
      return null;
    }
    boolean whole = opensContent(n);
    int k = whole ? n : n + 1;
    Draft draft = new Draft(entry, i, new TokenRange(i, n == i + 1 ? k : i + 1));
    draft.evidence = rule + complement(n);
    draft.source = source;
    int e = whole ? contents.contentEnd(k, draft) : phrasing.nouns.end(k, hi, true);
    if (e <= k) {
      return null;
    }
    draft.contents.add(new TokenRange(k, e));
    return draft;
  }

  private Draft adverb(int i) {
    SpeechCue entry = cues.entryAt(i, SpeechCue.SpeechCueKind.ADVERB);
    if (entry == null || i + 1 < hi && cues.isSpeechVerb(i + 1)) {
      return null;
    }
    Draft draft = new Draft(entry, i, new TokenRange(i, i + 1));
    draft.evidence = SpeechRules.HEARSAY;
    TokenRange subject = phrasing.subjects.before(cues.groupBegin(i), lo);
    if (subject != null) {
      draft.contents.add(subject);
    }
    int e = contents.contentEnd(i + 1, draft);
    if (e > i + 1) {
      draft.contents.add(new TokenRange(i + 1, e));
    }
    return draft.contents.isEmpty() || !entry.has(SpeechCue.CLAUSE) ? null : draft;
  }
}
