package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.Bracket;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * Finds what brackets tie: {@code Long Form (SF)}, {@code SF (Long Form)}, {@code Long Form (Other Name, SF)}, several
 * in one bracket. What speaks for a pair and against it is weighed like that of any other link.
 */
final class BracketPairs {
  private static final int LONGEST_CONTENT = 40;
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,9}");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An", "AN");
  private static final int LONGEST_DATELINE = 14;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final BracketForms forms;
  private final BracketObjections objections;
  private final Consumer<Link> found;

  /**
   * Makes a finder.
   *
   * @param found told of every pair weighed, with evidence enough or without
   */
  BracketPairs(AcronymReading story, LongForms longForms, Consumer<Link> found) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.found = found;
    forms = new BracketForms(story);
    objections = new BracketObjections(story, longForms, forms);
  }

  void find() {
    for (Bracket bracket : story.brackets()) {
      int from = bracket.open() + 1;
      int to = bracket.close();
      if (from < to && to - from <= LONGEST_CONTENT && bracket.open() > 0 && !isWithinWord(bracket)) {
        find(bracket, from, to);
      }
    }
  }

  /** Tells whether a bracket is a part of a word: 14(RS)-methylhexane. */
  private boolean isWithinWord(Bracket bracket) {
    int after = bracket.close() + 1;
    return !tokens.isSpaced(bracket.open()) && tokens.hasDigit(bracket.open() - 1) && !tokens.isSpaced(after)
        && (tokens.isWord(after) || tokens.isMark(after, '-'));
  }

  private void find(Bracket bracket, int from, int to) {
    if (severalBefore(bracket, from, to)) {
      return;
    }
    int first = forms.segmentEnd(from, to);
    TokenRange head = forms.shortForm(from, first);
    if (head != null && tokens.length(head.from()) == 1 && head.to() == from + 1) {
      offer(letterBefore(bracket, head));
      return;
    }
    if (head != null && forms.isShortForm(head) && !tokens.isMark(first, '=') && !tokens.isMark(first, ':')) {
      Link link = longBefore(bracket, head);
      if (offer(link)) {
        addOthers(link, first, to);
        return;
      }
      if (first < to && shortBeforeNames(bracket, head, first + 1, to)) {
        return;
      }
    }
    if (!bothNames(bracket, head, first, to)) {
      shortBefore(bracket, from, to);
    }
  }

  private boolean offer(Link link) {
    if (link != null) {
      found.accept(link);
    }
    return link != null && link.isEnough();
  }

  // Long Form and Other Form (LF, OF)

  /** {@code Long Form and Other Form (LF, OF)}: as many names as short forms, each found in its turn. */
  private boolean severalBefore(Bracket bracket, int from, int to) {
    List<TokenRange> shortForms = list(from, to);
    List<Link> links = new ArrayList<>();
    int end = bracket.open();
    for (int k = shortForms.size() - 1; k >= 0; k--) {
      Link link = sureNameBefore(bracket, shortForms.get(k), end);
      if (link == null || !link.isEnough()) {
        return false;
      }
      links.add(0, link);
      end = tokens.at(link.longForm().begin());
      while (end > 0 && (tokens.isMark(end - 1, ',') || story.is(end - 1, Part.ARTICLE) || isConjunction(end - 1))) {
        end--;
      }
    }
    links.forEach(found);
    return !links.isEmpty();
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

  /** Returns the pair with a name before a token that the glossary or every letter ties to a short form, or null. */
  private Link sureNameBefore(Bracket bracket, TokenRange shortForm, int end) {
    TokenRange known = longForms.knownNameBefore(shortForm, end);
    if (known != null && !isShape(known)) {
      return link(bracket, shortForm, story.span(known), EnumSet.of(Evidence.SAME_CONCEPT));
    }
    String words = story.words(shortForm);
    Alignment aligned = longForms.alignedBefore(words, end, false);
    return longForms.isPlain(aligned, words)
        ? link(bracket, shortForm, longForms.span(aligned, end), EnumSet.of(Evidence.INITIALS)) : null;
  }

  // Long Form (SF)

  /** Returns the pair by the glossary, by the letters, or by the name of a body; one without evidence enough; null. */
  private Link longBefore(Bracket bracket, TokenRange shortForm) {
    Link known = knownBefore(bracket, shortForm);
    if (known != null && known.isEnough()) {
      return known;
    }
    TokenRange phrase = longForms.phraseBefore(bracket.open());
    TokenRange name = phrase == null ? longForms.nameBefore(bracket.open()) : phrase;
    Link aligned = alignedBefore(bracket, shortForm, phrase == null ? name : null);
    boolean permuted = name != null && aligned != null && !aligned.evidence().contains(Evidence.INITIALS)
        && longForms.sharesAllInitials(story.words(shortForm), name);
    boolean cut = phrase != null && aligned != null && isWithinName(aligned);
    if (aligned != null && aligned.isEnough() && !permuted && !cut) {
      return aligned;
    }
    boolean ticker = aligned != null && aligned.evidence().contains(Evidence.TICKER);
    Link named = name == null ? null : namedBefore(bracket, shortForm, name, ticker);
    if (named == null) {
      return aligned != null ? aligned : known;
    }
    if (aligned != null && !aligned.isEnough()) {
      found.accept(aligned); // for the trace
    }
    return named.isEnough() || aligned == null ? named : aligned;
  }

  /** "Nations Unies contre": tells whether a long form that its letters tie loosely begins within a name. */
  private boolean isWithinName(Link aligned) {
    int from = tokens.at(aligned.longForm().begin());
    return !aligned.evidence().contains(Evidence.INITIALS) && tokens.isCapitalized(from)
        && tokens.isCapitalized(from - 1);
  }

  private Link knownBefore(Bracket bracket, TokenRange shortForm) {
    int end = bracket.open();
    TokenRange known = longForms.knownNameBefore(shortForm, end);
    if (known == null && story.is(end - 1, Part.GENERIC) && !tokens.isCapitalized(end - 1)) {
      known = longForms.knownNameBefore(shortForm, end - 1); // "the Islamic State group (IS)"
    }
    return known == null || isShape(known) ? null : link(bracket, shortForm,
        longForms.withoutHead(known, story.span(known)), EnumSet.of(Evidence.SAME_CONCEPT));
  }

  private Link alignedBefore(Bracket bracket, TokenRange shortForm, TokenRange name) {
    String words = story.words(shortForm);
    Alignment aligned = longForms.alignedBefore(words, bracket.open(), false);
    if (aligned == null || isShape(new TokenRange(tokens.at(aligned.begin()), bracket.open()))) {
      return null;
    }
    boolean plain = longForms.isPlain(aligned, words);
    Set<Evidence> evidence = EnumSet.of(plain ? Evidence.INITIALS : Evidence.LETTERS);
    evidence.addAll(objections.toLetters(shortForm, words, aligned, name, bracket));
    return link(bracket, shortForm, longForms.span(aligned, bracket.open()), evidence);
  }

  private Link namedBefore(Bracket bracket, TokenRange shortForm, TokenRange name, boolean ticker) {
    String words = story.words(shortForm);
    if (story.shapeAt(shortForm.from()) == null || isShape(name)) {
      return null;
    }
    boolean shares = longForms.sharesInitials(words, name);
    boolean quoted = story.isQuote(shortForm.from() - 1) && name.to() - name.from() > 1;
    if (shares && (quoted || longForms.namesOrganization(name))) {
      return link(bracket, shortForm, story.span(longForms.withSharedInitials(words, name)),
          EnumSet.of(Evidence.SHARED_INITIALS));
    }
    if (!ticker && longForms.isPhrase(name) && CAPITALS.matcher(story.words(shortForm)).matches()) {
      return link(bracket, shortForm, story.span(name), EnumSet.of(Evidence.PHRASE));
    }
    if (ticker || !longForms.isBody(name) && !(longForms.namesOrganization(name) && story.isRepeated(words))) {
      return null;
    }
    boolean firstWord = longForms.alignedWithin(words, name.from(), name.from() + 1) != null; // "Baxon Group (BAX)"
    return link(bracket, shortForm, story.span(name),
        firstWord ? EnumSet.of(Evidence.TICKER) : EnumSet.noneOf(Evidence.class));
  }

  /**
   * Returns the pair of a capital that is used again and of the word before, or of one of two; or null: "mass (M)".
   */
  private Link letterBefore(Bracket bracket, TokenRange letter) {
    if (!tokens.isCapitalized(letter.from()) || tokens.isMark(letter.to(), '=')
        || !forms.isLetterUsedAgain(tokens.first(letter.from()))) {
      return null;
    }
    char initial = Character.toLowerCase(tokens.first(letter.from()));
    int end = bracket.open();
    for (int from = end - 1; from >= end - 2 && from >= 0; from--) {
      boolean name = tokens.hasCapital(from) && (tokens.hasCapitals(from) || !beginsSentence(from));
      if (!tokens.isWord(from) || name || story.is(from, Part.FUNCTION) || tokens.hasDigit(from)) {
        return null;
      }
      if (Character.toLowerCase(tokens.first(from)) == initial && tokens.length(from) > 1) {
        return link(bracket, letter, new Span(tokens.begin(from), tokens.end(end - 1)),
            EnumSet.of(Evidence.LETTERS, Evidence.PLAIN_WORD, Evidence.USED_AGAIN));
      }
    }
    return null;
  }

  private boolean beginsSentence(int i) {
    return i == 0 || story.endsSentence(i - 1) || tokens.beginsLine(i);
  }

  /** "Long Form (SF or S2)": gives the other short forms of a bracket the long form of the first. */
  private void addOthers(Link link, int from, int to) {
    for (int i = from; i < to && forms.isAlternative(i); ) {
      TokenRange shape = story.shapeAt(story.skipMarks(i + 1));
      if (shape == null || shape.to() > to) {
        return;
      }
      found.accept(new Link(shape, link.longForm(), link.from(), link.to(), Claim.NONE, null, link.evidence(), 0)
          .with(Evidence.LISTED));
      i = shape.to();
    }
  }

  // Long Form (Other Name, SF)

  /** {@code Médecins Sans Frontières (Doctors Without Borders, MSF)}, {@code (blood-brain barrier, BBB)}. */
  private boolean bothNames(Bracket bracket, TokenRange head, int first, int to) {
    if (head == null || first >= to) {
      return false;
    }
    TokenRange last = forms.shortForm(first + 1, to);
    if (isShape(head) || last == null || forms.segmentEnd(first + 1, to) < to || !forms.isShortForm(last)
        || story.shapeAt(last.from()) == null) {
      return false;
    }
    String words = story.words(last);
    TokenRange outer = longForms.nameBefore(bracket.open());
    Alignment inner = longForms.alignedWithin(words, head.from(), head.to());
    Alignment before = longForms.alignedBefore(words, bracket.open(), false);
    boolean named = head.to() - head.from() > 1 && isAllNames(head.from(), head.to());
    if (before != null && (named || tokens.isMark(first, ';'))) {
      Span longForm = named ? story.span(head) : longForms.span(before, bracket.open());
      return offer(link(bracket, last, longForm, EnumSet.of(Evidence.LETTERS)));
    }
    boolean spelledOut = inner != null && inner.begin() <= tokens.begin(head.from()) + 1
        && longForms.isPlain(inner, words);
    if (inner == null || !named && !spelledOut) {
      return false;
    }
    TokenRange name = named && outer != null ? outer : head;
    return offer(link(bracket, last, story.span(name), EnumSet.of(Evidence.LETTERS)));
  }

  // (SF; Long Form), SF (Long Form)

  /** {@code (YPG; People's Protection Units)}. */
  private boolean shortBeforeNames(Bracket bracket, TokenRange shortForm, int from, int to) {
    int end = forms.segmentEnd(from, to);
    TokenRange name = forms.content(from, end);
    if (name == null || !isShape(shortForm) || story.shapeAt(name.from()) != null) {
      return false;
    }
    return offer(pair(bracket, shortForm, name, false));
  }

  /** {@code SF (Long Form)}. */
  private void shortBefore(Bracket bracket, int from, int to) {
    int before = story.isQuote(bracket.open() - 1) ? bracket.open() - 1 : bracket.open();
    TokenRange shortForm = story.shapeBefore(before);
    int end = from;
    while (end < to && !tokens.isMark(end, ';')) {
      end++;
    }
    TokenRange name = forms.content(from, end);
    boolean description = story.is(from, Part.DETERMINER) || INDEFINITE.contains(story.word(from));
    if (name == null || description || forms.isExchangeCode(name)) {
      return;
    }
    if (shortForm == null) {
      offer(spelledOut(bracket, before - 1, name)); // "imo (in my opinion)"
    } else {
      Link link = pair(bracket, shortForm, name, !story.isAmongCapitals(shortForm.from()));
      boolean fills = link != null && link.longForm().equals(story.span(name));
      offer(fills ? link.with(Evidence.FILLS_BRACKET) : link);
    }
  }

  /** Returns the pair of a word in small letters and words of which each lends one, or null. */
  private Link spelledOut(Bracket bracket, int word, TokenRange name) {
    if (!tokens.isWord(word) || tokens.length(word) < 3 || tokens.length(word) > 6 || tokens.hasCapital(word)) {
      return null;
    }
    TokenRange shortForm = new TokenRange(word, word + 1);
    String words = story.words(shortForm);
    boolean all = name.to() - name.from() == words.length()
        && longForms.letters(words, name) == Evidence.INITIALS;
    return all ? link(bracket, shortForm, story.span(name), EnumSet.of(Evidence.INITIALS, Evidence.PLAIN_WORD)) : null;
  }

  /** Returns the pair with a name behind a short form, which may be a body's in another language; or null. */
  private Link pair(Bracket bracket, TokenRange shortForm, TokenRange name, boolean translated) {
    String words = story.words(shortForm);
    if (story.knowsSame(shortForm, name)) {
      return link(bracket, shortForm, story.span(name), EnumSet.of(Evidence.SAME_CONCEPT));
    }
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
      boolean plain = longForms.isPlain(aligned, words);
      return link(bracket, shortForm, story.span(new TokenRange(begin, end)),
          EnumSet.of(plain ? Evidence.INITIALS : Evidence.LETTERS));
    }
    if (isShape(name) || !isAllNames(name.from(), name.to()) || name.to() - name.from() < 2) {
      return null;
    }
    boolean shares = longForms.sharesInitials(words, name);
    boolean company = story.is(name.to() - 1, Part.LEGAL_FORM); // KMOV (Lake Corporation)
    return !shares && !(translated && !company && longForms.isBody(name)) ? null
        : link(bracket, shortForm, story.span(name),
            shares ? EnumSet.of(Evidence.SHARED_INITIALS) : EnumSet.noneOf(Evidence.class));
  }

  private boolean isShape(TokenRange run) {
    TokenRange shape = story.shapeAt(run.from());
    return shape != null && shape.to() == run.to();
  }

  private boolean isAllNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && !tokens.isCapitalized(i) && !story.is(i, Part.CONNECTOR) || tokens.hasDigit(i)) {
        return false;
      }
      if (!tokens.isWord(i) && !tokens.isMark(i, '-') && !tokens.isMark(i, '&') && !tokens.isMark(i, '/')) {
        return false;
      }
    }
    return true;
  }

  // What speaks for a pair and against it

  private Link link(Bracket bracket, TokenRange shortForm, Span longForm, Set<Evidence> content) {
    Set<Evidence> evidence = EnumSet.of(Evidence.BRACKET, Evidence.SHORT_BESIDE, Evidence.LONG_BESIDE);
    evidence.addAll(content);
    TokenRange run = new TokenRange(tokens.at(longForm.begin()), tokens.at(longForm.end()));
    String words = story.words(shortForm);
    if (tokens.isCapitalized(run.from())) {
      evidence.add(Evidence.NAME);
      if (longForms.namesOrganization(run)) {
        evidence.add(Evidence.ORGANIZATION);
      }
    }
    if (forms.isUsedAgain(words)) {
      evidence.add(Evidence.USED_AGAIN);
    }
    if (isDateline(bracket)) {
      evidence.add(Evidence.DATELINE);
    }
    boolean letters = content.contains(Evidence.LETTERS) || content.contains(Evidence.INITIALS)
        || content.contains(Evidence.SAME_CONCEPT) || content.contains(Evidence.SHARED_INITIALS);
    evidence.addAll(objections.toWords(shortForm, words, run, letters));
    boolean within = run.from() > bracket.open() && shortForm.from() > bracket.open();
    return new Link(shortForm, longForm, within ? Math.min(run.from(), shortForm.from()) : bracket.open(),
        within ? Math.max(run.to(), shortForm.to()) : bracket.close() + 1, Claim.NONE, null, evidence, 0);
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
}
