package org.newswire.uima.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine marks the same whoever else uses it, and whatever it has marked before. */
class SharedEngineTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 2;
  private static final int TYPE_SYSTEMS = 5;
  private static final int CHANGES = 10_000;
  private static final String STORY = "OSLO (Reuters) - \"It rains,\" said Tor Vik of the World Health Organization"
      + " (WHO).\n\n(Reporting by Ada Nordby)\n";
  private static final List<String> STORIES = new RandomStories().samples();

  @ParameterizedTest
  @ValueSource(strings = {"SourceCreditAnnotator", "ReporterAnnotator", "AcronymGlossAnnotator", "SpeechAnnotator",
      "VoiceAnnotator", "NewswireAggregate"})
  void eightThreadsMarkWhatOneMarks(String name) throws Exception {
    AnalysisEngineDescription description =
        AnalysisEngineFactory.createEngineDescription("org.newswire.uima.descriptors." + name);
    List<List<String>> alone = marks(UIMAFramework.produceAnalysisEngine(description), 0);
    AnalysisEngine shared = UIMAFramework.produceAnalysisEngine(description, THREADS, 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<List<String>>>> found = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        found.add(threads.submit(() -> {
          List<List<String>> marks = new ArrayList<>();
          for (int round = 0; round < ROUNDS; round++) {
            marks = marks(shared, first);
          }
          return marks;
        }));
      }
      for (Future<List<List<String>>> marks : found) {
        assertThat(marks.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Returns the marks of all stories, begun with one of them, in the order of the stories. */
  private static List<List<String>> marks(AnalysisEngine engine, int first) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    List<List<String>> marks = new ArrayList<>(Collections.nCopies(STORIES.size(), null));
    for (int i = 0; i < STORIES.size(); i++) {
      int story = (first + i) % STORIES.size();
      jcas.reset();
      jcas.setDocumentText(STORIES.get(story));
      engine.process(jcas);
      marks.set(story, MarkList.of(jcas));
    }
    return marks;
  }

  @Test
  void everyDocumentMayHaveAnotherTypeSystem() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    List<JCas> documents = new ArrayList<>();
    for (int i = 0; i < TYPE_SYSTEMS; i++) {
      documents.add(JCasFactory.createJCas(typeSystem(i)));
    }
    List<String> expected = null;
    long before = 0;
    for (int i = 0; i < CHANGES; i++) {
      JCas jcas = documents.get(i % TYPE_SYSTEMS);
      jcas.reset();
      jcas.setDocumentText(STORY);
      engine.process(jcas);
      List<String> found = MarkList.of(jcas);
      expected = expected == null ? found : expected;
      assertThat(found).isEqualTo(expected);
      before = i == CHANGES / 10 ? used() : before;
    }
    assertThat(expected).hasSizeGreaterThan(9);
    assertThat(used() - before).as("bytes kept of %d documents", CHANGES * 9 / 10).isLessThan(4 << 20);
  }

  /** Returns our types with others before and behind them, so that no type has the same number as elsewhere. */
  private static TypeSystemDescription typeSystem(int number) throws ResourceInitializationException {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    for (int i = 0; i < number; i++) {
      types.addType("a.Type" + number + i, "", "uima.tcas.Annotation").addFeature("value", "", "uima.cas.String");
      types.addType("z.Type" + number + i, "", "org.newswire.uima.type.SignOff");
    }
    return types;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
