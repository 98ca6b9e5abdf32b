package org.newswire.uima.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.newswire.uima.io.LongSet;
import org.newswire.uima.io.UnfinishedFiles;
import org.newswire.uima.io.WrittenDocuments;
import org.newswire.uima.text.Printable;
import org.newswire.uima.type.InputPosition;

/**
 * The folder that a run writes to: one run at a time, without what dead runs have left, and with a list of the files
 * that runs have written, so that those of an earlier run can be told from this one's and from everybody else's.
 *
 * <p>While a run lasts, a hidden folder in it holds the lock, the options of the run and a line for each document whose
 * output is whole; by these another run can go on where this one was stopped.
 */
final class OutputFolder implements AutoCloseable {
  private static final String FILES = ".newswire.files";
  private static final String LOCK = "lock";
  private static final String OPTIONS = "options";
  private static final String DONE = "done";
  private static final int NAMED = 5;

  private final Path folder;
  private final Path unfinished;
  private final String options;
  private final boolean resumes;
  private final List<Path> made = new ArrayList<>();
  private final FileTime before;
  private final FileChannel lock;
  private final LongSet earlier = new LongSet();
  private int documentsBefore;
  private int documentsPassed;
  private FileTime started;
  private FileChannel done;
  private boolean begun;
  private boolean finished;

  /**
   * What is left of earlier runs and not written by this one.
   *
   * @param files how many files
   * @param names the names of the first of them
   */
  record Stale(int files, List<String> names) {}

  private OutputFolder(Path folder, String options, boolean resumes) throws IOException {
    this.folder = folder;
    this.options = options;
    this.resumes = resumes;
    unfinished = folder.resolve(UnfinishedFiles.FOLDER);
    for (Path missing = unfinished.toAbsolutePath(); !Files.exists(missing); missing = missing.getParent()) {
      made.add(missing);
    }
    before = Files.exists(folder) ? Files.getLastModifiedTime(folder) : null;
    lock = lock();
  }

