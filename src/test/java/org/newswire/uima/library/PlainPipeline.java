package org.newswire.uima.library;

import java.io.File;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.util.XMLInputSource;

/** Runs an engine on a story with UIMA alone, as somebody else's program would, and prints what it marks. */
public final class PlainPipeline {
  private PlainPipeline() {}

  /**
   * Runs the engine.
   *
   * @param arguments a descriptor: the name of an import, or a file
   */
  public static void main(String[] arguments) throws Exception {
    XMLInputSource source;
    if (new File(arguments[0]).exists()) {
      source = new XMLInputSource(arguments[0]);
    } else {
      Import byName = UIMAFramework.getResourceSpecifierFactory().createImport();
      byName.setName(arguments[0]);
      source = new XMLInputSource(byName.findAbsoluteUrl(UIMAFramework.newDefaultResourceManager()));
    }
    AnalysisEngine engine =
        UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser().parseResourceSpecifier(source));
    CAS cas = engine.newCAS();
    cas.setDocumentText("OSLO (Reuters) - \"Snow fell,\" said the mayor of the World Health Organization (WHO).\n\n"
        + "(Reporting by Ada Nordby)");
    engine.process(cas);
    for (AnnotationFS mark : cas.getAnnotationIndex()) {
      System.out.println(mark.getType().getShortName() + " " + mark.getCoveredText());
    }
  }
}
