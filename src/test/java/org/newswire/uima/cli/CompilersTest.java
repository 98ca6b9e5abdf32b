package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilersTest {
  @TempDir private Path folder;

  private Path file(String name, long length) throws Exception {
    Path file = Files.createDirectories(folder.resolve(name).getParent()).resolve(folder.resolve(name).getFileName());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(length);
    }
    return file;
  }

  @Test
  void aRunIsShortWhileItsInputIsSmall() throws Exception {
    String small = file("a/small.txt", 100_000_000).toString();
    assertThat(Compilers.isShort()).isTrue();
    assertThat(Compilers.isShort(small, "--quiet")).isTrue();
    assertThat(Compilers.isShort(small, "none.txt")).isTrue();
    assertThat(Compilers.isShort(small, small)).isFalse();
    file("a/b/large.txt", 60_000_000);
    assertThat(Compilers.isShort(folder.toString())).isFalse();
  }

  @Test
  void whatCannotBeAddedUpIsNotShort() {
    assertThat(Compilers.isShort("-")).isFalse();
    assertThat(Compilers.isShort(folder + "/*.txt")).isFalse();
  }

  @Test
  void aFileOnStandardInputHasALength() throws Exception {
    assertThat(Compilers.isShort(file("small.jsonl", 100_000_000), "-", "-o", "-")).isTrue();
    assertThat(Compilers.isShort(file("large.jsonl", 200_000_000), "-", "-o", "-")).isFalse();
    Path link = Files.createSymbolicLink(folder.resolve("stdin"), file("linked.jsonl", 200_000_000));
    assertThat(Compilers.isShort(link, "-", "-o", "-")).isFalse();
  }

  @Test
  void theOutputOfAnEarlierRunIsNoInput() throws Exception {
    file("out/large.xmi", 200_000_000);
    assertThat(Compilers.isShort("-o", folder.resolve("out").toString())).isTrue();
    assertThat(Compilers.isShort("--output", folder.resolve("out").toString())).isTrue();
  }
}
