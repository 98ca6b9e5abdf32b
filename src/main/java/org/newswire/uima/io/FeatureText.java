package org.newswire.uima.io;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;

/** What the features of an annotation say, for people and tables; it goes by the type system and knows no type. */
public final class FeatureText {
  private static final String SEPARATOR = " | ";

  private FeatureText() {}

  /**
   * {@return the features of a type but for its place in the text}
   *
   * @param type a type of annotations
   */
  public static List<Feature> features(Type type) {
    return type.getFeatures().stream().filter(feature -> isFeature(feature.getShortName())).toList();
  }

  /**
   * Tells whether a feature is more than a place in the text.
   *
   * @param name its short name
   */
  static boolean isFeature(String name) {
    return !name.equals(CAS.FEATURE_BASE_NAME_BEGIN) && !name.equals(CAS.FEATURE_BASE_NAME_END)
        && !name.equals(CAS.FEATURE_BASE_NAME_SOFA);
  }

  /**
   * {@return the annotations that a feature refers to, in its order}
   *
   * @param of an annotation
   * @param feature one of its features
   */
  public static List<Annotation> references(FeatureStructure of, Feature feature) {
    List<Annotation> references = new ArrayList<>();
    if (!feature.getRange().isPrimitive()) {
      FeatureStructure value = of.getFeatureValue(feature);
      if (value instanceof Annotation annotation) {
        references.add(annotation);
      } else if (value instanceof FSArray<?> array) {
        array.forEach(element -> {
          if (element instanceof Annotation annotation) {
            references.add(annotation);
          }
        });
      }
    }
    return references;
  }

  /**
   * {@return the values of a feature: one, several of an array, none where it is null; an annotation is its text}
   *
   * @param of an annotation
   * @param feature one of its features
   */
  public static List<String> values(FeatureStructure of, Feature feature) {
    if (feature.getRange().isPrimitive()) {
      String value = of.getFeatureValueAsString(feature);
      return value == null ? List.of() : List.of(value);
    }
    FeatureStructure value = of.getFeatureValue(feature);
    if (value instanceof CommonArrayFS<?> array && !(value instanceof FSArray)) {
      List<String> values = new ArrayList<>();
      for (String element : array.toStringArray()) {
        values.add(element == null ? "" : element);
      }
      return values;
    }
    return references(of, feature).stream().map(FeatureText::covered).toList();
  }

  /**
   * {@return the values of a feature in one line}
   *
   * @param of an annotation
   * @param feature one of its features
   */
  public static String line(FeatureStructure of, Feature feature) {
    return String.join(SEPARATOR, values(of, feature)).strip();
  }

  /**
   * {@return the text of an annotation in one line}
   *
   * @param annotation the annotation
   */
  public static String covered(Annotation annotation) {
    return oneLine(annotation.getCoveredText());
  }

  /**
   * {@return a text with every run of white space and control characters as one space}
   *
   * @param text the text
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
