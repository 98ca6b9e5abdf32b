package org.newswire.uima.credit;

import org.newswire.uima.names.Agencies;
import org.newswire.uima.names.Agency;

/**
 * An agency that a text names.
 *
 * @param printed its name as printed
 * @param known what the lexicon knows of it, or null
 */
public record PrintedAgency(String printed, Agency known) {

  static PrintedAgency of(String printed, Agencies agencies) {
    return new PrintedAgency(printed, agencies.named(printed).orElse(null));
  }

  /** {@return its canonical name; as printed where the lexicon does not know it} */
  public String name() {
    return known == null ? printed : known.name();
  }

  /** {@return its internet domain; empty where the lexicon does not know it} */
  public String id() {
    return known == null ? "" : known.id();
  }
}
