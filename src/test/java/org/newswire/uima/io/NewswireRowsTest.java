package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewswireRowsTest {
  @TempDir private Path folder;

  @Test
  void aTextThatIsNoneIsAnErrorAndTheNextIsNot() {
    try (NewswireRows rows = NewswireRows.create()) {
      assertThat(rows.row("a \"b\"", null)).isEqualTo("{\"doc\":\"a \\\"b\\\"\",\"error\":\"no text\"}");
      assertThat(rows.row("c", "OSLO (Reuters) - Snow fell."))
          .startsWith("{\"doc\":\"c\",\"annotations\":[{\"id\":1,\"type\":\"Dateline\"");
      assertThat(rows.row("d", "")).isEqualTo("{\"doc\":\"d\",\"annotations\":[]}");
      assertThat(rows.row(null, "")).isEqualTo("{\"doc\":null,\"annotations\":[]}");
    }
  }

  /** Fails as an engine that recurses would. */
  public static class Overflowing extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      if (jcas.getDocumentText().startsWith("bad")) {
        throw new StackOverflowError();
      }
    }
  }

  @Test
  void aTextOnWhichAnEngineFailsIsAnErrorAndTheNextIsNot() throws Exception {
    try (NewswireRows rows = new NewswireRows(AnalysisEngineFactory.createEngineDescription(Overflowing.class))) {
      assertThat(rows.row("a", "bad")).isEqualTo("{\"doc\":\"a\",\"error\":\"StackOverflowError\"}");
      assertThat(rows.row("b", "good")).isEqualTo("{\"doc\":\"b\",\"annotations\":[]}");
    }
  }

  @Test
  void parametersAreThoseOfTheAggregate() throws Exception {
    Path glossary = Files.writeString(folder.resolve("glossary.tsv"), "fjord-authority\tFJAX\tFjord Authority\n");
    try (NewswireRows rows = NewswireRows.create(Map.of("glossaryLocation", glossary.toString()))) {
      assertThat(rows.row("a", "Officials at FJAX closed the road.")).contains("Fjord Authority");
    }
    assertThatThrownBy(() -> NewswireRows.create(Map.of("glossary", "x"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parameter glossary: ");
    assertThatThrownBy(() -> NewswireRows.create(Map.of("markUnexpanded", "yes")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("markUnexpanded");
    assertThatThrownBy(() -> NewswireRows.create(Map.of("glossaryLocation", "nowhere.tsv")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nowhere.tsv");
  }

  @Test
  void theExampleOfTheJavadocIsTheOneThatRuns() throws Exception {
    List<String> example =
        code("src/test/java/org/newswire/uima/readme/RowsExample.java", "// README\n", "// README\n");
    assertThat(code("src/main/java/org/newswire/uima/io/NewswireRows.java", "<pre>{@code\n", " * }</pre>"))
        .hasSize(3).isEqualTo(example);
  }

  private static List<String> code(String file, String from, String to) throws IOException {
    String code = Files.readString(Path.of(file)).split(from.replace("{", "\\{"), 2)[1];
    return code.substring(0, code.indexOf(to)).lines().map(line -> line.replaceFirst("^ \\* ", "").strip())
        .filter(line -> !line.isEmpty()).toList();
  }
}
