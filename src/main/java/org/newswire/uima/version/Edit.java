package org.newswire.uima.version;

import org.newswire.uima.text.Span;

/**
 * Words of the first version and those that stand in their place in the second.
 *
 * @param a the words of the first version; empty, at the place where they would stand, when the second adds words
 * @param b the words of the second version; empty when it drops words
 */
public record Edit(Span a, Span b) {

  /** {@return whether the second version adds words} */
  public boolean isInsertion() {
    return a.length() == 0;
  }

  /** {@return whether the second version drops words} */
  public boolean isDeletion() {
    return b.length() == 0;
  }
}
