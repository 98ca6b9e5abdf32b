package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.Sorted;
import org.newswire.uima.text.TokenRange;

/**
 * Tells who the sources of a story are: surnames, roles and pronouns lead to the person whom the story names in full.
 * Where two people
 * fit equally well, nobody is named.
 */
final class SpeakerResolver {
  private static final int MAX_SENTENCES = 5;
  private static final int MAX_NAME = 10;
  private static final int MAX_CANDIDATES = 60;
  private static final int INDEFINITE = WordClass.PRONOUN.bit();

  private final SpeechReading story;
  private final SpeechLexicon grammar;
  private final Phrasing phrasing;
  private final NamedSpeakers people;
  private final int[] sentenceOf;
  private final List<NamedSpeakers.NamedMention> sources = new ArrayList<>();
  private final List<NamedSpeakers.NamedMention> asides = new ArrayList<>();
  private final BodySpeakers bodies;
  private int seen;

  SpeakerResolver(SpeechReading story, SpeechLexicon grammar) {
    this.story = story;
    this.grammar = grammar;
    phrasing = new Phrasing(story);
    people = new NamedSpeakers(story, grammar);
    bodies = new BodySpeakers(story, people.mainBody());
    sentenceOf = new int[story.size()];
    for (int s = 0; s < story.sentenceCount(); s++) {
      for (int i = story.sentenceBegin(s); i < story.sentenceEnd(s); i++) {
        sentenceOf[i] = s;
      }
    }
  }

  /**
   * Returns the speaker of each attribution, null where that is not sure.
   *
   * @param drafts the attributions
   */
  List<String> resolve(List<Draft> drafts) {
    Integer[] order = new Integer[drafts.size()];
    String[] speakers = new String[order.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingInt(i -> drafts.get(i).source == null ? -1 : drafts.get(i).source.from()));
    for (int i : order) {
      if (drafts.get(i).source != null) {
        speakers[i] = speaker(drafts.get(i).source, isAside(drafts.get(i)));
      }
    }
    return Arrays.asList(speakers);
  }

  /** {@code , with Minister Hill saying ...}: a later pronoun leads to others before whom one quotes in passing. */
  private boolean isAside(Draft draft) {
    return story.word(draft.head).is(VerbForm.ING) && draft.source.from() > 0
        && story.isWord(draft.source.from() - 1, "with");
  }

  private String speaker(TokenRange source, boolean aside) {
    List<NamedSpeakers.NamedMention> mentions = people.mentions();
    for (; seen < mentions.size() && mentions.get(seen).from() < source.from(); seen++) {
      mentions.get(seen).person().lastMention = mentions.get(seen).from();
    }
    Person person = person(source);
    if (person != null) {
      person.lastMention = source.from();
      (aside ? asides : sources).add(new NamedSpeakers.NamedMention(source.from(), source.to(), person));
      if (person.human) {
        bodies.notePerson();
      } else {
        bodies.note(source.from(), person.name, person.occurrences > 1);
      }
      return person.name;
    }
    String name = ownName(source);
    if (name != null) {
      sources.add(new NamedSpeakers.NamedMention(source.from(), source.to(), new Person(name)));
      bodies.note(source.from(), name, true);
      return name;
    }
    return bodies.speaker(story.is(source.from(), WordClass.RELATIVE) ? antecedentPhrase(source) : source);
  }

  private TokenRange antecedentPhrase(TokenRange relative) {
    int b = phrasing.nouns.begin(relative.from(), Math.max(0, relative.from() - 12));
    return b < relative.from() ? new TokenRange(b, relative.from()) : relative;
  }

