package org.newswire.uima.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two stories have in common, and what of a story is no part of that. */
class OverlapTest {
  private static final String FOOT = words("foot", 20);

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" ", "", ". "));
  }

  private static Overlap overlap(String a, String b) {
    return Overlap.between(Shingles.of(a, List.of()), Shingles.of(b, List.of()));
  }

  @Test
  void countsRowsOfTheShorterStory() {
    Overlap overlap = overlap(words("storm", 20) + words("calm", 180), words("storm", 20) + words("rain", 3));

    assertThat(overlap.shared()).isEqualTo(17);
    assertThat(overlap.containment()).isEqualTo(17 / 20.0);
    assertThat(overlap.isReuse()).isTrue();
  }

  @Test
  void threeRowsAreTooFewAndAFifthIsEnough() {
    assertThat(overlap(words("storm", 6), words("storm", 6) + words("calm", 40)).isReuse()).isFalse();
    assertThat(overlap(words("storm", 7), words("storm", 7) + words("calm", 40)).isReuse()).isTrue();
    assertThat(overlap(words("storm", 22) + words("calm", 80), words("storm", 22) + words("rain", 78)).isReuse())
        .isFalse();
    assertThat(overlap(words("storm", 23) + words("calm", 77), words("storm", 23) + words("rain", 77)).isReuse())
        .isTrue();
  }

  @Test
  void leavesOutWhatBothStoriesEndWith() {
    assertThat(overlap(words("storm", 30) + FOOT, words("calm", 25) + FOOT)).isEqualTo(new Overlap(0, 0));
  }

  @Test
  void anEndingThatIsHalfOfTheCopyIsReuse() {
    assertThat(overlap(words("storm", 100) + FOOT, words("calm", 15) + FOOT).isReuse()).isTrue();
    assertThat(overlap(words("storm", 100) + FOOT, words("storm", 100) + FOOT).containment()).isEqualTo(1);
  }

  @Test
  void aTextOfNoWordsHasNothing() {
    assertThat(overlap("", words("storm", 9))).isEqualTo(new Overlap(0, 0));
    assertThat(overlap("", "...")).isEqualTo(new Overlap(0, 0));
  }

  @Test
  void listsOfTitlesAreNoPartOfAStory() {
    String titles = "Ferry sinks off Lunde\nWhat to know about storms\n\nHolm wins again\nFive ways to mend a net\n";
    String story = "A storm took the roof of the school.\n" + titles;

    assertThat(TitleLists.in(story)).extracting(list -> list.of(story)).containsExactly(titles.strip());
    assertThat(Shingles.of(story, List.of()).words()).hasSize(8);
  }

  @Test
  void wrappedLinesAndTextWithoutStopsAreNoTitles() {
    String wrapped = "The storm took the roof of the school at Lunde\nand that of the hall beside it on Monday\n"
        + "night, and nobody was hurt while the water\nrose in the harbour.\n";
    String bare = "The storm took the roof\nNobody was hurt\nThe harbour is shut\nThe ferry waits\n";
    String three = "It rained.\nFerry sinks off Lunde\nHolm wins again\nFive ways to mend a net\n";

    assertThat(TitleLists.in(wrapped)).isEmpty();
    assertThat(TitleLists.in(bare)).isEmpty();
    assertThat(TitleLists.in(three)).isEmpty();
    assertThat(TitleLists.in("")).isEmpty();
  }
}
