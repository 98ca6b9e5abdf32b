package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;

class SpeechLexiconTest {
  @Test
  void takesCuesFromItsLexicon() throws IOException {
    SpeechLexicon grammar = grammar("yodel\tverb\tsay\tclause|quote|left\n");
    assertThat(recognizer(grammar).find("Jones yodeled that it was late. Jones said that it was late."))
        .extracting(AttributionMatch::lemma).containsExactly("yodel");
  }

  @Test
  void letsALaterRowReplaceAnEarlierOne() throws IOException {
    SpeechLexicon grammar = grammar("yodel\tverb\tsay\tclause\nyodel\tverb\tsay\tquote\n");
    assertThat(recognizer(grammar).find("Jones yodeled that it was late. Jones yodeled: \"Late.\""))
        .extracting(AttributionMatch::evidence).containsExactly("say-quote");
  }

  @Test
  void namesTheLineOfAnUnknownKind() {
    assertThatThrownBy(() -> grammar("# cues\nsay\tverbal\tsay\tclause\n")).isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("speech/cues.tsv:2:").hasMessageContaining("verbal").hasMessageContaining("verb");
  }

  @Test
  void namesTheLineOfAnUnknownRule() {
    assertThatThrownBy(() -> lexicon(SpeechLexicon.CUES.bundled(),
        read(SpeechLexicon.CONFIDENCE, "say-what\thigh\n"))).isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("speech/confidence.tsv:1:").hasMessageContaining("say-what")
        .hasMessageContaining("say-quote");
  }

  @Test
  void everyListIsSorted() {
    for (LexiconFile file : List.of(SpeechLexicon.WORDS, SpeechLexicon.GENDERS, SpeechLexicon.NATIONS)) {
      List<String> rows = new ArrayList<>();
      file.bundled().forEach(row -> rows.add(row.get(file.columns().get(0)) + "\t" + row.get("word")));
      assertThat(rows).as(file.name()).isSorted().doesNotHaveDuplicates();
    }
  }

  private static SpeechRecognizer recognizer(SpeechLexicon lexicon) {
    return new SpeechRecognizer(lexicon, false, AttributionMatch.Confidence.MEDIUM);
  }

  private static SpeechLexicon grammar(String cues) throws IOException {
    return lexicon(read(SpeechLexicon.CUES, cues), SpeechLexicon.CONFIDENCE.bundled());
  }

  private static Lexicon read(LexiconFile file, String rows) throws IOException {
    return file.read(file.name(), new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
  }

  private static SpeechLexicon lexicon(Lexicon cues, Lexicon confidence) {
    return new SpeechLexicon(cues, SpeechLexicon.WORDS.bundled(), SpeechLexicon.VERBS.bundled(),
        SpeechLexicon.GENDERS.bundled(), SpeechLexicon.NATIONS.bundled(), confidence);
  }
}
