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

  private final Marker marker = new Marker();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private long documents;

  private Fuzz() {}

  /**
   * Runs it.
   *
   * @param arguments how many texts to make and, to repeat a run, its seed; or a folder of stories (.txt)
   * @throws IOException when a story cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Fuzz fuzz = new Fuzz();
    if (arguments.length > 0 && Files.isDirectory(Path.of(arguments[0]))) {
      try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          fuzz.check(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        }
      }
    } else if (arguments.length > 0 && arguments[0].matches("[0-9]+")) {
      fuzz.generate(Long.parseLong(arguments[0]), arguments.length > 1 ? Long.parseLong(arguments[1])
          : System.nanoTime());
    } else {
      System.err.println(
          "error: expected how many texts to make, and a seed to repeat a run; or a folder of stories (.txt)");
      System.exit(2);
    }
    System.out.printf("%,d documents, %d kinds of broken invariants%n", fuzz.documents, fuzz.kinds.size());
    fuzz.kinds.forEach((kind, times) -> System.out.printf("%8d %s%n", times, kind));
    System.exit(fuzz.kinds.isEmpty() ? 0 : 1);
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
