package org.newswire.uima.speech;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.speech.SpeechReading.SpeechTokenKind;
import org.newswire.uima.text.TokenRange;

/** Tells which group or institution a source is that bears no name of its own: as printed, or the one named last. */
final class BodySpeakers {
  /** How many units back a pronoun may refer. */
  private static final int NEAR = 120;

  private final SpeechReading story;
  private final SourceKinds kinds;
  private final String main;
  private final Set<String> bodies = new HashSet<>();
  private String last;
  private int lastAt;
  private boolean lastIsGroup;

  /**
   * Begins with nobody.
   *
   * @param story the story
   * @param main the body that it is about, or null
   */
  BodySpeakers(SpeechReading story, String main) {
    this.story = story;
    this.main = main;
    kinds = new SourceKinds(story);
  }

  /** Notes that a person's words are reported, so that no pronoun leads back to what spoke before. */
  void notePerson() {
    last = null;
  }

  /**
   * Notes the institution whose words are reported at a unit.
   *
   * @param unit the unit
   * @param name its name
   * @param known whether a noun can stand for it later: what is named once may be anything, a person too
   */
  void note(int unit, String name, boolean known) {
    if (known) {
      bodies.add(name);
    }
    last = name;
    lastAt = unit;
    lastIsGroup = false;
  }

  /** Returns the name of the group or institution that is a source, null where that is not sure. */
  String speaker(TokenRange source) {
    int first = source.from();
    if (source.to() == first + 1 && story.is(first, WordClass.SUBJECT_PRONOUN)) {
      boolean plural = story.isWord(first, "they");
      boolean fits = last != null && first - lastAt < NEAR && (plural || story.isWord(first, "it"))
          && lastIsGroup == plural;
      return fits ? last : null;
    }
    int head = kinds.head(source);
    if (isList(source) || isGroup(head) || isCollective(head)) {
      last = printed(source);
      lastAt = first;
      lastIsGroup = true;
      return last;
    }
    if (story.is(head, WordClass.INSTITUTION)) {
      String name = hasName(source) ? printed(source)
          : story.isWord(first, "the") ? named(head) : null;
      if (name != null) {
        note(first, name, true);
      } else {
        last = null;
      }
      return name;
    }
    last = null;
    return null;
  }

  /**
   * Returns the only body that has spoken so far, else the one that the story is about, where a noun can stand for it:
   * any body can be a firm, but not a ministry.
   */
  private String named(int head) {
    String sole = bodies.size() == 1 ? bodies.iterator().next() : null;
    return canBe(sole, head, true) ? sole : canBe(main, head, false) ? main : null;
  }

  /** A bare name can stand for a firm only where it has spoken. */
  private boolean canBe(String name, int head, boolean spoke) {
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    Word kind = story.lookUp(last);
    boolean bare = !kind.isAny(WordClass.INSTITUTION.bit() | WordClass.GROUP.bit()) || kind.is(WordClass.FIRM);
    return last.equals(story.word(head).lower())
        || story.is(head, WordClass.FIRM) && (kind.is(WordClass.FIRM) || bare && spoke);
  }

  /** Officials, or another plural: things do not speak. */
  private boolean isGroup(int head) {
    if (story.isCapital(head) && !story.startsSentence(head) || !story.isWord(head)
        || story.word(head).isAny(WordClass.INSTITUTION.bit() | WordClass.TIME.bit() | WordClass.TITLE.bit()
            | WordClass.POSSESSIVE.bit() | WordClass.DETERMINER.bit())) {
      return false;
    }
    int end = story.end(head);
    return story.is(head, WordClass.GROUP) || end - story.begin(head) > 4 && story.text.charAt(end - 1) == 's'
        && "sui'\u2019".indexOf(story.text.charAt(end - 2)) < 0;
  }

  /** {@code a group of experts}. */
  private boolean isCollective(int head) {
    return story.is(head, WordClass.INSTITUTION) && story.isWord(head + 1, "of");
  }

  /** {@code Hill and Moe}: two names. */
  private boolean isList(TokenRange source) {
    for (int i = source.from() + 1; i + 1 < source.to(); i++) {
      if (story.is(i, WordClass.COORDINATOR)) {
        return story.isCapital(i - 1) && story.isCapital(i + 1) || story.is(i - 1, WordClass.GROUP);
      }
      if (!story.isWord(i) || story.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasName(TokenRange phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (story.isCapital(i) && !story.is(i, WordClass.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a noun phrase without its article and without what follows a comma. */
  private String printed(TokenRange phrase) {
    int from = phrase.from();
    while (from + 1 < phrase.to() && isArticle(from)) {
      from++;
    }
    int to = from + 1;
    while (to < phrase.to() && (story.isWord(to) || story.kind(to) == SpeechTokenKind.MARK && !story.isMark(to, ','))
        && !(story.is(to, WordClass.RELATIVE) && !story.is(to, WordClass.POSSESSIVE))) {
      to++;
    }
    return PersonNames.clean(story.span(from, to).of(story.text));
  }

  private boolean isArticle(int i) {
    return switch (story.printed(i).toLowerCase(Locale.ROOT)) {
      case "the", "a", "an" -> true;
      default -> false;
    };
  }
}
