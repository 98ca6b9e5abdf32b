package org.newswire.uima.descriptors;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.newswire.uima.type.VersionLink;

/** Makes of our types what {@code typesystem/NewswireInception.xml} must say. */
final class InceptionTypes {
  // INCEpTION names the type of links of a feature in this way, too.
  private static final String LINK = "PartsLink";
  private static final List<String> VALUES =
      List.of(CAS.TYPE_NAME_STRING, CAS.TYPE_NAME_BOOLEAN, CAS.TYPE_NAME_INTEGER, CAS.TYPE_NAME_STRING_ARRAY);

  private InceptionTypes() {}

  /** Returns our annotations of one story, with a list of links in place of the features that refer to others. */
  static TypeSystemDescription derived() throws Exception {
    TypeSystemDescription ours =
        TypeSystemDescriptionFactory.createTypeSystemDescription("org.newswire.uima.typesystem.Newswire");
    ours.resolveImports();
    TypeSystemDescription derived = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    derived.setName("NewswireInception");
    derived.setDescription("The types of newswire-uima as the annotation editor INCEpTION takes them.");
    derived.setVersion("0.1.0");
    for (TypeDescription type : ours.getTypes()) {
      if (type.getSupertypeName().equals(CAS.TYPE_NAME_ANNOTATION) && !type.getName().equals(VersionLink._TypeName)) {
        add(type, derived);
      }
    }
    return derived;
  }

  private static void add(TypeDescription type, TypeSystemDescription derived) {
    TypeDescription layer = derived.addType(type.getName(), type.getDescription(), type.getSupertypeName());
    boolean refers = false;
    for (FeatureDescription feature : type.getFeatures()) {
      if (VALUES.contains(feature.getRangeTypeName())) {
        layer.addFeature(feature.getName(), feature.getDescription(), feature.getRangeTypeName());
      } else {
        refers = true;
      }
    }
    if (refers) {
      String name = type.getName() + LINK;
      layer.addFeature("parts", "What it refers to, and as what.", CAS.TYPE_NAME_FS_ARRAY, name, false);
      TypeDescription link = derived.addType(name, "One annotation that another refers to.", CAS.TYPE_NAME_TOP);
      link.addFeature("role", "The feature in which the reference stands.", CAS.TYPE_NAME_STRING);
      link.addFeature("target", "The annotation referred to.", CAS.TYPE_NAME_ANNOTATION);
    }
  }
}
