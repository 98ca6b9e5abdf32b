package org.newswire.uima.reporter;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconFile;
import org.newswire.uima.text.Phrases;

/** The lexicons that bylines and sign-offs are read with. */
public final class ReporterLexicon {
  /** The form of a lexicon of the words that give people a role. */
  public static final LexiconFile ROLES =
      LexiconFile.of("reporter/roles.tsv", "phrase", "role", "position", "language");

  /** The form of a lexicon of the small words in bylines and sign-offs. */
  public static final LexiconFile NOTE_WORDS = LexiconFile.of("reporter/note-words.tsv", "word", "kind", "language");

  /** The form of a lexicon of words that make no name by themselves. */
  public static final LexiconFile COMMON_WORDS = LexiconFile.of("reporter/common-words.tsv", "word", "language");

  private final NoteWords words;
  private final RoleCues cues;
  private final PersonNames names;
  private final Agencies agencies;
  private final Phrases<Languages> commonWords;

  /**
   * Takes the lexicons.
   *
   * @param roles the words that give people a role, rows of the form {@link #ROLES}
   * @param noteWords the small words around them, rows of the form {@link #NOTE_WORDS}
   * @param commonWords the words that make no name by themselves, rows of the form {@link #COMMON_WORDS}
   * @param regions tells the regions that may follow a place
   * @param names tells persons' names
   * @param agencies tells organizations from people
   * @throws org.newswire.uima.text.LexiconException when a row of the first two names an unknown role, position, kind
   * or language
   */
  public ReporterLexicon(Lexicon roles, Lexicon noteWords, Lexicon commonWords, Regions regions,
      PersonNames names, Agencies agencies) {
    words = new NoteWords(noteWords, regions);
    cues = new RoleCues(roles, words, names);
    this.names = names;
    this.agencies = agencies;
    Phrases.Builder<Languages> common = Phrases.ignoringCase();
    commonWords.forEach(row -> common.add(row.get("word"), Languages.of(row, "language")));
    this.commonWords = common.build();
  }

  /** {@return the grammar of the bundled lexicons} */
  public static ReporterLexicon bundled() {
    return new ReporterLexicon(ROLES.bundled(), NOTE_WORDS.bundled(), COMMON_WORDS.bundled(), Regions.bundled(),
        PersonNames.bundled(), Agencies.bundled());
  }

  /** Tells whether all words of a name are common ones. */
  boolean isOfCommonWords(String name) {
    for (int begin = 0; begin < name.length(); ) {
      int space = name.indexOf(' ', begin);
      int end = space < 0 ? name.length() : space;
      if (commonWords.valueOf(name, begin, end) == null) {
        return false;
      }
      begin = end + 1;
    }
    return true;
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
