package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;

/** The bundled glossary has the shape that the header of the file promises. */
class GlossaryLexiconTest {
  private static final int REQUIRED = 3;
  private static final String[] COLUMNS = {"id", "shortForms", "expansion", "native", "transliteration", "language",
      "connotation", "usedBy", "names", "wikidata", "context"};
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Lexicon lexicon = Lexicon.bundled("acronym/glossary.tsv", REQUIRED, COLUMNS);

  @Test
  void coversTheNews() {
    assertThat(lexicon.size()).isGreaterThanOrEqualTo(350);
    assertThat(lexicon).extracting(row -> row.get("language")).contains("ar", "de", "es", "fr", "it", "ku", "pt", "ru");
  }

  @Test
  void cellsHaveTheirForm() {
    assertThat(lexicon).allSatisfy(row -> {
      assertThat(row.get("id")).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(row.get("language")).isIn(LANGUAGES);
      assertThat(row.get("connotation")).isIn("", "pejorative");
      assertThat(row.get("wikidata")).matches("|Q[1-9][0-9]*");
      assertThat(row.list("shortForms")).isNotEmpty().noneMatch(row.list("names")::contains);
      assertThat(row.list("names")).doesNotContain(row.get("expansion"));
      assertThat(row.list("usedBy")).doesNotContain("");
      assertThat(row.list("context")).doesNotContain("");
    });
  }

  @Test
  void foreignExpansionsStandInTheirLanguage() {
    assertThat(lexicon).filteredOn(row -> row.get("language").equals("en"))
        .allSatisfy(row -> assertThat(row.get("native") + row.get("transliteration")).isEmpty());
    assertThat(lexicon).filteredOn(row -> !row.get("language").equals("en"))
        .allSatisfy(row -> assertThat(row.get("native")).isNotEmpty());
    assertThat(lexicon).filteredOn(row -> isNotLatin(row.get("native")))
        .allSatisfy(row -> assertThat(row.get("transliteration")).isNotEmpty());
  }

  @Test
  void rowsOfOneConceptDoNotRepeatAShortForm() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : lexicon) {
      for (String shortForm : row.list("shortForms")) {
        assertThat(seen.add(row.get("id") + '\t' + shortForm)).as("%s %s", row.get("id"), shortForm).isTrue();
      }
    }
  }

  @Test
  void shortFormsHaveOneUsualMeaning() {
    Map<String, String> usual = new HashMap<>();
    List<String> unclear = new ArrayList<>();
    for (Lexicon.Row row : lexicon) {
      for (String shortForm : row.get("context").isEmpty() ? row.list("shortForms") : List.<String>of()) {
        String other = usual.putIfAbsent(shortForm, row.get("id"));
        if (!shortForm.equals("-") && other != null && !other.equals(row.get("id"))) {
          unclear.add(shortForm + ": " + other + ", " + row.get("id"));
        }
      }
    }
    assertThat(unclear).isEmpty();
  }

  @Test
  void namesBelongToOneConcept() {
    Map<String, String> owners = new HashMap<>();
    for (Lexicon.Row row : lexicon) {
      for (String name : row.list("names")) {
        assertThat(owners.merge(name, row.get("id"), (old, id) -> old)).as(name).isEqualTo(row.get("id"));
      }
    }
    for (Lexicon.Row row : lexicon) {
      assertThat(owners.getOrDefault(row.get("expansion"), row.get("id"))).as(row.get("expansion"))
          .isEqualTo(row.get("id"));
    }
  }

  private static boolean isNotLatin(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetter(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }
}
