package org.newswire.uima.acronym;

import java.text.Normalizer;

/** Compares letters without regard to case and diacritics. */
final class Folding {
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String LATIN = "abgdezetiklmnxoprsstypcpo";

  private Folding() {}

  /** Returns a letter in small form without its diacritics; a Greek one as the Latin letter its name begins with. */
  static char base(char c) {
    char lower = Character.toLowerCase(c);
    int greek = GREEK.indexOf(lower);
    if (greek >= 0) {
      return LATIN.charAt(greek);
    }
    if (lower < 0xC0 || Character.isSurrogate(lower)) {
      return lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
  }
}
