package org.newswire.uima.credit;

import java.util.EnumMap;
import java.util.Map;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/** The word lists that datelines are read with. */
final class DatelineWords {
  /** The form of a lexicon of the words of datelines. */
  static final LexiconFile FILE = LexiconFile.of("credit/dateline-words.tsv", "word", "kind", "language");

  private final Agencies agencies;
  private final Places places;
  private final Calendar calendar;
  private final Map<DatelineWordKind, Phrases<Languages>> words = new EnumMap<>(DatelineWordKind.class);

  /** What a word of a dateline does, as the lexicon tells. */
  enum DatelineWordKind {
    HEADING, PARTICLE, JOINER, AGENCY_JOINER, ABOARD, BYLINE, LEADER
  }

  /**
   * Reads the words.
   *
   * @param agencies the agencies
   * @param places the places
   * @param calendar the months and days
   * @param lexicon rows of the form {@link #FILE}
   * @throws LexiconException when a row's kind is none of {@link DatelineWordKind}, or its language no code
   */
  DatelineWords(Agencies agencies, Places places, Calendar calendar, Lexicon lexicon) {
    this.agencies = agencies;
    this.places = places;
    this.calendar = calendar;
    Map<DatelineWordKind, Phrases.Builder<Languages>> builders = new EnumMap<>(DatelineWordKind.class);
    for (DatelineWordKind kind : DatelineWordKind.values()) {
      builders.put(kind, Phrases.ignoringCase());
    }
    for (Lexicon.Row row : lexicon) {
      builders.get(row.constant("kind", DatelineWordKind.class)).add(row.get("word"), Languages.of(row, "language"));
    }
    builders.forEach((kind, builder) -> words.put(kind, builder.build()));
  }

  Agencies agencies() {
    return agencies;
  }

  Places places() {
    return places;
  }

  Calendar calendar() {
    return calendar;
  }

  /** Returns the longest words of a kind that begin at an offset, with their languages, or null. */
  Phrases.Match<Languages> at(DatelineWordKind kind, CharSequence text, int begin, int limit) {
    return begin < limit ? words.get(kind).longestAt(text, begin, limit) : null;
  }

  /** Returns the end of the longest words of a kind that begin at an offset, or -1. */
  int endOf(DatelineWordKind kind, CharSequence text, int begin, int limit) {
    Phrases.Match<Languages> match = at(kind, text, begin, limit);
    return match == null ? -1 : match.span().end();
  }

  /** Tells whether one of the words in a stretch belongs to headings and labels, not to places. */
  boolean holdsHeading(CharSequence text, int begin, int end) {
    return !words.get(DatelineWordKind.HEADING).findAll(text, begin, end).isEmpty();
  }

  /** Tells whether the name of a news agency, which may stand in a dateline without brackets, begins at an offset. */
  boolean isAgencyAt(CharSequence text, int begin, int limit) {
    return agencyAt(text, begin, limit) != null;
  }

  /** Returns the news agency that begins at an offset, or null. */
  Phrases.Match<Agency> agencyAt(CharSequence text, int begin, int limit) {
    Phrases.Match<Agency> match = begin < limit ? agencies.names().longestAt(text, begin, limit) : null;
    // SANA is an agency, SANA'A is a city.
    return match != null && match.value().kind() == AgencyKind.AGENCY
        && Words.end(text, begin, limit) <= match.span().end()
        ? match : null;
  }
}
