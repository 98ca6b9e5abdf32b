package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Sorted;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** What one walk over a text finds: its words, the shapes of acronyms, brackets, cues, and what the glossary knows. */
final class AcronymReading {
  /** A pair of brackets by the indices of their tokens. */
  record Bracket(int open, int close) {}

  /** A cue by its tokens. */
  record CueHit(int from, int to, GlossCue cue) {}

  /** An entry of the glossary by its tokens, of which the last may go on with a possessive s, and its offsets. */
  record Known(int from, int to, Span span, Glossary.Entry entry) {}

  private static final int FULL_LINE = 45;
  private static final int LONGEST_LINK = 12;
  private static final int READ = 1 << 31;

  private final AcronymTokens tokens;
  private final AcronymLexicon vocabulary;
  private final List<TokenRange> shapes = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final List<CueHit> cues = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();
  private final int languages;
  private int[] parts;
  private Set<String> repeated;

  AcronymReading(String text, AcronymLexicon vocabulary, Glossary glossary, Starts starts) {
    this.tokens = new AcronymTokens(text);
    this.vocabulary = vocabulary;
    this.languages = vocabulary.languageOf(tokens);
    int[] open = new int[16];
    int depth = 0;
    int knownEnd = 0;
    int shapeEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i)) {
        char c = tokens.first(i);
        if (c == '(' || c == '[') {
          if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
          }
          open[depth++] = i;
        } else if ((c == ')' || c == ']') && depth > 0) {
          brackets.add(new Bracket(open[--depth], i));
        }
        continue;
      }
      int end = i;
      int begin = tokens.begin(i);
      int start = starts.at(text, begin);
      if ((start & Starts.KNOWN) != 0 && i >= knownEnd) {
        Phrases.Match<Glossary.Entry> match = glossary.entries().longestAt(text, begin);
        if (match != null) {
          knownEnd = tokenAfter(i, match.span().end());
          known.add(new Known(i, knownEnd, match.span(), match.value()));
          if (!match.value().senses().isEmpty() && i >= shapeEnd) {
            end = knownEnd;
          }
        }
      }
      if (i >= shapeEnd) {
        end = Math.max(end, Shapes.end(tokens, i));
        if (end > i) {
          shapes.add(new TokenRange(i, end));
          shapeEnd = end;
        }
      }
      Phrases.Match<GlossCue> cue = (start & Starts.CUE) != 0 ? vocabulary.cueAt(text, begin, languages) : null;
      if (cue != null) {
        cues.add(new CueHit(i, tokenAfter(i, cue.span().end()), cue.value()));
      }
    }
  }

  private int tokenAfter(int i, int end) {
    int after = i + 1;
    while (after < tokens.size() && tokens.begin(after) < end) {
      after++;
    }
    return after;
  }

  AcronymTokens tokens() {
    return tokens;
  }

  List<TokenRange> shapes() {
    return shapes;
  }

  List<Bracket> brackets() {
    return brackets;
  }

  List<CueHit> cues() {
    return cues;
  }

  List<Known> known() {
    return known;
  }

  /** Returns the index of the last shape that ends at a token or before it, or -1. */
  int lastShapeBefore(int token) {
    return Sorted.firstFrom(shapes, TokenRange::to, token + 1) - 1;
  }

  /** Returns the shape that ends before a token, directly, or null. */
  TokenRange shapeBefore(int token) {
    int last = lastShapeBefore(token);
    return last >= 0 && shapes.get(last).to() == token ? shapes.get(last) : null;
  }

  /** Returns the shape that begins at a token, or null. */
  TokenRange shapeAt(int token) {
    int first = Sorted.firstFrom(shapes, TokenRange::from, token);
    return first < shapes.size() && shapes.get(first).from() == token ? shapes.get(first) : null;
  }

  /** Returns what the glossary knows at exactly these tokens, or null. */
  Glossary.Entry known(int from, int to) {
    int first = Sorted.firstFrom(known, Known::from, from);
    Known found = first < known.size() ? known.get(first) : null;
    return found != null && found.from() == from && found.to() == to ? found.entry() : null;
  }

  /** Returns the index of the last known entry that begins before a token, or -1. */
  int lastKnownBefore(int token) {
    return Sorted.firstFrom(known, Known::from, token) - 1;
  }

  /** Tells whether the glossary knows two runs of tokens as one concept, the second with "group" behind it or not. */
  boolean knowsSame(TokenRange run, TokenRange other) {
    Glossary.Entry entry = known(run.from(), run.to());
    int end = other.to();
    Glossary.Entry otherEntry = known(other.from(), end);
    while (otherEntry == null && is(end, Part.GENERIC) && end - other.to() < LONGEST_LINK) {
      otherEntry = known(other.from(), ++end);
    }
    return entry != null && otherEntry != null && Glossary.isSame(entry, otherEntry);
  }

  /** Tells whether a shape stands in the text twice or more. */
  boolean isRepeated(String shape) {
    if (repeated == null) {
      Set<String> once = new HashSet<>();
      repeated = new HashSet<>();
      for (TokenRange run : shapes) {
        String words = words(run);
        if (!once.add(words)) {
          repeated.add(words);
        }
      }
    }
    return repeated.contains(shape);
  }

  String words(TokenRange run) {
    return run.from() < run.to() ? span(run).of(tokens.text()) : "";
  }

  /** Returns the offsets of a run without a possessive s at its end. */
  Span span(TokenRange run) {
    return new Span(tokens.begin(run.from()), endOf(run.to() - 1));
  }

  /** Returns where a token ends without a possessive s. */
  int endOf(int i) {
    int end = tokens.end(i);
    return tokens.length(i) > 2 && tokens.text()
        .charAt(end - 1) == 's' && Chars.isApostrophe(tokens.text().charAt(end - 2))
        ? end - 2 : end;
  }

  /** Returns a token as printed. */
  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.words(i, i + 1);
  }

  /** Tells whether a token is a word that plays a part. */
  boolean is(int i, Part part) {
    if (!tokens.isWord(i)) {
      return false;
    }
    if (parts == null) {
      parts = new int[tokens.size()];
    }
    if (parts[i] == 0) {
      parts[i] = READ | vocabulary.parts(tokens.text(), tokens.begin(i), tokens.end(i), languages);
    }
    return (parts[i] & part.bit()) != 0;
  }

  /** Tells whether a token is a small word of the text's own language, not of others alone. */
  boolean isSmallWord(int i) {
    return tokens.isWord(i) && vocabulary.isSmallWord(tokens.text(), tokens.begin(i), tokens.end(i), languages);
  }

  /** Tells whether the letters of a word from one on are a word that plays a part. */
  boolean endsIn(int i, int from, Part part) {
    String end = word(i).substring(from);
    return (vocabulary.parts(end, 0, end.length(), languages) & part.bit()) != 0;
  }

  /** Tells whether a token is the name of a language. */
  boolean isLanguage(int i) {
    return tokens.isWord(i) && language(i) != null;
  }

  /** Returns the code of the language that a token names, or null. */
  String language(int i) {
    return vocabulary.language(word(i));
  }

  /** Returns the bits of the languages of the text, as the lexicon counts them. */
  int languages() {
    return languages;
  }

  /** Tells whether a cue of one kind begins at a token. */
  boolean isCue(int i, GlossCue cue) {
    Phrases.Match<GlossCue> match = tokens.isWord(i) ? vocabulary.cueAt(tokens.text(), tokens.begin(i), languages)
        : null;
    return match != null && match.value() == cue;
  }

  /** Tells whether "known" or "called" begins at a token. */
  boolean isNaming(int i) {
    return isCue(i, GlossCue.KNOWN) || isCue(i, GlossCue.CALLED);
  }

  /** Returns the token after a cue of one kind at a token, or that token. */
  int cueEnd(int i, GlossCue cue) {
    Phrases.Match<GlossCue> match = tokens.isWord(i) ? vocabulary.cueAt(tokens.text(), tokens.begin(i), languages)
        : null;
    return match != null && match.value() == cue ? tokenAfter(i, match.span().end()) : i;
  }

  /** Tells whether a word ends in a possessive s. */
  boolean isPossessive(int i) {
    return tokens.isWord(i) && endOf(i) < tokens.end(i);
  }

  /** Tells whether a token is a mark after which a new sentence begins. */
  boolean endsSentence(int i) {
    char c = tokens.first(i);
    if (c == '!' || c == '?') {
      return true;
    }
    if (c != '.' || i + 1 >= tokens.size()) {
      return c == '.';
    }
    int next = isQuote(i + 1) ? i + 2 : i + 1;
    if (!tokens.isSpaced(i + 1) && !tokens.isSpaced(next)) {
      // "...in Iraq.The minister": glued sentences
      return tokens.isCapitalized(i + 1) && tokens.isWord(i - 1) && !tokens.hasCapital(i - 1)
          && tokens.length(i - 1) > 3;
    }
    if (isQuote(i + 1) && tokens.isSpaced(i + 1) && tokens.isCapitalized(next)) {
      return true;
    }
    boolean abbreviation = tokens.isWord(i - 1) && !tokens.isSpaced(i)
        && (tokens.length(i - 1) == 1 || tokens.isCapitalized(i - 1) && tokens.hasLower(i - 1)
            && tokens.length(i - 1) <= 4);
    return !abbreviation;
  }

  /** Tells whether a token begins a line after one that was not full, so that no phrase goes on from there. */
  private boolean beginsEntry(int i) {
    if (!tokens.beginsLine(i) || i == 0) {
      return tokens.beginsParagraph(i);
    }
    int line = i - 1;
    while (line > 0 && !tokens.beginsLine(line) && tokens.end(i - 1) - tokens.begin(line) < FULL_LINE) {
      line--;
    }
    return tokens.beginsParagraph(i) || tokens.end(i - 1) - tokens.begin(line) < FULL_LINE;
  }

  /** Returns the token after the closing bracket that follows a short form in brackets. */
  int closing(int i) {
    int end = i;
    while (end < tokens.size() && end - i < 8 && !tokens.isMark(end, ')')) {
      end++;
    }
    return end + 1;
  }

  boolean isQuote(int i) {
    return "\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019".indexOf(tokens.first(i)) >= 0;
  }

  boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '\u2013' || c == '\u2014' || c == '-' && tokens.isSpaced(i) && tokens.isSpaced(i + 1)
        || c == '-' && (tokens.isMark(i + 1, '-') || tokens.isMark(i - 1, '-'));
  }

  /** Tells whether a token is a mark that may stand between a short form and its explanation. */
  boolean isLightMark(int i) {
    char c = tokens.first(i);
    return c == ',' || c == '(' || c == '[' || c == '-' || c == '\u2013' || c == '\u2014' || c == ':' || isQuote(i);
  }

  /** Returns the first of such marks that stand before a token, or that token. */
  int marksBefore(int token) {
    int i = token;
    while (i > 0 && isLightMark(i - 1)) {
      i--;
    }
    return i;
  }

  /** Returns the first token of ", also known as", "or", "the acronym" before a token, or that token. */
  int linkBegin(int token) {
    int i = token;
    while (i > 0 && token - i < LONGEST_LINK && shapeBefore(i) == null
        && (isLightMark(i - 1) || is(i - 1, Part.AND) || is(i - 1, Part.ARTICLE)
        || is(i - 1, Part.ADVERB) || is(i - 1, Part.NAMING) || is(i - 1, Part.RELATIVE) || is(i - 1, Part.COPULA)
        || is(i - 1, Part.DETERMINER) || isLanguage(i - 1) || isNaming(i - 1)
            || isCue(i - 1, GlossCue.ACRONYM)
        || isCue(i - 1, GlossCue.TERM))) {
      i--;
    }
    return i;
  }

  /** Tells whether a word is an abbreviation that its stop belongs to. */
  boolean isAbbreviated(int i) {
    return tokens.isWord(i) && tokens.length(i) == 1;
  }

  /** Tells whether the words around a token are all in capitals, so that capitals make no acronym. */
  boolean isAmongCapitals(int token) {
    int before = token - 1;
    while (before >= 0 && token - before < 4 && !tokens.isWord(before)) {
      before--;
    }
    int after = token + 1;
    while (after < tokens.size() && after - token < 4 && !tokens.isWord(after)) {
      after++;
    }
    boolean beforeCapital = before >= 0 && !tokens.beginsLine(token);
    boolean afterCapital = after < tokens.size() && !tokens.beginsLine(after);
    return (beforeCapital || afterCapital) && (!beforeCapital || isCapitals(before))
        && (!afterCapital || isCapitals(after));
  }

  private boolean isCapitals(int i) {
    return tokens.isWord(i) && !tokens.hasLower(i);
  }

  /** Tells whether the glossary knows a short form by one meaning only, and with none of the words of a run. */
  boolean means(TokenRange shortForm, TokenRange words) {
    Glossary.Entry entry = known(shortForm.from(), shortForm.to());
    if (entry == null || entry.plainSense() == null) {
      return false;
    }
    String expansion = entry.plainSense().expansion().toLowerCase(Locale.ROOT);
    for (int i = words.from(); i < words.to(); i++) {
      if (tokens.isWord(i) && tokens.length(i) > 3 && expansion.contains(word(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the glossary says that a short form comes from a language. */
  boolean isFrom(TokenRange shortForm, String code) {
    Glossary.Entry entry = known(shortForm.from(), shortForm.to());
    return entry != null && entry.senses().stream().anyMatch(s -> code.equals(s.language()));
  }

  /** Returns the code of the language of the text. */
  String language() {
    return vocabulary.code(languages);
  }

  /** Returns the first token from one on that is neither such a mark nor an article nor "so-called". */
  int skipMarks(int from) {
    int i = from;
    while (i < tokens.size() && i - from < 4 && (isLightMark(i) || is(i, Part.ARTICLE))) {
      i++;
    }
    return cueEnd(i, GlossCue.QUALIFIER);
  }

  /** Returns the first token of the words before a token, back to the sentence's begin or so many words. */
  int leftLimit(int token, int words) {
    int from = token;
    int seen = 0;
    while (from > 0 && seen < words && !beginsEntry(from)) {
      int previous = from - 1;
      char c = tokens.first(previous);
      boolean inWord = !tokens.isSpaced(from) && !tokens.isSpaced(previous)
          && (tokens.isWord(from) || tokens.isMark(from, '-')) || isGluedBracket(previous);
      if ((c == '(' || c == '[' || c == ')' || c == ']') && !inWord || c == ';' || endsSentence(previous)) {
        break;
      }
      from = previous;
      if (tokens.isWord(from) && tokens.isSpaced(from) && !is(from, Part.FUNCTION)) {
        seen++;
      }
      if (token - from > 3 * words + 20) {
        break;
      }
    }
    return from;
  }

  /** Tells whether a token closes a short bracket that is a part of a word: "prostaglandin E(2)". */
  private boolean isGluedBracket(int close) {
    int open = tokens.isMark(close, ')') && tokens.isMark(close - 2, '(') ? close - 2 : -1;
    return open > 0 && tokens.isWord(open - 1) && !tokens.isSpaced(open) && tokens.length(close - 1) < 3;
  }

  /** Returns the token after the words from a token, on to the sentence's end or so many words. */
  int rightLimit(int token, int words) {
    int to = token;
    int seen = 0;
    while (to < tokens.size() && seen < words) {
      char c = tokens.first(to);
      if (to > token && beginsEntry(to) || c == '(' || c == '[' || c == ')' || c == ']' || c == ';'
          || endsSentence(to)) {
        break;
      }
      if (tokens.isWord(to) && !is(to, Part.FUNCTION)) {
        seen++;
      }
      to++;
      if (to - token > 3 * words + 20) {
        break;
      }
    }
    return to;
  }
}
