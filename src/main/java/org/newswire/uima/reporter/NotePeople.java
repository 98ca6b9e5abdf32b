package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Collects the people of a note, item by item, an item being the words between two separators, and gives them the
 * places and organizations that they share.
 */
final class NotePeople {
  private static final Set<NoteWordKind> BEFORE_NAME = Set.of(NoteWordKind.HONORIFIC, NoteWordKind.MODIFIER);
  private static final Set<NoteWordKind> SMALL_IN_PLACES =
      Set.of(NoteWordKind.PLACE, NoteWordKind.HOUSE, NoteWordKind.DESK);
  private static final int MAX_NAME_WORDS = 6;
  private static final int MIN_PLACE = 4;
  private static final int MAX_CODE = 5;

  /** What an item is. */
  enum Item {
    NAME, PLACE, DESK, TITLE, ORGANIZATION, UNKNOWN
  }

  private static final class NotePerson {
    final Span span;
    final String organization;
    Role role;
    Span place;
    String lateOrganization;

    NotePerson(Span span, Role role, String organization) {
      this.span = span;
      this.role = role;
      this.organization = organization;
    }
  }

  private final NoteTokens tokens;
  private final ReporterLexicon grammar;
  private final NoteWords words;
  private final boolean lenient;
  private final Trace trace;
  private final List<NotePerson> people = new ArrayList<>();
  /** The people who still wait for a place that they may share. */
  private final List<NotePerson> group = new ArrayList<>();
  /** The people of the last place, which the next item may go on with. */
  private final List<NotePerson> placed = new ArrayList<>();
  private Span place;
  private int sentence;
  private Role role;
  private String sharedOrganization;
  /** The index of the token after the last one of the item that was understood. */
  private int read;

  /**
   * Starts a collection.
   *
   * @param tokens the text
   * @param grammar the lexicons
   * @param lenient whether a surname may lack its capital
   * @param trace told which rules are tried
   */
  NotePeople(NoteTokens tokens, ReporterLexicon grammar, boolean lenient, Trace trace) {
    this.trace = trace;
    this.tokens = tokens;
    this.lenient = lenient;
    this.grammar = grammar;
    words = grammar.words();
  }

  /** Gives the people who follow a role, or none yet. */
  void role(Role next) {
    role = next;
    endGroup();
    sharedOrganization = null;
  }

  /** Ends the list of those who may share a place. */
  void endGroup() {
    group.clear();
    forgetPlace();
  }

  /** Starts a sentence, whose people a role may follow. */
  void startSentence() {
    sentence = people.size();
    role(null);
  }

  /** Gives a role to the people of this sentence, and to those who follow; false where there are none. */
  boolean roleOfSentence(Role given) {
    role = given;
    for (NotePerson person : people.subList(sentence, people.size())) {
      person.role = given;
    }
    return people.size() > sentence;
  }

  /** Whether this sentence has nobody yet. */
  boolean sentenceIsEmpty() {
    return people.size() == sentence;
  }

  /**
   * Whether this sentence has a person of one word, too little to be sure that it is one unless a place says where it
   * reported from.
   */
  boolean sentenceHasDoubtfulName() {
    return people.subList(sentence, people.size()).stream()
        .anyMatch(p -> (p.place == null || p.role != Role.REPORTING && p.role != Role.ADDITIONAL_REPORTING)
            && p.span.of(tokens.text()).indexOf(' ') < 0);
  }

  /** Whether nobody was found. */
  boolean isEmpty() {
    return people.isEmpty();
  }

  /** Whether somebody was found before an offset. */
  boolean beginBefore(int end) {
    return !people.isEmpty() && people.get(0).span.end() <= end;
  }

  /**
   * Returns those whose names end within a limit.
   *
   * @param end the limit
   * @param missing the role of those who have none
   */
  List<ContributorMatch> until(int end, Role missing) {
    List<ContributorMatch> matches = new ArrayList<>(people.size());
    for (NotePerson person : people) {
      if (person.span.end() <= end) {
        matches.add(match(person, missing));
      }
    }
    return matches;
  }

