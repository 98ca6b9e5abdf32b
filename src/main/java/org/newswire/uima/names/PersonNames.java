package org.newswire.uima.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Tells persons' names from other capitalized words by their form alone.
 *
 * <p>A name has at least two words that begin with a capital, or are written in a script without capitals; particles
 * ({@code de la}, {@code van der}, {@code bin}) may stand between them and a suffix ({@code Jr.}, {@code III}) after
 * them. Initials, hyphens, apostrophes and a nickname in quotes belong to it. Immutable; one instance may serve many
 * threads.
 */
public final class PersonNames {
  /** The form of a lexicon of the words that decide. */
  public static final LexiconFile FILE = LexiconFile.of("names/persons.tsv", "word", "kind", "language");

  private static final int MAX_WORDS = 8;

  private final Phrases<Integer> words;
  private final Set<String> particles;

  /** What a row of the lexicon says about its words. */
  private enum NameWordKind {
    PARTICLE, SUFFIX, PREFIX, OTHER, FIRST, PLACE;

    private final int bit = 1 << ordinal();
  }

  /**
   * Reads the words that decide.
   *
   * @param lexicon rows of the form {@link #FILE}; names of all languages stand side by side in a story, so that a
   *     word counts whatever its language
   * @throws LexiconException when a row's kind is none of particle, suffix, prefix, other, first and place, or its
   *     language no code
   */
  public PersonNames(Lexicon lexicon) {
    Map<String, Integer> kinds = new HashMap<>();
    for (Lexicon.Row row : lexicon) {
      Languages.of(row, "language");
      kinds.merge(row.get("word"), row.constant("kind", NameWordKind.class).bit, (x, y) -> x | y);
    }
    Phrases.Builder<Integer> phrases = Phrases.ignoringCase();
    kinds.forEach(phrases::add);
    words = phrases.build();
    particles = kinds.entrySet().stream().filter(word -> (word.getValue() & NameWordKind.PARTICLE.bit) != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean is(NameWordKind kind, CharSequence text, int begin, int end) {
    int wordEnd = end > begin && text.charAt(end - 1) == '.' ? end - 1 : end;
    Integer kinds = words.valueOf(text, begin, wordEnd);
    return kinds != null && (kinds & kind.bit) != 0;
  }

  /** {@return the instance with the bundled words, which is read once, for every engine of every thread needs it} */
  public static PersonNames bundled() {
    return Bundled.INSTANCE;
  }

  private static final class Bundled {
    static final PersonNames INSTANCE = new PersonNames(FILE.bundled());
  }

  /**
   * {@return a name with every run of white space made one space, otherwise as printed}
   *
   * @param printed the name as it stands in the text
   */
  public static String clean(CharSequence printed) {
    StringBuilder name = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!Chars.isSpace(c)) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
        name.append(' ');
      }
    }
    int end = name.length();
    return name.substring(0, end > 0 && name.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /**
   * {@return whether a stretch of text is a name and nothing else}
   *
   * @param text the text
   * @param span the stretch, without white space around it
   */
  public boolean isName(CharSequence text, Span span) {
    Span name = nameAt(text, span.begin(), span.end());
    return name != null && name.end() == span.end();
  }

  /**
   * {@return the longest name that begins at an offset, or null}
   *
   * @param text the text
   * @param begin where the name must begin
   * @param limit the offset that it must not reach beyond
   */
  public Span nameAt(CharSequence text, int begin, int limit) {
    int words = 0;
    int nameWords = 0;
    boolean mixedCase = false;
    int end = begin;
    int i = begin;
    while (words++ < MAX_WORDS) {
      int wordEnd = wordEnd(text, i, limit);
      if (wordEnd == i) {
        wordEnd = nicknameEnd(text, i, limit);
        if (wordEnd == i || nameWords == 0) {
          break;
        }
      } else if (isNameWord(text, i, wordEnd) && (nameWords > 0 || !is(NameWordKind.FIRST, text, i, wordEnd))) {
        boolean capitals = isCapitals(text, i, wordEnd);
        if (capitals && mixedCase && nameWords > 1) {
          break;
        }
        mixedCase |= !capitals && wordEnd - i > 1 && text.charAt(wordEnd - 1) != '.';
        nameWords++;
        end = wordEnd;
      } else if (nameWords == 0 || !isParticle(text, i, wordEnd)) {
        break;
      }
      i = skipSpace(text, wordEnd, limit);
      if (i == wordEnd) {
        break;
      }
    }
    boolean name = nameWords > 1 && !isInitial(text, begin, end) && !isPlace(text, begin, end);
    return name ? new Span(begin, suffixEnd(text, end, limit)) : null;
  }

  /**
   * {@return whether a stretch of text is the name of a place that has the form of a person's, such as "San Marino"}
   *
   * @param text the text
   * @param begin where the stretch begins
   * @param end where it ends
   */
  public boolean isPlace(CharSequence text, int begin, int end) {
    return is(NameWordKind.PLACE, text, begin, end);
  }

  /** {@return the words in lower case that may stand within a name, such as "de"} */
  public Set<String> particles() {
    return particles;
  }

  /**
   * {@return whether a word is one that follows a name, such as "Jr"}
   *
   * @param text the text
   * @param begin where the word begins
   * @param end where it ends
   */
  public boolean isSuffix(CharSequence text, int begin, int end) {
    return is(NameWordKind.SUFFIX, text, begin, end);
  }

  /**
   * {@return whether letters begin surnames that go on with a capital, as "Mc" does}
   *
   * @param letters the letters
   */
  public boolean isPrefix(CharSequence letters) {
    return is(NameWordKind.PREFIX, letters, 0, letters.length());
  }

  /**
   * {@return whether a word can stand in a name: it begins with a capital, alone or after a prefix such as {@code al-}
   * or {@code d'}, or with a letter of a script without capitals, and is none of the words that no name holds}
   *
   * @param text the text
   * @param begin where the word begins
   * @param end where it ends
   */
  public boolean isNameWord(CharSequence text, int begin, int end) {
    if (!hasCapital(text, begin, end) || is(NameWordKind.OTHER, text, begin, end)) {
      return false;
    }
    int part = end;
    while (part > begin && !isHyphen(text.charAt(part - 1))) {
      part--;
    }
    return part == begin || !is(NameWordKind.OTHER, text, part, end);
  }

  /**
   * {@return whether a word may stand between the words of a name, such as {@code de}}
   *
   * @param text the text
   * @param begin where the word begins
   * @param end where it ends
   */
  public boolean isParticle(CharSequence text, int begin, int end) {
    return is(NameWordKind.PARTICLE, text, begin, end);
  }

  /**
   * {@return the end of the word that begins at an offset, with inner apostrophes and hyphens and the full stops of
   * initials; the offset itself where no word begins there}
   *
   * @param text the text
   * @param begin where the word begins
   * @param limit the offset that it must not reach beyond
   */
  public static int wordEnd(CharSequence text, int begin, int limit) {
    int i = begin;
    int part = begin;
    while (i < limit) {
      char c = text.charAt(i);
      boolean joins = i > begin && i + 1 < limit && isLetter(text.charAt(i + 1));
      if (isLetter(c)) {
        i++;
      } else if (joins && (isApostrophe(c) || isHyphen(c))) {
        part = ++i;
      } else if (c == '.' && i - part == 1 && Character.isUpperCase(text.charAt(part))) {
        part = ++i;
        // "J.-P." goes on after the full stop, as does "P.J."
        if (i + 1 < limit && isHyphen(text.charAt(i)) && isLetter(text.charAt(i + 1))) {
          part = ++i;
        }
      } else {
        break;
      }
    }
    return i;
  }

  private static int nicknameEnd(CharSequence text, int begin, int limit) {
    if (begin < limit && isQuote(text.charAt(begin))) {
      int end = wordEnd(text, begin + 1, limit);
      if (end > begin + 1 && end < limit && isQuote(text.charAt(end))) {
        return end + 1;
      }
    }
    return begin;
  }

  private int suffixEnd(CharSequence text, int nameEnd, int limit) {
    int i = nameEnd < limit && text.charAt(nameEnd) == ',' ? nameEnd + 1 : nameEnd;
    i = skipSpace(text, i, limit);
    int end = wordEnd(text, i, limit);
    if (i > nameEnd && is(NameWordKind.SUFFIX, text, i, end)) {
      return end < limit && text.charAt(end) == '.' ? end + 1 : end;
    }
    boolean abbreviated = nameEnd < limit && text.charAt(nameEnd) == '.' && isSuffixBefore(text, nameEnd);
    return abbreviated ? nameEnd + 1 : nameEnd;
  }

  private boolean isSuffixBefore(CharSequence text, int end) {
    int begin = end;
    while (begin > 0 && isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return is(NameWordKind.SUFFIX, text, begin, end);
  }

  /** Whether a stretch is a single initial or several without a full name. */
  private static boolean isInitial(CharSequence text, int begin, int end) {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      letters = isLetter(text.charAt(i)) ? letters + 1 : 0;
      if (letters > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean first = i == begin || isHyphen(text.charAt(i - 1)) || isApostrophe(text.charAt(i - 1));
      if (first && Character.isLetter(c) && !Character.isLowerCase(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(CharSequence text, int begin, int end) {
    int capitals = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || c == '.') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static int skipSpace(CharSequence text, int begin, int limit) {
    int i = begin;
    while (i < limit && Chars.isSpace(text.charAt(i)) && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '`';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D' || c == '\'' || c == '\u2018' || c == '\u2019';
  }
}
