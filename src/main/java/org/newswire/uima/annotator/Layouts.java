package org.newswire.uima.annotator;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.text.Layout;

/** The texts of documents as engines read them; the first engine that comes to a document reads it for all. */
final class Layouts {
  // A pipeline uses few CASes, each for one document after another.
  private final Map<JCas, Layout> latest = Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * Returns the text of a document as engines read it.
   *
   * @param jcas the document
   * @param text its text
   */
  Layout of(JCas jcas, String text) {
    Layout layout = latest.get(jcas);
    if (layout == null || !layout.isOf(text)) {
      layout = Layout.of(text);
      latest.put(jcas, layout);
    }
    return layout;
  }
}
