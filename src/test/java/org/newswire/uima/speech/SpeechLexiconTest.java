package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

class SpeechLexiconTest {
  @Test
  void takesCuesFromItsLexicon() throws IOException {
    SpeechLexicon grammar = grammar("yodel\tverb\tclause|quote|left\n");
    assertThat(new SpeechRecognizer(grammar).find("Jones yodeled that it was late. Jones said that it was late."))
        .extracting(AttributionMatch::lemma).containsExactly("yodel");
  }

  @Test
  void letsALaterRowReplaceAnEarlierOne() throws IOException {
    SpeechLexicon grammar = grammar("yodel\tverb\tclause\nyodel\tverb\tquote\n");
    assertThat(new SpeechRecognizer(grammar).find("Jones yodeled that it was late. Jones yodeled: \"Late.\""))
        .extracting(AttributionMatch::evidence).containsExactly("verb-quote");
  }

  @Test
  void namesTheLineOfAnUnknownKind() {
    assertThatThrownBy(() -> grammar("# cues\nsay\tverbal\tclause\n")).isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("cues.tsv:2:").hasMessageContaining("verbal").hasMessageContaining("verb");
  }

  private static SpeechLexicon grammar(String cues) throws IOException {
    Lexicon lexicon = Lexicon.read("cues.tsv", new ByteArrayInputStream(cues.getBytes(StandardCharsets.UTF_8)), 3,
        SpeechLexicon.cueColumns());
    return new SpeechLexicon(lexicon, Lexicon.bundled("words.tsv", 2, SpeechLexicon.wordColumns()),
        Lexicon.bundled("verbs.tsv", 1, SpeechLexicon.verbColumns()), Lexicon.bundled("genders.tsv", 2,
            SpeechLexicon.genderColumns()),
        Lexicon.bundled("nations.tsv", 2, SpeechLexicon.nationColumns()));
  }
}
