package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/** The words with which news explains its acronyms; immutable. */
public final class AcronymLexicon {
  /** What tells a reader that an acronym is being explained. */
  public static final LexiconFile CUES = LexiconFile.of("acronym/gloss-cues.tsv", "phrase", "cue", "language");
  /** The names of languages. */
  public static final LexiconFile LANGUAGES = LexiconFile.of("acronym/languages.tsv", "name", "code", "language");
  /** What tells an attitude. */
  public static final LexiconFile ATTITUDES =
      LexiconFile.of("acronym/attitudes.tsv", "word", "connotation", "language");
  /** The words that matter to the shape of long forms and explanations. */
  public static final LexiconFile WORDS = LexiconFile.of("acronym/words.tsv", "word", "part", "language");

  /** The words that a digit of a short form can stand for: "three" of 3D. */
  public static final LexiconFile NUMBERS = LexiconFile.of("acronym/numbers.tsv", "word", "digit", "language");

  private static final String ENGLISH = "en";
  private static final int SAMPLE = 250;
  private static final int SURE_AFTER = 32;
  private static final int SURE = 12;
  private static final int LONGEST_SMALL_WORD = 5;
  private static final int SMALL = Part.ARTICLE.bit() | Part.DETERMINER.bit() | Part.COPULA.bit() | Part.FUNCTION.bit();

  /** What kind of words tell that an acronym is being explained. */
  enum GlossCue {
    /** "acronym", "initials": says by itself that the short form is one. */
    ACRONYM,
    /** "term", "name": says so only together with a language or an attitude. */
    TERM,
    /** "stands for". */
    STANDS_FOR,
    /** "short for". */
    SHORT_FOR,
    /** "for short", behind a short form. */
    FOR_SHORT,
    /** "known", "referred to": the name follows "as" or "by". */
    KNOWN,
    /** "called", "a.k.a.": the name follows by itself. */
    CALLED,
    /** "or". */
    ALTERNATIVE,
    /** "referring to": comments on a short form further back. */
    REFERRING,
    /** "refers to": says of the short form before it what it means, no more. */
    REFERS,
    /** "so-called": stands before a name and belongs to none. */
    QUALIFIER,
    /** "translates as", between a long form and its translation. */
    TRANSLATES
  }

  /** What part a single word plays in the shape of long forms and explanations. */
  enum Part {
    ARTICLE, DETERMINER, FUNCTION, CONNECTOR, NAME_PART, COPULA, RELATIVE, ADVERB, FRAME, GENERIC, DENIAL, ORGANIZATION,
    ORDINARY, LEGAL_FORM, PERSONAL, NAMING, NAMING_VERB, IN, MEANING, AND, CALENDAR, CREDIT_LABEL, PRONOUN, TITLE,
    SHARE;

    /** Returns the bit that stands for this part in a sum. */
    int bit() {
      return 1 << ordinal();
    }
  }

  /** A value in some languages, each a bit; all bits for all languages. */
  private record In<T>(T value, int languages) {}

  /** The parts that a word plays, and the languages of which it is a small word. */
  private record WordParts(List<In<Integer>> parts, int small) {
    static WordParts of(List<In<Integer>> parts) {
      int small = 0;
      for (In<Integer> one : parts) {
        small |= (one.value & SMALL) != 0 && one.languages != ALL ? one.languages : 0;
      }
      return new WordParts(parts, small);
    }
  }

  private static final int ALL = -1;
  private static final int MOST_LANGUAGES = 31;

  private final Phrases<List<In<GlossCue>>> cues;
  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, String> attitudes = new HashMap<>();
  private final Phrases<WordParts> parts;
  private final Phrases<Character> numbers;
  private final List<String> codes = new ArrayList<>(List.of(ENGLISH));

  /**
   * Makes a lexicon.
   *
   * @param cues rows of {@link #CUES}
   * @param languages rows of {@link #LANGUAGES}
   * @param attitudes rows of {@link #ATTITUDES}
   * @param words rows of {@link #WORDS}
   * @param numbers rows of {@link #NUMBERS}
   * @throws org.newswire.uima.text.LexiconException when a cell holds what its column does not allow
   */
  public AcronymLexicon(Lexicon cues, Lexicon languages, Lexicon attitudes, Lexicon words, Lexicon numbers) {
    Map<String, List<In<GlossCue>>> byPhrase = new HashMap<>();
    for (Lexicon.Row row : cues) {
      byPhrase.computeIfAbsent(row.get("phrase").toLowerCase(Locale.ROOT), p -> new ArrayList<>())
          .add(new In<>(row.constant("cue", GlossCue.class), languages(row)));
    }
    Phrases.Builder<List<In<GlossCue>>> allCues = Phrases.ignoringCase();
    byPhrase.forEach(allCues::add);
    this.cues = allCues.build();
    for (Lexicon.Row row : languages) {
      languages(row);
      this.languages.put(row.get("name"), row.get("code"));
    }
    for (Lexicon.Row row : attitudes) {
      languages(row);
      this.attitudes.put(row.get("word"), row.get("connotation"));
    }
    Map<String, List<In<Integer>>> byWord = new HashMap<>();
    for (Lexicon.Row row : words) {
      byWord.computeIfAbsent(row.get("word").toLowerCase(Locale.ROOT), w -> new ArrayList<>())
          .add(new In<>(row.constant("part", Part.class).bit(), languages(row)));
    }
    Phrases.Builder<WordParts> allWords = Phrases.ignoringCase();
    byWord.forEach((word, in) -> allWords.add(word, WordParts.of(in)));
    parts = allWords.build();
    Phrases.Builder<Character> allNumbers = Phrases.ignoringCase();
    for (Lexicon.Row row : numbers) {
      languages(row);
      String digit = row.get("digit");
      if (digit.length() != 1 || !Character.isDigit(digit.charAt(0))) {
        throw row.error("column digit holds " + digit + ", expected one digit");
      }
      allNumbers.add(row.get("word"), digit.charAt(0));
    }
    this.numbers = allNumbers.build();
  }

