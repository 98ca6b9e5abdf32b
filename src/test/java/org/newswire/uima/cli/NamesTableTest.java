package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTableTest {
  private static final Path STORY = Path.of("src/test/resources/golden/voices.txt");

  @TempDir private Path folder;

  @Test
  void tellsWhoseWordANameIsAndWhoExplainsIt() throws Exception {
    Path file = folder.resolve("names.tsv");
    assertThat(run("--names-file", file.toString(), "--format", "none", "--quiet", STORY.toString())).isEmpty();
    assertThat(file).content(UTF_8).isEqualTo("""
        concept\tname\tlanguage\tattitude\treporter\texplained\tspeakers\tagencies
        Islamic State\tDaesh\tar\tpejorative\t0\t1\tAurelien Castagnet, quoted 3\tReuters
        Islamic State\tISIS\ten\t\t1\t0\t\tReuters
        Islamic State\tIslamic State\t\t\t2\t0\tAurelien Castagnet, quoted 1; Aurelien Castagnet, reported 1\tReuters
        """);
  }

  @Test
  void printsTheTableInColumns() throws Exception {
    assertThat(run("--names", "--format", "none", "--quiet", STORY.toString())).contains(
        "concept        name           language  attitude    reporter  explained  speakers").contains(
        "Islamic State  Daesh          ar        pejorative         0          1  Aurelien Castagnet, quoted 3");
  }

  @Test
  void listsNothingThatGoesUnderOneNameAndIsNotExplained() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), "NATO met in Oslo. NATO left.\n");
    assertThat(run("--names", "--format", "none", "--quiet", story.toString())).isBlank();
  }

  @Test
  void namesAFolderThatIsMissing() {
    StringWriter err = new StringWriter();
    assertThat(Newswire.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "--names-file",
        folder.resolve("no/such.tsv").toString(), STORY.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--names-file").contains("is no folder");
  }

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(Newswire.run(new PrintWriter(out), new PrintWriter(err), arguments)).as(err.toString()).isZero();
    return out.toString();
  }
}
