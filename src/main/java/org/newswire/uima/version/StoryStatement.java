package org.newswire.uima.version;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * One statement that a story attributes to somebody.
 *
 * @param contents what was said, in text order
 * @param source the words that name who said it, or null
 * @param speaker the full name of who said it, or null
 */
public record StoryStatement(List<Span> contents, Span source, String speaker) {

  /**
   * Copies the list.
   *
   * @param contents what was said, in text order
   * @param source the words that name who said it, or null
   * @param speaker the full name of who said it, or null
   */
  public StoryStatement {
    contents = List.copyOf(contents);
  }
}
