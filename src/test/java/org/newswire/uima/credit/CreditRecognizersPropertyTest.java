package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.text.Span;

class CreditRecognizersPropertyTest {
  private static final int MEGABYTE = 1 << 20;
  private static final CreditLexicon WORDS = CreditLexicon.bundled();
  private static final DatelineRecognizer DATELINES = new DatelineRecognizer(WORDS);
  private static final PhotoCreditRecognizer PHOTOS = new PhotoCreditRecognizer(WORDS);
  private static final CreditLineRecognizer LINES = new CreditLineRecognizer(WORDS);

  @Property(tries = 2000)
  void spansLieInOrderWithinAnyText(@ForAll("texts") String text) {
    for (List<Span> spans : spans(text)) {
      int end = 0;
      for (Span span : spans) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
        end = span.end();
      }
    }
  }

  @Property(tries = 300)
  void plainLowerCaseHoldsNoCredit(@ForAll("prose") String text) {
    assertThat(spans(text)).allMatch(List::isEmpty);
  }

  private static List<List<Span>> spans(String text) {
    return List.of(
        DATELINES.find(text).stream().map(DatelineMatch::span).toList(),
        PHOTOS.find(text).stream().map(PhotoCreditMatch::span).toList(),
        LINES.find(text).stream().map(CreditLineMatch::span).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of("LEEDS", "Ann Ode", "BoThe", " (", "Reuters", ") ", " - ", "\u2014", "/",
        "AP", " Photo", "Photo: ",
        "Photo by ", " via ", "Getty Images", ", ", ".", "\n", "[", "]", "h/t ", "\u00a9 ", "2019 ", "Copyright ", "@",
            "a@b.example",
        " newsroom", "Jan 18", "3/", "27 APR 90", "contributed to this report", "This ", "first published ", "The ",
            "Source: ", "Inc", "\u201d",
        "\uD800", "\uDC00", "\0", "\u0130", "\t", " ", "Mc", "d'", "O'", "and ", "File", "Courtesy of ", "By ", "\r",
            "rain ", "is ");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3)).list().ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of("rain", "fell", "on", "the", "town", "all", "day", "long").list().ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(", "PARIS (", "/", "PARIS ", "(AP) ", "A/", "Reuters/", " via AP", "\u00a9 ", "Copyright ", "@", "a@b ", "[",
        "[AP", "(@", "PARIS - ",
    "Photo: ", "\n", "(\n", "\u2014", "(A newsroom ", "contributed to this report ", "AP, ", "A-", "aB", "Source: AP, ",
        "Jan ", "1", "."
  })
  @Timeout(10)
  void aMegabyteOfAnythingTakesAMoment(String unit) {
    String text = Stream.generate(() -> unit).limit(MEGABYTE / unit.length())
        .reduce(new StringBuilder(), StringBuilder::append,
        StringBuilder::append).toString();
    assertThat(spans(text)).hasSize(3);
  }
}
