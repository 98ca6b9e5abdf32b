package org.newswire.uima.speech;

/** Tells finite verbs and noun phrases of a story apart, from closed word classes and the forms of verbs alone. */
final class Phrasing {
  private static final int AUXILIARY =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit() | WordClass.MODAL.bit();
  private static final int NOUN_OPENER = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit();
  private static final int MAX_STEPS = 80;

  private final Story story;

  Phrasing(Story story) {
    this.story = story;
  }

  boolean isAuxiliary(int i) {
    return story.word(i).isAny(AUXILIARY) && !story.isCapital(i) || story.word(i).isAny(AUXILIARY)
        && isSentenceStart(i);
  }

  private boolean isSentenceStart(int i) {
    return i == 0 || story.kind(i - 1) != Story.Kind.WORD;
  }

  /** Tells whether the word can be a verb that a subject before it governs. */
  boolean isFinite(int i, int lo) {
    Word w = story.word(i);
    if (w.isAny(AUXILIARY)) {
      return !w.lower().equals("being") && !w.lower().equals("been") && !w.lower().equals("having");
    }
    if (w.forms() == 0 || w.forms() == VerbForm.ING.bit() || story.isCapital(i) && i > lo) {
      return false;
    }
    int p = i - 1;
    while (p >= lo && story.is(p, WordClass.ADVERB) && !story.is(p, WordClass.DETERMINER)) {
      p--;
    }
    if (p < lo) {
      return false;
    }
    Word before = story.word(p);
    if (before.isAny(AUXILIARY) || before.is(WordClass.NEGATION)) {
      return true;
    }
    boolean pronoun = before.is(WordClass.SUBJECT_PRONOUN) || before.is(WordClass.RELATIVE);
    if (w.is(VerbForm.PAST)) {
      return pronoun || !before.isAny(NOUN_OPENER) && !before.is(WordClass.PREPOSITION) && !before.lower().equals("'s")
          && !(w.is(VerbForm.BASE) && !story.isCapital(p) && !startsObject(i + 1));
    }
    if (pronoun) {
      return true;
    }
    if (before.isAny(NOUN_OPENER) || before.is(WordClass.PREPOSITION) || before.lower().equals("'s")) {
      return false;
    }
    if (w.is(VerbForm.THIRD)) {
      return !isPluralNoun(p) && (story.isCapital(p) && !nextIs(i, "of") || startsObject(i + 1)
          && !story.is(p, WordClass.COORDINATOR));
    }
    return (isPluralNoun(p) || before.is(WordClass.PRONOUN)) && startsObject(i + 1) && !nextIs(i, "of");
  }

  private boolean nextIs(int i, String word) {
    return i + 1 < story.size() && story.isWord(i + 1, word);
  }

  private boolean isPluralNoun(int i) {
    return story.isWord(i) && story.end(i) - story.begin(i) > 3 && story.text.charAt(story.end(i) - 1) == 's'
        && story.text.charAt(story.end(i) - 2) != 's' && (!story.isCapital(i) || i > 0 && story.isWord(i - 1)
        && story.is(i - 1, WordClass.DETERMINER))
        || story.isWord(i) && (story.isWord(i, "people") || story.isWord(i, "women") || story.isWord(i, "men")
        || story.isWord(i, "police"));
  }

  /** Tells whether an object, a clause or an infinitive begins here. */
  private boolean startsObject(int i) {
    if (i >= story.size()) {
      return false;
    }
    if (story.isQuote(i)) {
      return true;
    }
    Word w = story.word(i);
    return w.isAny(NOUN_OPENER | WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit()
        | WordClass.INTERROGATIVE.bit()
        | WordClass.ADVERB.bit() | WordClass.PREPOSITION.bit()) && !w.lower().equals("of")
            || w.lower().equals("that") || story.isCapital(i);
  }

