package org.newswire.uima.acronym;

import java.util.BitSet;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.acronym.Story.Run;
import org.newswire.uima.acronym.Vocabulary.Part;
import org.newswire.uima.text.Span;

/** Finds the words beside a place that can be what a short form stands for. */
final class LongForms {
  private static final int WORDS = 14;

  private final Story story;
  private final Tokens tokens;
  private final Aligner aligner;

  LongForms(Story story, Aligner aligner) {
    this.story = story;
    this.tokens = story.tokens();
    this.aligner = aligner;
  }

  /** Returns the cheapest alignment of a short form with the words that end before a token, or null. */
  Alignment alignedBefore(String shortForm, int end, boolean freeEnd) {
    char[] letters = Aligner.letters(shortForm);
    if (letters.length < 2) {
      return null;
    }
    int from = story.leftLimit(end, Math.min(letters.length + 5, letters.length * 2));
    int to = lastWord(from, end);
    if (to < from) {
      return null;
    }
    Alignment found = aligner.align(tokens.text(), letters, tokens.begin(from), tokens.end(to), freeEnd);
    if (!aligner.isGood(found, letters.length)) {
      return null;
    }
    return new Alignment(chemicalBegin(found.begin(), tokens.begin(from)), found.end(), found.cost());
  }

  /** Steps back over digits and marks that belong to the first word: {@code 2,4-dinitrophenyl}. */
  private int chemicalBegin(int begin, int limit) {
    String text = tokens.text();
    int i = begin;
    while (i > limit && (Character.isDigit(text.charAt(i - 1)) || "-,'()".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    while (i < begin && !Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i < begin && (i == 0 || Character.isWhitespace(text.charAt(i - 1))) ? i : begin;
  }

  /** Returns the cheapest alignment of a short form with words between two tokens, or null. */
  Alignment alignedWithin(String shortForm, int from, int to) {
    char[] letters = Aligner.letters(shortForm);
    if (letters.length < 2 || from >= to) {
      return null;
    }
    Alignment found = aligner.align(tokens.text(), letters, tokens.begin(from), tokens.end(to - 1), true);
    return aligner.isGood(found, letters.length) ? found : null;
  }

  /** Tells whether nearly every letter begins a word and nearly every word lends a letter. */
  static boolean isPlain(Alignment alignment, int letters) {
    return alignment != null && alignment.cost() <= 3 * letters;
  }

  /** Returns the last token before another that is a word, not before a limit; one less than that where there is none. */
  private int lastWord(int from, int end) {
    int last = end - 1;
    while (last >= from && !tokens.isWord(last)) {
      last--;
    }
    return last;
  }

  /** Returns the capitalised name that ends before a token, or null. */
  Run nameBefore(int end) {
    int limit = story.leftLimit(end, WORDS);
    int from = end;
    int i = end - 1;
    while (i >= limit) {
      if (isNameWord(i)) {
        if (from < end && isPossessive(i) && !story.is(i, Part.ORGANISATION)) {
          break;
        }
        from = i;
        i--;
      } else if (from < end && isConnector(i)) {
        i--;
      } else {
        break;
      }
    }
    return trim(from, end);
  }

  /** Returns the capitalised name that begins at a token, or null. */
  Run nameAfter(int from) {
    int limit = story.rightLimit(from, WORDS);
    int to = from;
    int i = from;
    while (i < limit) {
      if (isNameWord(i)) {
        to = ++i;
      } else if (to > from && isConnector(i) || i == from && story.is(i, Part.NAME_PART)) {
        i++;
      } else {
        break;
      }
    }
    return trim(from, to);
  }

  private Run trim(int from, int to) {
    int begin = from;
    while (begin < to && (story.is(begin, Part.FUNCTION) && !story.is(begin, Part.NAME_PART) || !tokens.isWord(begin))) {
      begin++;
    }
    return begin < to ? new Run(begin, to) : null;
  }

  private boolean isNameWord(int i) {
    return tokens.isCapitalised(i) || tokens.hasCapitals(i)
        || tokens.hasDigit(i) && !tokens.isSpaced(i);
  }

  private boolean isConnector(int i) {
    if (tokens.isMark(i, '&')) {
      return true;
    }
    if (tokens.isMark(i, '-') || tokens.isMark(i, '/')) {
      return !tokens.isSpaced(i) && !tokens.isSpaced(i + 1);
    }
    if (tokens.isMark(i, '.')) {
      return !tokens.isSpaced(i) && !story.endsSentence(i);
    }
    return story.is(i, Part.CONNECTOR) && !(story.is(i, Part.ARTICLE) && !isOfOrFor(i - 1));
  }

  private boolean isOfOrFor(int i) {
    String word = story.word(i);
    return word.equalsIgnoreCase("of") || word.equalsIgnoreCase("for") || word.equalsIgnoreCase("in");
  }

  private boolean isPossessive(int i) {
    String word = story.word(i);
    return word.length() > 2 && word.endsWith("s") && Tokens.isApostrophe(word.charAt(word.length() - 2));
  }

  /** Tells whether a name is one that an organisation, a law or a programme can have. */
  boolean namesOrganisation(Run name) {
    int words = 0;
    boolean organisation = false;
    for (int i = name.from(); i < name.to(); i++) {
      words += isNameWord(i) ? 1 : 0;
      organisation |= story.is(i, Part.ORGANISATION);
    }
    return words >= 2 && organisation;
  }

  /**
   * Tells whether at least half of the letters of a short form are initials of the words of a name, in whatever order: the
   * names of one body in two languages share words of one root, and seldom their order.
   */
  boolean sharesInitials(String shortForm, Run name) {
    return shared(shortForm, name) * 2 >= Aligner.letters(shortForm).length;
  }

  private int shared(String shortForm, Run name) {
    BitSet used = new BitSet();
    int shared = 0;
    for (char letter : Aligner.letters(shortForm)) {
      for (int i = name.from(); i < name.to(); i++) {
        if (isNameWord(i) && !used.get(i) && Character.toLowerCase(tokens.first(i)) == letter) {
          used.set(i);
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  /** Returns the shortest end of a name that has all letters it shares with a short form, or the name if that is one word. */
  Run withSharedInitials(String shortForm, Run name) {
    int shared = shared(shortForm, name);
    Run shortest = name;
    for (int from = name.from() + 1; from < name.to(); from++) {
      Run rest = new Run(from, name.to());
      if (shared(shortForm, rest) < shared) {
        break;
      }
      if (tokens.isCapitalised(from) && !story.is(from, Part.FUNCTION) && name.to() - from > 1) {
        shortest = rest;
      }
    }
    return shortest;
  }

  /** Returns an alignment as offsets, to the last word before a token, with the stop of an abbreviation there. */
  Span span(Alignment alignment, int end) {
    int last = lastWord(0, end);
    boolean stop = tokens.isMark(last + 1, '.') && last + 1 < end && !tokens.isSpaced(last + 1);
    return new Span(alignment.begin(), tokens.end(stop ? last + 1 : last));
  }

  Span span(Run run) {
    return story.span(run);
  }
}
