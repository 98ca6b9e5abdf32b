package org.newswire.uima.credit;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;

/**
 * The word lists that datelines, photo credits and credit lines are read with. Immutable; one instance may serve many
 * threads.
 */
public final class CreditLexicon {
  private static final String[] PLACE_COLUMNS = {"kind", "names"};
  private static final String[] CALENDAR_COLUMNS = {"kind", "number", "forms"};
  private static final String[] PHOTO_COLUMNS = {"kind", "words"};
  private static final String[] LINE_COLUMNS = {"kind", "place", "phrases"};

  private final DatelineWords datelines;
  private final PhotoWords photos;
  private final CreditLineWords lines;

  /**
   * Takes the word lists.
   *
   * @param agencies the agencies
   * @param persons what persons' names look like
   * @param places rows with the columns {@link #placeColumns()}
   * @param calendar rows with the columns {@link #calendarColumns()}
   * @param photoWords rows with the columns {@link #photoWordColumns()}
   * @param creditLines rows with the columns {@link #creditLineColumns()}
   * @throws LexiconException when a row holds an unknown kind, place or number
   */
  public CreditLexicon(Agencies agencies, PersonNames persons, Lexicon places, Lexicon calendar, Lexicon photoWords,
      Lexicon creditLines) {
    Calendar dates = new Calendar(calendar);
    datelines = new DatelineWords(agencies, new Places(places), dates);
    photos = new PhotoWords(agencies, persons, photoWords);
    lines = new CreditLineWords(agencies, photos, dates, creditLines);
  }

  /** Returns the bundled word lists. */
  public static CreditLexicon bundled() {
    return new CreditLexicon(Agencies.bundled(), PersonNames.bundled(),
        Lexicon.bundled("places.tsv", PLACE_COLUMNS.length, PLACE_COLUMNS),
        Lexicon.bundled("calendar.tsv", CALENDAR_COLUMNS.length, CALENDAR_COLUMNS),
        Lexicon.bundled("photo-words.tsv", PHOTO_COLUMNS.length, PHOTO_COLUMNS),
        Lexicon.bundled("credit-lines.tsv", LINE_COLUMNS.length, LINE_COLUMNS));
  }

  /** Returns the names of the columns of a lexicon of places, all required. */
  public static String[] placeColumns() {
    return PLACE_COLUMNS.clone();
  }

  /** Returns the names of the columns of a lexicon of months and weekdays, all required. */
  public static String[] calendarColumns() {
    return CALENDAR_COLUMNS.clone();
  }

  /** Returns the names of the columns of a lexicon of the words of photo credits, all required. */
  public static String[] photoWordColumns() {
    return PHOTO_COLUMNS.clone();
  }

  /** Returns the names of the columns of a lexicon of the phrases of credit lines, all required. */
  public static String[] creditLineColumns() {
    return LINE_COLUMNS.clone();
  }

  DatelineWords datelines() {
    return datelines;
  }

  PhotoWords photos() {
    return photos;
  }

  CreditLineWords lines() {
    return lines;
  }
}
