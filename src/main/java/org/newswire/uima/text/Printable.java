package org.newswire.uima.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes text fit to be printed on a terminal. */
public final class Printable {
  private Printable() {}

  /**
   * {@return a text with its control characters, as a file name may hold them, written as Java does in its source}
   *
   * @param text any text of one line
   */
  public static String of(String text) {
    if (text.chars().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder printable = new StringBuilder();
    text.chars()
        .forEach(c ->
        printable.append(isControl(c) ? String.format(Locale.ROOT, "\\u%04X", c) : String.valueOf((char) c)));
    return printable.toString();
  }

  /**
   * {@return several lines with their control characters written as Java does in its source}
   *
   * @param lines lines that end in line feeds
   */
  public static String lines(String lines) {
    return Stream.of(lines.split("\n", -1)).map(Printable::of).collect(Collectors.joining("\n"));
  }

  /** Controls, and what turns the direction of a line. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
