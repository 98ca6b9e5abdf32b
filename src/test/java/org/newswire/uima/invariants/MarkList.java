package org.newswire.uima.invariants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;

/** Writes the marks of a document as lines that can be compared with those of another one, all features included. */
final class MarkList {
  private static final String OURS = "org.newswire.uima.type.";

  private MarkList() {}

  /**
   * Returns a line for each mark, in the order of the text.
   *
   * @param jcas the document
   */
  static List<String> of(JCas jcas) {
    return of(jcas, begin -> begin, end -> end, jcas.getDocumentText().length());
  }

  /**
   * Returns a line for each mark that ends before a limit, with offsets of another text.
   *
   * @param jcas the document
   * @param begins where a beginning lies in the other text
   * @param ends where an end lies in the other text
   * @param limit the last offset in this text to look at
   */
  static List<String> of(JCas jcas, IntUnaryOperator begins, IntUnaryOperator ends, int limit) {
    List<String> lines = new ArrayList<>();
    for (Annotation mark : jcas.getAnnotationIndex(Annotation.class)) {
      if (mark.getType().getName().startsWith(OURS) && mark.getEnd() <= limit) {
        StringBuilder line = new StringBuilder(place(mark, begins, ends));
        for (Feature feature : mark.getType().getFeatures()) {
          if (!List.of("begin", "end", "sofa").contains(feature.getShortName())) {
            line.append(' ').append(feature.getShortName()).append('=').append(value(mark, feature, begins, ends));
          }
        }
        lines.add(line.toString());
      }
    }
    lines.sort(null);
    return lines;
  }

  private static String place(FeatureStructure fs, IntUnaryOperator begins, IntUnaryOperator ends) {
    return fs instanceof Annotation mark ? mark.getType().getShortName() + " "
        + begins.applyAsInt(mark.getBegin()) + "-" + ends.applyAsInt(mark.getEnd()) : String.valueOf(fs);
  }

  private static String value(Annotation mark, Feature feature, IntUnaryOperator begins, IntUnaryOperator ends) {
    if (feature.getRange().isPrimitive()) {
      String value = mark.getFeatureValueAsString(feature);
      return value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }
    FeatureStructure value = mark.getFeatureValue(feature);
    if (value instanceof StringArray strings) {
      return Normalizer.normalize(String.join("|", strings.toArray()), Normalizer.Form.NFC);
    }
    if (value instanceof FSArray<?> array) {
      List<String> places = new ArrayList<>();
      array.forEach(fs -> places.add(place(fs, begins, ends)));
      return places.toString();
    }
    return value == null ? null : place(value, begins, ends);
  }
}
