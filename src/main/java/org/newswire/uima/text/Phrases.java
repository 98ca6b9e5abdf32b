package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A set of phrases, each with a value, that finds itself in texts in one pass whatever the number of phrases.
 *
 * <p>A phrase matches between word boundaries only. A space in it matches any run of white space, line ends included, and
 * typographic apostrophes match plain ones. The phrases lie in a character trie (Fredkin 1960) whose edges are sorted by
 * node and character, so that the rest of a phrase lies together in memory; small bit sets tell beforehand which first
 * characters, which first two and which first words begin a phrase, so that most words of a text never reach the trie.
 * Immutable; one instance may serve many threads.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int FILTER_BITS = 1 << 12;

  private final boolean foldsCase;
  private final int[] edgesFrom;
  private final char[] labels;
  private final int[] targets;
  private final List<V> values;
  private final long[] firsts;
  private final long[] pairs;
  private final long[] words;

  private Phrases(Builder<V> builder) {
    foldsCase = builder.foldsCase;
    values = new ArrayList<>(builder.values);
    firsts = new long[FILTER_BITS / Long.SIZE];
    pairs = builder.pairs.clone();
    words = new long[Math.max(FILTER_BITS, Integer.highestOneBit(builder.words.size()) * 32) / Long.SIZE];
    builder.words.forEach(hash -> set(words, hash & words.length * Long.SIZE - 1));
    long[] edges = builder.edges.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    labels = new char[edges.length];
    targets = new int[edges.length];
    edgesFrom = new int[values.size() + 1];
    for (int i = 0; i < edges.length; i++) {
      int node = (int) (edges[i] >>> 16);
      labels[i] = (char) edges[i];
      targets[i] = builder.edges.get(edges[i]);
      edgesFrom[node + 1] = i + 1;
      if (node == ROOT) {
        set(firsts, labels[i] & FILTER_BITS - 1);
      }
    }
    for (int node = 1; node < edgesFrom.length; node++) {
      edgesFrom[node] = Math.max(edgesFrom[node], edgesFrom[node - 1]);
    }
  }

  private static int pair(char first, char second) {
    return first * 31 + second & FILTER_BITS - 1;
  }

  private static void set(long[] filter, int bit) {
    filter[bit >> 6] |= 1L << (bit & 63);
  }

  private static boolean isSet(long[] filter, int bit) {
    return (filter[bit >> 6] >>> (bit & 63) & 1) != 0;
  }

  /** Starts a set whose phrases match in the case they are written in. */
  public static <V> Builder<V> matchingCase() {
    return new Builder<>(false);
  }

  /** Starts a set whose phrases match in any case. */
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
   * Returns all matches from left to right, the longest where several begin together, none overlapping another.
   *
   * @param text the text to search
   */
  public List<Match<V>> findAll(CharSequence text) {
    return findAll(text, 0, text.length());
  }

  /**
   * Returns the matches that lie within a part of the text, as {@link #findAll(CharSequence)} does.
   *
   * @param text the text to search
   * @param begin the first offset to search
   * @param end the offset to stop before
   */
  public List<Match<V>> findAll(CharSequence text, int begin, int end) {
    List<Match<V>> found = new ArrayList<>();
    boolean afterWord = begin > 0 && begin < end && isWord(text.charAt(begin - 1));
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean word = isWord(c);
      if (!(afterWord && word) && mayBegin(text, i, c)) {
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

  private boolean mayBegin(CharSequence text, int i, char c) {
    return mayBegin(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
  }

  /**
   * Tells whether a phrase may begin with two characters; where not, none does.
   *
   * @param first the first character
   * @param second the one after it
   */
  public boolean mayBegin(char first, char second) {
    char folded = fold(first);
    return isSet(firsts, folded & FILTER_BITS - 1) && isSet(pairs, pair(folded, fold(second)));
  }

  /** Tells whether the word that begins at an offset is the first one of a phrase; it may be empty before a mark. */
  private boolean beginsWithWord(CharSequence text, int begin) {
    int hash = 0;
    for (int i = begin; i < text.length() && isWord(text.charAt(i)); i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return isSet(words, mix(hash) & words.length * Long.SIZE - 1);
  }

  private static int mix(int hash) {
    return (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 7;
  }

  /**
   * Returns the longest match that begins at an offset, or null.
   *
   * @param text the text to look into
   * @param begin where the match must begin
   */
  public Match<V> longestAt(CharSequence text, int begin) {
    return longestAt(text, begin, text.length());
  }

  /**
   * Returns the longest match that begins at an offset and ends within a limit, or null.
   *
   * @param text the text to look into
   * @param begin where the match must begin
   * @param limit the offset that it must not reach beyond
   */
  public Match<V> longestAt(CharSequence text, int begin, int limit) {
    if (begin >= limit || !mayBegin(text, begin, text.charAt(begin)) || !isBoundary(text, begin)
        || !beginsWithWord(text, begin)) {
      return null;
    }
    int node = ROOT;
    int end = NONE;
    V value = null;
    int i = begin;
    while (i < limit) {
      char c = fold(text.charAt(i));
      node = next(node, c);
      if (node == NONE) {
        break;
      }
      i++;
      if (c == ' ') {
        while (i < limit && fold(text.charAt(i)) == ' ') {
          i++;
        }
      }
      if (values.get(node) != null && isBoundary(text, i)) {
        end = i;
        value = values.get(node);
      }
    }
    return end == NONE ? null : new Match<>(new Span(begin, end), value);
  }

  private int next(int node, char c) {
    int low = edgesFrom[node];
    int high = edgesFrom[node + 1];
    while (high - low > 1) {
      int middle = low + high >>> 1;
      if (labels[middle] <= c) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low < high && labels[low] == c ? targets[low] : NONE;
  }

  private char fold(char c) {
    return fold(c, foldsCase);
  }

  private static char fold(char c, boolean foldsCase) {
    if (c < 128) {
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
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
  }

  /**
   * Collects the phrases of a set.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final boolean foldsCase;
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private final long[] pairs = new long[FILTER_BITS / Long.SIZE];
    private final Set<Integer> words = new HashSet<>();

    private Builder(boolean foldsCase) {
      this.foldsCase = foldsCase;
      values.add(null);
    }

    /**
     * Adds a phrase; a later one of the same words replaces an earlier one.
     *
     * @param phrase its words
     * @param value what it stands for
     * @throws IllegalArgumentException when the phrase is blank
     */
    public Builder<V> add(String phrase, V value) {
      Objects.requireNonNull(value, phrase);
      if (phrase.isBlank()) {
        throw new IllegalArgumentException("a phrase must have words");
      }
      char[] words = phrase.strip().replaceAll("\\s+", " ").toCharArray();
      for (int i = 0; i < words.length; i++) {
        words[i] = fold(words[i], foldsCase);
      }
      if (words.length == 1) {
        Arrays.fill(pairs, -1); // what follows it may be anything
      } else {
        set(pairs, pair(words[0], words[1]));
      }
      int hash = 0;
      for (int i = 0; i < words.length && isWord(words[i]); i++) {
        hash = hash * 31 + words[i];
      }
      this.words.add(mix(hash));
      int node = ROOT;
      for (char c : words) {
        long key = (long) node << 16 | c;
        Integer next = edges.get(key);
        if (next == null) {
          next = values.size();
          values.add(null);
          edges.put(key, next);
        }
        node = next;
      }
      values.set(node, value);
      return this;
    }

    /** Returns the set, which later additions to this builder do not change. */
    public Phrases<V> build() {
      return new Phrases<>(this);
    }
  }
}
