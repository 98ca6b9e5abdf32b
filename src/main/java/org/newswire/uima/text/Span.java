package org.newswire.uima.text;

/**
 * A stretch of a text.
 *
 * @param begin the offset of its first UTF-16 unit
 * @param end the offset after its last UTF-16 unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @param begin the offset of the first UTF-16 unit
   * @param end the offset after the last one
   * @throws IllegalArgumentException when {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: begin " + begin + ", end " + end);
    }
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - begin;
  }

  /**
   * {@return the words it covers, as printed}
   *
   * @param text the text that the offsets count in
   * @throws IndexOutOfBoundsException when the span reaches beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * {@return whether the other span lies within this one}
   *
   * @param other the span to look for
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one unit}
   *
   * @param other the span to compare with
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * {@return the smallest span that holds this one and another}
   *
   * @param other the other
   */
  public Span hull(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Orders spans by begin, the longer one first where they begin together. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
  }
}
