package org.newswire.uima.reporter;

import java.util.Arrays;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;

/**
 * The words and marks of a stretch of text, read only as far as they are asked for, so that a parser which gives up
 * early costs little.
 *
 * <p>Behind the last one stand tokens of kind {@link TokenKind#END} without end.
 */
final class NoteTokens {
  /** What a token is. */
  enum TokenKind {
    WORD, COMMA, SEMICOLON, COLON, SLASH, STOP, OPEN, CLOSE, LINE, BLANK_LINE, DASH, QUOTE, NICKNAME, ADDRESS, OTHER,
        END
  }

  private static final int MAX_ADDRESS = 64;
  private static final String QUOTES = "\"\u201C\u201D'\u2018\u2019";

  private final String text;
  private final int limit;
  private final RoleCues cues;
  private int next;
  private int size;
  private TokenKind[] kinds = new TokenKind[16];
  private int[] begins = new int[16];
  private int[] ends = new int[16];
  private NoteWords.Uses[] uses = new NoteWords.Uses[16];
  private Languages languages = Languages.ALL;

  /**
   * Prepares to read.
   *
   * @param text the text
   * @param begin where to begin
   * @param limit the offset to stop before
   * @param cues tells abbreviations and words that are run together
   */
  NoteTokens(String text, int begin, int limit, RoleCues cues) {
    this.text = text;
    this.limit = limit;
    this.cues = cues;
    next = begin;
  }

  /** Returns the text that the offsets count in. */
  String text() {
    return text;
  }

  /** Returns the offset that no token reaches beyond. */
  int limit() {
    return limit;
  }

  /** Returns the kind of the token of an index. */
  TokenKind kind(int i) {
    read(i);
    return kinds[i];
  }

  /** Returns the offset of a token. */
  int begin(int i) {
    read(i);
    return begins[i];
  }

  /** Returns the end offset of a token. */
  int end(int i) {
    read(i);
    return ends[i];
  }

  /** Returns the kinds of small word that a token is in the language of the note, none unless it is a word. */
  int wordKinds(int i) {
    return wordKinds(i, languages);
  }

  /** Returns the kinds of small word that a token is in some languages. */
  int wordKinds(int i, Languages of) {
    read(i);
    return uses[i] == null ? 0 : uses[i].kinds(of);
  }

  /** Says which languages the note may be in, as far as its roles tell. */
  void languages(Languages known) {
    languages = known;
  }

  /** Returns the languages that the note may be in. */
  Languages languages() {
    return languages;
  }

  /** Returns a token as printed. */
  String word(int i) {
    read(i);
    return text.substring(begins[i], ends[i]);
  }

  /** Tells whether a token is a word that begins with a letter which is not in lower case. */
  boolean isCapitalized(int i) {
    if (kind(i) != TokenKind.WORD) {
      return false;
    }
    char c = text.charAt(begins[i]);
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** Tells whether a token is a word of at least two letters, all capitals. */
  boolean isCapitals(int i) {
    if (kind(i) != TokenKind.WORD || ends[i] - begins[i] < 2) {
      return false;
    }
    for (int k = begins[i]; k < ends[i]; k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private void read(int i) {
    while (size <= i) {
      if (size == kinds.length) {
        kinds = Arrays.copyOf(kinds, size * 2);
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        uses = Arrays.copyOf(uses, size * 2);
      }
      readOne();
      size++;
    }
  }

  private void readOne() {
    int lines = 0;
    int space = next;
    while (next < limit && Chars.isSpace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        lines++;
      }
      next++;
    }
    if (lines > 0 && next < limit) {
      add(lines > 1 ? TokenKind.BLANK_LINE : TokenKind.LINE, space, next);
      return;
    }
    if (next == limit) {
      add(TokenKind.END, limit, limit);
      return;
    }
    int begin = next;
    char c = text.charAt(begin);
    if (Character.isLetter(c)) {
      readWord(begin);
      return;
    }
    next = begin + 1;
    TokenKind kind = switch (c) {
      case ',', '\u060C', '\u3001' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMICOLON;
      case ':' -> TokenKind.COLON;
      case '/', '|', '\\' -> TokenKind.SLASH;
      case '.', '!', '?', '\u2026' -> TokenKind.STOP;
      case '(', '[' -> TokenKind.OPEN;
      case ')', ']' -> TokenKind.CLOSE;
      case '-', '\u2013', '\u2014', '\u2022', '\u2015', '*', '\u00B7' -> TokenKind.DASH;
      case '"', '\u201C', '\u201D', '\'', '\u2018', '\u2019' -> TokenKind.QUOTE;
      case '&', '+' -> TokenKind.WORD;
      default -> TokenKind.OTHER;
    };
    if (kind == TokenKind.QUOTE) {
      int end = PersonNames.wordEnd(text, next, limit);
      if (end > next && end < limit && QUOTES.indexOf(text.charAt(end)) >= 0) {
        next = end + 1;
        kind = TokenKind.NICKNAME;
      }
    }
    if (kind == TokenKind.OTHER) {
      next = runEnd(begin + 1);
      kind = c == '@' || text.lastIndexOf('@', next - 1) > begin ? TokenKind.ADDRESS : kind;
    }
    add(kind, begin, next);
  }

  private void readWord(int begin) {
    int end = PersonNames.wordEnd(text, begin, limit);
    if (isAddress(begin, end)) {
      next = runEnd(end);
      add(TokenKind.ADDRESS, begin, next);
      return;
    }
    if (end < limit) {
      char c = text.charAt(end);
      boolean possessive = (c == '\'' || c == '\u2019') && (text.charAt(end - 1) | 32) == 's'
          && (end + 1 == limit || Chars.isSpace(text.charAt(end + 1)));
      if (possessive || c == '.' && cues.words().isAbbreviation(text, begin, end)) {
        end++;
      }
    }
    next = cues.splitRunTogether(text, begin, end);
    add(TokenKind.WORD, begin, next);
  }

  /** Whether a word goes on, without space, as an e-mail or web address or a number. */
  private boolean isAddress(int begin, int end) {
    if (end >= limit) {
      return false;
    }
    char c = text.charAt(end);
    if (c == '@' || Character.isDigit(c) || text.startsWith("://", end)) {
      return true;
    }
    int i = end;
    int stop = Math.min(limit, end + MAX_ADDRESS);
    int dot = -1;
    while (i < stop && isAddressChar(text.charAt(i))) {
      if (text.charAt(i) == '.') {
        dot = i;
      }
      i++;
    }
    if (i < stop && text.charAt(i) == '@') {
      return true;
    }
    // "example.com", not "Brook.Editing".
    int domain = dot < 0 ? 0 : i - dot - 1;
    return domain >= 2 && domain <= 4 && Character.isLowerCase(text.charAt(dot + 1))
        && Character.isLowerCase(text.charAt(i - 1));
  }

  private static boolean isAddressChar(char c) {
    return c == '.' || c == '_' || c == '-' || c == '+' || Character.isLetterOrDigit(c);
  }

  private int runEnd(int from) {
    int end = from;
    while (end < limit && !Chars.isSpace(text.charAt(end)) && ",;()[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private void add(TokenKind kind, int begin, int end) {
    uses[size] = kind == TokenKind.WORD ? cues.words().usesOf(text, begin, end) : null;
    kinds[size] = kind;
    begins[size] = begin;
    ends[size] = end;
  }

}
