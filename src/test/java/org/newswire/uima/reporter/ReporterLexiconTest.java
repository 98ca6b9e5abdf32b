package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;

class ReporterLexiconTest {
  private static Lexicon lexicon(LexiconFile form, String rows) throws IOException {
    return form.read("own.tsv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
  }

  private static ReporterLexicon grammar(String ownRoles, String ownWords) throws IOException {
    return new ReporterLexicon(ReporterLexicon.ROLES.bundled().and(lexicon(ReporterLexicon.ROLES, ownRoles)),
        ReporterLexicon.NOTE_WORDS.bundled().and(lexicon(ReporterLexicon.NOTE_WORDS, ownWords)),
        ReporterLexicon.COMMON_WORDS.bundled(), Regions.bundled(), PersonNames.bundled(), Agencies.bundled());
  }

  private static List<String> names(ReporterLexicon lexicon, String text) {
    return new SignOffRecognizer(lexicon).find(text).stream().flatMap(m -> m.contributors().stream())
        .map(ContributorMatch::name).toList();
  }

  @Test
  void takesAnotherLanguagesWords() throws IOException {
    String text = "(Raportis: Ada Brook kaj Lea Tarn)";
    assertThat(names(ReporterLexicon.bundled(), text)).isEmpty();
    ReporterLexicon esperanto = grammar("raportis\treporting\tbefore\teo", "kaj\tconnector\teo");
    assertThat(names(esperanto, text)).containsExactly("Ada Brook", "Lea Tarn");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(Rapportering av Ada Brook och Lea Tarn)", "(Redigeret af Ada Brook og Lea Tarn)",
    "(Oversatt av Ada Brook og Lea Tarn)", "(Vertaling: Ada Brook en Lea Tarn)",
    "(Opracowanie: Ada Brook i Lea Tarn)", "(Haber: Ada Brook ve Lea Tarn)", "(Reportage de Ada Brook et Lea Tarn)"
  })
  void readsTheWordsOfALanguageInItsNotes(String note) {
    assertThat(names(ReporterLexicon.bundled(), note)).containsExactly("Ada Brook", "Lea Tarn");
  }

  @Test
  void readsNoWordsOfAnotherLanguageInANote() {
    assertThat(names(ReporterLexicon.bundled(), "(Reporting by Ada Brook och Lea Tarn)"))
        .doesNotContain("Lea Tarn");
    assertThat(names(ReporterLexicon.bundled(), "(Editing von Ada Brook)")).isEmpty();
  }

  @Test
  void laterRowReplacesARole() throws IOException {
    ReporterLexicon own = grammar("editing\tproduction\tbefore\ten", "");
    assertThat(new SignOffRecognizer(own).find("(Editing by Ada Brook)").get(0).contributors().get(0).role())
        .isEqualTo(Role.PRODUCTION);
  }

  @Test
  void namesTheLineOfAnUnknownRolePositionKindOrLanguage() {
    assertThatThrownBy(() -> grammar("# own\nsung\tsinging\tbefore\ten", ""))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:2: ").hasMessageContaining("singing");
    assertThatThrownBy(() -> grammar("edited\tediting\tbeside\ten", ""))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("beside");
    assertThatThrownBy(() -> grammar("", "de\tparticle\ten"))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("particle");
    assertThatThrownBy(() -> grammar("", "de\tplace\tenglish"))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("english");
  }
}
