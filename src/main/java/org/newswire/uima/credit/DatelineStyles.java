package org.newswire.uima.credit;

import java.util.regex.Pattern;
import org.newswire.uima.text.Rules;

/**
 * The styles of datelines, one entry each, in the order in which they are tried; what fits none is no dateline.
 *
 * <p>A style that is told by its elements alone is a pattern over {@link DatelineReading the letters of a reading};
 * letters and quantifiers of single letters only, so that matching stays linear. Its places, agencies and date are
 * those
 * of the reading.
 */
final class DatelineStyles {
  /** {@code [Xinhua, Nairobi, May 3]}. */
  private static final Pattern ALL_IN_BOX = Pattern.compile("[(\\[]AP+D?[)\\]]-?");
  /** {@code HALIFAX (December 22, 2013) -}, {@code HALIFAX - December 22, 2013 -}. */
  private static final Pattern DATE_IN_DASHES_OR_BOX = Pattern.compile("P(?:[(\\[]D[)\\]]|-D)-");
  /** {@code BERGEN, NO/ACCESSWIRE/May 7, 2024/}, {@code BERGEN, May 7 /PRNewswire/ --}. */
  private static final Pattern RELEASE_IN_SLASHES = Pattern.compile("PD?/A(?:/D/?|/)-?");
  /** {@code Oslo (NTB):}, {@code Oslo, 3. mai (NTB)} before a colon. */
  private static final Pattern PLACE_AND_AGENCY = Pattern.compile("PD?[(\\[]A+D?[)\\]]");
  /** {@code AFP Wednesday 22 Jun 2016}. */
  private static final Pattern AGENCY_AND_DATE = Pattern.compile("AD");

  /** {@code Reuters Harbor Group - The group said}: the subject of a sentence. */
  private static final Pattern AGENCY_AND_NAME = Pattern.compile("AP-");

  private DatelineStyles() {}

  static Rules<DatelineReading> list() {
    return Rules.<DatelineReading>list()
        .refuse("dateline-nothing", r -> r.end == r.begin || !r.hasAgency() && !r.hasPlaces())
        .refuse("dateline-heading", r -> r.hasPlaces() && !(r.hasAgency() && r.boxed())
            && r.places.holdsHeading())
        .refuse("dateline-firm", r -> r.hasPlaces() && !r.knowsPlaces() && !r.inCapitals()
            && r.is(AGENCY_AND_NAME))
        .accept("dateline-all-in-box", r -> r.atLine() && r.is(ALL_IN_BOX))
        .accept("dateline-release-in-slashes", r -> r.atSentence() && r.placesAreSure()
            && r.is(RELEASE_IN_SLASHES))
        .accept("dateline-date-in-dashes-or-box", r -> r.atLine() && r.hasPlaces() && r.is(DATE_IN_DASHES_OR_BOX)
            && r.isBeforeSentence())
        .accept("dateline-place-agency-colon", r -> r.isBeforeColon() && r.atSentence() && r.is(PLACE_AND_AGENCY))
        .accept("dateline-place-agency-dash", r -> r.hasPlaces() && r.hasAgency() && r.dashed()
            && (r.knowsAgency() && (r.inCapitals() || r.atSentence()) || r.placesAreSure() && r.atSentence()))
        .accept("dateline-place-agency", r -> r.hasPlaces() && r.knowsAgency() && !r.dashed() && r.placesAreSure()
            && r.atSentence() && r.endsWithBox() && r.isBeforeSentence())
        .accept("dateline-place-dash", r -> r.hasPlaces() && !r.hasAgency() && r.dashed() && r.atLine()
            && r.placesAreSure() && r.isBeforeSentence())
        .accept("dateline-place-colon", r -> r.hasPlaces() && !r.hasAgency() && !r.dashed() && r.atLine()
            && r.isBeforeColon() && r.inCapitals() && r.knowsPlaces() && r.beginsText())
        .accept("dateline-agency-dash", r -> !r.hasPlaces() && r.knowsAgency() && r.dashed() && r.atSentence()
            && (r.boxed() || r.atLine()))
        .accept("dateline-station-dash", r -> !r.hasPlaces() && !r.knowsAgency() && r.dashed() && r.atLine()
            && r.boxed() && (r.isStationCode() || r.date != null))
        .accept("dateline-agency-date-line", r -> r.atLine() && r.endsLine() && r.is(AGENCY_AND_DATE)
            && r.newsAgenciesOnly())
        .accept("dateline-agency", r -> !r.hasPlaces() && r.knowsAgency() && !r.dashed() && r.atLine()
            && (r.boxed() || r.date != null) && r.newsAgenciesOnly() && r.isBeforeSentence() && !r.endsLine())
        .build();
  }
}
