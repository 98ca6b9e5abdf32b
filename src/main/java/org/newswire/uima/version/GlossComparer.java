package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Finds explanations of acronyms that two versions do not share. */
final class GlossComparer {
  private GlossComparer() {}

  /**
   * Returns the changed explanations, those of the first version first.
   *
   * @param a the explanations of the first version
   * @param b the explanations of the second version
   */
  static List<GlossChange> changes(List<StoryGloss> a, List<StoryGloss> b) {
    List<StoryGloss> left = new ArrayList<>(b);
    List<GlossChange> changes = new ArrayList<>();
    for (StoryGloss gloss : a) {
      StoryGloss counterpart = counterpart(gloss, left);
      left.remove(counterpart);
      Set<GlossChange.Aspect> differs = counterpart == null ? Set.of() : differs(gloss, counterpart);
      if (counterpart == null || !differs.isEmpty()) {
        changes.add(new GlossChange(gloss, counterpart, differs));
      }
    }
    left.forEach(gloss -> changes.add(new GlossChange(null, gloss, Set.of())));
    return changes;
  }

  /** Returns the explanation of the same acronym, the same words before others. */
  private static StoryGloss counterpart(StoryGloss gloss, List<StoryGloss> candidates) {
    List<StoryGloss> same = candidates.stream().filter(c -> acronym(gloss).equals(acronym(c))).toList();
    return same.stream().filter(c -> differs(gloss, c).isEmpty()).findFirst()
        .orElse(same.isEmpty() ? null : same.get(0));
  }

  private static String acronym(StoryGloss gloss) {
    return gloss.shortForm() == null ? "" : gloss.shortForm().replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static Set<GlossChange.Aspect> differs(StoryGloss a, StoryGloss b) {
    Set<GlossChange.Aspect> differs = EnumSet.noneOf(GlossChange.Aspect.class);
    if (!StoryWords.of(a.words()).keys().equals(StoryWords.of(b.words()).keys())) {
      differs.add(GlossChange.Aspect.WORDS);
    }
    if (!Objects.equals(a.language(), b.language())) {
      differs.add(GlossChange.Aspect.LANGUAGE);
    }
    if (!Objects.equals(a.attitude(), b.attitude())) {
      differs.add(GlossChange.Aspect.ATTITUDE);
    }
    return differs;
  }
}
