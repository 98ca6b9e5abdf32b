package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder;

  @Test
  void twoRunsDoNotMix() throws Exception {
    Path out = folder.resolve("out");
    try (OutputFolder first = OutputFolder.open(out, "", false)) {
      assertThatThrownBy(() -> OutputFolder.open(out, "", false)).isInstanceOf(IOException.class)
          .hasMessage("--output: another run is writing to folder " + out + ", process "
              + ProcessHandle.current().pid());
      CommandLineFixture second = newswire(write(folder, "in/a.txt", "It rains."), "-o", out);
      assertThat(second.exitCode).isEqualTo(2);
      assertThat(second.err).startsWith("error: --output: another run is writing to folder");
    }
    assertThat(out).doesNotExist();
    assertThat(newswire(folder.resolve("in"), "-o", out).exitCode).isZero();
  }

  @Test
  void whatAKilledRunLeftGoesAndWhatIsForeignStays() throws Exception {
    Path out = folder.resolve("out");
    write(out, ".newswire/" + UUID.randomUUID() + ".part", "x");
    write(out, ".newswire/" + UUID.randomUUID() + ".annotations.jsonl.rows", "x");
    write(out, ".newswire/lock", "1");
    write(out, "film.part", "x");
    newswire(write(folder, "in/a.txt", "It rains."), "-o", out, "--format", "jsonl", "--clean");
    assertThat(files(out)).containsExactly("annotations.jsonl", "film.part");
    assertThat(out.resolve(".newswire")).doesNotExist();
  }

  @Test
  void filesOfAnEarlierRunAreNamedAndRemovedOnlyWhenAsked() throws Exception {
    Path out = folder.resolve("out");
    Path gone = write(folder, "in/gone.txt", "It rains.");
    Path changed = write(folder, "in/changed.txt", "It rains.");
    write(folder, "in/kept.txt", "It rains.");
    assertThat(newswire(folder.resolve("in"), "-o", out).err).doesNotContain("earlier run");
    write(out, "notes.xmi", "mine");
    Files.delete(gone);
    Files.delete(changed);
    Files.writeString(out.resolve("changed.txt.xmi"), "mine now");

    assertThat(newswire(folder.resolve("in"), "-o", out).err)
        .contains("1 files of an earlier run that this one did not write (--clean removes them): gone.txt.xmi");
    assertThat(files(out)).contains("gone.txt.xmi");
    assertThat(newswire(folder.resolve("in"), "-o", out, "--clean").err).contains("were removed: gone.txt.xmi");
    assertThat(files(out))
        .containsExactly("TypeSystem.xml", "annotations.jsonl", "changed.txt.xmi", "kept.txt.xmi", "notes.xmi");
  }

  @Test
  void wrongUsageLeavesNoFolder() throws Exception {
    Path out = folder.resolve("out");
    assertThat(newswire(folder, "-o", out).exitCode).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
