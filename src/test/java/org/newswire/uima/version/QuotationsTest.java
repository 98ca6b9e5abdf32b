package org.newswire.uima.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newswire.uima.speech.QuoteFinder;
import org.newswire.uima.text.Span;

/** Quotations of the samples and golden stories: altered ones are found, other printings are none. */
class QuotationsTest {
  private static final long SEED = 20180101;
  private static final int CHANGES = 200;
  private static final List<Path> FOLDERS = List.of(Path.of("src/main/resources/org/newswire/uima/samples"),
      Path.of("src/test/resources/golden"), Path.of("src/test/resources/versions"));

  private final VersionComparer comparer = new VersionComparer();
  private final Random random = new Random(SEED);
  private final QuotationPrinter printer = new QuotationPrinter(random);

  /** A quotation of some words and the story it stands in. */
  private record Quoted(String text, Span quotation) {}

  private static List<Quoted> quotations() throws IOException {
    List<Quoted> all = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String text = Files.readString(file);
          QuoteFinder.find(text).stream().filter(q -> q.of(text).split("\\s+").length > 3)
              .forEach(q -> all.add(new Quoted(text, q)));
        }
      }
    }
    return all;
  }

  private List<QuotationChange> changes(String a, String b) {
    return comparer.compare(quoted(a), quoted(b)).quotations();
  }

  private static MarkedStory quoted(String text) {
    return new MarkedStory(text, List.of(), List.of(), List.of(), QuoteFinder.find(text), List.of(), List.of());
  }

  @Test
  void findsAlteredOnes() throws IOException {
    List<Quoted> quotations = quotations();
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      Quoted quoted = quotations.get(random.nextInt(quotations.size()));
      String altered = printer.altered(quoted.text(), quoted.quotation());
      if (changes(quoted.text(), altered).isEmpty()) {
        missed.add(quoted.quotation().of(quoted.text()) + "\n" + altered);
      }
    }

    assertThat(missed).as("seed %d", SEED).hasSizeLessThanOrEqualTo(CHANGES / 100);
  }

  @Test
  void reportsNoTypography() throws IOException {
    List<Quoted> quotations = quotations();
    for (int i = 0; i < CHANGES; i++) {
      String text = quotations.get(random.nextInt(quotations.size())).text();
      String printed = printer.reprinted(text);

      assertThat(changes(text, printed)).as("seed %d, change %d:\n%s", SEED, i, printed).isEmpty();
    }
  }
}
