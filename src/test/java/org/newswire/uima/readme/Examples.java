package org.newswire.uima.readme;

import java.nio.file.Path;

/** Runs the examples of the README by name. */
public final class Examples {
  private Examples() {}

  /**
   * Sends stories to INCEpTION and reads what comes back, which is the same here.
   *
   * @param stories a folder of stories
   * @param out a folder to write to
   */
  public static void inception(Path stories, Path out) throws Exception {
    InceptionExample.run(stories.toString(), out.resolve("xmi").toString(), out.resolve("xmi").toString(),
        out.toString());
  }

  /**
   * Runs an example, which prints to standard output.
   *
   * @param name its class
   */
  public static void run(String name) throws Exception {
    switch (name) {
      case "UimaFitExample" -> UimaFitExample.run();
      case "PlainUimaExample" -> PlainUimaExample.run();
      case "RowsExample" -> RowsExample.run();
      case "VersionExample" -> VersionExample.run();
      default -> throw new IllegalArgumentException(name);
    }
  }
}
