package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.VersionLink;

/** The shipped descriptor links two views that the shipped aggregate has marked. */
class VersionAnnotatorTest {
  private static final Path FOLDER = Path.of("src/test/resources/versions");
  private static final String DESCRIPTORS = "org.newswire.uima.descriptors.";

  @Test
  void linksTwoViews() throws Exception {
    AggregateBuilder builder = new AggregateBuilder();
    for (String view : List.of("A", "B")) {
      builder.add(AnalysisEngineFactory.createEngineDescription(DESCRIPTORS + "NewswireAggregate"), "_InitialView",
          view);
    }
    builder.add(AnalysisEngineFactory.createEngineDescription(DESCRIPTORS + "VersionAnnotator"));
    JCas jcas = JCasFactory.createJCas();
    JCas a = jcas.createView("A");
    a.setDocumentText(Files.readString(FOLDER.resolve("harbour-wire.txt")));
    JCas b = jcas.createView("B");
    b.setDocumentText(Files.readString(FOLDER.resolve("harbour-copy.txt")));

    builder.createAggregate().process(jcas);

    List<VersionLink> links = a.getAnnotationIndex(VersionLink.class).select().asList();
    assertThat(links).filteredOn(link -> link.getKind().equals("sentence")).hasSize(13);
    assertThat(links).filteredOn(link -> link.getKind().equals("altered-quotation")).singleElement().satisfies(link -> {
      assertThat(link.getDropped().toArray()).containsExactly("principal", "", "el");
      assertThat(link.getAdded().toArray()).containsExactly("principle", "Carpian President", "");
      assertThat(link.getOther().getCoveredText()).contains("(Carpian President)");
      assertThat(link.getOther().getOther()).isSameAs(link);
    });
    assertThat(b.getAnnotationIndex(VersionLink.class).select().asList()).hasSameSizeAs(links);
  }

  @Test
  void saysWhichViewIsMissing() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(DESCRIPTORS + "VersionAnnotator");
    JCas jcas = JCasFactory.createJCas();
    jcas.createView("A").setDocumentText("A text.");

    assertThatThrownBy(() -> engine.process(jcas)).isInstanceOf(AnalysisEngineProcessException.class)
        .hasStackTraceContaining("B");
  }
}
