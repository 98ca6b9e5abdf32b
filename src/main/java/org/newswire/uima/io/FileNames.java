package org.newswire.uima.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes of the id of a document the name of a file below a folder, whatever the id holds: slashes part folders, and
 * what no
 * file system or web server takes is written as {@code %} and its bytes in hexadecimal.
 */
public final class FileNames {
  private static final String FORBIDDEN = "<>:\"\\|?*%";
  private static final int LONGEST = 150;
  /** What every file system takes and most names are made of. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._-]+");

  private FileNames() {}

  /**
   * {@return the name of the file of a document, with slashes; another document has another one}
   *
   * @param doc the id of the document, or null
   * @param suffix the end of the name, with its dot
   */
  public static String of(String doc, String suffix) {
    // A Java machine under another locale than the names' cannot write them at all.
    CharsetEncoder encoder = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
    List<String> segments = new ArrayList<>();
    for (String segment : String.valueOf(doc).split("/", -1)) {
      segments.add(escaped(segment, encoder));
    }
    return String.join("/", segments) + suffix;
  }

  private static String escaped(String segment, CharsetEncoder encoder) {
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      return "%" + segment.replace(".", "%2E");
    }
    if (segment.equals(UnfinishedFiles.FOLDER)) {
      return segment.replace(".", "%2E");
    }
    if (segment.length() <= LONGEST && PLAIN.matcher(segment).matches()) {
      return segment;
    }
    StringBuilder name = new StringBuilder();
    segment.codePoints().forEach(c -> {
      String character = Character.toString(c);
      boolean plain = FORBIDDEN.indexOf(c) < 0 && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
          && Character.getType(c) != Character.SURROGATE && encoder.canEncode(character);
      if (plain) {
        name.append(character);
      } else {
        for (byte b : bytes(c, character)) {
          name.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
      }
    });
    // Names of more than 255 bytes fit no file system; a name from the id's own characters keeps documents apart.
    return name.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST ? name.toString()
        : name.substring(0, LONGEST / 4) + "~" + UUID.nameUUIDFromBytes(segment.getBytes(StandardCharsets.UTF_16BE));
  }

  private static byte[] bytes(int c, String character) {
    return Character.getType(c) == Character.SURROGATE
        ? new byte[] {(byte) (c >> 8), (byte) c} : character.getBytes(StandardCharsets.UTF_8);
  }
}
