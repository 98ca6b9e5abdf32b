package org.newswire.uima.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What a run has done.
 *
 * @param documents how many documents were processed, failed ones included
 * @param failures what failed and why, each beginning with the name of the document
 * @param annotations how many annotations of each of our types were made
 * @param characters how many UTF-16 units of text the documents hold that did not fail
 * @param seconds how long the run took, without start-up
 */
record RunReport(int documents, List<String> failures, SortedMap<String, Long> annotations, long characters,
    double seconds) {

  /** Returns a small table. */
  String table() {
    StringBuilder table = new StringBuilder();
    row(table, "documents", String.valueOf(documents));
    row(table, "failures", String.valueOf(failures.size()));
    annotations.forEach((type, count) -> row(table, type, count.toString()));
    row(table, "seconds", String.format(Locale.ROOT, "%.2f", seconds));
    row(table, "MB/s", String.format(Locale.ROOT, "%.2f", characters / 1e6 / seconds));
    return table.toString();
  }

  private static void row(StringBuilder table, String label, String value) {
    table.append(String.format(Locale.ROOT, "%-14s %12s%n", label, value));
  }
}
