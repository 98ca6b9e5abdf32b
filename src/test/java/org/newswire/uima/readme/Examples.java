package org.newswire.uima.readme;

/** Runs the examples of the README by name. */
public final class Examples {
  private Examples() {}

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
      default -> throw new IllegalArgumentException(name);
    }
  }
}
