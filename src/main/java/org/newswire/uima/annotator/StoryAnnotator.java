package org.newswire.uima.annotator;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/** What all engines share: they mark the plain text of a document, by rules that can be watched. */
abstract class StoryAnnotator extends JCasAnnotator_ImplBase {
  private Trace listener = Trace.OFF;
  private Trace trace = Trace.OFF;

  /** Lets somebody watch which rules are tried. */
  final void watch(Trace newListener) {
    listener = newListener;
  }

  /** Returns who watches the rules on the story being marked; told in offsets of the text as read. */
  final Trace trace() {
    return trace;
  }

  @Override
  public final void process(JCas jcas) throws AnalysisEngineProcessException {
    String text = jcas.getDocumentText();
    if (text != null) {
      Layout story = Layout.of(text);
      trace = story.toOriginal(listener);
      mark(jcas, story);
    }
  }

  /**
   * Adds this engine's marks.
   *
   * @param jcas the document
   * @param story its text as engines read it, whose spans are to be mapped back to the document's
   */
  abstract void mark(JCas jcas, Layout story) throws AnalysisEngineProcessException;

  /**
   * Puts a new annotation where a stretch of the text as read is printed.
   *
   * @param story the text
   * @param span the stretch
   * @param annotation the annotation, not indexed yet
   */
  static <A extends Annotation> A at(Layout story, Span span, A annotation) {
    Span printed = story.toOriginal(span);
    annotation.setBegin(printed.begin());
    annotation.setEnd(printed.end());
    return annotation;
  }

  /**
   * Returns where an annotation is read.
   *
   * @param story the text
   * @param annotation an annotation of the document
   */
  static Span read(Layout story, AnnotationFS annotation) {
    return new Span(story.fromOriginal(annotation.getBegin()), story.fromOriginal(annotation.getEnd()));
  }

  /** Returns the rules that make and refuse this engine's marks. */
  abstract List<Rule> rules();
}
