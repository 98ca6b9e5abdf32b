package org.newswire.uima.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.text.Span;

/** Versions among generated stories. */
class ReuseIndexTest {
  private static final long SEED = 20190502;
  private static final List<String> NOBODY = List.of();

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private ReuseIndex index;

  @BeforeEach
  void makeIndex() {
    index = new ReuseIndex(folder.resolve("index"));
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + random.nextInt(5000) + (i % 15 == 14 ? "." : ""))
        .collect(Collectors.joining(" "));
  }

  private void add(String id, String text, String date, List<String> agencies, List<String> people) {
    index.add(new StoryHead(id, date, text.length(), agencies, people), Shingles.of(text, List.of()));
  }

  private void add(String id, String text) {
    add(id, text, null, NOBODY, NOBODY);
  }

  private List<ReuseCluster> clusters() {
    try (ReuseIndex closing = index) {
      return closing.clusters();
    }
  }

  /** Drops sentences and replaces words. */
  private String rewritten(String text, double dropped, double replaced) {
    return Arrays.stream(text.split("(?<=\\.) ")).filter(sentence -> random.nextDouble() >= dropped)
        .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
        .map(word -> random.nextDouble() < replaced ? "x" + random.nextInt() : word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsRewrittenCopiesAndNothingElse() {
    List<String> originals = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      originals.add(words(150 + random.nextInt(900)));
      add("story " + i, originals.get(i), null, List.of("Reuters"), NOBODY);
    }
    for (int i = 0; i < 100; i++) {
      add("copy " + i, rewritten(originals.get(i), 0.4, 0.05));
    }

    List<ReuseCluster> clusters = clusters();

    assertThat(clusters).as("seed %d", SEED).hasSize(100).allSatisfy(cluster -> {
      assertThat(cluster.pairs()).singleElement().satisfies(pair -> {
        assertThat(pair.copy().id().replace("copy", "story")).isEqualTo(pair.original().id());
        assertThat(pair.words()).isEqualTo("uncredited copy of Reuters copy");
        assertThat(pair.reason()).isEqualTo(ReusePair.Reason.CREDIT);
        assertThat(pair.containment()).isBetween(0.15, 1.0);
      });
    });
  }

  /** What is left of a short note keeps a shingle or two; rows of four words tell. */
  @Test
  void findsWhatIsLeftOfShortNotes() {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String note = words(120);
      add("note " + i, note, null, List.of("Reuters"), NOBODY);
      add("copy " + i, rewritten(note, 0.5, 0.2));
    }
    for (ReuseCluster cluster : clusters()) {
      assertThat(cluster.pairs()).as("seed %d", SEED).singleElement().satisfies(pair ->
          assertThat(pair.copy().id().replace("copy", "note")).isEqualTo(pair.original().id()));
      found++;
    }

    // Of some notes no sentence is left.
    assertThat(found).as("seed %d", SEED).isBetween(170, 200);
  }

  @Test
  void whatAPageSaysOfItselfMakesNoVersions() {
    String footer = words(90);
    for (int i = 0; i < 20; i++) {
      add("long " + i, words(2000) + " " + footer);
    }
    add("short", words(100) + " " + footer);

    assertThat(clusters()).isEmpty();
  }

  @Test
  void creditsAreNoSharedText() {
    String credit = words(60);
    for (String id : List.of("a", "b")) {
      String text = words(100) + " " + credit;
      index.add(new StoryHead(id, null, text.length(), NOBODY, NOBODY),
          Shingles.of(text, List.of(new Span(text.length() - credit.length(), text.length()))));
    }

    assertThat(clusters()).isEmpty();
  }

  @Test
  void namesTheOriginalByCreditThenDateThenLength() {
    String text = words(400);
    add("uncredited", text, "2019-01-01", NOBODY, NOBODY);
    add("later", text, "2019-05-03", List.of("Reuters"), NOBODY);
    add("first", text, "2019-05-02", List.of("reuters"), NOBODY);
    String other = words(400);
    add("whole", other);
    add("half", other.substring(0, other.length() / 2));
    String third = words(400);
    add("same", third);
    add("same again", third);

    assertThat(clusters()).extracting(c -> (c.original() == null ? null : c.original().id()) + " " + c.reason())
        .containsExactly("first DATE", "whole LENGTH", "null null");
  }

  @Test
  void saysWhatTheCreditsOfAPairSay() {
    assertThat(List.of(words(List.of("Reuters"), NOBODY, NOBODY, NOBODY),
        words(List.of("Reuters"), NOBODY, List.of("AP"), List.of("Ana Holm")),
        words(List.of("Reuters"), List.of("Ana Holm"), NOBODY, List.of("ana holm")),
        words(NOBODY, NOBODY, NOBODY, NOBODY)))
        .containsExactly("uncredited copy of Reuters copy", "credit changed: Reuters -> AP", "both credited",
            "neither credited");
  }

  private static String words(List<String> agencies, List<String> people, List<String> copied, List<String> named) {
    return new ReusePair(new StoryHead("a", null, 1, agencies, people),
        new StoryHead("b", null, 1, copied, named), null, 4, 1).words();
  }

  @Test
  void aHeadSurvivesTheIndex() {
    StoryHead head = new StoryHead("id", null, 17, List.of("Reuters", "AP"), NOBODY);

    assertThat(StoryHead.unpacked(head.packed())).isEqualTo(head);
  }

  @Test
  void aStoreGivesBackAllPairsBesideTheirLikes() {
    try (MVStore store = new MVStore.Builder().fileName(folder.resolve("pairs").toString()).open()) {
      PairStore pairs = new PairStore(store, "pairs");
      List<Long> added = new ArrayList<>();
      for (int i = 0; i < 300_000; i++) {
        int first = random.nextInt() >> random.nextInt(32);
        int second = random.nextInt() >>> 1 + random.nextInt(31);
        pairs.add(first, second);
        added.add((long) first << 32 | second);
      }
      List<Long> read = new ArrayList<>();
      List<Integer> firsts = new ArrayList<>();
      pairs.read((part, size) -> IntStream.range(0, size).forEach(i -> {
        read.add(part[i]);
        if (i == 0 || part[i] >>> 32 != part[i - 1] >>> 32) {
          firsts.add((int) (part[i] >>> 32));
        }
      }));

      assertThat(firsts).doesNotHaveDuplicates();
      assertThat(read.stream().sorted().toList()).as("seed %d", SEED).isEqualTo(added.stream().sorted().toList());
    }
  }
}
