package org.newswire.uima.invariants;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Fails a document whose marks break an invariant; to be put behind any of our engines. */
@ResourceMetaData(name = "InvariantsChecker", version = "0.1.0", vendor = "newswire-uima",
    description = "Fails a document whose marks break an invariant; to be put behind any of our engines.")
public final class InvariantsChecker extends JCasAnnotator_ImplBase {
  /**
   * Checks the marks of a document.
   *
   * @param jcas the document
   * @throws AnalysisEngineProcessException when an invariant is broken, with a line for each mark
   */
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    List<String> broken = Invariants.broken(jcas);
    if (!broken.isEmpty()) {
      throw new AnalysisEngineProcessException(new IllegalStateException(String.join(System.lineSeparator(), broken)));
    }
  }
}
