package org.newswire.uima.credit;

import java.util.Locale;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Phrases;

/** The places that datelines print most, and the words in capitals that are none. */
final class Places {
  private final Phrases<Kind> names;
  private final Phrases<Boolean> slugs;

  /** What a place is. */
  enum Kind {
    /** A country, state or province, which may follow a city. */
    REGION,
    /** A place that may stand alone. */
    CITY
  }

  /**
   * Reads both word lists.
   *
   * @param places rows of {@code kind} and {@code names}
   * @param slugs rows of {@code words}
   * @throws LexiconException when a row's kind is none of {@link Kind}
   */
  Places(Lexicon places, Lexicon slugs) {
    Phrases.Builder<Kind> names = Phrases.matchingCase();
    for (Lexicon.Row row : places) {
      Kind kind = row.constant("kind", Kind.class);
      for (String name : row.list("names")) {
        names.add(name, kind).add(name.toUpperCase(Locale.ROOT), kind);
      }
    }
    Phrases.Builder<Boolean> words = Phrases.ignoringCase();
    for (Lexicon.Row row : slugs) {
      row.list("words").forEach(word -> words.add(word, true));
    }
    this.names = names.build();
    this.slugs = words.build();
  }

  static Places bundled() {
    return new Places(Lexicon.bundled("places.tsv", 2, "kind", "names"), Lexicon.bundled("slugs.tsv", 1, "words"));
  }

  /** Returns the longest known place that begins at an offset, or null. */
  Phrases.Match<Kind> at(CharSequence text, int begin, int limit) {
    return begin < limit ? names.longestAt(text, begin, limit) : null;
  }

  /** Tells whether one of the words in a stretch belongs to headings and labels, not to places. */
  boolean holdsSlug(CharSequence text, int begin, int end) {
    return !slugs.findAll(text, begin, end).isEmpty();
  }
}
