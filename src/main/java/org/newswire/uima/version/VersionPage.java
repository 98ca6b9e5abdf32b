package org.newswire.uima.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a self-contained HTML page: elements, escaped text, the style sheet of all our pages. */
public final class VersionPage {
  /** What all our pages look like, and what comparisons add. */
  private static final List<String> STYLES =
      List.of("/org/newswire/uima/html/common.css", "/org/newswire/uima/version/version.css");

  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param title its title
   */
  public VersionPage(String title) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    text(title);
    out.append("</title>\n<style>\n").append(styles()).append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", "", title);
    out.append('\n');
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder();
    for (String style : STYLES) {
      try (InputStream in = VersionPage.class.getResourceAsStream(style)) {
        styles.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return styles.toString();
  }

  /**
   * Opens an element.
   *
   * @param name its name
   * @param kind its class, or the empty string
   * @return this page
   */
  public VersionPage open(String name, String kind) {
    out.append('<').append(name);
    if (!kind.isEmpty()) {
      out.append(" class=\"").append(kind).append('"');
    }
    out.append(" dir=\"auto\">");
    return this;
  }

  /**
   * Closes an element.
   *
   * @param name its name
   * @return this page
   */
  public VersionPage close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /**
   * Ends the line of the source.
   *
   * @return this page
   */
  public VersionPage line() {
    out.append('\n');
    return this;
  }

  /**
   * Adds text; no character of it is markup, and control characters that HTML knows not are left out.
   *
   * @param text the text
   * @return this page
   */
  public VersionPage text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (c >= ' ' && (c < 127 || c > 159) || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
    return this;
  }

  /**
   * Adds a link.
   *
   * @param target where it leads
   * @param text its words
   * @return this page
   */
  public VersionPage link(String target, String text) {
    out.append("<a href=\"");
    text(target);
    out.append("\">");
    return text(text).close("a");
  }

  /**
   * Adds an element that holds text.
   *
   * @param name its name
   * @param kind its class, or the empty string
   * @param text the text
   * @return this page
   */
  public VersionPage element(String name, String kind, String text) {
    return open(name, kind).text(text).close(name);
  }

  /** {@return the whole page} */
  public String page() {
    return out + "</main>\n</body>\n</html>\n";
  }
}
