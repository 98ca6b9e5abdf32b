package org.newswire.uima.acronym;

/** What a text claims of an acronym. */
final class Claim {
  String language;
  String connotation;

  boolean isMade() {
    return language != null || connotation != null;
  }
}
