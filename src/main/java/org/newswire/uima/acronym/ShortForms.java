package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.TokenRange;

/**
 * Finds the short forms that an explanation in words can mean: where it points, in its sentence, in a quotation before
 * it.
 */
final class ShortForms {
  /**
   * A short form that may be meant.
   *
   * @param run its tokens
   * @param place where it stands, as evidence
   * @param claim what is claimed of it alone
   */
  record ShortFormCandidate(TokenRange run, Evidence place, Claim claim) {}

  private static final int SEARCHED_SHAPES = 12;
  private static final int SEARCHED_TOKENS = 90;
  private static final int LONGEST_QUOTED = 8;
  private static final int SHORTEST_PLAIN = 4;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OTHER_NAME = 5;
  private static final int LONGEST_SUBJECT = 30;
  private static final int LONGEST_SEPARATOR = 8;

  private final AcronymReading story;
  private final AcronymTokens tokens;

  ShortForms(AcronymReading story) {
    this.story = story;
    this.tokens = story.tokens();
  }

  /**
   * Returns the short form directly before a token, over marks, "which", "is", adverbs and a few small words, or null.
   */
  ShortFormCandidate beside(int token) {
    int i = token;
    while (i > 0 && token - i < 6 && story.shapeBefore(i) == null && (story.isLightMark(i - 1)
        || story.is(i - 1, Part.COPULA) || story.is(i - 1, Part.RELATIVE) || story.is(i - 1, Part.ADVERB))) {
      i--;
    }
    TokenRange found = story.shapeBefore(i);
    if (found == null && i > 1 && i < token && story.isQuote(i)) {
      found = quotedBefore(i);
    }
    if (found == null && i < token && i > 0 && isNameLike(i - 1) && !story.is(i - 1, Part.DETERMINER)) {
      int from = i - 1;
      while (from > 0 && i - from < LONGEST_NAME && isNameLike(from - 1) && tokens.isSpaced(from)) {
        from--;
      }
      found = story.shapeAt(from) == null ? new TokenRange(from, i) : story.shapeAt(from);
    }
    for (int words = 0; found == null && words < 3 && i > 1; words++, i--) {
      // "the S gang - short for L"
      if (!tokens.isWord(i - 1) || tokens.hasCapital(i - 1) || story.is(i - 1, Part.FUNCTION) || i == token) {
        break;
      }
      found = story.shapeBefore(i - 1);
    }
    return found == null ? null : new ShortFormCandidate(found, Evidence.SHORT_BESIDE, Claim.NONE);
  }

