package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.PhotoPart.PartKind;
import org.newswire.uima.names.Agency.AgencyKind;

/**
 * The parts of a photo credit from photographer to distributor: {@code A/Pool via REUTERS}, {@code AFP/Getty Images},
 * {@code A for the Guardian}. A {@link PhotoPartReader} fills it.
 */
final class PhotoParts {
  private final List<PhotoPart> parts = new ArrayList<>();
  private int end;
  private boolean archive;
  private boolean glued;
  private boolean linked;
  private boolean slashed;

  PhotoParts(int begin) {
    end = begin;
  }

  void add(PhotoPart part) {
    parts.add(part);
    end = part.span().end();
    archive |= part.kind() == PartKind.ARCHIVE;
  }

  void removeLast() {
    parts.remove(parts.size() - 1);
  }

  /** Widens the credit by words that are no part. */
  void extendTo(int offset) {
    end = offset;
  }

  void markArchive() {
    archive = true;
  }

  void markGlued() {
    glued = true;
  }

  void markLinked() {
    linked = true;
  }

  void markSlashed() {
    slashed = true;
  }

  int end() {
    return end;
  }

  List<PhotoPart> all() {
    return List.copyOf(parts);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  PhotoPart first() {
    return parts.get(0);
  }

  /** Returns the last part, or null where there is none. */
  PhotoPart last() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  int size() {
    return parts.size();
  }

  List<String> photographers() {
    return parts.stream().filter(part -> part.kind() == PartKind.PERSON).map(PhotoPart::name).toList();
  }

  List<PrintedAgency> agencies() {
    return parts.stream().filter(part -> part.agency() != null).map(PhotoPart::agency).toList();
  }

  boolean archive() {
    return archive;
  }

  /** Tells whether it was cut from words glued to it. */
  boolean glued() {
    return glued;
  }

  /** Tells whether a slash, a dash or {@code via} joins its parts. */
  boolean linked() {
    return linked;
  }

  /** Tells whether a slash joins two of its parts. */
  boolean slashed() {
    return slashed;
  }

  boolean has(PartKind kind) {
    for (PhotoPart part : parts) {
      if (part.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether its last part is an agency that the lexicon knows, or stands in place of a name. */
  boolean endsWithKnown() {
    PhotoPart last = last();
    return last != null && last.kind() != PartKind.PERSON && last.kind() != PartKind.FIRM;
  }

  /** Tells whether its last part is an agency of news or pictures. */
  boolean endsWithDistributor() {
    PhotoPart last = last();
    return last != null && (isKnownAs(last, AgencyKind.AGENCY) || isKnownAs(last, AgencyKind.PHOTO));
  }

  /** Tells whether an agency of a kind is among its parts. */
  boolean hasAgency(AgencyKind kind) {
    return parts.stream().anyMatch(part -> isKnownAs(part, kind));
  }

  private static boolean isKnownAs(PhotoPart part, AgencyKind kind) {
    return part.kind() == PartKind.KNOWN && part.agency().known().kind() == kind;
  }
}
