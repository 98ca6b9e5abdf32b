package org.newswire.uima.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.StringArray;
import org.newswire.uima.io.NewswireTypes;
import org.newswire.uima.text.Printable;

/** Prints what was marked in a document, a line an annotation, for a person to read. */
final class Listing {
  private static final int WIDTH = 60;

  private Listing() {}

  /**
   * Returns the name of a document and its annotations of our types.
   *
   * @param cas the document
   */
  static String of(CAS cas) {
    StringBuilder listing =
        new StringBuilder(Printable.of(GuardedEngine.id(cas).orElse("?"))).append(System.lineSeparator());
    cas.getAnnotationIndex().stream()
        .filter(a -> NewswireTypes.isOwn(a.getType()))
        .sorted(Comparator.comparingInt(AnnotationFS::getBegin).thenComparing(a -> -a.getEnd()))
        .forEach(a -> listing.append(line(a)).append(System.lineSeparator()));
    return listing.toString();
  }

  private static String line(AnnotationFS annotation) {
    String text = annotation.getCoveredText().replaceAll("\\s+", " ");
    String shown = text.length() <= WIDTH ? text : text.substring(0, WIDTH - 3) + "...";
    return String.format(Locale.ROOT, "  %-12s %-" + WIDTH + "s %s", annotation.getType()
        .getShortName(), shown, features(annotation))
        .stripTrailing();
  }

  private static String features(AnnotationFS annotation) {
    StringJoiner features = new StringJoiner("  ");
    for (Feature feature : annotation.getType().getFeatures()) {
      String value = value(annotation, feature);
      if (!value.isEmpty()) {
        features.add(feature.getShortName() + "=" + value);
      }
    }
    return features.toString();
  }

  private static String value(AnnotationFS annotation, Feature feature) {
    if (feature.getRange().getName().equals(CAS.TYPE_NAME_STRING)) {
      String value = annotation.getStringValue(feature);
      return value == null ? "" : value;
    }
    if (feature.getRange().getName().equals(CAS.TYPE_NAME_BOOLEAN)) {
      return annotation.getBooleanValue(feature) ? "true" : "";
    }
    return feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY)
        && annotation.getFeatureValue(feature) instanceof StringArray array ? String.join("|", array.toArray()) : "";
  }
}
