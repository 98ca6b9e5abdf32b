package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that nobody needs for longer than a run. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /** Makes the folder. */
  TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("newswire");
  }

  /** Returns where it lies. */
  Path path() {
    return path;
  }

  /** Returns the files in it. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    }
  }

  /** Deletes the folder and its files. */
  @Override
  public void close() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(path);
  }
}
