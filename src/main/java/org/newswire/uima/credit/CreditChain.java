package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.names.Agency;

/**
 * The names of a photo credit from photographer to distributor: {@code A/Pool via REUTERS}, {@code AFP/Getty Images},
 * {@code A for the Guardian}. A {@link CreditChainParser} fills it.
 */
final class CreditChain {
  final List<String> photographers = new ArrayList<>();
  final List<PrintedAgency> agencies = new ArrayList<>();
  int end;
  boolean archive;
  boolean pool;
  boolean glued;
  boolean endsWithKnown;
  boolean linked;

  private CreditChain(int begin) {
    end = begin;
  }

  /**
   * Reads the chain that begins at an offset; it is empty where none begins there.
   *
   * @param text the text
   * @param begin where it begins
   * @param limit the offset that it must not reach beyond
   * @param bracketed whether the limit is the bracket that closes it
   * @param labelled whether a label stands before it
   * @param words the word lists
   */
  static CreditChain at(CharSequence text, int begin, int limit, boolean bracketed, boolean labelled,
      PhotoWords words) {
    CreditChain chain = new CreditChain(begin);
    new CreditChainParser(text, limit, bracketed, labelled, words, chain).read(begin);
    return chain;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return photographers.isEmpty() && agencies.isEmpty() && !pool;
  }

  List<String> photographers() {
    return photographers;
  }

  List<PrintedAgency> agencies() {
    return agencies;
  }

  boolean archive() {
    return archive;
  }

  /** Tells whether it names a pool, a handout or the like in place of a person. */
  boolean pool() {
    return pool;
  }

  /** Tells whether it was cut from words glued to it. */
  boolean glued() {
    return glued;
  }

  /** Tells whether its last part is an agency that the lexicon knows, or stands in place of one. */
  boolean endsWithKnown() {
    return endsWithKnown;
  }

  /** Tells whether a slash, a dash or {@code via} joins its parts. */
  boolean linked() {
    return linked;
  }

  /** Tells whether the lexicon knows one of its agencies. */
  boolean hasKnownAgency() {
    return agencies.stream().anyMatch(agency -> agency.known() != null);
  }

  /** Tells whether it names a distributor of pictures. */
  boolean hasPhotoAgency() {
    return hasKind(Agency.Kind.PHOTO);
  }

  /** Tells whether it names a news agency. */
  boolean hasNewsAgency() {
    return hasKind(Agency.Kind.AGENCY);
  }

  private boolean hasKind(Agency.Kind kind) {
    return agencies.stream().anyMatch(agency -> agency.known() != null && agency.known().kind() == kind);
  }
}
