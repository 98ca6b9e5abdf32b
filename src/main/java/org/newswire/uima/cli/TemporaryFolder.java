package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that nobody needs for longer than a run, however that ends. */
final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = "newswire-";

  private final Path path;
  private final Thread hook = new Thread(this::removeAtTheEnd, "newswire temporary folder");

  /** Makes the folder, and removes those of processes that were killed. */
  TemporaryFolder() throws IOException {
    sweep();
    path = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private static void sweep() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "[0-9]*-*")) {
      for (Path folder : left) {
        String process = folder.getFileName().toString().replaceAll(PREFIX + "([0-9]+)-.*", "$1");
        if (process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty()
            && Files.isWritable(folder)) {
          remove(folder);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
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

  private void removeAtTheEnd() {
    try {
      remove(path);
    } catch (IOException e) {
      // The next run sweeps it.
    }
  }

  /** Deletes the folder and its files. */
  @Override
  public void close() throws IOException {
    remove(path);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The Java machine is ending already.
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      // Somebody else has swept it, or still writes to it and will find it gone at the next start.
    }
  }
}
