package org.newswire.uima.acronym;

/**
 * A place where a text may explain a short form.
 *
 * @param from its first token: "better" of "better known by its French acronym"
 * @param to the token after it: after "for" of "acronym for", after "as" of "known as"
 * @param cue what it says
 * @param explains whether the long form follows, as after "stands for", not the short form, as after "known as"
 * @param noun the token of the noun that says it, "acronym", or -1
 * @param claim what is claimed of the short form
 */
record Sign(int from, int to, Evidence cue, boolean explains, int noun, Claim claim) {
  /** Tells whether only the words before it can be meant: "S for short". */
  boolean looksBack() {
    return cue == Evidence.SAID && !explains && noun < 0;
  }
}
