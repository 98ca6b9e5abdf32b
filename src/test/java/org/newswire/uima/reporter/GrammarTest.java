package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Agencies;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.PersonNames;

class GrammarTest {
  private static Lexicon lexicon(String row, String... columns) throws IOException {
    return Lexicon.read("own.tsv", new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)), columns.length,
        columns);
  }

  private static Grammar grammar(Lexicon ownRoles, Lexicon ownWords) {
    Lexicon roles = Lexicon.bundled(Grammar.ROLES, Grammar.roleColumns().length, Grammar.roleColumns());
    Lexicon words = Lexicon.bundled(Grammar.NOTE_WORDS, Grammar.noteWordColumns().length, Grammar.noteWordColumns());
    return new Grammar(ownRoles == null ? roles : roles.and(ownRoles), ownWords == null ? words : words.and(ownWords),
        PersonNames.bundled(), Agencies.bundled());
  }

  @Test
  void takesAnotherLanguagesWords() throws IOException {
    String text = "(Rapportering av Ada Brook och Lea Tarn)";
    assertThat(new SignOffRecognizer(Grammar.bundled()).find(text)).isEmpty();
    Grammar swedish = grammar(lexicon("reporting\tbefore\tsv\trapportering", Grammar.roleColumns()),
        lexicon("linker\tav\nconnector\toch", Grammar.noteWordColumns()));
    assertThat(new SignOffRecognizer(swedish).find(text)).singleElement()
        .satisfies(m -> assertThat(m.contributors()).extracting(ContributorMatch::name)
            .containsExactly("Ada Brook", "Lea Tarn"));
  }

  @Test
  void laterRowReplacesARole() throws IOException {
    Grammar own = grammar(lexicon("production\tbefore\ten\tediting", Grammar.roleColumns()), null);
    assertThat(new SignOffRecognizer(own).find("(Editing by Ada Brook)").get(0).contributors().get(0).role())
        .isEqualTo(Role.PRODUCTION);
  }

  @Test
  void namesTheLineOfAnUnknownRolePositionOrKind() {
    assertThatThrownBy(() -> grammar(lexicon("# own\nsinging\tbefore\ten\tsung", Grammar.roleColumns()), null))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:2: ").hasMessageContaining("singing");
    assertThatThrownBy(() -> grammar(lexicon("editing\tbeside\ten\tedited", Grammar.roleColumns()), null))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("beside");
    assertThatThrownBy(() -> grammar(null, lexicon("particle\tde", Grammar.noteWordColumns())))
        .isInstanceOf(LexiconException.class).hasMessageStartingWith("own.tsv:1: ").hasMessageContaining("particle");
  }
}
