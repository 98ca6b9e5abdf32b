package org.newswire.uima.speech;

/** The gender of a person, as far as the story tells. */
enum Gender {
  FEMALE, MALE, UNKNOWN;

  /** Tells whether one person can be of both. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
