package org.newswire.uima.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.uima.resource.ResourceManager;
import org.newswire.uima.pipeline.PipelineShare;

/**
 * The rows that the writers of all threads of a pipeline make for one file.
 *
 * <p>Documents come in the order in which threads finish them, and a failed one never comes. Rows are therefore
 * spooled to a file and put into input order at the end; only their places are kept in memory. The places are written
 * beside the rows, so that another run can go on with the rows that a killed one has spooled.
 */
public final class RowSpool implements Rows {
  private static final String ROWS = ".rows";
  private static final String PLACES = ".places";

  private final Path folder;
  private final String name;
  private final TableForm form;
  private final AtomicBoolean resumes;
  private final Set<Object> writers = new HashSet<>();
  private final Set<Object> writing = new HashSet<>();
  private Path file;
  private FileChannel rows;
  private RowPlaces places;
  private long written;
  private boolean abandoned;
  /** Whether it has served a run already, so that what is found there is no dead run's. */
  private boolean used;
  /** Why the spool cannot be written to any more, or null. */
  private IOException broken;

  private RowSpool(Path folder, String name, TableForm form, AtomicBoolean resumes) {
    this.folder = folder;
    this.name = name;
    this.form = form;
    this.resumes = resumes;
  }

  private static AtomicBoolean resumes(ResourceManager pipeline) {
    return PipelineShare.of(pipeline, RowSpool.class, AtomicBoolean::new);
  }

  /**
   * Lets a pipeline go on with the rows that a killed run has left in the same folder.
   *
   * @param pipeline what the engines of the pipeline share
   */
  public static void resume(ResourceManager pipeline) {
    resumes(pipeline).set(true);
  }

  /**
   * Returns the spool of a pipeline for a file, with one writer more.
   *
   * @param pipeline what the engines of the pipeline share
   * @param folder the folder that the pipeline writes to
   * @param name the path of the file below it, with slashes
   * @param form how its rows become the file
   * @param writer the writer
   */
  static RowSpool join(ResourceManager pipeline, Path folder, String name, TableForm form, Object writer) {
    AtomicBoolean resumes = resumes(pipeline);
    RowSpool spool =
        PipelineShare.of(pipeline, folder.resolve(name), () -> new RowSpool(folder, name, form, resumes));
    spool.enter(writer);
    return spool;
  }

  private synchronized void enter(Object writer) {
    writers.add(writer);
    writing.add(writer);
  }

  /**
   * Adds a row; the first one makes the file, so that a pipeline that cannot start leaves nothing behind.
   *
   * @param position its place among the rows, or {@link #AS_IT_COMES}
   * @param row its bytes
   * @throws IOException when it cannot be written; the rows before it and after it are not touched by that
   */
  @Override
  public synchronized void add(int position, byte[] row) throws IOException {
    if (broken != null) {
      throw new IOException("an earlier row of " + name + " could be neither written nor taken back", broken);
    }
    open();
    try {
      ByteBuffer rest = ByteBuffer.wrap(row);
      while (rest.hasRemaining()) {
        rows.write(rest, written + rest.position());
      }
      places.add(position, written, row.length);
      written += row.length;
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
  }

  /** Cuts the spool back to its last whole row, for the disk may have room again for the next one. */
  private void takeBack(IOException failure) {
    // A thread that is interrupted while it writes finds the file closed, and could do nothing with it.
    boolean interrupted = Thread.interrupted();
    try {
      if (!rows.isOpen()) {
        rows = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      }
      rows.truncate(written);
    } catch (IOException e) {
      failure.addSuppressed(e);
      broken = failure;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void open() throws IOException {
    if (rows == null) {
      file = resumes.get() && !used ? left() : null;
      file = file == null ? UnfinishedFiles.create(folder, end()) : file;
      rows = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      places = new RowPlaces(file.resolveSibling(file.getFileName() + PLACES), rows.size());
      written = places.end();
      rows.truncate(written);
    }
  }

  private String end() {
    return "." + name.replace('/', '.') + ROWS;
  }

  /** Returns the rows that a killed run has left, or null. */
  private Path left() throws IOException {
    Path unfinished = folder.resolve(UnfinishedFiles.FOLDER);
    if (!Files.isDirectory(unfinished)) {
      return null;
    }
    try (Stream<Path> files = Files.list(unfinished)) {
      return files.filter(f -> f.toString().endsWith(end())).findFirst().orElse(null);
    }
  }

  /**
   * Notes that a writer has seen the end; after the last one the rows are put into order and the file gets its name.
   *
   * @param writer the writer
   * @throws IOException when the file cannot be written
   */
  @Override
  public synchronized void complete(Object writer) throws IOException {
    writing.remove(writer);
    try {
      if (writing.isEmpty() && !abandoned) {
        finish();
      }
    } finally {
      reset();
    }
  }

  private void finish() throws IOException {
    if (broken != null) {
      throw new IOException(name + " is not written: a row could be neither written nor taken back", broken);
    }
    open();
    if (rows.size() < written) {
      throw new IOException(name + " is not written: expected " + written + " bytes of rows, found " + rows.size());
    }
    rows.truncate(written);
    if (form == TableForm.ROWS && places.areInOrder()) {
      UnfinishedFiles.finish(file, folder.resolve(name));
      return;
    }
    Path sorted = UnfinishedFiles.create(folder, UnfinishedFiles.PART);
    try {
      try (OutputStream result = new BufferedOutputStream(Files.newOutputStream(sorted))) {
        form.write(Arrays.stream(places.ordered()).mapToObj(this::read).iterator(), result);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      UnfinishedFiles.finish(sorted, folder.resolve(name));
    } finally {
      Files.deleteIfExists(sorted);
    }
  }

  private byte[] read(long row) {
    ByteBuffer bytes = ByteBuffer.allocate(places.length(row));
    try {
      while (bytes.hasRemaining()) {
        if (rows.read(bytes, places.offset(row) + bytes.position()) < 0) {
          throw new IOException("the rows of " + name + " have been cut short by somebody else");
        }
      }
      return bytes.array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a writer away; where it has not seen the end, the rows are lost.
   *
   * @param writer the writer
   * @throws IOException when the spooled rows cannot be removed
   */
  @Override
  public synchronized void leave(Object writer) throws IOException {
    writers.remove(writer);
    abandoned |= writing.remove(writer);
    reset();
  }

  /** Makes the spool ready for another run once no writer is writing, and removes what is left of this one. */
  private void reset() throws IOException {
    if (writing.isEmpty()) {
      if (rows != null) {
        rows.close();
        places.remove();
        Files.deleteIfExists(file);
        UnfinishedFiles.tidy(folder);
      }
      rows = null;
      places = null;
      file = null;
      written = 0;
      abandoned = false;
      broken = null;
      used = true;
      writing.addAll(writers);
    }
  }
}
