package org.newswire.uima.credit;

import org.newswire.uima.text.Span;

/**
 * One part of a photo credit.
 *
 * @param kind what it is
 * @param span where it stands
 * @param name the name as printed, without words that add nothing; null where it names nobody
 * @param agency the firm, null for people and parts that name nobody
 */
record PhotoPart(PartKind kind, Span span, String name, PrintedAgency agency) {
  /** What a part is. */
  enum PartKind {
    /** Somebody who took or lent the picture. */
    PERSON,
    /** A firm, site or account that the lexicon does not know. */
    FIRM,
    /** An agency, paper or site that the lexicon knows. */
    KNOWN,
    /** Stands in place of a name: a pool, a handout. */
    STAND_IN,
    /** Says that the picture is from the archive. */
    ARCHIVE,
    /** A licence. */
    LICENCE
  }

  static PhotoPart unnamed(PartKind kind, Span span) {
    return new PhotoPart(kind, span, null, null);
  }

  static PhotoPart person(Span span, String name) {
    return new PhotoPart(PartKind.PERSON, span, name, null);
  }

  static PhotoPart firm(Span span, PrintedAgency agency) {
    return new PhotoPart(agency.known() == null ? PartKind.FIRM : PartKind.KNOWN, span, agency.printed(), agency);
  }
}