  private ContributorMatch match(NotePerson p, Role missing) {
    String text = tokens.text();
    String organization = p.organization != null ? p.organization : p.lateOrganization;
    return new ContributorMatch(p.span, PersonNames.clean(p.span.of(text)), p.role == null ? missing : p.role,
        p.place == null ? null : PersonNames.clean(p.place.of(text)), organization);
  }

  /**
   * Takes an item.
   *
   * @param begin the index of its first token
   * @param end the index after its last token
   * @param joined whether "and" stands before it
   * @return what it is
   */
  Item add(int begin, int end, boolean joined) {
    read = end;
    int preposition = findPlace(begin, end);
    int headEnd = preposition < 0 ? end : preposition;
    boolean named = preposition >= 0 && isPlace(preposition + 1, end);
    if (preposition >= 0 && preposition + 1 < end && !named && !lenient) {
      return Item.UNKNOWN;
    }
    Item item;
    if (headEnd == begin) {
      item = named || tokens.kind(end) == TokenKind.ADDRESS ? Item.PLACE : Item.UNKNOWN;
    } else if (preposition < 0 && place != null && continuesPlace(begin, end)) {
      extendPlace(end);
      return Item.PLACE;
    } else {
      item = head(begin, headEnd, joined);
    }
    if (item == Item.DESK) {
      endGroup();
    }
    if (named && item != Item.UNKNOWN) {
      place(preposition + 1, end);
    }
    return item;
  }

  /** Returns the index of the token after the last one of the item taken that was understood. */
  int read() {
    return read;
  }

  /** Whether words are a place's name by their form: capitalized but for small words within. */
  private boolean isPlace(int begin, int end) {
    boolean capitalized = false;
    for (int i = begin; i < end; i++) {
      boolean small = words.isAny(SMALL_IN_PLACES, tokens, i) || tokens.word(i).equals("the")
          || grammar.names().isParticle(tokens.text(), tokens.begin(i), tokens.end(i));
      if (!tokens.isCapitalized(i) && !small) {
        return false;
      }
      capitalized |= tokens.isCapitalized(i);
    }
    return capitalized;
  }

  /** Takes what stands in parentheses after a name: a place or an organization. */
  void addAside(int begin, int end) {
    if (people.isEmpty() || begin == end) {
      return;
    }
    NotePerson last = people.get(people.size() - 1);
    Span span = span(begin, end);
    if (grammar.agencies().named(span.of(tokens.text())).isPresent()) {
      last.lateOrganization = span.of(tokens.text());
    } else if (last.place == null && tokens.isCapitalized(begin)) {
      last.place = span;
      endGroup();
    }
  }

  /** Takes a suffix such as "Jr." that a comma parts from its name; false where nobody is there. */
  boolean addSuffix(int i) {
    if (people.isEmpty() || tokens.kind(i) != TokenKind.WORD
        || !grammar.names().isSuffix(tokens.text(), tokens.begin(i), tokens.end(i))) {
      return false;
    }
    int at = people.size() - 1;
    NotePerson last = people.get(at);
    NotePerson longer = new NotePerson(new Span(last.span.begin(), tokens.end(i)), last.role, last.organization);
    people.set(at, longer);
    group.replaceAll(p -> p == last ? longer : p);
    return true;
  }

  /**
   * Takes the name that an item begins with where a place in capitals follows without "in"; false where there is none.
   */
  boolean addBeforeCapitals(int begin, int end) {
    int cut = end;
    while (cut > begin && tokens.isCapitals(cut - 1)) {
      cut--;
    }
    if (cut == end || cut - begin < 2 || tokens.end(end - 1) - tokens.begin(end - 1) < MIN_PLACE
        || !isName(begin, cut)) {
      return false;
    }
    trace.applied(ReporterRules.CONTRIBUTOR_BEFORE_CAPITALS, tokens.begin(begin), tokens.end(end - 1));
    add(span(begin, cut), null);
    place(cut, end);
    return true;
  }

