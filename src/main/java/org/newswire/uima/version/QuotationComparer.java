package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;

/**
 * Finds what was changed within quotation marks.
 *
 * <p>A quotation of one version belongs to that of the other which kept most of its words. What was edited within
 * either is a change of that pair, and so are sentences of it that only one version has. Words that stand in quotation
 * marks in one version and are told without them in the other are changes of their own.
 */
final class QuotationComparer {
  /** Fewer words in quotation marks are a name or an ironic word as often as a quotation. */
  private static final int SHORTEST = 3;
  private static final String QUOTATION_MARKS =
      "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u2033\u300C\u300D\u300E\u300F";

  private final WordAlignment versions;
  private final int[] counterpartOfA;
  private final int[] counterpartOfB;
  private final Map<List<Integer>, List<WordEdit>> edits = new HashMap<>();

  private QuotationComparer(WordAlignment versions) {
    this.versions = versions;
    counterpartOfA = counterparts(versions.a, versions.b, true);
    counterpartOfB = counterparts(versions.b, versions.a, false);
  }

  /**
   * Returns the changed quotations in the order of the first version.
   *
   * @param versions the versions, aligned
   */
  static List<QuotationChange> changes(WordAlignment versions) {
    QuotationComparer comparer = new QuotationComparer(versions);
    for (WordAlignment.EditedPair pair : versions.pairs()) {
      pair.edits().forEach(comparer::read);
    }
    comparer.readUnpaired();
    List<QuotationChange> changes = comparer.altered();
    comparer.addRequoted(changes);
    changes.sort((x, y) -> x.a().compareTo(y.a()));
    return changes;
  }

  private int partner(boolean fromA, int word) {
    return fromA ? versions.partnerOfA(word) : versions.partnerOfB(word);
  }

  /** Returns for every quotation of one version the one of the other that shares most words with it. */
  private int[] counterparts(VersionReading from, VersionReading to, boolean fromA) {
    int[] counterparts = new int[from.story.quotations().size()];
    Arrays.fill(counterparts, VersionReading.NONE);
    int[] most = new int[counterparts.length];
    Map<List<Integer>, Integer> shared = new HashMap<>();
    for (int i = 0; i < from.words.size(); i++) {
      int partner = partner(fromA, i);
      if (from.quotation(i) != VersionReading.NONE && partner >= 0 && to.quotation(partner) != VersionReading.NONE) {
        int count = shared.merge(List.of(from.quotation(i), to.quotation(partner)), 1, Integer::sum);
        if (count > most[from.quotation(i)]) {
          most[from.quotation(i)] = count;
          counterparts[from.quotation(i)] = to.quotation(partner);
        }
      }
    }
    return counterparts;
  }

  private void read(WordEdit edit) {
    TokenRange a = quoted(versions.a, edit.a());
    TokenRange b = quoted(versions.b, edit.b());
    if (a.from() == a.to() && b.from() == b.to()) {
      return;
    }
    int quotationA = a.from() < a.to() ? versions.a.quotation(a.from())
        : counterpartOfB[versions.b.quotation(b.from())];
    int quotationB = b.from() < b.to() ? versions.b.quotation(b.from())
        : counterpartOfA[versions.a.quotation(a.from())];
    if (quotationA != VersionReading.NONE && quotationB != VersionReading.NONE) {
      changed(List.of(quotationA, quotationB)).add(new WordEdit(a, b));
    }
  }

  /** Returns the words of a range from its first to its last quoted one; an empty range keeps its place. */
  private static TokenRange quoted(VersionReading reading, TokenRange range) {
    int from = range.from();
    while (from < range.to() && reading.quotation(from) == VersionReading.NONE) {
      from++;
    }
    int to = range.to();
    while (to > from && reading.quotation(to - 1) == VersionReading.NONE) {
      to--;
    }
    return from == range.to() ? new TokenRange(range.from(), range.from()) : new TokenRange(from, to);
  }

  /**
   * Reads sentences, or parts of them, that stand within a quotation of which the other version has the rest. What both
   * versions have of such are the same words cut into other sentences, or close to it.
   */
  private void readUnpaired() {
    Map<List<Integer>, List<TokenRange>> leftOfA = new HashMap<>();
    Map<List<Integer>, List<TokenRange>> leftOfB = new HashMap<>();
    Map<TokenRange, Integer> placeOfA = new HashMap<>();
    Map<TokenRange, Integer> placeOfB = new HashMap<>();
    collectUnpaired(versions.a, counterpartOfA, true, leftOfA, placeOfA);
    collectUnpaired(versions.b, counterpartOfB, false, leftOfB, placeOfB);
    leftOfA.forEach((quotations, runs) -> {
      List<TokenRange> others = leftOfB.getOrDefault(quotations, List.of());
      for (int k = 0; k < runs.size(); k++) {
        changed(quotations).addAll(k < others.size()
            ? WordEdit.between(versions.a.words, runs.get(k), versions.b.words, others.get(k))
            : List.of(new WordEdit(runs.get(k), empty(placeOfA.get(runs.get(k))))));
      }
    });
    leftOfB.forEach((quotations, runs) -> {
      for (int k = leftOfA.getOrDefault(quotations, List.of()).size(); k < runs.size(); k++) {
        changed(quotations).add(new WordEdit(empty(placeOfB.get(runs.get(k))), runs.get(k)));
      }
    });
  }

