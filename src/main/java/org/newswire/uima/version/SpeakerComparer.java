package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newswire.uima.text.Span;

/**
 * Finds statements that both versions have and attribute differently.
 *
 * <p>Statements are the same when they share half of the words of the shorter one. A name that has become part of a
 * longer one, or the other way round, is no other speaker, and a pronoun no other title.
 */
final class SpeakerComparer {
  private static final int LEAST_SHARED = 3;
  /** Shorter words without a capital are articles and the like, and no part of a title. */
  private static final int TITLE_WORD = 4;

  private final WordAlignment versions;

  private SpeakerComparer(WordAlignment versions) {
    this.versions = versions;
  }

  /**
   * Returns the changes in the order of the first version.
   *
   * @param versions the versions, aligned
   */
  static List<SpeakerChange> changes(WordAlignment versions) {
    return new SpeakerComparer(versions).changes();
  }

  private List<SpeakerChange> changes() {
    int[] ofA = statements(versions.a);
    int[] ofB = statements(versions.b);
    int[] lengthA = counts(ofA, versions.a.story.statements().size());
    int[] lengthB = counts(ofB, versions.b.story.statements().size());
    Map<List<Integer>, Integer> shared = new HashMap<>();
    for (int i = 0; i < ofA.length; i++) {
      int partner = versions.partnerOfA(i);
      if (ofA[i] >= 0 && partner >= 0 && ofB[partner] >= 0) {
        shared.merge(List.of(ofA[i], ofB[partner]), 1, Integer::sum);
      }
    }
    Set<SpeakerChange> changes = new LinkedHashSet<>();
    var inOrder = shared.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.<List<Integer>>comparingInt(key -> key.get(0)))).toList();
    inOrder.forEach(e -> {
      int a = e.getKey().get(0);
      int b = e.getKey().get(1);
      if (e.getValue() >= LEAST_SHARED && 2 * e.getValue() >= Math.min(lengthA[a], lengthB[b])) {
        SpeakerChange change = change(versions.a.story.statements().get(a), versions.b.story.statements().get(b));
        if (change != null) {
          changes.add(change);
        }
      }
    });
    return new ArrayList<>(changes);
  }

  /** Returns for every word the number of the statement whose content it is part of, the inner one where they nest. */
  private static int[] statements(VersionReading reading) {
    int[] numbers = new int[reading.words.size()];
    Arrays.fill(numbers, -1);
    for (int s = 0; s < reading.story.statements().size(); s++) {
      for (Span content : reading.story.statements().get(s).contents()) {
        int i = reading.words.firstFrom(content.begin());
        for (; i < numbers.length && reading.words.span(i).begin() < content.end(); i++) {
          numbers[i] = s;
        }
      }
    }
    return numbers;
  }

  private static int[] counts(int[] numbers, int size) {
    int[] counts = new int[size];
    Arrays.stream(numbers).filter(n -> n >= 0).forEach(n -> counts[n]++);
    return counts;
  }

  private SpeakerChange change(StoryStatement a, StoryStatement b) {
    if (a.source() == null || b.source() == null) {
      return null;
    }
    if (a.speaker() != null && b.speaker() != null) {
      Set<String> before = keys(a.speaker());
      Set<String> after = keys(b.speaker());
      if (!isPart(before, after)) {
        return new SpeakerChange(SpeakerChange.SpeakerChangeKind.SPEAKER, a.speaker(), b.speaker(), a.source(),
            b.source());
      }
    }
    String before = title(versions.a.story.text(), a);
    String after = title(versions.b.story.text(), b);
    return before.isEmpty() || after.isEmpty() || keys(before).equals(keys(after)) ? null
        : new SpeakerChange(SpeakerChange.SpeakerChangeKind.TITLE, before, after, a.source(), b.source());
  }

  /** Tells whether one name holds all words of the other. */
  private static boolean isPart(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static Set<String> keys(String words) {
    return new HashSet<>(StoryWords.of(words).keys());
  }

  /** Returns the words beside the name of a source that is named; nothing where it is not. */
  private static String title(String text, StoryStatement statement) {
    String source = statement.source().of(text);
    StoryWords words = StoryWords.of(source);
    Set<String> name = statement.speaker() == null ? Set.of() : keys(statement.speaker());
    if (words.keys().stream().noneMatch(name::contains)) {
      return "";
    }
    return IntStream.range(0, words.size())
        .filter(i -> !name.contains(words.key(i)))
        .filter(i -> words.key(i).length() >= TITLE_WORD
            || Character.isUpperCase(source.charAt(words.span(i).begin())))
        .mapToObj(i -> words.span(i).of(source)).collect(Collectors.joining(" "));
  }
}
