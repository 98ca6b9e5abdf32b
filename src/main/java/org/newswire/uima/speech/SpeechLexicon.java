package org.newswire.uima.speech;

import java.util.HashMap;
import java.util.Map;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Rule;

/** The lexicons of reported speech. Immutable. */
public final class SpeechLexicon {
  /** Cues with their frames. */
  public static final LexiconFile CUES =
      LexiconFile.of("speech/cues.tsv", "cue", "kind", "act", "frames", "forms").requiring(4);
  /** Word classes. */
  public static final LexiconFile WORDS = LexiconFile.of("speech/words.tsv", "class", "word");
  /** Verbs that are no cues. */
  public static final LexiconFile VERBS = LexiconFile.of("speech/verbs.tsv", "verb", "forms").requiring(1);
  /** Words that tell a gender. */
  public static final LexiconFile GENDERS = LexiconFile.of("speech/genders.tsv", "gender", "word");
  /** Words that stand for one another. */
  public static final LexiconFile NATIONS = LexiconFile.of("speech/nations.tsv", "name", "word");
  /** How sure each rule is. */
  public static final LexiconFile CONFIDENCE =
      LexiconFile.of("speech/confidence.tsv", "rule", "confidence", "read", "right").requiring(2);

  private final SpeechWords vocabulary;
  private final PersonNames names = PersonNames.bundled();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Map<Rule, AttributionMatch.Confidence> confidences = new HashMap<>();

  /**
   * Reads the lexicons.
   *
   * @param cues of the form {@link #CUES}
   * @param words of the form {@link #WORDS}
   * @param verbs of the form {@link #VERBS}
   * @param genders of the form {@link #GENDERS}
   * @param nations of the form {@link #NATIONS}
   * @param confidence of the form {@link #CONFIDENCE}; a later row of a rule replaces an earlier one
   * @throws LexiconException when a row names an unknown kind, act, class, gender, rule or confidence
   */
  public SpeechLexicon(Lexicon cues, Lexicon words, Lexicon verbs, Lexicon genders, Lexicon nations,
      Lexicon confidence) {
    vocabulary = new SpeechWords(words, verbs, cues);
    for (Lexicon.Row row : genders) {
      Gender gender = row.constant("gender", Gender.class);
      // a name of both genders tells neither
      this.genders.merge(row.get("word"), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
    nations.forEach(row -> this.nations.put(row.get("word"), row.get("name")));
    for (Lexicon.Row row : confidence) {
      Rule rule = SpeechRules.of(row.get("rule"));
      if (rule == null) {
        throw row.error("column rule holds '" + row.get("rule") + "', expected one of "
            + SpeechRules.graded().stream().map(Rule::name).toList());
      }
      confidences.put(rule, row.constant("confidence", AttributionMatch.Confidence.class));
    }
  }

  /** {@return the bundled lexicons} */
  public static SpeechLexicon bundled() {
    return new SpeechLexicon(CUES.bundled(), WORDS.bundled(), VERBS.bundled(), GENDERS.bundled(), NATIONS.bundled(),
        CONFIDENCE.bundled());
  }

  SpeechWords vocabulary() {
    return vocabulary;
  }

  PersonNames names() {
    return names;
  }

  /** Returns how sure a rule is; one that is missing is not. */
  AttributionMatch.Confidence confidence(Rule rule) {
    return confidences.getOrDefault(rule, AttributionMatch.Confidence.LOW);
  }

  /** Returns the gender that a word in lower case tells. */
  Gender gender(String word) {
    return genders.getOrDefault(word, Gender.UNKNOWN);
  }

  /** Tells whether a word in lower case is a first name, a form of address or a role that tells a gender, or two. */
  boolean tellsGender(String word) {
    return genders.containsKey(word);
  }

  /** Returns the word that stands for all of its variants, such as {@code france} for {@code french}. */
  String norm(String word) {
    return nations.getOrDefault(word, word);
  }
}
