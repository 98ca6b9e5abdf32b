package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Keeps the bundled word lists in a form in which a word is found by eye, and added without looking twice. */
class LexiconFormTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/newswire/uima/lexicon");

  /** Rows of these are records of their own order: concepts and agencies in groups, rules as the grammar has them. */
  private static final Set<String> RECORDS = Set.of("glossary.tsv", "agencies.tsv", "confidence.tsv");

  /** Kinds that change less often than every so many rows stand in groups. */
  private static final int ROWS_OF_A_GROUP = 20;

  /** What {@code Languages} reads. */
  private static final String LANGUAGES = "\\*|[a-z]{2}(\\|[a-z]{2})*";

  @TestFactory
  Stream<DynamicTest> wordListsAreInOrder() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> !RECORDS.contains(file.getFileName().toString())).sorted().toList().stream()
          .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String[]> rows = Files.readAllLines(file).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\t")).toList();
    Set<String> seen = new HashSet<>();
    boolean languages = rows.get(0)[rows.get(0).length - 1].matches(LANGUAGES);
    for (String[] row : rows) {
      String printed = String.join("\t", row);
      assertThat(row[0]).as(printed + ": one word a line").doesNotContain("|");
      assertThat(seen.add(printed)).as(printed + ": stands once").isTrue();
      if (languages) {
        String codes = row[row.length - 1];
        assertThat(codes).as(printed + ": languages").matches(LANGUAGES);
        assertThat(codes.split("\\|")).as(printed + ": languages in order; Norwegian is nb")
            .isSorted().doesNotHaveDuplicates().doesNotContain("no");
      }
    }
    String wrong = firstOutOfOrder(rows);
    if (wrong != null && Boolean.getBoolean("lexicons.sort")) {
      sort(file, rows);
    } else {
      assertThat(wrong).as("words by code point, whatever their case, or those of each kind; the first that is not; "
          + "-Dlexicons.sort=true sorts the file").isNull();
    }
  }

  /** Returns the first word out of order, be it of all words, of those of each kind or of each kind and number. */
  private static String firstOutOfOrder(List<String[]> rows) {
    String byKind = firstOutOfOrder(rows, row -> row[Math.min(1, row.length - 1)]);
    return firstOutOfOrder(rows, row -> "") == null || firstOutOfOrder(rows,
        row -> row[Math.min(1, row.length - 1)] + row[Math.min(2, row.length - 1)]) == null ? null : byKind;
  }

  /** Writes a file again with its rows in order of their words, within kinds where it has kinds in groups. */
  private static void sort(Path file, List<String[]> rows) throws IOException {
    List<String> sorted = new ArrayList<>(Files.readAllLines(file).stream().filter(line -> line.startsWith("#"))
        .toList());
    List<String> kinds = rows.stream().map(row -> row[Math.min(1, row.length - 1)]).toList();
    long changes = IntStream.range(1, kinds.size()).filter(i -> !kinds.get(i).equals(kinds.get(i - 1))).count();
    boolean grouped = changes * ROWS_OF_A_GROUP < rows.size();
    rows.stream().sorted(Comparator.comparingInt((String[] row) -> grouped ? kinds.indexOf(row[1]) : 0)
        .thenComparing(row -> row[0].toLowerCase(Locale.ROOT)))
        .map(row -> String.join("\t", row)).forEach(sorted::add);
    Files.write(file, sorted);
  }

  /** Returns the first word that should stand before the one before it in its group, or null. */
  private static String firstOutOfOrder(List<String[]> rows, Function<String[], String> group) {
    Map<String, String> last = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows) {
      String word = row[0].toLowerCase(Locale.ROOT);
      String before = last.put(group.apply(row), word);
      if (before != null && before.compareTo(word) > 0) {
        wrong.add(row[0]);
      }
    }
    return wrong.isEmpty() ? null : wrong.get(0);
  }
}
