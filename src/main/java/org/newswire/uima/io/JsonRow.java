package org.newswire.uima.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.type.InputPosition;

/** Turns the annotations of one document into one row of JSON Lines. */
final class JsonRow {
  private static final Comparator<Annotation> ORDER = Comparator.comparingInt(Annotation::getBegin)
      .thenComparing(Comparator.comparingInt(Annotation::getEnd).reversed())
      .thenComparing(a -> a.getType().getShortName());

  private final JsonFactory factory = new JsonFactory();
  private final Predicate<Type> included;

  /**
   * Chooses the annotations that rows hold.
   *
   * @param included which types to write
   */
  JsonRow(Predicate<Type> included) {
    this.included = included;
  }

  /**
   * Returns the row of a document in UTF-8, with its line end.
   *
   * @param doc the id of the document
   * @param view the view whose annotations to write
   */
  byte[] of(String doc, JCas view) {
    List<Annotation> annotations = view.getAnnotationIndex().stream()
        .filter(a -> included.test(a.getType())).sorted(ORDER).toList();
    Map<FeatureStructure, Integer> ids = new HashMap<>();
    annotations.forEach(a -> ids.put(a, ids.size() + 1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + 256 * annotations.size());
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("doc", doc);
      String fields = view.getIndexedFSs(InputPosition.class).stream()
          .map(InputPosition::getFields).filter(Objects::nonNull).findFirst().orElse(null);
      if (fields != null) {
        json.writeFieldName("input");
        json.writeRawValue(fields);
      }
      json.writeArrayFieldStart("annotations");
      for (Annotation annotation : annotations) {
        write(annotation, ids, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Annotation a, Map<FeatureStructure, Integer> ids, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", ids.get(a));
    json.writeStringField("type", a.getType().getShortName());
    json.writeNumberField("begin", a.getBegin());
    json.writeNumberField("end", a.getEnd());
    json.writeStringField("text", a.getCoveredText());
    for (Feature feature : a.getType().getFeatures()) {
      String name = feature.getShortName();
      if (!name.equals(CAS.FEATURE_BASE_NAME_BEGIN) && !name.equals(CAS.FEATURE_BASE_NAME_END)
          && !name.equals(CAS.FEATURE_BASE_NAME_SOFA)) {
        json.writeFieldName(name);
        writeValue(a, feature, ids, json);
      }
    }
    json.writeEndObject();
  }

  private static void writeValue(Annotation a, Feature feature, Map<FeatureStructure, Integer> ids, JsonGenerator json)
      throws IOException {
    switch (feature.getRange().getName()) {
      case CAS.TYPE_NAME_BOOLEAN -> json.writeBoolean(a.getBooleanValue(feature));
      case CAS.TYPE_NAME_BYTE -> json.writeNumber(a.getByteValue(feature));
      case CAS.TYPE_NAME_SHORT -> json.writeNumber(a.getShortValue(feature));
      case CAS.TYPE_NAME_INTEGER -> json.writeNumber(a.getIntValue(feature));
      case CAS.TYPE_NAME_LONG -> json.writeNumber(a.getLongValue(feature));
      case CAS.TYPE_NAME_FLOAT -> json.writeNumber(a.getFloatValue(feature));
      case CAS.TYPE_NAME_DOUBLE -> json.writeNumber(a.getDoubleValue(feature));
      default -> {
        if (feature.getRange().isStringOrStringSubtype()) {
          json.writeString(a.getStringValue(feature));
        } else {
          writeReference(a.getFeatureValue(feature), ids, json);
        }
      }
    }
  }

  /** Writes an annotation of the row as its id, an array as an array, anything else as null. */
  private static void writeReference(FeatureStructure value, Map<FeatureStructure, Integer> ids, JsonGenerator json)
      throws IOException {
    if (value instanceof FSArray<?> array) {
      json.writeStartArray();
      for (FeatureStructure element : array) {
        writeReference(element, ids, json);
      }
      json.writeEndArray();
    } else if (value instanceof CommonArrayFS<?> array) {
      json.writeStartArray();
      for (String element : array.toStringArray()) {
        json.writeString(element);
      }
      json.writeEndArray();
    } else if (ids.containsKey(value)) {
      json.writeNumber(ids.get(value));
    } else {
      json.writeNull();
    }
  }
}
