package org.newswire.uima.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
   * @return its rows in the order of the file
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
   * @return its rows in the order of the file
   * @throws LexiconException when a row has too few or too many cells, an empty required cell, or is not UTF-8
   * @throws IOException when the bytes cannot be read
   */
  public static Lexicon read(String source, InputStream in, int required, String... columns) throws IOException {
    String text = decode(source, in.readAllBytes());
    List<String> names = List.of(columns);
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (int begin = text.startsWith("\uFEFF") ? 1 : 0; begin < text.length(); ) {
      int feed = text.indexOf('\n', begin);
      int end = feed < 0 ? text.length() : feed;
      line++;
      String row = text.substring(begin, end);
      if (!row.isBlank() && row.charAt(0) != '#') {
        rows.add(row(source, line, row, required, names));
      }
      begin = end + 1;
    }
    return new Lexicon(rows);
  }

  private static String decode(String source, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new LexiconException(source, firstBadLine(bytes), "not UTF-8");
    }
  }

  private static int firstBadLine(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static Row row(String source, int line, String text, int required, List<String> columns) {
    List<String> cells = split(text, '\t');
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

  /** Returns what stands between separators, without white space around. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /**
   * {@return the rows of this lexicon followed by those of another, so that a user's file extends a bundled one}
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

  /** {@return the number of rows} */
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
     * {@return the text of a cell, empty where the row leaves it out}
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
     * {@return the values of a cell that may hold several, separated by {@code |}; none where it is empty}
     *
     * @param column the name of the column
     * @throws LexiconException when one of the values is empty or stands there twice
     */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      if (cell.indexOf('|') < 0) {
        return List.of(cell);
      }
      List<String> values = split(cell, '|');
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
     * {@return the cell as a constant of an enum whose names are written in lower case with hyphens}
     *
     * @param column the name of the column
     * @param type the enum
     * @param <E> the enum
     * @throws LexiconException when the cell names none of its constants
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String cell = get(column);
      for (E constant : type.getEnumConstants()) {
        if (isLabel(cell, constant.name())) {
          return constant;
        }
      }
      throw error("column " + column + " holds '" + get(column) + "', expected one of "
          + Arrays.stream(type.getEnumConstants()).map(Row::label).toList());
    }

    private static boolean isLabel(String cell, String name) {
      int i = 0;
      while (i < name.length() && i < cell.length() && cell.charAt(i) == label(name.charAt(i))) {
        i++;
      }
      return i == name.length() && i == cell.length();
    }

    private static char label(char c) {
      return c == '_' ? '-' : Character.toLowerCase(c);
    }

    private static String label(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return an exception that names this row's file and line}
     *
     * @param reason what was found and what was expected
     */
    public LexiconException error(String reason) {
      return new LexiconException(source, line, reason);
    }
  }
}
