package org.newswire.uima.speech;

/** One walk from where a noun phrase begins to where it ends. */
final class NounPhraseEnd {
  private static final String MARKS_WITHIN = "$%/\u20AC\u00A3'\u2019";

  private final SpeechReading story;
  private final Verbs verbs;
  private final NounPhrases phrases;
  private final int begin;
  private final int hi;
  private final boolean withPhrases;
  /** The unit that is looked at. */
  private int j;
  /** Whether a noun phrase may begin at this unit: the first one, or one behind a preposition or conjunction. */
  private boolean fresh = true;
  private boolean hasNoun;
  /** Where the phrase ends as far as it is whole. */
  private int complete;

  NounPhraseEnd(SpeechReading story, Verbs verbs, NounPhrases phrases, int begin, int hi, boolean withPhrases) {
    this.story = story;
    this.verbs = verbs;
    this.phrases = phrases;
    this.begin = begin;
    this.hi = hi;
    this.withPhrases = withPhrases;
    j = begin;
    complete = begin;
  }

  /** Returns where the phrase ends; where it would begin if there is none. */
  int find() {
    boolean goesOn = true;
    while (goesOn && j < hi) {
      goesOn = switch (story.kind(j)) {
        case PARENTHESIS -> parenthesis();
        case QUOTE -> quotation();
        case MARK -> mark();
        default -> word(story.word(j));
      };
    }
    return hasNoun ? complete : begin;
  }

  private boolean parenthesis() {
    if (hasNoun) {
      j++;
      complete = j;
    }
    return hasNoun;
  }

  private boolean quotation() {
    boolean statement = hasNoun && !fresh && story.lastInside(j) == ',';
    return story.end(j) - story.begin(j) <= NounPhrases.LONGEST_QUOTATION && !statement && noun();
  }

  private boolean mark() {
    if (MARKS_WITHIN.indexOf(story.text.charAt(story.begin(j))) < 0) {
      return false;
    }
    j++;
    complete = hasNoun && !fresh ? j : complete;
    return true;
  }

  private boolean word(Word w) {
    if (w.isAny(NounPhrases.OPENER) && !w.is(WordClass.SUBJECT_PRONOUN)) {
      return opener(w);
    }
    if (w.isAny(WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit())) {
      return pronoun();
    }
    if (w.is(WordClass.PREPOSITION)) {
      return preposition(w);
    }
    if (w.is(WordClass.COORDINATOR)) {
      return coordinator(w);
    }
    return !opensClause(w) && !modifiesVerb(w) && !takesObject(w) && noun();
  }

  /** {@code the}, {@code his}: begins a phrase, or stands behind another determiner. */
  private boolean opener(Word w) {
    boolean second = j == begin + 1 && story.is(begin, WordClass.DETERMINER);
    if (!fresh && !second || w.lower().equals("that") && j > begin) {
      return false;
    }
    fresh = false;
    hasNoun |= w.is(WordClass.PRONOUN);
    j++;
    complete = w.is(WordClass.PRONOUN) ? j : complete;
    return true;
  }

  /** {@code she}: a phrase by itself, unless it is half of one. */
  private boolean pronoun() {
    if (j == begin && withPhrases && isPair(j)) {
      j += 2;
      return true;
    }
    if (fresh) {
      complete = j + 1;
      hasNoun = true;
    }
    return false;
  }

  private boolean preposition(Word w) {
    boolean attaches = hasNoun && !fresh && (w.lower().equals("of") || withPhrases && !w.is(WordClass.SUBORDINATOR)
        && !w.lower().equals("to"));
    return attaches && beginsAgain();
  }

  private boolean coordinator(Word w) {
    return hasNoun && !fresh && !w.lower().equals("but") && !story.is(j + 1, WordClass.SUBJECT_PRONOUN)
        && beginsAgain();
  }

  /** Steps to the next unit where a noun phrase begins there. */
  private boolean beginsAgain() {
    if (j + 1 >= hi || !phrases.startsAt(j + 1)) {
      return false;
    }
    j++;
    fresh = true;
    return true;
  }

  private boolean opensClause(Word w) {
    return w.isAny(WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.INTERROGATIVE.bit())
        || w.isAny(Verbs.AUXILIARY) || w.is(WordClass.NEGATION)
        || hasNoun && (w.is(WordClass.DAY) || verbs.isFinite(j, begin));
  }

  private boolean modifiesVerb(Word w) {
    return w.is(WordClass.ADVERB) && hasNoun && !story.isCapital(j);
  }

  /** {@code the minister visiting the town}. */
  private boolean takesObject(Word w) {
    return w.forms() == VerbForm.ING.bit() && hasNoun && !story.isCapital(j) && !w.is(WordClass.CHANNEL)
        && verbs.startsObject(j + 1);
  }

  private boolean noun() {
    fresh = false;
    hasNoun = true;
    j++;
    complete = j;
    return true;
  }

  /** {@code she and Ann Hill}. */
  private boolean isPair(int pronoun) {
    return pronoun + 2 < hi && story.is(pronoun, WordClass.SUBJECT_PRONOUN) && story.isWord(pronoun + 1, "and")
        && (story.isCapital(pronoun + 2) || story.word(pronoun + 2).isAny(NounPhrases.OPENER))
        && !story.is(pronoun + 2, WordClass.SUBJECT_PRONOUN);
  }
}
