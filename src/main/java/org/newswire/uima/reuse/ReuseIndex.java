package org.newswire.uima.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/**
 * Finds the stories of a collection that share text, whatever its size: the index is on disk.
 *
 * <p>Stories are added one after the other. Two of them are a pair when they share {@value #LEAST_SHARED} kept
 * shingles and
 * the longer one holds 0.15 of those of the shorter one; a shingle that more than {@value #MOST_STORIES} stories
 * share is a
 * phrase of the trade. What is shared is measured by containment, not by resemblance: a copy is often much shorter
 * than its
 * original. Not thread-safe.
 */
public final class ReuseIndex implements AutoCloseable {
  private static final int LEAST_SHARED = 4;
  private static final int LEAST_SHARED_OF_ALL = 8;
  private static final double LEAST_CONTAINMENT = 0.15;
  private static final int MOST_STORIES = 50;
  /** A shingle is not counted where fewer of the pairs of stories that it stands in are versions. */
  private static final double LEAST_VERSIONS = 1.0 / 3;
  private static final int CACHE_MEGABYTES = 16;

  private final MVStore store;
  private final MVMap<Integer, String> heads;
  private final PairStore stories;
  private int[] steps = new int[1 << 10];
  private int[][] sizes = new int[Shingles.LARGEST_STEP + 1][1 << 10];
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
    stories = new PairStore(store, "shingles");
  }

  /**
   * Adds a story.
   *
   * @param head what to tell of it
   * @param shingles its shingles
   */
  public void add(StoryHead head, Shingles shingles) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, size + size / 2);
      Arrays.setAll(sizes, step -> Arrays.copyOf(sizes[step], size + size / 2));
    }
    heads.append(size, head.packed());
    for (int shingle : shingles.kept()) {
      stories.add(shingle, size);
      for (int step = shingles.step(); step <= Shingles.LARGEST_STEP; step *= 2) {
        sizes[step][size] += Shingles.isKept(shingle, step) ? 1 : 0;
      }
    }
    steps[size++] = shingles.step();
  }

  /** Returns the number of stories added. */
  public int size() {
    return size;
  }

  /** Two stories by their numbers. */
  private record Shared(int a, int b, int count) {}

  /** Returns the clusters of versions, the earliest added first; a story without versions is in none. */
  public List<ReuseCluster> clusters() {
    List<Shared> pairs = pairs();
    int[] cluster = new int[size];
    Arrays.setAll(cluster, i -> i);
    pairs.forEach(pair -> cluster[root(cluster, pair.b())] = root(cluster, pair.a()));
    Map<Integer, List<Shared>> byCluster = new LinkedHashMap<>();
    pairs.forEach(pair -> byCluster.computeIfAbsent(root(cluster, pair.a()), c -> new ArrayList<>()).add(pair));
    return byCluster.values().stream().map(this::cluster).toList();
  }

  /** Returns the number that stands for the cluster of a story, and shortens the way there. */
  private static int root(int[] cluster, int story) {
    int at = story;
    while (cluster[at] != at) {
      cluster[at] = cluster[cluster[at]];
      at = cluster[at];
    }
    return at;
  }

  /**
   * Returns the pairs. They are counted twice: a shingle in stories most of which are no pairs, such as what a page
   * says of
   * its newsletters, is not counted the second time.
   */
  private List<Shared> pairs() {
    Set<Long> first = new HashSet<>();
    pairs("first", (pairs, from, to) -> true, (a, b) -> true)
        .forEach(pair -> first.add((long) pair.a() << 32 | pair.b()));
    return pairs("second", (pairs, from, to) -> isOfVersions(first, pairs, from, to),
        (a, b) -> first.contains((long) a << 32 | b));
  }

  private interface Counted {
    boolean test(long[] pairs, int from, int to);
  }

  private interface Asked {
    boolean test(int a, int b);
  }

  private static boolean isOfVersions(Set<Long> versions, long[] pairs, int from, int to) {
    int all = 0;
    int found = 0;
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        all++;
        found += versions.contains(pairs[i] << 32 | pairs[j] & 0xFFFFFFFFL) ? 1 : 0;
      }
    }
    return found >= LEAST_VERSIONS * all;
  }

  private List<Shared> pairs(String name, Counted counted, Asked asked) {
    PairStore together = new PairStore(store, name);
    stories.read((pairs, count) -> {
      for (int from = 0; from < count; ) {
        int to = from + 1;
        while (to < count && pairs[to] >>> 32 == pairs[from] >>> 32) {
          to++;
        }
        if (to - from > 1 && to - from <= MOST_STORIES && counted.test(pairs, from, to)) {
          for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
              if (asked.test((int) pairs[i], (int) pairs[j])) {
                together.add((int) pairs[i], (int) pairs[j]);
              }
            }
          }
        }
        from = to;
      }
    });
    List<Shared> found = new ArrayList<>();
    together.read((pairs, count) -> {
      for (int from = 0; from < count; ) {
        int to = from + 1;
        while (to < count && pairs[to] == pairs[from]) {
          to++;
        }
        int a = (int) (pairs[from] >>> 32);
        int b = (int) pairs[from];
        if (to - from >= leastShared(a, b) && to - from >= LEAST_CONTAINMENT * shorter(a, b)) {
          found.add(new Shared(a, b, to - from));
        }
        from = to;
      }
    });
    found.sort(Comparator.comparingInt(Shared::a).thenComparingInt(Shared::b));
    return found;
  }

  /** Returns how many shingles the shorter of two stories keeps where both keep as few as the coarser one. */
  private int shorter(int a, int b) {
    int[] kept = sizes[Math.max(steps[a], steps[b])];
    return Math.min(kept[a], kept[b]);
  }

  private int leastShared(int a, int b) {
    return Math.max(LEAST_SHARED, LEAST_SHARED_OF_ALL / Math.max(steps[a], steps[b]));
  }

  private ReuseCluster cluster(List<Shared> members) {
    Map<Integer, StoryHead> known = new TreeMap<>();
    members.forEach(pair -> {
      known.computeIfAbsent(pair.a(), this::head);
      known.computeIfAbsent(pair.b(), this::head);
    });
    List<StoryHead> all = List.copyOf(known.values());
    ReuseCluster.Likely likely = ReuseCluster.original(all);
    return new ReuseCluster(all, likely == null ? null : likely.story(), likely == null ? null : likely.reason(),
        members.stream().map(pair -> pair(pair, known)).toList());
  }

  private StoryHead head(int number) {
    return StoryHead.unpacked(heads.get(number));
  }

  private ReusePair pair(Shared pair, Map<Integer, StoryHead> known) {
    StoryHead a = known.get(pair.a());
    StoryHead b = known.get(pair.b());
    ReuseCluster.Likely likely = ReuseCluster.original(List.of(a, b));
    boolean turned = likely != null && likely.story() == b;
    return new ReusePair(turned ? b : a, turned ? a : b, likely == null ? null : likely.reason(), pair.count(),
        (double) pair.count() / shorter(pair.a(), pair.b()));
  }

  /** Closes the file. */
  @Override
  public void close() {
    store.closeImmediately();
  }
}
