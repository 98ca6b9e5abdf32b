package org.newswire.uima.inception;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.TypeSystemDescriptionFactory.createTypeSystemDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.Cue;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.InputPosition;

class InceptionTest {
  private static final String OURS = "org.newswire.uima.typesystem.Newswire";
  private static final String THEIRS = "org.newswire.uima.typesystem.NewswireInception";
  private static final String META_DATA = "desc.type.metadata_customized";

  @Test
  void itsImportTakesEveryTypeAsALayerOfSpans() throws Exception {
    assertThat(layers(createTypeSystemDescription(THEIRS))).containsExactlyInAnyOrder("Dateline", "PhotoCredit",
        "CreditLine", "Byline", "SignOff", "Contributor", "ShortForm", "LongForm", "Gloss", "Mention", "Attribution",
        "Source", "Cue", "Content");
    assertThat(layers(createTypeSystemDescription(OURS)))
        .doesNotContain("Gloss", "Attribution", "ShortForm", "Mention").contains("Dateline");
  }

  /**
   * Returns the types that INCEpTION's import makes layers of spans of; the rules are those of its {@code
   * TypeSystemAnalysis} (inception-api-annotation, 2024): a type right below Annotation whose features are primitive,
   * arrays of strings, or lists of links.
   */
  private static List<String> layers(TypeSystemDescription description) throws Exception {
    TypeSystem types = CasCreationUtils.createCas(description, null, null).getTypeSystem();
    return Stream.of(description.getTypes()).map(type -> types.getType(type.getName()))
        .filter(type -> types.getParent(type).getName().equals(CAS.TYPE_NAME_ANNOTATION))
        .filter(type -> !type.getName().endsWith("Chain"))
        .filter(type -> type.getFeatures().stream().filter(f -> f.getDomain().equals(type))
            .allMatch(f -> f.getRange().isPrimitive() || f.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)
                || isListOfLinks(types, f)))
        .map(Type::getShortName).toList();
  }

  private static boolean isListOfLinks(TypeSystem types, Feature feature) {
    Type link = feature.getRange().getComponentType();
    return link != null && types.getTopType().equals(types.getParent(link)) && link.getFeatures().size() == 2
        && link.getFeatureByBaseName("role").getRange().getName().equals(CAS.TYPE_NAME_STRING)
        && !link.getFeatureByBaseName("target").getRange().isPrimitive();
  }

  @Test
  void aSampleComesBackAsItWent() throws Exception {
    AnalysisEngine aggregate = createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    AnalysisEngine exporter = createEngine("org.newswire.uima.descriptors.InceptionExporter");
    AnalysisEngine importer = createEngine("org.newswire.uima.descriptors.InceptionImporter");
    int links = 0;
    for (Path sample : samples()) {
      CAS cas = cas(OURS, THEIRS, META_DATA);
      cas.setDocumentText(Files.readString(sample));
      DocumentMetaData.create(cas).setDocumentId(sample.getFileName().toString());
      new InputPosition(cas.getJCas()).addToIndexes();
      aggregate.process(cas);
      List<String> before = dump(cas);
      exporter.process(cas);
      links += dump(cas).stream().filter(line -> line.contains("PartsLink")).count();

      // Its project knows the types of the file alone, and must know all that is written.
      CAS project = cas(THEIRS, META_DATA);
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi(cas)), project, false);
      CAS back = cas(OURS, THEIRS, META_DATA);
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi(project)), back, false);
      importer.process(back);

      assertThat(dump(back)).as(sample.toString()).isEqualTo(before);
      importer.process(back);
      assertThat(dump(back)).as("imported twice").isEqualTo(before);
    }
    assertThat(links).isGreaterThan(20);
  }

  private static List<Path> samples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/newswire/uima/samples"))) {
      return files.sorted().toList();
    }
  }

  private static CAS cas(String... types) throws Exception {
    return CasCreationUtils.createCas(createTypeSystemDescription(types), null, null);
  }

  private static byte[] xmi(CAS cas) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(cas, bytes);
    return bytes.toByteArray();
  }

  /** Returns all annotations in the order of their index, each with all its features. */
  private static List<String> dump(CAS cas) {
    List<String> lines = new ArrayList<>();
    for (AnnotationFS annotation : cas.getAnnotationIndex()) {
      StringBuilder line = new StringBuilder(place(annotation));
      for (Feature feature : annotation.getType().getFeatures()) {
        if (!feature.getShortName().equals("sofa")) {
          line.append(' ').append(feature.getShortName()).append('=');
          line.append(feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature)
              : value(annotation.getFeatureValue(feature)));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String value(FeatureStructure value) {
    return value instanceof ArrayFS<?> array ? Stream.of(array.toArray()).map(InceptionTest::value).toList().toString()
        : value instanceof AnnotationFS annotation ? place(annotation)
        : value instanceof org.apache.uima.jcas.cas.StringArray strings ? List.of(strings.toArray()).toString()
        : value == null ? "null" : value.getType().getName();
  }

  private static String place(AnnotationFS annotation) {
    return annotation.getType().getName() + " " + annotation.getBegin() + "-" + annotation.getEnd();
  }

  @Test
  void aLinkThatFitsNoReferenceIsNamed() throws Exception {
    assertThatThrownBy(() -> importWith("longform", 1)).rootCause()
        .hasMessage("Gloss at 0-4: link longform: expected one of shortForm, longForm, attribution");
    assertThatThrownBy(() -> importWith("longForm", 1)).rootCause()
        .hasMessage("Gloss at 0-4: link longForm: expected a LongForm, found Cue");
    assertThatThrownBy(() -> createEngine(InceptionImporter.class).process(cas(OURS))).rootCause()
        .hasMessageContaining("NewswireInception.xml");
  }

  private static void importWith(String role, int targets) throws Exception {
    JCas jcas = cas(OURS, THEIRS).getJCas();
    jcas.setDocumentText("WHO, the health body");
    Gloss gloss = new Gloss(jcas, 0, 4);
    gloss.addToIndexes();
    Cue cue = new Cue(jcas, 5, 8);
    cue.addToIndexes();
    Parts parts = Parts.of(gloss.getType());
    ArrayFS<FeatureStructure> links = jcas.getCas().createArrayFS(targets);
    for (int i = 0; i < targets; i++) {
      FeatureStructure link = jcas.getCas().createFS(parts.link);
      link.setStringValue(parts.role, role);
      link.setFeatureValue(parts.target, cue);
      links.set(i, link);
    }
    gloss.setFeatureValue(parts.feature, links);
    createEngine(InceptionImporter.class).process(jcas);
  }
}
