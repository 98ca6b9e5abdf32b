package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Tokens;

/**
 * Finds quotations in all usual marks: straight, curly, doubled apostrophes, German, French, and single ones that are
 * no apostrophes.
 *
 * <p>One pass with one open double and one open single mark; what lies in a quotation is not looked for. A quotation
 * that is never
 * closed reaches to the end of its paragraph when the next one opens with a mark again, else to the end of its first
 * sentence.
 */
public final class QuoteFinder {
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "round", "cuz", "n", "n'");

  /** Within so many tokens a mark between blanks must be closed. */
  private static final int MAX_LOOSE = 200;

  private final CharSequence text;
  private final Tokens tokens;
  private final List<Quote> found = new ArrayList<>();
  private int open = -1;
  private char opener;
  private int single = -1;
  private int fallback = -1;
  private int skipped = -1;

  private QuoteFinder(CharSequence text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * {@return the outermost quotations from left to right, with their marks}
   *
   * @param text the text
   */
  public static List<Span> find(CharSequence text) {
    Tokens tokens = Tokens.of(text);
    return find(text, tokens).stream().filter(quote -> quote.first() < quote.last())
        .map(quote -> new Span(tokens.begin(quote.first()), tokens.end(quote.last() - 1))).toList();
  }

  /**
   * Returns the outermost quotations from left to right.
   *
   * @param text the text
   * @param tokens its tokens
   */
  static List<Quote> find(CharSequence text, Tokens tokens) {
    QuoteFinder finder = new QuoteFinder(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.startsParagraph(i)) {
        finder.endParagraph(i);
      }
      finder.read(i);
    }
    finder.endParagraph(tokens.size());
    return finder.found;
  }

  private void read(int i) {
    char c = text.charAt(tokens.begin(i));
    if (isDouble(i)) {
      readDouble(i, c);
    } else if (open < 0 && tokens.end(i) - tokens.begin(i) == 1 && isSingle(c)) {
      readSingle(i, c);
    }
  }

  private void readDouble(int i, char c) {
    if (i == skipped) {
      return;
    }
    if (open < 0) {
      if (opens(i, c)) {
        open = i;
        opener = c;
        skipped = isDoubled(i) || isCurlyPair(i) ? i + 1 : skipped;
      }
    } else if (reopens(i, c)) {
      cutOpen(i);
      open = i;
      opener = c;
    } else if (closes(c) || isMisprinted(i, c)) {
      // a CSV file doubles both marks
      int last = isDoubled(open) && isDoubled(i) || isCurlyPair(i) ? i + 1 : i;
      skipped = last > i ? last : skipped;
      found.add(new Quote(open, last + 1, true));
      open = -1;
    }
  }

  private boolean isDoubled(int i) {
    return i + 1 < tokens.size() && tokens.begin(i + 1) == tokens.end(i) && text.charAt(tokens.begin(i)) == '"'
        && text.charAt(tokens.begin(i + 1)) == '"';
  }

  /** Two curly apostrophes that stand for a double mark. */
  private boolean isCurlyPair(int i) {
    char c = text.charAt(tokens.begin(i));
    return (c == '\u2019' || c == '\u2018') && i + 1 < tokens.size() && tokens.begin(i + 1) == tokens.end(i)
        && text.charAt(tokens.begin(i + 1)) == c;
  }

  private void readSingle(int i, char c) {
    boolean spaceBefore = !isWordOrMark(before(i));
    char next = after(i);
    boolean atWord = Character.isLetterOrDigit(next) || next == '$' || next == '"' || next == '\u201C';
    if (c != '\u2019' && c != '\u203A' && spaceBefore && atWord && !isElision(i)) {
      if (single >= 0) {
        endSingle();
      }
      single = i;
      fallback = -1;
    } else if (single >= 0 && c != '\u2018' && c != '\u2039' && isWordOrMark(before(i))
        && !Character.isLetterOrDigit(next)) {
      if (Character.toLowerCase(before(i)) == 's' && next == ' ') {
        fallback = fallback < 0 ? i : fallback;
      } else {
        fallback = i;
        endSingle();
      }
    }
  }

  private void endSingle() {
    if (fallback >= 0) {
      int begin = single;
      while (!found.isEmpty() && found.get(found.size() - 1).first() > begin) {
        found.remove(found.size() - 1);
      }
      found.add(new Quote(begin, fallback + 1, true));
    }
    single = -1;
    fallback = -1;
  }

  private void endParagraph(int i) {
    if (open >= 0) {
      if (i < tokens.size() && isDouble(i) && opens(i, text.charAt(tokens.begin(i)))) {
        found.add(new Quote(open, i, false));
        open = -1;
      } else {
        cutOpen(i);
      }
    }
    endSingle();
  }

  /** Ends a quotation that is never closed after its first sentence. */
  private void cutOpen(int limit) {
    int i = open + 1;
    while (i < limit && !isStop(i)) {
      i++;
    }
    int last = i < limit && isStop(i) ? i + 1 : i;
    found.add(new Quote(open, last, false));
    open = -1;
  }

  private boolean isStop(int i) {
    return isStopMark(text.charAt(tokens.begin(i))) && after(i) <= ' ';
  }

  private static boolean isStopMark(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private boolean opens(int i, char c) {
    switch (c) {
      case '\u201C', '\u201E', '\u201F', '\u00AB', '`', '\u2018':
        return true;
      case '\u201D':
        return !isWordOrMark(before(i)) && (Character.isLetter(after(i)) || tokens.startsParagraph(i));
      case '\u00BB':
        return !isWordOrMark(before(i)) && Character.isLetterOrDigit(after(i));
      default:
        char previous = before(i);
        char next = after(i);
        if (c == '"' && isLoose(i)) {
          return closesLoosely(i);
        }
        return next > ' ' && !Character.isSpaceChar(next)
            && (!isWordOrMark(previous) || previous == ',' || previous == ':' || Character.isLetter(previous)
            && Character.isLetter(next) || isStopMark(previous) && Character.isUpperCase(next));
    }
  }

  /** A straight mark between blanks, as in tokenized text: it may open or close. */
  private boolean isLoose(int i) {
    return tokens.end(i) - tokens.begin(i) == 1 && before(i) <= ' ' && after(i) <= ' ';
  }

  /** Tells whether another loose mark follows soon in the same paragraph. */
  private boolean closesLoosely(int i) {
    for (int j = i + 1; j < tokens.size() && j < i + MAX_LOOSE && !tokens.startsParagraph(j); j++) {
      if (text.charAt(tokens.begin(j)) == '"') {
        return isLoose(j);
      }
    }
    return false;
  }

  private boolean reopens(int i, char c) {
    if (opener == '\u201E' && c == '\u201C' || opener == '\u00BB' && c == '\u00AB') {
      return false;
    }
    if (c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '`') {
      return !isMisprinted(i, c);
    }
    return c == '"' && !isWordOrMark(before(i)) && Character.isLetterOrDigit(after(i));
  }

  /** An opening mark where only a closing one can stand. */
  private boolean isMisprinted(int i, char c) {
    return c == '\u201C' && isWordOrMark(before(i)) && after(i) <= ' ';
  }

  private boolean closes(char c) {
    return switch (opener) {
      case '\u00AB' -> c == '\u00BB';
      case '\u00BB' -> c == '\u00AB';
      case '\'', '`' -> c == '\'' || c == '"' || c == '\u201D';
      case '\u201E' -> c != '\u00BB';
      default -> c == '"' || c == '\u201D' || c == '\u2033' || c == '\'' || c == '\u2019';
    };
  }

  private boolean isDouble(int i) {
    char c = text.charAt(tokens.begin(i));
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> true;
      case '\'', '`' -> tokens.end(i) - tokens.begin(i) > 1 && text.charAt(tokens.begin(i) + 1) == c;
      case '\u2018' -> isCurlyPair(i);
      case '\u2019' -> open >= 0 && (i == skipped || isCurlyPair(i));
      default -> false;
    };
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201A' || c == '\u2039' || c == '\u203A';
  }

  private boolean isElision(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String word = text.subSequence(tokens.begin(i + 1), tokens.end(i + 1)).toString().toLowerCase(Locale.ROOT);
    return ELISIONS.contains(word) || word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
  }

  private char before(int i) {
    return tokens.begin(i) == 0 ? ' ' : text.charAt(tokens.begin(i) - 1);
  }

  private char after(int i) {
    return tokens.end(i) == text.length() ? ' ' : text.charAt(tokens.end(i));
  }

  /**
   * Tells whether a mark after this character may close a quotation: anything but white space, opening brackets and
   * dashes.
   */
  private static boolean isWordOrMark(char c) {
    return c > ' ' && !Character.isSpaceChar(c) && "([{-\u2013\u2014\u2018\u201C\"".indexOf(c) < 0;
  }
}
