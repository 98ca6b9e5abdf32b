package org.newswire.uima.inception;

import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** The links of an annotation as the types for INCEpTION have them: the feature it stood in and what it refers to. */
final class Parts {
  private static final String FEATURE = "parts";

  /** The feature that holds the links. */
  final Feature feature;
  /** The type of a link. */
  final Type link;
  /** The name of the feature that a link stands for. */
  final Feature role;
  /** The annotation that a link refers to. */
  final Feature target;

  private Parts(Feature feature) {
    this.feature = feature;
    link = feature.getRange().getComponentType();
    role = link.getFeatureByBaseName("role");
    target = link.getFeatureByBaseName("target");
  }

  /**
   * Returns how a type holds its links, or null where it has none.
   *
   * @param type a type of annotations
   */
  static Parts of(Type type) {
    Feature feature = type.getFeatureByBaseName(FEATURE);
    return feature == null ? null : new Parts(feature);
  }

  /**
   * Returns the types of ours that have links.
   *
   * @param types the types of a document
   * @throws IllegalArgumentException when they are not those of {@code NewswireInception.xml}
   */
  static List<Type> types(TypeSystem types) {
    List<Type> linked = types.getProperlySubsumedTypes(types.getType("uima.tcas.Annotation")).stream()
        .filter(type -> type.getName().startsWith("org.newswire.uima.type.") && of(type) != null).toList();
    if (linked.isEmpty()) {
      throw new IllegalArgumentException("no type has links; the types of NewswireInception.xml are needed");
    }
    return linked;
  }

  /** Returns the features that links stand for: those that refer to annotations. */
  List<Feature> references() {
    Type owner = feature.getDomain();
    return owner.getFeatures().stream().filter(f -> f.getDomain().equals(owner) && !f.equals(feature)
        && (f.getRange().isArray() ? !f.getRange().getComponentType().isPrimitive() : !f.getRange().isPrimitive()))
        .toList();
  }
}
