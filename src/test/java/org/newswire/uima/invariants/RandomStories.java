package org.newswire.uima.invariants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes texts that upset engines: shuffled pieces of stories, the sample stories with pieces cut out, doubled, moved
 * and
 * replaced by odd characters, and characters of any kind.
 */
public final class RandomStories implements Function<Random, String> {
  private static final String SAMPLES = "classpath:org/newswire/uima/samples/*.txt";
  private static final int MOST_PIECES = 40;

  /** What stories are made of, and what is rarely seen in them. */
  private static final String[] PIECES = {
      "PARIS", "New York", "LONDON, ", "SEOUL/", "WASHINGTON, Jan. 2 ", "(Reuters)", "(AP) ", " - ", "\u2014 ",
          "Reuters", "REUTERS/",
      "AP Photo/", "Getty Images", "AFP", "via ", "/", "Photo: ", "Photograph: ", "Credit: ", "\u00A9 ",
          "Copyright 2021 ", "h/t ",
      "Source: ", "Courtesy of ", "Associated Press writer ", " contributed to this report.",
          "This story first appeared in ",
      "By ", "BY ADA NORDBY", "By Ada Nordby and Tor Vik", "Reporting by ", "Editing by ", "Additional reporting by ",
      "(Reporting by Ada Nordby; Editing by Tor Vik)", "(By Ada Nordby and Tor Vik)", "Von ", "Par ", "Redaktion: ",
          " in ", " and ",
      "; ", ", ", "Ada Nordby", "Tor Vik", "\u00C5sa de la Cruz", "Nordby", "Mr. Vik", "O\u2019Hara", "J.K. Holm",
          "ada@example.org",
      "Jan 2", "2021", "\"", "\u201C", "\u201D", "''", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "said",
          " said ", "told", "he ",
      "she ", "the minister ", "according to ", " added that ", "that ", "said on Monday", "It will rain, ",
          "We will see.", "not ",
      "the Arabic acronym for ", "Daesh", "UN", "United Nations", "(UN)", "(", ")", "[", "]",
          "World Health Organization (WHO)",
      "WHO (World Health Organization)", ", which stands for ", ", also known as ", "or ISIS, ", "Islamic State",
          "U.S.", "@", "#",
      "To contact the reporter on this story: ", "Follow ", "\n", "\n\n", "\r\n", "\t", " ", "  ", "\u00A0", "\u2029",
          "\u0085", "\u000B",
      "\0", "\uD800", "\uDC00", "\uD83D\uDE00", "\u0301", "\u200D", "\u200F", "\u00AD", "\uFEFF", "\uFE0F", "I\u0307",
          "\u00DF", "\u0130",
      ".", "...", "\u2026", "'s", "?", "!", ":", "-", "\u2013", "&", "|", "*", "<p>", "</p>", "A", "B", "C", "x", "1"};

  private static final String ODD =
      "\0\t\n\r \u0085\u00A0\u00AD\u0130\u00DF\u0301\u200B\u200D\u200F\u2028\u2029\uD83D\uDE00\uD800\uDC00\uFEFF\uFFFF\"'()[]/;,.-";

  private final List<String> samples = new ArrayList<>();

  /** Reads the bundled sample stories. */
  public RandomStories() {
    try {
      for (Resource story : new PathMatchingResourcePatternResolver().getResources(SAMPLES)) {
        samples.add(story.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bundled sample stories. */
  List<String> samples() {
    return List.copyOf(samples);
  }

  @Override
  public String apply(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> characters(random);
      case 1, 2 -> mutated(random);
      default -> shuffled(random);
    };
  }

  private static String shuffled(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(MOST_PIECES + 1); i > 0; i--) {
      text.append(piece(random));
    }
    return text.toString();
  }

  private static String piece(Random random) {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String mutated(Random random) {
    String sample = samples.get(random.nextInt(samples.size()));
    int begin = random.nextInt(sample.length());
    StringBuilder text =
        new StringBuilder(sample.substring(begin, Math.min(sample.length(), begin + 100 + random.nextInt(700))));
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(20));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        case 3 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
        default -> text.insert(at, piece(random));
      }
    }
    return text.toString();
  }

  private static String characters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append(switch (random.nextInt(4)) {
        case 0 -> ODD.charAt(random.nextInt(ODD.length()));
        case 1 -> (char) random.nextInt(Character.MAX_VALUE + 1);
        default -> (char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26));
      });
    }
    return text.toString();
  }
}
