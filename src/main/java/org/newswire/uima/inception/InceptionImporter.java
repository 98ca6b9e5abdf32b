package org.newswire.uima.inception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;

/** Turns the links of a document that comes from INCEpTION back into references between our annotations. */
@ResourceMetaData(name = "InceptionImporter", version = "0.1.0", vendor = "newswire-uima",
    description = "Turns links from the annotation editor INCEpTION back into references between annotations.")
@OperationalProperties(modifiesCas = true, multipleDeploymentAllowed = true)
public class InceptionImporter extends CasAnnotator_ImplBase {
  private static final Comparator<FeatureStructure> TEXT_ORDER =
      Comparator.comparingInt(target -> ((AnnotationFS) target).getBegin());

  /**
   * Converts a document.
   *
   * @param cas the document
   * @throws AnalysisEngineProcessException when a link bears the name of no reference, or leads to an annotation that
   *     cannot stand there; the message names the annotation
   * @throws IllegalArgumentException when the document lacks the types of {@code NewswireInception.xml}
   */
  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    for (Type type : Parts.types(cas.getTypeSystem())) {
      Parts parts = Parts.of(type);
      for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
        if (annotation.getFeatureValue(parts.feature) instanceof ArrayFS<?> links) {
          restore(cas, annotation, parts, List.of(links.toArray()));
          annotation.setFeatureValue(parts.feature, null);
        }
      }
    }
  }

  private static void restore(CAS cas, AnnotationFS annotation, Parts parts, List<FeatureStructure> links)
      throws AnalysisEngineProcessException {
    List<Feature> references = parts.references();
    for (FeatureStructure link : links) {
      String role = link.getStringValue(parts.role);
      if (references.stream().noneMatch(reference -> reference.getShortName().equals(role))) {
        throw refused(annotation, role, "expected one of " + references.stream().map(Feature::getShortName)
            .collect(Collectors.joining(", ")));
      }
    }
    for (Feature reference : references) {
      String role = reference.getShortName();
      List<FeatureStructure> targets = new ArrayList<>();
      for (FeatureStructure link : links) {
        if (role.equals(link.getStringValue(parts.role))) {
          targets.add(target(annotation, reference, link.getFeatureValue(parts.target)));
        }
      }
      targets.sort(TEXT_ORDER);
      if (reference.getRange().isArray()) {
        if (!targets.isEmpty()) {
          ArrayFS<FeatureStructure> array = cas.createArrayFS(targets.size());
          array.copyFromArray(targets.toArray(FeatureStructure[]::new), 0, 0, targets.size());
          annotation.setFeatureValue(reference, array);
        }
      } else if (targets.size() > 1) {
        throw refused(annotation, role, "expected one, found " + targets.size());
      } else if (!targets.isEmpty()) {
        annotation.setFeatureValue(reference, targets.get(0));
      }
    }
  }

  private static FeatureStructure target(AnnotationFS annotation, Feature reference, FeatureStructure target)
      throws AnalysisEngineProcessException {
    boolean isArray = reference.getRange().isArray();
    Type expected = isArray ? reference.getRange().getComponentType() : reference.getRange();
    if (target == null || !annotation.getCAS().getTypeSystem().subsumes(expected, target.getType())) {
      throw refused(annotation, reference.getShortName(), "expected a " + expected.getShortName() + ", found "
          + (target == null ? "nothing" : target.getType().getShortName()));
    }
    return target;
  }

  private static AnalysisEngineProcessException refused(AnnotationFS annotation, String role, String why) {
    return new AnalysisEngineProcessException(new IllegalArgumentException(
        annotation.getType().getShortName() + " at " + annotation.getBegin() + "-" + annotation.getEnd()
            + ": link " + role + ": " + why));
  }
}
