package org.newswire.uima.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.type.InputPosition;

/** Turns the annotations of one document into one row of JSON Lines. */
final class JsonRow {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString TYPE = new SerializedString("type");
  private static final SerializedString BEGIN = new SerializedString("begin");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString TEXT = new SerializedString("text");

  private final JsonFactory factory = new JsonFactory();
  private final Predicate<Type> included;
  /** How to write each type of the type system; asked for again for every annotation otherwise. */
  private final Map<Type, JsonPlan> plans = new IdentityHashMap<>();
  private TypeSystem planned;

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
    if (planned != view.getTypeSystem()) {
      planned = view.getTypeSystem();
      plans.clear();
    }
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation annotation : view.getAnnotationIndex()) {
      if (plan(annotation) != JsonPlan.NONE) {
        annotations.add(annotation);
      }
    }
    annotations.sort(JsonRow::compare);
    Map<FeatureStructure, Integer> ids = new HashMap<>();
    for (Annotation annotation : annotations) {
      ids.put(annotation, ids.size() + 1);
    }
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

  private JsonPlan plan(Annotation annotation) {
    return plans.computeIfAbsent(annotation.getType(), t -> included.test(t) ? JsonPlan.of(t) : JsonPlan.NONE);
  }

  /** The order of a row: by place, longer ones first, then by the names of types. */
  private static int compare(Annotation a, Annotation b) {
    if (a.getBegin() != b.getBegin()) {
      return Integer.compare(a.getBegin(), b.getBegin());
    }
    return a.getEnd() == b.getEnd() ? a.getType().getShortName().compareTo(b.getType().getShortName())
        : Integer.compare(b.getEnd(), a.getEnd());
  }

  private void write(Annotation a, Map<FeatureStructure, Integer> ids, JsonGenerator json) throws IOException {
    JsonPlan plan = plan(a);
    json.writeStartObject();
    json.writeFieldName(ID);
    json.writeNumber(ids.get(a));
    json.writeFieldName(TYPE);
    json.writeString(plan.type());
    json.writeFieldName(BEGIN);
    json.writeNumber(a.getBegin());
    json.writeFieldName(END);
    json.writeNumber(a.getEnd());
    json.writeFieldName(TEXT);
    json.writeString(a.getCoveredText());
    for (JsonPlan.Column column : plan.columns()) {
      json.writeFieldName(column.name());
      writeValue(a, column, ids, json);
    }
    json.writeEndObject();
  }

  private static void writeValue(Annotation a, JsonPlan.Column column, Map<FeatureStructure, Integer> ids,
      JsonGenerator json) throws IOException {
    Feature feature = column.feature();
    switch (column.range()) {
      case STRING -> json.writeString(a.getStringValue(feature));
      case BOOLEAN -> json.writeBoolean(a.getBooleanValue(feature));
      case BYTE -> json.writeNumber(a.getByteValue(feature));
      case SHORT -> json.writeNumber(a.getShortValue(feature));
      case INTEGER -> json.writeNumber(a.getIntValue(feature));
      case LONG -> json.writeNumber(a.getLongValue(feature));
      case FLOAT -> json.writeNumber(a.getFloatValue(feature));
      case DOUBLE -> json.writeNumber(a.getDoubleValue(feature));
      case REFERENCE -> writeReference(a.getFeatureValue(feature), ids, json);
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
    } else {
      Integer id = ids.get(value);
      if (id == null) {
        json.writeNull();
      } else {
        json.writeNumber(id);
      }
    }
  }
}
