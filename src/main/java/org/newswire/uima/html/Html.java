package org.newswire.uima.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds a page; whatever comes from a document is escaped on its way in. */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder page = new StringBuilder(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param namesAndValues its attributes; one whose value is null is left out
   */
  Html open(String tag, Object... namesAndValues) {
    tag(tag, namesAndValues);
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    page.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Writes an element that holds text alone, kept apart from the writing direction around it.
   *
   * @param tag its name
   * @param text the text
   * @param namesAndValues its attributes
   */
  Html element(String tag, String text, Object... namesAndValues) {
    return open(tag, namesAndValues).isolated(text).close();
  }

  /**
   * Writes an element without content.
   *
   * @param tag its name
   * @param namesAndValues its attributes
   */
  Html tag(String tag, Object... namesAndValues) {
    page.append('<').append(tag);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        page.append(' ').append(namesAndValues[i]).append("=\"");
        escape(String.valueOf(namesAndValues[i + 1]));
        page.append('"');
      }
    }
    page.append('>');
    return this;
  }

  /**
   * Writes text of ours, whose direction is known.
   *
   * @param text the text
   */
  Html text(String text) {
    escape(text);
    return this;
  }

  /**
   * Writes text of a document so that its marks of direction end with it.
   *
   * @param text the text
   */
  Html isolated(String text) {
    page.append("<bdi>");
    escape(text);
    page.append("</bdi>");
    return this;
  }

  /**
   * Writes what is HTML, a style or a script already.
   *
   * @param html the HTML
   */
  Html raw(String html) {
    page.append(html);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '&' -> page.append("&amp;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        // A browser would make a line feed of a carriage return that is written as it is.
        case '\r' -> page.append("&#13;");
        case '\n', '\t' -> page.append(c);
        default -> {
          if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            page.append(c).append(text.charAt(++i));
          } else {
            page.append(isShown(c) ? c : REPLACEMENT);
          }
        }
      }
    }
  }

  /** Tells whether HTML can hold a character. */
  private static boolean isShown(char c) {
    return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /** {@return the page} */
  @Override
  public String toString() {
    return page.toString();
  }
}
