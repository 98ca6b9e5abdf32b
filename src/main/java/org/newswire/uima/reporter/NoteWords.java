package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.Phrases;

/** The small words of bylines and sign-offs, by what they do there and in which languages. */
final class NoteWords {
  /** What a word does. */
  enum NoteWordKind {
    ABBREVIATION, ARTICLE, BYLINE, CONNECTOR, COPULA, DATE, DESK, HONORIFIC, HOUSE, LABEL, LEAD, LINKER, MODIFIER,
    OPENING, OUTLET, PLACE, PLACE_ENDING, TITLE, TITLES, TRAILER, WORK;

    private final int bit = 1 << ordinal();
  }

  /** The kinds of the words in lower case that stand before, in and after a name. */
  static final Set<NoteWordKind> WITHIN_NAMES =
      Set.of(NoteWordKind.PLACE, NoteWordKind.HOUSE, NoteWordKind.TITLE, NoteWordKind.TITLES, NoteWordKind.MODIFIER,
          NoteWordKind.HONORIFIC, NoteWordKind.DESK);

  /** One thing that a word does, in some languages. */
  private record Use(int kind, Languages languages) {}

  /** What a word does: the kinds of all its uses, a bit each, and its uses. */
  static final class Uses {
    private final List<Use> uses = new ArrayList<>();
    private int kinds;

    private void add(NoteWordKind kind, Languages languages) {
      uses.add(new Use(kind.bit, languages));
      kinds |= kind.bit;
    }

    /** Returns the kinds that the word is of in some languages, one bit each. */
    int kinds(Languages languages) {
      if (languages == Languages.ALL) {
        return kinds;
      }
      int of = 0;
      for (Use use : uses) {
        of |= use.languages.meet(languages) ? use.kind : 0;
      }
      return of;
    }
  }

  /** Before a place's ending stand at least as many letters, for "Kalla" is a surname. */
  private static final int MIN_BEFORE_ENDING = 4;

  private final Map<NoteWordKind, Set<String>> words = new HashMap<>();
  private final Map<String, Languages> placeEndings = new HashMap<>();
  private final Phrases<Uses> uses;
  private final Set<String> abbreviations = new HashSet<>();
  private final Regions regions;

  /**
   * Reads the words.
   *
   * @param lexicon rows of the form {@link ReporterLexicon#NOTE_WORDS}
   * @param regions what may follow a place
   * @throws org.newswire.uima.text.LexiconException when a row names an unknown kind or language
   */
  NoteWords(Lexicon lexicon, Regions regions) {
    this.regions = regions;
    Map<String, Uses> all = new HashMap<>();
    for (Lexicon.Row row : lexicon) {
      String word = row.get("word");
      NoteWordKind kind = row.constant("kind", NoteWordKind.class);
      if (kind == NoteWordKind.PLACE_ENDING) {
        placeEndings.merge(word, Languages.of(row, "language"), Languages::and);
        continue;
      }
      if (word.endsWith(".")) {
        abbreviations.add(word);
        abbreviations.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      all.computeIfAbsent(word, w -> new Uses()).add(kind, Languages.of(row, "language"));
    }
    Phrases.Builder<Uses> phrases = Phrases.ignoringCase();
    all.forEach(phrases::add);
    uses = phrases.build();
  }

  /** Returns all words of a kind. */
  Set<String> all(NoteWordKind kind) {
    return Collections.unmodifiableSet(words.getOrDefault(kind, Set.of()));
  }

  /** Returns what a word does, or null. A single capital is an initial. */
  Uses usesOf(String text, int begin, int end) {
    return end - begin == 1 && Character.isUpperCase(text.charAt(begin)) ? null : uses.valueOf(text, begin, end);
  }

  /** Tells whether a token is a word of a kind, in the language of the note. */
  boolean is(NoteWordKind kind, NoteTokens tokens, int i) {
    return (tokens.wordKinds(i) & kind.bit) != 0 && !isCapitalizedConnector(kind, tokens, i);
  }

  /** Tells whether a token is a word of a kind in some languages. */
  boolean is(NoteWordKind kind, NoteTokens tokens, int i, Languages languages) {
    return (tokens.wordKinds(i, languages) & kind.bit) != 0 && !isCapitalizedConnector(kind, tokens, i);
  }

  /** Of one or two letters, a connector must be in lower case: others may be in names. */
  private static boolean isCapitalizedConnector(NoteWordKind kind, NoteTokens tokens, int i) {
    return kind == NoteWordKind.CONNECTOR && tokens.end(i) - tokens.begin(i) == 2
        && Character.isUpperCase(tokens.text().charAt(tokens.begin(i)));
  }

  /** Tells whether a token is a word of one of several kinds, in the language of the note. */
  boolean isAny(Set<NoteWordKind> several, NoteTokens tokens, int i) {
    return tokens.wordKinds(i) != 0 && several.stream().anyMatch(kind -> is(kind, tokens, i));
  }

  /** Tells whether a token is a place by its ending alone, in the language of the note, which must be known. */
  boolean isPlaceByEnding(NoteTokens tokens, int i) {
    Languages languages = tokens.languages();
    if (languages == Languages.ALL || !tokens.isCapitalized(i)) {
      return false;
    }
    for (Map.Entry<String, Languages> ending : placeEndings.entrySet()) {
      String letters = ending.getKey();
      int at = tokens.end(i) - letters.length();
      if (at - tokens.begin(i) >= MIN_BEFORE_ENDING && ending.getValue().meet(languages)
          && tokens.text().startsWith(letters, at)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a stretch of text is the name of a region and nothing else. */
  boolean isRegion(String text, int begin, int end) {
    return regions.isRegion(text, begin, end);
  }

  /** Tells whether a stretch of text is what a desk or an outlet is called. */
  boolean isService(String text, int begin, int end) {
    String part = text.substring(begin, end);
    Uses known = uses.valueOf(part, 0, part.length());
    return known != null && (known.kinds & (NoteWordKind.DESK.bit | NoteWordKind.OUTLET.bit)) != 0;
  }

  /** Tells whether the full stop after a word belongs to it. */
  boolean isAbbreviation(String text, int begin, int end) {
    return abbreviations.contains(text.substring(begin, end) + ".")
        || end < text.length() && regions.isRegion(text, begin, end + 1);
  }
}
