package org.newswire.uima.inception;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;

/**
 * Turns the references between our annotations into links that INCEpTION takes, and removes what the bundled readers
 * note for writers of rows; what is written as XMI afterwards fits the types of {@code NewswireInception.xml}.
 */
@ResourceMetaData(name = "InceptionExporter", version = "0.1.0", vendor = "newswire-uima",
    description = "Turns the references between annotations into links that the annotation editor INCEpTION takes.")
@OperationalProperties(modifiesCas = true, multipleDeploymentAllowed = true)
public class InceptionExporter extends CasAnnotator_ImplBase {
  private static final String INPUT_POSITION = "org.newswire.uima.type.InputPosition";

  /**
   * Converts a document.
   *
   * @param cas the document
   * @throws IllegalArgumentException when the document lacks the types of {@code NewswireInception.xml}
   */
  @Override
  public void process(CAS cas) {
    for (Type type : Parts.types(cas.getTypeSystem())) {
      Parts parts = Parts.of(type);
      cas.getAnnotationIndex(type).forEach(annotation -> export(cas, annotation, parts));
    }
    Type position = cas.getTypeSystem().getType(INPUT_POSITION);
    if (position != null) {
      List<FeatureStructure> positions = new ArrayList<>();
      cas.getIndexRepository().getAllIndexedFS(position).forEachRemaining(positions::add);
      positions.forEach(cas::removeFsFromIndexes);
    }
  }

  private static void export(CAS cas, FeatureStructure annotation, Parts parts) {
    List<FeatureStructure> links = new ArrayList<>();
    for (Feature reference : parts.references()) {
      FeatureStructure value = annotation.getFeatureValue(reference);
      if (value instanceof ArrayFS<?> array) {
        for (FeatureStructure element : array.toArray()) {
          links.add(link(cas, parts, reference, element));
        }
      } else if (value != null) {
        links.add(link(cas, parts, reference, value));
      }
      annotation.setFeatureValue(reference, null);
    }
    annotation.setFeatureValue(parts.feature, links.isEmpty() ? null : array(cas, links));
  }

  private static FeatureStructure link(CAS cas, Parts parts, Feature role, FeatureStructure target) {
    FeatureStructure link = cas.createFS(parts.link);
    link.setStringValue(parts.role, role.getShortName());
    link.setFeatureValue(parts.target, target);
    return link;
  }

  private static ArrayFS<FeatureStructure> array(CAS cas, List<FeatureStructure> elements) {
    ArrayFS<FeatureStructure> array = cas.createArrayFS(elements.size());
    array.copyFromArray(elements.toArray(FeatureStructure[]::new), 0, 0, elements.size());
    return array;
  }
}
