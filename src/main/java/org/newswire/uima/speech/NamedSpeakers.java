package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * The people whom a story names in full, with their roles, and every mention of them by full name or surname outside
 * quotations.
 */
final class NamedSpeakers {
  private static final int MAX_NAME = 10;
  private static final int MAX_ROLE = 8;
  private static final int MAX_BEARERS = 30;
  /** A full name is remembered over so many units. */
  private static final int NEAR = 80;
  private static final int NO_NAME = WordClass.DAY.bit() | WordClass.SUBJECT_PRONOUN.bit();

  private final SpeechReading story;
  private final SpeechLexicon grammar;
  private final Map<String, Person> full = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySuffix = new HashMap<>();
  private final Map<String, Person> byFirstWord = new HashMap<>();
  private final Set<String> capitalized = new HashSet<>();
  private final Set<String> venues = new HashSet<>();
  private final Map<String, Set<Person>> bearers = new HashMap<>();
  private final Map<String, Person> singles = new HashMap<>();
  private final Map<String, Person> byInitials = new HashMap<>();
  private final List<NamedMention> mentions = new ArrayList<>();
  /** The last mention of a full name by its last word. */
  private final Map<String, NamedMention> lastFull = new HashMap<>();
  /** Who was named in full shortly before a unit that is a last word. */
  private final Map<Integer, Person> recent = new HashMap<>();

  /**
   * One mention.
   *
   * @param from the first unit of the name
   * @param to after its last unit
   * @param person who is named
   */
  record NamedMention(int from, int to, Person person) {}

  NamedSpeakers(SpeechReading story, SpeechLexicon grammar) {
    this.story = story;
    this.grammar = grammar;
    List<TokenRange> names = new ArrayList<>();
    for (int i = 0; i < story.size(); ) {
      int e = runEnd(i);
      if (e > i && !story.startsSentence(i)) {
        capitalized.add(key(i));
      }
      if (e == i + 1 && isVenue(i)) {
        venues.add(key(i));
      }
      if (e > i) {
        names.add(new TokenRange(nameBegin(i, e), e));
      }
      i = Math.max(e, i + 1);
    }
    names.forEach(this::introduce);
    indexSuffixes();
    names.forEach(this::mention);
  }

  List<NamedMention> mentions() {
    return mentions;
  }

  /** Tells whether a single word is a name: it has a capital within a sentence, too. */
  boolean isCapitalized(int i) {
    return !story.startsSentence(i) || capitalized.contains(key(i));
  }

  /** Returns everyone whom the story introduces with a role, such as {@code minister}. */
  Set<Person> bearers(String role) {
    return bearers.getOrDefault(role, Set.of());
  }

  /** Returns the end of the capitalized words, with particles and initials between them, that begin at a unit. */
  private int runEnd(int i) {
    if (!story.isCapital(i) || isOpener(i)) {
      return i;
    }
    int j = i + 1;
    while (j < story.size() && j < i + MAX_NAME && !story.startsParagraph(j) && story.follows(j)) {
      if (story.isCapital(j) && !story.word(j).isAny(NO_NAME)) {
        j++;
      } else if (j + 1 < story.size() && story.isCapital(j + 1)
          && grammar.names().isParticle(story.text, story.begin(j), story.end(j))
          && story.isWord(j) && !story.word(j).isAny(WordClass.COORDINATOR.bit() | WordClass.PREPOSITION.bit())
          && !story.is(j, WordClass.DETERMINER)) {
        j += 2;
      } else {
        break;
      }
    }
    return j;
  }

  /** A capital at the beginning of a sentence tells nothing of a word of a closed class. */
  private boolean isOpener(int i) {
    return (story.word(i).classes() & ~(WordClass.TITLE.bit() | WordClass.CHANNEL.bit()
        | WordClass.ABBREVIATION.bit() | WordClass.VERB.bit()
        | WordClass.CREDIT.bit())) != 0;
  }

  /** Returns where the name proper begins after titles and nations. */
  int nameBegin(int from, int to) {
    int begin = from;
    for (int i = from; i < to - 1; i++) {
      if (story.is(i, WordClass.TITLE)) {
        begin = i + 1;
      }
    }
    while (begin < to - 1 && (!grammar.norm(key(begin)).equals(key(begin)) || isCompoundAdjective(begin))) {
      begin++;
    }
    begin = afterHeading(begin, to);
    return isBody(to - 1) ? begin : firstName(begin, to);
  }

  /** {@code RISING PRICES Ann Hill}: two words in capitals before a name are a heading. */
  private int afterHeading(int from, int to) {
    int begin = from;
    while (begin < to - 1 && story.isUpperCase(begin)) {
      begin++;
    }
    return begin - from > 1 && !story.isUpperCase(to - 1) && story.end(from) - story.begin(from) > 2 ? begin : from;
  }

