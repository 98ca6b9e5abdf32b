package org.newswire.uima.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** How the rows of a table, once all are there and in order, become a file. */
@FunctionalInterface
public interface TableForm {
  /** The rows, one after the other. */
  TableForm ROWS = (rows, file) -> {
    while (rows.hasNext()) {
      file.write(rows.next());
    }
  };

  /**
   * Returns the form that puts a head before the rows.
   *
   * @param head its bytes, with the line end
   * @return the form
   */
  static TableForm under(byte[] head) {
    return (rows, file) -> {
      file.write(head);
      ROWS.write(rows, file);
    };
  }

  /**
   * Writes the file.
   *
   * @param rows the rows, in order, each read when it is asked for
   * @param file receives the file
   * @throws IOException when it cannot be written
   */
  void write(Iterator<byte[]> rows, OutputStream file) throws IOException;
}