  /** Returns the bits of the languages of a row. */
  private int languages(Lexicon.Row row) {
    if (Languages.of(row, "language").equals(Languages.ALL)) {
      return ALL;
    }
    int bits = 0;
    for (String code : row.list("language")) {
      if (!codes.contains(code)) {
        codes.add(code);
      }
      if (codes.size() > MOST_LANGUAGES) {
        throw row.error("column language holds a language too many, expected at most " + MOST_LANGUAGES + " in all");
      }
      bits |= 1 << codes.indexOf(code);
    }
    return bits;
  }

  /**
   * Reads the lexicons that are shipped in the jar.
   *
   * @return the lexicons
   */
  public static AcronymLexicon bundled() {
    return new AcronymLexicon(CUES.bundled(), LANGUAGES.bundled(), ATTITUDES.bundled(), WORDS.bundled(),
        NUMBERS.bundled());
  }

  /** Returns the cues, for a look at how they begin. */
  Phrases<?> cues() {
    return cues;
  }

  /** Returns the cue that begins at an offset in one of some languages, or null. */
  Phrases.Match<GlossCue> cueAt(String text, int begin, int languages) {
    Phrases.Match<List<In<GlossCue>>> match = cues.longestAt(text, begin);
    if (match != null) {
      for (In<GlossCue> one : match.value()) {
        if ((one.languages & languages) != 0) {
          return new Phrases.Match<>(match.span(), one.value);
        }
      }
    }
    return null;
  }

  /** Returns the code of a language, or null where the word names none. */
  String language(String word) {
    return languages.get(word);
  }

  /** Returns the connotation that a word claims, or null. */
  String attitude(String word) {
    return attitudes.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the parts that the word between two offsets plays in some languages, in any case, as a sum of their bits.
   */
  int parts(String text, int begin, int end, int languages) {
    WordParts known = parts.valueOf(text, begin, end);
    int sum = 0;
    if (known != null) {
      for (In<Integer> one : known.parts) {
        sum |= (one.languages & languages) != 0 ? one.value : 0;
      }
    }
    return sum;
  }

  /** Tells whether the word between two offsets is a small word in one of some languages, and not listed for all. */
  boolean isSmallWord(String text, int begin, int end, int languages) {
    WordParts known = parts.valueOf(text, begin, end);
    return known != null && known.parts.stream().anyMatch(one -> one.languages != ALL
        && (one.languages & languages) != 0 && (one.value & (Part.FUNCTION.bit() | Part.CONNECTOR.bit())) != 0);
  }

  /** Returns the digit for which the word between two offsets can stand, in any language and case, or 0. */
  char digit(String text, int begin, int end) {
    Character digit = numbers.valueOf(text, begin, end);
    return digit == null ? 0 : digit;
  }

  /** Returns the code of the first of some languages. */
  String code(int languages) {
    int index = Integer.numberOfTrailingZeros(languages);
    return index < codes.size() ? codes.get(index) : ENGLISH;
  }

  /** Tells whether one language has so many of the small words that the rest of a text need not be looked at. */
  private static boolean isSure(int[] counts) {
    int most = 0;
    int second = 0;
    for (int count : counts) {
      second = Math.max(second, Math.min(most, count));
      most = Math.max(most, count);
    }
    return most > SURE && most > 2 * second;
  }

  /** Returns the bit of the language whose small words are the most of those at the beginning of a text. */
  int languageOf(AcronymTokens tokens) {
    int[] counts = new int[codes.size()];
    int end = Math.min(tokens.size(), SAMPLE);
    for (int i = 0; i < end && !(i % SURE_AFTER == 0 && isSure(counts)); i++) {
      WordParts known = tokens.isWord(i) && tokens.length(i) <= LONGEST_SMALL_WORD
          ? parts.valueOf(tokens.text(), tokens.begin(i), tokens.end(i)) : null;
      for (int seen = known == null ? 0 : known.small; seen != 0; seen &= seen - 1) {
        counts[Integer.numberOfTrailingZeros(seen)]++;
      }
    }
    int best = 0;
    for (int k = 1; k < counts.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return 1 << best;
  }
}
