package org.newswire.uima.reuse;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newswire.uima.text.Span;
import org.newswire.uima.version.StoryWords;

/**
 * The body of a story as a search for versions reads it: a number for every word outside credits and lists of titles,
 * and the shingles, rows of {@value #LENGTH} of these.
 *
 * <p>Of a long story one shingle in four is kept for the index, of a shorter one more, since chance weighs on small
 * numbers. Which ones are kept depends on their words alone, so that two stories keep the same ones of what they share,
 * as far as the coarser of both keeps them (Broder, On the resemblance and containment of documents, 1997).
 *
 * @param words the numbers of the words in text order; two words have the same one by chance once in 65,536 times
 */
public record Shingles(short[] words) {
  /** How many words a shingle of the index has. */
  static final int LENGTH = 6;
  /** How many words a row of the second look has. */
  static final int ROW = 4;

  private static final int LARGEST_STEP = 4;
  private static final int ENOUGH = 400;
  /** Two stories of which the index tells that they share less than this are no versions. */
  private static final double LEAST_LIKELY = 0.03;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /**
   * {@return the shingles of a story}
   *
   * @param text its text
   * @param credits what of it is credit, in any order
   */
  public static Shingles of(String text, List<Span> credits) {
    List<Span> left = new ArrayList<>(credits);
    left.addAll(TitleLists.in(text));
    left.sort(null);
    StoryWords words = StoryWords.of(text);
    short[] body = new short[words.size()];
    int size = 0;
    int end = 0;
    for (int i = 0, next = 0; i < words.size(); i++) {
      int begin = words.span(i).begin();
      while (next < left.size() && left.get(next).begin() <= begin) {
        end = Math.max(end, left.get(next++).end());
      }
      if (begin >= end) {
        body[size++] = (short) (hash(words.key(i)) >>> 48);
      }
    }
    return new Shingles(Arrays.copyOf(body, size));
  }

  /** {@return the shingles that the index keeps, as sorted numbers, each once} */
  public int[] kept() {
    long last = -1L >>> Long.SIZE - Integer.SIZE + Integer.numberOfTrailingZeros(step(words.length));
    int[] kept = new int[Math.max(0, words.length - LENGTH + 1)];
    int size = 0;
    for (int i = 0; i + LENGTH <= words.length; i++) {
      long hash = 0;
      for (int k = 0; k < LENGTH; k++) {
        hash = mixed(hash ^ words[i + k] & 0xFFFF);
      }
      if (hash >>> Integer.SIZE <= last) {
        kept[size++] = (int) (hash >>> Integer.SIZE);
      }
    }
    return Arrays.stream(kept, 0, size).sorted().distinct().toArray();
  }

  /** Returns one shingle in how many a story keeps. */
  private static int step(int words) {
    int step = 1;
    while (step < LARGEST_STEP && words > step * ENOUGH) {
      step *= 2;
    }
    return step;
  }

  /**
   * {@return whether two stories share enough of the index to be looked at}
   *
   * @param shared how many shingles both keep
   * @param a how many words the one has
   * @param b how many words the other has
   */
  public static boolean isLikely(int shared, int a, int b) {
    return shared >= LEAST_LIKELY * Math.min(a, b) / step(Math.max(a, b));
  }

  /** Returns the row of words that begins at each word, as far as there is one: four words make a number exactly. */
  long[] rows() {
    long[] rows = new long[Math.max(0, words.length - ROW + 1)];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < ROW; k++) {
        rows[i] = rows[i] << Short.SIZE | words[i + k] & 0xFFFF;
      }
    }
    return rows;
  }

  /** {@return the words as bytes} */
  public byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * words.length);
    bytes.asShortBuffer().put(words);
    return bytes.array();
  }

  /**
   * {@return the shingles whose words were made bytes}
   *
   * @param packed the bytes
   */
  public static Shingles unpacked(byte[] packed) {
    short[] words = new short[packed.length / Short.BYTES];
    ByteBuffer.wrap(packed).asShortBuffer().get(words);
    return new Shingles(words);
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = mixed(hash ^ word.charAt(i));
    }
    return hash;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 32) * MULTIPLIER;
    return mixed ^ mixed >>> 29;
  }
}
