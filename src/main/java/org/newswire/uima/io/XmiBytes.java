package org.newswire.uima.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the events of UIMA's XMI serializer into the bytes that the JDK's transformer makes of them: XML 1.0 in UTF-8
 * without indentation, characters that XML does not know as blanks.
 *
 * <p>The transformer takes every event through a chain of general handlers; this does the same in about half the time.
 */
final class XmiBytes extends DefaultHandler {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  /** No character becomes more bytes than a reference to the last of Unicode. */
  private static final int LONGEST_CHARACTER = 16;

  private final List<String> prefixes = new ArrayList<>();
  private byte[] bytes = new byte[1 << 14];
  private int size;
  /** Whether the last start tag still lacks its end, so that an element without content can be closed in it. */
  private boolean open;

  /** Returns the number of bytes made so far. */
  int size() {
    return size;
  }

  /**
   * Writes all bytes at once.
   *
   * @param out where to write them
   * @throws IOException when that fails
   */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  @Override
  public void startDocument() {
    size = 0;
    open = false;
    prefixes.clear();
    raw(HEAD);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    prefixes.add(prefix);
    prefixes.add(uri);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    endTag();
    raw("<");
    raw(qName);
    // The transformer declares the element's own prefix before the others.
    namespaces(qName, true);
    namespaces(qName, false);
    prefixes.clear();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      if (!name.startsWith("xmlns:")) {
        raw(" ");
        raw(name);
        value(attributes.getValue(i));
      }
    }
    open = true;
  }

  private void namespaces(String qName, boolean own) {
    for (int i = 0; i < prefixes.size(); i += 2) {
      String prefix = prefixes.get(i);
      if (own == (qName.startsWith(prefix) && qName.charAt(prefix.length()) == ':')) {
        raw(" xmlns:");
        raw(prefix);
        value(prefixes.get(i + 1));
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (length == 0) {
      return;
    }
    endTag();
    escape(new String(text, start, length), false);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (open) {
      raw("/>");
      open = false;
    } else {
      raw("</");
      raw(qName);
      raw(">");
    }
  }

  private void endTag() {
    if (open) {
      raw(">");
      open = false;
    }
  }

  private void value(String value) {
    raw("=\"");
    escape(value, true);
    raw("\"");
  }

  @SuppressWarnings("deprecation") // Copies Latin letters without a charset's detours; names and marks hold no others.
  private void raw(String ascii) {
    int length = ascii.length();
    reserve(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private void escape(String text, boolean attribute) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      reserve(LONGEST_CHARACTER);
      if (c >= ' ' && c < 0x7F) {
        switch (c) {
          case '<' -> raw("&lt;");
          case '>' -> raw("&gt;");
          case '&' -> raw("&amp;");
          case '"' -> raw(attribute ? "&quot;" : "\"");
          default -> bytes[size++] = (byte) c;
        }
      } else if (c == '\n' && !attribute) {
        raw(System.lineSeparator());
      } else if (c == '\t' && !attribute) {
        bytes[size++] = '\t';
      } else if (c == '\n' || c == '\t' || c == '\r' || !attribute && c >= 0x7F && c < 0xA0) {
        reference(c);
      } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
        reference(Character.toCodePoint(c, text.charAt(++i)));
      } else if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
        bytes[size++] = ' ';
      } else {
        utf8(c);
      }
    }
  }

  private void reference(int character) {
    raw("&#");
    raw(Integer.toString(character));
    raw(";");
  }

  private void utf8(char c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
      return;
    }
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[size++] = (byte) (0x80 | c & 0x3F);
  }
}
