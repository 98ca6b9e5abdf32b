package org.newswire.uima.reuse;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/**
 * Pairs of whole numbers, more than fit into memory: taken in any order, given back sorted in {@value #PARTS} parts.
 *
 * <p>A buffer of pairs is sorted, cut into the parts, packed into differences of some bytes each, and stored under part
 * and number of the buffer; H2's MVStore keeps that on disk. One part at a time is read, so memory holds the buffer and
 * a part.
 */
final class PairStore {
  private static final int PARTS = 64;
  private static final int BUFFER = 1 << 17;

  /** Receives the pairs of a part. */
  interface PairReader {
    /**
     * Takes the pairs of a part.
     *
     * @param pairs the first number in the upper and the second in the lower half, pairs of one first number beside
     *     another; to be read before the call returns
     * @param size how many there are
     */
    void read(long[] pairs, int size);
  }

  private final MVStore store;
  private final MVMap<Long, byte[]> chunks;
  private final long[] buffer = new long[BUFFER];
  private int size;
  private int flushed;

  /**
   * Makes a store.
   *
   * @param store what keeps it
   * @param name its name there
   */
  PairStore(MVStore store, String name) {
    this.store = store;
    chunks = store.openMap(name, new MVMap.Builder<Long, byte[]>()
        .keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
  }

  /**
   * Adds a pair.
   *
   * @param first any number
   * @param second a number that is not negative
   */
  void add(int first, int second) {
    if (size == BUFFER) {
      flush();
    }
    // The part comes first, so that a sorted buffer is in the order of the parts.
    buffer[size++] = (long) Integer.rotateRight(first, 6) << 32 | second;
  }

  private static int part(long pair) {
    return (int) (pair >>> 58);
  }

  private void flush() {
    for (int i = 0; i < size; i++) {
      buffer[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(buffer, 0, size);
    for (int i = 0; i < size; i++) {
      buffer[i] ^= Long.MIN_VALUE;
    }
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && part(buffer[to]) == part(buffer[from])) {
        to++;
      }
      chunks.put((long) part(buffer[from]) << 32 | flushed, packed(from, to));
      from = to;
    }
    flushed++;
    size = 0;
    store.commit();
  }

  private byte[] packed(int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, (int) buffer[i]);
    }
    WriteBuffer out = new WriteBuffer(5 * (to - from) + 16);
    out.putVarInt(to - from).putVarInt(least);
    long before = (long) part(buffer[from]) << 26;
    for (int i = from; i < to; i++) {
      long first = buffer[i] >>> 32;
      out.putVarInt((int) (first - before)).putVarInt((int) buffer[i] - least);
      before = first;
    }
    byte[] bytes = new byte[out.position()];
    out.getBuffer().flip().get(bytes);
    return bytes;
  }

  /**
   * Gives all pairs back, part by part.
   *
   * @param reader takes them
   */
  void read(PairReader reader) {
    flush();
    long[] pairs = new long[1 << 12];
    for (int part = 0; part < PARTS; part++) {
      int count = 0;
      var cursor = chunks.cursor((long) part << 32, (long) part << 32 | Integer.MAX_VALUE, false);
      while (cursor.hasNext()) {
        cursor.next();
        ByteBuffer in = ByteBuffer.wrap(cursor.getValue());
        int more = DataUtils.readVarInt(in);
        int least = DataUtils.readVarInt(in);
        if (count + more > pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(count + more, pairs.length + pairs.length / 2));
        }
        long first = (long) part << 26;
        for (int i = 0; i < more; i++) {
          first += DataUtils.readVarInt(in);
          pairs[count++] = (long) Integer.rotateLeft((int) first, 6) << 32 | DataUtils.readVarInt(in) + least;
        }
      }
      Arrays.sort(pairs, 0, count);
      reader.read(pairs, count);
    }
  }
}