  /** Takes the name that an item begins with where other words run on; returns where it ends, or -1. */
  int addPrefix(int begin, int end) {
    Span name = grammar.names().nameAt(tokens.text(), tokens.begin(begin), tokens.end(end - 1));
    if (name == null || name.end() == tokens.end(end - 1) || place != null && findPlace(begin, end) < 0) {
      return -1;
    }
    add(name, null);
    return name.end();
  }

  private Item head(int begin, int end, boolean joined) {
    int first = begin;
    while (first < end && words.isAny(BEFORE_NAME, tokens, first)
        && (!tokens.isCapitalized(first) || words.is(NoteWordKind.HONORIFIC, tokens, first))) {
      first++;
    }
    if (first == end) {
      return Item.TITLE;
    }
    int owner = lastPossessive(first, end);
    if (owner >= 0) {
      return ofOwner(begin, owner, end);
    }
    int nameEnd = nameBeforeTrailer(first, end);
    if (nameEnd > 0) {
      trace.applied(ReporterRules.CONTRIBUTOR_BEFORE_TRAILER, tokens.begin(first), tokens.end(end - 1));
      addPerson(first, nameEnd, organizationOfTrailer(nameEnd, end), false);
      return Item.NAME;
    }
    int title = lastTitle(first, end);
    if (title >= 0 && title + 1 < end && isName(title + 1, end)) {
      boolean several = words.is(NoteWordKind.TITLES, tokens, title);
      addPerson(title + 1, end, organizationBefore(begin, title), several);
      return Item.NAME;
    }
    if (isName(first, end)) {
      addPerson(first, end, sharedOrganization, true);
      return Item.NAME;
    }
    return other(first, end, title, joined);
  }

