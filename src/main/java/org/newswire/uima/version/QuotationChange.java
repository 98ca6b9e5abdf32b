package org.newswire.uima.version;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A quotation whose direct words the second version changed; typography alone changes none.
 *
 * @param kind what was done to it
 * @param a the words in the first version, with their quotation marks where they have any
 * @param b the words in the second version
 * @param speaker who said it as far as either version tells, or null
 * @param edits what was changed within the quotation marks of either version, in text order
 */
public record QuotationChange(QuotationChangeKind kind, Span a, Span b, String speaker, List<Edit> edits) {

  /** What can be done to a quotation. */
  public enum QuotationChangeKind {
    /** Its words were changed and still stand in quotation marks. */
    ALTERED,
    /** Words of the first version that were no quotation stand in quotation marks in the second. */
    QUOTED,
    /** Words in quotation marks in the first version stand in none in the second. */
    UNQUOTED
  }

  /**
   * Copies the list.
   *
   * @param kind what was done to it
   * @param a the words in the first version, with their quotation marks where they have any
   * @param b the words in the second version
   * @param speaker who said it as far as either version tells, or null
   * @param edits what was changed within the quotation marks of either version, in text order
   */
  public QuotationChange {
    edits = List.copyOf(edits);
  }
}
