package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engine that throws costs the document it throws on, and nothing else. */
class EngineFailureTest {
  private static final String[] GOOD = {"a.txt", "b.txt", "d.txt", "e.txt", "f.txt", "g.txt"};

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
      "checked, 1", "unchecked, 1", "stack-overflow, 1", "out-of-memory, 1",
      "checked, 2", "unchecked, 2", "stack-overflow, 2", "out-of-memory, 2"})
  void costsOneDocument(String failure, int threads) throws Exception {
    for (String name : GOOD) {
      write(folder, "in/" + name, "PARIS (Reuters) - All is well.");
    }
    write(folder, "in/c.txt", "This goes boom.");
    Path cpe = cpeWith(failure);
    Path output = folder.resolve("out");

    CommandLineFixture run = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
        () -> newswire(folder.resolve("in"), "-o", output, "--cpe", cpe, "--threads", threads));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).containsOnlyOnce("failed: c.txt: ").contains("FailingAnnotator")
        .contains(failure.equals("stack-overflow") ? "StackOverflowError" : "no good");
    assertThat(run.out).containsPattern("documents +7").containsPattern("failures +1");
    assertThat(files(output)).doesNotContain("c.txt.xmi").contains("a.txt.xmi", "g.txt.xmi")
        .noneMatch(name -> name.endsWith(".part"));
    assertThat(output.resolve("annotations.jsonl")).content(UTF_8).doesNotContain("c.txt")
        .containsSubsequence("a.txt", "b.txt", "d.txt", "e.txt", "f.txt", "g.txt");
  }

  @Test
  void aFailureAtTheEndIsNotSwallowed() throws Exception {
    write(folder, "in/a.txt", "text");
    CommandLineFixture run = newswire(folder.resolve("in"), "-o", folder.resolve("out"), "--cpe", cpeWith("end"),
        "--threads", 1);

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).containsOnlyOnce("failed: the end of the run: ").contains("FailingAnnotator", "disk full");
    assertThat(files(folder.resolve("out"))).contains("a.txt.xmi", "annotations.jsonl");
  }

  @Test
  void thatEndsTheJavaMachineDoesNotLookLikeSuccess() throws Exception {
    write(folder, "in/a.txt", "This goes boom.");
    write(folder, "in/b.txt", "All is well.");
    Forked run = Forked.run(folder, "", folder.resolve("in"), "-o", folder.resolve("out"), "--cpe", cpeWith("exit"),
        "--threads", 1);

    assertThat(run.exitCode).isEqualTo(3);
    assertThat(run.err).contains("the run was stopped by a component that ended the Java machine before its end");
    assertThat(files(folder.resolve("out"))).doesNotContain("annotations.jsonl")
        .noneMatch(name -> name.endsWith(".part"));
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @Test
  void thatNeverReturnsCostsItsDocument() throws Exception {
    write(folder, "in/a.txt", "All is well.");
    write(folder, "in/b.txt", "This goes boom.");
    write(folder, "in/c.txt", "All is well.");
    Path cpe = cpeWith("endless");
    CommandLineFixture run = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
        () -> newswire(folder.resolve("in"), "-o", folder.resolve("out"), "--cpe", cpe, "--threads", 1,
            "--timeout", 1));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).containsOnlyOnce("failed: b.txt: ")
        .contains("FailingAnnotator: no end within 1 s, given up");
    assertThat(files(folder.resolve("out"))).contains("a.txt.xmi", "c.txt.xmi", "annotations.jsonl")
        .doesNotContain("b.txt.xmi");
  }

  @Test
  void thatCannotBeStoppedEndsTheRun() throws Exception {
    write(folder, "in/a.txt", "All is well.");
    write(folder, "in/b.txt", "This goes boom.");
    Forked run = Forked.run(folder, "", folder.resolve("in"), "-o", folder.resolve("out"), "--cpe",
        cpeWith("obstinate"), "--threads", 1, "--timeout", 1);
    assertThat(run.exitCode).isEqualTo(3);
    assertThat(run.err).contains("the run was stopped by b.txt: ")
        .contains("it cannot be ended by force before its end");
    assertThat(files(folder.resolve("out"))).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void aPipelineWithoutEnginesIsToldSo() throws Exception {
    String bundled = Files.readString(Path.of("descriptors", "NewswireCpe.xml"));
    Path cpe = write(folder, "empty.xml", bundled.replaceAll("(?s)<casProcessors.*</casProcessors>", ""));
    CommandLineFixture run = newswire("--cpe", cpe);
    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("the CPE has no casProcessors");
  }

  /** Puts a failing engine in front of the bundled ones. */
  private Path cpeWith(String failure) throws Exception {
    AnalysisEngineDescription engine =
        AnalysisEngineFactory.createEngineDescription(FailingAnnotator.class, FailingAnnotator.PARAM_FAILURE, failure);
    Path descriptor = folder.resolve("FailingAnnotator.xml");
    try (OutputStream out = Files.newOutputStream(descriptor)) {
      engine.toXML(out);
    }
    String processor =
        "<casProcessor deployment=\"integrated\" name=\"FailingAnnotator\"><descriptor><import location=\""
        + descriptor.toUri() + "\"/></descriptor><deploymentParameters/><errorHandling>"
        + "<errorRateThreshold action=\"terminate\" value=\"100/1000\"/>"
        + "<maxConsecutiveRestarts action=\"terminate\" value=\"30\"/><timeout max=\"100000\"/>"
        + "</errorHandling><checkpoint batch=\"1\"/></casProcessor>";
    String bundled = Files.readString(Path.of("descriptors", "NewswireCpe.xml"));
    String first = "<casProcessor deployment=\"integrated\" name=\"NewswireAggregate\">";
    assertThat(bundled).contains(first);
    return write(folder, "cpe.xml", bundled.replace(first, processor + first));
  }
}
