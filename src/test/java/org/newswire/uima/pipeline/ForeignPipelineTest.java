package org.newswire.uima.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.dkpro.core.io.text.TextReader;
import org.dkpro.core.io.xmi.XmiWriter;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.annotator.ReporterAnnotator;
import org.newswire.uima.annotator.SourceCreditAnnotator;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.ShortForm;

/** The engines in pipelines that know nothing of our reader and our writers. */
class ForeignPipelineTest {
  private static final String STORY = "OSLO (Reuters) - The World Health Organization (WHO) met. WHO left.\n\n"
      + "(Reporting by Ada Nordby; Editing by Tor Vik)\n";

  @TempDir private Path folder;

  @Test
  void runBetweenComponentsOfDkproCore() throws Exception {
    Files.writeString(folder.resolve("a.txt"), STORY);
    SimplePipeline.runPipeline(
        createReaderDescription(TextReader.class, TextReader.PARAM_SOURCE_LOCATION, folder.toString(),
            TextReader.PARAM_PATTERNS, "*.txt", TextReader.PARAM_LANGUAGE, "en"),
        createEngineDescription(BreakIteratorSegmenter.class),
        createEngineDescription("org.newswire.uima.descriptors.NewswireAggregate"),
        createEngineDescription(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION, folder.toString()));

    JCas jcas = JCasFactory.createJCas();
    try (InputStream in = Files.newInputStream(folder.resolve("a.txt.xmi"))) {
      CasIOUtils.load(in, jcas.getCas());
    }
    assertMarked(jcas);
    assertThat(JCasUtil.select(jcas, Token.class)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SourceCreditAnnotator", "ReporterAnnotator", "AcronymGlossAnnotator", "NewswireAggregate"})
  void shippedDescriptorsRunInPlainUima(String name) throws Exception {
    AnalysisEngine engine = plainUima(name);
    CAS cas = engine.newCAS();
    for (int i = 0; i < 3; i++) {
      cas.reset();
      cas.setDocumentText(STORY);
      engine.process(cas);
      assertThat(cas.getAnnotationIndex().size()).as("run %d", i).isGreaterThan(1);
    }
    cas.reset();
    cas.setDocumentText("");
    engine.process(cas);
    assertThat(cas.getAnnotationIndex()).hasSize(1);
    cas.reset();
    engine.process(cas);
    assertThat(cas.getAnnotationIndex()).isEmpty();
    engine.collectionProcessComplete();
    engine.destroy();
  }

  @Test
  void runInATypeSystemMergedWithAnother() throws Exception {
    TypeSystemDescription foreign = new TypeSystemDescription_impl();
    foreign.addType("com.example.Entity", "", "uima.tcas.Annotation").addFeature("kind", "", "uima.cas.String");
    AnalysisEngine engine = plainUima("NewswireAggregate");
    CAS cas = CasCreationUtils.createCas(
        CasCreationUtils.mergeTypeSystems(List.of(foreign, engine.getAnalysisEngineMetaData().getTypeSystem())), null,
            null);
    cas.setDocumentText(STORY);
    cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("com.example.Entity"), 0, 4));
    engine.process(cas);

    assertMarked(cas.getJCas());
    assertThat(cas.getAnnotationIndex(cas.getTypeSystem().getType("com.example.Entity"))).hasSize(1);
  }

  @Test
  void runOnAnotherView() throws Exception {
    AggregateBuilder builder = new AggregateBuilder();
    for (Class<? extends AnalysisComponent> engine : List.of(SourceCreditAnnotator.class, ReporterAnnotator.class)) {
      builder.add(createEngineDescription(engine), CAS.NAME_DEFAULT_SOFA, "plainText");
    }
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("<p>no story</p>");
    JCas view = jcas.createView("plainText");
    view.setDocumentText(STORY);
    builder.createAggregate().process(jcas);

    assertThat(JCasUtil.select(view, Dateline.class)).hasSize(1);
    assertThat(JCasUtil.select(view, Contributor.class)).hasSize(2);
    assertThat(JCasUtil.select(jcas, Dateline.class)).isEmpty();
  }

  @Test
  void oneEngineServesManyCases() throws Exception {
    AnalysisEngine engine = createEngine(SourceCreditAnnotator.class);
    for (int i = 0; i < 5; i++) {
      JCas jcas = JCasFactory.createJCas();
      jcas.setDocumentText(STORY.replace("OSLO", "OSLO/TOWN" + (char) ('A' + i)));
      engine.process(jcas);
      assertThat(JCasUtil.selectSingle(jcas, Dateline.class).getPlaces().toArray())
          .containsExactly("OSLO", "TOWN" + (char) ('A' + i));
    }
  }

  private static AnalysisEngine plainUima(String name) throws Exception {
    ResourceSpecifier specifier = UIMAFramework.getXMLParser()
        .parseResourceSpecifier(new XMLInputSource(Path.of("descriptors", name + ".xml").toFile()));
    assertThat(specifier).isInstanceOf(AnalysisEngineDescription.class);
    return UIMAFramework.produceAnalysisEngine(specifier);
  }

  private static void assertMarked(JCas jcas) {
    assertThat(JCasUtil.select(jcas, Dateline.class)).extracting(Dateline::getCoveredText)
        .containsExactly("OSLO (Reuters) -");
    assertThat(JCasUtil.select(jcas, Contributor.class)).extracting(Contributor::getName)
        .containsExactly("Ada Nordby", "Tor Vik");
    assertThat(JCasUtil.select(jcas, ShortForm.class)).extracting(ShortForm::getExpansion)
        .containsOnly("World Health Organization").hasSize(2);
  }
}
