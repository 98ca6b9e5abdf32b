package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.CpuTime;
import org.newswire.uima.Generated;
import org.newswire.uima.text.Span;

class CreditRecognizersPropertyTest {
  private static final int LENGTH = 200_000;
  private static final CreditLexicon WORDS = CreditLexicon.bundled();
  private static final DatelineRecognizer DATELINES = new DatelineRecognizer(WORDS);
  private static final PhotoCreditRecognizer PHOTOS = new PhotoCreditRecognizer(WORDS);
  private static final CreditLineRecognizer LINES = new CreditLineRecognizer(WORDS);
  private static final CreditRecognizer ALL = new CreditRecognizer(WORDS);
  private static final String[] PIECES = {
      "LEEDS", "Ann Ode", "BoThe", " (", "Reuters", ") ", " - ", "\u2014", "/",
        "AP", " Photo", "Photo: ",
        "Photo by ", " via ", "Getty Images", ", ", ".", "\n", "[", "]", "h/t ", "\u00a9 ", "2019 ", "Copyright ", "@",
            "a@b.example",
        " newsroom", "Jan 18", "3/", "27 APR 90", "contributed to this report", "This ", "first published ", "The ",
            "Source: ", "Inc", "\u201d",
        "\uD800", "\uDC00", "\0", "\u0130", "\t", " ", "Mc", "d'", "O'", "and ", "File", "Courtesy of ", "By ", "\r",
            "rain ", "is "};

  @Test
  void spansLieInOrderWithinAnyText() {
    Generated.tries(2000, Generated.texts(30, PIECES), CreditRecognizersPropertyTest::liesInOrder);
  }

  private static void liesInOrder(String text) {
    for (List<Span> spans : spans(text)) {
      int end = 0;
      for (Span span : spans) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
        end = span.end();
      }
    }
  }

  @Test
  void noTwoMarksClaimTheSameWordsAndNoAgencyIsEmpty() {
    Generated.tries(1000, Generated.texts(30, PIECES), CreditRecognizersPropertyTest::claimsApart);
  }

  private static void claimsApart(String text) {
    CreditRecognizer.Credits credits = ALL.find(text);
    List<Span> spans = Stream.of(credits.datelines().stream().map(DatelineMatch::span),
        credits.photos().stream().map(PhotoCreditMatch::span), credits.lines().stream().map(CreditLineMatch::span))
        .flatMap(stream -> stream).sorted().toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
    }
    assertThat(Stream.of(credits.datelines().stream().map(DatelineMatch::agencies),
        credits.photos().stream().map(PhotoCreditMatch::agencies), credits.lines().stream()
            .map(CreditLineMatch::agencies))
        .flatMap(stream -> stream).flatMap(List::stream).map(PrintedAgency::printed)).noneMatch(String::isBlank);
  }

  @Test
  void plainLowerCaseHoldsNoCredit() {
    Generated.tries(300, Generated.joined(60, " ", "rain", "fell", "on", "the", "town", "all", "day", "long"),
        text -> assertThat(spans(text)).allMatch(List::isEmpty));
  }

  private static List<List<Span>> spans(String text) {
    return List.of(
        DATELINES.find(text).stream().map(DatelineMatch::span).toList(),
        PHOTOS.find(text).stream().map(PhotoCreditMatch::span).toList(),
        LINES.find(text).stream().map(CreditLineMatch::span).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(", "PARIS (", "/", "PARIS ", "(AP) ", "A/", "Reuters/", " via AP", "\u00a9 ", "Copyright ", "@", "a@b ", "[",
        "[AP", "(@", "PARIS - ",
    "Photo: ", "\n", "(\n", "\u2014", "(A newsroom ", "contributed to this report ", "AP, ", "A-", "aB", "Source: AP, ",
        "Jan ", "1", "."
  })
  void muchOfAnythingTakesAMoment(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    CpuTime.within(5, () -> assertThat(spans(text)).hasSize(3));
  }
}
