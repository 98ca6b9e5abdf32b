package org.newswire.uima.version;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newswire.uima.text.Span;

/** Makes other versions of a story: some that alter a quotation, some that only print the story in another way. */
final class QuotationPrinter {
  private static final List<String> WORDS = List.of("never", "zebra", "twelve", "(the minister)", "not");

  /** Ways to print the same words. */
  private static final List<UnaryOperator<String>> PRINTINGS = List.of(
      text -> marked(text, "\u201C", "\u201D").replace('\'', '\u2019'),
      text -> marked(text, "\u00AB", "\u00BB"),
      text -> marked(text, "\u00AB\u00A0", "\u00A0\u00BB"),
      text -> marked(text, "\u201E", "\u201C"),
      text -> marked(text, "\"", "\"").replace('\u2019', '\''),
      text -> text.replaceAll("([.,])([\"\u201D])", "$2$1"),
      text -> text.replace(" ", "  "),
      text -> text.replace(' ', '\u00A0'),
      text -> text.replace("-", "\u2011"),
      text -> text.replace(" - ", " \u2014 ").replace(" \u2014 ", "\u2014"),
      text -> text.replace("...", "\u2026"),
      text -> text.replace("fi", "\uFB01").replace("fl", "\uFB02"),
      text -> Normalizer.normalize(text, Normalizer.Form.NFD),
      text -> text.replaceAll("(?<=\\p{L}{4})(?=\\p{L}{4})", "\u00AD"),
      text -> text.toUpperCase(Locale.ROOT),
      text -> wrapped(text, 40),
      text -> text.replace("\n", "\n\n"),
      text -> text.replace("\n", "\r\n"),
      text -> text.replaceAll("(?<=\\d),(?=\\d{3}\\b)", ""));

  private final Random random;

  /**
   * Makes a printer.
   *
   * @param random chooses what to change
   */
  QuotationPrinter(Random random) {
    this.random = random;
  }

  private static String marked(String text, String opening, String closing) {
    return text.replaceAll("(?<![\\p{L}\\p{N}.,!?])[\"\u201C](?=[\\p{L}\\p{N}(])", opening)
        .replaceAll("(?<=[\\p{L}\\p{N}.,!?)])[\"\u201D]", closing);
  }

  /** Breaks lines, as mail does; an empty line stays one. */
  private static String wrapped(String text, int width) {
    return Arrays.stream(text.split("\n", -1)).map(line -> line.replaceAll("(.{1," + width + "})(?: |$)", "$1\n")
        .stripTrailing()).collect(Collectors.joining("\n"));
  }

  /**
   * Returns the story in another printing: one of the ways, or two.
   *
   * @param text the story
   */
  String reprinted(String text) {
    UnaryOperator<String> way = PRINTINGS.get(random.nextInt(PRINTINGS.size()));
    String printed = way.apply(text);
    return random.nextBoolean() ? printed : PRINTINGS.get(random.nextInt(PRINTINGS.size())).apply(printed);
  }

  /**
   * Returns the story with one change inside a quotation: a word put in, taken out, put in place of another, two
   * changed for one another, a number changed, or a sentence added.
   *
   * @param text the story
   * @param quotation the quotation with its marks
   */
  String altered(String text, Span quotation) {
    List<String> words = new ArrayList<>(
        Arrays.asList(text.substring(quotation.begin() + 1, quotation.end() - 1).split("(?<=\\s)")));
    List<Integer> real = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).chars().anyMatch(Character::isLetterOrDigit)) {
        real.add(i);
      }
    }
    int at = real.get(random.nextInt(real.size()));
    String word = words.get(at);
    String other = WORDS.get(random.nextInt(WORDS.size()));
    switch (random.nextInt(5)) {
      case 0 -> words.set(at, word.replaceAll("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*", other));
      case 1 -> words.add(at, other + " ");
      case 2 -> words.set(at, word.replaceAll("[\\p{L}\\p{N}'\u2019-]+", ""));
      case 3 -> words.set(at, word.replaceAll("([\\p{L}\\p{N}])(?![\\p{L}\\p{N}'\u2019])", "$1s"));
      default -> words.add(words.size() - 1, "and we all know that ");
    }
    return text.substring(0, quotation.begin() + 1) + String.join("", words)
        .strip() + text.substring(quotation.end() - 1);
  }
}
