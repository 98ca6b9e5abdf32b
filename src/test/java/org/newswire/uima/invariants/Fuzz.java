package org.newswire.uima.invariants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Marks generated texts, or the stories of a folder, and prints which invariants they break, each with the shortest
 * text that
 * does so.
 */
public final class Fuzz {
  private static final int PROGRESS = 50_000;
  private static final int SHOWN = 5;

  private final Marker marker = new Marker();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private long documents;

  private Fuzz() {}

  /**
   * Runs it.
   *
   * @param arguments how many texts to make and, to repeat a run, its seed; or a folder of stories (.txt); or
   *     "variants" and a folder: whether engines mark the same in another printing; or "growth": how time grows
   * @throws Exception when a story cannot be read, or an engine fails
   */
  public static void main(String[] arguments) throws Exception {
    String first = arguments.length > 0 ? arguments[0] : "";
    String second = arguments.length > 1 ? arguments[1] : "";
    if (first.equals("growth")) {
      System.exit(new Growth().run(second.isEmpty() ? 20_000 : Integer.parseInt(second),
          arguments.length > 2 ? arguments[2] : "") ? 0 : 1);
    }
    if (first.equals("variants") && Files.isDirectory(Path.of(second))) {
      System.exit(variants(Path.of(second)) ? 0 : 1);
    }
    Fuzz fuzz = new Fuzz();
    if (Files.isDirectory(Path.of(first)) && !first.isEmpty()) {
      for (Path file : stories(Path.of(first))) {
        fuzz.check(Files.readString(file, StandardCharsets.UTF_8), file.toString());
      }
    } else if (first.matches("[0-9]+")) {
      fuzz.generate(Long.parseLong(first), second.isEmpty() ? System.nanoTime() : Long.parseLong(second));
    } else {
      System.err.println("error: expected how many texts to make, and a seed to repeat a run; or a folder of stories "
          + "(.txt); or variants FOLDER; or growth [UNITS [FAMILY]]");
      System.exit(2);
    }
    System.out.printf("%,d documents, %d kinds of broken invariants%n", fuzz.documents, fuzz.kinds.size());
    fuzz.kinds.forEach((kind, times) -> System.out.printf("%8d %s%n", times, kind));
    System.exit(fuzz.kinds.isEmpty() ? 0 : 1);
  }

  private static List<Path> stories(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static boolean variants(Path folder) throws Exception {
    Metamorphic metamorphic = new Metamorphic(new Marker());
    Map<String, Integer> different = new TreeMap<>();
    String before = null;
    int stories = 0;
    for (Path file : stories(folder)) {
      String story = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
      for (Variant.Way way : Variant.ways()) {
        note(different, way.name(), file, metamorphic.differences(story, way));
      }
      if (before != null) {
        note(different, "ANOTHER_STORY_BEHIND", file, metamorphic.differencesBefore(story, before));
      }
      before = story;
      stories++;
    }
    System.out.printf("%,d stories; of these differ%n", stories);
    different.forEach((way, count) -> System.out.printf("%8d %s%n", count, way));
    return different.values().stream().allMatch(count -> count == 0);
  }

  private static void note(Map<String, Integer> different, String way, Path file, List<String> differences) {
    if (different.merge(way, differences.isEmpty() ? 0 : 1, Integer::sum) <= SHOWN && !differences.isEmpty()) {
      System.out.println(way + " " + file + ": " + differences);
    }
  }

  private void generate(long texts, long seed) {
    System.out.println("seed " + seed);
    RandomStories stories = new RandomStories();
    Random random = new Random(seed);
    long start = System.nanoTime();
    for (long i = 1; i <= texts; i++) {
      check(stories.apply(random), "text " + i);
      if (i % PROGRESS == 0) {
        System.out.printf("%,d texts, %.0f s%n", i, (System.nanoTime() - start) / 1e9);
      }
    }
  }

  private void check(String text, String name) {
    documents++;
    List<String> broken = marker.broken(text);
    for (String message : broken) {
      String kind = Marker.kind(message);
      if (kinds.merge(kind, 1, Integer::sum) == 1) {
        System.out.println(name + ": " + message);
        System.out.println("  " + literal(marker.shortest(text, kind)));
      }
    }
  }

  /** Writes a text as a Java string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        default -> literal.append(c >= ' ' && c < 0x7F || Character.isLetter(c) ? String.valueOf(c)
            : String.format("\\u%04X", (int) c));
      }
    }
    return literal.append('"').toString();
  }
}
