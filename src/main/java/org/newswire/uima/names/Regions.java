package org.newswire.uima.names;

import java.util.Locale;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/**
 * The countries, states and provinces that may follow a place: {@code Fargo, North Dakota}, {@code Fargo, N.D.}
 *
 * <p>Names match in the case they are written in, and in upper case. Immutable; one instance may serve many threads.
 */
public final class Regions {
  /** The form of a lexicon of regions. */
  public static final LexiconFile FILE = LexiconFile.of("names/regions.tsv", "name", "language");

  private final Phrases<Languages> names;

  /**
   * Takes the regions from a lexicon.
   *
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's language is no code
   */
  public Regions(Lexicon lexicon) {
    Phrases.Builder<Languages> builder = Phrases.matchingCase();
    for (Lexicon.Row row : lexicon) {
      Languages languages = Languages.of(row, "language");
      String name = row.get("name");
      builder.add(name.toUpperCase(Locale.ROOT), languages).add(name, languages);
    }
    names = builder.build();
  }

  /**
   * Reads the bundled lexicon.
   *
   * @return the regions
   */
  public static Regions bundled() {
    return new Regions(FILE.bundled());
  }

  /**
   * {@return whether a stretch of text is the name of a region and nothing else}
   *
   * @param text the text
   * @param begin where the stretch begins
   * @param end where it ends
   */
  public boolean isRegion(CharSequence text, int begin, int end) {
    return begin < end && names.valueOf(text, begin, end) != null;
  }

  /**
   * {@return the end of the longest region that begins at an offset, or -1}
   *
   * @param text the text
   * @param begin where it must begin
   * @param limit the offset that it must not reach beyond
   */
  public int endOf(CharSequence text, int begin, int limit) {
    Phrases.Match<Languages> match = begin < limit ? names.longestAt(text, begin, limit) : null;
    return match == null ? -1 : match.span().end();
  }
}
