package org.newswire.uima.invariants;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.uima.UIMAException;

/** Marks hostile texts of n, 2n, 4n and 8n units and prints how the time grows: the exponent 1 is linear. */
final class Growth {
  private static final int STEPS = 4;
  private static final Map<String, IntFunction<String>> FAMILIES = families();

  private final Marker marker = new Marker();

  private static Map<String, IntFunction<String>> families() {
    Map<String, IntFunction<String>> families = new LinkedHashMap<>();
    for (String unit : new String[] {
        "(", ")", "((a) ", "[", "\"", "\u201C", "\u201C\u201D", "' ", "\"a\" ", "said ", "he said ", "said: \"a\" ",
        "according to ", "Ada Nordby ", "Ada Nordby, ", "Ada Nordby and ", "A ", "A. ", "UN ", "(UN) ", "ABCD",
        "United Nations (UN) ", "the Arabic acronym for ", "/", "a/b/", "AP Photo/", "(Reuters) ", "PARIS - ", "- ",
        "Copyright 2021 Reuters ", "By Ada Nordby\n", "Photo: Ada Nordby\n", "\n", "\n\n", " ", "a", "a\n", "1 ",
        "\u00E9\u0301", "\uD83D\uDE00", "he added that she said that "}) {
      families.put(Fuzz.literal(unit), n -> unit.repeat(n / unit.length()));
    }
    families.put("a sign-off of names", n -> "OSLO (AP) - Snow fell.\n\n(Reporting by "
        + list("Ada Nordby%s, ", n / 13) + "Tor Vik; Editing by Siv Holm)");
    families.put("a byline of names", n -> "By " + list("Ada Nordby%s, ", n / 13) + "and Tor Vik\n\nSnow fell.");
    families.put("acronyms", n -> list("Agency Of%s Rain (AOR%1$s) met. ", n / 32));
    families.put("one speaker after the other", n -> list("\"Rain,\" said Ada Nord%s. ", n / 26));
    families.put("one statement in the other", n -> list("Vik said Holm%s said ", n / 20));
    families.put("tags", n -> list("<p class='a%s'>", n / 15));
    return families;
  }

  private static String list(String item, int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // Letters, since no name has digits.
      String letters = "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
      list.append(item.replace("%s", letters).replace("%1$s", letters.toUpperCase(java.util.Locale.ROOT)));
    }
    return list.toString();
  }

  /**
   * Prints the growth of every family.
   *
   * @param units n
   * @param name what the names of the families to look at hold
   * @return whether none grows faster than n to the power of 1.2
   */
  boolean run(int units, String name) {
    boolean linear = true;
    System.out.printf("%-36s %10s %10s %10s %10s  exponent%n", "CPU seconds of a text of", units, 2 * units, 4 * units,
        8 * units);
    for (Map.Entry<String, IntFunction<String>> family : FAMILIES.entrySet()) {
      if (family.getKey().contains(name)) {
        double[] seconds = new double[STEPS];
        time(family.getValue().apply(units));
        for (int i = 0; i < STEPS; i++) {
          seconds[i] = time(family.getValue().apply(units << i));
        }
        double exponent = slope(seconds);
        linear &= exponent <= 1.2;
        System.out.printf("%-36s %10.3f %10.3f %10.3f %10.3f  %.2f%s%n", family.getKey(), seconds[0], seconds[1],
            seconds[2], seconds[3], exponent, exponent > 1.2 ? " !" : "");
      }
    }
    return linear;
  }

  /** Returns the least of three times, since other work of the machine only ever adds. */
  private double time(String text) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      try {
        marker.mark(text);
      } catch (UIMAException e) {
        throw new IllegalStateException(e);
      }
      least = Math.min(least, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
    }
    return least;
  }

  /** Returns the slope of the line that fits the logarithms of the times best, a step being a doubling. */
  private static double slope(double[] seconds) {
    double mean = 0;
    for (double s : seconds) {
      mean += Math.log(s) / seconds.length;
    }
    double product = 0;
    double square = 0;
    for (int i = 0; i < seconds.length; i++) {
      double x = i - (seconds.length - 1) / 2.0;
      product += x * (Math.log(seconds[i]) - mean);
      square += x * x;
    }
    return product / square / Math.log(2);
  }
}
