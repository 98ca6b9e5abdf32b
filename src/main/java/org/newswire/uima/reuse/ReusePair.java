package org.newswire.uima.reuse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Two stories that share text.
 *
 * @param original the one that the other seems to be made from
 * @param copy the other one
 * @param reason why the first one seems to be the original, or null where nothing tells which it is
 * @param shared how many rows of four words of the shorter one the longer one has
 * @param containment the share of the shorter one's rows that these are, 0 to 1
 */
public record ReusePair(StoryHead original, StoryHead copy, Reason reason, int shared, double containment) {

  /** Why a story seems to be the original, in the order in which that is asked. */
  public enum Reason {
    /** It credits an agency and the others do not, or it credits somebody and the others nobody. */
    CREDIT,
    /** It is the earliest. */
    DATE,
    /** It is the longest, by a tenth or more. */
    LENGTH
  }

  /** What the credits of the pair say. */
  public enum CreditVerdict {
    /** The original is credited, the copy credits nobody. */
    UNCREDITED_COPY,
    /** They credit the same agency or person. */
    BOTH_CREDITED,
    /** They credit others. */
    CREDIT_CHANGED,
    /** Neither credits anybody. */
    NEITHER_CREDITED
  }

  /** {@return what the credits of the pair say} */
  public CreditVerdict verdict() {
    if (!original.isCredited() && !copy.isCredited()) {
      return CreditVerdict.NEITHER_CREDITED;
    }
    if (!original.isCredited() || !copy.isCredited()) {
      return CreditVerdict.UNCREDITED_COPY;
    }
    Set<String> names = names(original);
    names.retainAll(names(copy));
    return names.isEmpty() ? CreditVerdict.CREDIT_CHANGED : CreditVerdict.BOTH_CREDITED;
  }

  private static Set<String> names(StoryHead head) {
    Set<String> names = new HashSet<>();
    head.agencies().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    head.people().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  /** {@return the verdict in words, such as {@code uncredited copy of Reuters copy}} */
  public String words() {
    return switch (verdict()) {
      case UNCREDITED_COPY -> "uncredited copy of " + original.owner() + " copy";
      case BOTH_CREDITED -> "both credited";
      case CREDIT_CHANGED -> "credit changed: " + original.owner() + " -> " + copy.owner();
      case NEITHER_CREDITED -> "neither credited";
    };
  }
}
