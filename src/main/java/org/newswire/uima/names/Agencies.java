package org.newswire.uima.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/**
 * The agencies that the lexicon knows, found by any of their printed names.
 *
 * <p>Names match in the case they are written in, and in upper case ({@code GETTY IMAGES}).
 */
public final class Agencies {
  /** The form of a lexicon of agencies. */
  public static final LexiconFile FILE =
      LexiconFile.of("names/agencies.tsv", "id", "name", "aliases", "country", "kind", "wikidata").requiring(2);

  private static final String ARTICLE = "The ";

  private final Phrases<Agency> names;

  private Agencies(Phrases<Agency> names) {
    this.names = names;
  }

  /**
   * Reads the bundled lexicon.
   *
   * @return the agencies
   */
  public static Agencies bundled() {
    return of(FILE.bundled());
  }

  /**
   * Takes the agencies from a lexicon; a later row of the same id renames the agency and adds to its printed names.
   *
   * @param lexicon rows of the form {@link #FILE}
   * @return the agencies
   * @throws LexiconException when a row's kind is none of {@link AgencyKind}
   */
  public static Agencies of(Lexicon lexicon) {
    Map<String, Agency> byId = new HashMap<>();
    Map<String, String> ids = new LinkedHashMap<>();
    for (Lexicon.Row row : lexicon) {
      String id = row.get("id");
      byId.put(id, new Agency(id, row.get("name"), row.get("country"), row.constant("kind", AgencyKind.class),
          row.get("wikidata")));
      ids.put(row.get("name"), id);
      row.list("aliases").forEach(alias -> ids.put(alias, id));
    }
    Phrases.Builder<Agency> names = Phrases.matchingCase();
    ids.forEach((name, id) -> names.add(name.toUpperCase(Locale.ROOT), byId.get(id)));
    // Last, so that no upper-case form hides a name that is written so.
    ids.forEach((name, id) -> names.add(name, byId.get(id)));
    return new Agencies(names.build());
  }

  /**
   * {@return the agency of a printed name, with or without an English article before it}
   *
   * @param printed all the words of the name
   */
  public Optional<Agency> named(CharSequence printed) {
    String name = printed.toString();
    Agency agency = whole(name);
    if (agency == null && name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
      agency = whole(name.substring(ARTICLE.length()));
    }
    return Optional.ofNullable(agency);
  }

  private Agency whole(String name) {
    return names.valueOf(name, 0, name.length());
  }

  /** {@return all printed names as phrases, to be looked up in texts} */
  public Phrases<Agency> names() {
    return names;
  }
}
