package org.newswire.uima.reporter;

import org.newswire.uima.text.Languages;

/**
 * Words that give the people beside them a role.
 *
 * @param role the role
 * @param begin the index of its first token
 * @param end the index of the token after it
 * @param kind where it can stand
 * @param linked whether a word such as "by" ties the names to it
 * @param languages the languages that use it
 */
record RoleCue(Role role, int begin, int end, RoleKind kind, boolean linked, Languages languages) {
  /** Where a cue can stand. */
  enum RoleKind {
    /** Before names, at the beginning of a note or within. */
    ANYWHERE,
    /** As {@link #ANYWHERE}, and after an empty line, too. */
    CONTACT,
    /** Before names, within a note. */
    INNER,
    /** After names. */
    AFTER,
    /** After names and before a place or the work. */
    AFTER_WITH
  }
}
