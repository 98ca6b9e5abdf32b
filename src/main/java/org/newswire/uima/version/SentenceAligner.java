package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newswire.uima.text.TokenRange;

/**
 * Finds which sentences of two versions are the same: one of each, or two of one that were joined in the other.
 *
 * <p>Two sentences can be the same when they share {@value #LEAST_SHARED} words and 0.6 of the shorter one, and half of
 * its words of {@value #LONG} letters or more, since small words make any two sentences alike; or all words; or 0.6
 * where they are short and stand between the same neighbours. Of all such pairs dynamic programming takes the row that
 * shares the most words and keeps the order of both texts (a chain of heaviest weight over a Fenwick tree); what is
 * left over and fits has moved. Only sentences that share a rare word are looked at, so the time grows with the text
 * and not with its square.
 */
final class SentenceAligner {
  private static final int LEAST_SHARED = 4;
  private static final double LEAST_SHARE = 0.6;
  private static final int LONG = 4;
  private static final double LEAST_LONG_SHARE = 0.5;
  /** Sentences of so many words can hardly share enough of them; where they stand must tell instead. */
  private static final int SHORT = 8;
  private static final int FEW = 4;
  /** A word that stands in more sentences than this brings no two of them together. */
  private static final int RARE = 32;

  /**
   * Sentences of both versions that are the same.
   *
   * @param a the sentences of the first version, counted in sentences
   * @param b the sentences of the second version
   * @param shared how many words they share
   */
  record Pair(TokenRange a, TokenRange b, int shared) {}

  /**
   * The result.
   *
   * @param inOrder the pairs that keep the order of both texts, in that order
   * @param moved the pairs that do not, in the order of the first version
   */
  record SentenceAlignment(List<Pair> inOrder, List<Pair> moved) {}

  private final VersionReading first;
  private final VersionReading second;
  private final int[][] a;
  private final int[][] b;
  private final int[][] longA;
  private final int[][] longB;
  private final List<Pair> candidates = new ArrayList<>();
  /** How many equal sentences both versions begin with. */
  private int leading;

  private SentenceAligner(VersionReading first, VersionReading second) {
    this.first = first;
    this.second = second;
    Map<String, Integer> ids = new HashMap<>();
    a = words(first, ids, 0);
    b = words(second, ids, 0);
    longA = words(first, ids, LONG);
    longB = words(second, ids, LONG);
  }

  /**
   * Aligns the sentences of two versions.
   *
   * @param first the first version
   * @param second the second version
   */
  static SentenceAlignment align(VersionReading first, VersionReading second) {
    SentenceAligner aligner = new SentenceAligner(first, second);
    int ends = aligner.pairEqualEnds();
    List<Pair> inOrder = new ArrayList<>(aligner.candidates);
    aligner.candidates.clear();
    aligner.findCandidates(ends);
    inOrder.addAll(aligner.heaviestChain());
    inOrder.sort(Comparator.comparingInt(pair -> pair.a().from()));
    inOrder = aligner.joinEqualStretches(aligner.pairShortOnes(inOrder));
    return new SentenceAlignment(inOrder, aligner.moved(inOrder));
  }

  /** Returns the words of every sentence that have some letters as sorted numbers. */
  private static int[][] words(VersionReading reading, Map<String, Integer> ids, int letters) {
    List<TokenRange> sentences = reading.sentences();
    int[][] words = new int[sentences.size()][];
    for (int i = 0; i < words.length; i++) {
      TokenRange range = sentences.get(i);
      words[i] = reading.words.keys().subList(range.from(), range.to()).stream()
          .filter(key -> key.length() >= letters)
          .mapToInt(key -> ids.computeIfAbsent(key, k -> ids.size())).sorted().toArray();
    }
    return words;
  }

  /**
   * Pairs the equal sentences at the beginning and at the end, which no repetition in the text can hide.
   *
   * @return how many sentences at the end are paired
   */
  private int pairEqualEnds() {
    int limit = Math.min(a.length, b.length);
    while (leading < limit && Arrays.equals(a[leading], b[leading])) {
      pair(leading, 1, leading, 1, a[leading].length);
      leading++;
    }
    int trailing = 0;
    while (trailing < limit - leading
        && Arrays.equals(a[a.length - 1 - trailing], b[b.length - 1 - trailing])) {
      trailing++;
      pair(a.length - trailing, 1, b.length - trailing, 1, a[a.length - trailing].length);
    }
    return trailing;
  }

  private void pair(int i, int m, int j, int n, int shared) {
    candidates.add(new Pair(new TokenRange(i, i + m), new TokenRange(j, j + n), shared));
  }

