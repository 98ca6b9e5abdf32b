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
  void saysWhatEachRuleOfATypeMissed() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt", "It rains.\n\nThis report was written in haste.\n");
    CommandLineFixture run = CommandLineFixture.newswire("explain", story, "--type", "CreditLine");
    assertThat(run.out).contains(":3:1: 11-44 This report was written in haste.")
        .contains("  . line-statement: the sentence does not say where the story comes from")
        .doesNotContain("sign-off", "say-");
    assertThat(CommandLineFixture.newswire("explain", story).out).doesNotContain("line-statement");
  }

  @Test
  void namesTheRulesOfATypeWhateverTheyAreCalled() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt",
        "A boat. (AP Photo/Ada Nordby)\n\n\"It rains,\" said Tor Vik.\n");
    assertThat(CommandLineFixture.newswire("explain", story, "--type", "PhotoCredit").out).contains("  + photo-");
    assertThat(CommandLineFixture.newswire("explain", story, "--type", "Attribution").out).contains("  + ")
        .doesNotContain("photo-");
  }

  @Test
  void saysHowManyCandidatesNoRuleAppliesTo() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt", "A boat (seen from Tokyo/Osaka) sank.\n");
    assertThat(CommandLineFixture.newswire("explain", story, "--type", "PhotoCredit").out)
        .matches("(?s)no rule applied for PhotoCredit; --all prints the \\d+ tried\\R");
    assertThat(CommandLineFixture.newswire("explain", story, "--type", "PhotoCredit", "--all").out)
        .contains("  . photo-");
  }

  @Test
  void refusesATypeThatNoRuleMarks() throws Exception {
    Path story = CommandLineFixture.write(folder, "story.txt", "it rains");
    CommandLineFixture run = CommandLineFixture.newswire("explain", story, "--type", "Datelines");
    assertThat(run.err).startsWith("error: --type: found Datelines, expected one of Attribution, ");
    assertThat(run.exitCode).isEqualTo(2);
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
