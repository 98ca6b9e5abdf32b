package org.newswire.uima.acronym;

import org.newswire.uima.text.Phrases;

/** Tells by the first characters of a word which of two sets of phrases it may begin, in one look-up. */
final class Starts {
  /** The first set may have a phrase that begins so. */
  static final int KNOWN = 1;
  /** The second set may have a phrase that begins so. */
  static final int CUE = 2;

  private final byte[] table;

  Starts(Phrases<?> known, Phrases<?> cues) {
    table = new byte[Math.max(known.starts(), cues.starts())];
    for (int start = 0; start < table.length; start++) {
      table[start] = (byte) ((known.mayBegin(start) ? KNOWN : 0) + (cues.mayBegin(start) ? CUE : 0));
    }
  }

  /** Returns the sum of the sets that may have a phrase that begins with the word at an offset. */
  int at(String text, int begin) {
    return table[Phrases.start(text, begin) & table.length - 1];
  }
}