  /**
   * Returns the index where a name ends that something else follows without a comma, or -1: a title ("Staff Writer"), a
   * destination ("Special to the Herald"), a date or a note of the time.
   */
  private int nameBeforeTrailer(int first, int end) {
    if (words.is(NoteWordKind.MODIFIER, tokens, first)) {
      return -1;
    }
    for (int i = first + 2; i < end; i++) {
      boolean trails = words.is(NoteWordKind.TRAILER, tokens, i) && tokens.isCapitalized(i) || isDate(i, end)
          || titleOfTrailer(i, end) >= 0;
      if (trails && isName(first, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a month or weekday, followed by a number, begins at a token and ends the item. */
  private boolean isDate(int i, int end) {
    if (i + 1 != end || !words.is(NoteWordKind.DATE, tokens, i)) {
      return false;
    }
    int number = tokens.kind(end) == TokenKind.STOP || tokens.kind(end) == TokenKind.COMMA ? end + 1 : end;
    return tokens.kind(number) == TokenKind.OTHER
        && Character.isDigit(tokens.text().charAt(tokens.begin(number)));
  }

  /** Returns the index where the title begins of words that are one, alone or after an agency, or -1. */
  private int titleOfTrailer(int begin, int end) {
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

  /** Returns the organization of what follows a name, as far as it is understood, or null; says how far that is. */
  private String organizationOfTrailer(int begin, int end) {
    int title = titleOfTrailer(begin, end);
    if (title >= 0) {
      return title > begin ? span(begin, title).of(tokens.text()) : null;
    }
    int link = begin + 1;
    boolean destination = words.is(NoteWordKind.TRAILER, tokens, begin)
        && (words.is(NoteWordKind.LEAD, tokens, link) || words.is(NoteWordKind.HOUSE, tokens, link));
    int first = destination ? skipArticle(link + 1) : end;
    if (first >= end || !tokens.isCapitalized(first) || !isPlace(first, end)) {
      read = begin;
      return null;
    }
    return span(first, end).of(tokens.text());
  }

  private Item other(int first, int end, int title, boolean joined) {
    if (title >= 0 && words.is(NoteWordKind.TITLE, tokens, title)) {
      return Item.TITLE;
    }
    if (title >= 0 || find(NoteWordKind.DESK, first, end) >= 0) {
      dropPlaces(end - 1);
      return Item.DESK;
    }
    String text = tokens.text();
    Span whole = span(first, end);
    int house = find(NoteWordKind.HOUSE, first, end);
    if (house > first && skipArticle(house + 1) < end && isName(first, house)) {
      String organization = span(tokens.isCapitalized(house + 1) ? house + 1 : skipArticle(house + 1), end).of(text);
      addPerson(first, house, find(NoteWordKind.DESK, house, end) >= 0 ? null : organization, false);
      return Item.NAME;
    }
    if (grammar.agencies().named(whole.of(text)).isPresent()
        || words.is(NoteWordKind.OUTLET, tokens, end - 1) && tokens.isCapitalized(first)
        || !joined && isAfterFullName() && end - first == 1 && tokens.isCapitalized(first)) {
      // "Lea Tarn, BERGEN" may be a place or an outlet: no guess is made.
      boolean open = tokens.isCapitals(end - 1) && end - first == 1 && whole.length() > MAX_CODE
          && grammar.agencies().named(whole.of(text)).isEmpty();
      if (!joined && !open && role != null) {
        group.stream().filter(p -> p.organization == null && p.lateOrganization == null)
            .forEach(p -> p.lateOrganization = whole.of(text));
      }
      sharedOrganization = null;
      return Item.ORGANIZATION;
    }
    Phrases.Match<?> agency = grammar.agencies().names().longestAt(text, tokens.begin(first), whole.end());
    if (agency != null) {
      int name = first;
      while (name < end && tokens.begin(name) < agency.span().end()) {
        name++;
      }
      if (name < end && isName(name, end)) {
        addPerson(name, end, agency.span().of(text), false);
        return Item.NAME;
      }
    }
    return Item.UNKNOWN;
  }

  /** Drops what looked like lone surnames and is where desks are: "Beijing" of "Beijing and Hong Kong newsrooms". */
  private void dropPlaces(int desk) {
    boolean several = "sx".indexOf(tokens.text().charAt(tokens.end(desk) - 1)) >= 0;
    if (several) {
      List<NotePerson> places = group.stream().filter(p -> p.span.of(tokens.text()).indexOf(' ') < 0).toList();
      people.removeAll(places);
      group.removeAll(places);
    }
  }

  /** Reads "CNN's Ada Brook" and "Reuters' Paris bureau". */
  private Item ofOwner(int begin, int owner, int end) {
    int first = skipArticle(begin);
    int cut = tokens.end(owner);
    while (cut > tokens.begin(first) && !Character.isLetterOrDigit(tokens.text().charAt(cut - 1))) {
      cut--;
    }
    boolean s = tokens.end(owner) == cut && "'\u2019\u02BC".indexOf(tokens.text().charAt(cut - 2)) >= 0;
    String organization = tokens.text().substring(tokens.begin(first), s ? cut - 2 : cut);
    int title = lastTitle(owner + 1, end);
    int name = Math.max(owner, title) + 1;
    if (name < end && isName(name, end)) {
      sharedOrganization = organization;
      addPerson(name, end, organization, true);
      return Item.NAME;
    }
    return name >= end || find(NoteWordKind.DESK, owner, end) >= 0 ? Item.DESK : Item.UNKNOWN;
  }

  /** Returns the organization that stands before a title: "Associated Press" of "Associated Press science writer". */
  private String organizationBefore(int begin, int title) {
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

  private int skipArticle(int begin) {
    return tokens.kind(begin) == TokenKind.WORD && tokens.word(begin).equalsIgnoreCase("the") ? begin + 1 : begin;
  }

  private void addPerson(int begin, int end, String organization, boolean shares) {
    if (shares) {
      sharedOrganization = organization;
    }
    add(span(begin, end), organization);
  }

  private void add(Span span, String organization) {
    if (place != null) {
      group.clear();
    }
    forgetPlace();
    NotePerson person = new NotePerson(span, role, organization);
    people.add(person);
    group.add(person);
  }

  private void place(int begin, int end) {
    int house = find(NoteWordKind.HOUSE, begin, end);
    int placeEnd = house > begin ? house : end;
    while (placeEnd > begin + 1 && words.is(NoteWordKind.PLACE, tokens, placeEnd - 1)) {
      placeEnd--;
    }
    place = span(begin, placeEnd);
    placed.clear();
    placed.addAll(group);
    placed.forEach(p -> p.place = place);
    group.clear();
  }

  private void extendPlace(int end) {
    place = new Span(place.begin(), tokens.end(end - 1));
    placed.forEach(p -> p.place = place);
  }

  private void forgetPlace() {
    place = null;
    placed.clear();
  }

  /** Whether an item without a preposition goes on with the place before it: a region, or what can be no name. */
  private boolean continuesPlace(int begin, int end) {
    if (words.isRegion(tokens.text(), tokens.begin(begin), tokens.end(end - 1))) {
      return true;
    }
    boolean capitalized = tokens.isCapitalized(begin) && tokens.isCapitalized(end - 1);
    return capitalized && find(NoteWordKind.DESK, begin, end) < 0 && lastTitle(begin, end) < 0
        && lastPossessive(begin, end) < 0
        && grammar.agencies().named(span(begin, end).of(tokens.text())).isEmpty()
        && (end - begin == 1 || !grammar.names().isName(tokens.text(), span(begin, end))
            && end - begin < MAX_NAME_WORDS);
  }

  /** Whether tokens are a name: by its form, or misprinted, or a lone surname. */
  private boolean isName(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.kind(i) != TokenKind.WORD && tokens.kind(i) != TokenKind.NICKNAME) {
        return false;
      }
    }
    String text = tokens.text();
    Span span = span(begin, end);
    if (find(NoteWordKind.DESK, end - 1, end) >= 0 || grammar.agencies().named(span.of(text)).isPresent()) {
      return false;
    }
    if (isService(end - 1)) {
      trace.applied(ReporterRules.CONTRIBUTOR_SERVICE, span.begin(), span.end());
      return false;
    }
    if (grammar.names().isName(text, span)) {
      return true;
    }
    boolean first = grammar.names().isNameWord(text, tokens.begin(begin), tokens.end(begin))
        && tokens.isCapitalized(begin);
    if (end - begin == 1) {
      return !isAfterFullName() && first && !tokens.isCapitals(begin) && tokens.end(begin) - tokens.begin(begin) > 2
          && !words.isRegion(text, tokens.begin(begin), tokens.end(begin));
    }
    // "Ada brook": a surname whose capital was forgotten.
    return lenient && (role == null || !role.isVisual() && role != Role.GRAPHICS) && first && end - begin == 2
        && !grammar.names().isPlace(text, span.begin(), span.end())
        && !words.isAny(Set.of(NoteWordKind.TITLE, NoteWordKind.TITLES, NoteWordKind.WORK), tokens, begin + 1)
            && isLowerWord(begin + 1);
  }

  /** Whether a word is several run together, the last of which is what services are called: "NewsService". */
  private boolean isService(int i) {
    String text = tokens.text();
    int part = tokens.end(i);
    while (part > tokens.begin(i) && !Character.isUpperCase(text.charAt(part - 1))) {
      part--;
    }
    int begin = part - 1;
    return begin > tokens.begin(i) && Character.isLowerCase(text.charAt(begin - 1))
        && words.isService(text, begin, tokens.end(i));
  }

  /** Whether the list so far gives first names, so that a single word is no surname but an outlet. */
  private boolean isAfterFullName() {
    return !group.isEmpty() && group.get(group.size() - 1).span.of(tokens.text()).indexOf(' ') > 0;
  }

  private boolean isLowerWord(int i) {
    String word = tokens.word(i);
    return word.length() > 3 && Character.isLowerCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter);
  }

  private int lastPossessive(int begin, int end) {
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

  private int lastTitle(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (words.is(NoteWordKind.TITLE, tokens, i) || words.is(NoteWordKind.TITLES, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first word that stands before a place; "a" does in Italian, where the place has its capital. */
  private int findPlace(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.is(NoteWordKind.PLACE, tokens, i)
          && (tokens.end(i) - tokens.begin(i) > 1 || tokens.isCapitalized(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private int find(NoteWordKind kind, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.is(kind, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private Span span(int begin, int end) {
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }
}
