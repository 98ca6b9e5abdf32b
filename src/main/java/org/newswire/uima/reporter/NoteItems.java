package org.newswire.uima.reporter;

import java.util.Set;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** Answers what the tokens of an item of a note look like: a place, a title, an owner; it remembers nothing. */
final class NoteItems {
  private static final Set<NoteWordKind> SMALL_IN_PLACES =
      Set.of(NoteWordKind.ARTICLE, NoteWordKind.DESK, NoteWordKind.HOUSE, NoteWordKind.PLACE);

  private final NoteTokens tokens;
  private final ReporterLexicon grammar;
  private final NoteWords words;

  NoteItems(NoteTokens tokens, ReporterLexicon grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    words = grammar.words();
  }

  /** Returns the stretch of text from one token up to another. */
  Span span(int begin, int end) {
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }

  /** Returns the first token that is a word of a kind, or -1. */
  int find(NoteWordKind kind, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.is(kind, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the token behind an article, or the token itself where it is none. */
  int skipArticle(int begin) {
    return words.is(NoteWordKind.ARTICLE, tokens, begin) ? begin + 1 : begin;
  }

  /** Returns the first word that stands before a place; "a" does in Italian, where the place has its capital. */
  int findPlace(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.is(NoteWordKind.PLACE, tokens, i)
          && (tokens.end(i) - tokens.begin(i) > 1 || tokens.isCapitalized(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words are a place's name by their form: capitalized but for small words within. */
  boolean isPlace(int begin, int end) {
    boolean capitalized = false;
    for (int i = begin; i < end; i++) {
      boolean small = words.isAny(SMALL_IN_PLACES, tokens, i)
          || grammar.names().isParticle(tokens.text(), tokens.begin(i), tokens.end(i));
      if (!tokens.isCapitalized(i) && !small) {
        return false;
      }
      capitalized |= tokens.isCapitalized(i);
    }
    return capitalized;
  }

  /** Returns the last word for what somebody is called, or -1. */
  int lastTitle(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (words.is(NoteWordKind.TITLE, tokens, i) || words.is(NoteWordKind.TITLES, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the last owner: {@code CNN's}, {@code Reuters'}, or -1. */
  int lastPossessive(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (tokens.kind(i) == TokenKind.WORD) {
        String word = tokens.word(i);
        int n = word.length();
        boolean plural = n > 2 && Chars.isApostrophe(word.charAt(n - 1));
        if (plural || n > 3 && (word.charAt(n - 1) | 32) == 's' && Chars.isApostrophe(word.charAt(n - 2))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether a word is several run together, the last of which is what services are called: "NewsService". */
  boolean isService(int i) {
    String text = tokens.text();
    int part = tokens.end(i);
    while (part > tokens.begin(i) && !Character.isUpperCase(text.charAt(part - 1))) {
      part--;
    }
    int begin = part - 1;
    return begin > tokens.begin(i) && Character.isLowerCase(text.charAt(begin - 1))
        && words.isService(text, begin, tokens.end(i));
  }

  /** Tells whether a token is a word of four letters or more that begins with a small one. */
  boolean isLowerWord(int i) {
    String word = tokens.word(i);
    return word.length() > 3 && Character.isLowerCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter);
  }

  /** Whether a month or weekday, followed by a number, begins at a token and ends the item. */
  boolean isDate(int i, int end) {
    if (i + 1 != end || !words.is(NoteWordKind.DATE, tokens, i)) {
      return false;
    }
    int number = tokens.kind(end) == TokenKind.STOP || tokens.kind(end) == TokenKind.COMMA ? end + 1 : end;
    return tokens.kind(number) == TokenKind.OTHER
        && Character.isDigit(tokens.text().charAt(tokens.begin(number)));
  }

  /** Returns the index where the title begins of words that are one, alone or after an agency, or -1. */
  int titleOfTrailer(int begin, int end) {
    boolean titled = words.is(NoteWordKind.TITLE, tokens, end - 1) || words.is(NoteWordKind.TITLES, tokens, end - 1);
    if (!titled || !tokens.isCapitalized(begin)) {
      return -1;
    }
    Phrases.Match<?> agency =
        grammar.agencies().names().longestAt(tokens.text(), tokens.begin(begin), tokens.end(end - 1));
    int title = begin;
    while (agency != null && title < end && tokens.begin(title) < agency.span().end()) {
      title++;
    }
    for (int i = title; i < end - 1; i++) {
      if (!words.is(NoteWordKind.MODIFIER, tokens, i) && !words.is(NoteWordKind.TITLE, tokens, i)) {
        return -1;
      }
    }
    return title < end ? title : -1;
  }

  /** Returns the organization that stands before a title: "Associated Press" of "Associated Press science writer". */
  String organizationBefore(int begin, int title) {
    int first = skipArticle(begin);
    if (first >= title) {
      return null;
    }
    String text = tokens.text();
    Phrases.Match<?> agency = grammar.agencies().names().longestAt(text, tokens.begin(first), tokens.end(title - 1));
    if (agency != null) {
      return agency.span().of(text);
    }
    int end = title;
    while (end > first && words.is(NoteWordKind.MODIFIER, tokens, end - 1)) {
      end--;
    }
    return end > first && tokens.isCapitalized(first) ? span(first, end).of(text) : null;
  }

  /** Returns an owner's name without its article and possessive: {@code CNN}, {@code Reuters}. */
  String owner(int begin, int owner) {
    int first = skipArticle(begin);
    int cut = tokens.end(owner);
    while (cut > tokens.begin(first) && !Character.isLetterOrDigit(tokens.text().charAt(cut - 1))) {
      cut--;
    }
    boolean s = tokens.end(owner) == cut && Chars.isApostrophe(tokens.text().charAt(cut - 2));
    return tokens.text().substring(tokens.begin(first), s ? cut - 2 : cut);
  }
}
