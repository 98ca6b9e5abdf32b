package org.newswire.uima.io;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;

/**
 * How annotations of one type become JSON: what there is to know of the type, found out once.
 *
 * @param type its short name
 * @param columns its features but for the place in the text, in the order of the type system
 */
record JsonPlan(SerializedString type, List<Column> columns) {
  /** Of a type that is not written. */
  static final JsonPlan NONE = new JsonPlan(new SerializedString(""), List.of());

  /** What a feature holds. */
  enum ColumnRange {
    STRING, BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, REFERENCE
  }

  /**
   * A feature.
   *
   * @param feature the feature
   * @param name its short name
   * @param range what it holds
   */
  record Column(Feature feature, SerializedString name, ColumnRange range) {}

  /**
   * Returns the plan of a type.
   *
   * @param type the type
   */
  static JsonPlan of(Type type) {
    return new JsonPlan(new SerializedString(type.getShortName()), FeatureText.features(type).stream()
        .map(feature -> new Column(feature, new SerializedString(feature.getShortName()), range(feature.getRange())))
        .toList());
  }

  private static ColumnRange range(Type range) {
    return switch (range.getName()) {
      case CAS.TYPE_NAME_BOOLEAN -> ColumnRange.BOOLEAN;
      case CAS.TYPE_NAME_BYTE -> ColumnRange.BYTE;
      case CAS.TYPE_NAME_SHORT -> ColumnRange.SHORT;
      case CAS.TYPE_NAME_INTEGER -> ColumnRange.INTEGER;
      case CAS.TYPE_NAME_LONG -> ColumnRange.LONG;
      case CAS.TYPE_NAME_FLOAT -> ColumnRange.FLOAT;
      case CAS.TYPE_NAME_DOUBLE -> ColumnRange.DOUBLE;
      default -> range.isStringOrStringSubtype() ? ColumnRange.STRING : ColumnRange.REFERENCE;
    };
  }
}
