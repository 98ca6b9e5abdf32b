package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;

/** Puts every row of the cues into a sentence for each of its frames: one of them must attribute something by it. */
class SpeechCueRowsTest {
  /** What follows a word that introduces a content. */
  private static final Map<String, String> COMPLEMENTS = Map.of(
      "quote", ", \"We left the old mill on the hill.\"",
      "clause", " that the mill was old.",
      "that", " that the mill was old.",
      "wh", " whether the mill was old.",
      "object", " the mill a wreck.",
      "complement", " old.",
      "to", " to close the mill.",
      "addressee", " the paper that the mill was old.",
      "saying", " saying the mill was old.");

  @Test
  void everyRowIsReadInASentence() {
    List<String> unread = new ArrayList<>();
    for (Lexicon.Row row : SpeechLexicon.CUES.bundled()) {
      List<String> sentences = sentences(row);
      if (sentences.stream().noneMatch(sentence -> attributes(sentence, row.get("cue")))) {
        unread.add(row.get("cue") + " (" + row.get("kind") + ") in " + sentences);
      }
    }
    assertThat(unread).isEmpty();
  }

  @Test
  void noRowReplacesAnother() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : SpeechLexicon.CUES.bundled()) {
      assertThat(seen.add(row.get("kind") + " " + row.get("cue"))).as(row.get("cue")).isTrue();
    }
  }

  private static boolean attributes(String sentence, String lemma) {
    return Recognized.RECOGNIZER.find(sentence).stream().anyMatch(match -> match.lemma().equals(lemma));
  }

  private static List<String> sentences(Lexicon.Row row) {
    List<String> sentences = new ArrayList<>();
    for (String printed : row.list("frames")) {
      String frame = printed.startsWith("~") ? printed.substring(1) : printed;
      switch (row.constant("kind", SpeechCue.SpeechCueKind.class)) {
        case VERB -> verb(row, frame, sentences);
        case IMPERSONAL -> {
          sentences.add("The mill " + inflected(row, VerbForm.THIRD) + complement(frame));
          sentences.add("The mill " + inflected(row, VerbForm.THIRD) + " to be old.");
        }
        case NOUN -> noun(row.get("cue"), frame, sentences);
        case ADJECTIVE -> {
          sentences.add("Officials said that Ann Hill was " + row.get("cue") + complement(word(frame)));
          sentences.add("Ann Hill was " + row.get("cue") + complement(word(frame)));
          sentences.add("Ann Hill left, " + row.get("cue") + complement(word(frame)));
        }
        case ADVERB -> sentences.add("The mill " + row.get("cue") + " burned.");
        default -> {
          sentences.add("The mill is old, " + row.get("cue") + " Ann Hill.");
          sentences.add("The mill is old, " + row.get("cue") + " the Norby Post.");
        }
      }
    }
    return sentences;
  }

  private static void verb(Lexicon.Row row, String frame, List<String> sentences) {
    if (frame.startsWith("passive")) {
      String by = frame.equals("passive") || frame.equals("passive-by") ? "" : frame.substring("passive-".length());
      String participle = inflected(row, VerbForm.PARTICIPLE);
      sentences.add("The mill was " + participle + (by.isEmpty() ? "" : complement(by)));
      sentences.add("The mill was " + participle + " by Ann Hill" + (by.isEmpty() ? "." : complement(by)));
      return;
    }
    String past = inflected(row, VerbForm.PAST);
    if (frame.equals(SpeechCue.LEFT)) {
      sentences.add("\"We left the old mill on the hill,\" Ann Hill " + past + ".");
    }
    sentences.add("Ann Hill " + past + complement(frame));
    sentences.add("Ann Hill " + past + " on Monday" + complement(frame));
    if (frame.equals(SpeechCue.OBJECT)) {
      sentences.add("Ann Hill " + past + " the mill.");
    }
    if (frame.equals(SpeechCue.QUOTE)) {
      sentences.add("Ann Hill " + past + ": \"We left the old mill on the hill.\"");
    }
  }

  private static void noun(String noun, String frame, List<String> sentences) {
    String end = complement(word(frame));
    switch (frame.substring(0, frame.indexOf('-'))) {
      case "poss" -> sentences.add("The town burned despite Ann Hill's " + noun + end);
      case "from" -> sentences.add("The town burned despite a " + noun + " from Ann Hill" + end);
      case "light" -> {
        sentences.add("Ann Hill made a " + noun + end);
        sentences.add("Ann Hill has a " + noun + end);
      }
      default -> sentences.add("The town burned despite the " + noun + end);
    }
  }

  private static String word(String frame) {
    return frame.substring(frame.indexOf('-') + 1);
  }

  private static String complement(String word) {
    return COMPLEMENTS.getOrDefault(word, " " + word + " the mill.");
  }

  private static String inflected(Lexicon.Row row, VerbForm form) {
    String cue = row.get("cue");
    int space = cue.indexOf(' ');
    String base = space < 0 ? cue : cue.substring(0, space);
    return Inflection.verb(base, row.list("forms")).get(form) + (space < 0 ? "" : cue.substring(space));
  }
}
