package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import com.fasterxml.jackson.core.JsonFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newswire compare} and {@code newswire reuse}. */
class VersionCommandsTest {
  private static final Path WIRE = Path.of("src/test/resources/versions/harbour-wire.txt");
  private static final Path COPY = Path.of("src/test/resources/versions/harbour-copy.txt");

  @TempDir private Path folder;

  @Test
  void comparesTwoFiles() throws Exception {
    CommandLineFixture run = newswire("compare", WIRE, COPY);

    assertThat(run.exitCode).isEqualTo(3);
    assertThat(run.err).isEmpty();
    assertThat(run.out).contains("Quotations altered", "[-principal-]{+principle+}", "nobody: no credit is left");
  }

  @Test
  void aTextIsTheSameAsItself() {
    CommandLineFixture run = newswire("compare", WIRE, WIRE);

    assertThat(run.exitCode).isZero();
    assertThat(run.out).contains("the same but for typography");
  }

  @Test
  void quietSaysItByTheExitCode() {
    CommandLineFixture run = newswire("compare", WIRE, COPY, "--quiet");

    assertThat(run.exitCode).isEqualTo(3);
    assertThat(run.out).isEmpty();
  }

  @Test
  void writesJsonAndHtml() throws Exception {
    String json = newswire("compare", WIRE, COPY, "--format", "json").out;
    Path page = folder.resolve("page.html");
    newswire("compare", WIRE, COPY, "--format", "html", "-o", page);

    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        // Any error in it throws.
      }
    }
    assertThat(json).contains("\"kind\":\"sign-off\"", "\"connotation\":\"pejorative\"", "\"same\":false");
    assertThat(page).content(UTF_8).contains("<del dir=\"auto\">principal</del><ins dir=\"auto\">principle</ins>")
        .doesNotContain("http://", "https://", "<script");
  }

  @Test
  void noTextIsMarkupInAPage() throws Exception {
    String evil = "<script>alert(1)</script> & \"quoted\" \u202Eright\u202C 'single' \u0001 ";
    Path a = write(folder, "a<b>.txt", evil.repeat(3) + "Holm left. (Reporting by Ana <b>Holm)");
    Path b = write(folder, "b.txt", evil + "Nobody came to the <i>harbour</i>. \"<b>\" she said.");

    String page = newswire("compare", a, b, "--format", "html").out;

    assertThat(page.substring(page.indexOf("<main>"))).doesNotContain("<script", "<b>", "<i>", "\u0001")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;");
  }

  @Test
  void namesAFileThatCannotBeRead() {
    CommandLineFixture run = newswire("compare", WIRE, folder.resolve("none.txt"));

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("B: cannot read", "none.txt");
  }

  @Test
  void findsVersionsInAFolder() throws Exception {
    write(folder, "in/wire.txt", Files.readString(WIRE));
    write(folder, "in/copy.txt", Files.readString(COPY));
    write(folder, "in/other.txt", "Nothing of this stands anywhere else in the whole folder of stories. ".repeat(9));

    CommandLineFixture run = newswire("reuse", folder.resolve("in"), "-o", folder.resolve("out"));

    assertThat(run.err).isEmpty();
    assertThat(run.exitCode).isZero();
    assertThat(run.out).contains("Cluster 1: 2 stories, original wire.txt by credit",
        "wire.txt <- copy.txt  uncredited copy of Reuters copy", "3 stories, 0 failures, 1 clusters");
    assertThat(folder.resolve("out/reuse.jsonl")).content(UTF_8).hasLineCount(1)
        .contains("\"original\":\"wire.txt\"", "\"creditedOriginal\":true", "\"verdict\":\"uncredited-copy\"");
    assertThat(folder.resolve("out/reuse.html")).content(UTF_8)
        .contains("uncredited copy of Reuters copy", "<a href=\"pairs/1.html\">compare</a>");
    assertThat(folder.resolve("out/pairs/1.html")).content(UTF_8).contains("Quotations altered", "wire.txt / copy.txt");
  }

  @Test
  void namesOfFilesReachNoTerminalAsTheyAre() throws Exception {
    String evil = "in/a\u001B[31m\nwire.txt";
    Path wire = write(folder, evil, Files.readString(WIRE));
    Path copy = write(folder, "in/b\u0007.txt", Files.readString(COPY));
    write(folder, "in/c\u0007.txt", "\0");
    Path output = folder.resolve("out\u001B[32m");

    List<CommandLineFixture> runs = List.of(newswire("compare", wire, copy), newswire("explain", wire),
        newswire("explain", folder.resolve("no\u0007ne.txt")),
        newswire("compare", wire, folder.resolve("no\u0007ne.txt")),
        newswire("reuse", folder.resolve("in"), "-o", output),
        newswire("--format", "html", "-o", output.resolve("html"), folder.resolve("in")));

    assertThat(runs.get(0).out).contains("a\\u001B[31m\\u000Awire.txt");
    assertThat(runs.get(1).out).contains("a\\u001B[31m\\u000Awire.txt");
    assertThat(runs.get(4).out).contains("a\\u001B[31m\\u000Awire.txt <- b\\u0007.txt", "out\\u001B[32m");
    assertThat(runs.get(5).out).contains("out\\u001B[32m");
    assertThat(runs).allSatisfy(run -> assertThat(run.out + run.err).doesNotContain("\u001B", "\u0007"));
    try (Stream<Path> pages = Files.walk(output)) {
      assertThat(pages.filter(page -> page.toString().endsWith(".html"))).hasSizeGreaterThan(3)
          .allSatisfy(page -> assertThat(page).content(UTF_8).doesNotContain("\u001B", "\u0007"));
    }
  }

  @Test
  void findsTheSameInAnyNumberOfThreads() throws Exception {
    String text = Files.readString(WIRE);
    for (int i = 0; i < 40; i++) {
      write(folder, "in/" + i + ".txt", i % 4 == 0 ? text.substring(i) : ("Story " + i + " has its own words. ")
          .repeat(9));
    }

    for (int threads : new int[] {1, 3}) {
      newswire("reuse", folder.resolve("in"), "-o", folder.resolve("out" + threads), "--threads", threads,
          "--pages", 2);
    }

    assertThat(folder.resolve("out3/reuse.jsonl")).hasSameTextualContentAs(folder.resolve("out1/reuse.jsonl"));
    assertThat(folder.resolve("out1/reuse.jsonl")).content(UTF_8).contains("\"doc\":\"16.txt\"");
    assertThat(CommandLineFixture.files(folder.resolve("out1/pairs"))).containsExactly("1.html", "2.html");
  }

  @Test
  void lexiconsOfOnesOwnCountInBoth() throws Exception {
    Path agencies = write(folder, "agencies.tsv", "fjordpress.example\tFjord Press\tFJP\tNO\tagency\n");
    String text = Files.readString(COPY);
    Path a = write(folder, "in/a.txt", "LUNDE (Fjord Press) - " + text);
    Path b = write(folder, "in/b.txt", text);

    assertThat(newswire("compare", a, b, "--agencies", agencies).out).contains("Fjord Press");
    assertThat(newswire("reuse", folder.resolve("in"), "-o", folder.resolve("out"), "--agencies", agencies).out)
        .contains("uncredited copy of Fjord Press copy");
    assertThat(newswire("reuse", folder.resolve("in"), "--agencies", folder.resolve("none.tsv")).err)
        .contains("--agencies: cannot read");
    assertThat(newswire("compare", a, b, "--glossary", folder.resolve("none.tsv")).exitCode).isEqualTo(2);
  }

  @Test
  void readsJsonLinesAndGoesOnAfterABadOne() throws Exception {
    String text = "One boat of the harbour was painted green and white before the summer began in earnest, "
        + "and its owner sold it to a captain from the northern islands who had no boat of his own left. "
        + "The captain paid in silver, which nobody in the harbour had seen for a long and hungry time. ";
    Path file = write(folder, "stories.jsonl", "{\"id\":\"late\",\"date\":\"2019-05-03\",\"text\":\"" + text + "\"}\n"
        + "{\"id\":\"bad\"}\nno json\n\n{\"date\":\"2019-05-02\",\"text\":\"" + text + "\",\"more\":{\"a\":[1]}}\n");

    CommandLineFixture run = newswire("reuse", file, "-o", folder.resolve("out"), "--quiet");

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.out).isEmpty();
    assertThat(run.err).contains("failed: stories.jsonl line 2: no field", "failed: stories.jsonl line 3: ");
    assertThat(folder.resolve("out/reuse.jsonl")).content(UTF_8)
        .contains("\"original\":\"stories.jsonl#5\",\"reason\":\"date\"");
  }
}
