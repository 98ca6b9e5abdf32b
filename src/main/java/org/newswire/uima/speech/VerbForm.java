package org.newswire.uima.speech;

/** The forms of an English verb. */
enum VerbForm {
  /** Say. */
  BASE,
  /** Says. */
  THIRD,
  /** Said. */
  PAST,
  /** Said, written: after have and be. */
  PARTICIPLE,
  /** Saying. */
  ING;

  /** Returns the bit that stands for this form. */
  int bit() {
    return 1 << ordinal();
  }
}
