package org.newswire.uima.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which a story was published from the name of its document: {@code 20240603_fire.txt},
 * {@code /2024/06/03/fire.html}.
 */
public final class PublicationDate {
  private static final Pattern DATE =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([-/_.]?)([0-9]{2})\\2([0-9]{2})(?![0-9])");

  private PublicationDate() {}

  /**
   * {@return the first date that a name holds}
   *
   * @param name the id, title or address of a document; may be null
   */
  public static Optional<LocalDate> in(String name) {
    Matcher date = DATE.matcher(name == null ? "" : name);
    while (date.find()) {
      try {
        return Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)),
            Integer.parseInt(date.group(4))));
      } catch (DateTimeException e) {
        // Figures that are no date, such as a serial number.
        continue;
      }
    }
    return Optional.empty();
  }
}
