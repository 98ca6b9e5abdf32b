package org.newswire.uima.credit;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconException;
import org.newswire.uima.text.LexiconFile;

/**
 * The word lists that datelines, photo credits and credit lines are read with. Immutable; one instance may serve many
 * threads.
 */
public final class CreditLexicon {
  /** The form of a lexicon of places that may stand alone in a dateline. */
  public static final LexiconFile PLACES = Places.FILE;
  /** The form of a lexicon of the words of datelines. */
  public static final LexiconFile DATELINE_WORDS = DatelineWords.FILE;
  /** The form of a lexicon of the words of dates. */
  public static final LexiconFile CALENDAR = Calendar.FILE;
  /** The form of a lexicon of the words of photo credits. */
  public static final LexiconFile PHOTO_WORDS = PhotoWords.FILE;
  /** The form of a lexicon of the phrases of credit lines. */
  public static final LexiconFile LINE_WORDS = CreditLineWords.FILE;

  private final DatelineWords datelines;
  private final PhotoWords photos;
  private final CreditLineWords lines;

  private CreditLexicon(CreditLexiconBuilder files) {
    Calendar calendar = new Calendar(files.calendar);
    Places places = new Places(files.regions, files.places);
    datelines = new DatelineWords(files.agencies, places, calendar, files.datelineWords);
    photos = new PhotoWords(files.agencies, files.persons, places, files.photoWords);
    lines = new CreditLineWords(files.agencies, photos, calendar, files.lineWords);
  }

  /** {@return the bundled word lists} */
  public static CreditLexicon bundled() {
    return builder().build();
  }

  /**
   * Starts with the bundled word lists, any of which may be replaced.
   *
   * @return a builder
   */
  public static CreditLexiconBuilder builder() {
    return new CreditLexiconBuilder();
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

  /** Collects the word lists; what is not given is bundled. */
  public static final class CreditLexiconBuilder {
    private Agencies agencies;
    private PersonNames persons;
    private Regions regions;
    private Lexicon places;
    private Lexicon datelineWords;
    private Lexicon calendar;
    private Lexicon photoWords;
    private Lexicon lineWords;

    private CreditLexiconBuilder() {}

    /**
     * Takes the agencies.
     *
     * @param given the agencies
     * @return this builder
     */
    public CreditLexiconBuilder agencies(Agencies given) {
      agencies = given;
      return this;
    }

    /**
     * Takes what persons' names look like.
     *
     * @param given what persons' names look like
     * @return this builder
     */
    public CreditLexiconBuilder persons(PersonNames given) {
      persons = given;
      return this;
    }

    /**
     * Takes the regions.
     *
     * @param given the regions
     * @return this builder
     */
    public CreditLexiconBuilder regions(Regions given) {
      regions = given;
      return this;
    }

    /**
     * Takes the places.
     *
     * @param given rows of the form {@link CreditLexicon#PLACES}
     * @return this builder
     */
    public CreditLexiconBuilder places(Lexicon given) {
      places = given;
      return this;
    }

    /**
     * Takes the words of datelines.
     *
     * @param given rows of the form {@link CreditLexicon#DATELINE_WORDS}
     * @return this builder
     */
    public CreditLexiconBuilder datelineWords(Lexicon given) {
      datelineWords = given;
      return this;
    }

    /**
     * Takes the words of dates.
     *
     * @param given rows of the form {@link CreditLexicon#CALENDAR}
     * @return this builder
     */
    public CreditLexiconBuilder calendar(Lexicon given) {
      calendar = given;
      return this;
    }

    /**
     * Takes the words of photo credits.
     *
     * @param given rows of the form {@link CreditLexicon#PHOTO_WORDS}
     * @return this builder
     */
    public CreditLexiconBuilder photoWords(Lexicon given) {
      photoWords = given;
      return this;
    }

    /**
     * Takes the phrases of credit lines.
     *
     * @param given rows of the form {@link CreditLexicon#LINE_WORDS}
     * @return this builder
     */
    public CreditLexiconBuilder lineWords(Lexicon given) {
      lineWords = given;
      return this;
    }

    /**
     * Reads the bundled ones of those that were not given.
     *
     * @return the lexicons, read
     * @throws LexiconException when a row holds an unknown kind, place, number or language
     */
    public CreditLexicon build() {
      agencies = agencies == null ? Agencies.bundled() : agencies;
      persons = persons == null ? PersonNames.bundled() : persons;
      regions = regions == null ? Regions.bundled() : regions;
      places = or(places, PLACES);
      datelineWords = or(datelineWords, DATELINE_WORDS);
      calendar = or(calendar, CALENDAR);
      photoWords = or(photoWords, PHOTO_WORDS);
      lineWords = or(lineWords, LINE_WORDS);
      return new CreditLexicon(this);
    }

    private static Lexicon or(Lexicon given, LexiconFile file) {
      return given == null ? file.bundled() : given;
    }
  }
}
