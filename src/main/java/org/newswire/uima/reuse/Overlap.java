package org.newswire.uima.reuse;

import java.util.Arrays;

/**
 * What two stories have in common, counted in rows of four words, which survive rewriting more often than shingles.
 *
 * <p>What both stories end with and is less than half of either is left out: the notes at the foot of a page, or what
 * an agency adds to every story of a kind.
 *
 * @param shared how many different rows of the shorter story the longer one has
 * @param containment the share of the shorter story's rows that these are, 0 to 1
 */
public record Overlap(int shared, double containment) {
  private static final int LEAST_SHARED = 4;
  private static final double LEAST_CONTAINMENT = 0.2;

  /**
   * Compares two stories.
   *
   * @param a the one
   * @param b the other
   * @return what the shorter one shares with the longer one
   */
  public static Overlap between(Shingles a, Shingles b) {
    Shingles shorter = a.words().length <= b.words().length ? a : b;
    Shingles longer = shorter == a ? b : a;
    int ending = ending(shorter.words(), longer.words());
    ending = 2 * ending < shorter.words().length ? ending : 0;
    return contained(rows(shorter, ending), rows(longer, ending));
  }

  /** {@return whether stories that have this in common are versions of one} */
  public boolean isReuse() {
    return shared >= LEAST_SHARED && containment >= LEAST_CONTAINMENT;
  }

  /** Returns how many words both stories end with. */
  private static int ending(short[] a, short[] b) {
    int ending = 0;
    while (ending < Math.min(a.length, b.length) && a[a.length - 1 - ending] == b[b.length - 1 - ending]) {
      ending++;
    }
    return ending;
  }

  /** Returns the rows of a story without its last words, sorted, each once. */
  private static long[] rows(Shingles story, int ending) {
    long[] rows = story.rows();
    return Arrays.stream(rows, 0, Math.max(0, rows.length - ending)).sorted().distinct().toArray();
  }

  private static Overlap contained(long[] shorter, long[] longer) {
    int shared = 0;
    for (int i = 0, j = 0; i < shorter.length && j < longer.length; ) {
      if (shorter[i] == longer[j]) {
        shared++;
        i++;
        j++;
      } else if (shorter[i] < longer[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Overlap(shared, shorter.length == 0 ? 0 : (double) shared / shorter.length);
  }
}
