package org.newswire.uima.acronym;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks positions up in lists that are sorted by them. */
final class Sorted {
  private Sorted() {}

  /** Returns the index of the first element whose position is not less than one, or the size of the list. */
  static <T> int firstFrom(List<T> sorted, ToIntFunction<T> position, int wanted) {
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
