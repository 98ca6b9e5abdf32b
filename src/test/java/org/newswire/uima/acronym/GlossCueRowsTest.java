package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;

/**
 * Puts every row of the cues, in each of its languages, into sentences that explain a short form: in one of them the
 * cue must make the gloss, or give its translation, where a word that is no cue does not.
 */
class GlossCueRowsTest {
  private static final String NO_CUE = "zurbel";

  /** A sentence ahead that tells the language. */
  private static final Map<String, String> AHEAD = Map.of(
      "da", "Bådene har ligget i havnen i en uge, og det er ikke godt for byen.",
      "de", "Die Boote liegen seit einer Woche in dem Hafen, und das Rathaus ist nicht offen.",
      "en", "The boats are in the port and the town hall is shut.",
      "es", "Los barcos están en el puerto desde hace una semana y el ayuntamiento está cerrado.",
      "fr", "Les bateaux sont dans le port depuis une semaine, et la mairie est fermée.",
      "it", "Le barche sono nel porto da una settimana e il municipio è chiuso.",
      "pt", "Os barcos estão no porto há uma semana e a prefeitura não está aberta.");

  /** The sentences in which a cue of a language may make a gloss, the cue at %s. */
  private static final Map<String, List<String>> FRAMES = Map.of(
      "da", List.of(
          "Daesh er et nedsættende %s for Islamisk Stat.",
          "TRB %s Tarnby Rederi og Bådeværft.",
          "TRB er en %s for Tarnby Rederi og Bådeværft.",
          "TRB, det hollandske %s for Tarnby Rederi og Bådeværft, er lukket.",
          "Tarnby Rederi og Bådeværft, %s som TRB, er lukket.",
          "Tarnby Rederi og Bådeværft, %s TRB, er lukket."),
      "de", List.of(
          "Daesh ist ein abwertender %s für den Islamischen Staat.",
          "TRB %s Technik Rund Boote.",
          "TRB, %s Technik Rund Boote, ist zu.",
          "TRB, ein %s für Technik Rund Boote, ist zu.",
          "TRB, der niederländische %s für Technik Rund Boote, ist zu.",
          "Technik Rund Boote, %s als TRB, ist zu.",
          "Technik Rund Boote, %s TRB, ist zu.",
          "Technik Rund Boote, TRB %s, ist zu."),
      "en", List.of(
          "Daesh, or the %s Islamic State, left.",
          "ORV stands for its name in Czech, Oblastni Reditelstvi Vody, %s Regional Water Directorate.",
          "TRB, %s Tidal Research Bureau, left.",
          "TRB, the Dutch %s for Tidal Research Bureau, left.",
          "The Tidal Research Bureau, %s as TRB, left.",
          "The Tidal Research Bureau, %s TRB, left.",
          "The Tidal Research Bureau, TRB %s, left.",
          "\"The TRB is open,\" she said, %s the Tidal Research Bureau.",
          "TRB, the %s for Tidal Research Bureau, left.",
          "TRB stands for its name in Dutch, Tarn Rivier Bank, %s Tidal Research Bureau."),
      "es", List.of(
          "ORV significa Oblastni Reditelstvi Vody, %s Directorio Regional del Agua.",
          "ORV, siglas en checo de Oblastni Reditelstvi Vody, %s Directorio Regional del Agua, cerró.",
          "Daesh, un %s despectivo para el Estado Islámico, perdió la ciudad.",
          "TRB, %s Taller de Redes del Barrio, cerró.",
          "TRB, %s de Taller de Redes del Barrio, cerró.",
          "TRB es un %s neerlandés para Taller de Redes del Barrio.",
          "Taller de Redes del Barrio, %s como TRB, cerró.",
          "Taller de Redes del Barrio, %s TRB, cerró."),
      "fr", List.of(
          "ORV signifie Oblastni Reditelstvi Vody, %s Direction régionale.",
          "TRB, %s Travail et recherche du bord, a fermé.",
          "TRB est un %s de Travail et recherche du bord.",
          "TRB, %s néerlandais de Travail et recherche du bord, a fermé.",
          "TRB est le %s néerlandais pour Travail et recherche du bord.",
          "Travail et recherche du bord, %s comme TRB, a fermé.",
          "Travail et recherche du bord, %s TRB, a fermé."),
      "it", List.of(
          "Daesh, un %s dispregiativo per lo Stato Islamico, ha perso la città.",
          "TRB %s Tavolo Reti Barche.",
          "TRB, %s Tavolo Reti Barche, ha chiuso.",
          "TRB, %s di Tavolo Reti Barche, ha chiuso.",
          "TRB, un %s olandese per Tavolo Reti Barche, ha chiuso.",
          "Tavolo Reti Barche, %s come TRB, ha chiuso.",
          "Tavolo Reti Barche, %s TRB, ha chiuso."),
      "pt", List.of(
          "Daesh é um %s pejorativo para o Estado Islâmico.",
          "TRB %s Trabalho e Redes de Barcos.",
          "TRB, %s Trabalho e Redes de Barcos, fechou.",
          "TRB, %s de Trabalho e Redes de Barcos, fechou.",
          "TRB, um %s holandês para Trabalho e Redes de Barcos, fechou.",
          "Trabalho e Redes de Barcos, %s como TRB, fechou.",
          "Trabalho e Redes de Barcos, %s TRB, fechou."));

  @Test
  void everyCueMakesAGlossInASentence() {
    List<String> silent = new ArrayList<>();
    for (Lexicon.Row row : AcronymLexicon.CUES.bundled()) {
      for (String language : row.list("language")) {
        assertThat(FRAMES).as("frames of a language: a new one needs some here, and a sentence ahead")
            .containsKey(language);
        if (FRAMES.get(language).stream().noneMatch(frame -> isCue(frame, row, language))) {
          silent.add(row.get("phrase") + ", " + row.get("cue") + ", " + language);
        }
      }
    }
    assertThat(silent).as("cues that make no gloss in any frame of their language").isEmpty();
  }

  private static boolean isCue(String frame, Lexicon.Row row, String language) {
    List<GlossMatch> with = glosses(AHEAD.get(language) + " " + String.format(frame, row.get("phrase")));
    if (row.get("cue").equals("translates")) {
      return with.stream().anyMatch(gloss -> gloss.translation() != null);
    }
    // the commas around "or" make a gloss by themselves
    return !with.isEmpty() && (row.get("cue").equals("alternative")
        || glosses(AHEAD.get(language) + " " + String.format(frame, NO_CUE)).isEmpty());
  }

  private static List<GlossMatch> glosses(String text) {
    return Recognizers.BUNDLED.find(text).stream().flatMap(match -> match.glosses().stream()).toList();
  }
}
