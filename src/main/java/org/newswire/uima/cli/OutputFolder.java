package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a run writes to: one run at a time, without what killed runs have left, and with a list of the files
 * that runs have written, so that those of an earlier run can be told from this one's and from everybody else's.
 */
final class OutputFolder implements AutoCloseable {
  private static final String LOCK = ".newswire.lock";
  private static final String LIST = ".newswire.files";
  private static final Pattern PART = Pattern.compile(".*\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

  private final Path folder;
  private final boolean made;
  private final FileChannel channel;
  private final FileTime started;
  private final FileTime before;
  private boolean finished;

  /**
   * A file that a run has written.
   *
   * @param time when it was last changed, in milliseconds
   * @param size its length in bytes
   */
  private record Written(long time, long size) {}

  private OutputFolder(Path folder, boolean made, FileTime before, FileChannel channel) throws IOException {
    this.before = before;
    this.folder = folder;
    this.made = made;
    this.channel = channel;
    channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
    started = Files.getLastModifiedTime(folder.resolve(LOCK));
  }

  /**
   * Takes a folder for a run, and removes the unfinished files of runs that were killed.
   *
   * @param folder the folder; it is made where it does not exist
   * @throws IOException when another run writes to it, or when it cannot be written to
   */
  static OutputFolder open(Path folder) throws IOException {
    boolean made = !Files.exists(folder);
    Files.createDirectories(folder);
    FileTime before = Files.getLastModifiedTime(folder);
    FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        OutputFolder opened = new OutputFolder(folder, made, before, channel);
        opened.sweep();
        return opened;
      }
    } catch (OverlappingFileLockException e) {
      // Another run of this Java machine; said below.
    }
    channel.close();
    throw new IOException("--output: another run is writing to folder " + folder);
  }

  private void sweep() throws IOException {
    for (Path file : files()) {
      if (PART.matcher(file.getFileName().toString()).matches()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.resolve(LOCK)) && !file.equals(folder.resolve(LIST)))
          .toList();
    }
  }

  /**
   * Notes what this run has written, and returns the files of earlier runs that it has not: those that nobody has
   * changed since.
   *
   * @param clean whether to remove them
   * @return their names below the folder, sorted
   * @throws IOException when they cannot be removed, or the list not be written
   */
  List<String> finish(boolean clean) throws IOException {
    finished = true;
    Map<String, Written> earlier = read();
    Map<String, Written> known = new TreeMap<>();
    List<String> stale = new ArrayList<>();
    for (Path file : files()) {
      String name = folder.relativize(file).toString();
      FileTime time = Files.getLastModifiedTime(file);
      Written written = new Written(time.toMillis(), Files.size(file));
      if (time.compareTo(started) >= 0) {
        known.put(name, written);
      } else if (written.equals(earlier.get(name))) {
        stale.add(name);
        if (clean) {
          Files.delete(file);
        } else {
          known.put(name, written);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    known.forEach((name, written) -> lines.add(written.time() + "\t" + written.size() + "\t" + name));
    Files.write(folder.resolve(LIST), lines);
    stale.sort(null);
    return stale;
  }

  private Map<String, Written> read() throws IOException {
    Map<String, Written> earlier = new HashMap<>();
    Path list = folder.resolve(LIST);
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        String[] cells = line.split("\t", 3);
        // A damaged line costs no file: what is not known is nobody's to remove.
        if (cells.length == 3 && cells[0].matches("\\d{1,18}") && cells[1].matches("\\d{1,18}")) {
          earlier.put(cells[2], new Written(Long.parseLong(cells[0]), Long.parseLong(cells[1])));
        }
      }
    }
    return earlier;
  }

  /** Lets other runs at the folder; a run that came to nothing leaves it as it was, or not there where it was made. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve(LOCK));
    channel.close();
    if (made) {
      try (Stream<Path> left = Files.list(folder)) {
        if (left.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
    } else if (!finished) {
      Files.setLastModifiedTime(folder, before);
    }
  }
}
