package org.newswire.uima.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.apache.uima.resource.ResourceManager;

/**
 * The rows that the writers of all threads of a pipeline make for one file.
 *
 * <p>Documents come in the order in which threads finish them, and a failed one never comes. Rows are therefore
 * spooled to
 * a file beside the output and put into input order at the end; only their places are kept in memory.
 */
final class RowSpool implements Rows {
  // The engines of a pipeline know nothing of each other; what they share is their resource manager.
  private static final Map<ResourceManager, Map<Path, RowSpool>> SPOOLS = new WeakHashMap<>();

  private record SpooledRow(int position, long offset, int length) {}

  private final Path target;
  private final TableForm form;
  private final Set<Object> writers = new HashSet<>();
  private final Set<Object> writing = new HashSet<>();
  private final List<SpooledRow> rows = new ArrayList<>();
  private Path file;
  private FileChannel out;
  private long written;
  private boolean broken;
  /** Why the spool ends in half a row, or null. */
  private IOException lost;

  private RowSpool(Path target, TableForm form) {
    this.target = target;
    this.form = form;
  }

  /**
   * Returns the spool of a pipeline for a file, with one writer more.
   *
   * @param pipeline what the engines of the pipeline share
   * @param target the file
   * @param form how its rows become the file
   * @param writer the writer
   */
  static RowSpool join(ResourceManager pipeline, Path target, TableForm form, Object writer) {
    synchronized (SPOOLS) {
      RowSpool spool = SPOOLS.computeIfAbsent(pipeline, p -> new HashMap<>())
          .computeIfAbsent(target, t -> new RowSpool(t, form));
      spool.enter(writer);
      return spool;
    }
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
   * @throws IOException when it cannot be written
   */
  @Override
  public synchronized void add(int position, byte[] row) throws IOException {
    open();
    ByteBuffer rest = ByteBuffer.wrap(row);
    try {
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
    rows.add(new SpooledRow(position == AS_IT_COMES ? rows.size() : position, written, row.length));
    written += row.length;
  }

  /** Cuts the spool back to its last whole row, for the disk may have room again for the next one. */
  private void takeBack(IOException cause) {
    try {
      out.truncate(written);
    } catch (IOException e) {
      cause.addSuppressed(e);
      lost = cause;
    }
  }

  private void open() throws IOException {
    if (out == null) {
      Files.createDirectories(target.getParent());
      file = part();
      out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  /** Returns a new name beside the target; a temporary file of the system would be for its owner's eyes only. */
  private Path part() {
    return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
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
    if (writing.isEmpty() && !broken) {
      open();
      if (lost != null || out.size() != written) {
        reset();
        throw new IOException(target + " is not written: a row could not be written and not be taken back", lost);
      }
      out.close();
      List<SpooledRow> ordered = rows.stream().sorted(Comparator.comparingInt(SpooledRow::position)).toList();
      if (form != TableForm.ROWS || !ordered.equals(rows)) {
        write(ordered);
      }
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      file = null;
    }
    reset();
  }

  private void write(List<SpooledRow> ordered) throws IOException {
    Path sorted = part();
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        OutputStream result = new BufferedOutputStream(Files.newOutputStream(sorted))) {
      form.write(ordered.stream().map(row -> read(in, row)).iterator(), result);
    } catch (IOException | UncheckedIOException e) {
      Files.deleteIfExists(sorted);
      throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
    }
    Files.delete(file);
    file = sorted;
  }

  private static byte[] read(RandomAccessFile in, SpooledRow row) {
    try {
      byte[] bytes = new byte[row.length()];
      in.seek(row.offset());
      in.readFully(bytes);
      return bytes;
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
    broken |= writing.remove(writer);
    reset();
  }

  /** Makes the spool ready for another run once no writer is writing, and removes what is left of this one. */
  private void reset() throws IOException {
    if (writing.isEmpty()) {
      if (out != null) {
        out.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
      out = null;
      file = null;
      rows.clear();
      written = 0;
      broken = false;
      lost = null;
      writing.addAll(writers);
    }
  }
}
