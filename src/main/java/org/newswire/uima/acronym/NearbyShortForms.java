package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.TokenRange;

/** Finds the short forms that an explanation in words can mean: beside it, in its sentence, in a quotation before it. */
final class NearbyShortForms {
  private static final int SEARCHED_SHAPES = 12;
  private static final int SEARCHED_TOKENS = 90;
  private static final int LONGEST_LIST = 6;

  private final AcronymReading story;
  private final AcronymTokens tokens;

  NearbyShortForms(AcronymReading story) {
    this.story = story;
    this.tokens = story.tokens();
  }

  /** Returns the short form that stands directly before an explanation, over marks and "which is", or null. */
  TokenRange adjacentBefore(int token) {
    int i = token;
    while (i > 0 && token - i < 6 && (story.isLightMark(i - 1) || story.is(i - 1, Part.COPULA) || story.is(i - 1, Part.RELATIVE)
        || story.is(i - 1, Part.ADVERB) && !story.word(i - 1).equals("now"))) {
      if (story.shapeAt(i - 1) != null) {
        break;
      }
      i--;
    }
    TokenRange shape = story.shapeBefore(i);
    if (shape != null) {
      return shape;
    }
    if (i < token && i > 1 && tokens.isMark(i, '"')) {
      return quotedBefore(i);
    }
    if (i < token && i > 0 && (story.is(i, Part.COPULA) || story.isLightMark(i)) && tokens.isCapitalised(i - 1)
        && tokens.isWord(i - 1) && !story.is(i - 1, Part.FUNCTION) && !story.is(i - 1, Part.RELATIVE)) {
      return new TokenRange(i - 1, i);
    }
    return null;
  }

  private TokenRange quotedBefore(int close) {
    for (int i = close - 1; i > 0 && close - i < 8; i--) {
      if (tokens.isMark(i, '"')) {
        return new TokenRange(i + 1, close);
      }
      if (!tokens.isWord(i)) {
        return null;
      }
    }
    return null;
  }

  /** "the S gang - short for L": returns a short form with a few words between. */
  TokenRange nearBefore(int token) {
    int i = story.marksBefore(token);
    for (int words = 0; i < token && words < 3; words++, i--) {
      TokenRange shape = story.shapeBefore(i);
      if (shape != null) {
        return shape;
      }
      if (!tokens.isWord(i - 1) || tokens.hasCapital(i - 1)) {
        return null;
      }
    }
    return null;
  }

  /** Returns the token of the last closing quotation mark before a token and in reach, or -1. */
  int quoteBefore(int token) {
    for (int i = token - 1; i >= 0 && i > token - 40; i--) {
      char c = tokens.first(i);
      if (c == '"' || c == '\u201D') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the short forms before a token, the nearest first: those of the sentence, or of the quotation before it. */
  List<TokenRange> shapesBefore(int token, boolean framed) {
    List<TokenRange> shapes = new ArrayList<>();
    int sentences = 0;
    int at = token;
    for (int k = story.lastShapeBefore(token); k >= 0 && shapes.size() < SEARCHED_SHAPES; k--) {
      TokenRange shape = story.shapes().get(k);
      if (token - shape.to() > SEARCHED_TOKENS) {
        break;
      }
      for (; at > shape.to(); at--) {
        if (story.endsSentence(at - 1)) {
          sentences++;
        }
        if (tokens.beginsParagraph(at)) {
          sentences += 2;
        }
      }
      if (sentences > (framed ? 2 : 1)) {
        break;
      }
      shapes.add(shape);
    }
    return shapes;
  }

  /** Returns the short forms that stand at a token, over marks: one, or a list of acronyms. */
  List<TokenRange> shortAfter(int token, boolean explicit) {
    List<TokenRange> shortForms = new ArrayList<>();
    int i = story.skipMarks(token);
    TokenRange first = story.shapeAt(i);
    if (first == null && explicit && tokens.isCapitalised(i) && !story.is(i, Part.FUNCTION) && tokens.length(i) > 1
        && !story.endsSentence(i - 1)) {
      first = new TokenRange(i, i + 1);
    }
    if (first == null) {
      return shortForms;
    }
    shortForms.add(first);
    i = first.to();
    while (i < tokens.size() && shortForms.size() < LONGEST_LIST) {
      int next = i;
      while (next - i < 4 && (tokens.isMark(next, ',') || story.isQuote(next) || story.word(next).equals("and")
          || story.word(next).equals("or"))) {
        next++;
      }
      TokenRange shape = next > i ? story.shapeAt(next) : null;
      if (shape == null) {
        break;
      }
      shortForms.add(shape);
      i = shape.to();
    }
    return shortForms;
  }

  boolean hasLanguage(TokenRange shortForm, String language) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    return entry != null && entry.senses().stream().anyMatch(s -> language.equals(s.language()));
  }
}
