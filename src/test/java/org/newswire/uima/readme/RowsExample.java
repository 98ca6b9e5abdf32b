package org.newswire.uima.readme;

import org.newswire.uima.io.NewswireRows;

/** The example of texts without UIMA, between the markers; it stands in the Javadoc of {@link NewswireRows}, too. */
final class RowsExample {
  private RowsExample() {}

  static void run() throws Exception {
    // README
    try (NewswireRows rows = NewswireRows.create()) {
      System.out.println(rows.row("story-1", "OSLO (Reuters) - Snow fell."));
    }
    // README
  }
}
