package org.newswire.uima.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The form of a lexicon: what its bundled file is called and which columns its rows have.
 *
 * @param name the path of the bundled file below the folder of lexicons: {@code reporter/roles.tsv}
 * @param columns the names of all columns, in order
 * @param required how many of the first columns every row must have
 */
public record LexiconFile(String name, List<String> columns, int required) {
  /** Where the bundled lexicons stand, for location parameters. */
  public static final String LOCATION = "classpath:org/newswire/uima/lexicon/";

  /**
   * Copies the list of columns.
   *
   * @param name the path of the bundled file below the folder of lexicons: {@code reporter/roles.tsv}
   * @param columns the names of all columns, in order
   * @param required how many of the first columns every row must have
   */
  public LexiconFile {
    columns = List.copyOf(columns);
  }

  /**
   * {@return the form of a lexicon whose rows must have all columns}
   *
   * @param name the path of the bundled file
   * @param columns the names of all columns, in order
   */
  public static LexiconFile of(String name, String... columns) {
    return new LexiconFile(name, List.of(columns), columns.length);
  }

  /**
   * {@return the same form, with cells at the end of a row that may be left out}
   *
   * @param columnsRequired how many of the first columns every row must have
   */
  public LexiconFile requiring(int columnsRequired) {
    return new LexiconFile(name, columns, columnsRequired);
  }

  /**
   * Reads the bundled file.
   *
   * @return its rows in the order of the file
   * @throws LexiconException when a row does not fit
   */
  public Lexicon bundled() {
    return Lexicon.bundled(name, required, columns.toArray(String[]::new));
  }

  /**
   * Reads a file of this form.
   *
   * @param source its location, for messages
   * @param in its bytes; left open
   * @return its rows in the order of the file
   * @throws LexiconException when a row does not fit
   * @throws IOException when the bytes cannot be read
   */
  public Lexicon read(String source, InputStream in) throws IOException {
    return Lexicon.read(source, in, required, columns.toArray(String[]::new));
  }
}
