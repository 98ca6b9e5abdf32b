package org.newswire.uima.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.speech.QuoteFinder;
import org.newswire.uima.text.Span;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;

/** Sentences, quotations and names of two versions, without any engine. */
class VersionComparerTest {
  private static final String LEAD = "The ferry to Lunde sank on Monday with forty people aboard. ";
  private static final String SECOND = "Divers found the wreck late in the evening near the old pier. ";
  private static final String THIRD = "A tug from the northern port will lift it on the next calm day. ";
  private static final List<String> WORDS =
      List.of("boat", "harbour", "Lund", "the", "\"storm\"", "took", "(roof)", "3.5");
  private final VersionComparer comparer = new VersionComparer();

  private Comparison compare(String a, String b) {
    return comparer.compare(quoted(a), quoted(b));
  }

  private static MarkedStory quoted(String text) {
    return new MarkedStory(text, List.of(), List.of(), List.of(), QuoteFinder.find(text), List.of(), List.of());
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void tellsDroppedAddedAndMovedSentences() {
    String a = LEAD + SECOND + THIRD + "Nobody is missing any more, the harbour office said. ";
    String b = THIRD + LEAD + SECOND + "The owner has insured the ship for nine million. ";

    Comparison comparison = compare(a, b);

    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.sentences()).filteredOn(SentenceLink::moved).singleElement()
        .satisfies(link -> assertThat(link.a().of(a)).isEqualTo(THIRD.strip()));
    assertThat(words(comparison.dropped(), a)).containsExactly("Nobody is missing any more, the harbour office said.");
    assertThat(words(comparison.added(), b)).containsExactly("The owner has insured the ship for nine million.");
  }

  @Test
  void alignsTwoSentencesThatWereJoined() {
    String joined = "The ferry to Lunde sank on Monday with forty people aboard, and divers found the wreck late in "
        + "the evening near the old pier.";

    assertThat(compare(LEAD + SECOND, joined).sentences()).singleElement()
        .satisfies(link -> assertThat(link.a().length()).isGreaterThan(LEAD.length()));
    assertThat(compare(joined, LEAD + SECOND).sentences()).singleElement()
        .satisfies(link -> assertThat(link.b().length()).isGreaterThan(LEAD.length()));
  }

