package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.DatelineWords.DatelineWordKind;
import org.newswire.uima.credit.Places.PlaceKind;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;

/**
 * The places at the head of a dateline: {@code NEW YORK/CHARLOTTE, North Carolina}, {@code ABOARD AIR FORCE ONE},
 * {@code Frankfurt/Main}.
 *
 * <p>Each is a run of words in capitals, or of capitalized words, and may name its region after a comma.
 */
final class PlaceList {
  private static final int MAX_WORDS = 7;
  private static final int MAX_PLACES = 8;

  private final CharSequence text;
  private final int limit;
  private final DatelineWords words;
  private final List<String> printed = new ArrayList<>();
  private int end;
  private boolean inCapitals = true;
  private boolean allKnown = true;
  private boolean heading;

  private PlaceList(CharSequence text, int limit, DatelineWords words) {
    this.text = text;
    this.limit = limit;
    this.words = words;
  }

  /** Returns the places that begin at an offset, or null. */
  static PlaceList at(CharSequence text, int begin, int limit, DatelineWords words) {
    PlaceList list = new PlaceList(text, limit, words);
    list.read(begin);
    return list.printed.isEmpty() ? null : list;
  }

  /** Returns the places as printed. */
  List<String> printed() {
    return printed;
  }

  /** Returns the offset after the last of them. */
  int end() {
    return end;
  }

  /** Tells whether all are printed in capitals. */
  boolean inCapitals() {
    return inCapitals;
  }

  /** Tells whether the lexicon knows them all. */
  boolean allKnown() {
    return allKnown;
  }

  /** Tells whether a word among them belongs to headings and labels. */
  boolean holdsHeading() {
    return heading;
  }

  private void read(int begin) {
    int p = begin;
    while (printed.size() < MAX_PLACES) {
      int placeEnd = place(p);
      if (placeEnd < 0) {
        return;
      }
      printed.add(PersonNames.clean(text.subSequence(p, placeEnd)));
      end = placeEnd;
      p = separatorEnd(placeEnd);
      if (p < 0) {
        return;
      }
    }
  }

  private int place(int begin) {
    Phrases.Match<PlaceKind> known = words.places().at(text, begin, limit);
    int run = runEnd(begin);
    if (known == null && run < 0) {
      return -1;
    }
    boolean isKnown = known != null && known.span().end() >= run;
    int core = isKnown ? known.span().end() : run;
    boolean capitals = Words.isCapitals(text, begin, core);
    if (!printed.isEmpty() && inCapitals && !capitals && !isKnown) {
      return -1;
    }
    inCapitals &= capitals;
    allKnown &= isKnown;
    heading |= !isKnown && words.holdsHeading(text, begin, core);
    int region = regionEnd(core, capitals);
    return region < 0 ? core : region;
  }

  /** Returns the end of a run of words of one case with small words between them, or -1. */
  private int runEnd(int begin) {
    int p = begin;
    int runEnd = -1;
    boolean capitals = false;
    boolean aboard = false;
    for (int n = 0; n < MAX_WORDS && p < limit; n++) {
      int wordEnd = Words.end(text, p, limit);
      if (wordEnd == p || n > 0 && (words.calendar().at(text, p, limit) != null || words.isAgencyAt(text, p, limit))) {
        break;
      }
      boolean wordCapitals = Words.isCapitals(text, p, wordEnd);
      if (n == 0) {
        if (!Words.isCapitalized(text, p, wordEnd)) {
          return -1;
        }
        capitals = wordCapitals;
        aboard = words.endOf(DatelineWordKind.ABOARD, text, p, limit) >= 0;
      } else if (!Words.isCapitalized(text, p, wordEnd) || wordCapitals != capitals && !aboard && wordEnd - p > 1) {
        if (words.endOf(DatelineWordKind.PARTICLE, text, p, limit) != wordEnd
            || Words.isCapitalized(text, p, wordEnd) || joinsPlaces(begin, runEnd, p)) {
          break;
        }
        p = Chars.skipBlanks(text, wordEnd, limit);
        continue;
      }
      runEnd = dotted(wordEnd);
      p = Chars.skipBlanks(text, runEnd, limit);
      if (p == runEnd) {
        break;
      }
    }
    return runEnd;
  }

  /**
   * Tells whether a small word stands between two places rather than inside one: in capitals, or behind a known one.
   */
  private boolean joinsPlaces(int begin, int runEnd, int p) {
    if (words.endOf(DatelineWordKind.JOINER, text, p, limit) < 0) {
      return false;
    }
    Phrases.Match<PlaceKind> first = words.places().at(text, begin, limit);
    return Words.isCapitals(text, begin, runEnd) || first != null && first.span().end() == runEnd;
  }

  /** Includes the full stop of a short form that another word follows: {@code ST. LOUIS}. */
  private int dotted(int wordEnd) {
    if (wordEnd + 2 < limit && text.charAt(wordEnd) == '.' && Chars.isBlank(text.charAt(wordEnd + 1))) {
      int begin = Words.begin(text, wordEnd, 0);
      int next = Chars.skipBlanks(text, wordEnd + 1, limit);
      if (wordEnd - begin <= 3 && Words.isCapitalized(text, next, Words.end(text, next, limit))
          && words.calendar().at(text, next, limit) == null) {
        return wordEnd + 1;
      }
    }
    return wordEnd;
  }

  /** Returns the end of the regions named after a place, or -1. */
  private int regionEnd(int core, boolean capitals) {
    int regionEnd = -1;
    int p = core;
    for (int n = 0; n < 2; n++) {
      int comma = Chars.skipBlanks(text, p, limit);
      if (comma >= limit || text.charAt(comma) != ',') {
        break;
      }
      int begin = Chars.skipBlanks(text, comma + 1, limit);
      if (words.calendar().at(text, begin, limit) != null || words.isAgencyAt(text, begin, limit)) {
        break;
      }
      Phrases.Match<PlaceKind> known = words.places().at(text, begin, limit);
      int run = runEnd(begin);
      boolean isRegion = known != null && known.value() == PlaceKind.REGION && known.span().end() >= run;
      if (!isRegion && (run < 0 || n > 0 || capitals && Words.isCapitals(text, begin, run))) {
        break;
      }
      p = stopped(isRegion ? known.span().end() : run);
      regionEnd = p;
    }
    return regionEnd;
  }

  /** Includes the full stop of a region's short form: {@code Fla. (AP)}. */
  private int stopped(int regionEnd) {
    if (regionEnd < limit && text.charAt(regionEnd) == '.') {
      int next = Chars.skipBlanks(text, regionEnd + 1, limit);
      if (next < limit && ("([/,".indexOf(text.charAt(next)) >= 0 || next > regionEnd + 1
          && Chars.isDash(text.charAt(next)))) {
        return regionEnd + 1;
      }
    }
    return regionEnd;
  }

  /** Returns where the next place must begin, or -1. */
  private int separatorEnd(int placeEnd) {
    int p = Chars.skipBlanks(text, placeEnd, limit);
    if (p >= limit) {
      return -1;
    }
    char c = text.charAt(p);
    int next;
    if (c == '/' || c == '&' || c == ';' || c == ',') {
      next = Chars.skipBlanks(text, p + 1, limit);
    } else {
      int joiner = words.endOf(DatelineWordKind.JOINER, text, p, limit);
      if (joiner < 0) {
        return -1;
      }
      next = Chars.skipBlanks(text, joiner, limit);
    }
    boolean other = words.calendar().at(text, next, limit) != null || words.isAgencyAt(text, next, limit);
    return other ? -1 : next;
  }
}
