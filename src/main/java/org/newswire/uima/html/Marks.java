package org.newswire.uima.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.io.NewswireTypes;

/** The marks of a story, numbered from 1 as in the row of the story, and what refers to each. */
final class Marks {
  private final List<Annotation> all;
  private final Map<Annotation, Integer> numbers = new HashMap<>();
  private final Map<Annotation, List<Annotation>> referring = new HashMap<>();

  /**
   * Takes the marks of our types.
   *
   * @param jcas the story
   */
  Marks(JCas jcas) {
    all = jcas.getAnnotationIndex().stream().filter(a -> NewswireTypes.isOwn(a.getType()))
        .sorted(Comparator.comparingInt(Annotation::getBegin)
            .thenComparing(Comparator.comparingInt(Annotation::getEnd).reversed())
            .thenComparing(a -> a.getType().getShortName()))
        .toList();
    all.forEach(mark -> numbers.put(mark, numbers.size() + 1));
    for (Annotation mark : all) {
      for (Feature feature : FeatureText.features(mark.getType())) {
        FeatureText.references(mark, feature)
            .forEach(target -> referring.computeIfAbsent(target, t -> new ArrayList<>()).add(mark));
      }
    }
  }

  /** Returns the marks: by begin, then longer first, then by type. */
  List<Annotation> all() {
    return all;
  }

  /**
   * Returns the number of a mark, or 0 for what is none.
   *
   * @param mark a mark
   */
  int number(Annotation mark) {
    return numbers.getOrDefault(mark, 0);
  }

  /**
   * Returns the marks that refer to a mark.
   *
   * @param mark a mark
   */
  List<Annotation> referringTo(Annotation mark) {
    return referring.getOrDefault(mark, List.of());
  }
}
