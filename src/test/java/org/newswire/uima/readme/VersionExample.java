package org.newswire.uima.readme;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.type.VersionLink;

/** The example of two views, between the markers. */
final class VersionExample {
  private VersionExample() {}

  static void run() throws Exception {
    // README
    AggregateBuilder engines = new AggregateBuilder();
    for (String view : List.of("A", "B")) {
      engines.add(AnalysisEngineFactory.createEngineDescription("org.newswire.uima.descriptors.NewswireAggregate"),
          CAS.NAME_DEFAULT_SOFA, view);
    }
    engines.add(AnalysisEngineFactory.createEngineDescription("org.newswire.uima.descriptors.VersionAnnotator"));
    AnalysisEngine engine = engines.createAggregate();
    JCas jcas = engine.newJCas();
    JCas a = jcas.createView("A");
    a.setDocumentText("\"We lost the boat to the storm,\" said Ana Holm.");
    jcas.createView("B").setDocumentText("\"We lost two boats to the storm,\" said Ana Holm.");
    engine.process(jcas);
    for (VersionLink link : JCasUtil.select(a, VersionLink.class)) {
      System.out.println(link.getKind() + ": " + List.of(link.getDropped().toArray()) + " -> "
          + List.of(link.getAdded().toArray()) + " in " + link.getOther().getCoveredText());
    }
    // README
  }
}
