package org.newswire.uima.reuse;

import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Printable;

/** Tells clusters in a table for a person to read: a cluster a paragraph, a pair a line. */
public final class ReuseTable {
  private ReuseTable() {}

  /**
   * {@return the table}
   *
   * @param clusters the clusters
   */
  public static String of(List<ReuseCluster> clusters) {
    StringBuilder table = new StringBuilder();
    int number = 1;
    for (ReuseCluster cluster : clusters) {
      table.append(number == 1 ? "" : "\n").append(head(number++, cluster)).append('\n');
      for (ReusePair pair : cluster.pairs()) {
        table.append(String.format(Locale.ROOT, "  %.2f  %s <- %s  %s\n", pair.containment(),
            Printable.of(pair.original().id()), Printable.of(pair.copy().id()), pair.words()));
      }
    }
    return table.toString();
  }

  /** Returns in one line how many stories a cluster has and which is the original. */
  static String head(int number, ReuseCluster cluster) {
    return "Cluster " + number + ": " + cluster.stories().size() + " stories, "
        + (cluster.original() == null ? "original not known"
            : "original " + Printable.of(cluster.original().id()) + " by "
                + cluster.reason().name().toLowerCase(Locale.ROOT));
  }
}