  /**
   * Returns where the noun phrase that begins at a unit ends; the unit itself where none does.
   *
   * @param k where it begins
   * @param hi where the sentence ends
   * @param withPhrases whether prepositional phrases other than those of {@code of} belong to it
   */
  int nounPhraseEnd(int k, int hi, boolean withPhrases) {
    int j = k;
    boolean fresh = true;
    boolean hasNoun = false;
    while (j < hi) {
      switch (story.kind(j)) {
        case PARENTHESIS -> {
          if (!hasNoun) {
            return k;
          }
          j++;
          continue;
        }
        case QUOTE -> {
          if (story.end(j) - story.begin(j) > 60 || hasNoun && !fresh && story.lastInside(j) == ',') {
            return hasNoun ? j : k;
          }
          j++;
          fresh = false;
          hasNoun = true;
          continue;
        }
        case MARK -> {
          char c = story.text.charAt(story.begin(j));
          if (c == '$' || c == '%' || c == '/' || c == '\u20AC' || c == '\u00A3' || c == '\'' || c == '\u2019') {
            j++;
            continue;
          }
          return hasNoun ? j : k;
        }
        default -> { }
      }
      Word w = story.word(j);
      if (w.isAny(NOUN_OPENER) && !w.is(WordClass.SUBJECT_PRONOUN)) {
        if (!fresh && !(j == k + 1 && story.is(k, WordClass.DETERMINER))) {
          return hasNoun ? j : k;
        }
        if (w.lower().equals("that") && j > k) {
          return hasNoun ? j : k;
        }
        fresh = false;
        hasNoun |= w.is(WordClass.PRONOUN);
        j++;
        continue;
      }
      if (w.isAny(WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit())) {
        return fresh ? j + 1 : hasNoun ? j : k;
      }
      if (w.is(WordClass.PREPOSITION)) {
        boolean attaches = hasNoun && !fresh && (w.lower().equals("of") || withPhrases && !w.is(WordClass.SUBORDINATOR)
            && !w.lower().equals("to"));
        int end = attaches && j + 1 < hi ? nounPhraseStartsAt(j + 1) ? j + 1 : -1 : -1;
        if (end < 0) {
          return hasNoun ? j : k;
        }
        j = end;
        fresh = true;
        continue;
      }
      if (w.is(WordClass.COORDINATOR)) {
        if (!hasNoun || fresh || w.lower().equals("but") || j + 1 >= hi || !nounPhraseStartsAt(j + 1)
            || story.is(j + 1, WordClass.SUBJECT_PRONOUN)) {
          return hasNoun ? j : k;
        }
        j++;
        fresh = true;
        continue;
      }
      if (w.isAny(WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit())
          || w.isAny(AUXILIARY) || w.is(WordClass.NEGATION) || hasNoun && (w.is(WordClass.DAY) || isFinite(j, k))) {
        return hasNoun ? j : k;
      }
      if (w.is(WordClass.ADVERB) && hasNoun && !story.isCapital(j)) {
        return j;
      }
      if (w.forms() == VerbForm.ING.bit() && hasNoun && !story.isCapital(j) && !w.is(WordClass.CHANNEL)
          && startsObject(j + 1)) {
        return j;
      }
      fresh = false;
      hasNoun = true;
      j++;
    }
    return hasNoun ? j : k;
  }

  boolean nounPhraseStartsAt(int j) {
    if (j >= story.size() || story.isQuote(j)) {
      return j < story.size();
    }
    if (!story.isWord(j)) {
      return story.isMark(j, '$');
    }
    Word w = story.word(j);
    if (w.isAny(NOUN_OPENER | WordClass.OBJECT_PRONOUN.bit() | WordClass.SUBJECT_PRONOUN.bit()
        | WordClass.PRONOUN.bit())) {
      return true;
    }
    return !w.isAny(WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit()
        | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit() | AUXILIARY | WordClass.NEGATION.bit())
        && !(w.forms() != 0 && w.is(VerbForm.PAST) && !story.isCapital(j) && !w.is(VerbForm.BASE)
        && startsObject(j + 1));
  }

  /** Tells whether a noun phrase with a finite verb begins at a unit: a clause without {@code that}. */
  boolean startsClause(int k, int hi) {
    int e = nounPhraseEnd(k, hi, true);
    if (e == k) {
      int there = k;
      return story.isWord(there, "there") && there + 1 < hi && isAuxiliary(there + 1);
    }
    return verbFollows(e, hi);
  }

