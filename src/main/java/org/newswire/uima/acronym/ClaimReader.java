package org.newswire.uima.acronym;

import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;

/** Reads what a text claims of an acronym where it explains it: "the pejorative Arabic acronym", "better known in Spanish as". */
final class ClaimReader {
  private static final int MODIFIERS = 4;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final AcronymLexicon vocabulary;

  ClaimReader(AcronymReading story, AcronymLexicon vocabulary) {
    this.story = story;
    this.tokens = story.tokens();
    this.vocabulary = vocabulary;
  }

  /** Walks over the words between article and cue, and notes what they claim; returns the first of them. */
  int modifiersBefore(int cue, Claim claim) {
    int begin = cue;
    int unknown = 0;
    for (int i = cue - 1; i >= 0 && cue - i <= 8; i--) {
      if (tokens.isMark(i, '-') && !tokens.isSpaced(i) || story.isQuote(i) && i == cue - 1) {
        continue;
      }
      if (!tokens.isWord(i) || story.is(i, Part.ARTICLE) || story.is(i, Part.DETERMINER)) {
        return tokens.isWord(i) ? i : begin;
      }
      String word = story.word(i);
      String language = vocabulary.language(word);
      String attitude = vocabulary.attitude(word);
      if (language != null) {
        claim.language = claim.language == null ? language : claim.language;
        begin = i;
      } else if (attitude != null) {
        claim.connotation = attitude;
        begin = i;
      } else if (word.equals("language") && tokens.isMark(i - 1, '-')) {
        begin = i;
      } else if (story.is(i, Part.FUNCTION) && !story.is(i, Part.ADVERB) || story.is(i, Part.COPULA) || story.is(i, Part.FRAME)
          || story.is(i, Part.RELATIVE) || ++unknown > MODIFIERS) {
        return begin;
      }
    }
    return begin;
  }

  /** Reads "in Arabic" at a token; returns the token after it. */
  int languageAfter(int i, Claim claim) {
    if (story.word(i).equalsIgnoreCase("in")) {
      String language = vocabulary.language(story.word(i + 1));
      if (language != null) {
        claim.language = language;
        return i + 2;
      }
    }
    return i;
  }

  /** Returns the first token of "better known by", "which is commonly referred to as" before a token. */
  int namingBegin(int token) {
    int i = token;
    while (i > 0 && token - i < 12) {
      int word = i - 1;
      String text = story.word(word);
      boolean naming = vocabulary.attitude(text) != null || story.is(word, Part.ADVERB) || story.is(word, Part.COPULA)
          || story.is(word, Part.RELATIVE) || text.equals("by") || text.equals("as") || text.equals("under") || text.equals("to")
          || text.equals("in") || vocabulary.language(text) != null || isKnownWord(word);
      if (!naming) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isKnownWord(int i) {
    var match = tokens.isWord(i) ? vocabulary.cues().longestAt(tokens.text(), tokens.begin(i)) : null;
    return match != null && match.value() == GlossCue.KNOWN || story.word(i).equalsIgnoreCase("referred");
  }
}