  private Person person(TokenRange source) {
    int i = source.from();
    Word first = story.word(i);
    if (source.to() - source.from() == 1 || first.is(WordClass.POSSESSIVE)) {
      if (first.is(WordClass.RELATIVE) || first.lower().equals("who")) {
        return antecedent(i);
      }
      switch (first.lower()) {
        case "he", "his", "him" -> {
          return source.to() - source.from() == 1 ? latest(i, Gender.MALE) : null;
        }
        case "she", "her" -> {
          return source.to() - source.from() == 1 ? latest(i, Gender.FEMALE) : null;
        }
        default -> { }
      }
    }
    TokenRange head = head(source);
    if (head == null) {
      return null;
    }
    if (story.is(head.to() - 1, WordClass.TITLE)
        || story.isWord(head.to(), "of") && !people.isCapitalized(head.to() - 1)) {
      Person titled = titled(source, head.to());
      if (titled != null) {
        return titled;
      }
    }
    if (story.isCapital(head.to() - 1)) {
      TokenRange name = name(head);
      Person single = people.single(name);
      return single != null && single.human ? single : people.named(name);
    }
    int comma = head.to();
    while (comma < source.to() && story.isWord(comma) && !story.is(comma, WordClass.RELATIVE)) {
      comma++;
    }
    TokenRange apposed = apposedName(source, comma);
    return apposed == null ? bearer(head) : people.named(apposed);
  }

  /** {@code Secretary of State Ann Hill}: the name that ends a phrase before its first comma, null where none does. */
  private Person titled(TokenRange source, int from) {
    int end = from;
    while (end < source.to() && story.isWord(end)) {
      end++;
    }
    List<NamedSpeakers.NamedMention> mentions = people.mentions();
    int last = before(mentions, end);
    if (last < 0 || mentions.get(last).from() <= from || mentions.get(last).to() != end) {
      return null;
    }
    // "a friend of Ann Hill" is somebody else
    NamedSpeakers.NamedMention name = mentions.get(last);
    boolean own = !story.word(name.from() - 1).isAny(WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit());
    return own && name.person().human && name.to() > name.from() + 1 ? name.person() : null;
  }

  /** {@code her sister, Ann Hill,}: the name after the comma, null where there is none. */
  private TokenRange apposedName(TokenRange source, int comma) {
    if (comma + 2 >= source.to() || !story.isMark(comma, ',') || !story.isCapital(comma + 1)) {
      return null;
    }
    TokenRange name = head(new TokenRange(comma + 1, source.to()));
    return name != null && story.isCapital(name.to() - 1) && name.to() > name.from() + 1 ? name(name) : null;
  }

  /** The name before {@code who}. */
  private Person antecedent(int relative) {
    int e = relative;
    while (e > 0 && story.kind(e - 1) == SpeechTokenKind.MARK) {
      e--;
    }
    int last = before(people.mentions(), relative);
    if (last >= 0 && people.mentions().get(last).to() == e) {
      return people.mentions().get(last).person();
    }
    int b = phrasing.nouns.begin(e, Math.max(0, e - 12));
    return b < e && !story.is(b, WordClass.RELATIVE) ? person(new TokenRange(b, e)) : null;
  }

  /** Returns the noun phrase without what follows its noun; null where it is a list. */
  private TokenRange head(TokenRange source) {
    int to = source.from();
    while (to < source.to()) {
      Word w = story.word(to);
      if (w.is(WordClass.COORDINATOR) && (to == source.from() || story.isCapital(to - 1) || isPlural(to - 1))) {
        return null;
      }
      if (!story.isWord(to) || w.isAny(WordClass.RELATIVE.bit()) && !w.is(WordClass.DETERMINER)
          || w.is(WordClass.PREPOSITION) && to > source.from() && !joinsCapitals(to)) {
        break;
      }
      to++;
    }
    while (to > source.from() + 1 && story.is(to - 1, WordClass.ADVERB) && !story.isCapital(to - 1)) {
      to--;
    }
    if (to > source.from() + 1 && story.isWord(to - 1, "'s")) {
      to--;
    }
    return to == source.from() ? null : new TokenRange(source.from(), to);
  }

