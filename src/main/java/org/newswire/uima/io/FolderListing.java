package org.newswire.uima.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What stands in a folder, hidden entries left out: by name, or, where it is too much to be held in memory before the
 * first file is read, in the order in which the file system tells it.
 */
final class FolderListing implements Iterator<Path> {
  private final DirectoryStream<Path> stream;
  private final Iterator<Path> remaining;
  private Path next;

  private FolderListing(DirectoryStream<Path> stream, Iterator<Path> remaining) {
    this.stream = stream;
    this.remaining = remaining;
    advance();
  }

  /**
   * Begins to list a folder.
   *
   * @param folder the folder
   * @param most how many entries are put into order
   * @throws IOException when it cannot be listed
   */
  static Iterator<Path> of(Path folder, int most) throws IOException {
    DirectoryStream<Path> stream =
        Files.newDirectoryStream(folder, path -> !path.getFileName().toString().startsWith("."));
    try {
      // Names alone are compared and kept faster than whole paths, which all begin alike.
      List<Path> names = new ArrayList<>();
      Iterator<Path> all = stream.iterator();
      while (names.size() < most && all.hasNext()) {
        names.add(all.next().getFileName());
      }
      if (all.hasNext()) {
        return new FolderListing(stream, new Joined(new Below(folder, names.iterator()), all));
      }
      stream.close();
      Collections.sort(names);
      return new Below(folder, names.iterator());
    } catch (DirectoryIteratorException e) {
      stream.close();
      throw e.getCause();
    }
  }

  /** Names, as paths below a folder. */
  private record Below(Path folder, Iterator<Path> names) implements Iterator<Path> {
    @Override
    public boolean hasNext() {
      return names.hasNext();
    }

    @Override
    public Path next() {
      return folder.resolve(names.next());
    }
  }

  /** One after the other. */
  private record Joined(Iterator<Path> first, Iterator<Path> second) implements Iterator<Path> {
    @Override
    public boolean hasNext() {
      return first.hasNext() || second.hasNext();
    }

    @Override
    public Path next() {
      return first.hasNext() ? first.next() : second.next();
    }
  }

  private void advance() {
    next = remaining.hasNext() ? remaining.next() : null;
    if (next == null) {
      try {
        stream.close();
      } catch (IOException e) {
        // All of it has been listed.
      }
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Path path = next;
    advance();
    return path;
  }
}