  private void findCandidates(int trailing) {
    int aEnd = a.length - trailing;
    int bEnd = b.length - trailing;
    Map<Integer, List<Integer>> sentencesOf = new HashMap<>();
    for (int j = leading; j < bEnd; j++) {
      for (int k = 0; k < b[j].length; k++) {
        if (k == 0 || b[j][k] != b[j][k - 1]) {
          sentencesOf.computeIfAbsent(b[j][k], word -> new ArrayList<>(2)).add(j);
        }
      }
    }
    int[] seen = new int[b.length];
    for (int i = leading; i < aEnd; i++) {
      for (int k = 0; k < a[i].length; k++) {
        List<Integer> others = sentencesOf.getOrDefault(a[i][k], List.of());
        if (others.size() <= RARE) {
          for (int j : others) {
            if (seen[j] != i + 1) {
              seen[j] = i + 1;
              compare(i, aEnd, j, bEnd);
            }
          }
        }
      }
    }
  }

  private void compare(int i, int aEnd, int j, int bEnd) {
    int shared = shared(a[i], b[j]);
    boolean equal = shared == a[i].length && shared == b[j].length;
    if (!equal && !(isEnough(shared, Math.min(a[i].length, b[j].length)) && areLongWordsShared(i, j))) {
      return;
    }
    pair(i, 1, j, 1, shared);
    if (equal) {
      return;
    }
    // A join shares with the second sentence what the first one leaves; either half may be the one met here.
    if (i + 1 < aEnd) {
      join(i, 2, j, 1, shared, a[i + 1], b[j]);
    }
    if (i > 0 && i - 1 >= leading) {
      join(i - 1, 2, j, 1, shared, a[i - 1], b[j]);
    }
    if (j + 1 < bEnd) {
      join(i, 1, j, 2, shared, b[j + 1], a[i]);
    }
    if (j > 0 && j - 1 >= leading) {
      join(i, 1, j - 1, 2, shared, b[j - 1], a[i]);
    }
  }

  private void join(int i, int m, int j, int n, int shared, int[] part, int[] whole) {
    int[] left = union(a, i, m);
    int[] right = union(b, j, n);
    int both = shared(left, right);
    int rest = whole.length - shared;
    if (isEnough(both - shared, Math.min(part.length, rest)) && isEnough(both, Math.min(left.length, right.length))) {
      pair(i, m, j, n, both);
    }
  }

  private static boolean isEnough(int shared, int shorter) {
    return shared >= LEAST_SHARED && shared >= LEAST_SHARE * shorter;
  }

  private boolean areLongWordsShared(int i, int j) {
    return shared(longA[i], longB[j]) >= LEAST_LONG_SHARE * Math.min(longA[i].length, longB[j].length);
  }

  private static int[] union(int[][] sentences, int from, int count) {
    if (count == 1) {
      return sentences[from];
    }
    int[] union = Arrays.copyOf(sentences[from], sentences[from].length + sentences[from + 1].length);
    System.arraycopy(sentences[from + 1], 0, union, sentences[from].length, sentences[from + 1].length);
    Arrays.sort(union);
    return union;
  }

  private static int shared(int[] x, int[] y) {
    int shared = 0;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        shared++;
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private List<Pair> heaviestChain() {
    List<Pair> byBegin = candidates.stream().sorted(
        Comparator.<Pair>comparingInt(p -> p.a().from()).thenComparingInt(p -> p.b().from())).toList();
    Integer[] byEnd = new Integer[byBegin.size()];
    Arrays.setAll(byEnd, k -> k);
    Arrays.sort(byEnd, Comparator.comparingInt(k -> byBegin.get(k).a().to()));
    int[] weight = new int[byBegin.size()];
    int[] before = new int[byBegin.size()];
    int[] best = new int[b.length + 1];
    Arrays.fill(best, -1);
    int ended = 0;
    int last = -1;
    for (int k = 0; k < byBegin.size(); k++) {
      Pair pair = byBegin.get(k);
      for (; ended < byEnd.length && byBegin.get(byEnd[ended]).a().to() <= pair.a().from(); ended++) {
        enter(best, byBegin.get(byEnd[ended]).b().to(), byEnd[ended], weight);
      }
      before[k] = heaviest(best, pair.b().from(), weight);
      weight[k] = pair.shared() + (before[k] < 0 ? 0 : weight[before[k]]);
      last = last < 0 || weight[k] > weight[last] ? k : last;
    }
    List<Pair> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(byBegin.get(k));
    }
    return chain;
  }

  /** Enters a chain under the sentence of the second version after which it ends. */
  private static void enter(int[] best, int end, int chain, int[] weight) {
    for (int at = end; at < best.length; at += at & -at) {
      if (best[at] < 0 || weight[best[at]] < weight[chain]) {
        best[at] = chain;
      }
    }
  }

