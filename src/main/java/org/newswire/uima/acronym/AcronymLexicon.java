package org.newswire.uima.acronym;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.Phrases;

/** The words with which news explains its acronyms; immutable. */
final class AcronymLexicon {
  /** What tells a reader that an acronym is being explained. */
  enum GlossCue {
    /** "acronym", "initials": says by itself that the short form is one. */
    ACRONYM,
    /** "term", "name": says so only together with a language or an attitude. */
    TERM,
    /** "stands for". */
    STANDS_FOR,
    /** "short for". */
    SHORT_FOR,
    /** "known", "called". */
    KNOWN,
    /** "or". */
    ALTERNATIVE,
    /** "referring to". */
    REFERRING
  }

  /** What part a single word plays in the shape of long forms and explanations. */
  enum Part {
    ARTICLE, DETERMINER, FUNCTION, CONNECTOR, NAME_PART, COPULA, RELATIVE, ADVERB, FRAME, GENERIC, DENIAL,
    ORGANISATION, ORDINARY, LEGAL_FORM;

    /** Returns the bit that stands for this part in a sum. */
    int bit() {
      return 1 << ordinal();
    }
  }

  private final Phrases<GlossCue> cues;
  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, String> attitudes = new HashMap<>();
  private final Phrases<Integer> parts;

  private AcronymLexicon() {
    Phrases.Builder<GlossCue> builder = Phrases.ignoringCase();
    for (Lexicon.Row row : Lexicon.bundled("acronym-cues.tsv", 2, "phrase", "cue")) {
      builder.add(row.get("phrase"), row.constant("cue", GlossCue.class));
    }
    cues = builder.build();
    for (Lexicon.Row row : Lexicon.bundled("languages.tsv", 2, "name", "code")) {
      languages.put(row.get("name"), row.get("code"));
    }
    for (Lexicon.Row row : Lexicon.bundled("attitudes.tsv", 2, "word", "connotation")) {
      attitudes.put(row.get("word"), row.get("connotation"));
    }
    Map<String, Integer> sums = new HashMap<>();
    for (Lexicon.Row row : Lexicon.bundled("acronym-words.tsv", 2, "word", "part")) {
      sums.merge(row.get("word").toLowerCase(Locale.ROOT), row.constant("part", Part.class).bit(), (a, b) -> a | b);
    }
    Phrases.Builder<Integer> words = Phrases.ignoringCase();
    sums.forEach(words::add);
    parts = words.build();
  }

  /** Reads the lexicons that are shipped in the jar. */
  static AcronymLexicon bundled() {
    return new AcronymLexicon();
  }

  /** Returns the cues. */
  Phrases<GlossCue> cues() {
    return cues;
  }

  /** Returns the code of a language, or null where the word names none. */
  String language(String word) {
    return languages.get(word);
  }

  /** Returns the connotation that a word claims, or null. */
  String attitude(String word) {
    return attitudes.get(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the parts that the word between two offsets plays, in any case, as a sum of their bits. */
  int parts(String text, int begin, int end) {
    Integer known = parts.valueOf(text, begin, end);
    return known == null ? 0 : known;
  }
}
