package org.newswire.uima.credit;

import java.util.Locale;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** The places that datelines print most. They match as printed and in capitals. */
final class Places {
  /** The form of a lexicon of places. */
  static final LexiconFile FILE = LexiconFile.of("credit/places.tsv", "name", "language");

  private final Phrases<PlaceKind> cities;
  private final Regions regions;

  /** What a name is. */
  enum PlaceKind {
    /** A country, state or province, which may follow a city. */
    REGION,
    /** A place that may stand alone. */
    CITY
  }

  /**
   * Reads the places.
   *
   * @param regions the regions
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's language is no code
   */
  Places(Regions regions, Lexicon lexicon) {
    this.regions = regions;
    Phrases.Builder<PlaceKind> names = Phrases.matchingCase();
    for (Lexicon.Row row : lexicon) {
      Languages.of(row, "language");
      String name = row.get("name");
      names.add(name, PlaceKind.CITY).add(name.toUpperCase(Locale.ROOT), PlaceKind.CITY);
    }
    cities = names.build();
  }

  /**
   * Returns the longest known place that begins at an offset, a city rather than a region of the same name, or null.
   */
  Phrases.Match<PlaceKind> at(CharSequence text, int begin, int limit) {
    Phrases.Match<PlaceKind> city = begin < limit ? cities.longestAt(text, begin, limit) : null;
    int region = regions.endOf(text, begin, limit);
    return region < 0 || city != null && city.span().end() >= region ? city
        : new Phrases.Match<>(new Span(begin, region), PlaceKind.REGION);
  }
}
