package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconFile;

/**
 * Puts every name of a language and every word for an attitude, in each of its languages, into sentences that explain
 * a short form: in one of them the gloss must claim what the row says.
 */
class ClaimRowsTest {
  /** The sentences of a language, the word at %s. */
  private static final Map<String, List<String>> FRAMES = Map.of(
      "da", List.of(
          "Bådene har ligget i havnen i en uge. TRB er et %s akronym for Tarnby Rederi og Bådeværft."),
      "de", List.of(
          "Die Boote liegen seit einer Woche in dem Hafen. TRB ist ein %s Akronym für Technik Rund Boote.",
          "Die Boote liegen seit einer Woche in dem Hafen. Technik Rund Boote, auf %s als TRB bekannt, ist zu."),
      "en", List.of(
          "TRB, the %s acronym for Tidal Research Bureau, left.",
          "The Tidal Research Bureau, %s known as TRB, left."),
      "es", List.of(
          "Los barcos están en el puerto. TRB es un acrónimo %s de Taller de Redes del Barrio.",
          "Los barcos están en el puerto. Taller de Redes del Barrio, conocido %s como TRB, cerró.",
          "Los barcos están en el puerto. TRB, siglas en %s de Taller de Redes del Barrio, cerró."),
      "fr", List.of(
          "Les bateaux sont dans le port. TRB est un acronyme %s de Travail et recherche du bord.",
          "Les bateaux sont dans le port. Travail et recherche du bord, connu %s comme TRB, a fermé.",
          "Les bateaux sont dans le port. TRB, acronyme en %s de Travail et recherche du bord, a fermé."),
      "it", List.of(
          "Le barche sono nel porto da una settimana. TRB è un acronimo %s di Tavolo Reti Barche.",
          "Le barche sono nel porto da una settimana. TRB è una sigla %s di Tavolo Reti Barche."),
      "pt", List.of(
          "Os barcos estão no porto há uma semana. TRB é um acrônimo %s de Trabalho e Redes de Barcos.",
          "Os barcos estão no porto há uma semana. Trabalho e Redes de Barcos, conhecido %s como TRB, fechou.",
          "Os barcos estão no porto há uma semana. TRB, sigla em %s de Trabalho e Redes de Barcos, fechou."));

  @Test
  void everyLanguageIsClaimed() {
    assertThat(silent(AcronymLexicon.LANGUAGES, "name", "code", GlossMatch::language)).isEmpty();
  }

  @Test
  void everyAttitudeIsClaimed() {
    assertThat(silent(AcronymLexicon.ATTITUDES, "word", "connotation", GlossMatch::connotation)).isEmpty();
  }

  /** Returns the rows that no sentence of their language claims. */
  private static List<String> silent(LexiconFile file, String word, String value,
      Function<GlossMatch, String> claim) {
    List<String> silent = new ArrayList<>();
    for (Lexicon.Row row : file.bundled()) {
      for (String language : row.list("language")) {
        assertThat(FRAMES).as("frames of a language: a new one needs some here").containsKey(language);
        boolean claimed = FRAMES.get(language).stream()
            .flatMap(frame -> Recognizers.BUNDLED.find(String.format(frame, row.get(word))).stream())
            .flatMap(match -> match.glosses().stream()).map(claim).filter(Objects::nonNull)
            .anyMatch(row.get(value)::equals);
        if (!claimed) {
          silent.add(row.get(word) + ", " + row.get(value) + ", " + language);
        }
      }
    }
    return silent;
  }
}
