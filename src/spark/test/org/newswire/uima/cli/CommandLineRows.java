package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows that the command line writes. */
public final class CommandLineRows {
  private CommandLineRows() {}

  /**
   * Returns the rows of all stories of a folder.
   *
   * @param stories the folder
   * @param out a folder to write to
   * @throws IOException when they cannot be read again
   */
  public static List<String> of(Path stories, Path out) throws IOException {
    CommandLineFixture run = CommandLineFixture.newswire("--quiet", "--format", "jsonl", "-o", out, stories);
    assertThat(run.exitCode).as(run.err).isZero();
    return Files.readAllLines(out.resolve("annotations.jsonl"));
  }

  /**
   * Returns the clusters of versions of a file of JSON Lines.
   *
   * @param stories the file
   * @param out a folder to write to
   * @throws IOException when they cannot be read again
   */
  public static List<String> ofReuse(Path stories, Path out) throws IOException {
    CommandLineFixture run = CommandLineFixture.newswire("reuse", "--quiet", "--pages", 0, "-o", out, stories);
    assertThat(run.exitCode).as(run.err).isZero();
    return Files.readAllLines(out.resolve("reuse.jsonl"));
  }
}
