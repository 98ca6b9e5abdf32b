package org.newswire.uima.credit;

/** Where a dateline may begin, from the strongest place to the weakest. */
enum DatelineStart {
  /** The start of a line. */
  LINE,
  /** After the end of a sentence, a bracket or a byline. */
  SENTENCE,
  /** Anywhere else. */
  INSIDE
}
