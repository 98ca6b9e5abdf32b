package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.Kind;
import org.newswire.uima.credit.CreditLineWords.Cue;
import org.newswire.uima.credit.CreditLineWords.Place;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Finds credit lines: what agencies contributed, who pointed to the story, who owns it, how its newsroom is reached.
 *
 * <p>A line that names a person as contributor is a sign-off and not found here. Immutable; one instance may serve many
 * threads.
 */
public final class CreditLineRecognizer {
  private static final int MAX_LINE = 120;
  private static final int MAX_SMALL_WORDS = 8;

  private final CreditLineWords words;
  private final CopyrightLines copyrights;
  private final ContactLines contacts;

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public CreditLineRecognizer(CreditLexicon words) {
    this.words = words.lines();
    copyrights = new CopyrightLines(this.words);
    contacts = new ContactLines(this.words);
  }

  /**
   * Returns the credit lines of a text from left to right.
   *
   * @param text the text
   */
  public List<CreditLineMatch> find(CharSequence text) {
    return find(Anchors.of(text));
  }

  /**
   * Returns the credit lines of a text from left to right.
   *
   * @param anchors the anchors of the text
   */
  public List<CreditLineMatch> find(Anchors anchors) {
    List<CreditLineMatch> found = new ArrayList<>();
    copyrights.find(anchors, found);
    for (Anchors.Start start : anchors.starts()) {
      atStart(anchors.text(), start, found);
    }
    atLineStarts(anchors, found);
    inSquareBrackets(anchors, found);
    contacts.find(anchors, found);
    return Overlaps.removed(found, CreditLineMatch::span);
  }

  private void atStart(String text, Anchors.Start start, List<CreditLineMatch> found) {
    int begin = start.begin();
    char before = start.before();
    boolean capital = Character.isUpperCase(text.charAt(begin));
    if (before == '(') {
      copyrights.findAtBracket(text, begin - 1, found);
      contacts.findAtBracket(text, begin - 1, found);
    }
    if (!capital && before != '\n' && before != '(' && before != '[') {
      return;
    }
    CreditLineMatch match = capital && words.mayBeginWithAgency(start.phrases()) ? contributors(text, begin) : null;
    Phrases.Match<Cue> opening = match == null && words.mayOpen(start.phrases()) ? words.openingAt(text, begin) : null;
    if (opening != null) {
      match = switch (opening.value().place()) {
        case CONTACT -> capital ? contacts.at(text, opening.span()) : null;
        case OPENING -> statement(text, begin);
        default -> {
          CreditLineMatch statement = statement(text, begin);
          yield statement != null ? statement : lead(text, opening.span(), opening.value().kind());
        }
      };
    }
    if (match != null) {
      found.add(match);
    }
  }

  /** Reads {@code The Associated Press and wire services contributed to this report.} */
  private CreditLineMatch contributors(String text, int begin) {
    boolean article = text.startsWith("The ", begin) || text.startsWith("THE ", begin);
    if (!article && words.agencies().names().longestAt(text, begin) == null
        && words.endOf(Place.GENERIC, text, begin, text.length()) < 0) {
      return null;
    }
    Phrases.Match<Kind> tail = tail(text, begin);
    if (tail == null) {
      return null;
    }
    AgencyList names = AgencyList.at(text, begin, tail.span().begin(), words);
    if (Chars.skipSpaces(text, names.end(), tail.span().begin()) < tail.span().begin() || names.isEmpty()
        || names.hasPerson() || names.hasUnknown() && !namesOrganisations(names)) {
      return null;
    }
    int end = Lines.sentenceEnd(text, tail.span().end(), Lines.end(text, tail.span().end()));
    return new CreditLineMatch(new Span(begin, end), tail.value(), names.agencies());
  }