  /** "S is known in the West and is an acronym": returns the short form that the sentence is about, or null. */
  ShortFormCandidate subject(int token) {
    if (!story.is(token - 1, Part.COPULA) || !story.is(token - 2, Part.AND)) {
      return null;
    }
    ShortFormCandidate subject = null;
    for (int i = token - 3; i >= 0 && token - i < LONGEST_SUBJECT && !story.endsSentence(i); i--) {
      TokenRange shape = story.is(i + 1, Part.COPULA) ? story.shapeBefore(i + 1) : null;
      subject = shape == null ? subject : new ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE);
    }
    return subject;
  }

  /** "Acme is an acronym.": returns the short form before a copula, be it a name by its look, or null. */
  ShortFormCandidate beforeCopula(int copula) {
    if (!story.is(copula, Part.COPULA)) {
      return null;
    }
    TokenRange run = story.shapeBefore(copula);
    if (run == null && isNameLike(copula - 1)) {
      run = new TokenRange(copula - 1, copula);
    }
    return run == null ? null : new ShortFormCandidate(run, Evidence.SHORT_BESIDE, Claim.NONE);
  }

  private boolean isNameLike(int i) {
    return tokens.isCapitalized(i) && tokens.length(i) > 1 && !story.is(i, Part.FUNCTION)
        && !story.is(i, Part.RELATIVE);
  }

  private TokenRange quotedBefore(int close) {
    for (int i = close - 1; i > 0 && close - i < LONGEST_QUOTED; i--) {
      if (story.isQuote(i)) {
        return i + 1 < close ? new TokenRange(i + 1, close) : null;
      }
      if (!tokens.isWord(i)) {
        return null;
      }
    }
    return null;
  }

  /** "tokamaks, a Russian acronym for": returns the plain word that an apposition explains, or null. */
  ShortFormCandidate inApposition(int token) {
    int word = token - 2;
    boolean apposition = (tokens.isMark(token - 1, ',') || story.isDash(token - 1) || tokens.isMark(token - 1, '('))
        && story.is(token, Part.ARTICLE);
    boolean plain = apposition && tokens.isWord(word) && tokens.length(word) >= SHORTEST_PLAIN
        && !story.is(word, Part.GENERIC) && !story.is(word, Part.FUNCTION) && !story.is(word, Part.PRONOUN);
    return plain ? new ShortFormCandidate(new TokenRange(word, word + 1), Evidence.SHORT_BESIDE, Claim.NONE) : null;
  }

  /** Returns the short forms behind a token, in its sentence and the one after it: "Using an acronym for L, she ..." */
  List<ShortFormCandidate> following(int token) {
    List<ShortFormCandidate> candidates = new ArrayList<>();
    int sentences = 0;
    for (int i = token; i < tokens.size() && i - token < SEARCHED_TOKENS && sentences < 2; i++) {
      sentences += story.endsSentence(i) || tokens.beginsParagraph(i) ? 1 : 0;
      if (story.shapeAt(i) != null) {
        candidates.add(new ShortFormCandidate(story.shapeAt(i), Evidence.SHORT_APART, Claim.NONE));
      }
    }
    return candidates;
  }

  /** Returns the short forms before a token, the nearest first: those of the sentence and of the two before it. */
  List<ShortFormCandidate> before(int token, boolean comments) {
    List<ShortFormCandidate> candidates = new ArrayList<>();
    int quoteEnd = comments ? quoteBefore(token) : -1;
    int sentences = 0;
    int at = token;
    for (int k = story.lastShapeBefore(token); k >= 0 && candidates.size() < SEARCHED_SHAPES; k--) {
      TokenRange shape = story.shapes().get(k);
      if (token - shape.to() > SEARCHED_TOKENS) {
        break;
      }
      for (; at > shape.to(); at--) {
        sentences += story.endsSentence(at - 1) ? 1 : 0;
        sentences += tokens.beginsParagraph(at) ? 1 : 0;
      }
      if (sentences > 2) {
        break;
      }
      boolean quoted = quoteEnd >= 0 && shape.to() <= quoteEnd;
      candidates.add(new ShortFormCandidate(shape, quoted ? Evidence.SHORT_QUOTED : Evidence.SHORT_APART, Claim.NONE));
    }
    return candidates;
  }

  /**
   * Returns the words in the sentence and the one before that a long form spells out: "Probe-X", and where every letter
   * begins a word of it, a word in small letters, too: "the taser".
   */
  List<ShortFormCandidate> spelledBefore(int token, TokenRange longForm, LongForms longForms) {
    List<ShortFormCandidate> candidates = new ArrayList<>();
    boolean named = speaksOfName(token);
    int sentences = 0;
    for (int i = token - 1; i >= 0 && token - i < SEARCHED_TOKENS && sentences < 3; i--) {
      sentences += story.endsSentence(i) || tokens.beginsParagraph(i) ? 1 : 0;
      boolean name = isNameLike(i) && tokens.length(i) > 2;
      if ((name || tokens.isWord(i) && tokens.length(i) >= SHORTEST_PLAIN) && story.shapeAt(i) == null) {
        boolean suffix = tokens.isMark(i + 1, '-') && !tokens.isSpaced(i + 1) && !tokens.isSpaced(i + 2)
            && tokens.isWord(i + 2);
        Evidence letters = longForms.letters(story.words(new TokenRange(i, i + 1)), longForm);
        if (letters == Evidence.INITIALS
            || letters == Evidence.LETTERS && name && tokens.length(i) > SHORTEST_PLAIN - (named ? 1 : 0)) {
          candidates.add(
              new ShortFormCandidate(new TokenRange(i, suffix ? i + 3 : i + 1), Evidence.SHORT_APART, Claim.NONE));
        }
      }
    }
    return candidates;
  }

  /** "its name, which is short for": tells whether the words before a token speak of a name. */
  private boolean speaksOfName(int token) {
    int i = token - 1;
    while (i > 0 && token - i < LONGEST_NAME + 1
        && (story.is(i, Part.COPULA) || story.is(i, Part.RELATIVE) || tokens.isMark(i, ','))) {
      i--;
    }
    return story.isCue(i, AcronymLexicon.GlossCue.TERM);
  }

  /** Returns the token of the last closing quotation mark before a token and in reach, or -1. */
  private int quoteBefore(int token) {
    for (int i = token - 1; i >= 0 && i > token - 40; i--) {
      char c = tokens.first(i);
      if (c == '"' || c == '\u201D') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the short forms that stand at a token, over marks: one, or a list: "LSIL, LSL and, in Arabic, Dahir". */
  List<ShortFormCandidate> after(int token, int most) {
    List<ShortFormCandidate> found = new ArrayList<>();
    Claim claim = Claim.NONE;
    int i = story.skipMarks(token);
    while (i < tokens.size() && found.size() < most) {
      TokenRange run = itemAt(i);
      if (run == null) {
        int other = found.isEmpty() ? afterOtherName(i) : i;
        run = other == i ? null : story.shapeAt(other);
        if (run == null) {
          break;
        }
      }
      found.add(new ShortFormCandidate(run, Evidence.SHORT_BESIDE, claim));
      int next = separatorAfter(run.to());
      if (next == run.to()) {
        break;
      }
      claim = Claim.NONE;
      for (int k = run.to(); k < next; k++) {
        claim = story.isLanguage(k) ? claim.inLanguage(story.language(k)) : claim;
      }
      i = next;
    }
    return found;
  }

  /** "the kronmark or KMK": returns the token after a name in small letters and "or", or the token itself. */
  private int afterOtherName(int from) {
    int i = from;
    while (i - from < LONGEST_OTHER_NAME && tokens.isWord(i) && !tokens.hasCapital(i) && !story.is(i, Part.AND)) {
      i++;
    }
    return i > from && story.is(i, Part.AND) ? i + 1 : from;
  }

  private TokenRange itemAt(int i) {
    TokenRange shape = story.shapeAt(i);
    if (shape != null) {
      return shape;
    }
    int end = i;
    while (end < tokens.size() && end - i < LONGEST_QUOTED && (isNameLike(end)
        || end > i
            && (tokens.isMark(end, '-') && !tokens.isSpaced(end) || end + 1 < tokens.size() && !tokens.isSpaced(end)
            && tokens.isMark(end - 1, '-')))) {
      end++;
    }
    return end == i || story.endsSentence(i - 1) ? null : new TokenRange(i, end);
  }

  /** Returns the token after ", and", "or the acronym", ", in Arabic," at a token, or that token. */
  private int separatorAfter(int token) {
    int i = token;
    boolean joined = false;
    while (i < tokens.size() && i - token < LONGEST_SEPARATOR) {
      boolean and = story.is(i, Part.AND);
      joined |= and;
      boolean joins = tokens.isMark(i, ',') || story.isQuote(i) || and || story.is(i, Part.ADVERB)
          || joined
              && (story.is(i, Part.ARTICLE) || story.is(i, Part.IN) && story.isLanguage(i + 1) || story.isLanguage(i)
              || story.isCue(i, AcronymLexicon.GlossCue.ACRONYM));
      if (!joins) {
        break;
      }
      i++;
    }
    boolean shape = i > token && story.shapeAt(i) != null;
    return shape || joined && i > token && isNameLike(i) ? i : token;
  }
}
