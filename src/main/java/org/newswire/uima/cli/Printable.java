package org.newswire.uima.cli;

import java.util.Locale;

/** Makes text fit to be printed on a terminal. */
final class Printable {
  private Printable() {}

  /**
   * Writes control characters, as a file name may hold them, as Java does in its source.
   *
   * @param text any text of one line
   */
  static String of(String text) {
    if (text.chars().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    text.chars()
        .forEach(c ->
        printable.append(isControl(c) ? String.format(Locale.ROOT, "\\u%04X", c) : String.valueOf((char) c)));
    return printable.toString();
  }

  /** Controls, and what turns the direction of a line. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
