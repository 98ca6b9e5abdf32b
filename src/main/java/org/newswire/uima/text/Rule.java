package org.newswire.uima.text;

/**
 * The name of one condition that makes or refuses a mark; its cases stand in {@code src/test/cases} under the same
 * name.
 *
 * @param name in lower case with hyphens, beginning with what it marks: {@code dateline-agency-box}
 * @param verdict what becomes of a candidate that it applies to
 */
public record Rule(String name, Verdict verdict) {
  /** What a rule does with a candidate that it applies to. */
  public enum Verdict {
    /** It becomes a mark. */
    ACCEPTS,
    /** It is left alone. */
    REFUSES
  }

  /**
   * {@return a rule that makes marks}
   *
   * @param name its name
   */
  public static Rule accepting(String name) {
    return new Rule(name, Verdict.ACCEPTS);
  }

  /**
   * {@return a rule that refuses candidates}
   *
   * @param name its name
   */
  public static Rule refusing(String name) {
    return new Rule(name, Verdict.REFUSES);
  }
}
