package org.newswire.uima.speech;

import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;

/** Finds where noun phrases and expressions of time begin and end. */
final class NounPhrases {
  /** The classes of words that open a noun phrase. */
  static final int OPENER = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit();

  /** No phrase is followed further back than so many units. */
  static final int MAX_STEPS = 80;

  private final SpeechReading story;
  private final Verbs verbs;

  NounPhrases(SpeechReading story, Verbs verbs) {
    this.story = story;
    this.verbs = verbs;
  }

  /**
   * Returns where the noun phrase that begins at a unit ends; the unit itself where none does.
   *
   * @param k where it begins
   * @param hi where the sentence ends
   * @param withPhrases whether prepositional phrases other than those of {@code of} belong to it
   */
  int end(int k, int hi, boolean withPhrases) {
    int j = k;
    boolean fresh = true;
    boolean hasNoun = false;
    int complete = k;
    while (j < hi) {
      switch (story.kind(j)) {
        case PARENTHESIS -> {
          if (!hasNoun) {
            return k;
          }
          j++;
          complete = j;
          continue;
        }
        case QUOTE -> {
          if (story.end(j) - story.begin(j) > 60 || hasNoun && !fresh && story.lastInside(j) == ',') {
            return hasNoun ? complete : k;
          }
          j++;
          fresh = false;
          hasNoun = true;
          complete = j;
          continue;
        }
        case MARK -> {
          char c = story.text.charAt(story.begin(j));
          if (c == '$' || c == '%' || c == '/' || c == '\u20AC' || c == '\u00A3' || c == '\'' || c == '\u2019') {
            j++;
            complete = hasNoun && !fresh ? j : complete;
            continue;
          }
          return hasNoun ? complete : k;
        }
        default -> { }
      }
      Word w = story.word(j);
      if (w.isAny(OPENER) && !w.is(WordClass.SUBJECT_PRONOUN)) {
        if (!fresh && !(j == k + 1 && story.is(k, WordClass.DETERMINER))) {
          return hasNoun ? complete : k;
        }
        if (w.lower().equals("that") && j > k) {
          return hasNoun ? complete : k;
        }
        fresh = false;
        hasNoun |= w.is(WordClass.PRONOUN);
        j++;
        complete = w.is(WordClass.PRONOUN) ? j : complete;
        continue;
      }
      if (w.isAny(WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit())) {
        if (j == k && withPhrases && isPair(j, hi)) {
          j += 2;
          continue;
        }
        return fresh ? j + 1 : hasNoun ? complete : k;
      }
      if (w.is(WordClass.PREPOSITION)) {
        boolean attaches = hasNoun && !fresh && (w.lower().equals("of") || withPhrases && !w.is(WordClass.SUBORDINATOR)
            && !w.lower().equals("to"));
        int end = attaches && j + 1 < hi ? startsAt(j + 1) ? j + 1 : -1 : -1;
        if (end < 0) {
          return hasNoun ? complete : k;
        }
        j = end;
        fresh = true;
        continue;
      }
      if (w.is(WordClass.COORDINATOR)) {
        if (!hasNoun || fresh || w.lower().equals("but") || j + 1 >= hi || !startsAt(j + 1)
            || story.is(j + 1, WordClass.SUBJECT_PRONOUN)) {
          return hasNoun ? complete : k;
        }
        j++;
        fresh = true;
        continue;
      }
      if (w.isAny(WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit())
          || w.isAny(Verbs.AUXILIARY) || w.is(WordClass.NEGATION) || hasNoun
              && (w.is(WordClass.DAY) || verbs.isFinite(j, k))) {
        return hasNoun ? complete : k;
      }
      if (w.is(WordClass.ADVERB) && hasNoun && !story.isCapital(j)) {
        return complete;
      }
      if (w.forms() == VerbForm.ING.bit() && hasNoun && !story.isCapital(j) && !w.is(WordClass.CHANNEL)
          && verbs.startsObject(j + 1)) {
        return complete;
      }
      fresh = false;
      hasNoun = true;
      j++;
      complete = j;
    }
    return hasNoun ? complete : k;
  }

  /** {@code she and Ann Hill}. */
  private boolean isPair(int pronoun, int hi) {
    return pronoun + 2 < hi && story.is(pronoun, WordClass.SUBJECT_PRONOUN) && story.isWord(pronoun + 1, "and")
        && (story.isCapital(pronoun + 2) || story.word(pronoun + 2).isAny(OPENER))
        && !story.is(pronoun + 2, WordClass.SUBJECT_PRONOUN);
  }

