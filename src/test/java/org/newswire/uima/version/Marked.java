package org.newswire.uima.version;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLInputSource;
import org.newswire.uima.annotator.MarkedStories;

/** Marks texts with the shipped aggregate. */
final class Marked {
  private final AnalysisEngine engine;
  private final JCas jcas;

  Marked() throws Exception {
    engine = UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser().parseResourceSpecifier(
        new XMLInputSource(Marked.class.getResource("/org/newswire/uima/descriptors/NewswireAggregate.xml"))));
    jcas = engine.newJCas();
  }

  MarkedStory story(String text) throws Exception {
    jcas.reset();
    jcas.setDocumentText(text);
    engine.process(jcas);
    return MarkedStories.of(jcas);
  }
}
