package org.newswire.uima.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.annotator.MarkedStories;
import org.newswire.uima.version.MarkedStory;

/** Marks stories with all engines, for a comparison. */
final class StoryMarker {
  private final AnalysisEngine engine;
  private final JCas jcas;

  /**
   * Makes the engines.
   *
   * @param parameters values by the names of parameters of the aggregate
   * @throws UIMAException when an engine cannot be made
   * @throws IOException when the descriptor cannot be read
   */
  StoryMarker(Map<String, Object> parameters) throws UIMAException, IOException {
    engine = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate",
        parameters.entrySet().stream().flatMap(p -> Stream.of(p.getKey(), p.getValue())).toArray());
    jcas = engine.newJCas();
  }

  /**
   * Marks a story.
   *
   * @param text its text
   * @throws AnalysisEngineProcessException when an engine fails on it
   */
  MarkedStory mark(String text) throws AnalysisEngineProcessException {
    jcas.reset();
    jcas.setDocumentText(text);
    engine.process(jcas);
    return MarkedStories.of(jcas);
  }
}
