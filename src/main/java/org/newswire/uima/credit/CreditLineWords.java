package org.newswire.uima.credit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/** The word lists that credit lines are read with. */
final class CreditLineWords {
  /** The form of a lexicon of the phrases of credit lines. */
  static final LexiconFile FILE = LexiconFile.of("credit/line-words.tsv", "phrase", "place", "kind", "language");

  private static final Set<LineWordPlace> OPENINGS =
      EnumSet.of(LineWordPlace.LEAD, LineWordPlace.OUTLET, LineWordPlace.OPENING, LineWordPlace.CONTACT,
          LineWordPlace.LABEL);

  private final Agencies agencies;
  private final PhotoWords photoWords;
  private final Calendar calendar;
  private final Phrases<Boolean> openings;
  private final Map<LineWordPlace, Phrases<CreditLineKind>> phrases = new EnumMap<>(LineWordPlace.class);

  /** Where a phrase stands. */
  enum LineWordPlace {
    LEAD, OUTLET, LINE, VERB, TAIL, DETERMINER, WORK, OPENING, INSIDE, WEAK_INSIDE, CONTACT, LABEL, REACH, DESK,
    COPYRIGHT, RIGHTS, LEGAL, ADDRESS, PRONOUN, GENERIC, EDITION, TEXT
  }

  /**
   * Reads the phrases.
   *
   * @param agencies the agencies
   * @param photoWords the words that tell firms from people
   * @param calendar the months
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's kind, place or language is unknown
   */
  CreditLineWords(Agencies agencies, PhotoWords photoWords, Calendar calendar, Lexicon lexicon) {
    this.agencies = agencies;
    this.photoWords = photoWords;
    this.calendar = calendar;
    Phrases.Builder<Boolean> starts = Phrases.ignoringCase();
    Map<LineWordPlace, Phrases.Builder<CreditLineKind>> builders = new EnumMap<>(LineWordPlace.class);
    for (LineWordPlace place : LineWordPlace.values()) {
      builders.put(place, Phrases.ignoringCase());
    }
    for (Lexicon.Row row : lexicon) {
      CreditLineKind kind = row.constant("kind", CreditLineKind.class);
      LineWordPlace place = row.constant("place", LineWordPlace.class);
      Languages.of(row, "language");
      builders.get(place).add(row.get("phrase"), kind);
      if (OPENINGS.contains(place)) {
        starts.add(row.get("phrase"), true);
      }
    }
    openings = starts.build();
    builders.forEach((place, builder) -> phrases.put(place, builder.build()));
  }

  Agencies agencies() {
    return agencies;
  }

  Calendar calendar() {
    return calendar;
  }

  PhotoWords photoWords() {
    return photoWords;
  }

  /** Tells whether an agency, a generic name of agencies or the article before one may begin with a word. */
  boolean mayBeginWithAgency(int start) {
    return agencies.names().mayBegin(start) || phrases.get(LineWordPlace.GENERIC).mayBegin(start)
        || photoWords.mayBeArticle(start);
  }

  /** Tells whether a phrase that a line or sentence begins with may begin with a word. */
  boolean mayOpen(int start) {
    return openings.mayBegin(start);
  }

  /**
   * Returns the end of the word for a work that follows a determiner within a few words, {@code [to this] news story},
   * or -1.
   */
  int workEnd(CharSequence text, int from, int maxWords) {
    int p = Chars.skipBlanks(text, from, text.length());
    int determiner = endOf(LineWordPlace.DETERMINER, text, p, text.length());
    p = determiner < 0 ? p : Chars.skipBlanks(text, determiner, text.length());
    for (int n = 0; n < maxWords; n++) {
      int work = endOf(LineWordPlace.WORK, text, p, text.length());
      if (work >= 0) {
        return work;
      }
      int wordEnd = Words.end(text, p, text.length());
      int next = Chars.skipBlanks(text, wordEnd, text.length());
      if (wordEnd == p || next == wordEnd) {
        return -1;
      }
      p = next;
    }
    return -1;
  }

  /** Tells whether a date begins within a stretch. */
  boolean holdsDate(CharSequence text, int begin, int end) {
    for (int p = begin; p < end; p = Math.max(p + 1, Words.end(text, p, end))) {
      if (calendar.at(text, p, end) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first phrase of a place within a stretch, or null. */
  Phrases.Match<CreditLineKind> first(LineWordPlace place, CharSequence text, int begin, int end) {
    List<Phrases.Match<CreditLineKind>> found = phrases.get(place).findAll(text, begin, end);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the longest phrase of a place that begins at an offset, in any case, or null. */
  Phrases.Match<CreditLineKind> at(LineWordPlace place, CharSequence text, int begin, int limit) {
    return begin < limit ? phrases.get(place).longestAt(text, begin, limit) : null;
  }

  /** Returns the end of the longest phrase of a place that begins at an offset, or -1. */
  int endOf(LineWordPlace place, CharSequence text, int begin, int limit) {
    Phrases.Match<CreditLineKind> match = at(place, text, begin, limit);
    return match == null ? -1 : match.span().end();
  }
}
