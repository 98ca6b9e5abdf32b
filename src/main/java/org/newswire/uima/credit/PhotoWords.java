package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/** The word lists that photo credits are read with. */
final class PhotoWords {
  /** The form of a lexicon of the words of photo credits. */
  static final LexiconFile FILE = LexiconFile.of("credit/photo-words.tsv", "word", "kind", "language");

  private static final Set<PhotoWordKind> AS_WRITTEN = EnumSet.of(PhotoWordKind.STOP, PhotoWordKind.ORGANIZATION);
  private static final Set<PhotoWordKind> IN_LABELS = EnumSet.range(PhotoWordKind.NOUN, PhotoWordKind.CAPTION);
  private static final Set<PhotoWordKind> BETWEEN_NAMES =
      EnumSet.of(PhotoWordKind.VIA, PhotoWordKind.FOR, PhotoWordKind.AND);

  private final Agencies agencies;
  private final PersonNames persons;
  private final Places places;
  private final Map<PhotoWordKind, Phrases<Languages>> words = new EnumMap<>(PhotoWordKind.class);
  private final Phrases<Boolean> labelStarts;
  private final List<String> links = new ArrayList<>();

  /** What a word of a photo credit does, as the lexicon tells. */
  enum PhotoWordKind {
    NOUN, COLON_NOUN, QUALIFIER, OLD, AGENT, CREDIT, SOURCE, BY, ALONE, CAPTION,
    VIA, FOR, AND,
    MEDIUM, STAND_IN, ARCHIVE, LICENCE,
    ARTICLE, INNER, SMALL, ORGANIZATION, STOP
  }

  /**
   * Reads the words.
   *
   * @param agencies the agencies
   * @param persons what persons' names look like
   * @param places the places that may stand behind a firm's name
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's kind is none of {@link PhotoWordKind}, or its language no code
   */
  PhotoWords(Agencies agencies, PersonNames persons, Places places, Lexicon lexicon) {
    this.agencies = agencies;
    this.persons = persons;
    this.places = places;
    Map<PhotoWordKind, Phrases.Builder<Languages>> builders = new EnumMap<>(PhotoWordKind.class);
    for (PhotoWordKind kind : PhotoWordKind.values()) {
      builders.put(kind, AS_WRITTEN.contains(kind) ? Phrases.matchingCase() : Phrases.ignoringCase());
    }
    Phrases.Builder<Boolean> starts = Phrases.ignoringCase();
    for (Lexicon.Row row : lexicon) {
      PhotoWordKind kind = row.constant("kind", PhotoWordKind.class);
      String word = row.get("word");
      builders.get(kind).add(word, Languages.of(row, "language"));
      if (IN_LABELS.contains(kind)) {
        starts.add(word, true);
      }
      if (kind == PhotoWordKind.VIA) {
        links.add(word + " ");
      }
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
    labelStarts = starts.build();
  }

  Agencies agencies() {
    return agencies;
  }

  PersonNames persons() {
    return persons;
  }

  Places places() {
    return places;
  }

  /** Tells whether a label may begin with a word; see {@link Phrases#mayBegin}. */
  boolean mayBeginLabel(int start) {
    return labelStarts.mayBegin(start);
  }

  private static String titleCase(String name) {
    StringBuilder title = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i - 1))) {
        title.setCharAt(i, Character.toLowerCase(name.charAt(i)));
      }
    }
    return title.toString();
  }

  /** Tells whether a name holds a word of firms and institutions. */
  boolean isOrganization(String name) {
    boolean capitals = name.indexOf(' ') > 0 && Words.isCapitals(name, 0, name.length());
    return !words.get(PhotoWordKind.ORGANIZATION).findAll(name).isEmpty()
        || capitals && !words.get(PhotoWordKind.ORGANIZATION).findAll(titleCase(name)).isEmpty();
  }

  /** Returns the offset of the name behind an article, or the offset itself where none stands there. */
  int skipArticle(CharSequence text, int p, int limit) {
    int end = endOf(PhotoWordKind.ARTICLE, text, p, limit);
    return end < 0 ? p : Chars.skipBlanks(text, end, limit);
  }

  /** Returns the words in small letters that link a name to who handed the picture on, each with a blank. */
  List<String> links() {
    return links;
  }

  /** Tells whether an article may begin with a word; see {@link Phrases#mayBegin}. */
  boolean mayBeArticle(int start) {
    return words.get(PhotoWordKind.ARTICLE).mayBegin(start);
  }

  /** Returns the longest words of a kind that begin at an offset, with their languages, or null. */
  Phrases.Match<Languages> at(PhotoWordKind kind, CharSequence text, int begin, int limit) {
    return begin < limit ? words.get(kind).longestAt(text, begin, limit) : null;
  }

  /** Returns the end of the longest words of a kind that begin at an offset, or -1. */
  int endOf(PhotoWordKind kind, CharSequence text, int begin, int limit) {
    Phrases.Match<Languages> match = at(kind, text, begin, limit);
    return match == null ? -1 : match.span().end();
  }

  /** Tells whether a word of a kind stands at an offset. */
  boolean is(PhotoWordKind kind, CharSequence text, int begin, int limit) {
    return endOf(kind, text, begin, limit) >= 0;
  }

  /**
   * Returns the kind of the word between two names that begins at an offset, if the languages of a label know it, or
   * null.
   */
  PhotoWordKind linkAt(CharSequence text, int begin, int limit, Languages languages) {
    for (PhotoWordKind kind : BETWEEN_NAMES) {
      Phrases.Match<Languages> match = at(kind, text, begin, limit);
      if (match != null && match.value().meet(languages)) {
        return kind;
      }
    }
    return null;
  }
}
