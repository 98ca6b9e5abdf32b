package org.newswire.uima.acronym;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds the words beside a place that can be what a short form stands for. */
final class LongForms {
  private static final int WORDS = 14;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int LONGEST_PREFIX = 24;
  private static final int SHORTEST_MODIFIER = 3;
  private static final int SHORTEST_HEAD = 3;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final Aligner aligner;

  LongForms(AcronymReading story, Aligner aligner) {
    this.story = story;
    this.tokens = story.tokens();
    this.aligner = aligner;
  }

  /** Returns the cheapest alignment of a short form with the words that end before a token, or null. */
  Alignment alignedBefore(String shortForm, int end, boolean freeEnd) {
    char[] letters = Aligner.letters(shortForm);
    Alignment found = letters.length < 2 ? null : alignedBefore(letters, end, freeEnd);
    if (found != null) {
      return found;
    }
    // The digits of N2O and hTEP-1 stand for no letter.
    char[] plain = Aligner.letters(DIGIT.matcher(shortForm).replaceAll(""));
    return plain.length < 2 || plain.length == letters.length ? null : alignedBefore(plain, end, freeEnd);
  }

  private Alignment alignedBefore(char[] letters, int end, boolean freeEnd) {
    int from = story.leftLimit(end, Math.min(letters.length + 5, letters.length * 2));
    int to = lastWord(from, end);
    if (to < from) {
      return null;
    }
    Alignment found = aligner.align(tokens.text(), letters, tokens.begin(from), tokens.end(to), freeEnd);
    if (!aligner.isGood(found, letters.length)) {
      return null;
    }
    return new Alignment(wordBegin(found.begin()), found.end(), found.cost());
  }

