package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Collects the people of a note, item by item, an item being the words between two separators, and gives them the
 * places and organizations that they share.
 */
final class NotePeople {
  private static final Set<NoteWordKind> BEFORE_NAME = Set.of(NoteWordKind.HONORIFIC, NoteWordKind.MODIFIER);
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
  private final NoteItems items;
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
    items = new NoteItems(tokens, grammar);
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
    if (end - begin > 2 && words.isPlaceByEnding(tokens, end - 1) && isName(begin, end - 1)) {
      trace.applied(ReporterRules.CONTRIBUTOR_PLACE_BY_ENDING, tokens.begin(begin), tokens.end(end - 1));
      add(items.span(begin, end - 1), null);
      place(end - 1, end);
      return Item.NAME;
    }
    int preposition = items.findPlace(begin, end);
    int headEnd = preposition < 0 ? end : preposition;
    boolean named = preposition >= 0 && items.isPlace(preposition + 1, end);
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

  /** Takes what stands in parentheses after a name: a place or an organization. */
  void addAside(int begin, int end) {
    if (people.isEmpty() || begin == end) {
      return;
    }
    NotePerson last = people.get(people.size() - 1);
    Span span = items.span(begin, end);
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
    add(items.span(begin, cut), null);
    place(cut, end);
    return true;
  }

  /** Takes the name that an item begins with where other words run on; returns where it ends, or -1. */
  int addPrefix(int begin, int end) {
    Span name = grammar.names().nameAt(tokens.text(), tokens.begin(begin), tokens.end(end - 1));
    if (name == null || name.end() == tokens.end(end - 1) || place != null && items.findPlace(begin, end) < 0) {
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
    int owner = items.lastPossessive(first, end);
    if (owner >= 0) {
      return ofOwner(begin, owner, end);
    }
    int nameEnd = nameBeforeTrailer(first, end);
    if (nameEnd > 0) {
      trace.applied(ReporterRules.CONTRIBUTOR_BEFORE_TRAILER, tokens.begin(first), tokens.end(end - 1));
      addPerson(first, nameEnd, organizationOfTrailer(nameEnd, end), false);
      return Item.NAME;
    }
    int title = items.lastTitle(first, end);
    if (title >= 0 && title + 1 < end && isName(title + 1, end)) {
      boolean several = words.is(NoteWordKind.TITLES, tokens, title);
      addPerson(title + 1, end, items.organizationBefore(begin, title), several);
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
      boolean trails = words.is(NoteWordKind.TRAILER, tokens, i) && tokens.isCapitalized(i) || items.isDate(i, end)
          || items.titleOfTrailer(i, end) >= 0;
      if (trails && isName(first, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the organization of what follows a name, as far as it is understood, or null; says how far that is. */
  private String organizationOfTrailer(int begin, int end) {
    int title = items.titleOfTrailer(begin, end);
    if (title >= 0) {
      return title > begin ? items.span(begin, title).of(tokens.text()) : null;
    }
    int link = begin + 1;
    boolean destination = words.is(NoteWordKind.TRAILER, tokens, begin)
        && (words.is(NoteWordKind.LEAD, tokens, link) || words.is(NoteWordKind.HOUSE, tokens, link));
    int first = destination ? items.skipArticle(link + 1) : end;
    if (first >= end || !tokens.isCapitalized(first) || !items.isPlace(first, end)) {
      read = begin;
      return null;
    }
    return items.span(first, end).of(tokens.text());
  }

  private Item other(int first, int end, int title, boolean joined) {
    if (title >= 0 && words.is(NoteWordKind.TITLE, tokens, title)) {
      return Item.TITLE;
    }
    if (title >= 0 || items.find(NoteWordKind.DESK, first, end) >= 0) {
      dropPlaces(end - 1);
      return Item.DESK;
    }
    String text = tokens.text();
    Span whole = items.span(first, end);
    int house = items.find(NoteWordKind.HOUSE, first, end);
    if (house > first && items.skipArticle(house + 1) < end && isName(first, house)) {
      int outlet = tokens.isCapitalized(house + 1) ? house + 1 : items.skipArticle(house + 1);
      String organization = items.span(outlet, end).of(text);
      addPerson(first, house, items.find(NoteWordKind.DESK, house, end) >= 0 ? null : organization, false);
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
    String organization = items.owner(begin, owner);
    int title = items.lastTitle(owner + 1, end);
    int name = Math.max(owner, title) + 1;
    if (name < end && isName(name, end)) {
      sharedOrganization = organization;
      addPerson(name, end, organization, true);
      return Item.NAME;
    }
    return name >= end || items.find(NoteWordKind.DESK, owner, end) >= 0 ? Item.DESK : Item.UNKNOWN;
  }

  private void addPerson(int begin, int end, String organization, boolean shares) {
    if (shares) {
      sharedOrganization = organization;
    }
    add(items.span(begin, end), organization);
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
    int house = items.find(NoteWordKind.HOUSE, begin, end);
    int placeEnd = house > begin ? house : end;
    while (placeEnd > begin + 1 && words.is(NoteWordKind.PLACE, tokens, placeEnd - 1)) {
      placeEnd--;
    }
    place = items.span(begin, placeEnd);
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
    return capitalized && items.find(NoteWordKind.DESK, begin, end) < 0 && items.lastTitle(begin, end) < 0
        && items.lastPossessive(begin, end) < 0
        && grammar.agencies().named(items.span(begin, end).of(tokens.text())).isEmpty()
        && (end - begin == 1 || !grammar.names().isName(tokens.text(), items.span(begin, end))
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
    Span span = items.span(begin, end);
    if (items.find(NoteWordKind.DESK, end - 1, end) >= 0 || grammar.agencies().named(span.of(text)).isPresent()) {
      return false;
    }
    if (items.isService(end - 1)) {
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
            && items.isLowerWord(begin + 1);
  }

  /** Whether the list so far gives first names, so that a single word is no surname but an outlet. */
  private boolean isAfterFullName() {
    return !group.isEmpty() && group.get(group.size() - 1).span.of(tokens.text()).indexOf(' ') > 0;
  }

}
