package org.newswire.uima.io;

import java.io.IOException;

/** Takes the rows that the writers of all threads of a pipeline make for one table, and puts them into input order. */
interface Rows {
  /** The position of a row that belongs where it comes. */
  int AS_IT_COMES = -1;

  /**
   * Takes a row.
   *
   * @param position its place among the rows, or {@link #AS_IT_COMES}
   * @param row its bytes, with the line end
   * @throws IOException when it cannot be written
   */
  void add(int position, byte[] row) throws IOException;

  /**
   * Notes that a writer has seen the end; after the last one the table is done.
   *
   * @param writer the writer
   * @throws IOException when the table cannot be written
   */
  void complete(Object writer) throws IOException;

  /**
   * Takes a writer away, whether it has seen the end or not.
   *
   * @param writer the writer
   * @throws IOException when what it leaves behind cannot be removed
   */
  void leave(Object writer) throws IOException;
}
