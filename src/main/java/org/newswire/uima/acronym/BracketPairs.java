package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.Bracket;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds {@code Long Form (SF)} and {@code SF (Long Form)}. */
final class BracketPairs {
  private static final int LONGEST_CONTENT = 40;
  private static final int LONGEST_DATELINE = 14;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final Found found;

  /** Is told of a pair and of the tokens between which it stands. */
  interface Found {
    void add(TokenRange shortForm, Span longForm, int from, int to);
  }

  BracketPairs(AcronymReading story, LongForms longForms, Found found) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.found = found;
  }

  void find() {
    for (Bracket bracket : story.brackets()) {
      int from = bracket.open() + 1;
      int to = bracket.close();
      if (from < to && to - from <= LONGEST_CONTENT && bracket.open() > 0 && !isDateline(bracket)) {
        find(bracket, from, to);
      }
    }
  }

  /**
   * Tells whether a bracket holds the agency of a dateline: a line that begins in capitals, a dash behind the bracket.
   */
  private boolean isDateline(Bracket bracket) {
    if (!story.isDash(bracket.close() + 1)) {
      return false;
    }
    int line = bracket.open();
    while (line > 0 && bracket.open() - line < LONGEST_DATELINE && !tokens.beginsLine(line)) {
      line--;
    }
    return tokens.beginsLine(line) && tokens.hasCapitals(line) && !tokens.hasLower(line);
  }

  private void find(Bracket bracket, int from, int to) {
    if (severalBefore(bracket, from, to)) {
      return;
    }
    int first = segmentEnd(from, to);
    TokenRange head = content(from, first);
    if (head != null && isShortForm(head) && !tokens.isMark(first, '=') && !tokens.isMark(first, ':')) {
      if (longBefore(bracket, head)) {
        return;
      }
      if (first < to && shortBeforeNames(head, first + 1, to)) {
        return;
      }
    }
    if (bothNames(bracket, head, first, to)) {
      return;
    }
    shortBefore(bracket, from, to);
  }

  private int segmentEnd(int from, int to) {
    int i = from;
    while (i < to && !isSeparator(i) && !(i > from && (story.is(i, Part.ADVERB) || story.is(i, Part.COPULA)))) {
      i++;
    }
    return i;
  }

  private boolean isSeparator(int i) {
    char c = tokens.first(i);
    return c == ';' || c == ',' && tokens.isSpaced(i + 1) || c == ':' || c == '=' || story.isDash(i);
  }

  /** Returns a segment without quotes and leading articles, or null where nothing is left. */
  private TokenRange content(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && (story.isQuote(begin) || story.is(begin, Part.ARTICLE) && end - begin > 1
        || story.word(begin).equals("or"))) {
      begin++;
    }
    while (end > begin && story.isQuote(end - 1)) {
      end--;
    }
    return begin < end ? new TokenRange(begin, end) : null;
  }

  /** Tells whether a segment can be a short form: of two words at most, with a capital, neither a ticker nor an age. */
  private boolean isShortForm(TokenRange run) {
    String words = story.words(run);
    if (words.length() < 2 || words.length() > 14) {
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
    boolean plain = true;
    for (int i = run.from(); i < run.to(); i++) {
      plain &= tokens.isWord(i) && tokens.length(i) > 2 && tokens.isCapitalised(i) && !tokens.hasCapitals(i);
    }
    boolean measure = spaces > 0 && tokens.hasDigit(run.from()) && !tokens.hasCapital(run.from());
    boolean severalWords = plain && run.to() - run.from() > 1;
    return !measure && !severalWords && spaces <= 1 && letters >= 1 && (capitals >= 1 || words.length() <= 5)
        && tokens.isWord(run.from());
  }

  /** Tells whether tokens are a company's sign with that of a stock exchange: {@code GE.N}. */
  private boolean isExchangeCode(TokenRange run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (tokens.isMark(i, '.') && !tokens.isSpaced(i) && !tokens.isSpaced(i + 1) && tokens.isWord(i + 1)
          && (tokens.length(i - 1) > 1 || run.to() - run.from() == 3)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Long Form and Other Form (LF, OF)}: as many names as short forms, each found in its turn. */
  private boolean severalBefore(Bracket bracket, int from, int to) {
    List<TokenRange> shortForms = list(from, to);
    List<Span> names = new ArrayList<>();
    int end = bracket.open();
    for (int k = shortForms.size() - 1; k >= 0; k--) {
      Span name = sureNameBefore(shortForms.get(k), end);
      if (name == null) {
        return false;
      }
      names.add(0, name);
      end = tokens.at(name.begin());
      while (end > 0 && (tokens.isMark(end - 1, ',') || story.is(end - 1, Part.ARTICLE) || isConjunction(end - 1))) {
        end--;
      }
    }
    for (int k = 0; k < shortForms.size(); k++) {
      add(shortForms.get(k), names.get(k), bracket);
    }
    return !shortForms.isEmpty();
  }

  /** Returns the acronyms that fill a bracket, two or more with nothing but commas and "and" between, or none. */
  private List<TokenRange> list(int from, int to) {
    List<TokenRange> shortForms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      TokenRange shape = story.shapeAt(i);
      if (shape != null && shape.to() <= to) {
        shortForms.add(shape);
        i = shape.to() - 1;
      } else if (!tokens.isMark(i, ',') && !tokens.isMark(i, ';') && !isConjunction(i)) {
        return List.of();
      }
    }
    return shortForms.size() < 2 ? List.of() : shortForms;
  }

  private boolean isConjunction(int i) {
    return tokens.isMark(i, '&') || story.word(i).equals("and");
  }

  /** Returns the name that ends before a token and that the glossary or every letter ties to a short form, or null. */
  private Span sureNameBefore(TokenRange shortForm, int end) {
    TokenRange known = longForms.knownNameBefore(shortForm, end);
    if (known != null && !isShape(known)) {
      return longForms.span(known);
    }
    String words = story.words(shortForm);
    Alignment aligned = longForms.alignedBefore(words, end, false);
    return longForms.isPlain(aligned, words) ? longForms.span(aligned, end) : null;
  }

  /** {@code Long Form (SF}: by the letters, by the glossary, or because the name before is that of a body. */
  private boolean longBefore(Bracket bracket, TokenRange shortForm) {
    String words = story.words(shortForm);
    if (isPartyAndState(words)) {
      return true;
    }
    TokenRange known = longForms.knownNameBefore(shortForm, bracket.open());
    if (known != null && !isShape(known)) {
      add(shortForm, longForms.span(known), bracket);
      return true;
    }
    TokenRange name = longForms.nameBefore(bracket.open());
    Alignment aligned = longForms.alignedBefore(words, bracket.open(), false);
    if (aligned != null && isPlausible(shortForm, words, aligned) && !isWithinLastWord(aligned, name)) {
      add(shortForm, longForms.span(aligned, bracket.open()), bracket);
      return true;
    }
    if (name == null || story.shapeAt(shortForm.from()) == null || isShape(name)) {
      return false;
    }
    boolean shares = longForms.sharesInitials(words, name);
    if (longForms.namesOrganisation(name) && (shares || story.isRepeated(words))
        || shares && name.to() - name.from() > 1 && story.isQuote(shortForm.from() - 1)) {
      add(shortForm, longForms.span(shares ? longForms.withSharedInitials(words, name) : name), bracket);
      return true;
    }
    return false;
  }

  /**
   * Tells whether the letters lie in the last word of a body's name by chance: "National Statistics Institute (INE)".
   */
  private boolean isWithinLastWord(Alignment aligned, TokenRange name) {
    return name != null && name.to() - name.from() > 1 && aligned.begin() == tokens.begin(name.to() - 1)
        && longForms.namesOrganisation(name);
  }

  /** Tells whether a short form whose letters are found can be one of the words found. */
  private boolean isPlausible(TokenRange shortForm, String words, Alignment aligned) {
    int from = tokens.at(aligned.begin());
    boolean several = tokens.end(from) < aligned.end();
    boolean capitalised = tokens.isCapitalised(from);
    int capitals = capitals(words);
    if (!several && story.word(from).equalsIgnoreCase(words)) {
      return false;
    }
    if (capitals == 0) {
      return several && !capitalised && longForms.isPlain(aligned, words) && !story.is(shortForm.from(), Part.ORDINARY);
    }
    if (capitals == 1 && shortForm.to() - shortForm.from() == 1 && !tokens.hasDigit(shortForm.from())) {
      // A word like any other: the initials of several words (Isil), or how a small word begins, but no nickname.
      return !repeats(words, from, aligned.end())
          && (several ? aligned.cost() <= 8 * words.length() : !capitalised && words.length() <= 4);
    }
    return !repeats(words, from, aligned.end())
        && !(capitalised && words.matches("[DIR]-.*") && !longForms.isPlain(aligned, words))
        && !isTicker(shortForm, words, aligned);
  }

  /** Tells whether a bracket tells the party and state of a member of Congress: {@code (R-Wis.)}. */
  private static boolean isPartyAndState(String words) {
    return words.length() > 2 && "DRI".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == '-'
        && Character.isUpperCase(words.charAt(2));
  }

  private boolean isShape(TokenRange run) {
    TokenRange shape = story.shapeAt(run.from());
    return shape != null && shape.to() == run.to();
  }

  private boolean repeats(String words, int from, int end) {
    for (int i = from; i < tokens.size() && tokens.end(i) <= end; i++) {
      if (story.word(i).equalsIgnoreCase(words)) {
        return true;
      }
    }
    return false;
  }

  private static int capitals(String words) {
    return (int) words.chars().filter(Character::isUpperCase).count();
  }

  /** Tells whether a short form is rather a company's sign at a stock exchange: {@code Union Acme (UNA)}. */
  private boolean isTicker(TokenRange shortForm, String words, Alignment aligned) {
    int name = tokens.at(aligned.begin());
    int last = tokens.at(aligned.end()) - 1;
    return words.length() <= 4 && tokens.isCapitalised(name) && tokens.hasLower(name) && !tokens.hasCapitals(name)
        && tokens.isCapitalised(last) && last - name < 3 && shortForm.to() - shortForm.from() == 1
        && !tokens.hasLower(shortForm.from()) && !tokens.hasDigit(shortForm.from())
        && !longForms.isPlain(aligned, words) && !story.isRepeated(words);
  }

  /** {@code (YPG; People's Protection Units)}. */
  private boolean shortBeforeNames(TokenRange shortForm, int from, int to) {
    int end = segmentEnd(from, to);
    TokenRange name = content(from, end);
    if (name == null || story.shapeAt(shortForm.from()) == null || story.shapeAt(name.from()) != null) {
      return false;
    }
    return pair(shortForm, name, null);
  }

  /** {@code Médecins Sans Frontières (Doctors Without Borders, MSF)}. */
  private boolean bothNames(Bracket bracket, TokenRange head, int first, int to) {
    if (head == null || first >= to) {
      return false;
    }
    TokenRange last = content(first + 1, to);
    if (isShape(head) || last == null || segmentEnd(first + 1, to) < to || !isShortForm(last)
        || story.shapeAt(last.from()) == null) {
      return false;
    }
    String words = story.words(last);
    TokenRange outer = longForms.nameBefore(bracket.open());
    Alignment inner = longForms.alignedWithin(words, head.from(), head.to());
    Alignment before = longForms.alignedBefore(words, bracket.open(), false);
    boolean named = head.to() - head.from() > 1 && isAllNames(head.from(), head.to());
    if (before != null && (named || tokens.isMark(first, ';'))) {
      add(last, named ? longForms.span(head) : longForms.span(before, bracket.open()), bracket);
      return true;
    }
    if (!named) {
      return false;
    }
    if (inner != null && outer != null) {
      add(last, longForms.span(outer), bracket);
      return true;
    }
    if (inner != null) {
      add(last, longForms.span(head), bracket);
      return true;
    }
    return false;
  }

  /** {@code SF (Long Form)}. */
  private void shortBefore(Bracket bracket, int from, int to) {
    TokenRange shortForm = story.shapeBefore(bracket.open());
    if (shortForm == null && story.isQuote(bracket.open() - 1)) {
      shortForm = story.shapeBefore(bracket.open() - 1);
    }
    if (shortForm == null) {
      return;
    }
    int end = from;
    while (end < to && !tokens.isMark(end, ';')) {
      end++;
    }
    TokenRange name = content(from, end);
    boolean description = story.is(from, Part.DETERMINER) || story.word(from).matches("an?|A[Nn]?");
    if (name != null && !isExchangeCode(name) && !description
        && !repeats(story.words(shortForm), name.from(), tokens.end(name.to() - 1))) {
      pair(shortForm, name, bracket);
    }
  }

  private boolean pair(TokenRange shortForm, TokenRange name, Bracket bracket) {
    String words = story.words(shortForm);
    Alignment aligned = isShape(name) ? null : longForms.alignedWithin(words, name.from(), name.to());
    if (aligned != null && aligned.cost() <= 5 * words.length()) {
      int from = tokens.at(aligned.begin());
      int begin = from - name.from() <= 2 && isAllNames(name.from(), from) ? name.from() : from;
      int end = name.to();
      for (int k = name.from(); k < name.to(); k++) {
        if (tokens.isMark(k, ',') && tokens.begin(k) >= aligned.end()) {
          end = k;
          break;
        }
      }
      add(shortForm, longForms.span(new TokenRange(begin, end)), bracket);
      return true;
    }
    if (isAllNames(name.from(), name.to()) && longForms.sharesInitials(words, name) && name.to() - name.from() > 1
        || story.knowsSame(shortForm, name)) {
      add(shortForm, longForms.span(name), bracket);
      return true;
    }
    return false;
  }

  private boolean isAllNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && !tokens.isCapitalised(i) && !story.is(i, Part.CONNECTOR) || tokens.hasDigit(i)) {
        return false;
      }
      if (!tokens.isWord(i) && !tokens.isMark(i, '-') && !tokens.isMark(i, '&') && !tokens.isMark(i, '/')) {
        return false;
      }
    }
    return true;
  }

  private void add(TokenRange shortForm, Span longForm, Bracket bracket) {
    int from = bracket == null ? shortForm.from() : bracket.open();
    int to = bracket == null ? shortForm.to() : bracket.close() + 1;
    found.add(shortForm, longForm, from, to);
  }
}
