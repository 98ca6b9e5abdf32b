package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line promises: exit codes, messages, files. */
class NewswireTest {
  private static final String STORY = "OSLO (Reuters) - Snow fell.\n\n(Reporting by Ada Nordby)\n";

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void makeInput() throws Exception {
    in = folder.resolve("in");
    out = folder.resolve("out");
    write(in, "b.txt", STORY);
    write(in, "sub/a.txt", STORY);
    write(in, "sub/notes.md", STORY);
    write(in, "sub/.hidden.txt", STORY);
  }

  @Test
  void marksAFolder() throws Exception {
    CommandLineFixture run = newswire(in, "-o", out);

    assertThat(run.err).isEmpty();
    assertThat(run.exitCode).isZero();
    assertThat(files(out)).containsExactly("TypeSystem.xml", "annotations.jsonl", "b.txt.xmi", "sub/a.txt.xmi");
    assertThat(run.out).containsPattern("documents +2\\R").containsPattern("failures +0\\R")
        .containsPattern("Dateline +2\\R").containsPattern("Contributor +2\\R")
        .containsPattern("seconds +\\d").containsPattern("MB/s +\\d");
  }

  @Test
  void takesFilesAndGlobs() throws Exception {
    assertThat(newswire(in.resolve("b.txt"), in + "/sub/*.{txt,md}", "-o", out, "--format", "jsonl").exitCode).isZero();

    assertThat(files(out)).containsExactly("annotations.jsonl");
    assertThat(documents(out)).containsExactly("b.txt", "sub/a.txt", "sub/notes.md");
  }

  @Test
  void keepsInputOrderWhateverTheThreads() throws Exception {
    for (int i = 0; i < 300; i++) {
      write(in, "many/" + i + ".txt", STORY.repeat(1 + i * 7 % 10));
    }
    newswire(in.resolve("sub"), in.resolve("many"), in.resolve("b.txt"), "-o", out, "--format", "jsonl",
        "--threads", 1);
    newswire(in.resolve("sub"), in.resolve("many"), in.resolve("b.txt"), "-o", folder.resolve("out2"),
        "--format", "jsonl", "--threads", 4);

    assertThat(documents(out)).hasSize(302).startsWith("sub/a.txt", "many/0.txt", "many/1.txt", "many/10.txt")
        .endsWith("many/99.txt", "b.txt");
    assertThat(folder.resolve("out2/annotations.jsonl")).hasSameBinaryContentAs(out.resolve("annotations.jsonl"));
  }

  @Test
  void countsAFileOnceHoweverOftenItIsNamed() throws Exception {
    assertThat(newswire(in, in.resolve("b.txt"), "-o", out).out).containsPattern("documents +2\\R");
  }

  @Test
  void runsTheSamplesWithoutArguments() throws Exception {
    CommandLineFixture run = newswire("-o", out);

    assertThat(run.exitCode).isZero();
    assertThat(run.out).contains("reuters-airstrikes.txt", "Dateline", "PARIS/TOULON (Reuters) -")
        .containsPattern("documents +1\\d\\R");
  }

  @Test
  void writesPagesToLookAtOfTheSamplesAndSaysWhere() throws Exception {
    CommandLineFixture run = newswire("-o", out);

    assertThat(run.out).contains(out.resolve("html/index.html").toString());
    assertThat(files(out)).contains("html/index.html", "html/index/0.js", "html/stories/reuters-airstrikes.txt.html");
  }

  @Test
  void writesTablesAndNinjs() throws Exception {
    assertThat(newswire(in, "-o", out, "--format", "tsv,ninjs").exitCode).isZero();
    assertThat(files(out)).containsExactly("acronyms.tsv", "agencies.tsv", "contributors.tsv", "ninjs/b.txt.json",
        "ninjs/sub/a.txt.json", "statements.tsv");
  }

  @Test
  void writesNothingWithFormatNone() throws Exception {
    List<String> before = workingFolder();
    assertThat(newswire(in, "--format", "none").exitCode).isZero();
    assertThat(out).doesNotExist();
    assertThat(workingFolder()).isEqualTo(before);
  }

  @Test
  void printsFailuresOnlyWhenQuiet() throws Exception {
    Files.write(in.resolve("c.txt"), new byte[] {'a', '\n', (byte) 0xFF});
    CommandLineFixture run = newswire(in, "-o", out, "--quiet");

    assertThat(run.out).isEmpty();
    assertThat(run.err).isEqualTo("failed: c.txt: line 2: byte 0xFF is no UTF-8 text; name the encoding of the file"
        + System.lineSeparator());
  }

