package org.newswire.uima.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Finds the stories of a collection that share text, whatever its size: the index is on disk.
 *
 * <p>Stories are added one after the other. Those that keep the same shingles are looked at again, and are versions of
 * one another when their {@link Overlap} says so. A shingle that more than {@value #MOST_STORIES} stories keep is a
 * phrase of the trade and brings none together. Not thread-safe.
 */
public final class ReuseIndex implements AutoCloseable {
  /** A shingle that more stories keep than this brings none of them together. */
  public static final int MOST_STORIES = 50;

  private static final int CACHE_MEGABYTES = 16;

  private final MVStore store;
  private final MVMap<Integer, String> heads;
  private final MVMap<Integer, byte[]> bodies;
  private final PairStore stories;
  /** How many words each story has. */
  private int[] lengths = new int[1 << 10];
  private int size;

  /**
   * Makes an index.
   *
   * @param file where to keep it; the caller removes it
   * @throws org.h2.mvstore.MVStoreException when it cannot be made
   */
  public ReuseIndex(Path file) {
    store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES).autoCommitDisabled().open();
    store.setVersionsToKeep(0);
    store.setRetentionTime(0);
    heads = store.openMap("heads", new MVMap.Builder<Integer, String>().valueType(StringDataType.INSTANCE));
    bodies = store.openMap("bodies", new MVMap.Builder<Integer, byte[]>().valueType(ByteArrayDataType.INSTANCE));
    stories = new PairStore(store, "shingles");
  }

  /**
   * Adds a story.
   *
   * @param head what to tell of it
   * @param shingles its shingles
   */
  public void add(StoryHead head, Shingles shingles) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, size + size / 2);
    }
    heads.append(size, head.packed());
    bodies.append(size, shingles.packed());
    for (int shingle : shingles.kept()) {
      stories.add(shingle, size);
    }
    lengths[size++] = shingles.words().length;
  }

  /** {@return the number of stories added} */
  public int size() {
    return size;
  }

  /** {@return the clusters of versions, the earliest added first; a story without versions is in none} */
  public List<ReuseCluster> clusters() {
    return ReuseCluster.of(versions(), story -> StoryHead.unpacked(heads.get(story)));
  }

  private List<ReuseCluster.Versions> versions() {
    PairStore together = new PairStore(store, "together");
    stories.read((pairs, count) -> {
      for (int from = 0; from < count; ) {
        int to = from + 1;
        while (to < count && pairs[to] >>> 32 == pairs[from] >>> 32) {
          to++;
        }
        if (to - from <= MOST_STORIES) {
          for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
              together.add((int) pairs[i], (int) pairs[j]);
            }
          }
        }
        from = to;
      }
    });
    List<ReuseCluster.Versions> found = new ArrayList<>();
    together.read((pairs, count) -> {
      int read = -1;
      Shingles body = null;
      for (int from = 0; from < count; ) {
        int to = from + 1;
        while (to < count && pairs[to] == pairs[from]) {
          to++;
        }
        int a = (int) (pairs[from] >>> 32);
        int b = (int) pairs[from];
        if (Shingles.isLikely(to - from, lengths[a], lengths[b])) {
          body = a == read ? body : Shingles.unpacked(bodies.get(a));
          read = a;
          Overlap overlap = Overlap.between(body, Shingles.unpacked(bodies.get(b)));
          if (overlap.isReuse()) {
            found.add(new ReuseCluster.Versions(a, b, overlap));
          }
        }
        from = to;
      }
    });
    found.sort(Comparator.comparingInt(ReuseCluster.Versions::a).thenComparingInt(ReuseCluster.Versions::b));
    return found;
  }

  /** Closes the file. */
  @Override
  public void close() {
    store.closeImmediately();
  }
}