  private boolean verbFollows(int e, int hi) {
    int j = e;
    int commas = 0;
    for (int steps = 0; j < hi && steps < 40; steps++) {
      if (story.isMark(j, ',')) {
        commas++;
        j++;
        continue;
      }
      if (story.kind(j) == Story.Kind.MARK || story.is(j, WordClass.COORDINATOR) && commas == 0) {
        return false;
      }
      if (story.is(j, WordClass.RELATIVE) && story.isWord(j)) {
        return relativeThenVerb(j, hi);
      }
      if (story.isWord(j) && (isAuxiliary(j) || isFinite(j, e - 1))) {
        return true;
      }
      if (story.is(j, WordClass.ADVERB) || commas > 0 || story.is(j, WordClass.DAY)) {
        j++;
        continue;
      }
      if (story.is(j, WordClass.PREPOSITION) && !story.is(j, WordClass.SUBORDINATOR)) {
        int end = nounPhraseEnd(j + 1, hi, false);
        if (end == j + 1) {
          return false;
        }
        j = end;
        continue;
      }
      return false;
    }
    return false;
  }

  /** A relative clause has a verb of its own; the clause needs a second one. */
  private boolean relativeThenVerb(int j, int hi) {
    int verbs = 0;
    for (int i = j + 1; i < hi && i < j + 30; i++) {
      if (story.isWord(i) && isFinite(i, j) && !(i > j + 1 && isAuxiliary(i - 1))) {
        verbs++;
      }
      if (verbs == 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns where the noun phrase that ends before a unit begins; the unit itself where none does.
   *
   * @param e where it ends
   * @param lo the first unit it may hold
   */
  int nounPhraseBegin(int e, int lo) {
    int j = e;
    int and = -1;
    boolean cut = false;
    for (int steps = 0; j > lo && steps < MAX_STEPS; steps++) {
      int p = j - 1;
      if (story.kind(p) == Story.Kind.PARENTHESIS) {
        j = p;
        continue;
      }
      if (story.isQuote(p)) {
        if (story.end(p) - story.begin(p) > 60 || story.lastInside(p) == ',' || p == lo || !story.isWord(p - 1)) {
          break;
        }
        j = p;
        continue;
      }
      if (story.kind(p) == Story.Kind.MARK) {
        char c = story.text.charAt(story.begin(p));
        if (c == '$' || c == '%' || c == '/' || c == '\'' || c == '\u2019') {
          j = p;
          continue;
        }
        if (c == ',' && j < e && p - 2 >= lo && story.is(p - 2, WordClass.DETERMINER) && story.isWord(p - 1)
            && !story.isCapital(p - 1)
            && !story.isCapital(j) && story.printed(j).indexOf('-') > 0) {
          j = p - 2;
        }
        break;
      }
      Word w = story.word(p);
      if (w.isAny(WordClass.SUBJECT_PRONOUN.bit()) && !w.isAny(WordClass.DETERMINER.bit())) {
        j = j == e || j == and ? p : j;
        break;
      }
      if (w.is(WordClass.COORDINATOR)) {
        if (j == e || p == lo || !isNounLike(p - 1)) {
          break;
        }
        and = p;
        j = p;
        continue;
      }
      if (w.isAny(WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit() | WordClass.INTERROGATIVE.bit())
          && !(w.is(WordClass.DETERMINER) && j < e && p == lo)) {
        break;
      }
      if (w.is(WordClass.DAY) && j < e) {
        break;
      }
      if (story.isWord(p) && isFinite(p, lo)) {
        int relative = relativeBefore(p, lo);
        if (relative > lo && j < e) {
          j = relative;
          continue;
        }
        // "the man accused of theft"
        if (j < e && story.is(j, WordClass.PREPOSITION) && w.is(VerbForm.PARTICIPLE) && p > lo && isNounLike(p - 1)
            && !story.is(p - 1, WordClass.SUBJECT_PRONOUN)) {
          j = p;
          continue;
        }
        cut = true;
        break;
      }
      if (w.is(WordClass.ADVERB) && !story.isCapital(p) && (j == e || !w.lower().isEmpty()
          && !w.is(WordClass.DETERMINER))) {
        if (j == e) {
          j = p;
          e = p;
          continue;
        }
        break;
      }
      j = p;
      if (w.isAny(NOUN_OPENER) && story.isCapital(p) && p > lo && story.isCapital(p - 1)) {
        continue;
      }
      if (w.isAny(NOUN_OPENER) && !(p > lo && isPhrasePreposition(p - 1))) {
        if (p > lo && story.is(p - 1, WordClass.DETERMINER) && !story.isWord(p - 1, "that")) {
          j = p - 1;
        }
        break;
      }
    }
    if (cut && and >= 0) {
      j = and + 1;
    }
    return trimmed(j, e);
  }

  /** Returns the relative pronoun that a verb without a comma before its clause belongs to, -1 where there is none. */
  private int relativeBefore(int verb, int lo) {
    int r = verb - 1;
    while (r > lo && (story.word(r).isAny(AUXILIARY) || story.is(r, WordClass.ADVERB)
        && !story.is(r, WordClass.DETERMINER))) {
      r--;
    }
    return r > lo && story.is(r, WordClass.RELATIVE) && !story.isMark(r - 1, ',') && isNounLike(r - 1) ? r : -1;
  }

  private boolean isPhrasePreposition(int p) {
    return story.is(p, WordClass.PREPOSITION) && !story.is(p, WordClass.SUBORDINATOR);
  }

  boolean isNounLike(int i) {
    if (story.kind(i) == Story.Kind.PARENTHESIS || story.isQuote(i)) {
      return true;
    }
    Word w = story.word(i);
    return story.isWord(i)
        && !w.isAny(AUXILIARY | WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit()
        | WordClass.RELATIVE.bit()) && !(w.is(WordClass.ADVERB) && !story.isCapital(i))
            && !isFinite(i, Math.max(0, i - 3));
  }

  /**
   * Drops what stands before the noun phrase proper: conjunctions, adverbs, expressions of time, prepositional
   * phrases.
   */
  private int trimmed(int from, int e) {
    int j = from;
    while (j < e) {
      if (!story.isWord(j)) {
        if (story.isQuote(j) || story.isMark(j, '$')) {
          break;
        }
        j++;
        continue;
      }
      Word w = story.word(j);
      if (w.is(WordClass.COORDINATOR) || w.is(WordClass.ADVERB) && !w.is(WordClass.DETERMINER) && j + 1 < e
          && !w.is(WordClass.PRONOUN)
          || w.is(WordClass.DAY) && j + 1 < e || w.lower().equals("'s")) {
        j++;
        continue;
      }
      if (w.is(WordClass.PREPOSITION)) {
        // "about 4 in 10", "over half"
        if (isQuantity(j, e)) {
          break;
        }
        j = afterPhrase(j, e);
        continue;
      }
      int t = timeEnd(j, e);
      if (t < e && t > j) {
        j = t;
        continue;
      }
      break;
    }
    return j;
  }

  private boolean isQuantity(int j, int e) {
    boolean approximate = story.isWord(j, "about") || story.isWord(j, "over") || story.isWord(j, "around")
        || story.isWord(j, "under");
    return approximate && j + 1 < e && (story.isNumber(j + 1) || story.is(j + 1, WordClass.TIME_OPENER)
        || story.isWord(j + 1, "half"));
  }

  private int afterPhrase(int p, int e) {
    int j = p + 1;
    boolean noun = false;
    while (j < e) {
      Word w = story.word(j);
      if (noun && (w.isAny(NOUN_OPENER | WordClass.SUBJECT_PRONOUN.bit()) || story.isCapital(j)
          && !story.isCapital(j - 1))) {
        return j;
      }
      if (story.isNumber(j) && j + 1 < e && !noun) {
        return j + 1;
      }
      noun |= !w.isAny(NOUN_OPENER | WordClass.PREPOSITION.bit());
      if (w.is(WordClass.PREPOSITION)) {
        noun = false;
      }
      if (w.is(WordClass.DAY) || w.is(WordClass.TIME)) {
        return j + 1;
      }
      j++;
    }
    return e;
  }

  /**
   * Returns the end of {@code last week}, {@code Tuesday}, {@code earlier this month}; the begin where there is none.
   */
  int timeEnd(int k, int hi) {
    int j = k;
    if (j < hi && story.is(j, WordClass.DAY)) {
      j++;
      while (j < hi && (story.is(j, WordClass.TIME) || story.isNumber(j) || story.is(j, WordClass.DAY))) {
        j++;
      }
      return j;
    }
    for (int steps = 0; j < hi && steps < 5; steps++) {
      if (story.is(j, WordClass.DAY)) {
        return j + 1;
      }
      if (story.is(j, WordClass.TIME)) {
        return j + 1 < hi && (story.isWord(j + 1, "ago") || story.isWord(j + 1, "earlier")
            || story.isWord(j + 1, "later")) ? j + 2 : j + 1;
      }
      if (!story.isWord(j) || !(story.isNumber(j) || story.is(j, WordClass.TIME_OPENER))) {
        return k;
      }
      j++;
    }
    return k;
  }

  /** Returns the end of a prepositional phrase that begins here, the begin where there is none. */
  int phraseEnd(int k, int hi) {
    if (k >= hi || !story.is(k, WordClass.PREPOSITION)) {
      return k;
    }
    int t = timeEnd(k + 1, hi);
    if (t > k + 1) {
      return t;
    }
    int e = nounPhraseEnd(k + 1, hi, false);
    return e == k + 1 ? k : e;
  }

  /**
   * Returns the subject that ends before a verb group, with appositives; null where none does.
   *
   * @param e where the verb group begins
   * @param lo where the sentence begins
   */
  Range subjectBefore(int e, int lo) {
    while (e > lo + 1 && story.is(e - 1, WordClass.ADVERB) && !story.isCapital(e - 1)
        && !story.is(e - 1, WordClass.DETERMINER)) {
      e--;
    }
    if (e <= lo) {
      return null;
    }
    int p = e - 1;
    if (story.is(p, WordClass.RELATIVE) && story.isWord(p)) {
      return new Range(p, e);
    }
    boolean comma = story.isMark(p, ',');
    if (comma || story.isDash(p)) {
      return withAppositives(p, e, lo, comma);
    }
    int b = nounPhraseBegin(e, lo);
    if (b < e && b > lo && timeEnd(b, e) == e) {
      e = b;
      b = nounPhraseBegin(e, lo);
    }
    return b == e ? null : new Range(b, e);
  }

  private Range withAppositives(int close, int e, int lo, boolean comma) {
    Range best = null;
    for (int p = close - 1, tries = 0; p > lo && tries < 5 && close - p < MAX_STEPS; p--) {
      if (story.isMark(p, ';') || story.isMark(p, ':') || story.isQuote(p) && story.lastInside(p) == ',') {
        return best;
      }
      if (!(comma ? story.isMark(p, ',') : story.isDash(p))) {
        continue;
      }
      tries++;
      if (!opensAppositive(p + 1, close)) {
        return best;
      }
      int b = nounPhraseBegin(p, lo);
      if (b == p) {
        if (best == null && !isPhraseBetweenCommas(p, lo)) {
          return null;
        }
        continue;
      }
      best = new Range(b, e);
      boolean inner = b > lo && story.isMark(b - 1, ',')
          && (story.isNumber(b) || story.is(b, WordClass.DETERMINER) && startsAfterBreak(b - 1, lo) || p - b <= 2
          && story.isCapital(b) && endsWithPlace(b - 1, lo));
      if (!inner) {
        return best;
      }
    }
    return best;
  }

  private boolean startsAfterBreak(int comma, int lo) {
    int b = nounPhraseBegin(comma, lo);
    return b < comma && story.word(b).forms() != VerbForm.ING.bit() && (b == lo || story.isQuote(b - 1)
        || story.isMark(b - 1, ','));
  }

  private boolean isPhraseBetweenCommas(int end, int lo) {
    int i = end - 1;
    while (i > lo && story.isWord(i) && end - i < 8) {
      i--;
    }
    return story.isMark(i, ',') && story.is(i + 1, WordClass.PREPOSITION);
  }

  /** {@code of Madison} before {@code , Alabama}. */
  private boolean endsWithPlace(int comma, int lo) {
    int i = comma - 1;
    while (i > lo && story.isCapital(i)) {
      i--;
    }
    return i < comma - 1 && story.is(i, WordClass.PREPOSITION) || story.isNumber(comma - 1);
  }

  private boolean opensAppositive(int i, int close) {
    if (i >= close) {
      return false;
    }
    Word w = story.word(i);
    return !(w.is(WordClass.COORDINATOR) && !story.isDash(close) || w.is(WordClass.SUBJECT_PRONOUN)
        || w.is(WordClass.SUBORDINATOR) && !w.is(WordClass.PREPOSITION) && !w.is(WordClass.RELATIVE));
  }
}
