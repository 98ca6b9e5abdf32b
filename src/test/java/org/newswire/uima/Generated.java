package org.newswire.uima;

import java.util.Random;
import java.util.function.Function;

/**
 * Tries a property on generated values. Every run draws a new seed; a failure tells it, and {@code
 * -Dgenerated.seed=SEED}
 * draws the same values again. A text that fails is shortened before it is shown.
 */
public final class Generated {
  /** Set to the seed of a failure to repeat it. */
  public static final String SEED_PROPERTY = "generated.seed";

  /**
   * Characters that upset readers of text: controls, blanks, half pairs, marks that combine, letters that change
   * length.
   */
  private static final String ODD =
      "\0\t\n\r \u0085\u00A0\u00AD\u0130\u00DF\u0301\u200B\u200D\u200F\u2028\u2029\uD83D\uDE00\uD800\uDC00\uFEFF\uFFFF";

  private Generated() {}

  /** What must be true of every value. */
  @FunctionalInterface
  public interface Property<T> {
    /**
     * Throws where it is not true.
     *
     * @param value the value
     * @throws Exception whatever is wrong
     */
    void holdsFor(T value) throws Exception;
  }

  /**
   * Tries a property.
   *
   * @param tries on how many values
   * @param values makes a value
   * @param property what must be true of it
   * @throws AssertionError when it is not, with the seed and the value
   */
  public static <T> void tries(int tries, Function<Random, T> values, Property<T> property) {
    long seed = Long.getLong(SEED_PROPERTY, System.nanoTime());
    Random random = new Random(seed);
    for (int i = 1; i <= tries; i++) {
      T value = values.apply(random);
      Throwable failure = failure(property, value);
      if (failure != null) {
        T shortest = shorten(value, property);
        throw new AssertionError("try " + i + " of " + tries + ", -D" + SEED_PROPERTY + "=" + seed + ", fails on: "
            + escape(String.valueOf(shortest)) + System.lineSeparator() + failure(property, shortest), failure);
      }
    }
  }

  private static <T> Throwable failure(Property<T> property, T value) {
    try {
      property.holdsFor(value);
      return null;
    } catch (Exception | Error e) {
      return e;
    }
  }

  /** Leaves out halves, quarters and so on to single characters of a text for as long as it fails. */
  @SuppressWarnings("unchecked")
  private static <T> T shorten(T value, Property<T> property) {
    if (!(value instanceof String text)) {
      return value;
    }
    for (int cut = text.length() / 2; cut > 0; cut /= 2) {
      for (int i = 0; i + cut <= text.length();) {
        String shorter = text.substring(0, i) + text.substring(i + cut);
        if (failure(property, (T) shorter) != null) {
          text = shorter;
        } else {
          i += cut;
        }
      }
    }
    return (T) text;
  }

  /**
   * Writes a text as a Java string literal.
   *
   * @param text any text
   */
  public static String escape(String text) {
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

  /**
   * Makes texts of pieces, with a few of any characters among them.
   *
   * @param most how many pieces a text has at most
   * @param pieces what to choose from
   */
  public static Function<Random, String> texts(int most, String... pieces) {
    return random -> {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        text.append(random.nextInt(10) == 0 ? anything(3).apply(random) : pieces[random.nextInt(pieces.length)]);
      }
      return text.toString();
    };
  }

  /**
   * Makes texts of the given pieces alone.
   *
   * @param most how many pieces a text has at most
   * @param separator stands between two pieces
   * @param pieces what to choose from
   */
  public static Function<Random, String> joined(int most, String separator, String... pieces) {
    return random -> random.ints(random.nextInt(most + 1), 0, pieces.length).mapToObj(i -> pieces[i])
        .collect(java.util.stream.Collectors.joining(separator));
  }

  /**
   * Makes texts of any characters: letters, odd ones, and whatever else a UTF-16 unit may be.
   *
   * @param most how long a text is at most
   */
  public static Function<Random, String> anything(int most) {
    return random -> {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        text.append(switch (random.nextInt(4)) {
          case 0 -> ODD.charAt(random.nextInt(ODD.length()));
          case 1 -> (char) random.nextInt(Character.MAX_VALUE + 1);
          case 2 -> (char) (' ' + random.nextInt(0x7F - ' '));
          default -> (char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26));
        });
      }
      return text.toString();
    };
  }
}
