package org.newswire.uima.reporter;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Lexicon;

/** The lexicons that bylines and sign-offs are read with. */
public final class ReporterLexicon {
  /** The file name of the bundled lexicon of roles. */
  public static final String ROLES = "roles.tsv";

  /** The file name of the bundled lexicon of the small words in bylines and sign-offs. */
  public static final String NOTE_WORDS = "notewords.tsv";

  private static final String[] ROLE_COLUMNS = {"role", "position", "language", "words"};
  private static final String[] NOTE_WORD_COLUMNS = {"kind", "words"};

  private final NoteWords words;
  private final RoleCues cues;
  private final PersonNames names;
  private final Agencies agencies;

  /**
   * Takes the lexicons.
   *
   * @param roles the words that give people a role, with the columns {@link #roleColumns()}
   * @param noteWords the small words around them, with the columns {@link #noteWordColumns()}
   * @param names tells persons' names
   * @param agencies tells organisations from people
   * @throws org.newswire.uima.text.LexiconException when a row of the first two names an unknown role, position or kind
   */
  public ReporterLexicon(Lexicon roles, Lexicon noteWords, PersonNames names, Agencies agencies) {
    words = new NoteWords(noteWords);
    cues = new RoleCues(roles, words, names);
    this.names = names;
    this.agencies = agencies;
  }

  /** Returns the grammar of the bundled lexicons. */
  public static ReporterLexicon bundled() {
    return new ReporterLexicon(Lexicon.bundled(ROLES, ROLE_COLUMNS.length, ROLE_COLUMNS),
        Lexicon.bundled(NOTE_WORDS, NOTE_WORD_COLUMNS.length, NOTE_WORD_COLUMNS),
        PersonNames.bundled(), Agencies.bundled());
  }

  /** Returns the names of the columns of a lexicon of roles, all of them required. */
  public static String[] roleColumns() {
    return ROLE_COLUMNS.clone();
  }

  /** Returns the names of the columns of a lexicon of small words, all of them required. */
  public static String[] noteWordColumns() {
    return NOTE_WORD_COLUMNS.clone();
  }

  NoteWords words() {
    return words;
  }

  RoleCues cues() {
    return cues;
  }

  PersonNames names() {
    return names;
  }

  Agencies agencies() {
    return agencies;
  }
}
