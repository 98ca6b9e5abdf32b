package org.newswire.uima.speech;

import java.util.HashMap;
import java.util.Map;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

/** The lexicons of reported speech. Immutable. */
public final class SpeechLexicon {
  private static final String[] CUE_COLUMNS = {"cue", "kind", "frames", "forms"};
  private static final String[] WORD_COLUMNS = {"class", "words"};
  private static final String[] VERB_COLUMNS = {"verb", "forms"};
  private static final String[] GENDER_COLUMNS = {"gender", "words"};
  private static final String[] NATION_COLUMNS = {"name", "words"};

  private final SpeechWords vocabulary;
  private final PersonNames names = PersonNames.bundled();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();

  /**
   * Reads the lexicons.
   *
   * @param cues cues with their frames, columns {@link #cueColumns()}
   * @param words word classes, columns {@link #wordColumns()}
   * @param verbs verbs that are no cues, columns {@link #verbColumns()}
   * @param genders words that tell a gender, columns {@link #genderColumns()}
   * @param nations words that stand for one another, columns {@link #nationColumns()}
   * @throws LexiconException when a row names an unknown kind, class or gender
   */
  public SpeechLexicon(Lexicon cues, Lexicon words, Lexicon verbs, Lexicon genders, Lexicon nations) {
    vocabulary = new SpeechWords(words, verbs, cues);
    for (Lexicon.Row row : genders) {
      Gender gender = row.constant("gender", Gender.class);
      // a name of both genders tells neither
      row.list("words").forEach(w -> this.genders.merge(w, gender, (a, b) -> a == b ? a : Gender.UNKNOWN));
    }
    for (Lexicon.Row row : nations) {
      row.list("words").forEach(w -> this.nations.put(w, row.get("name")));
    }
  }

  /** Returns the grammar of the bundled lexicons. */
  public static SpeechLexicon bundled() {
    return new SpeechLexicon(Lexicon.bundled("cues.tsv", 3, CUE_COLUMNS), Lexicon.bundled("words.tsv", 2, WORD_COLUMNS),
        Lexicon.bundled("verbs.tsv", 1, VERB_COLUMNS), Lexicon.bundled("genders.tsv", 2, GENDER_COLUMNS),
        Lexicon.bundled("nations.tsv", 2, NATION_COLUMNS));
  }

  /** Returns the columns of the cue lexicon, the last one optional. */
  public static String[] cueColumns() {
    return CUE_COLUMNS.clone();
  }

  /** Returns the columns of the lexicon of word classes. */
  public static String[] wordColumns() {
    return WORD_COLUMNS.clone();
  }

  /** Returns the columns of the lexicon of verbs, the last one optional. */
  public static String[] verbColumns() {
    return VERB_COLUMNS.clone();
  }

  /** Returns the columns of the lexicon of genders. */
  public static String[] genderColumns() {
    return GENDER_COLUMNS.clone();
  }

  /** Returns the columns of the lexicon of nations. */
  public static String[] nationColumns() {
    return NATION_COLUMNS.clone();
  }

  SpeechWords vocabulary() {
    return vocabulary;
  }

  PersonNames names() {
    return names;
  }

  /** Returns the gender that a word in lower case tells. */
  Gender gender(String word) {
    return genders.getOrDefault(word, Gender.UNKNOWN);
  }

  /** Returns the word that stands for all of its variants, such as {@code france} for {@code french}. */
  String norm(String word) {
    return nations.getOrDefault(word, word);
  }
}
