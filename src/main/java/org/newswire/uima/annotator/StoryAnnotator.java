package org.newswire.uima.annotator;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Trace;

/** What all engines share: they mark the plain text of a document, by rules that can be watched. */
abstract class StoryAnnotator extends JCasAnnotator_ImplBase {
  private Trace trace = Trace.OFF;

  /** Lets somebody watch which rules are tried. */
  final void watch(Trace listener) {
    trace = listener;
  }

  /** Returns who watches the rules. */
  final Trace trace() {
    return trace;
  }

  @Override
  public final void process(JCas jcas) throws AnalysisEngineProcessException {
    String text = jcas.getDocumentText();
    if (text != null) {
      mark(jcas, text);
    }
  }

  /**
   * Adds this engine's marks.
   *
   * @param jcas the document
   * @param text its text
   */
  abstract void mark(JCas jcas, String text) throws AnalysisEngineProcessException;

  /** Returns the rules that make and refuse this engine's marks. */
  abstract List<Rule> rules();
}