  @Test
  void doesNotAlignSentencesThatShareSmallWords() {
    Comparison comparison = compare("It was one of the best that the town has seen in a year. ",
        "The council said that it was too late in the year to open one of its parks. ");

    assertThat(comparison.sentences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mr. Aldo Brink met Gen. Ute Falk in St. Orm. They talked.|2",
      "She left the U.S. The ship did not.|2",
      "The U.S. Navy left. So did he.|2",
      "\"Is it far?\" he asked. Nobody knew.|2",
      "Rain fell on J. R. Holm in Lunde. He left.|2",
      "It rose to 3.5 million. It fell again.|2"})
  void findsSentences(String text, int expected) {
    assertThat(compare(text, "").dropped()).hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "\"We won't re-elect him... ever,\" she said on Monday.|“We won’t re‑elect him … ever”, she said on Monday.",
      "\"It cost 1,200 kroner - at least,\" she said on Monday.|«It cost 1200 kroner — at least,» she said on Monday.",
      "\"We lost the boat,\" she said on Monday.|'We lost the boat,' she said on Monday.",
      "\"We lost 20 percent of it,\" she said on Monday.|„We lost 20% of it“, she said on Monday."})
  void typographyChangesNoQuotation(String a, String b) {
    assertThat(compare(a, b).quotations()).isEmpty();
    assertThat(compare(a, b).isSame()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "\"We lost the boat today,\" she said on Monday.|\"We lost a boat today,\" she said on Monday.|the > a",
      "\"We lost the boat today,\" she said on Monday.|\"We never lost the boat today,\" she said on Monday.| > never",
      "\"We did not lose the boat,\" she said on Monday.|\"We did lose the boat,\" she said on Monday.|not > ",
      "\"We lost the boat?\" she asked on Monday.|\"We lost the boat,\" she asked on Monday.|? > "})
  void tellsWhatWasChangedInAQuotation(String a, String b, String change) {
    assertThat(compare(a, b).quotations()).singleElement().satisfies(quotation -> {
      assertThat(quotation.kind()).isEqualTo(QuotationChangeKind.ALTERED);
      assertThat(quotation.edits()).extracting(e -> (e.a().of(a) + " > " + e.b().of(b)).strip())
          .containsExactly(change.strip());
    });
  }

  @Test
  void aChangeOutsideTheMarksIsNoneOfTheQuotation() {
    assertThat(compare("\"We lost the boat today,\" Brink said on Monday.",
        "\"We lost the boat today,\" he said on Monday.").quotations()).isEmpty();
  }

  @Test
  void aQuotationThatIsInterruptedElsewhereIsTheSame() {
    assertThat(compare("\"We lost the boat today and we will not go out again,\" she said.",
        "\"We lost the boat today,\" she said, \"and we will not go out again.\"").quotations()).isEmpty();
  }

  @Test
  void aSentenceCutOutOfAQuotationIsAChangeOfIt() {
    String whole =
        "\"We lost the boat to the storm. Nobody helped us at all in those hours. We go home now,\" she said.";
    String cut = "\"We lost the boat to the storm. We go home now,\" she said.";

    assertThat(compare(whole, cut).quotations()).singleElement()
        .satisfies(quotation -> assertThat(quotation.edits()).singleElement().matches(Edit::isDeletion));
  }

  @Test
  void tellsWordsPutIntoAndTakenOutOfQuotationMarks() {
    String told = "Holm said that nobody would ever find the captain of the ship. ";
    String quoted = "Holm said that \"nobody would ever find the captain of the ship\". ";

    assertThat(compare(told, quoted).quotations()).extracting(QuotationChange::kind)
        .containsExactly(QuotationChangeKind.QUOTED);
    assertThat(compare(quoted, told).quotations()).extracting(QuotationChange::kind)
        .containsExactly(QuotationChangeKind.UNQUOTED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The storm took the roof of Vera Lindqvist in one night.|The storm took the roof of Vera Lund in one night.|1",
      "The storm took the roof on Monday in one single night.|The storm took the roof on Friday in one single night.|0",
      "The storm took the roof of Vera Lund in one night.|The storm took the roof of Lund in one night.|0",
      "The storm took the roof of Vera Lund in one night.|The storm took the roof of her in one night.|0"})
  void tellsNamesThatGaveWayToOthers(String a, String b, int expected) {
    assertThat(compare(a, b).names()).hasSize(expected);
  }

  /** Texts of few different words, so that sentences repeat and have many partners. */
  @Test
  void everyTextIsTheSameAsItselfAndEverySentenceHasItsPlace() {
    long seed = 20260118;
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      String a = text(random);
      String b = text(random);
      assertThat(compare(a, a).isSame()).as("seed %d, text %d: %s", seed, n, a).isTrue();
      Comparison comparison = compare(a, b);
      int[] seen = new int[a.length()];
      comparison.sentences().forEach(link -> IntStream.range(link.a().begin(), link.a().end()).forEach(i -> seen[i]++));
      comparison.dropped().forEach(span -> IntStream.range(span.begin(), span.end()).forEach(i -> seen[i]++));
      for (int i = 0; i < seen.length; i++) {
        int expected = Character.isWhitespace(a.charAt(i)) ? 2 : 1;
        assertThat(seen[i]).as("seed %d, text %d, offset %d: %s", seed, n, i, a).isBetween(2 - expected, 1);
      }
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(12)).mapToObj(s -> IntStream.range(0, 1 + random.nextInt(9))
            .mapToObj(w -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" ", "", random.nextBoolean() ? ". " : "\n\n")))
        .collect(Collectors.joining());
  }

  @Test
  void takesTimeInProportionToTheText() {
    String a = IntStream.range(0, 20_000).mapToObj(i -> "boat " + i % 97 + " ").collect(Collectors.joining());
    String b = IntStream.range(0, 20_000).mapToObj(i -> "Boat " + i % 89 + ". ").collect(Collectors.joining());
    long begin = System.nanoTime();

    compare(a, b);
    compare(a, a);
    compare("\"".repeat(50_000), ". ".repeat(50_000));

    assertThat((System.nanoTime() - begin) / 1_000_000).as("milliseconds").isLessThan(5_000);
  }
}
