package org.newswire.uima.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rows of a word list: UTF-8, one row a line, columns separated by tabs, several values of one cell by {@code |}.
 *
 * <p>Empty lines and lines that begin with {@code #} are comments. Cells at the end of a row may be left out where the
 * caller says so; anything else that does not fit is a {@link LexiconException} with file and line.
 */
public final class Lexicon implements Iterable<Lexicon.Row> {
  private static final String BUNDLED = "/org/newswire/uima/lexicon/";

  private final List<Row> rows;

  private Lexicon(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a lexicon that is shipped in the jar.
   *
   * @param name its file name, such as {@code agencies.tsv}
   * @param required how many columns every row must have
   * @param columns the names of all columns, in order
   * @throws LexiconException when a row does not fit
   */
  public static Lexicon bundled(String name, int required, String... columns) {
    try (InputStream in = Lexicon.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no bundled lexicon " + name);
      }
      return read(name, in, required, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @param source its file or location, for messages
   * @param in its bytes; left open
   * @param required how many columns every row must have
   * @param columns the names of all columns, in order
   * @throws LexiconException when a row has too few or too many cells, an empty required cell, or is not UTF-8
   * @throws IOException when the bytes cannot be read
   */
  public static Lexicon read(String source, InputStream in, int required, String... columns) throws IOException {
    byte[] bytes = in.readAllBytes();
    List<String> names = List.of(columns);
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (int begin = 0; begin < bytes.length; ) {
      int end = begin;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String text = decode(source, ++line, bytes, begin, end);
      if (!text.isBlank() && text.charAt(0) != '#') {
        rows.add(row(source, line, text, required, names));
      }
      begin = end + 1;
    }
    return new Lexicon(rows);
  }

  private static String decode(String source, int line, byte[] bytes, int begin, int end) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, end - begin)).toString();
      String unmarked = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    } catch (CharacterCodingException e) {
      throw new LexiconException(source, line, "not UTF-8");
    }
  }

  private static Row row(String source, int line, String text, int required, List<String> columns) {
    List<String> cells = Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
    if (cells.size() < required || cells.size() > columns.size()) {
      throw new LexiconException(source, line, "found " + cells.size() + " tab-separated columns, expected "
          + (required == columns.size() ? "" : required + " to ") + columns.size() + " (" + String.join(", ", columns)
              + ")");
    }
    for (int i = 0; i < required; i++) {
      if (cells.get(i).isEmpty()) {
        throw new LexiconException(source, line, "column " + columns.get(i) + " is empty");
      }
    }
    return new Row(source, line, columns, cells);
  }

  /**
   * Returns the rows of this lexicon followed by those of another, so that a user's file extends a bundled one.
   *
   * @param other the rows to add
   */
  public Lexicon and(Lexicon other) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(other.rows);
    return new Lexicon(all);
  }

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /** Returns the number of rows. */
  public int size() {
    return rows.size();
  }

  /** One row of a lexicon, which knows its place for messages. */
  public static final class Row {
    private final String source;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String source, int line, List<String> columns, List<String> cells) {
      this.source = source;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Returns the text of a cell, empty where the row leaves it out.
     *
     * @param column the name of the column
     * @throws IllegalArgumentException when the lexicon has no such column
     */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return i < cells.size() ? cells.get(i) : "";
    }

    /**
     * Returns the values of a cell that may hold several, separated by {@code |}; none where it is empty.
     *
     * @param column the name of the column
     * @throws LexiconException when one of the values is empty or stands there twice
     */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> values = Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
      Set<String> seen = new HashSet<>();
      for (String value : values) {
        if (value.isEmpty()) {
          throw error("column " + column + " holds an empty value: '" + cell + "'");
        }
        if (!seen.add(value)) {
          throw error("column " + column + " holds '" + value + "' twice");
        }
      }
      return values;
    }

    /**
     * Returns the cell as a constant of an enum whose names are written in lower case with hyphens.
     *
     * @param column the name of the column
     * @param type the enum
     * @throws LexiconException when the cell names none of its constants
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (label(constant).equals(get(column))) {
          return constant;
        }
      }
      throw error("column " + column + " holds '" + get(column) + "', expected one of "
          + Arrays.stream(type.getEnumConstants()).map(Row::label).toList());
    }

    private static String label(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns an exception that names this row's file and line.
     *
     * @param reason what was found and what was expected
     */
    public LexiconException error(String reason) {
      return new LexiconException(source, line, reason);
    }
  }
}
