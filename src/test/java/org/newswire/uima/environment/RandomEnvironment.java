package org.newswire.uima.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/**
 * Draws where the tests run: locale, time zone, default charset and line separator, as users' machines have them.
 *
 * <p>The build runs it before the tests and hands what it writes to the Java machine that they run in; the seed that it
 * prints repeats a run: {@code mvn verify -Denvironment.seed=42}.
 */
public final class RandomEnvironment {
  /** Other digits, other small letters, another direction, another calendar: what upsets programs most. */
  private static final List<String> ODD_LOCALES = List.of("tr-TR", "az-AZ", "lt-LT", "ar-EG-u-nu-arab",
      "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "fa-IR-u-nu-arabext", "de-CH", "ja-JP-u-ca-japanese");
  private static final List<String> CHARSETS = List.of("UTF-8", "ISO-8859-1", "US-ASCII", "windows-1252",
      "ISO-8859-9", "IBM850");
  private static final List<String> LINE_SEPARATORS = List.of("\\n", "\\r\\n");

  /** In place of a seed: a new one. */
  private static final String RANDOM = "random";

  /** Seeds that stand side by side begin alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private RandomEnvironment() {}

  /**
   * Writes the arguments of a Java machine to a file and prints them.
   *
   * @param arguments the file, and the seed of the run to repeat or {@code random}
   * @throws IOException when the file cannot be written
   * @throws NumberFormatException when the seed is neither
   */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments[1].equals(RANDOM) ? System.nanoTime() & Integer.MAX_VALUE : Long.parseLong(arguments[1]);
    List<String> drawn = draw(new Random(seed * SPREAD));
    Files.write(Path.of(arguments[0]), drawn, StandardCharsets.US_ASCII);
    System.out.println("environment.seed=" + seed + " " + String.join(" ", drawn));
  }

  /**
   * Returns arguments of a Java machine, as they stand in an argument file.
   *
   * @param random the source of chance
   */
  static List<String> draw(Random random) {
    Locale[] all = Locale.getAvailableLocales();
    Arrays.sort(all, Comparator.comparing(Locale::toLanguageTag));
    Locale locale = random.nextBoolean() ? Locale.forLanguageTag(one(random, ODD_LOCALES))
        : all[random.nextInt(all.length)];
    List<String> drawn = new ArrayList<>();
    drawn.add("-Duser.language=" + locale.getLanguage());
    drawn.add("-Duser.script=" + locale.getScript());
    drawn.add("-Duser.country=" + locale.getCountry());
    drawn.add("-Duser.variant=" + locale.getVariant());
    Locale plain = locale.stripExtensions();
    if (!plain.equals(locale)) {
      drawn.add("-Duser.extensions=" + locale.toLanguageTag().substring(plain.toLanguageTag().length() + 1));
    }
    drawn.add("-Duser.timezone=" + one(random, List.of(TimeZone.getAvailableIDs())));
    drawn.add("-Dfile.encoding=" + one(random, CHARSETS));
    drawn.add("\"-Dline.separator=" + one(random, LINE_SEPARATORS) + "\"");
    return drawn;
  }

  private static <T> T one(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /**
   * Returns the arguments that give another Java machine the environment of this one.
   */
  public static List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (String name : List.of("user.language", "user.script", "user.country", "user.variant", "user.extensions",
        "user.timezone", "file.encoding", "line.separator")) {
      String value = System.getProperty(name);
      if (value != null && !value.isEmpty()) {
        arguments.add("-D" + name + "=" + value);
      }
    }
    return arguments;
  }
}
