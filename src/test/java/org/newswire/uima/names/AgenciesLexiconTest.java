package org.newswire.uima.names;

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

/** The bundled agencies have the shape that the header of the file promises. */
class AgenciesLexiconTest {
  private static final Set<String> KINDS = Set.of("agency", "photo", "paper", "broadcaster", "site");
  private static final Set<String> COUNTRIES = countries();

  private final Lexicon lexicon =
      Agencies.FILE.bundled();

  @Test
  void coversTheWorldsAgencies() {
    assertThat(lexicon.size()).isGreaterThanOrEqualTo(120);
    assertThat(lexicon).filteredOn(row -> row.get("kind").equals("agency")).hasSizeGreaterThanOrEqualTo(150);
    assertThat(lexicon).extracting(row -> row.get("country")).contains("AR", "AU", "DE", "EG", "IN", "JP", "ZA");
  }

  @Test
  void everyRowHasADomainACountryAndAKind() {
    assertThat(lexicon).allSatisfy(row -> {
      assertThat(row.get("id")).matches("([a-z0-9-]{1,63}\\.){1,3}[a-z]{2,10}");
      assertThat(row.get("country")).isIn(COUNTRIES);
      assertThat(row.get("kind")).isIn(KINDS);
      assertThat(row.get("wikidata")).matches("|Q[1-9][0-9]*");
    });
  }

  @Test
  void idsStandOnce() {
    assertThat(lexicon).extracting(row -> row.get("id")).doesNotHaveDuplicates();
  }

  @Test
  void formsMeanOneAgency() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Lexicon.Row row : lexicon) {
      List<String> forms = new ArrayList<>(row.list("aliases"));
      forms.add(row.get("name"));
      for (String form : forms) {
        String owner = owners.putIfAbsent(form, row.get("id"));
        if (owner != null) {
          shared.add(form + ": " + owner + ", " + row.get("id"));
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }
}
