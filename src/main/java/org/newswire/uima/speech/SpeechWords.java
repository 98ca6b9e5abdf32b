package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.Lexicon;

/** The words that the grammar of reported speech knows, by their printed form. Immutable. */
final class SpeechWords {
  /** Before a frame in which a cue of saying says nothing. */
  private static final String NO_STATEMENT = "~";
  private static final int PRONOUNS = WordClass.OBJECT_PRONOUN.bit() | WordClass.SUBJECT_PRONOUN.bit()
      | WordClass.RELATIVE.bit();
  /** The clitic of the genitive, which is one of is and has, too. */
  private static final Word GENITIVE = new Word("'s", 0, 0, List.of());
  private static final Word UNKNOWN = new Word("", 0, 0, List.of());
  private static final Word UNKNOWN_ED = new Word("", 0, VerbForm.PAST.bit() | VerbForm.PARTICIPLE.bit(), List.of());
  private static final Word UNKNOWN_ING = new Word("", 0, VerbForm.ING.bit(), List.of());
  private static final Word UNKNOWN_LY = new Word("", WordClass.ADVERB.bit(), 0, List.of());

  private final Map<String, Word> words = new HashMap<>();

  /**
   * Reads the word lists; a later cue replaces an earlier one of the same words and kind.
   *
   * @param classes rows of {@code class} and {@code word}
   * @param verbs rows of {@code verb} and optionally {@code forms}
   * @param cues rows of {@code cue}, {@code kind}, {@code act}, {@code frames} and optionally {@code forms}
   */
  SpeechWords(Lexicon classes, Lexicon verbs, Lexicon cues) {
    Map<String, SpeechWordsBuilder> builders = new HashMap<>();
    for (Lexicon.Row row : classes) {
      WordClass wordClass = row.constant("class", WordClass.class);
      builder(builders, row.get("word")).classes |= wordClass.bit();
    }
    for (Lexicon.Row row : verbs) {
      addVerb(builders, row.get("verb"), row.list("forms"), null);
    }
    Map<String, Lexicon.Row> rows = new LinkedHashMap<>();
    cues.forEach(row -> rows.put(row.get("kind") + " " + row.get("cue"), row));
    rows.values().forEach(row -> addCue(builders, row));
    builders.forEach((form, b) -> {
      b.cues.sort(Comparator.comparing(e -> -e.rest().size()));
      words.put(form, new Word(form, b.classes, b.forms, List.copyOf(b.cues)));
    });
  }

  private static void addCue(Map<String, SpeechWordsBuilder> builders, Lexicon.Row row) {
    String lemma = row.get("cue");
    List<String> parts = List.of(lemma.split(" "));
    SpeechCue.SpeechCueKind kind = row.constant("kind", SpeechCue.SpeechCueKind.class);
    Set<String> frames = new HashSet<>();
    Set<String> attitudes = new HashSet<>();
    for (String printed : row.list("frames")) {
      boolean attitude = printed.startsWith(NO_STATEMENT);
      String frame = attitude ? printed.substring(NO_STATEMENT.length()) : printed;
      frames.add(frame);
      if (attitude) {
        attitudes.add(frame);
      }
    }
    SpeechCue entry = new SpeechCue(lemma, kind, row.constant("act", SpeechCue.Act.class),
        parts.subList(1, parts.size()), frames, attitudes);
    switch (kind) {
      case VERB, IMPERSONAL -> addVerb(builders, parts.get(0), row.list("forms"), entry);
      case NOUN -> {
        builder(builders, parts.get(0)).cues.add(entry);
        builder(builders, Inflection.withS(parts.get(0))).cues.add(entry);
      }
      case ADJECTIVE -> {
        SpeechWordsBuilder b = builder(builders, parts.get(0));
        b.cues.add(entry);
        // "surprised" is a form of a verb, too
        b.forms |= parts.get(0).endsWith("ed") ? UNKNOWN_ED.forms() : 0;
      }
      case ADVERB -> {
        builder(builders, parts.get(0)).cues.add(entry);
        builder(builders, parts.get(0)).classes |= WordClass.ADVERB.bit();
      }
      default -> builder(builders, parts.get(0)).cues.add(entry);
    }
  }

  private static void addVerb(Map<String, SpeechWordsBuilder> builders, String base, List<String> irregular,
      SpeechCue entry) {
    Map<VerbForm, String> forms = Inflection.verb(base, irregular);
    for (VerbForm form : VerbForm.values()) {
      SpeechWordsBuilder b = builder(builders, forms.get(form));
      b.forms |= form.bit();
      b.classes |= WordClass.VERB.bit();
      if (entry != null && !b.cues.contains(entry)) {
        b.cues.add(entry);
      }
    }
  }

  private static SpeechWordsBuilder builder(Map<String, SpeechWordsBuilder> builders, String form) {
    return builders.computeIfAbsent(form, f -> new SpeechWordsBuilder());
  }

  /**
   * Returns what is known of a form; of an unknown one what its ending tells.
   *
   * @param printed the form as printed
   */
  Word word(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Word word = words.get(lower);
    if (word != null) {
      return isInitials(printed, word) ? UNKNOWN : word;
    }
    if (lower.equals(GENITIVE.lower())) {
      return GENITIVE;
    }
    boolean name = Character.isUpperCase(printed.charAt(0));
    if (name || lower.length() < 5) {
      return UNKNOWN;
    }
    if (lower.endsWith("ed")) {
      return UNKNOWN_ED;
    }
    if (lower.endsWith("ing")) {
      return UNKNOWN_ING;
    }
    return lower.endsWith("ly") ? UNKNOWN_LY : UNKNOWN;
  }

  /** {@code US}, {@code IT}, {@code WHO} are no pronouns. */
  private static boolean isInitials(String printed, Word word) {
    if (printed.length() < 2 || !word.isAny(PRONOUNS)) {
      return false;
    }
    for (int i = 0; i < printed.length(); i++) {
      if (!Character.isUpperCase(printed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static final class SpeechWordsBuilder {
    int classes;
    int forms;
    final List<SpeechCue> cues = new ArrayList<>();
  }
}
