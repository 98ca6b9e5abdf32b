package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A set of phrases, each with a value, that finds itself in texts in one pass whatever the number of phrases.
 *
 * <p>A phrase matches between word boundaries only. A space in it matches any run of white space, line ends included,
 * and
 * typographic apostrophes match plain ones. A hash table leads from a first word to the phrases that begin with it;
 * they
 * are sorted, and narrowed down character by character. A bit set tells beforehand which first four characters begin a
 * phrase, so that most words of a text reach neither. Immutable; one instance may serve many threads.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private static final int ASCII = 128;
  /** How many characters count. */
  private static final int START = 4;
  private static final int BITS_PER_START = 32;
  private static final int LEAST_BITS = 1 << 10;
  private static final int MOST_BITS = 1 << 17;
  private static final int FOREIGN = MOST_BITS - 1;

  /** The letters and digits of ASCII, each in lower case, all else as 0. */
  private static final byte[] WORD_CHARS = new byte[ASCII];
  /** The characters of ASCII but for white space, each in lower case, white space as 0. */
  private static final byte[] VISIBLE_CHARS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      WORD_CHARS[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
      VISIBLE_CHARS[c] = (byte) (c > ' ' ? Character.toLowerCase(c) : 0);
    }
  }

  private final boolean foldsCase;
  private final long[] starts;
  private final String[] phrases;
  private final List<V> values;
  /** By the slots of the hash table: the hash of a first word, and its phrases from one index to before another. */
  private final int[] hashes;
  private final int[] froms;
  private final int[] tos;

  private Phrases(Builder<V> builder) {
    foldsCase = builder.foldsCase;
    values = new ArrayList<>(builder.size);
    List<String> ordered = new ArrayList<>(builder.size);
    PhraseStarts begun = new PhraseStarts(builder.size);
    int slots = Integer.highestOneBit(builder.byFirstWord.size() + 1) * 4;
    hashes = new int[slots];
    froms = new int[slots];
    tos = new int[slots];
    for (Map.Entry<String, AddedPhrase<V>> group : builder.byFirstWord.entrySet()) {
      int hash = group.getKey().hashCode();
      int slot = mix(hash) & slots - 1;
      while (tos[slot] > 0) {
        slot = slot + 1 & slots - 1;
      }
      hashes[slot] = hash;
      froms[slot] = ordered.size();
      String last = "";
      for (AddedPhrase<V> entry : group.getValue().sorted()) {
        ordered.add(entry.phrase);
        values.add(entry.value);
        if (last.length() < START || !entry.phrase.startsWith(last.substring(0, START))) {
          addStarts(entry.phrase, begun);
        }
        last = entry.phrase;
      }
      tos[slot] = ordered.size();
    }
    phrases = ordered.toArray(new String[0]);
    starts = begun.asBits();
  }

  /** Notes what a phrase can begin with in a text. */
  private void addStarts(String phrase, PhraseStarts begun) {
    char lower = phrase.charAt(0);
    if (lower < ASCII) {
      addStarts(phrase, lower, begun);
      if (foldsCase && lower >= 'a' && lower <= 'z') {
        addStarts(phrase, (char) (lower - 'a' + 'A'), begun);
      }
    }
  }

  private void addStarts(String phrase, char first, PhraseStarts begun) {
    for (char second : variants(phrase, 1)) {
      for (char third : isWord(first) && second > ' ' ? variants(phrase, 2) : Builder.SPACE) {
        for (char fourth : isWord(second) && isWord(third) ? variants(phrase, 3) : Builder.SPACE) {
          begun.add(start(first, second, third, fourth));
        }
      }
    }
  }

  /** Returns the characters of ASCII, one in each case, that match one of a phrase, or that can stand behind it. */
  private static char[] variants(String phrase, int i) {
    if (i < phrase.length()) {
      char c = phrase.charAt(i);
      return c >= ASCII ? Builder.NOTHING : new char[] {c};
    }
    boolean boundary = i == phrase.length() && isWord(phrase.charAt(i - 1));
    return boundary ? i == 1 ? Builder.MARKS : Builder.SPACE : Builder.ANY;
  }

  /** What the phrases of a set begin with, one after the other: sets of a few are built for single texts, too. */
  private static final class PhraseStarts {
    private int[] values;
    private int size;

    PhraseStarts(int phrases) {
      values = new int[2 * phrases + 1];
      add(FOREIGN);
    }

    void add(int start) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = start;
    }

    /** As few bits as do not let too many words through, so that the filters of all sets stay near the processor. */
    long[] asBits() {
      int wanted = Integer.highestOneBit(size) * 2 * BITS_PER_START;
      int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, wanted));
      long[] all = new long[bits / Long.SIZE];
      for (int i = 0; i < size; i++) {
        all[(values[i] & bits - 1) >> 6] |= 1L << values[i];
      }
      return all;
    }
  }

  /**
   * Starts a set whose phrases match in the case they are written in.
   *
   * @param <V> what phrases stand for
   * @return a builder without phrases
   */
  public static <V> Builder<V> matchingCase() {
    return new Builder<>(false);
  }

  /**
   * Starts a set whose phrases match in any case.
   *
   * @param <V> what phrases stand for
   * @return a builder without phrases
   */
  public static <V> Builder<V> ignoringCase() {
    return new Builder<>(true);
  }

  /**
   * A phrase found in a text.
   *
   * @param span where it stands
   * @param value what it stands for
   * @param <V> the type of that value
   */
  public record Match<V>(Span span, V value) {}

  /**
   * {@return all matches from left to right, the longest where several begin together, none overlapping another}
   *
   * @param text the text to search
   */
  public List<Match<V>> findAll(CharSequence text) {
    return findAll(text, 0, text.length());
  }

  /**
   * {@return the matches that lie within a part of the text, as {@link #findAll(CharSequence)} does}
   *
   * @param text the text to search
   * @param begin the first offset to search
   * @param end the offset to stop before
   */
  public List<Match<V>> findAll(CharSequence text, int begin, int end) {
    List<Match<V>> found = new ArrayList<>();
    boolean afterWord = begin > 0 && begin < end && isWord(text.charAt(begin - 1));
    for (int i = begin; i < end; i++) {
      boolean word = isWord(text.charAt(i));
      if (!(afterWord && word)) {
        Match<V> match = longestAt(text, i, end);
        if (match != null) {
          found.add(match);
          i = match.span().end() - 1;
          word = isWord(text.charAt(i));
        }
      }
      afterWord = word;
    }
    return found;
  }

  /**
   * {@return a hash of the first four characters of a word, or of a mark behind its first one; what follows does not
   * count, nor does the case of any but the first}
   *
   * @param text the text to look into
   * @param begin where the word begins
   */
  public static int start(CharSequence text, int begin) {
    int length = text.length();
    char first = text.charAt(begin);
    char second = begin + 1 < length ? text.charAt(begin + 1) : ' ';
    char third = begin + 2 < length ? text.charAt(begin + 2) : ' ';
    char fourth = begin + 3 < length ? text.charAt(begin + 3) : ' ';
    return (first | second | third | fourth) >= ASCII ? FOREIGN : start(first, second, third, fourth);
  }

  /** Without branches, for they would be mispredicted for most words. */
  private static int start(char first, char second, char third, char fourth) {
    int two = VISIBLE_CHARS[second] & -WORD_CHARS[first] >> 31;
    int three = WORD_CHARS[third] & -two >> 31;
    int four = WORD_CHARS[fourth] & -three >> 31 & -WORD_CHARS[second] >> 31;
    return mix(((first << 7 | two) << 7 | three) << 7 | four) & MOST_BITS - 1;
  }

  /**
   * {@return how many values {@link #start(CharSequence, int)} has, from 0 on, that this set tells apart: a power of
   * two}
   */
  public int starts() {
    return starts.length * Long.SIZE;
  }

  /**
   * {@return whether a phrase may begin with a word; where not, none does}
   *
   * @param start what {@link #start(CharSequence, int)} returns for the word
   */
  public boolean mayBegin(int start) {
    return (starts[start >> 6 & starts.length - 1] >>> start & 1) != 0;
  }

  /**
   * {@return the longest match that begins at an offset, or null}
   *
   * @param text the text to look into
   * @param begin where the match must begin
   */
  public Match<V> longestAt(CharSequence text, int begin) {
    return longestAt(text, begin, text.length());
  }

  /**
   * {@return the longest match that begins at an offset and ends within a limit, or null}
   *
   * @param text the text to look into
   * @param begin where the match must begin
   * @param limit the offset that it must not reach beyond
   */
  public Match<V> longestAt(CharSequence text, int begin, int limit) {
    if (begin >= limit || !mayBegin(start(text, begin)) || !isBoundary(text, begin)) {
      return null;
    }
    int hash = 0;
    int i = begin;
    for (; i < limit && isWord(text.charAt(i)); i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    int slot = slotOf(hash, text, begin, i);
    int low = froms[slot];
    int high = tos[slot];
    int depth = i - begin;
    int longest = -1;
    int end = 0;
    while (low < high) {
      if (phrases[low].length() == depth) {
        if (isBoundary(text, i)) {
          longest = low;
          end = i;
        }
        low++;
      }
      if (low == high || i >= limit) {
        break;
      }
      char c = fold(text.charAt(i));
      low = phrases[low].charAt(depth) == c ? low : firstFrom(low, high, depth, c);
      high = low == high || phrases[high - 1].charAt(depth) == c ? high : firstFrom(low, high, depth, c + 1);
      depth++;
      i++;
      while (c == ' ' && i < limit && fold(text.charAt(i)) == ' ') {
        i++;
      }
    }
    return longest < 0 ? null : new Match<>(new Span(begin, end), values.get(longest));
  }

  /**
   * {@return what the phrase that fills a stretch of text stands for, or null}
   *
   * @param text the text to look into
   * @param begin where the phrase must begin
   * @param end where it must end
   */
  public V valueOf(CharSequence text, int begin, int end) {
    Match<V> match = longestAt(text, begin, end);
    return match == null || match.span().end() < end ? null : match.value();
  }

  /** Returns the first index within a range of phrases whose character at a depth is not less than one. */
  private int firstFrom(int from, int to, int depth, int c) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (phrases[middle].charAt(depth) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the slot of the phrases whose first word stands between two offsets and has a hash, or an empty slot. */
  private int slotOf(int hash, CharSequence text, int begin, int end) {
    int slot = mix(hash) & tos.length - 1;
    while (tos[slot] > 0 && !(hashes[slot] == hash && hasFirstWord(phrases[froms[slot]], text, begin, end))) {
      slot = slot + 1 & tos.length - 1;
    }
    return slot;
  }

  private boolean hasFirstWord(String phrase, CharSequence text, int begin, int end) {
    int length = end - begin;
    int i = 0;
    while (i < length && i < phrase.length() && phrase.charAt(i) == fold(text.charAt(begin + i))) {
      i++;
    }
    return i == length && (i == phrase.length() || !isWord(phrase.charAt(i)));
  }

  /** Spreads a hash over its lowest bits. */
  private static int mix(int hash) {
    return (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 9;
  }

  private char fold(char c) {
    return fold(c, foldsCase);
  }

  private static char fold(char c, boolean foldsCase) {
    if (c < ASCII) {
      return c <= ' ' ? ' ' : foldsCase && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '\u2019' || c == '\u02BC') {
      return '\'';
    }
    if (c == '\u00A0' || Character.isWhitespace(c)) {
      return ' ';
    }
    return foldsCase ? Character.toLowerCase(c) : c;
  }

  private static boolean isBoundary(CharSequence text, int i) {
    return i == 0 || i == text.length()
        || !isWord(text.charAt(i - 1)) || !isWord(text.charAt(i));
  }

  private static boolean isWord(char c) {
    return c < ASCII ? WORD_CHARS[c] != 0 : Character.isLetterOrDigit(c);
  }

  /** A phrase and what it stands for; linked to those of the same first word that were added before it. */
  private record AddedPhrase<V>(String phrase, V value, AddedPhrase<V> earlier) {

    /** Returns this entry and the earlier ones by their phrases, of one phrase the last. */
    List<AddedPhrase<V>> sorted() {
      if (earlier == null) {
        return List.of(this);
      }
      SortedMap<String, AddedPhrase<V>> sorted = new TreeMap<>();
      for (AddedPhrase<V> entry = this; entry != null; entry = entry.earlier) {
        sorted.putIfAbsent(entry.phrase, entry);
      }
      return List.copyOf(sorted.values());
    }
  }

  /**
   * Collects the phrases of a set.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private static final char[] NOTHING = {};
    private static final char[] SPACE = {' '};
    private static final char[] MARKS = chars(false);
    private static final char[] ANY = chars(true);

    private final boolean foldsCase;
    private final Map<String, AddedPhrase<V>> byFirstWord = new HashMap<>();
    private int size;

    private Builder(boolean foldsCase) {
      this.foldsCase = foldsCase;
    }

    /** Returns a space and all marks of ASCII, with or without letters and digits. */
    private static char[] chars(boolean words) {
      StringBuilder chars = new StringBuilder(" ");
      for (char c = ' ' + 1; c < ASCII; c++) {
        if (words || !isWord(c)) {
          chars.append(c);
        }
      }
      return chars.toString().toCharArray();
    }

    /**
     * Adds a phrase; a later one of the same words replaces an earlier one.
     *
     * @param phrase its words
     * @param value what it stands for
     * @return this builder
     * @throws IllegalArgumentException when the phrase is blank
     */
    public Builder<V> add(String phrase, V value) {
      Objects.requireNonNull(value, phrase);
      String folded = folded(phrase);
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("a phrase must have words");
      }
      int wordEnd = 0;
      while (wordEnd < folded.length() && isWord(folded.charAt(wordEnd))) {
        wordEnd++;
      }
      String firstWord = folded.substring(0, wordEnd);
      byFirstWord.put(firstWord, new AddedPhrase<>(folded, value, byFirstWord.get(firstWord)));
      size++;
      return this;
    }

    /** Returns a phrase as it is compared: in one case where case does not count, with single spaces within. */
    private String folded(String phrase) {
      int i = 0;
      char last = ' ';
      while (i < phrase.length()) {
        char c = phrase.charAt(i);
        if (fold(c, foldsCase) != c || c == ' ' && last == ' ') {
          break;
        }
        last = c;
        i++;
      }
      if (i == phrase.length() && last != ' ') {
        return phrase;
      }
      StringBuilder folded = new StringBuilder(phrase.length()).append(phrase, 0, i);
      for (; i < phrase.length(); i++) {
        char c = fold(phrase.charAt(i), foldsCase);
        if (c != ' ' || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(c);
        }
      }
      int end = folded.length();
      return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** {@return the set, which later additions to this builder do not change} */
    public Phrases<V> build() {
      return new Phrases<>(this);
    }
  }
}
