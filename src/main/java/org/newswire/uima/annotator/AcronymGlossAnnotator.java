package org.newswire.uima.annotator;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** To be filled in. */
public class AcronymGlossAnnotator extends JCasAnnotator_ImplBase {
  @Override
  public void process(JCas jcas) {}
}
