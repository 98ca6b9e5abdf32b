package org.newswire.uima.version;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;

/** Tells whether a full stop ends a sentence. Immutable. */
public final class SentenceEnds {
  /** The form of the lexicon of words around full stops. */
  public static final LexiconFile FILE = LexiconFile.of("version/sentences.tsv", "word", "kind", "language");

  /** No more marks and spaces than these stand between two sentences, no more letters in an abbreviation. */
  private static final int MARKS = 40;

  private enum WordAtStop { ABBREVIATION, OPENING }

  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  /**
   * Reads the words.
   *
   * @param lexicon rows as of {@link #FILE}
   * @throws LexiconException when a row has another kind, or its language is no code
   */
  public SentenceEnds(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      Set<String> words = row.constant("kind", WordAtStop.class) == WordAtStop.ABBREVIATION ? abbreviations : openings;
      Languages.of(row, "language");
      words.add(row.get("word").toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Tells whether a sentence can end before an offset.
   *
   * @param text the text
   * @param offset where the next sentence would begin: at its first letter or mark
   */
  boolean mayEndBefore(CharSequence text, int offset) {
    int next = offset;
    int limit = Math.min(text.length(), offset + MARKS);
    while (next < limit && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    if (next < limit && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int end = offset;
    int first = Math.max(0, offset - MARKS);
    while (end > first && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '.') {
      return true;
    }
    end--;
    int begin = end;
    first = Math.max(0, end - MARKS);
    while (begin > first && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    String word = text.subSequence(begin, end).toString();
    boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0)) || word.indexOf('.') == 1;
    return initials ? openings.contains(word(text, next)) : !abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String word(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
  }
}
