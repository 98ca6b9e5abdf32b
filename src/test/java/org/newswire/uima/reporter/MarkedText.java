package org.newswire.uima.reporter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newswire.uima.text.Span;

/**
 * A case of a test table: a text with the stretches to find, and the contributors in them.
 *
 * @param text the text
 * @param marked the text with the stretches in double square brackets
 * @param contributors one line each: name, role, place and organization
 */
record MarkedText(String text, String marked, List<String> contributors) {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /** Reads a table from the test resources. */
  static List<MarkedText> read(String resource) {
    List<MarkedText> cases = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(MarkedText.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("  ")) {
          cases.get(cases.size() - 1).contributors.add(cells(line.split("\\|")));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String marked = line.replace("\\n", "\n");
          cases.add(new MarkedText(marked.replace(OPEN, "").replace(CLOSE, ""), marked, new ArrayList<>()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /** Returns the text with stretches marked as in the table. */
  static String mark(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), CLOSE).insert(spans.get(i).begin(), OPEN);
    }
    return marked.toString();
  }

  /** Writes contributors as the table does. */
  static List<String> lines(Stream<ContributorMatch> contributors) {
    return contributors.map(c -> cells(c.name(), c.role().label(), c.place(), c.organization())).toList();
  }

  private static String cells(String... values) {
    String[] cells = {"", "", "", ""};
    for (int i = 0; i < values.length; i++) {
      cells[i] = values[i] == null ? "" : values[i].strip();
    }
    return String.join(" | ", cells);
  }

  @Override
  public String toString() {
    return marked;
  }
}
