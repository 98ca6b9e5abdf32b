package org.newswire.uima.credit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newswire.uima.credit.CreditLineMatch.Kind;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.Phrases;

/** The word lists that credit lines are read with. */
final class CreditLineWords {
  private static final int ARTICLE = Phrases.start("The ", 0);
  private static final int CAPITAL_ARTICLE = Phrases.start("THE ", 0);

  private final Agencies agencies;
  private final PhotoWords photoWords;
  private final Calendar calendar;
  private final Phrases<Cue> openings;
  private final Map<Place, Phrases<Kind>> phrases = new EnumMap<>(Place.class);

  /** Where a phrase stands. */
  enum Place {
    LEAD, LINE, TAIL, INSIDE, OPENING, CONTACT, REACH, DESK, RIGHTS, LEGAL, GENERIC
  }

  /**
   * A phrase that tells a credit line.
   *
   * @param place where it stands
   * @param kind what the line says
   */
  record Cue(Place place, Kind kind) {}

  /**
   * Reads the phrases.
   *
   * @param agencies the agencies
   * @param photoWords the words that tell firms from people
   * @param calendar the months
   * @param lexicon rows of {@code kind}, {@code place} and {@code phrases}
   * @throws LexiconException when a row's kind or place is unknown
   */
  CreditLineWords(Agencies agencies, PhotoWords photoWords, Calendar calendar, Lexicon lexicon) {
    this.agencies = agencies;
    this.photoWords = photoWords;
    this.calendar = calendar;
    Phrases.Builder<Cue> openings = Phrases.ignoringCase();
    Map<Place, Phrases.Builder<Kind>> builders = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      builders.put(place, Phrases.ignoringCase());
    }
    for (Lexicon.Row row : lexicon) {
      Kind kind = row.constant("kind", Kind.class);
      Place place = row.constant("place", Place.class);
      for (String phrase : row.list("phrases")) {
        builders.get(place).add(phrase, kind);
        if (place == Place.LEAD || place == Place.CONTACT || place == Place.OPENING) {
          openings.add(phrase, new Cue(place, kind));
        }
      }
    }
    this.openings = openings.build();
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
    return agencies.names().mayBegin(start) || phrases.get(Place.GENERIC).mayBegin(start)
        || start == ARTICLE || start == CAPITAL_ARTICLE;
  }

  /** Tells whether a lead, contact or opening phrase may begin with a word. */
  boolean mayOpen(int start) {
    return openings.mayBegin(start);
  }

  /** Returns the longest lead, contact or opening phrase that begins at an offset, or null. */
  Phrases.Match<Cue> openingAt(CharSequence text, int begin) {
    return openings.longestAt(text, begin);
  }

  /** Returns the first phrase of a place within a stretch, or null. */
  Phrases.Match<Kind> first(Place place, CharSequence text, int begin, int end) {
    List<Phrases.Match<Kind>> found = phrases.get(place).findAll(text, begin, end);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the longest phrase of a place that begins at an offset, in any case, or null. */
  Phrases.Match<Kind> at(Place place, CharSequence text, int begin, int limit) {
    return begin < limit ? phrases.get(place).longestAt(text, begin, limit) : null;
  }

  /** Returns the end of the longest phrase of a place that begins at an offset, or -1. */
  int endOf(Place place, CharSequence text, int begin, int limit) {
    Phrases.Match<Kind> match = at(place, text, begin, limit);
    return match == null ? -1 : match.span().end();
  }
}
