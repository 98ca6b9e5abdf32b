package org.newswire.uima.acronym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.TokenRange;

/** Cuts what stands in brackets into its parts and tells which of them can be a short form. */
final class BracketForms {
  private static final int LONGEST = 14;
  private static final int LONGEST_SMALL = 5;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private Set<String> usedAgain;
  private Map<Character, Integer> letterUses;

  BracketForms(AcronymReading story) {
    this.story = story;
    this.tokens = story.tokens();
  }

  /** Returns the token after the first part of a bracket. */
  int segmentEnd(int from, int to) {
    int i = from;
    while (i < to && !isSeparator(i)
        && !(i > from && tokens.isSpaced(i) && (story.is(i, Part.ADVERB) || story.is(i, Part.COPULA)
            || isAlternative(i)))) {
      i++;
    }
    return i;
  }

  private boolean isSeparator(int i) {
    char c = tokens.first(i);
    return c == ';' || c == ',' && tokens.isSpaced(i + 1) || c == ':' || c == '=' || story.isDash(i);
  }

  /** Returns a part without quotes, articles and adverbs before a short form: "hereinafter the "SF"". */
  TokenRange shortForm(int from, int to) {
    int begin = from;
    while (begin + 1 < to && story.is(begin, Part.ADVERB) && tokens.isSpaced(begin + 1)) {
      begin++;
    }
    return content(begin, to);
  }

  /** Returns a part without quotes and leading articles, or null where nothing is left. */
  TokenRange content(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && (story.isQuote(begin)
        || story.is(begin, Part.ARTICLE) && end - begin > 1 && tokens.isSpaced(begin + 1)
        || isAlternative(begin))) {
      begin++;
    }
    while (end > begin && story.isQuote(end - 1)) {
      end--;
    }
    return begin < end ? new TokenRange(begin, end) : null;
  }

  /** Tells whether a word is "or", and no short form. */
  boolean isAlternative(int i) {
    return !tokens.hasCapital(i) && story.isCue(i, GlossCue.ALTERNATIVE);
  }

  /** Tells whether a part can be a short form: of two words at most, with a capital, neither a ticker nor an age. */
  boolean isShortForm(TokenRange run) {
    String words = story.words(run);
    if (words.length() < 2 || words.length() > LONGEST) {
      return false;
    }
    int spaces = 0;
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<' || c == '%' || c == '.' && i > 0 && Character.isDigit(words.charAt(i - 1))) {
        return false;
      }
      spaces += Character.isWhitespace(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    if (isExchangeCode(run)) {
      return false;
    }
    boolean abbreviated = capitals == 0 && words.indexOf('.') >= 0; // e.g.
    boolean plain = true;
    for (int i = run.from(); i < run.to(); i++) {
      plain &= tokens.isWord(i) && tokens.length(i) > 2 && tokens.isCapitalized(i) && !tokens.hasCapitals(i);
    }
    boolean measure = spaces > 0 && tokens.hasDigit(run.from()) && !tokens.hasCapital(run.from());
    boolean severalWords = plain && run.to() - run.from() > 1;
    return !abbreviated && !measure && !severalWords && spaces <= 1 && letters >= 1
        && (capitals >= 1 || letters > 1 && words.length() <= LONGEST_SMALL)
        && tokens.isWord(run.from());
  }

  /** Tells whether tokens are a company's sign with that of a stock exchange: {@code GE.N}. */
  boolean isExchangeCode(TokenRange run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (tokens.isMark(i, '.') && !tokens.isSpaced(i) && !tokens.isSpaced(i + 1) && tokens.isWord(i + 1)
          && (tokens.length(i - 1) > 1 || run.to() - run.from() == 3)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a single capital stands in the text twice or more, not as a word or an initial. */
  boolean isLetterUsedAgain(char letter) {
    if (letterUses == null) {
      letterUses = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isCapitalized(i) && tokens.length(i) == 1 && !tokens.isMark(i + 1, '.')
            && !tokens.isMark(i + 1, '\'') && !tokens.isMark(i + 1, '=') && !tokens.isCapitalized(i + 1)) {
          letterUses.merge(tokens.first(i), 1, Integer::sum);
        }
      }
    }
    return letter != 'A' && letter != 'I' && letterUses.getOrDefault(letter, 0) > 1;
  }

  /** Tells whether a short form stands in the text twice or more, be it in small letters. */
  boolean isUsedAgain(String words) {
    if (story.isRepeated(words)) {
      return true;
    }
    if (usedAgain == null) {
      Set<String> once = new HashSet<>();
      usedAgain = new HashSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isWord(i) && tokens.length(i) <= LONGEST_SMALL && !once.add(story.word(i))) {
          usedAgain.add(story.word(i));
        }
      }
    }
    return usedAgain.contains(words);
  }
}