  /** {@code Norby-based} before a name. */
  private boolean isCompoundAdjective(int i) {
    String printed = story.printed(i);
    int hyphen = printed.lastIndexOf('-');
    return hyphen > 0 && printed.length() - hyphen > 3 && Character.isLowerCase(printed.charAt(hyphen + 1));
  }

  /** {@code Bystander} before {@code Frank Sidol} is no part of the name. */
  private int firstName(int from, int to) {
    if (story.end(from) - story.begin(from) < 3 || isFirstName(from)) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (isFirstName(i)) {
        return grammar.names().isParticle(story.text, story.begin(i - 1), story.end(i - 1)) ? from : i;
      }
    }
    return from;
  }

  private boolean isFirstName(int i) {
    return grammar.tellsGender(key(i)) && !story.is(i, WordClass.TITLE);
  }

  /** Tells whether a name ends as those of bodies do: {@code Committee}. */
  private boolean isBody(int last) {
    return story.word(last).isAny(WordClass.INSTITUTION.bit() | WordClass.GROUP.bit() | WordClass.CHANNEL.bit());
  }

  /**
   * Returns the body that the story names at least twice and much more often than any other; null where there is none.
   */
  String mainBody() {
    Map<Person, Integer> counts = new HashMap<>();
    for (NamedMention m : mentions) {
      if (!m.person().human && m.person().name.indexOf(' ') > 0 && !grammar.names().isPlace(m.person().name, 0,
          m.person().name.length())) {
        counts.merge(m.person(), 1, Integer::sum);
      }
    }
    Person best = null;
    int most = 1;
    int next = 0;
    for (Map.Entry<Person, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        next = best == null ? 0 : most;
        best = e.getKey();
        most = e.getValue();
      } else {
        next = Math.max(next, e.getValue());
      }
    }
    return best != null && most >= 2 * next ? best.name : null;
  }

  /** Tells whether somebody is a body by the last word of the name, or bears the initials of one. */
  boolean isBody(Person person) {
    return person.body;
  }

  /** Tells whether a name of several words is one that a person can have. */
  boolean isPersonsName(Person person) {
    String name = person.name;
    return name.indexOf(' ') < 0 || grammar.names().isName(name, new Span(0, name.length()));
  }

  private String key(int i) {
    return story.printed(i).toLowerCase(Locale.ROOT);
  }

  private String key(TokenRange r) {
    StringBuilder key = new StringBuilder();
    for (int i = r.from(); i < r.to(); i++) {
      key.append(i == r.from() ? "" : " ").append(key(i));
    }
    return key.toString();
  }

  private void introduce(TokenRange name) {
    if (name.to() - name.from() < 2) {
      return;
    }
    Span span = story.span(name.from(), name.to());
    Span person = grammar.names().nameAt(story.text, span.begin(), span.end());
    String printed = PersonNames.clean(span.of(story.text));
    Person p = full.computeIfAbsent(key(name), k -> new Person(printed));
    p.mentions++;
    p.body |= isBody(name.to() - 1) || isPlace(name);
    Gender first = grammar.gender(key(name.from()));
    note(p, first);
    p.human |= isFirstName(name.from()) && person != null && !isBody(name.to() - 1)
        || story.isPerson(name.from(), name.to()) || !isBody(name.to() - 1) && looksHuman(name);
    addTitle(p, name.from());
    addAppositive(p, name.to());
  }

  private boolean isPlace(TokenRange name) {
    return grammar.names().isPlace(story.text, story.begin(name.from()), story.end(name.to() - 1));
  }

  /** {@code Bo Hill, 51,}, {@code Bo Hill, who}, {@code Bo T. Hill}. */
  private boolean looksHuman(TokenRange name) {
    int next = name.to();
    boolean comma = story.isMark(next, ',') && !story.startsParagraph(next + 1);
    boolean age = comma && story.isNumber(next + 1) && story.end(next + 1) - story.begin(next + 1) == 2
        && !story.isWord(next + 2);
    boolean initial = name.to() - name.from() == 3 && story.end(name.from() + 1) - story.begin(name.from() + 1) <= 2
        && story.text.charAt(story.begin(name.from()) + 1) != '.';
    return age || initial || story.isWord(comma ? next + 1 : next, "who");
  }

  private void note(Person p, Gender gender) {
    p.gender = p.gender == Gender.UNKNOWN ? gender : p.gender;
  }

  private void addTitle(Person p, int name) {
    int head = -1;
    int begin = name;
    while (begin > 0 && name - begin < MAX_ROLE && story.isWord(begin - 1)
        && !story.word(begin - 1).isAny(WordClass.DETERMINER.bit()
        | WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.BE.bit()
            | WordClass.SUBORDINATOR.bit() | WordClass.ADVERB.bit())
        && !(story.word(begin - 1).forms() != 0 && !story.isCapital(begin - 1)
        && !story.is(begin - 1, WordClass.TITLE))) {
      begin--;
      if (head < 0 && story.is(begin, WordClass.TITLE)) {
        head = begin;
      }
    }
    if (head >= 0) {
      addRole(p, head, begin, head);
    }
  }

  private void addAppositive(Person p, int comma) {
    if (comma + 1 >= story.size() || !story.isMark(comma, ',') || story.startsParagraph(comma + 1)) {
      return;
    }
    int head = -1;
    int i = comma + 1;
    while (i < story.size() && i < comma + 1 + MAX_ROLE && story.isWord(i)
        && !story.word(i).isAny(WordClass.RELATIVE.bit() | WordClass.BE.bit()
        | WordClass.COORDINATOR.bit()) && !(story.is(i, WordClass.PREPOSITION) && head >= 0)) {
      if (story.is(i, WordClass.TITLE)) {
        head = i;
      } else if (head >= 0 && isSpeechVerb(i)) {
        return;
      }
      i++;
    }
    boolean nominal = story.word(comma
        + 1).isAny(WordClass.DETERMINER.bit() | WordClass.TITLE.bit() | WordClass.POSSESSIVE.bit())
        || head > 0 && story.isCapital(comma + 1) || story.isWord(comma + 1, "former");
    if (head >= 0 && nominal) {
      addRole(p, head, comma + 1, i);
    }
  }

  /** {@code on Bastille Day, the prosecutor said}: a clause, no apposition. */
  private boolean isSpeechVerb(int i) {
    Word w = story.word(i);
    return !w.cues().isEmpty() && !story.isCapital(i) && (w.is(VerbForm.PAST) || w.is(VerbForm.THIRD));
  }

  private void addRole(Person p, int head, int from, int to) {
    Set<String> modifiers = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (i != head) {
        modifiers.add(grammar.norm(key(i)));
      }
    }
    String word = bare(key(head));
    if (p.roles.size() < MAX_ROLE && p.roles.add(new Person.PersonRole(word, modifiers))) {
      bearers.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(p);
    }
    p.human = true;
    note(p, grammar.gender(word));
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private void indexSuffixes() {
    for (Map.Entry<String, Person> e : full.entrySet()) {
      String key = e.getKey();
      indexFirstWord(key, e.getValue());
      indexInitials(key, e.getValue());
      indexSuffixes(key, e.getValue());
      int last = key.lastIndexOf(' ');
      if (isGenerational(key.substring(last + 1)) && key.indexOf(' ') < last) {
        indexSuffixes(key.substring(0, last), e.getValue());
      }
    }
  }

  private void indexSuffixes(String key, Person person) {
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      bySuffix.computeIfAbsent(key.substring(space + 1), k -> new ArrayList<>(2)).add(person);
    }
  }

  /** {@code Jr.} behind a surname. */
  private static boolean isGenerational(String word) {
    return switch (word) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** {@code Goldman} stands for Goldman Sachs; a person is not called by the first name. */
  private void indexFirstWord(String key, Person person) {
    String first = key.substring(0, key.indexOf(' '));
    if (!person.human && !grammar.tellsGender(first) && grammar.norm(first).equals(first)) {
      byFirstWord.merge(first, person, (a, b) -> a.mentions >= b.mentions ? a : b);
    }
  }

  /** {@code NYT} stands for New York Times; where two names have the same initials, for neither. */
  private void indexInitials(String key, Person person) {
    if (person.human) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i - 1) == ' ' || key.charAt(i - 1) == '-') {
        initials.append(key.charAt(i));
      }
    }
    if (initials.length() > 1) {
      String printed = initials.toString();
      byInitials.put(printed, byInitials.containsKey(printed) ? null : person);
    }
  }

  private void mention(TokenRange name) {
    Person whole = full.get(key(name));
    if (whole != null) {
      lastFull.put(key(name.to() - 1), new NamedMention(name.from(), name.to(), whole));
    } else if (name.to() == name.from() + 1) {
      NamedMention last = lastFull.get(key(name.from()));
      if (last != null && name.from() - last.to() < NEAR && titleGender(name.from()) == Gender.UNKNOWN) {
        recent.put(name.from(), last.person());
      }
    }
    Person person = named(name);
    if (person != null) {
      person.human |= isSurname(name, person);
      person.occurrences++;
      mentions.add(new NamedMention(name.from(), name.to(), person));
    } else if (isSingleName(name)) {
      Person single = singles.computeIfAbsent(key(name), k -> new Person(story.printed(name.from())));
      int before = name.from() - 1;
      if (before >= 0 && story.is(before, WordClass.TITLE) && story.isCapital(before)) {
        single.human = true;
        note(single, grammar.gender(bare(key(before))));
      }
      mentions.add(new NamedMention(name.from(), name.to(), single));
    }
  }

  /** A capitalized word that may be the name of a person whom the story never names in full. */
  private boolean isSingleName(TokenRange name) {
    int i = name.from();
    return name.to() == i + 1 && isCapitalized(i) && !isBody(i) && !story.isUpperCase(i) && !isAmbiguous(name)
        && !story.is(i, WordClass.TITLE) && story.word(i).forms() == 0 && grammar.norm(key(i)).equals(key(i))
        && !(i > 0 && story.word(i - 1).isAny(WordClass.DETERMINER.bit() | WordClass.PREPOSITION.bit()))
        && !grammar.names().isPlace(story.text, story.begin(i), story.end(i));
  }

  /** Returns the bearer of a single name that is never given in full, null where there is none. */
  Person single(TokenRange name) {
    return name.to() == name.from() + 1 ? singles.get(key(name)) : null;
  }

  /**
   * What is named by its last word alone and without an article is a person, but not what the story has somebody in or
   * at, nor what begins with an ordinary word.
   */
  private boolean isSurname(TokenRange name, Person person) {
    int i = name.from();
    String full = person.name.toLowerCase(Locale.ROOT);
    return name.to() == i + 1 && full.endsWith(" " + key(i)) && !isBody(i) && !venues.contains(key(i))
        && !(i > 0 && story.is(i - 1, WordClass.DETERMINER)) && grammar.norm(key(i)).equals(key(i))
        && !story.isUpperCase(i) && opensLikeName(person.name)
        && !grammar.names().isPlace(story.text, story.begin(i), story.end(i));
  }

  /** Tells whether the first word of a name is no word of the grammar's, no heading in capitals and no adjective. */
  private boolean opensLikeName(String name) {
    String first = name.substring(0, name.indexOf(' '));
    Word word = story.lookUp(first.toLowerCase(Locale.ROOT));
    boolean capitals = first.length() > 2 && first.chars().noneMatch(c -> Character.isLowerCase(c) || c == '.');
    return !capitals && word.classes() == 0 && word.forms() == 0 && Character.isUpperCase(first.charAt(0));
  }

  /** {@code in Norby}, {@code at Norby}: a place or a body. */
  private boolean isVenue(int i) {
    return i > 0 && (story.isWord(i - 1, "in") || story.isWord(i - 1, "at") || story.isWord(i - 1, "near")
        || story.isWord(i - 1, "outside") || story.isWord(i - 1, "across"));
  }

  /** Returns who bears a name in full or as the end of it; null where nobody or several do. */
  Person named(TokenRange name) {
    String key = key(name);
    List<Person> longer = bySuffix.get(key);
    if (longer == null) {
      Person person = full.get(key);
      return person != null ? person : byFirstWord.getOrDefault(key, byInitials.get(key));
    }
    if (longer.size() > MAX_BEARERS) {
      return null;
    }
    if (longer.size() == 1) {
      return longer.get(0);
    }
    Person best = choose(longer, titleGender(name.from()));
    // "Michelle Hill ... Hill said": the one named much more often, unless another has just been named in full
    return best == null || haveSameFirstName(recent.getOrDefault(name.from(), best), best) ? best : null;
  }

  /** {@code Bo Hill} is {@code Bo J. Hill}. */
  private static boolean haveSameFirstName(Person a, Person b) {
    int length = a.name.indexOf(' ');
    return a.name.regionMatches(true, 0, b.name, 0, length) && b.name.indexOf(' ') == length;
  }

  boolean isAmbiguous(TokenRange name) {
    return bySuffix.containsKey(key(name)) && named(name) == null;
  }

  private Gender titleGender(int name) {
    return name > 0 ? grammar.gender(bare(key(name - 1))) : Gender.UNKNOWN;
  }

  /** Of several bearers the one of the right gender, or the one whom the story names much more often. */
  private static Person choose(List<Person> bearers, Gender gender) {
    Person best = null;
    int next = 0;
    for (Person p : bearers) {
      if (gender != Gender.UNKNOWN && p.gender != gender) {
        continue;
      }
      if (best == null || p.mentions > best.mentions) {
        next = best == null ? 0 : Math.max(next, best.mentions);
        best = p;
      } else {
        next = Math.max(next, p.mentions);
      }
    }
    return best != null && best.mentions >= 2 * next ? best : null;
  }
}
