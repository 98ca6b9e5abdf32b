package org.newswire.uima.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks positions up in lists that are sorted by them. */
public final class Sorted {
  private Sorted() {}

  /**
   * {@return the index of the first element whose position is not less than one, or the size of the list}
   *
   * @param <T> the class of the elements
   * @param sorted the elements, in the order of their positions
   * @param position tells an element's position
   * @param wanted the position
   */
  public static <T> int firstFrom(List<T> sorted, ToIntFunction<T> position, int wanted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (position.applyAsInt(sorted.get(middle)) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
