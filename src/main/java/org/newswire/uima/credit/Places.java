package org.newswire.uima.credit;

import java.util.Locale;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Phrases;

/** The places that datelines print most, and the words in capitals that are none. */
final class Places {
  private final Phrases<Kind> names;
  private final Phrases<Kind> headings;

  /** What a name is. */
  enum Kind {
    /** A country, state or province, which may follow a city. */
    REGION,
    /** A place that may stand alone. */
    CITY,
    /** A word in capitals that is no place. */
    HEADING
  }

  /**
   * Reads the places and headings.
   *
   * @param lexicon rows of {@code kind} and {@code names}
   * @throws LexiconException when a row's kind is none of {@link Kind}
   */
  Places(Lexicon lexicon) {
    Phrases.Builder<Kind> places = Phrases.matchingCase();
    Phrases.Builder<Kind> words = Phrases.ignoringCase();
    for (Lexicon.Row row : lexicon) {
      Kind kind = row.constant("kind", Kind.class);
      for (String name : row.list("names")) {
        if (kind == Kind.HEADING) {
          words.add(name, kind);
        } else {
          places.add(name, kind).add(name.toUpperCase(Locale.ROOT), kind);
        }
      }
    }
    names = places.build();
    headings = words.build();
  }

  /** Returns the longest known place that begins at an offset, or null. */
  Phrases.Match<Kind> at(CharSequence text, int begin, int limit) {
    return begin < limit ? names.longestAt(text, begin, limit) : null;
  }

  /** Tells whether one of the words in a stretch belongs to headings and labels, not to places. */
  boolean holdsHeading(CharSequence text, int begin, int end) {
    return !headings.findAll(text, begin, end).isEmpty();
  }
}
