package org.newswire.uima.version;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Sorted;
import org.newswire.uima.text.Span;

/**
 * The words of a text as a reader hears them: without case, punctuation and the shapes of letters, so that two texts
 * that differ in typography alone have the same words.
 *
 * <p>A hyphen parts words; signs that are read aloud ({@code %}, {@code &}, {@code $}) and question marks are words of
 * their own. Immutable.
 */
public final class StoryWords {
  private final List<Span> spans = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  private StoryWords() {}

  /**
   * Splits a text.
   *
   * @param text the text
   * @return its words in text order
   */
  public static StoryWords of(CharSequence text) {
    StoryWords words = new StoryWords();
    int n = text.length();
    for (int i = 0; i < n; ) {
      int c = Character.codePointAt(text, i);
      if (isPart(c)) {
        int end = end(text, i);
        words.add(i, end, key(text, i, end));
        i = end;
      } else {
        String read = read(c);
        if (read != null) {
          words.add(i, i + Character.charCount(c), read);
        }
        i += Character.charCount(c);
      }
    }
    return words;
  }

  private void add(int begin, int end, String key) {
    if (!key.isEmpty()) {
      spans.add(new Span(begin, end));
      keys.add(key);
    }
  }

  /** {@return the number of words} */
  public int size() {
    return spans.size();
  }

  /**
   * {@return where a word stands}
   *
   * @param i the number of the word
   */
  public Span span(int i) {
    return spans.get(i);
  }

  /**
   * {@return what two printings of one word have in common}
   *
   * @param i the number of the word
   */
  public String key(int i) {
    return keys.get(i);
  }

  /** {@return all keys in text order} */
  public List<String> keys() {
    return keys;
  }

  /**
   * {@return the number of the first word that begins at or after an offset, or {@link #size()}}
   *
   * @param offset the offset
   */
  public int firstFrom(int offset) {
    return Sorted.firstFrom(spans, Span::begin, offset);
  }

  private static int end(CharSequence text, int begin) {
    int n = text.length();
    int segment = begin;
    int i = begin;
    while (i < n) {
      int c = Character.codePointAt(text, i);
      if (isPart(c)) {
        i += Character.charCount(c);
      } else if (i + 1 < n && isPart(Character.codePointAt(text, i + 1)) && joins(text, segment, i)) {
        i++;
        segment = i;
      } else {
        break;
      }
    }
    return i;
  }

  /** Tells whether a mark between two parts belongs to a word: an apostrophe, a stop in initials or a number. */
  private static boolean joins(CharSequence text, int segment, int i) {
    char c = text.charAt(i);
    boolean number = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return switch (c) {
      case '\'', '\u2019', '\u02BC', '\u00B4' ->
          Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      case '.' -> number || i - segment == 1 && Character.isLetter(text.charAt(i + 1));
      case ',' -> number;
      default -> false;
    };
  }

  private static boolean isPart(int c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isUnseen(c);
  }

  /** A mark within words that nobody sees: soft hyphens, joiners, directions. */
  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static String read(int c) {
    return switch (c) {
      case '%' -> "percent";
      case '&' -> "and";
      case '?', '\u061F', '\uFF1F' -> "?";
      default -> Character.getType(c) == Character.CURRENCY_SYMBOL ? Character.toString(c) : null;
    };
  }

  private static String key(CharSequence text, int begin, int end) {
    StringBuilder key = new StringBuilder(end - begin);
    boolean ascii = true;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && !Character.isDigit(text.charAt(i - 1)) || c == ',' && isThousands(text, i, end)) {
        continue;
      }
      boolean apostrophe = c == '\u2019' || c == '\u02BC' || c == '\u00B4';
      if (c < 128 || apostrophe) {
        key.append(apostrophe ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (!isUnseen(c)) {
        key.append(c);
        ascii = false;
      }
    }
    return ascii ? key.toString() : Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean isThousands(CharSequence text, int comma, int end) {
    int digits = 0;
    for (int i = comma + 1; i < end && Character.isDigit(text.charAt(i)); i++) {
      digits++;
    }
    return digits == 3;
  }
}
