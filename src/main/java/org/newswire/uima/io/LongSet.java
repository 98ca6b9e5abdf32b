package org.newswire.uima.io;

import java.util.Arrays;

/** A set of numbers without an object for each, so that it can hold one for every document of a long run. */
public final class LongSet {
  private static final int FEWEST = 1 << 10;

  private long[] table = new long[FEWEST];
  private int size;
  private boolean holdsZero;

  /**
   * {@return a number for a text, which two texts out of millions do not share}
   *
   * @param text any text
   */
  public static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash ^ text.length());
  }

  /**
   * Adds a number.
   *
   * @param value the number
   * @return whether it was missing
   */
  public boolean add(long value) {
    if (value == 0) {
      boolean missing = !holdsZero;
      holdsZero = true;
      return missing;
    }
    int at = find(value);
    if (table[at] == value) {
      return false;
    }
    table[at] = value;
    size++;
    if (2 * size > table.length) {
      long[] old = table;
      table = new long[2 * old.length];
      Arrays.stream(old).filter(v -> v != 0).forEach(v -> table[find(v)] = v);
    }
    return true;
  }

  /** Takes all numbers away. */
  public void clear() {
    table = new long[FEWEST];
    size = 0;
    holdsZero = false;
  }

  /**
   * {@return whether a number was added}
   *
   * @param value the number
   */
  public boolean contains(long value) {
    return value == 0 ? holdsZero : table[find(value)] == value;
  }

  private int find(long value) {
    int at = (int) mix(value) & table.length - 1;
    while (table[at] != 0 && table[at] != value) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** The end of MurmurHash3: spreads every bit over all others. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
