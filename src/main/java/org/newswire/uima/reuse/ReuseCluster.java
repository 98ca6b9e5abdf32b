package org.newswire.uima.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** Copies the lists. */
  public ReuseCluster {
    stories = List.copyOf(stories);
    pairs = List.copyOf(pairs);
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
