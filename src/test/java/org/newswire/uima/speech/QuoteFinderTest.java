package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.Generated;
import org.newswire.uima.text.Tokens;

class QuoteFinderTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      She said, "We go." Then they left.          | "We go."
      She said, “We go.” Then they left.          | “We go.”
      She said, ''We go.'' Then they left.        | ''We go.''
      She said, ``We go.'' Then they left.        | ``We go.''
      Sie sagte: „Wir gehen.“ Dann gingen sie.    | „Wir gehen.“
      Sie sagte: »Wir gehen.« Dann gingen sie.    | »Wir gehen.«
      Elle a dit : « On y va. » Puis rien.        | « On y va. »
      She said: 'We go.' Then they left.          | 'We go.'
      She said: ‘We don’t go,’ and left.          | ‘We don’t go,’
      "We go," she said, "or stay."               | "We go," / "or stay."
      "He told me, 'Go on,' and I did," she said. | "He told me, 'Go on,' and I did,"
      'He told me, "Go on," and I did,' she said. | 'He told me, "Go on," and I did,'
      ''He said 'no.''' Then he left.             | ''He said 'no.'''
      ”Misprinted,” she said.                     | ”Misprinted,”
      ” … is misprinted,” she said.               | ” … is misprinted,”
      “It is so,’’ she said. ‘‘Now go.’’          | “It is so,’’ / ‘‘Now go.’’
      We go, she said."Then we left," he said.    | "Then we left,"
      “Misprinted,“ she said.                     | “Misprinted,“
      the so-called "wall tax" and "roof tax"     | "wall tax" / "roof tax"
      """)
  void findsTheOutermostQuotations(String text, String expected) {
    assertThat(String.join(" / ", quotes(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The voters' view isn't Hall's view.
      Rock 'n' roll of the '90s, 'til dawn.
      He is 6'2" tall and weighs 80 kilos.
      """)
  void takesNoApostropheForAQuotation(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @Test
  void goesOnOverParagraphsThatOpenAgain() {
    assertThat(quotes("He said: \"One. Two.\n\n\"Three. Four.\" The end.")).containsExactly("\"One. Two.",
        "\"Three. Four.\"");
  }

  @Test
  void boundsTheDamageOfAMissingMark() {
    assertThat(quotes("He said: \"One thing. Then he left. Nobody came.\n\nA new day began."))
        .containsExactly("\"One thing.");
    assertThat(quotes("He said: “One thing. Then he left. She said: “Two.” Nobody came."))
        .containsExactly("“One thing.", "“Two.”");
  }

  @Test
  void neverOverlapsNorReachesBeyondTheText() {
    Generated.tries(1000,
        Generated.joined(200, "", "\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", " ", ".", "\n", ",",
        "a", "b", "c"), QuoteFinderTest::staysApart);
  }

  private static void staysApart(String text) {
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (Quote quote : QuoteFinder.find(text, tokens)) {
      assertThat(quote.first()).isGreaterThanOrEqualTo(end);
      assertThat(quote.last()).isGreaterThan(quote.first()).isLessThanOrEqualTo(tokens.size());
      end = quote.last();
    }
  }

  private static List<String> quotes(String text) {
    Tokens tokens = Tokens.of(text);
    return QuoteFinder.find(text, tokens).stream()
        .map(q -> text.substring(tokens.begin(q.first()), tokens.end(q.last() - 1))).toList();
  }
}
