package org.newswire.uima.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Stories that are versions of one story, each sharing text with another of them.
 *
 * @param stories the stories, in the order in which they were added
 * @param original the likely original, or null where nothing tells which it is
 * @param reason why it seems to be the original, or null
 * @param pairs which of them share text
 */
public record ReuseCluster(List<StoryHead> stories, StoryHead original, ReusePair.Reason reason,
    List<ReusePair> pairs) {
  private static final double LONGER = 1.1;

  /**
   * Copies the lists.
   *
   * @param stories the stories, in the order in which they were added
   * @param original the likely original, or null where nothing tells which it is
   * @param reason why it seems to be the original, or null
   * @param pairs which of them share text
   */
  public ReuseCluster {
    stories = List.copyOf(stories);
    pairs = List.copyOf(pairs);
  }

  /**
   * Two stories, by their places in the collection, that are versions of one.
   *
   * @param a the place of the earlier one
   * @param b the place of the later one
   * @param overlap what they have in common
   */
  public record Versions(int a, int b, Overlap overlap) {}

  /**
   * Joins pairs of versions to clusters, the earliest in the collection first.
   *
   * @param pairs the pairs, in the order of the collection
   * @param heads tells what is remembered of the story at a place
   * @return the clusters; a story that no pair names is in none
   */
  public static List<ReuseCluster> of(List<Versions> pairs, IntFunction<StoryHead> heads) {
    Map<Integer, Integer> joined = new HashMap<>();
    pairs.forEach(pair -> joined.put(root(joined, pair.b()), root(joined, pair.a())));
    Map<Integer, List<Versions>> byRoot = new LinkedHashMap<>();
    pairs.forEach(pair -> byRoot.computeIfAbsent(root(joined, pair.a()), root -> new ArrayList<>()).add(pair));
    return byRoot.values().stream().map(members -> cluster(members, heads)).toList();
  }

  /** Returns the story that stands for the cluster of a story, and shortens the way there. */
  private static int root(Map<Integer, Integer> joined, int story) {
    int at = story;
    int next = joined.getOrDefault(at, at);
    while (next != at) {
      int after = joined.getOrDefault(next, next);
      joined.put(at, after);
      at = next;
      next = after;
    }
    return at;
  }

  private static ReuseCluster cluster(List<Versions> pairs, IntFunction<StoryHead> heads) {
    Map<Integer, StoryHead> known = new TreeMap<>();
    pairs.forEach(pair -> {
      known.computeIfAbsent(pair.a(), heads::apply);
      known.computeIfAbsent(pair.b(), heads::apply);
    });
    List<StoryHead> all = List.copyOf(known.values());
    Likely likely = original(all);
    return new ReuseCluster(all, likely == null ? null : likely.story(), likely == null ? null : likely.reason(),
        pairs.stream().map(pair -> pair(known.get(pair.a()), known.get(pair.b()), pair.overlap())).toList());
  }

  private static ReusePair pair(StoryHead a, StoryHead b, Overlap overlap) {
    Likely likely = original(List.of(a, b));
    boolean turned = likely != null && likely.story() == b;
    return new ReusePair(turned ? b : a, turned ? a : b, likely == null ? null : likely.reason(), overlap.shared(),
        overlap.containment());
  }

  /** A story that seems to be an original, and why. */
  record Likely(StoryHead story, ReusePair.Reason reason) {}

  /**
   * Returns which of some stories seems to be the original: the only one that credits an agency, else that credits
   * anybody; else the only earliest, where all dates are known; else one that is a tenth longer than all others.
   *
   * @param stories two or more stories
   * @return the likely one, or null
   */
  static Likely original(List<StoryHead> stories) {
    List<StoryHead> candidates = best(stories, ReuseCluster::strength);
    if (candidates.size() == 1) {
      return new Likely(candidates.get(0), ReusePair.Reason.CREDIT);
    }
    if (candidates.stream().allMatch(story -> story.date() != null)) {
      String first = candidates.stream().map(StoryHead::date).min(Comparator.naturalOrder()).orElseThrow();
      List<StoryHead> earliest = candidates.stream().filter(story -> story.date().equals(first)).toList();
      if (earliest.size() == 1) {
        return new Likely(earliest.get(0), ReusePair.Reason.DATE);
      }
      candidates = earliest;
    }
    List<StoryHead> byLength = new ArrayList<>(candidates);
    byLength.sort(Comparator.comparingInt(StoryHead::length).reversed());
    return byLength.get(0).length() >= LONGER * byLength.get(1).length()
        ? new Likely(byLength.get(0), ReusePair.Reason.LENGTH) : null;
  }

  private interface Score {
    int of(StoryHead story);
  }

  private static int strength(StoryHead story) {
    return !story.agencies().isEmpty() ? 2 : story.isCredited() ? 1 : 0;
  }

  private static List<StoryHead> best(List<StoryHead> stories, Score score) {
    int best = stories.stream().mapToInt(score::of).max().orElseThrow();
    return stories.stream().filter(story -> score.of(story) == best).toList();
  }
}
