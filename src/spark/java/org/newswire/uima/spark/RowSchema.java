package org.newswire.uima.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.util.CasCreationUtils;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.io.NewswireTypes;

/** The columns of a row, made of the type system: an annotation has a field for every feature that any type has. */
final class RowSchema {
  private RowSchema() {}

  /** Returns the columns: the id of the document, its annotations, and why there are none where it failed. */
  static StructType row() {
    return new StructType().add("doc", DataTypes.StringType)
        .add("annotations", DataTypes.createArrayType(annotation())).add("error", DataTypes.StringType);
  }

  private static StructType annotation() {
    Map<String, DataType> fields = new LinkedHashMap<>();
    fields.put("id", DataTypes.IntegerType);
    fields.put("type", DataTypes.StringType);
    fields.put("begin", DataTypes.IntegerType);
    fields.put("end", DataTypes.IntegerType);
    fields.put("text", DataTypes.StringType);
    TypeSystem types = types();
    for (Type type : types.getProperlySubsumedTypes(types.getType(CAS.TYPE_NAME_ANNOTATION))) {
      if (NewswireTypes.isOwn(type)) {
        for (Feature feature : FeatureText.features(type)) {
          DataType earlier = fields.putIfAbsent(feature.getShortName(), of(feature.getRange()));
          if (earlier != null && !earlier.equals(of(feature.getRange()))) {
            throw new IllegalStateException(feature + ": another type has it as " + earlier.simpleString());
          }
        }
      }
    }
    StructType annotation = new StructType();
    for (Map.Entry<String, DataType> field : fields.entrySet()) {
      annotation = annotation.add(field.getKey(), field.getValue());
    }
    return annotation;
  }

  private static TypeSystem types() {
    try {
      return CasCreationUtils.createCas(TypeSystemDescriptionFactory.createTypeSystemDescription(
          "org.newswire.uima.typesystem.Newswire"), null, null).getTypeSystem();
    } catch (UIMAException e) {
      throw new IllegalStateException("the type system cannot be read", e);
    }
  }

  /** Returns how a row holds a value: a reference is the id of an annotation. */
  private static DataType of(Type range) {
    if (range.isArray()) {
      return DataTypes.createArrayType(of(range.getComponentType()));
    }
    if (range.isStringOrStringSubtype()) {
      return DataTypes.StringType;
    }
    return switch (range.getName()) {
      case CAS.TYPE_NAME_BOOLEAN -> DataTypes.BooleanType;
      case CAS.TYPE_NAME_LONG -> DataTypes.LongType;
      case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> DataTypes.DoubleType;
      default -> DataTypes.IntegerType;
    };
  }
}