  /**
   * Takes a folder for a run; nothing in it changes before the run begins.
   *
   * @param folder the folder; it is made where it does not exist
   * @param options tells one run from another: what is read, and how it is marked and written
   * @param resumes whether to go on where a run of the same options was stopped
   * @throws IOException when another run writes to it, when the run to go on with had other options, or when it cannot
   *     be written to
   */
  static OutputFolder open(Path folder, String options, boolean resumes) throws IOException {
    OutputFolder opened = new OutputFolder(folder, options, resumes);
    try {
      Path file = opened.unfinished.resolve(OPTIONS);
      if (resumes && Files.exists(file) && !Files.readString(file).equals(options)) {
        throw new IOException("--resume: the run that was stopped had other options: " + Files.readString(file));
      }
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private FileChannel lock() throws IOException {
    Files.createDirectories(unfinished);
    FileChannel channel =
        FileChannel.open(unfinished.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        channel.truncate(0);
        String process = ProcessHandle.current().pid() + "\n";
        channel.write(utf8(process));
        // Another run may have removed the file between its opening and its locking.
        if (Files.exists(unfinished.resolve(LOCK)) && Files.readString(unfinished.resolve(LOCK)).equals(process)) {
          return channel;
        }
      }
    } catch (OverlappingFileLockException e) {
      // Another run of this Java machine; said below.
    }
    channel.close();
    throw new IOException("--output: another run is writing to folder " + folder + ", process "
        + (Files.exists(unfinished.resolve(LOCK)) ? Files.readString(unfinished.resolve(LOCK)).strip() : "unknown"));
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Removes what a dead run has left, but for what this one goes on with.
   *
   * @param documents is told of the documents that the dead run has written
   * @throws IOException when that cannot be done
   */
  void begin(WrittenDocuments documents) throws IOException {
    Path file = unfinished.resolve(OPTIONS);
    if (resumes && Files.exists(file)) {
      remove(name -> name.endsWith(UnfinishedFiles.PART));
      read(documents);
    } else {
      remove(name -> !name.equals(LOCK));
      Files.writeString(file, options);
    }
    started = Files.getLastModifiedTime(file);
    done = FileChannel.open(unfinished.resolve(DONE), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
    begun = true;
  }

  private void remove(Predicate<String> names) throws IOException {
    try (Stream<Path> files = Files.list(unfinished)) {
      for (Path left : files.filter(f -> names.test(f.getFileName().toString())).toList()) {
        Files.deleteIfExists(left);
      }
    }
  }

  private void read(WrittenDocuments documents) throws IOException {
    Path file = unfinished.resolve(DONE);
    if (!Files.exists(file)) {
      return;
    }
    long whole = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null && line.endsWith(";"); line = lines.readLine()) {
        documentsBefore += earlier.add(LongSet.hash(line)) ? 1 : 0;
        documents.addEarlier(Long.parseUnsignedLong(line.split(" ")[1], 16));
        whole += line.length() + 1L;
      }
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(whole);
    }
  }

  /** Tells whether this run goes on where another one was stopped. */
  boolean resumes() {
    return resumes;
  }

  /** Returns how many documents the other run has done. */
  int documentsBefore() {
    return documentsBefore;
  }

  /** Returns how many of those this run has not come by: its input is another one. */
  synchronized int documentsMissed() {
    return documentsBefore - documentsPassed;
  }

  /**
   * Tells whether the other run has done a document.
   *
   * @param cas the document
   */
  boolean isDone(CAS cas) {
    return documentsBefore > 0 && earlier.contains(LongSet.hash(line(cas)));
  }

  /**
   * Notes that all that is to be written of a document is written.
   *
   * @param cas the document
   * @throws IOException when it cannot be noted
   */
  synchronized void done(CAS cas) throws IOException {
    String line = line(cas);
    if (earlier.contains(LongSet.hash(line))) {
      documentsPassed++;
    } else if (!line.isEmpty()) {
      ByteBuffer bytes = utf8(line + "\n");
      while (bytes.hasRemaining()) {
        done.write(bytes);
      }
    }
  }

  /** Returns a document's place in the input and numbers made from its id and its text; empty where it has no place. */
  private static String line(CAS cas) {
    Type type = cas.getTypeSystem().getType(InputPosition._TypeName);
    FSIterator<FeatureStructure> positions = type == null ? null : cas.getIndexRepository().getAllIndexedFS(type);
    if (positions == null || !positions.hasNext()) {
      return "";
    }
    return positions.next().getFeatureValueAsString(type.getFeatureByBaseName(InputPosition._FeatName_position))
        + " " + Long.toHexString(LongSet.hash(GuardedEngine.id(cas).orElse("")))
        + " " + Long.toHexString(LongSet.hash(String.valueOf(cas.getDocumentText()))) + ";";
  }

  /**
   * Notes what this run has written, and returns the files of earlier runs that it has not: those that nobody has
   * changed since.
   *
   * @param clean whether to remove them
   * @throws IOException when they cannot be removed, or the list not be written
   */
  Stale finish(boolean clean) throws IOException {
    finished = true;
    LongSet known = known();
    List<String> names = new ArrayList<>();
    int[] stale = {0};
    Path list = unfinished.resolve("files" + UnfinishedFiles.PART);
    try (BufferedWriter lines = Files.newBufferedWriter(list)) {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
          return below.equals(unfinished) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          String name = folder.relativize(file).toString();
          // Writers escape control characters: such a file is somebody else's.
          if (attributes.isRegularFile() && !name.equals(FILES) && Printable.of(name).equals(name)) {
            FileTime time = attributes.lastModifiedTime();
            String line = time.toMillis() + "\t" + attributes.size() + "\t" + name;
            boolean written = time.compareTo(started) >= 0;
            boolean left = !written && known.contains(LongSet.hash(line));
            if (left) {
              names.add(name);
              names.sort(null);
              names.subList(Math.min(NAMED, names.size()), names.size()).clear();
              stale[0]++;
            }
            if (left && clean) {
              Files.delete(file);
            } else if (left || written) {
              lines.write(line);
              lines.write('\n');
            }
          }
          return FileVisitResult.CONTINUE;
        }
      });
    }
    Files.move(list, folder.resolve(FILES), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Stale(stale[0], names);
  }

  /** Returns the lines of the list that earlier runs have left, as numbers. */
  private LongSet known() throws IOException {
    LongSet known = new LongSet();
    Path list = folder.resolve(FILES);
    if (Files.exists(list)) {
      try (BufferedReader lines = Files.newBufferedReader(list)) {
        // A damaged line costs no file: what is not known is nobody's to remove.
        lines.lines().forEach(line -> known.add(LongSet.hash(line)));
      }
    }
    return known;
  }

  /** Removes what is good for nothing after a stopped run and keeps what another run can go on with. */
  synchronized void stop() throws IOException {
    remove(name -> name.endsWith(UnfinishedFiles.PART) || name.equals(LOCK));
  }

  /** Lets other runs at the folder; a run that came to nothing leaves it as it was, or not there where it was made. */
  @Override
  public synchronized void close() throws IOException {
    try {
      if (done != null) {
        done.close();
      }
      if (begun) {
        remove(name -> true);
      }
      Files.deleteIfExists(unfinished.resolve(LOCK));
      Files.deleteIfExists(unfinished);
      if (!finished) {
        for (Path missing : made) {
          Files.deleteIfExists(missing);
        }
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // It has come to something, or a killed run's state is kept.
    } finally {
      lock.close();
      if (!finished && before != null) {
        Files.setLastModifiedTime(folder, before);
      }
    }
  }
}
