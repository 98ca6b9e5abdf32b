package org.newswire.uima.speech;

import java.util.List;
import java.util.Map;

/** Inflects English verbs and nouns by the rules of their spelling. */
final class Inflection {
  private Inflection() {}

  /**
   * Returns the forms of a verb.
   *
   * @param base its base form
   * @param irregular its past and participle where they do not follow the rule; the participle may be left out where
   * it is the same
   */
  static Map<VerbForm, String> verb(String base, List<String> irregular) {
    String past = irregular.isEmpty() ? past(base) : irregular.get(0);
    String participle = irregular.size() < 2 ? past : irregular.get(1);
    return Map.of(VerbForm.BASE, base, VerbForm.THIRD, withS(base), VerbForm.PAST, past, VerbForm.PARTICIPLE,
        participle,
        VerbForm.ING, ing(base, past));
  }

  /**
   * Returns the plural of a noun, which is also the third person of a verb.
   *
   * @param base the singular
   */
  static String withS(String base) {
    if (base.equals("have")) {
      return "has";
    }
    if (base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch") || base.endsWith("sh")
        || base.equals("go") || base.equals("do") || base.equals("veto") || base.equals("echo")) {
      return base + "es";
    }
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String ing(String base, String past) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (past.equals(base + base.charAt(base.length() - 1) + "ed") || doublesInIng(base)) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    boolean silentE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.equals("be");
    return (silentE ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  /** Get, put, swim: one short vowel before one consonant in a word of three or four letters that is irregular. */
  private static boolean doublesInIng(String base) {
    int n = base.length();
    return n >= 3 && n <= 4 && isVowel(base.charAt(n - 2)) && !isVowel(base.charAt(n - 1))
        && !isVowel(base.charAt(n - 3))
        && "wxy".indexOf(base.charAt(n - 1)) < 0 && n == 3 || base.equals("begin") || base.equals("forget")
        || base.equals("swim");
  }

  private static boolean endsInConsonantY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base.charAt(n - 2));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
