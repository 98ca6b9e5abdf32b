package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.Dateline;

/** What all engines do alike. */
class StoryAnnotatorTest {
  private static final String STORY =
      "OSLO (Reuters) - \"Snow fell on the World Health Organization (WHO),\" the mayor said.\n\n"
      + "(Reporting by Ada Nordby; Editing by Tor Vik)";

  @Test
  void runningTwiceMarksOnce() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    JCas jcas = JCasFactory.createText(STORY);
    engine.process(jcas);
    List<String> once = marks(jcas);
    engine.process(jcas);
    assertThat(once).hasSizeGreaterThan(8);
    assertThat(marks(jcas)).isEqualTo(once);
  }

  @Test
  void runningTwiceRemovesNothingOfOthers() throws Exception {
    JCas jcas = JCasFactory.createText(STORY);
    new Dateline(jcas, 0, 4).addToIndexes();
    AnalysisEngineFactory.createEngine(SourceCreditAnnotator.class).process(jcas);
    assertThat(jcas.select(Dateline.class).asList()).extracting(Annotation::getCoveredText)
        .containsExactlyInAnyOrder("OSLO", "OSLO (Reuters) -");
  }

  @Test
  void anUnknownParameterNamesTheNearestKnownOne() {
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(AcronymGlossAnnotator.class, "glossary", "own.tsv"))
        .rootCause()
            .hasMessage(
            "parameter glossary: unknown to AcronymGlossAnnotator; the nearest it knows is glossaryLocation");
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(ReporterAnnotator.class, "agencyLocation", "own.tsv"))
        .rootCause().hasMessageEndingWith("the nearest it knows is agenciesLocation");
  }

  @Test
  void anAddressWithoutTextIsNoError() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setSofaDataURI("https://news.example/story", "text/html");
    AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate").process(jcas);
    assertThat(marks(jcas)).isEmpty();
  }

  private static List<String> marks(JCas jcas) {
    return jcas.getAnnotationIndex(Annotation.class).stream()
        .filter(a -> a.getType().getName().startsWith("org.newswire."))
        .map(a -> a.getType().getShortName() + " " + a.getBegin() + "-" + a.getEnd()).toList();
  }
}
