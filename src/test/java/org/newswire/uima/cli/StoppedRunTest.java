package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is killed, stopped, limited or given up loses nothing without a word and leaves nothing half-written. */
@EnabledOnOs(OS.LINUX)
class StoppedRunTest {
  private static final String STORY = "OSLO (Reuters) - The World Health Organization (WHO) met, said Ada Nordby.\n";

  @TempDir private Path folder;

  private void writeStories(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write(folder, "in/" + i % 7 + "/" + i + ".txt", STORY.repeat(1 + i % 5) + i);
    }
  }

  private Path output(String name) {
    return folder.resolve(name);
  }

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    writeStories(400);
    assertThat(newswire(folder.resolve("in"), "-o", output("whole"), "--quiet").exitCode).isZero();

    Process process = Forked.start(folder, "", folder.resolve("in"), "-o", output("out"), "--quiet");
    awaitDocuments(output("out"), 20);
    process.destroyForcibly().waitFor();
    assertThat(output("out").resolve("annotations.jsonl")).doesNotExist();

    CommandLineFixture other = newswire(folder.resolve("in"), "-o", output("out"), "--format", "jsonl", "--resume");
    assertThat(other.exitCode).isEqualTo(2);
    assertThat(other.err).contains("--resume: the run that was stopped had other options");

    CommandLineFixture nothing = newswire(folder.resolve("in/*.nothing"), "-o", output("out"));
    assertThat(nothing.exitCode).isEqualTo(2);

    CommandLineFixture resumed = newswire(folder.resolve("in"), "-o", output("out"), "--resume");
    assertThat(resumed.exitCode).isZero();
    assertThat(resumed.err).containsPattern("\\d\\d+ documents had been done before the run was stopped");
    assertThat(files(output("out"))).isEqualTo(files(output("whole")));
    for (String file : files(output("whole"))) {
      assertThat(output("out").resolve(file)).hasSameBinaryContentAs(output("whole").resolve(file));
    }
  }

  private void awaitDocuments(Path output, int count) throws Exception {
    for (int i = 0; i < 6000; i++) {
      Path done = output.resolve(".newswire/done");
      if (Files.exists(done) && Files.readAllLines(done).size() >= count) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("the run does not begin");
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void cleansUpWhenItIsTold(String signal, int exitCode) throws Exception {
    writeStories(400);
    Process process = Forked.start(folder, "", folder.resolve("in"), "-o", output("out"), "--quiet");
    awaitDocuments(output("out"), 5);
    assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor()).isZero();
    Forked run = Forked.end(folder, process);
    assertThat(run.exitCode).isEqualTo(exitCode);
    assertThat(run.err).contains("the run was stopped by a signal before its end; --resume goes on");
    assertThat(files(output("out"))).noneMatch(file -> file.endsWith(".part")).doesNotContain("annotations.jsonl");
    assertThat(folder.resolve("tmp")).isEmptyDirectory();

    assertThat(newswire(folder.resolve("in"), "-o", output("out"), "--quiet").exitCode).isZero();
    assertThat(output("out").resolve(".newswire")).doesNotExist();
  }

  @Test
  void aRowThatCannotBeWrittenCostsItsDocumentAlone() throws Exception {
    write(folder, "in/a.txt", STORY);
    write(folder, "in/b.txt", STORY.repeat(4000));
    write(folder, "in/\u00fcber.txt", STORY);
    // No file may grow beyond 512 KB, and the locale knows ASCII only, as that of cron.
    Forked run = Forked.run(folder, "ulimit -f 512; export LC_ALL=C; unset LANG;",
        folder.resolve("in"), "-o", output("out"), "--threads", 1);
    assertThat(run.exitCode).as(run.err).isEqualTo(1);
    assertThat(run.err).containsOnlyOnce("failed: b.txt: XmiFileWriter: ");
    assertThat(files(output("out"))).containsExactlyInAnyOrder(
        "a.txt.xmi", "%C3%BCber.txt.xmi", "annotations.jsonl", "TypeSystem.xml");

    Forked rows = Forked.run(folder, "ulimit -f 512;", folder.resolve("in"), "-o", output("rows"), "--threads", 1,
        "--format", "jsonl");
    assertThat(rows.exitCode).as(rows.err).isEqualTo(1);
    assertThat(rows.err).containsOnlyOnce("failed: b.txt: JsonLinesWriter: ");
    assertThat(Files.readAllLines(output("rows").resolve("annotations.jsonl"))).satisfiesExactly(
        row -> assertThat(row).startsWith("{\"doc\":\"a.txt\"").endsWith("}"),
        row -> assertThat(row).startsWith("{\"doc\":\"\u00fcber.txt\"").endsWith("}"));
  }

  @Test
  void aFolderThatCannotBeListedCostsThatFolderAlone() throws Exception {
    write(folder, "in/a/1.txt", STORY);
    write(folder, "in/b/1.txt", STORY);
    write(folder, "in/c/1.txt", STORY);
    Files.setPosixFilePermissions(folder.resolve("in/b"), Set.of());
    // The superuser reads everything, unless that power is taken from it.
    boolean superuser = Files.isReadable(folder.resolve("in/b"));
    Assumptions.assumeTrue(!superuser || Files.isExecutable(Path.of("/usr/bin/setpriv")), "no setpriv");
    String before = superuser
        ? "exec setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search -- \"$@\";"
        : "";
    Forked run = Forked.run(folder, before, folder.resolve("in"), "-o", output("out"), "--format", "jsonl");
    Files.setPosixFilePermissions(folder.resolve("in/b"), PosixFilePermissions.fromString("rwx------"));
    assertThat(run.err).containsOnlyOnce("failed: b: the folder cannot be listed");
    assertThat(run.exitCode).as(run.err).isEqualTo(1);
    assertThat(Files.readAllLines(output("out").resolve("annotations.jsonl"))).hasSize(2);
  }

  @Test
  void printsControlCharactersOfNamesEscaped() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/a\u001b[31m.txt"), new byte[] {(byte) 0xFF});
    CommandLineFixture run = newswire(folder.resolve("in"), "-o", output("out"));
    assertThat(run.err).contains("failed: a\\u001B[31m.txt: ");
  }

  @Test
  void tellsThreadsThatAreTooMany() throws Exception {
    write(folder, "in/a.txt", STORY);
    CommandLineFixture run = newswire(folder.resolve("in"), "-o", output("out"), "--threads", 2000, "--format",
        "jsonl");
    assertThat(run.exitCode).isZero();
    assertThat(run.err).contains("--threads: 2000 are more than this machine has work for");
  }
}
