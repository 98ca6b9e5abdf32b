package org.newswire.uima.readme;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.util.XMLInputSource;

/** The second example of the README, between the markers. */
final class PlainUimaExample {
  private PlainUimaExample() {}

  static void run() throws Exception {
    // README
    Import byName = UIMAFramework.getResourceSpecifierFactory().createImport();
    byName.setName("org.newswire.uima.descriptors.NewswireAggregate");
    AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser().parseResourceSpecifier(
        new XMLInputSource(byName.findAbsoluteUrl(UIMAFramework.newDefaultResourceManager()))));
    CAS cas = engine.newCAS();
    cas.setDocumentText("OSLO (Reuters) - The World Health Organization (WHO) met. The WHO left.");
    engine.process(cas);
    Type shortForm = cas.getTypeSystem().getType("org.newswire.uima.type.ShortForm");
    for (AnnotationFS mention : cas.getAnnotationIndex(shortForm)) {
      System.out.println(mention.getCoveredText() + " = "
          + mention.getFeatureValueAsString(shortForm.getFeatureByBaseName("expansion")));
    }
    // README
  }
}