  private boolean isPlural(int i) {
    return story.isWord(i) && story.text.charAt(story.end(i) - 1) == 's';
  }

  /** Tells whether capitals that follow a first name or a title end before a unit. */
  private boolean endsPerson(int e) {
    int b = e;
    while (b > 0 && e - b < MAX_NAME && story.isCapital(b - 1) && !story.is(b - 1, WordClass.TITLE)) {
      b--;
    }
    return e - b > 1 && (grammar.tellsGender(story.printed(b).toLowerCase(Locale.ROOT))
        || b > 0 && story.is(b - 1, WordClass.TITLE));
  }

  /** {@code Bank of Japan}, but not {@code Ann Hill of Norby}. */
  private boolean joinsCapitals(int i) {
    return story.isWord(i, "of") && !endsPerson(i) && i > 0 && story.isCapital(i - 1)
        && !story.is(i - 1, WordClass.TITLE)
        && i + 1 < story.size()
        && story.isCapital(i + 1);
  }

  /** Returns the capitalized words at the end of a noun phrase, without titles. */
  private TokenRange name(TokenRange head) {
    int from = head.to() - 1;
    while (from > head.from() && isNamePart(from - 1, head)) {
      from--;
    }
    return new TokenRange(people.nameBegin(from, head.to()), head.to());
  }

  private boolean isNamePart(int i, TokenRange head) {
    return joinsCapitals(i) && i > head.from() || story.isCapital(i) && !(i == head.from()
        && story.is(i, WordClass.DETERMINER))
        || i > head.from() && story.isCapital(i - 1) && story.isWord(i) && !story.is(i, WordClass.TITLE)
            && grammar.names().isParticle(story.text, story.begin(i), story.end(i));
  }

  /** A source that bears a name which the story never gives in a fuller form: the name as printed. */
  private String ownName(TokenRange source) {
    TokenRange head = head(source);
    if (head == null || !story.isCapital(head.to() - 1)) {
      return null;
    }
    TokenRange name = name(head);
    Word last = story.word(name.to() - 1);
    if (people.isAmbiguous(name)
        || last.isAny(WordClass.SUBJECT_PRONOUN.bit() | WordClass.DETERMINER.bit() | INDEFINITE
            | WordClass.RELATIVE.bit())
        || name.from() == name.to() - 1 && (last.is(WordClass.TITLE) || !people.isCapitalized(name.from()))
        || isPluralGroup(name)) {
      return null;
    }
    return PersonNames.clean(story.span(name.from(), name.to()).of(story.text));
  }

  /** {@code Republicans}, {@code Americans}: a group, no speaker. */
  private boolean isPluralGroup(TokenRange name) {
    String word = story.printed(name.to() - 1).toLowerCase(Locale.ROOT);
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
    return name.to() - name.from() == 1 && (singular.equals("republican") || singular.equals("democrat")
        || !grammar.norm(singular).equals(singular) || !grammar.norm(word).equals(word));
  }

