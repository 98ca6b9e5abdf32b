package org.newswire.uima.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The languages in which a word of a lexicon is used. Immutable.
 *
 * <p>A lexicon writes them as ISO 639-1 codes separated by {@code |}, or as {@code *} for all languages.
 */
public final class Languages {
  /** All languages. */
  public static final Languages ALL = new Languages(Set.of());

  private static final Set<String> CODES = Set.copyOf(List.of(Locale.getISOLanguages()));

  /** The codes; none stands for all. */
  private final Set<String> codes;

  private Languages(Set<String> codes) {
    this.codes = codes;
  }

  /**
   * Reads the cell of a lexicon.
   *
   * @param row the row
   * @param column the name of the column
   * @return the languages, all of them for {@code *}
   * @throws LexiconException when the cell holds something else than codes or {@code *}
   */
  public static Languages of(Lexicon.Row row, String column) {
    if (row.get(column).equals("*")) {
      return ALL;
    }
    List<String> listed = row.list(column);
    if (listed.isEmpty() || !CODES.containsAll(listed)) {
      throw row.error("column " + column + " holds '" + row.get(column)
          + "', expected ISO 639-1 codes separated by | or *");
    }
    return listed.size() == 1 ? new Languages(Set.of(listed.get(0))) : new Languages(new TreeSet<>(listed));
  }

  /**
   * {@return the given languages}
   *
   * @param codes ISO 639-1 codes, at least one
   */
  public static Languages of(String... codes) {
    return new Languages(new TreeSet<>(Arrays.asList(codes)));
  }

  /**
   * {@return whether there is a language that both hold}
   *
   * @param other others
   */
  public boolean meet(Languages other) {
    return codes.isEmpty() || other.codes.isEmpty() || !Collections.disjoint(codes, other.codes);
  }

  /**
   * {@return these languages and others}
   *
   * @param other the others
   */
  public Languages and(Languages other) {
    if (codes.isEmpty() || other.codes.isEmpty()) {
      return ALL;
    }
    Set<String> both = new TreeSet<>(codes);
    both.addAll(other.codes);
    return new Languages(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Languages languages && codes.equals(languages.codes);
  }

  @Override
  public int hashCode() {
    return codes.hashCode();
  }

  @Override
  public String toString() {
    return codes.isEmpty() ? "*" : String.join("|", codes);
  }
}
