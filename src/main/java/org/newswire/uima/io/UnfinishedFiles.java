package org.newswire.uima.io;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The files of a folder that are not whole yet. They lie in a hidden folder in it and are moved to their places in one
 * step, so that nobody sees half a file, and what a dead run leaves lies in one place.
 */
public final class UnfinishedFiles {
  /** The name of the hidden folder, which is there while a pipeline writes. */
  public static final String FOLDER = ".newswire";
  /** The end of the names of files that are good for nothing before they are whole. */
  public static final String PART = ".part";
  private static final int TRIES = 10;

  private UnfinishedFiles() {}

  /**
   * Makes an empty file for what is to be one of the folder's files.
   *
   * @param target the folder that a pipeline writes to
   * @param end the end of the name
   * @throws IOException when it cannot be made
   */
  static Path create(Path target, String end) throws IOException {
    // Not among the temporary files of the system: those are for their owner's eyes only, and on another disk.
    Path folder = target.resolve(FOLDER);
    for (int i = 1;; i++) {
      try {
        return Files.createFile(folder.resolve(UUID.randomUUID() + end));
      } catch (NoSuchFileException e) {
        // The first file, or another pipeline that writes to the folder has just removed the hidden one.
        if (i == TRIES) {
          throw e;
        }
        Files.createDirectories(folder);
      }
    }
  }

  /**
   * Gives a file its name.
   *
   * @param part the file, now whole
   * @param file its name
   * @throws IOException when it cannot be moved
   */
  static void finish(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.getParent());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Removes the hidden folder if there is nothing in it.
   *
   * @param target the folder that a pipeline writes to
   */
  static void tidy(Path target) {
    try {
      Files.deleteIfExists(target.resolve(FOLDER));
    } catch (DirectoryNotEmptyException e) {
      // Somebody else still writes.
    } catch (IOException e) {
      // An empty folder that cannot be removed is no reason to lose what was written.
    }
  }
}
