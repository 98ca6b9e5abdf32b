package org.newswire.uima.credit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Phrases;

/** The word lists that photo credits are read with. */
final class PhotoWords {
  private final Agencies agencies;
  private final PersonNames persons;
  private final Phrases<Kind> labels;
  private final Phrases<Kind> labelsInAnyCase;
  private final Map<Kind, Phrases<Kind>> others = new EnumMap<>(Kind.class);

  /** What a word of a photo credit does. */
  enum Kind {
    NOUN, BY, CAPTION, BARE, POOL, ARCHIVE, SMALL, ORGANISATION, STOP
  }

  /**
   * Reads the words.
   *
   * @param agencies the agencies
   * @param persons what persons' names look like
   * @param lexicon rows of {@code kind} and {@code words}
   * @throws LexiconException when a row's kind is none of {@link Kind}
   */
  PhotoWords(Agencies agencies, PersonNames persons, Lexicon lexicon) {
    this.agencies = agencies;
    this.persons = persons;
    Phrases.Builder<Kind> labels = Phrases.matchingCase();
    Phrases.Builder<Kind> anyCase = Phrases.ignoringCase();
    Map<Kind, Phrases.Builder<Kind>> builders = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      builders.put(kind, kind == Kind.STOP || kind == Kind.ORGANISATION ? Phrases.matchingCase()
          : Phrases.ignoringCase());
    }
    for (Lexicon.Row row : lexicon) {
      Kind kind = row.constant("kind", Kind.class);
      for (String word : row.list("words")) {
        if (kind == Kind.NOUN || kind == Kind.BY || kind == Kind.CAPTION) {
          labels.add(word, kind).add(word.toUpperCase(Locale.ROOT), kind);
          anyCase.add(word, kind);
        } else {
          builders.get(kind).add(word, kind);
        }
      }
    }
    this.labels = labels.build();
    this.labelsInAnyCase = anyCase.build();
    builders.forEach((kind, builder) -> others.put(kind, builder.build()));
  }

  Agencies agencies() {
    return agencies;
  }

  PersonNames persons() {
    return persons;
  }

  /** Returns the labels as they stand in running text. */
  Phrases<Kind> labels() {
    return labels;
  }

  /** Returns the label that begins at an offset within brackets, in any case, or null. */
  Phrases.Match<Kind> labelInBrackets(CharSequence text, int begin, int limit) {
    return begin < limit ? labelsInAnyCase.longestAt(text, begin, limit) : null;
  }

  /** Tells whether a name holds a word of firms and institutions. */
  boolean isOrganisation(String name) {
    return !others.get(Kind.ORGANISATION).findAll(name).isEmpty();
  }

  /** Returns the end of the longest words of a kind that begin at an offset, or -1. */
  int endOf(Kind kind, CharSequence text, int begin, int limit) {
    Phrases.Match<Kind> match = begin < limit ? others.get(kind).longestAt(text, begin, limit) : null;
    return match == null ? -1 : match.span().end();
  }
}