  /** Returns the heaviest chain that ends before a sentence of the second version begins, or -1. */
  private static int heaviest(int[] best, int begin, int[] weight) {
    int heaviest = -1;
    for (int at = begin; at > 0; at -= at & -at) {
      if (best[at] >= 0 && (heaviest < 0 || weight[best[at]] > weight[heaviest])) {
        heaviest = best[at];
      }
    }
    return heaviest;
  }

  /** Pairs what is left between two pairs where both versions have a few short sentences there, which are alike. */
  private List<Pair> pairShortOnes(List<Pair> inOrder) {
    List<Pair> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k <= inOrder.size(); k++) {
      int aEnd = k < inOrder.size() ? inOrder.get(k).a().from() : a.length;
      int bEnd = k < inOrder.size() ? inOrder.get(k).b().from() : b.length;
      if (aEnd - i <= FEW && bEnd - j <= FEW) {
        for (; i < aEnd; i++) {
          int same = j;
          while (same < bEnd && !areShortAndAlike(a[i], b[same])) {
            same++;
          }
          if (same < bEnd) {
            all.add(new Pair(new TokenRange(i, i + 1), new TokenRange(same, same + 1), shared(a[i], b[same])));
            j = same + 1;
          }
        }
      }
      if (k < inOrder.size()) {
        all.add(inOrder.get(k));
        i = inOrder.get(k).a().to();
        j = inOrder.get(k).b().to();
      }
    }
    return all;
  }

  private static boolean areShortAndAlike(int[] x, int[] y) {
    int shared = shared(x, y);
    return Math.max(x.length, y.length) <= SHORT && shared > 1 && shared >= LEAST_SHARE * Math.min(x.length, y.length);
  }

  /**
   * Joins the sentences between two equal ones where both versions have the same letters there: typography, such as
   * capitals after an abbreviation, can end a sentence in one version that goes on in the other.
   */
  private List<Pair> joinEqualStretches(List<Pair> inOrder) {
    List<Pair> joined = new ArrayList<>();
    List<Pair> between = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k <= inOrder.size(); k++) {
      Pair pair = k < inOrder.size() ? inOrder.get(k) : null;
      if (pair != null && !isEqual(pair)) {
        between.add(pair);
        continue;
      }
      Pair stretch = new Pair(new TokenRange(i, pair == null ? a.length : pair.a().from()),
          new TokenRange(j, pair == null ? b.length : pair.b().from()), 0);
      joined.addAll(isSplitOtherwise(stretch, between) ? List.of(stretch) : between);
      between.clear();
      if (pair != null) {
        joined.add(pair);
        i = pair.a().to();
        j = pair.b().to();
      }
    }
    return joined;
  }

  private static int size(TokenRange range) {
    return range.to() - range.from();
  }

  private boolean isEqual(Pair pair) {
    return size(pair.a()) == 1 && size(pair.b()) == 1 && Arrays.equals(a[pair.a().from()], b[pair.b().from()]);
  }

  private boolean isSplitOtherwise(Pair stretch, List<Pair> pairs) {
    boolean isOnePair = pairs.size() == 1 && pairs.get(0).a().equals(stretch.a())
        && pairs.get(0).b().equals(stretch.b());
    return !isOnePair && size(stretch.a()) > 0 && size(stretch.b()) > 0
        && letters(first, stretch.a()).equals(letters(second, stretch.b()));
  }

  private static String letters(VersionReading reading, TokenRange sentences) {
    return String.join("", reading.words.keys().subList(reading.sentences().get(sentences.from()).from(),
        reading.sentences().get(sentences.to() - 1).to()));
  }

  private List<Pair> moved(List<Pair> inOrder) {
    boolean[] usedA = new boolean[a.length];
    boolean[] usedB = new boolean[b.length];
    inOrder.forEach(pair -> use(pair, usedA, usedB));
    List<Pair> moved = new ArrayList<>();
    candidates.stream().sorted(Comparator.comparingInt(Pair::shared).reversed()).forEach(pair -> {
      if (isFree(pair.a(), usedA) && isFree(pair.b(), usedB)) {
        use(pair, usedA, usedB);
        moved.add(pair);
      }
    });
    moved.sort(Comparator.comparingInt(pair -> pair.a().from()));
    return moved;
  }

  private static void use(Pair pair, boolean[] usedA, boolean[] usedB) {
    Arrays.fill(usedA, pair.a().from(), pair.a().to(), true);
    Arrays.fill(usedB, pair.b().from(), pair.b().to(), true);
  }

  private static boolean isFree(TokenRange range, boolean[] used) {
    for (int i = range.from(); i < range.to(); i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }
}