  /** Returns the first tail phrase behind a few words in small letters, or null. */
  private Phrases.Match<Kind> tail(String text, int begin) {
    int limit = Math.min(text.length(), begin + MAX_LINE);
    for (int i = begin + 1, small = 0; i < limit && small < MAX_SMALL_WORDS && !Chars.isLineEnd(text.charAt(i)); i++) {
      if (Chars.isSpace(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
        Phrases.Match<Kind> tail = words.at(Place.TAIL, text, i, text.length());
        if (tail != null) {
          return tail;
        }
        small++;
      }
    }
    return null;
  }

  private boolean namesOrganisations(AgencyList names) {
    return names.agencies().stream()
        .allMatch(name -> name.known() != null || words.photoWords().isOrganisation(name.printed())
            || name.printed().startsWith("The "));
  }

  /** Reads {@code This report by The Associated Press was first published July 3, 2020.} */
  private CreditLineMatch statement(String text, int begin) {
    int end = Lines.sentenceEnd(text, begin, Lines.end(text, begin));
    Phrases.Match<Kind> inside = words.first(Place.INSIDE, text, begin, end);
    if (inside == null) {
      return null;
    }
    List<PrintedAgency> agencies = new ArrayList<>();
    for (Phrases.Match<Agency> known : words.agencies().names().findAll(text, begin, end)) {
      boolean article = known.span().begin() >= 4 && text.startsWith("The ", known.span().begin() - 4);
      int nameBegin = known.span().begin() - (article ? 4 : 0);
      agencies.add(new PrintedAgency(PersonNames.clean(text.substring(nameBegin, known.span().end())), known.value()));
    }
    if (agencies.isEmpty()) {
      int name = nextName(text, inside.span().end(), end);
      AgencyList names = AgencyList.at(text, name, end, words);
      boolean author = text.startsWith("by ", name - 3) || text.startsWith("from ", name - 5);
      agencies.addAll(author && names.hasPerson() ? List.of() : names.agencies());
    }
    return agencies.isEmpty() ? null : new CreditLineMatch(new Span(begin, end), inside.value(), List.copyOf(agencies));
  }

  /** Returns the first word in capitals that begins no date. */
  private int nextName(String text, int from, int limit) {
    int p = Chars.skipSpaces(text, from, limit);
    while (p < limit) {
      PrintedDate date = words.calendar().at(text, p, limit);
      int wordEnd = date != null ? date.span().end() : Words.end(text, p, limit);
      if (date == null && Character.isUpperCase(text.charAt(p))) {
        return p;
      }
      p = Chars.skipSpaces(text, Math.max(p + 1, wordEnd), limit);
    }
    return limit;
  }

  private void atLineStarts(Anchors anchors, List<CreditLineMatch> found) {
    String text = anchors.text();
    for (int line : anchors.lines()) {
      int limit = Math.min(text.length(), line + MAX_LINE);
      int begin = Lines.skipLeaders(text, line, limit);
      CreditLineMatch match = begin < limit ? wholeLine(text, begin) : null;
      if (match != null) {
        found.add(match);
      }
    }
  }

  /** Reads {@code By AFP}, {@code From wire reports}, {@code (Belga)}: a line that holds nothing but agencies. */
  private CreditLineMatch wholeLine(String text, int begin) {
    boolean bracket = text.charAt(begin) == '(';
    int phraseEnd = bracket ? -1 : words.endOf(Place.LINE, text, begin, text.length());
    if (!bracket && phraseEnd < 0) {
      return null;
    }
    if (bracket) {
      int close = Lines.indexOf(text, ')', begin, Math.min(text.length(), begin + MAX_LINE));
      AgencyList names = close >= 0 && Lines.isAtEnd(text, close + 1) ? AgencyList.at(text, begin + 1, close, words)
          : null;
      return names != null && names.end() == close && isNewsAgencies(names) ? line(begin, close + 1, names) : null;
    }
    int limit = Lines.end(text, begin);
    AgencyList names = AgencyList.at(text, phraseEnd, limit, words);
    boolean filled = !names.isEmpty() && Lines.isAtEnd(text, skipStop(text, names.end()));
    return filled && !names.hasUnknown() ? line(begin, skipStop(text, names.end()), names) : null;
  }

  private static boolean isNewsAgencies(AgencyList names) {
    return !names.agencies().isEmpty()
        && names.agencies().stream().allMatch(name -> name.known() != null
            && name.known().kind() == Agency.Kind.AGENCY);
  }

  private static CreditLineMatch line(int begin, int end, AgencyList names) {
    return new CreditLineMatch(new Span(begin, end), Kind.AGENCY_LINE, names.agencies());
  }

  private static int skipStop(String text, int p) {
    return p < text.length() && text.charAt(p) == '.' ? p + 1 : p;
  }

  /**
   * Reads {@code Source: A}, {@code h/t A}, {@code (With inputs from A)}; a bracket that holds nothing else belongs to
   * it.
   */
  private CreditLineMatch lead(String text, Span phrase, Kind kind) {
    int limit = Lines.end(text, phrase.begin());
    int p = Chars.skipSpaces(text, phrase.end(), limit);
    boolean colon = p < limit && text.charAt(p) == ':';
    AgencyList names = AgencyList.at(text, colon ? Chars.skipSpaces(text, p + 1, limit) : p, limit, words);
    boolean sure = !names.isEmpty() && (!names.agencies().isEmpty() || kind == Kind.AGENCY_LINE)
        && (colon || !names.hasUnknown() || kind != Kind.AGENCY_LINE || names.end() > phrase.end()
            && phrase.length() > 8);
    if (!sure || names.hasPerson() && kind == Kind.AGENCY_LINE) {
      return null;
    }
    return ended(text, phrase.begin(), names, kind);
  }

  private static CreditLineMatch ended(String text, int begin, AgencyList names, Kind kind) {
    int end = names.end();
    char next = end < text.length() ? text.charAt(end) : '\n';
    char before = begin > 0 ? text.charAt(begin - 1) : '\n';
    if (before == '(' && next == ')' || before == '[' && next == ']') {
      return new CreditLineMatch(new Span(begin - 1, end + 1), kind, names.agencies());
    }
    int close = before == '(' && kind == Kind.AGENCY_LINE ? Lines.indexOf(text, ')', end, Lines.end(text, begin)) : -1;
    if (close >= 0) {
      return new CreditLineMatch(new Span(begin - 1, close + 1), kind, names.agencies());
    }
    boolean inBracket = (before == '(' || before == '[') && (next == ',' || next == ';');
    boolean stop = next == '.' && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
    if (stop || inBracket || Lines.isAtEnd(text, end) || !names.hasUnknown() && next == ' '
        && Character.isUpperCase(text.charAt(end + 1))) {
      return new CreditLineMatch(new Span(begin, stop ? end + 1 : end), kind, names.agencies());
    }
    return null;
  }

  /** Reads {@code [A]} at the end of a paragraph. */
  private void inSquareBrackets(Anchors anchors, List<CreditLineMatch> found) {
    String text = anchors.text();
    for (int open : anchors.of('[')) {
      int close = Lines.indexOf(text, ']', open, Math.min(text.length(), open + MAX_LINE));
      if (close >= 0) {
        AgencyList names = AgencyList.at(text, open + 1, close, words);
        if (names.end() == close && !names.agencies().isEmpty() && !names.hasUnknown() && Lines.isAtEnd(text, close + 1)
            && Lines.beginsSentence(text, open)) {
          found.add(line(open, close + 1, names));
        }
      }
    }
  }
}
