package org.newswire.uima.speech;

import java.util.List;
import java.util.stream.Collectors;
import org.newswire.uima.text.Span;

/** Shows attributions as lines of text, for tables of tests. */
final class Recognized {
  static final SpeechRecognizer RECOGNIZER = 
      new SpeechRecognizer(SpeechLexicon.bundled(), true, AttributionMatch.Confidence.LOW);

  private Recognized() {}

  /** Returns {@code source > cue > content / content} for each attribution. */
  static List<String> in(String text) {
    return RECOGNIZER.find(text).stream().map(m -> of(m.source(), text) + " > " + of(m.cue(), text) + " > "
        + m.contents().stream().map(c -> of(c, text)).collect(Collectors.joining(" / "))).toList();
  }

  /** Returns {@code source = speaker} for each attribution. */
  static List<String> speakers(String text) {
    return RECOGNIZER.find(text).stream().map(m -> of(m.source(), text) + " = " + m.speaker()).toList();
  }

  static String of(Span span, String text) {
    return span == null ? "-" : span.of(text);
  }
}
