package org.newswire.uima.version;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.TokenRange;

/**
 * Finds names that stand in place of others: where one row of capitalized words replaces another in a sentence that
 * both versions have, and where the second version uses a name of its own for something that both mention.
 */
final class NameComparer {
  private static final double HEADLINE = 0.6;

  private final WordAlignment versions;
  private final Set<String> dates = dates();
  private final Names a;
  private final Names b;

  private NameComparer(WordAlignment versions) {
    this.versions = versions;
    a = new Names(versions.a);
    b = new Names(versions.b);
  }

  /**
   * Returns the changes, those of things under several names first.
   *
   * @param versions the versions, aligned
   */
  static List<NameChange> changes(WordAlignment versions) {
    NameComparer comparer = new NameComparer(versions);
    Map<List<String>, NameChange> changes = new LinkedHashMap<>();
    comparer.conceptChanges().forEach(change -> changes.putIfAbsent(key(change), change));
    comparer.replacements().forEach(change -> changes.putIfAbsent(key(change), change));
    return new ArrayList<>(changes.values());
  }

  private static List<String> key(NameChange change) {
    return List.of(fold(change.before()), fold(change.after()));
  }

  private static String fold(String name) {
    return String.join(" ", StoryWords.of(name).keys());
  }

  private List<NameChange> conceptChanges() {
    Map<String, Map<String, Integer>> before = namesByConcept(versions.a.story);
    Map<String, Map<String, Integer>> after = namesByConcept(versions.b.story);
    List<NameChange> changes = new ArrayList<>();
    after.forEach((concept, names) -> {
      Map<String, Integer> old = before.getOrDefault(concept, Map.of());
      Set<String> known = new HashSet<>();
      old.keySet().forEach(name -> known.add(fold(name)));
      // What the first version calls it most, and the second less often than before, has given way.
      old.entrySet().stream()
          .max(Comparator.comparingInt(e -> e.getValue() - names.getOrDefault(e.getKey(), 0)))
          .ifPresent(given -> names.keySet().stream().filter(name -> !known.contains(fold(name)))
              .forEach(name -> changes.add(new NameChange(given.getKey(), name, concept))));
    });
    return changes;
  }

  private static Map<String, Map<String, Integer>> namesByConcept(MarkedStory story) {
    Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
    for (StoryMention mention : story.mentions()) {
      names.computeIfAbsent(mention.concept(), c -> new LinkedHashMap<>()).merge(mention.name(), 1, Integer::sum);
    }
    return names;
  }

  private List<NameChange> replacements() {
    Map<String, String> concepts = new LinkedHashMap<>();
    versions.a.story.mentions().forEach(m -> concepts.put(fold(m.name()), m.concept()));
    versions.b.story.mentions().forEach(m -> concepts.put(fold(m.name()), m.concept()));
    List<NameChange> changes = new ArrayList<>();
    for (WordAlignment.EditedPair pair : versions.pairs()) {
      if (a.isHeadline(pair.a()) || b.isHeadline(pair.b())) {
        continue;
      }
      for (WordEdit edit : pair.edits()) {
        String before = a.name(edit.a(), pair.a());
        String after = b.name(edit.b(), pair.b());
        if (before != null && after != null && isOther(before, after)) {
          String concept = concepts.get(fold(before));
          changes.add(new NameChange(before, after,
              concept != null && concept.equals(concepts.get(fold(after))) ? concept : null));
        }
      }
    }
    return changes;
  }

  /** Tells whether neither name is a shorter or longer form of the other. */
  private static boolean isOther(String before, String after) {
    String x = " " + fold(before) + " ";
    String y = " " + fold(after) + " ";
    return !x.contains(y) && !y.contains(x);
  }

  /** Days and months are capitalized and no names. */
  private static Set<String> dates() {
    Set<String> dates = new LinkedHashSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        for (DayOfWeek day : DayOfWeek.values()) {
          dates.add(fold(day.getDisplayName(style, locale)));
        }
        for (Month month : Month.values()) {
          dates.add(fold(month.getDisplayName(style, locale)));
        }
      }
    }
    dates.add("sept");
    return dates;
  }

  /** The rows of capitalized words of one version. */
  private final class Names {
    private final VersionReading reading;
    private final Set<String> inside = new HashSet<>();

    Names(VersionReading reading) {
      this.reading = reading;
      for (int i = 0; i < reading.words.size(); i++) {
        if (isCapital(i) && !isFirst(i)) {
          inside.add(reading.words.key(i));
        }
      }
    }

    private boolean isCapital(int i) {
      return Character.isUpperCase(reading.story.text().charAt(reading.words.span(i).begin()));
    }

    private boolean isFirst(int i) {
      int sentence = reading.sentence(i);
      return sentence == VersionReading.NONE || reading.sentences().get(sentence).from() == i
          || reading.quotation(i) != VersionReading.NONE && reading.quotation(i) != reading.quotation(i - 1);
    }

    /** A first word is a name when it is capitalized elsewhere, too. */
    private boolean isName(int i) {
      return isCapital(i) && !dates.contains(reading.words.key(i))
          && (!isFirst(i) || inside.contains(reading.words.key(i)));
    }

    boolean isHeadline(TokenRange range) {
      int capitals = 0;
      for (int i = range.from(); i < range.to(); i++) {
        capitals += isCapital(i) ? 1 : 0;
      }
      return capitals > HEADLINE * (range.to() - range.from());
    }

    /** Returns the name that holds the first name word of an edit, or into which it inserts; null where none does. */
    String name(TokenRange edit, TokenRange within) {
      int word = edit.from();
      while (word < edit.to() && !isPart(word)) {
        word++;
      }
      if (word == edit.to()) {
        if (edit.from() < edit.to() || edit.from() == within.from() || edit.from() >= within.to()
            || !isPart(edit.from()) || !isPart(edit.from() - 1) || !isJoined(edit.from() - 1)) {
          return null;
        }
        word = edit.from();
      }
      int from = word;
      while (from > within.from() && isPart(from - 1) && isJoined(from - 1)) {
        from--;
      }
      int to = word + 1;
      while (to < within.to() && isPart(to) && isJoined(to - 1)) {
        to++;
      }
      return reading.story.text().substring(reading.words.span(from).begin(), reading.words.span(to - 1).end())
          .replaceAll("\\s+", " ");
    }

    /** A small word before a hyphen belongs to a name, too: {@code al-Assad}. */
    private boolean isPart(int i) {
      return isName(i) || i + 1 < reading.words.size() && isName(i + 1) && gap(i).equals("-");
    }

    private boolean isJoined(int i) {
      String gap = gap(i);
      return gap.isBlank() || gap.equals("-") || gap.equals(". ") && reading.words.span(i).length() == 1;
    }

    private String gap(int i) {
      int begin = reading.words.span(i).end();
      int end = reading.words.span(i + 1).begin();
      return end - begin > 2 ? "..." : reading.story.text().substring(begin, end);
    }
  }
}
