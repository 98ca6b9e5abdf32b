package org.newswire.uima.reporter;

import java.util.List;
import org.newswire.uima.text.Rule;

/** The rules that make and refuse bylines, sign-offs and contributors. */
final class ReporterRules {
  static final Rule BYLINE_BY = Rule.accepting("byline-by");
  static final Rule BYLINE_LABEL = Rule.accepting("byline-label");
  static final Rule BYLINE_NO_NAME = Rule.refusing("byline-no-name");
  static final Rule BYLINE_FAR_DOWN = Rule.refusing("byline-far-down");
  static final Rule BYLINE_COMMON_WORDS = Rule.refusing("byline-common-words");
  static final Rule BYLINE_WITHIN_SIGN_OFF = Rule.refusing("byline-within-sign-off");

  static final Rule SIGN_OFF_IN_BRACKETS = Rule.accepting("sign-off-in-brackets");
  static final Rule SIGN_OFF_ROLE_FIRST = Rule.accepting("sign-off-role-first");
  static final Rule SIGN_OFF_NAMES_FIRST = Rule.accepting("sign-off-names-first");
  static final Rule SIGN_OFF_BIOGRAPHY = Rule.accepting("sign-off-biography");
  static final Rule SIGN_OFF_PROSE_AROUND = Rule.refusing("sign-off-prose-around");
  static final Rule SIGN_OFF_PICTURE_ALONE = Rule.refusing("sign-off-picture-alone");
  static final Rule SIGN_OFF_NOT_UNDERSTOOD = Rule.refusing("sign-off-not-understood");

  static final Rule CONTRIBUTOR_BEFORE_TRAILER = Rule.accepting("contributor-before-trailer");
  static final Rule CONTRIBUTOR_BEFORE_CAPITALS = Rule.accepting("contributor-before-capitals");
  static final Rule CONTRIBUTOR_PLACE_BY_ENDING = Rule.accepting("contributor-place-by-ending");
  static final Rule CONTRIBUTOR_SERVICE = Rule.refusing("contributor-service");

  private ReporterRules() {}

  /** Returns all of them. */
  static List<Rule> all() {
    return List.of(BYLINE_BY, BYLINE_LABEL, BYLINE_NO_NAME, BYLINE_FAR_DOWN, BYLINE_COMMON_WORDS,
        BYLINE_WITHIN_SIGN_OFF,
        SIGN_OFF_IN_BRACKETS, SIGN_OFF_ROLE_FIRST, SIGN_OFF_NAMES_FIRST, SIGN_OFF_BIOGRAPHY, SIGN_OFF_PROSE_AROUND,
        SIGN_OFF_PICTURE_ALONE, SIGN_OFF_NOT_UNDERSTOOD, CONTRIBUTOR_BEFORE_TRAILER, CONTRIBUTOR_BEFORE_CAPITALS,
        CONTRIBUTOR_PLACE_BY_ENDING, CONTRIBUTOR_SERVICE);
  }
}
