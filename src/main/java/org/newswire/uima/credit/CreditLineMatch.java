package org.newswire.uima.credit;

import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Span;

/**
 * A credit line found in a text.
 *
 * @param span the line, or the sentence
 * @param kind what it says
 * @param agencies the agencies it names, as printed, without legal forms
 */
public record CreditLineMatch(Span span, CreditLineKind kind, List<PrintedAgency> agencies) {

  /** What a credit line says. */
  public enum CreditLineKind {
    /** That an agency or another publisher supplied the story or a part of it. */
    AGENCY_LINE,
    /** Who pointed to the story first. */
    HAT_TIP,
    /** Who owns it. */
    COPYRIGHT,
    /** Who kindly lent a part of it. */
    COURTESY,
    /** How the newsroom or its people can be reached. */
    DESK;

    /** {@return its name in small letters, such as {@code agency-line}} */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
