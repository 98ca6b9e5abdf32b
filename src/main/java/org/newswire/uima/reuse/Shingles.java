package org.newswire.uima.reuse;

import java.util.Arrays;
import java.util.List;
import org.newswire.uima.text.Span;
import org.newswire.uima.version.StoryWords;

/**
 * The shingles of a story: rows of {@value #LENGTH} words, each as a number. Words of credits are no part of any.
 *
 * <p>Of a long story one shingle in four is kept, of a shorter one more, since chance weighs on small numbers. Which
 * ones are
 * kept depends on their words alone, so that two stories keep the same ones of what they share, as far as the coarser
 * of
 * both keeps them (Broder, On the resemblance and containment of documents, 1997).
 *
 * @param step one shingle in how many is kept: 1, 2 or 4
 * @param kept the kept shingles, sorted, each once
 */
public record Shingles(int step, int[] kept) {
  /** The largest step. */
  static final int LARGEST_STEP = 4;

  private static final int LENGTH = 6;
  private static final int ENOUGH = 400;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /**
   * Returns the shingles of a story.
   *
   * @param text its text
   * @param credits what of it is credit
   */
  public static Shingles of(String text, List<Span> credits) {
    int[] all = all(StoryWords.of(text), credits.stream().sorted().toList());
    int step = 1;
    while (step < LARGEST_STEP && all.length > step * ENOUGH) {
      step *= 2;
    }
    int wanted = step;
    return new Shingles(step, Arrays.stream(all).filter(shingle -> isKept(shingle, wanted)).toArray());
  }

  private static int[] all(StoryWords words, List<Span> credits) {
    int[] all = new int[words.size()];
    int size = 0;
    long[] row = new long[LENGTH];
    int read = 0;
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Span word = words.span(i);
      while (next < credits.size() && credits.get(next).end() <= word.begin()) {
        next++;
      }
      if (next == credits.size() || credits.get(next).begin() > word.begin()) {
        row[read++ % LENGTH] = hash(words.key(i));
        if (read >= LENGTH) {
          all[size++] = hash(row, read);
        }
      }
    }
    return Arrays.stream(all, 0, size).sorted().distinct().toArray();
  }

  /**
   * Tells whether a shingle is one of those that a step keeps; a smaller step keeps it, too.
   *
   * @param shingle the shingle
   * @param step 1, 2 or 4
   */
  static boolean isKept(int shingle, int step) {
    return Integer.compareUnsigned(shingle, -1 >>> Integer.numberOfTrailingZeros(step)) <= 0;
  }

  private static int hash(long[] row, int first) {
    long hash = 0;
    for (int k = 0; k < LENGTH; k++) {
      long mixed = hash ^ row[(first + k) % LENGTH];
      mixed = (mixed ^ mixed >>> 32) * MULTIPLIER;
      hash = mixed ^ mixed >>> 29;
    }
    return (int) (hash >>> 32);
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * MULTIPLIER;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
