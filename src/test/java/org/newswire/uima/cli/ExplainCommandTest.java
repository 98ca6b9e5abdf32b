package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;

  @Test
  void saysSoWhereNoRuleWasTried() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt", "it rains");
    CommandLineFixture run = CommandLineFixture.newswire("explain", story, "--type", "Dateline", "--at", 3);
    assertThat(run.err).isEmpty();
    assertThat(run.out).startsWith("no rule was tried for Dateline at 3");
    assertThat(run.exitCode).isZero();
  }

  @Test
  void refusesWhatItCannotRead() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt", "it rains");
    assertThat(CommandLineFixture.newswire("explain", folder.resolve("none.txt")).err)
        .startsWith("error: FILE: cannot read ").contains("none.txt");
    assertThat(CommandLineFixture.newswire("explain", folder).exitCode).isEqualTo(2);
    assertThat(CommandLineFixture.newswire("explain", story, "--at", 8).err)
        .startsWith("error: --at: found 8, expected an offset from 0 to 7");
  }
}
