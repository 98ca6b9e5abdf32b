package org.newswire.uima.annotator;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** To be filled in. */
@org.apache.uima.fit.descriptor.ResourceMetaData(name = "ReporterAnnotator", description = "To be filled in.", vendor = "newswire-uima", version = "0.1.0")
public class ReporterAnnotator extends JCasAnnotator_ImplBase {
  @Override
  public void process(JCas jcas) {}
}
