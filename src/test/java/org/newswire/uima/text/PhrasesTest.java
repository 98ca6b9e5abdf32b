package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.Generated;

class PhrasesTest {
  private static final Phrases<String> AGENCIES = build(Phrases.matchingCase());
  private static final Phrases<String> ANY_CASE = build(Phrases.ignoringCase());

  private static Phrases<String> build(Phrases.Builder<String> builder) {
    return builder.add("AP", "ap").add("Associated Press", "ap").add("Press Association", "pa")
        .add("Agence France-Presse", "afp").add("People's Daily", "pd").add("h/t", "hat-tip").build();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "by the AP today            | AP",
      "AP                         | AP",
      "APs and mAP and APA        | ''",
      "the Associated\tPress said | Associated\tPress",
      "the associated press said  | ''",
      "Associated Press Association | Associated Press",
      "(AP/Agence France-Presse)  | AP,Agence France-Presse",
      "People\u2019s Daily        | People\u2019s Daily",
      "h/t Desk, oh/t             | h/t"})
  void findsWholeWordsInTheirCase(String text, String expected) {
    assertThat(String.join(",", found(AGENCIES, text))).isEqualTo(expected);
  }

  @Test
  void findsAnyCaseWhereAsked() {
    assertThat(found(ANY_CASE, "THE ASSOCIATED\n PRESS, ap")).containsExactly("ASSOCIATED\n PRESS", "ap");
  }

  @Test
  void prefersTheLongest() {
    Phrases<Integer> phrases = Phrases.<Integer>matchingCase().add("New", 1).add("New York Times", 3).build();
    assertThat(phrases.findAll("New York. New York Times")).extracting(Phrases.Match::value).containsExactly(1, 3);
  }

  @Test
  void findsASingleCharacter() {
    Phrases<Integer> phrases = Phrases.<Integer>matchingCase().add("\u00a9", 1).add("\u00a9 by", 2).build();
    assertThat(phrases.findAll("\u00a9by \u00a9 by \u00a9")).extracting(Phrases.Match::value).containsExactly(1, 2, 1);
  }

  @Test
  void staysWithinItsLimits() {
    assertThat(AGENCIES.findAll("AP AP AP", 1, 7)).extracting(m -> m.span().begin()).containsExactly(3);
    assertThat(AGENCIES.longestAt("Associated Press", 0, 12)).isNull();
  }

  @Test
  void aPhraseMustFillAStretchToGiveItsValue() {
    assertThat(AGENCIES.valueOf("the AP said", 4, 6)).isEqualTo("ap");
    assertThat(AGENCIES.valueOf("the AP said", 4, 11)).isNull();
    assertThat(AGENCIES.valueOf("Associated Press", 0, 12)).isNull();
  }

  @Test
  void aLaterPhraseReplacesAnEarlierOne() {
    assertThat(Phrases.<Integer>matchingCase().add("AP", 1).add("AP", 2).build().longestAt("AP", 0).value())
        .isEqualTo(2);
  }

  @Test
  void aPhraseNeedsWords() {
    assertThatThrownBy(() -> Phrases.matchingCase().add(" ", "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsWhatASearchForEachPhraseFinds() {
    Generated.tries(1000, Generated.joined(12, " ", "a", "b", "c", "ab", "abc", "d"),
        PhrasesTest::findsWhatASearchFinds);
  }

  private static void findsWhatASearchFinds(String text) {
    Set<String> words = Set.of("ab", "abc", "b a", "c");
    Phrases.Builder<String> builder = Phrases.matchingCase();
    words.forEach(word -> builder.add(word, word));
    for (Phrases.Match<String> match : builder.build().findAll(text)) {
      assertThat(match.span().of(text)).isEqualTo(match.value());
    }
    assertThat(builder.build().findAll(text).isEmpty())
        .isEqualTo(words.stream().noneMatch(word -> (" " + text + " ").contains(" " + word + " ")));
  }

  @Test
  void findsTheLongestPhraseAtEveryOffset() {
    Function<Random, String> snippets = Generated.joined(9, "", "a", "b", "A", ".", "&", " ", "\u00E9", "2");
    Generated.tries(1000, random -> Stream.generate(() -> snippets.apply(random)).limit(1 + random.nextInt(7)).toList(),
        snippet -> findsTheLongest(snippet.subList(1, snippet.size()), snippet.get(0)));
  }

  private static void findsTheLongest(List<String> phrases, String text) {
    Phrases.Builder<String> exact = Phrases.matchingCase();
    Phrases.Builder<String> anyCase = Phrases.ignoringCase();
    phrases.stream().filter(phrase -> !phrase.isBlank()).forEach(phrase -> {
      exact.add(phrase, phrase.strip());
      anyCase.add(phrase, phrase.strip());
    });
    for (int i = 0; i < text.length(); i++) {
      assertThat(end(exact.build().longestAt(text, i))).isEqualTo(longestEnd(phrases, text, i, false));
      assertThat(end(anyCase.build().longestAt(text, i))).isEqualTo(longestEnd(phrases, text, i, true));
    }
  }

  private static int end(Phrases.Match<?> match) {
    return match == null ? -1 : match.span().end();
  }

  /** Does the same by regular expressions, one after the other. */
  private static int longestEnd(List<String> phrases, String text, int begin, boolean anyCase) {
    int longest = -1;
    for (String phrase : phrases) {
      if (!phrase.isBlank()) {
        String pattern = Stream.of(phrase.strip().split("\\s+")).map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
        String bounded = (isWord(phrase.strip().charAt(0)) ? "(?<![\\p{L}\\p{Nd}])" : "") + pattern
            + (isWord(phrase.strip().charAt(phrase.strip().length() - 1)) ? "(?![\\p{L}\\p{Nd}])" : "");
        Matcher matcher = Pattern.compile(bounded, anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0)
            .matcher(text);
        if (matcher.find(begin) && matcher.start() == begin) {
          longest = Math.max(longest, matcher.end());
        }
      }
    }
    return longest;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static List<String> found(Phrases<String> phrases, String text) {
    return phrases.findAll(text).stream().map(match -> match.span().of(text)).toList();
  }
}