  boolean startsAt(int j) {
    if (j >= story.size() || story.isQuote(j)) {
      return j < story.size();
    }
    if (!story.isWord(j)) {
      return story.isMark(j, '$');
    }
    Word w = story.word(j);
    if (w.isAny(OPENER | WordClass.OBJECT_PRONOUN.bit() | WordClass.SUBJECT_PRONOUN.bit()
        | WordClass.PRONOUN.bit())) {
      return true;
    }
    return !w.isAny(WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit()
        | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit() | Verbs.AUXILIARY | WordClass.NEGATION.bit())
        && !(w.forms() != 0 && w.is(VerbForm.PAST) && !story.isCapital(j) && !w.is(VerbForm.BASE)
        && verbs.startsObject(j + 1));
  }

  /**
   * Returns where the noun phrase that ends before a unit begins; the unit itself where none does.
   *
   * @param e where it ends
   * @param lo the first unit it may hold
   */
  int begin(int e, int lo) {
    int j = e;
    int and = -1;
    boolean cut = false;
    for (int steps = 0; j > lo && steps < MAX_STEPS; steps++) {
      int p = j - 1;
      if (story.kind(p) == SpeechTokenKind.PARENTHESIS) {
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
      if (story.kind(p) == SpeechTokenKind.MARK) {
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
      if (story.isWord(p) && verbs.isFinite(p, lo)) {
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
      if (w.isAny(OPENER) && story.isCapital(p) && p > lo && story.isCapital(p - 1)) {
        continue;
      }
      if (w.isAny(OPENER) && !(p > lo && (isPhrasePreposition(p - 1) || isOfWho(p - 1, lo)))) {
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
    while (r > lo && (story.word(r).isAny(Verbs.AUXILIARY) || story.is(r, WordClass.ADVERB)
        && !story.is(r, WordClass.DETERMINER))) {
      r--;
    }
    return r > lo && story.is(r, WordClass.RELATIVE) && !story.isMark(r - 1, ',') && isNounLike(r - 1) ? r : -1;
  }

  /** {@code the nurse who saw} before its object: the verb says nothing that could hold a subject. */
  private boolean isOfWho(int verb, int lo) {
    if (!story.isWord(verb) || verbs.isAuxiliary(verb) || !verbs.isFinite(verb, lo)) {
      return false;
    }
    for (SpeechCue cue : story.word(verb).cues()) {
      if (cue.has(SpeechCue.CLAUSE) && cue.act(SpeechCue.CLAUSE) != SpeechCue.Act.ATTITUDE) {
        return false;
      }
    }
    int relative = relativeBefore(verb, lo);
    return relative > lo && story.isWord(relative, "who");
  }

  private boolean isPhrasePreposition(int p) {
    return story.is(p, WordClass.PREPOSITION) && !story.is(p, WordClass.SUBORDINATOR);
  }

  boolean isNounLike(int i) {
    if (story.kind(i) == SpeechTokenKind.PARENTHESIS || story.isQuote(i)) {
      return true;
    }
    Word w = story.word(i);
    return story.isWord(i)
        && !w.isAny(
            Verbs.AUXILIARY | WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit()
        | WordClass.RELATIVE.bit()) && !(w.is(WordClass.ADVERB) && !story.isCapital(i))
            && !verbs.isFinite(i, Math.max(0, i - 3));
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

  /** {@code about 4 in 10}, {@code at least forty}, {@code up to 90}. */
  boolean isQuantity(int j, int e) {
    if (story.isWord(j, "up") && j + 2 < e) {
      return story.isWord(j + 1, "to") && (story.isNumber(j + 2) || story.is(j + 2, WordClass.TIME_OPENER));
    }
    if (story.isWord(j, "at") && j + 1 < e) {
      return story.isWord(j + 1, "least") || story.isWord(j + 1, "most");
    }
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
      if (noun && (w.isAny(OPENER | WordClass.SUBJECT_PRONOUN.bit()) || story.isCapital(j)
          && !story.isCapital(j - 1))) {
        return j;
      }
      if (story.isNumber(j) && j + 1 < e && !noun) {
        return j + 1;
      }
      noun |= !w.isAny(OPENER | WordClass.PREPOSITION.bit());
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
      while (j < hi && (isDatePart(j) || story.isMark(j, ',') && j + 1 < hi && isDatePart(j + 1))) {
        j++;
      }
      return story.isNumber(j - 1) && story.isMark(j, ',') && holdsComma(k, j) ? j + 1 : j;
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

  private boolean isDatePart(int i) {
    return story.is(i, WordClass.TIME) || story.isNumber(i) || story.is(i, WordClass.DAY);
  }

  /** {@code Friday, Dec. 29, 2017,}: a date with commas ends with one. */
  private boolean holdsComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (story.isMark(i, ',')) {
        return true;
      }
    }
    return false;
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
    int e = end(k + 1, hi, false);
    return e == k + 1 ? k : e;
  }
}
