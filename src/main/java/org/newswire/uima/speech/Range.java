package org.newswire.uima.speech;

/**
 * A row of units of a story.
 *
 * @param from the first
 * @param to after the last
 */
record Range(int from, int to) {
  boolean contains(int i) {
    return from <= i && i < to;
  }
}
