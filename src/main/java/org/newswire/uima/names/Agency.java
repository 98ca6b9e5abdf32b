package org.newswire.uima.names;

/**
 * One organization that stands behind stories or pictures.
 *
 * @param id its internet domain, the same for all its names
 * @param name its canonical name
 * @param country where it sits, ISO 3166-1 alpha-2, or empty
 * @param kind what it is
 * @param wikidata its Wikidata id, or empty
 */
public record Agency(String id, String name, String country, AgencyKind kind, String wikidata) {

  /** What an organization is. */
  public enum AgencyKind {
    /** A news agency or a paper's wire service. */
    AGENCY,
    /** A distributor of pictures. */
    PHOTO,
    /** A newspaper or magazine. */
    PAPER,
    /** A radio or television station or network. */
    BROADCASTER,
    /** Any other site that publishes news or pictures. */
    SITE
  }
}