  /**
   * Steps back to the beginning of a word of which the part before is digits or a single letter:
   * {@code 2,4-dinitrophenyl}, {@code alpha-1-antitrypsin}, {@code (+/-)-3-(3-hydroxyphenyl)}, but not
   * {@code 2,150-megawatt}.
   */
  private int wordBegin(int begin) {
    String text = tokens.text();
    int part = begin - 1;
    while (part > 0 && begin - part < LONGEST_PREFIX && !isPartEnd(text.charAt(part - 1))) {
      part--;
    }
    int length = begin - 1 - part;
    boolean single = part >= 0 && begin > 1 && text.charAt(begin - 1) == '-'
        && (length == 1 || length == 2 && Character.isDigit(text.charAt(part)) || endsGroup(text, begin - 2));
    if (!single) {
      return begin;
    }
    int i = begin;
    while (i > 0 && begin - i < LONGEST_PREFIX && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    boolean bracket = text.charAt(i) == '(' && text.indexOf(')', i) < begin;
    boolean figures = i + 2 < begin && Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2));
    return (bracket || Character.isLetterOrDigit(text.charAt(i))) && !figures && !isStroke(text, i, begin) ? i : begin;
  }

  /** Tells whether a bracket closes at an offset that holds no word: (+/-)-phenyl, not (GABA)-induced. */
  private static boolean endsGroup(String text, int close) {
    int open = text.charAt(close) == ')' ? text.lastIndexOf('(', close) : -1;
    for (int i = Math.max(open, close - LONGEST_PREFIX) + 1; open >= 0 && i < close; i++) {
      if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
        return false;
      }
    }
    return open >= 0;
  }

  private static boolean isPartEnd(char c) {
    return c == '-' || c == ',' || c == '(' || c == '/' || Character.isWhitespace(c);
  }

  /** Tells whether a stroke that is no "+/-" joins two things. */
  private static boolean isStroke(String text, int from, int to) {
    int stroke = text.indexOf('/', from);
    return stroke >= 0 && stroke < to && !(stroke > from && text.charAt(stroke - 1) == '+');
  }

  /** Returns the cheapest alignment of a short form with words between two tokens, or null. */
  Alignment alignedWithin(String shortForm, int from, int to) {
    char[] letters = Aligner.letters(shortForm);
    if (letters.length < 2 || from >= to) {
      return null;
    }
    Alignment found = aligner.align(tokens.text(), letters, tokens.begin(from), tokens.end(to - 1), true);
    return aligner.isGood(found, letters.length) ? found : null;
  }

  /** Tells whether every letter of a short form begins a word of an alignment, and nearly every word lends one. */
  boolean isPlain(Alignment alignment, String shortForm) {
    return aligner.isPlain(alignment, tokens.text(), Aligner.letters(shortForm));
  }

  /** Tells whether every word of an alignment lends its first letter to a short form. */
  boolean lendsEveryWord(Alignment alignment, String shortForm) {
    return aligner.lendsEveryWord(alignment, tokens.text(), Aligner.letters(shortForm));
  }

  /**
   * Returns the last token before another that is a word, not before a limit; one less than that where there is none.
   */
  private int lastWord(int from, int end) {
    int last = end - 1;
    while (last >= from && !tokens.isWord(last)) {
      last--;
    }
    return last;
  }

  /** Returns the capitalized name that ends before a token, or null. */
  TokenRange nameBefore(int end) {
    int limit = story.leftLimit(end, WORDS);
    int from = end;
    int i = end - 1;
    while (i >= limit) {
      if (isNameWord(i)) {
        if (from < end && story.isPossessive(i) && !story.is(i, Part.ORGANIZATION)) {
          break;
        }
        from = i;
        i--;
      } else if (from < end && isConnector(i) && !(isOfOrFor(i) && isPlace(i - 1))) {
        i--;
      } else {
        break;
      }
    }
    return trim(from, end);
  }

  /**
   * Returns a name that ends before a token and that the glossary knows as the same concept as a short form, or null.
   */
  TokenRange knownNameBefore(TokenRange shortForm, int end) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    int last = story.lastKnownBefore(end);
    if (entry == null || last < 0 || story.known().get(last).to() != end) {
      return null;
    }
    AcronymReading.Known name = story.known().get(last);
    return Glossary.isSame(entry, name.entry()) ? new TokenRange(name.from(), name.to()) : null;
  }

  /** Returns the capitalized name that begins at a token, or null. */
  TokenRange nameAfter(int from) {
    int limit = story.rightLimit(from, WORDS);
    int to = from;
    int i = from;
    while (i < limit) {
      if (isNameWord(i)) {
        to = ++i;
      } else if (to > from && isConnector(i) || i == from && story.is(i, Part.NAME_PART)) {
        i++;
      } else {
        break;
      }
    }
    return trim(from, to);
  }

  private TokenRange trim(int from, int to) {
    int begin = from;
    while (begin < to
        && (story.is(begin, Part.FUNCTION) && !story.is(begin, Part.NAME_PART) || !tokens.isWord(begin)
            || isForeign() && story.is(begin, Part.ARTICLE))) {
      begin++;
    }
    if (begin + 1 == to && (story.is(begin, Part.DETERMINER) || story.is(begin, Part.PRONOUN))) {
      return null;
    }
    return begin < to ? new TokenRange(begin, to) : null;
  }

  /** Returns how the letters of a short form lie in the words of a run: the evidence, or null where they do not. */
  Evidence letters(String shortForm, TokenRange run) {
    Alignment aligned = alignedWithin(shortForm, run.from(), run.to());
    if (aligned != null && aligned.begin() <= tokens.begin(run.from()) + 1) {
      return isPlain(aligned, shortForm) ? Evidence.INITIALS : Evidence.LETTERS;
    }
    return Aligner.letters(shortForm).length > 2 && sharesInitials(shortForm, run) ? Evidence.SHARED_INITIALS : null;
  }

  /** Returns words that end within a name to that name's end. */
  Span wholeName(Span words, int limit) {
    int end = tokens.at(words.end());
    if (tokens.isMark(end, '-') && !tokens.isSpaced(end) && !tokens.isSpaced(end + 1) && tokens.isWord(end + 1)) {
      return wholeName(new Span(words.begin(), story.endOf(end + 1)), limit);
    }
    if (!tokens.isCapitalized(end - 1) || end - 1 < 0 || story.isPossessive(end - 1)) {
      return words;
    }
    int to = end;
    for (int i = end; i < limit; i++) {
      if (tokens.isCapitalized(i) && !story.is(i, Part.CALENDAR) && story.shapeAt(i) == null && tokens.isSpaced(i)) {
        to = i + 1;
      } else if (!tokens.isMark(i, '&') && !(story.word(i).equals("of") || story.word(i).equals("the"))) {
        break;
      }
    }
    return to == end ? words : new Span(words.begin(), story.endOf(to - 1));
  }

  /** Returns a known name without a generic head in small letters: "the Islamic State group". */
  Span withoutHead(TokenRange name, Span span) {
    int end = name.to();
    while (end - name.from() > 1 && story.is(end - 1, Part.GENERIC) && !tokens.isCapitalized(end - 1)) {
      end--;
    }
    return end == name.to() ? span : story.span(new TokenRange(name.from(), end));
  }

  /** Returns a name without the short form of a state before it that lends no letter: "U.S. Centers for (CFC)". */
  Span withoutState(Span name, String shortForm) {
    int from = tokens.at(name.begin());
    TokenRange state = story.shapeAt(from);
    if (state == null || state.to() == tokens.size() || Aligner.letters(story.words(state)).length > 2
        || !tokens.isSpaced(state.to())
        || tokens.begin(state.to()) >= name.end()
        || !tokens.isCapitalized(state.to()) || story.shapeAt(state.to()) != null
        || Aligner.letters(shortForm)[0] == Aligner.letters(story.word(from))[0]) {
      return name;
    }
    return new Span(tokens.begin(state.to()), name.end());
  }

  private boolean isNameWord(int i) {
    return tokens.isCapitalized(i) || tokens.hasCapitals(i)
        || tokens.hasDigit(i) && !tokens.isSpaced(i) && !tokens.isMark(i - 1, '.');
  }

  private boolean isConnector(int i) {
    if (tokens.isMark(i, '&')) {
      return true;
    }
    if (tokens.isMark(i, '-') || tokens.isMark(i, '/')) {
      return !tokens.isSpaced(i) && !tokens.isSpaced(i + 1);
    }
    if (tokens.first(i) == '\'' || tokens.first(i) == '\u2019') {
      return !tokens.isSpaced(i) && tokens.isWord(i - 1)
          && (tokens.isSpaced(i + 1) || tokens.length(i - 1) == 1); // Workers' Party, Union d'Action, L'Aquila
    }
    if (tokens.isMark(i, '.')) {
      return !tokens.isSpaced(i) && !story.endsSentence(i);
    }
    if (story.isLanguage(i + 1) && story.word(i).equals("in")) {
      return false;
    }
    return story.is(i, Part.CONNECTOR) && !(story.is(i, Part.ARTICLE) && !isOfOrFor(i - 1))
        || isForeign() && story.is(i, Part.ARTICLE) && story.is(i - 1, Part.CONNECTOR)
            && !story.is(i - 1, Part.ARTICLE) && !story.is(i - 1, Part.AND);
  }

  private boolean isForeign() {
    return !story.language().equals("en");
  }

  /** "in Guinea for Doctors Without Borders": tells whether a name is one that something happens in. */
  private boolean isPlace(int last) {
    return isNameWord(last) && story.is(last - 1, Part.IN) && !tokens.isCapitalized(last - 1)
        && !isNameWord(last - 2);
  }

  private boolean isOfOrFor(int i) {
    String word = story.word(i);
    return word.equalsIgnoreCase("of") || word.equalsIgnoreCase("for") || word.equalsIgnoreCase("in");
  }

  /** Tells whether a name is one that an organization, a law or a programme can have. */
  boolean namesOrganization(TokenRange name) {
    int words = 0;
    boolean organization = false;
    for (int i = name.from(); i < name.to(); i++) {
      words += isNameWord(i) ? 1 : 0;
      organization |= isBodyWord(i);
    }
    return organization && (words >= 2 || isForeign());
  }

  /**
   * Returns the noun phrase that ends before a token and begins with the name of a body, or behind an article with a
   * capital, in a text that is not English; or null: "l'Organisation mondiale de la santé (WHO)".
   */
  TokenRange phraseBefore(int end) {
    if (!isForeign()) {
      return null;
    }
    int limit = story.leftLimit(end, WORDS);
    int phrase = -1;
    for (int i = end - 1; i >= limit && !tokens.isMark(i, ',') && !story.is(i, Part.COPULA)
        && !story.is(i, Part.RELATIVE); i--) {
      if (!tokens.isCapitalized(i)) {
        continue;
      }
      if (isBodyWord(i)) {
        TokenRange name = nameBefore(i + 1);
        int from = name == null ? i : name.from();
        boolean first = from < i && (from == 0 || story.endsSentence(from - 1)); // a capital that tells nothing
        return trim(first ? from + 1 : from, end);
      }
      int article = tokens.isMark(i - 1, '\'') || tokens.isMark(i - 1, '\u2019') ? i - 2 : i - 1;
      boolean begins = story.is(article, Part.ARTICLE) && !story.is(article - 1, Part.CONNECTOR);
      phrase = phrase < 0 && begins ? i : phrase;
    }
    return phrase < 0 ? null : new TokenRange(phrase, end);
  }

  /** Tells whether a phrase of a text that is not English can be the name of a body: that word, or three words. */
  boolean isPhrase(TokenRange phrase) {
    int words = 0;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      words += tokens.isWord(i) && !story.is(i, Part.FUNCTION) ? 1 : 0;
    }
    return isForeign() && (words > 2 || namesOrganization(phrase));
  }

  /** Tells whether a word is that of a body, or ends in one: "Weltgesundheitsorganisation". */
  private boolean isBodyWord(int i) {
    if (story.is(i, Part.ORGANIZATION)) {
      return true;
    }
    boolean compound = isForeign() && tokens.isCapitalized(i);
    for (int k = SHORTEST_MODIFIER; compound && k <= tokens.length(i) - SHORTEST_HEAD; k++) {
      if (story.endsIn(i, k, Part.ORGANIZATION)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the word that a name is built on is that of a body: its last one, or the last before "of".
   * "Free School Board", "Board of Free Schools", but not "Board Room" or "School Board Chair Jane Roe".
   */
  boolean isBody(TokenRange name) {
    if (!namesOrganization(name)) {
      return false;
    }
    int head = name.from();
    for (int i = name.from(); i < name.to() && !(story.is(i, Part.FUNCTION) && !story.is(i, Part.AND))
        && (isNameWord(i) || !tokens.isWord(i) || story.is(i, Part.AND)); i++) {
      head = tokens.isWord(i) ? i : head;
    }
    return isForeign() || story.is(head, Part.ORGANIZATION);
  }

  /**
   * Tells whether at least half of the letters of a short form are initials of the words of a name, in whatever order:
   * the
   * names of one body in two languages share words of one root, and seldom their order.
   */
  boolean sharesInitials(String shortForm, TokenRange name) {
    int letters = Aligner.letters(shortForm).length - (shortForm.endsWith("s") ? 1 : 0);
    boolean described = !tokens.isCapitalized(name.from());
    return shared(shortForm, name) * (described ? 3 : 4) >= letters * 2;
  }

  /** Tells whether every letter of a short form begins a word of a name, in whatever order. */
  boolean sharesAllInitials(String shortForm, TokenRange name) {
    int letters = Aligner.letters(shortForm).length;
    return letters > 2 && shared(shortForm, name) == letters;
  }

  private int shared(String shortForm, TokenRange name) {
    BitSet used = new BitSet();
    int shared = 0;
    boolean described = !tokens.isCapitalized(name.from());
    for (char letter : Aligner.letters(shortForm)) {
      for (int i = name.from(); i < name.to(); i++) {
        if ((isNameWord(i) || described && tokens.isWord(i)) && !used.get(i)
            && Character.toLowerCase(tokens.first(i)) == letter) {
          used.set(i);
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  /**
   * Returns the name without a larger one that it is part of, "Executive Committee of the", if that lends no initial.
   */
  TokenRange withSharedInitials(String shortForm, TokenRange name) {
    int shared = shared(shortForm, name);
    TokenRange shortest = name;
    for (int from = name.from() + 1; from < name.to(); from++) {
      if (story.is(from - 1, Part.ARTICLE)) {
        TokenRange rest = new TokenRange(from, name.to());
        if (shared(shortForm, rest) < shared) {
          break;
        }
        shortest = rest;
      }
    }
    return shortest;
  }

  /**
   * Returns an alignment as offsets, to the last word before a token, with the stop of an abbreviation or the bracket
   * that is a part of the word: "Acme Inc. (AI)", "prostaglandin E(2) (PGE2)".
   */
  Span span(Alignment alignment, int end) {
    int last = lastWord(0, end);
    boolean glued = last + 1 < end && !tokens.isSpaced(last + 1);
    boolean stop = glued && tokens.isMark(last + 1, '.');
    boolean bracket = glued && tokens.isMark(last + 1, ')') && tokens.isMark(last - 1, '(');
    return new Span(alignment.begin(), stop || bracket ? tokens.end(last + 1) : story.endOf(last));
  }

  Span span(TokenRange run) {
    return story.span(run);
  }
}
