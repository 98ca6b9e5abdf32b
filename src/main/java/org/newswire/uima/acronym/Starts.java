package org.newswire.uima.acronym;

import org.newswire.uima.text.Phrases;

/** Tells by the first two characters of a word which of two sets of phrases it may begin, in one look-up. */
final class Starts {
  /** The first set may have a phrase that begins so. */
  static final int KNOWN = 1;
  /** The second set may have a phrase that begins so. */
  static final int CUE = 2;

  private static final int ASCII = 128;

  private final byte[] table = new byte[ASCII * ASCII];

  Starts(Phrases<?> known, Phrases<?> cues) {
    for (char first = 0; first < ASCII; first++) {
      for (char second = 0; second < ASCII; second++) {
        int sets = (known.mayBegin(first, second) ? KNOWN : 0) + (cues.mayBegin(first, second) ? CUE : 0);
        table[first * ASCII + second] = (byte) sets;
      }
    }
  }

  /** Returns the sum of the sets that may have a phrase that begins with two characters. */
  int of(char first, char second) {
    return first < ASCII && second < ASCII ? table[first * ASCII + second] : KNOWN + CUE;
  }
}
