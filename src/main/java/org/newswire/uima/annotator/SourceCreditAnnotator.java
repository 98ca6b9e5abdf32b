package org.newswire.uima.annotator;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** To be filled in. */
@org.apache.uima.fit.descriptor.ResourceMetaData(name = "SourceCreditAnnotator", description = "To be filled in.", vendor = "newswire-uima", version = "0.1.0")
public class SourceCreditAnnotator extends JCasAnnotator_ImplBase {
  /** Word lists. */
  public static final String PARAM_AGENCIES_LOCATION = "agenciesLocation";
  @org.apache.uima.fit.descriptor.ConfigurationParameter(name = PARAM_AGENCIES_LOCATION, mandatory = false, description = "To be filled in.")
  private String[] agenciesLocation;

  @Override
  public void process(JCas jcas) {}
}
