package org.newswire.uima.speech;

/** One walk from where a noun phrase ends back to where it begins. */
final class NounPhraseBegin {
  private static final String MARKS_WITHIN = "$%/'\u2019";

  private final SpeechReading story;
  private final Verbs verbs;
  private final NounPhrases phrases;
  private final int lo;
  /** Where the phrase ends, without adverbs. */
  private int end;
  /** The first unit of the phrase as far as it is known. */
  private int j;
  /** The last conjunction that was passed, or -1. */
  private int and = -1;
  /** Whether a verb ended the walk: what stands before the last conjunction is another clause then. */
  private boolean cut;

  NounPhraseBegin(SpeechReading story, Verbs verbs, NounPhrases phrases, int end, int lo) {
    this.story = story;
    this.verbs = verbs;
    this.phrases = phrases;
    this.end = end;
    this.lo = lo;
    j = end;
  }

  /** Returns where the phrase begins; where it would end if there is none. */
  int find() {
    int steps = 0;
    while (j > lo && steps < NounPhrases.MAX_STEPS && step(j - 1)) {
      steps++;
    }
    return phrases.trimmed(cut && and >= 0 ? and + 1 : j, end);
  }

  private boolean step(int p) {
    if (story.isQuote(p)) {
      return quotation(p);
    }
    return switch (story.kind(p)) {
      case PARENTHESIS -> take(p);
      case MARK -> mark(p);
      default -> word(p, story.word(p));
    };
  }

  private boolean take(int p) {
    j = p;
    return true;
  }

  private boolean quotation(int p) {
    boolean statement = story.end(p) - story.begin(p) > NounPhrases.LONGEST_QUOTATION || story.lastInside(p) == ',';
    return !statement && p > lo && story.isWord(p - 1) && take(p);
  }

  private boolean mark(int p) {
    char c = story.text.charAt(story.begin(p));
    if (MARKS_WITHIN.indexOf(c) >= 0) {
      return take(p);
    }
    if (c == ',' && isBetweenAdjectives(p)) {
      j = p - 2;
    }
    return false;
  }

  /** {@code a bitter, four-year fight}. */
  private boolean isBetweenAdjectives(int comma) {
    return j < end && comma - 2 >= lo && story.is(comma - 2, WordClass.DETERMINER) && story.isWord(comma - 1)
        && !story.isCapital(comma - 1) && !story.isCapital(j) && story.printed(j).indexOf('-') > 0;
  }

  private boolean word(int p, Word w) {
    if (w.isAny(WordClass.SUBJECT_PRONOUN.bit()) && !w.isAny(WordClass.DETERMINER.bit())) {
      j = j == end || j == and ? p : j;
      return false;
    }
    if (w.is(WordClass.COORDINATOR)) {
      return coordinator(p);
    }
    if (opensClause(p, w) || w.is(WordClass.DAY) && j < end) {
      return false;
    }
    if (story.isWord(p) && verbs.isFinite(p, lo)) {
      return verb(p, w);
    }
    if (w.is(WordClass.ADVERB) && !story.isCapital(p)
        && (j == end || !w.lower().isEmpty() && !w.is(WordClass.DETERMINER))) {
      return adverb(p);
    }
    return noun(p, w);
  }

  private boolean coordinator(int p) {
    if (j == end || p == lo || !phrases.isNounLike(p - 1)) {
      return false;
    }
    and = p;
    return take(p);
  }

  private boolean opensClause(int p, Word w) {
    return w.isAny(WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit() | WordClass.INTERROGATIVE.bit())
        && !(w.is(WordClass.DETERMINER) && j < end && p == lo);
  }

  /** A verb ends the phrase, unless it is that of a clause within: {@code the nurse who saw the men}. */
  private boolean verb(int p, Word w) {
    int relative = relativeBefore(p);
    if (relative > lo && j < end) {
      return take(relative);
    }
    // "the man accused of theft"
    if (j < end && story.is(j, WordClass.PREPOSITION) && w.is(VerbForm.PARTICIPLE) && p > lo
        && phrases.isNounLike(p - 1) && !story.is(p - 1, WordClass.SUBJECT_PRONOUN)) {
      return take(p);
    }
    cut = true;
    return false;
  }

  /** An adverb at the end is no part of the phrase; any other ends it. */
  private boolean adverb(int p) {
    if (j < end) {
      return false;
    }
    end = p;
    return take(p);
  }

  /** A determiner begins the phrase, unless another phrase holds it. */
  private boolean noun(int p, Word w) {
    j = p;
    if (!w.isAny(NounPhrases.OPENER) || p > lo && (story.isCapital(p) && story.isCapital(p - 1)
        || isPhrasePreposition(p - 1) || isOfWho(p - 1))) {
      return true;
    }
    if (p > lo && story.is(p - 1, WordClass.DETERMINER) && !story.isWord(p - 1, "that")) {
      j = p - 1;
    }
    return false;
  }

  /** Returns the relative pronoun that a verb without a comma before its clause belongs to, -1 where there is none. */
  private int relativeBefore(int verb) {
    int r = verb - 1;
    while (r > lo && (story.word(r).isAny(Verbs.AUXILIARY) || story.is(r, WordClass.ADVERB)
        && !story.is(r, WordClass.DETERMINER))) {
      r--;
    }
    return r > lo && story.is(r, WordClass.RELATIVE) && !story.isMark(r - 1, ',') && phrases.isNounLike(r - 1) ? r : -1;
  }

  /** {@code the nurse who saw} before its object: the verb says nothing that could hold a subject. */
  private boolean isOfWho(int verb) {
    if (!story.isWord(verb) || verbs.isAuxiliary(verb) || !verbs.isFinite(verb, lo)) {
      return false;
    }
    for (SpeechCue cue : story.word(verb).cues()) {
      if (cue.has(SpeechCue.CLAUSE) && cue.act(SpeechCue.CLAUSE) != SpeechCue.Act.ATTITUDE) {
        return false;
      }
    }
    int relative = relativeBefore(verb);
    return relative > lo && story.isWord(relative, "who");
  }

  private boolean isPhrasePreposition(int p) {
    return story.is(p, WordClass.PREPOSITION) && !story.is(p, WordClass.SUBORDINATOR);
  }
}
