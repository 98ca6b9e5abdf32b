package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

class ReporterLexiconTest {
  private static Lexicon lexicon(String row, String... columns) throws IOException {
    return Lexicon.read("own.tsv", new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)), columns.length,
        columns);
  }

  private static ReporterLexicon grammar(Lexicon ownRoles, Lexicon ownWords) {
    Lexicon roles = Lexicon.bundled(ReporterLexicon.ROLES, ReporterLexicon.roleColumns().length, ReporterLexicon.roleColumns());
    Lexicon words = Lexicon.bundled(ReporterLexicon.NOTE_WORDS, ReporterLexicon.noteWordColumns().length, ReporterLexicon.noteWordColumns());
    return new ReporterLexicon(ownRoles == null ? roles : roles.and(ownRoles), ownWords == null ? words : words.and(ownWords),
        PersonNames.bundled(), Agencies.bundled());
  }

  @Test
  void takesAnotherLanguagesWords() throws IOException {
    String text = "(Rapportering av Ada Brook och Lea Tarn)";
    assertThat(new SignOffRecognizer(ReporterLexicon.bundled()).find(text)).isEmpty();
    ReporterLexicon swedish = grammar(lexicon("reporting\tbefore\tsv\trapportering", ReporterLexicon.roleColumns()),
        lexicon("linker\tav\nconnector\toch", ReporterLexicon.noteWordColumns()));
    assertThat(new SignOffRecognizer(swedish).find(text)).singleElement()
        .satisfies(m -> assertThat(m.contributors()).extracting(ContributorMatch::name)
            .containsExactly("Ada Brook", "Lea Tarn"));
  }

  @Test
  void laterRowReplacesARole() throws IOException {
    ReporterLexicon own = grammar(lexicon("production\tbefore\ten\tediting", ReporterLexicon.roleColumns()), null);
    assertThat(new SignOffRecognizer(own).find("(Editing by Ada Brook)").get(0).contributors().get(0).role())
        .isEqualTo(Role.PRODUCTION);
  }

  @Test
  void namesTheLineOfAnUnknownRolePositionOrKind() {
    assertThatThrownBy(() -> grammar(lexicon("# own\nsinging\tbefore\ten\tsung", ReporterLexicon.roleColumns()), null))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:2: ").hasMessageContaining("singing");
    assertThatThrownBy(() -> grammar(lexicon("editing\tbeside\ten\tedited", ReporterLexicon.roleColumns()), null))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("beside");
    assertThatThrownBy(() -> grammar(null, lexicon("particle\tde", ReporterLexicon.noteWordColumns())))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("particle");
  }
}
