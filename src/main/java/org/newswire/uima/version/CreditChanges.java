package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;

/**
 * What became of the credits of the first version.
 *
 * @param lost those that the second version does not have
 * @param kept those that it has, too
 * @param changed those that it has otherwise: a contributor in another role, a dateline of another agency
 * @param added those that only the second version has
 * @param author by whom the second version then seems to be: people, then agencies; empty where nothing says so
 */
public record CreditChanges(List<StoryCredit> lost, List<StoryCredit> kept, List<Changed> changed,
    List<StoryCredit> added, List<String> author) {

  /**
   * A credit that both versions have, but not the same.
   *
   * @param a the credit of the first version
   * @param b the credit of the second version
   */
  public record Changed(StoryCredit a, StoryCredit b) {}

  /**
   * Copies the lists.
   *
   * @param lost those that the second version does not have
   * @param kept those that it has, too
   * @param changed those that it has otherwise: a contributor in another role, a dateline of another agency
   * @param added those that only the second version has
   * @param author by whom the second version then seems to be: people, then agencies; empty where nothing says so
   */
  public CreditChanges {
    lost = List.copyOf(lost);
    kept = List.copyOf(kept);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    author = List.copyOf(author);
  }

  /**
   * Compares the credits of two versions.
   *
   * @param a those of the first version
   * @param b those of the second version
   * @return what became of them
   */
  public static CreditChanges between(List<StoryCredit> a, List<StoryCredit> b) {
    List<StoryCredit> lost = new ArrayList<>(a);
    List<StoryCredit> added = new ArrayList<>(b);
    List<StoryCredit> kept = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    takeSame(lost, added, kept);
    take(lost, added, CreditChanges::isOfSame, (before, after) -> changed.add(new Changed(before, after)));
    return new CreditChanges(lost, kept, changed, added, author(b));
  }

  private interface Sameness {
    boolean test(StoryCredit a, StoryCredit b);
  }

  private interface Taken {
    void accept(StoryCredit a, StoryCredit b);
  }

  /** Takes out of both lists what is the same. */
  private static void take(List<StoryCredit> from, List<StoryCredit> others, Sameness same, Taken taken) {
    for (Iterator<StoryCredit> remaining = from.iterator(); remaining.hasNext(); ) {
      StoryCredit credit = remaining.next();
      for (Iterator<StoryCredit> candidates = others.iterator(); candidates.hasNext(); ) {
        StoryCredit candidate = candidates.next();
        if (same.test(credit, candidate)) {
          taken.accept(credit, candidate);
          remaining.remove();
          candidates.remove();
          break;
        }
      }
    }
  }

  /** Takes out of both lists the credits that are equal, in linear time: pages can hold thousands of names. */
  private static void takeSame(List<StoryCredit> from, List<StoryCredit> others, List<StoryCredit> taken) {
    Map<List<Object>, Integer> known = new HashMap<>();
    others.forEach(credit -> known.merge(identity(credit), 1, Integer::sum));
    Map<List<Object>, Integer> shared = new HashMap<>();
    from.removeIf(credit -> {
      boolean same = known.merge(identity(credit), -1, Integer::sum) >= 0;
      if (same) {
        shared.merge(identity(credit), 1, Integer::sum);
        taken.add(credit);
      }
      return same;
    });
    others.removeIf(credit -> shared.merge(identity(credit), -1, Integer::sum) >= 0);
  }

  private static List<Object> identity(StoryCredit credit) {
    return List.of(credit.kind(), keys(credit.people()), keys(credit.agencies()), key(credit.detail()));
  }

  /** A story has one dateline, byline and sign-off; of the others it may have several, and people tell which. */
  private static boolean isOfSame(StoryCredit a, StoryCredit b) {
    return a.kind() == b.kind() && switch (a.kind()) {
      case DATELINE, BYLINE, SIGN_OFF -> true;
      case CONTRIBUTOR -> keys(a.people()).equals(keys(b.people()));
      case PHOTO_CREDIT -> isShared(a.people(), b.people());
      case CREDIT_LINE -> isShared(a.agencies(), b.agencies());
    };
  }

  private static boolean isShared(List<String> a, List<String> b) {
    Set<String> shared = keys(a);
    shared.retainAll(keys(b));
    return !shared.isEmpty();
  }

  private static Set<String> keys(List<String> names) {
    Set<String> keys = new TreeSet<>();
    names.forEach(name -> keys.add(key(name)));
    return keys;
  }

  private static String key(String name) {
    return String.join(" ", StoryWords.of(name).keys());
  }

  /**
   * Returns by whom a story seems to be.
   *
   * @param credits its credits
   * @return the people who reported or wrote it, then the agencies of its dateline and credit lines
   */
  public static List<String> author(List<StoryCredit> credits) {
    Set<String> author = new LinkedHashSet<>();
    credits.stream().filter(StoryCredit::isAuthor).forEach(c -> author.addAll(c.people()));
    author.addAll(agencies(credits));
    return List.copyOf(author);
  }

  /**
   * {@return the agencies and outlets that stand behind a story: those of its dateline, credit lines and contributors,
   * not those of its pictures}
   *
   * @param credits its credits
   */
  public static List<String> agencies(List<StoryCredit> credits) {
    Set<String> agencies = new LinkedHashSet<>();
    credits.stream().filter(c -> c.kind() != StoryCreditKind.PHOTO_CREDIT)
        .forEach(c -> agencies.addAll(c.agencies()));
    return List.copyOf(agencies);
  }
}