  @Test
  void aBadDocumentTakesNoOtherDown() throws Exception {
    Files.write(in.resolve("bad.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.createSymbolicLink(in.resolve("dangling.txt"), in.resolve("nowhere"));
    write(in, "empty.txt", "");
    write(in, "control.txt", "OSLO (Reuters) - A\u0000B\u0001C\u001BD");

    CommandLineFixture run = newswire(in, "-o", out);

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).contains("failed: bad.txt: line 1: byte 0xE9 is no UTF-8 text")
        .contains("failed: dangling.txt: cannot be read: NoSuchFileException");
    assertThat(run.out).containsPattern("documents +6\\R").containsPattern("failures +2\\R");
    assertThat(files(out)).containsExactly("TypeSystem.xml", "annotations.jsonl", "b.txt.xmi", "control.txt.xmi",
        "empty.txt.xmi", "sub/a.txt.xmi");
  }

  @Test
  void readsOtherEncodings() throws Exception {
    Files.write(in.resolve("c.txt"), "K\u00d6LN (dpa) - Es regnet.".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(newswire(in.resolve("c.txt"), "-o", out, "--encoding", "ISO-8859-1").exitCode).isZero();
    assertThat(out.resolve("annotations.jsonl")).content(UTF_8).contains("K\u00d6LN (dpa) -");
  }

  @Test
  void extendsTheAgencies() throws Exception {
    Path agencies = write(folder, "agencies.tsv", "fjordpress.example\tFjord Press\tFJP\tNO\tagency\n");
    write(in, "c.txt", "OSLO (FJP) - Snow fell.");
    newswire(in.resolve("c.txt"), in.resolve("b.txt"), "-o", out, "--agencies", agencies);

    assertThat(out.resolve("annotations.jsonl")).content(UTF_8)
        .contains("\"agencyNames\":[\"Fjord Press\"]", "\"agencyNames\":[\"Reuters\"]");
  }

  @Test
  void extendsTheGlossary() throws Exception {
    Path glossary = write(folder, "glossary.tsv", "fjord-authority\tFJAX\tFjord Authority\n");
    write(in, "c.txt", "Officials at FJAX closed the road. The FBI did not.");
    newswire(in.resolve("c.txt"), "-o", out, "--glossary", glossary);

    assertThat(out.resolve("annotations.jsonl")).content(UTF_8)
        .contains("Fjord Authority", "Federal Bureau of Investigation");
  }

  @Test
  void aBadGlossaryLineNamesFileAndLine() throws Exception {
    Path glossary = write(folder, "glossary.tsv", "# a comment\nonly one column\n");
    CommandLineFixture run = newswire(in, "-o", out, "--glossary", glossary);

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains(glossary + ":2: found 1 tab-separated columns, expected");
    assertThat(out).doesNotExist();
  }

  @Test
  void aBrokenDescriptorIsNamed() throws Exception {
    Path cpe = write(folder, "cpe.xml", "<cpeDescription>\n<oops>");
    CommandLineFixture run = newswire(in, "--cpe", cpe);

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).startsWith("error: ").contains("cpe.xml");
  }

  @Test
  void aMissingImportIsNamed() throws Exception {
    String bundled = Files.readString(Path.of("descriptors", "NewswireCpe.xml"));
    Path cpe = write(folder, "cpe.xml", bundled.replace("descriptors.NewswireAggregate", "descriptors.Nothing"));
    CommandLineFixture run = newswire(in, "--cpe", cpe);

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("org/newswire/uima/descriptors/Nothing.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads 0", "--threads many", "--format pdf", "--format none,xmi", "--cpe nowhere.xml",
      "--glossary nowhere.tsv", "--agencies nowhere.tsv", "--encoding klingon", "--nonsense", "nowhere.txt",
      "nowhere/*.txt", "-o", "--output - --format xmi", "--output - --format jsonl,xmi", "--show -o -",
      "nowhere.jsonl"})
  void wrongUsageIsExplained(String arguments) throws Exception {
    List<String> before = workingFolder();
    CommandLineFixture run = newswire((Object[]) arguments.split(" "));

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).startsWith("error: ")
        .contains(arguments.contains("nowhere") ? "nowhere" : arguments.split(" ")[0]);
    assertThat(workingFolder()).isEqualTo(before);
  }

  @Test
  void anOutputThatIsAFileIsExplained() throws Exception {
    CommandLineFixture run = newswire(in, "-o", in.resolve("b.txt"));

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("--output: " + in.resolve("b.txt") + " is not a folder");
  }

  @Test
  void tellsVersionAndHelp() {
    assertThat(newswire("--version").out).matches("newswire-uima \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(newswire("--help").out).contains("INPUT", "--output", "--format", "--threads", "--cpe", "--glossary",
        "--agencies", "--encoding", "--quiet", "--version");
  }

  /** Returns what lies in the working folder, which may hold what earlier runs have left, and when it was changed. */
  private static List<String> workingFolder() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Files.list(Path.of("")), Stream.of(Path.of("annotations")).filter(Files::exists))) {
      return files.filter(file -> !file.startsWith("target")).map(file -> file + " " + file.toFile().lastModified())
          .sorted().toList();
    }
  }

  private static List<String> documents(Path output) throws IOException {
    try (Stream<String> rows = Files.lines(output.resolve("annotations.jsonl"))) {
      return rows.map(row -> row.split("\"")[3]).toList();
    }
  }
}
