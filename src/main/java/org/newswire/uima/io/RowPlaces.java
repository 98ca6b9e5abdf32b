package org.newswire.uima.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where the rows of a spool stand, in memory and in a file of sixteen bytes a row: position, length and offset.
 *
 * <p>A row that belongs where it comes has no entry in the file: whoever goes on with the rows of a dead run could not
 * tell it from the same row made once more.
 */
final class RowPlaces {
  private static final int ENTRY = Integer.BYTES + Integer.BYTES + Long.BYTES;

  private final Path file;
  private FileChannel out;
  private int entries;
  private int[] positions = new int[1 << 10];
  private int[] lengths = new int[1 << 10];
  private long[] offsets = new long[1 << 10];
  private int size;
  private long end;
  private boolean inOrder = true;

  /**
   * Makes the file, or reads the places in it.
   *
   * @param file the file
   * @param limit how many bytes of rows there are; the places of others are dropped
   * @throws IOException when it cannot be read or written
   */
  RowPlaces(Path file, long limit) throws IOException {
    this.file = file;
    out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long whole = out.size() / ENTRY;
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (long i = 0; i < whole; i++) {
        int position = in.readInt();
        int length = in.readInt();
        long offset = in.readLong();
        if (offset < end || offset + length > limit) {
          break;
        }
        entries++;
        keep(position, offset, length);
      }
    }
    out.truncate((long) entries * ENTRY);
  }

  /**
   * Notes a row.
   *
   * @param position its place among the rows, or {@link Rows#AS_IT_COMES}
   * @param offset where it begins in the file of rows
   * @param length how many bytes it has
   * @throws IOException when it cannot be noted; then the place does not count
   */
  void add(int position, long offset, int length) throws IOException {
    if (position == Rows.AS_IT_COMES) {
      keep(size, offset, length);
      return;
    }
    ByteBuffer entry = ByteBuffer.allocate(ENTRY).putInt(position).putInt(length).putLong(offset).flip();
    if (!out.isOpen()) {
      out = FileChannel.open(file, StandardOpenOption.WRITE);
    }
    // At its own place: what a failed write has left there does not matter.
    while (entry.hasRemaining()) {
      out.write(entry, (long) entries * ENTRY + entry.position());
    }
    entries++;
    keep(position, offset, length);
  }

  private void keep(int position, long offset, int length) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    inOrder &= offset == end && (size == 0 || positions[size - 1] < position);
    positions[size] = position;
    lengths[size] = length;
    offsets[size++] = offset;
    end = offset + length;
  }

  /** Returns where the last row ends in the file of rows. */
  long end() {
    return end;
  }

  /** Tells whether the rows already stand in order, one behind the other, each position once. */
  boolean areInOrder() {
    return inOrder;
  }

  /** Returns the rows by position, the last one where several have the same, to be given to the methods below. */
  long[] ordered() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) positions[i] << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i + 1 == size || keys[i] >>> Integer.SIZE != keys[i + 1] >>> Integer.SIZE) {
        keys[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, kept);
  }

  /**
   * Returns where a row begins.
   *
   * @param row one that {@link #ordered} returns
   */
  long offset(long row) {
    return offsets[(int) row];
  }

  /**
   * Returns how many bytes a row has.
   *
   * @param row one that {@link #ordered} returns
   */
  int length(long row) {
    return lengths[(int) row];
  }

  /** Removes the file. */
  void remove() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
