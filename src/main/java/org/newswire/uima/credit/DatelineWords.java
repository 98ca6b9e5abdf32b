package org.newswire.uima.credit;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Phrases;

/**
 * The word lists that datelines are read with.
 *
 * @param agencies the agencies
 * @param places the places
 * @param calendar the months and days
 */
record DatelineWords(Agencies agencies, Places places, Calendar calendar) {

  /** Tells whether the name of a news agency, which may stand in a dateline without brackets, begins at an offset. */
  boolean isAgencyAt(CharSequence text, int begin, int limit) {
    return agencyAt(text, begin, limit) != null;
  }

  /** Returns the news agency that begins at an offset, or null. */
  Phrases.Match<Agency> agencyAt(CharSequence text, int begin, int limit) {
    Phrases.Match<Agency> match = begin < limit ? agencies.names().longestAt(text, begin, limit) : null;
    // SANA is an agency, SANA'A is a city.
    return match != null && match.value().kind() == Agency.Kind.AGENCY
        && Words.end(text, begin, limit) <= match.span().end()
        ? match : null;
  }
}
