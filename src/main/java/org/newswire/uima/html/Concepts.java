package org.newswire.uima.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.ShortForm;

/** What the acronyms and full names of a story stand for: marks of one concept belong together. */
final class Concepts {
  private Concepts() {}

  /**
   * Returns the mentions of each concept that an acronym of the story stands for, by its key, in text order.
   *
   * @param jcas the story
   */
  static Map<String, List<Annotation>> of(JCas jcas) {
    Map<String, List<Annotation>> concepts = jcas.getAnnotationIndex().stream()
        .filter(a -> a instanceof ShortForm || a instanceof Mention)
        .collect(Collectors.groupingBy(Concepts::key, LinkedHashMap::new, Collectors.toList()));
    concepts.values().removeIf(mentions -> mentions.stream().noneMatch(ShortForm.class::isInstance));
    return concepts;
  }

  /**
   * Returns the key of the concept of a mention: its id, else what it stands for, else its words.
   *
   * @param mention the mention
   */
  static String key(Annotation mention) {
    if (mention instanceof Mention full) {
      return full.getConceptId();
    }
    ShortForm form = (ShortForm) mention;
    return form.getConceptId() != null ? form.getConceptId()
        : form.getExpansion() != null ? form.getExpansion() : FeatureText.covered(form);
  }

  /**
   * Returns what a concept is called: what the first acronym that tells stands for.
   *
   * @param mentions its mentions, an acronym among them
   */
  static String name(List<Annotation> mentions) {
    return mentions.stream().filter(ShortForm.class::isInstance).map(m -> ((ShortForm) m).getExpansion())
        .filter(expansion -> expansion != null).findFirst().orElseGet(() -> FeatureText.covered(mentions.get(0)));
  }

  /**
   * Returns the statement that a mark stands in, or nothing where the words are the reporter's.
   *
   * @param mark a mark with a feature {@code attribution}
   */
  static Optional<Attribution> attribution(Annotation mark) {
    Feature feature = mark.getType().getFeatureByBaseName("attribution");
    return feature == null ? Optional.empty() : Optional.ofNullable((Attribution) mark.getFeatureValue(feature));
  }
}