  /** Returns the person who bears the role that a definite noun phrase names. */
  private Person bearer(TokenRange head) {
    Word first = story.word(head.from());
    if (story.isWord(head.from(), "a") || story.isWord(head.from(), "an") || first.is(WordClass.DETERMINER)
        && !story.isWord(head.from(), "the")
        || !story.is(head.to() - 1, WordClass.TITLE)) {
      return null;
    }
    Set<String> modifiers = new HashSet<>();
    for (int i = head.from(); i < head.to() - 1; i++) {
      Word w = story.word(i);
      if (!w.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit()) && !story.isWord(i, "'s")) {
        modifiers.add(grammar.norm(story.printed(i).toLowerCase(Locale.ROOT)));
      }
    }
    String role = story.word(head.to() - 1).lower();
    return people.bearers(role).size() > MAX_CANDIDATES ? null : bearer(people.bearers(role), role, modifiers);
  }

  /** Of those with a role the one whom the story mentioned last, or the only one when all come later. */
  private static Person bearer(Set<Person> bearers, String role, Set<String> modifiers) {
    Person best = null;
    boolean several = false;
    for (Person p : bearers) {
      if (p.hasRole(role, modifiers)) {
        several = best != null && p.lastMention == best.lastMention;
        best = best == null || p.lastMention > best.lastMention ? p : best;
      }
    }
    return several ? null : best;
  }

  /**
   * Returns the person of a gender who was last a source or a subject before a unit; null where somebody else, of whom
   * the story does not tell whether it is a person, was so later.
   */
  private Person latest(int unit, Gender gender) {
    int sentence = sentenceOf[unit];
    NamedSpeakers.NamedMention source = latestSource(unit, gender);
    int sourceSentence = source == null ? -1 : sentenceOf[source.from()];
    Person subject = null;
    int subjectSentence = -1;
    Set<Person> others = new HashSet<>();
    List<NamedSpeakers.NamedMention> mentions = people.mentions();
    int last = before(mentions, unit);
    for (int i = last; i >= 0 && i > last - MAX_CANDIDATES; i--) {
      NamedSpeakers.NamedMention m = mentions.get(i);
      int s = sentenceOf[m.from()];
      if (s < sentence - MAX_SENTENCES || subject != null && s < subjectSentence) {
        break;
      }
      if (isPossible(m.person(), gender)) {
        if (m.person().human) {
          others.add(m.person());
        }
        if (isSubject(m)) {
          subject = m.person();
          subjectSentence = s;
        }
      }
    }
    Person found = others.size() == 1 ? others.iterator().next() : null;
    if (source != null && sentence - sourceSentence <= MAX_SENTENCES && sourceSentence >= subjectSentence) {
      found = source.person();
    } else if (subject != null) {
      found = subject;
    }
    if ((found == null || !found.human) && !asides.isEmpty()) {
      NamedSpeakers.NamedMention aside = asides.get(asides.size() - 1);
      found = aside.person().gender == gender && sentence - sentenceOf[aside.from()] <= MAX_SENTENCES
          ? aside.person() : null;
    }
    if (found == null || !found.human) {
      return null;
    }
    found.gender = found.gender == Gender.UNKNOWN ? gender : found.gender;
    return found;
  }

  private NamedSpeakers.NamedMention latestSource(int unit, Gender gender) {
    for (int i = sources.size() - 1; i >= 0 && i >= sources.size() - MAX_CANDIDATES; i--) {
      NamedSpeakers.NamedMention m = sources.get(i);
      if (m.from() < unit && isPossible(m.person(), gender)) {
        return m;
      }
    }
    return null;
  }

  private static int before(List<NamedSpeakers.NamedMention> mentions, int unit) {
    return Sorted.firstFrom(mentions, NamedSpeakers.NamedMention::from, unit) - 1;
  }

  private boolean isSubject(NamedSpeakers.NamedMention m) {
    int next = m.to();
    while (next < story.size() && story.kind(next) == SpeechTokenKind.PARENTHESIS) {
      next++;
    }
    if (next >= story.size()) {
      return false;
    }
    int lo = story.sentenceBegin(sentenceOf[m.from()]);
    boolean verb = story.isWord(next) && (phrasing.verbs.isFinite(next, lo) || story.is(next, WordClass.ADVERB));
    boolean opens = true;
    for (int i = lo; i < m.from() && opens; i++) {
      opens = !story.is(i, WordClass.PREPOSITION) && !story.is(i, WordClass.VERB) || story.is(i, WordClass.TITLE);
    }
    return verb || opens && story.isMark(next, ',');
  }

  /** Tells whether a pronoun can mean somebody: a body, a place and what no person is called it never means. */
  private boolean isPossible(Person person, Gender gender) {
    return person.gender.fits(gender) && !people.isBody(person) && people.isPersonsName(person);
  }
}