  private List<WordEdit> changed(List<Integer> quotations) {
    return edits.computeIfAbsent(quotations, key -> new ArrayList<>());
  }

  private static TokenRange empty(int place) {
    return new TokenRange(place, place);
  }

  /** Collects such stretches under the pair of quotations, and where in the other version they would stand. */
  private void collectUnpaired(VersionReading reading, int[] counterparts, boolean fromA,
      Map<List<Integer>, List<TokenRange>> left, Map<TokenRange, Integer> places) {
    int place = 0;
    for (int i = 0; i < reading.words.size(); ) {
      int quotation = reading.quotation(i);
      int sentence = reading.sentence(i);
      int to = i + 1;
      while (to < reading.words.size() && reading.quotation(to) == quotation && reading.sentence(to) == sentence) {
        to++;
      }
      boolean paired = sentence == VersionReading.NONE
          || (fromA ? versions.isPairedA(sentence) : versions.isPairedB(sentence));
      if (paired) {
        for (int k = i; k < to; k++) {
          place = partner(fromA, k) < 0 ? place : partner(fromA, k) + 1;
        }
      } else if (quotation != VersionReading.NONE && counterparts[quotation] != VersionReading.NONE) {
        int other = counterparts[quotation];
        TokenRange run = new TokenRange(i, to);
        left.computeIfAbsent(fromA ? List.of(quotation, other) : List.of(other, quotation), key -> new ArrayList<>())
            .add(run);
        places.put(run, place);
      }
      i = to;
    }
  }

  private List<QuotationChange> altered() {
    List<QuotationChange> changes = new ArrayList<>();
    edits.values().removeIf(List::isEmpty);
    edits.forEach((quotations, changed) -> {
      Span a = versions.a.story.quotations().get(quotations.get(0));
      Span b = versions.b.story.quotations().get(quotations.get(1));
      changed.sort((x, y) -> Integer.compare(x.a().from() + x.b().from(), y.a().from() + y.b().from()));
      changes.add(new QuotationChange(QuotationChangeKind.ALTERED, a, b, speaker(a, b),
          changed.stream().map(versions::edit).toList()));
    });
    return changes;
  }

  private String speaker(Span a, Span b) {
    String speaker = speaker(versions.a.story, a);
    return speaker == null ? speaker(versions.b.story, b) : speaker;
  }

  private static String speaker(MarkedStory story, Span quotation) {
    return story.statements().stream()
        .filter(s -> s.contents().stream().anyMatch(quotation::overlaps))
        .map(s -> s.speaker() == null && s.source() != null ? s.source().of(story.text()) : s.speaker())
        .filter(speaker -> speaker != null).findFirst().orElse(null);
  }

  private void addRequoted(List<QuotationChange> changes) {
    addRequoted(changes, versions.a, versions.b, counterpartOfA, true);
    addRequoted(changes, versions.b, versions.a, counterpartOfB, false);
  }

  /** Adds quotations of one version most of whose words the other has, without quotation marks. */
  private void addRequoted(List<QuotationChange> changes, VersionReading from, VersionReading to, int[] counterparts,
      boolean fromA) {
    Map<Integer, int[]> words = new TreeMap<>();
    for (int i = 0; i < from.words.size(); i++) {
      if (from.quotation(i) != VersionReading.NONE && counterparts[from.quotation(i)] == VersionReading.NONE) {
        int[] count = words.computeIfAbsent(from.quotation(i), q -> new int[] {0, 0, Integer.MAX_VALUE, 0});
        count[0]++;
        if (partner(fromA, i) >= 0) {
          count[1]++;
          count[2] = Math.min(count[2], partner(fromA, i));
          count[3] = Math.max(count[3], partner(fromA, i));
        }
      }
    }
    words.forEach((quotation, count) -> {
      if (count[1] >= SHORTEST && 2 * count[1] >= count[0] && count[3] - count[2] < 2 * count[0]) {
        Span there = new Span(to.words.span(count[2]).begin(), to.words.span(count[3]).end());
        if (!isMarked(to.story.text(), there)) {
          Span here = from.story.quotations().get(quotation);
          Span a = fromA ? here : there;
          Span b = fromA ? there : here;
          changes.add(new QuotationChange(fromA ? QuotationChangeKind.UNQUOTED : QuotationChangeKind.QUOTED, a, b,
              speaker(a, b), editsWithin(a, b)));
        }
      }
    });
  }

  private List<Edit> editsWithin(Span a, Span b) {
    return versions.pairs().stream().flatMap(pair -> pair.edits().stream()).map(versions::edit)
        .filter(edit -> a.contains(edit.a()) && b.contains(edit.b())).toList();
  }

  /** Tells whether any quotation mark stands at either end of some words, even one that makes no quotation there. */
  private static boolean isMarked(String text, Span words) {
    String around = text.substring(Math.max(0, words.begin() - 2), words.begin())
        + text.substring(words.end(), Math.min(text.length(), words.end() + 3));
    return around.chars().anyMatch(QuotationComparer::isQuotationMark);
  }

  private static boolean isQuotationMark(int c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }
}
