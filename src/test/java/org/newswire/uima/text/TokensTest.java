package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.Generated;

class TokensTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Ms. Hall's plan                | Ms . Hall 's plan
      don't, she'll and they've      | don't , she 'll and they 've
      O'Dell of the U.S. Army        | O'Dell of the U.S. Army
      J. Q. Public                   | J. Q. Public
      $3.2 million, 1,200 men        | $ 3.2 million , 1,200 men
      a 46-year-old at AT&T          | a 46-year-old at AT&T
      ''Well,'' he said              | '' Well , '' he said
      the voters' view               | the voters ' view
      @quill and #tag                | @quill and #tag
      wait ... what -- no            | wait ... what -- no
      """)
  void splitsWordsAndMarks(String text, String expected) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
  }

  @Test
  void startsParagraphsAfterLineEnds() {
    String lines = "The council met and talked. It ended.\nNothing came of it.\n\nA new day";
    Tokens tokens = Tokens.of(lines);
    List<String> first = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsParagraph(i)) {
        first.add(lines.substring(tokens.begin(i), tokens.end(i)));
      }
    }
    assertThat(first).containsExactly("The", "Nothing", "A");
  }

  @Test
  void coversEverythingButWhiteSpaceInOrder() {
    Generated.tries(1000, Generated.anything(200), TokensTest::areInOrder);
  }

  private static void areInOrder(String text) {
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end(i)).isGreaterThan(tokens.begin(i));
      end = tokens.end(i);
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<String> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.begin(i), tokens.end(i)));
    }
    return words;
  }
}
