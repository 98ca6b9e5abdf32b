package org.newswire.uima.acronym;

/**
 * What a text claims of an acronym.
 *
 * @param language the language it is said to come from, ISO 639-1, or null
 * @param connotation the attitude it is said to show, or null
 */
record Claim(String language, String connotation) {
  static final Claim NONE = new Claim(null, null);

  boolean isMade() {
    return language != null || connotation != null;
  }

  /** Tells whether it is said to come from another language than the text's. */
  boolean isForeign(String textLanguage) {
    return language != null && !language.equals(textLanguage);
  }

  Claim inLanguage(String code) {
    return new Claim(code, connotation);
  }

  /** Returns this claim with what another one adds to it. */
  Claim or(Claim other) {
    return new Claim(language == null ? other.language : language, connotation == null ? other.connotation
        : connotation);
  }
}
