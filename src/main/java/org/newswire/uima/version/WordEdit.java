package org.newswire.uima.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.TokenRange;

/**
 * Words of one version and those that stand in their place in the other, counted in words; one side may be empty.
 *
 * @param a the words of the first version
 * @param b the words of the second version
 */
record WordEdit(TokenRange a, TokenRange b) {

  /**
   * Returns what must be changed to make some words of one version those of the other; a change that leaves the letters
   * the same, such as {@code re-elect} for {@code reelect}, is none.
   *
   * @param a the words of the first version
   * @param from which of them
   * @param b the words of the second version
   * @param to which of them
   */
  static List<WordEdit> between(StoryWords a, TokenRange from, StoryWords b, TokenRange to) {
    List<String> before = a.keys().subList(from.from(), from.to());
    List<String> after = b.keys().subList(to.from(), to.to());
    List<WordEdit> edits = new ArrayList<>();
    if (before.equals(after)) {
      return edits;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      if (!String.join("", delta.getSource().getLines()).equals(String.join("", delta.getTarget().getLines()))) {
        int source = from.from() + delta.getSource().getPosition();
        int target = to.from() + delta.getTarget().getPosition();
        edits.add(new WordEdit(new TokenRange(source, source + delta.getSource().size()),
            new TokenRange(target, target + delta.getTarget().size())));
      }
    }
    return edits;
  }
}
