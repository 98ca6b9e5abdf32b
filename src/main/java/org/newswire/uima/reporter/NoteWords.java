package org.newswire.uima.reporter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.Phrases;

/** The small words of bylines and sign-offs, by what they do there. */
final class NoteWords {
  /** What a word does. */
  enum Kind {
    LINKER, CONNECTOR, OPENING, BYLINE, PLACE, HOUSE, OUTLET, DESK, TITLE, TITLES, MODIFIER, HONORIFIC, ABBREVIATION,
        LEAD, WORK, REGION
  }

  /** The kinds of the words in lower case that stand before, in and after a name. */
  static final Set<Kind> WITHIN_NAMES =
      Set.of(Kind.PLACE, Kind.HOUSE, Kind.TITLE, Kind.TITLES, Kind.MODIFIER, Kind.HONORIFIC, Kind.DESK);

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Phrases<Integer> kinds;
  private final Set<String> abbreviations = new HashSet<>();
  private final Phrases<Boolean> regions;

  /**
   * Reads the words.
   *
   * @param lexicon rows of {@code kind} and {@code words}
   * @throws org.newswire.uima.text.LexiconException when a row names an unknown kind
   */
  NoteWords(Lexicon lexicon) {
    Map<String, Integer> bits = new HashMap<>();
    Phrases.Builder<Boolean> regionNames = Phrases.matchingCase();
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Lexicon.Row row : lexicon) {
      Kind kind = row.constant("kind", Kind.class);
      for (String word : row.list("words")) {
        if (word.endsWith(".")) {
          abbreviations.add(word);
          abbreviations.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        if (kind == Kind.REGION) {
          regionNames.add(word, true);
        } else {
          words.get(kind).add(word);
          bits.merge(word, bit(kind), (x, y) -> x | y);
        }
      }
    }
    Phrases.Builder<Integer> phrases = Phrases.ignoringCase();
    bits.forEach(phrases::add);
    kinds = phrases.build();
    regions = regionNames.build();
  }

  private static int bit(Kind kind) {
    return 1 << kind.ordinal();
  }

  /** Returns all words of a kind. */
  Set<String> all(Kind kind) {
    return words.get(kind);
  }

  /**
   * Returns the kinds that a word is of, one bit each; of one or two letters, a connector must be in lower case:
   * others may be in names.
   */
  int kindsOf(String text, int begin, int end) {
    boolean capital = Character.isUpperCase(text.charAt(begin));
    Integer known = end - begin == 1 && capital ? null : kinds.valueOf(text, begin, end);
    int of = known == null ? 0 : known;
    return capital && end - begin == 2 ? of & ~bit(Kind.CONNECTOR) : of;
  }

  /** Tells whether a token is a word of a kind. */
  boolean is(Kind kind, NoteTokens tokens, int i) {
    return (tokens.wordKinds(i) & bit(kind)) != 0;
  }

  /** Tells whether a token is a word of one of several kinds. */
  boolean isAny(Set<Kind> several, NoteTokens tokens, int i) {
    int of = tokens.wordKinds(i);
    return of != 0 && several.stream().anyMatch(kind -> (of & bit(kind)) != 0);
  }

  /** Tells whether a stretch of text is the name of a region and nothing else. */
  boolean isRegion(String text, int begin, int end) {
    return regions.valueOf(text, begin, end) != null;
  }

  /** Tells whether the full stop after a word belongs to it. */
  boolean isAbbreviation(String text, int begin, int end) {
    return abbreviations.contains(text.substring(begin, end) + ".");
  }
}
