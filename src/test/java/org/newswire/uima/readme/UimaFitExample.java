package org.newswire.uima.readme;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.annotator.ReporterAnnotator;
import org.newswire.uima.type.Contributor;

/** The first example of the README, between the markers. */
final class UimaFitExample {
  private UimaFitExample() {}

  static void run() throws Exception {
    // README
    AnalysisEngine reporters = AnalysisEngineFactory.createEngine(ReporterAnnotator.class);
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("OSLO (Reuters) - Snow fell. (Reporting by Ada Nordby in Oslo; Editing by Tor Vik)");
    reporters.process(jcas);
    for (Contributor c : JCasUtil.select(jcas, Contributor.class)) {
      System.out.println(c.getName() + ": " + c.getRole() + (c.getPlace() == null ? "" : " in " + c.getPlace()));
    }
    // README
  }
}
