package org.newswire.uima.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.io.NewswireTypes;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;

/** Makes what the index knows of a story, as a line of JSON. */
final class IndexEntry {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Returns the entry of a story in UTF-8, without a line end.
   *
   * @param doc the id of the story
   * @param page the address of its page, relative to the index
   * @param jcas the story
   */
  byte[] of(String doc, String page, JCas jcas) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
      List<Dateline> datelines = jcas.select(Dateline.class).asList();
      json.writeStartObject();
      json.writeStringField("doc", doc);
      json.writeStringField("page", page);
      json.writeStringField("title", StoryPage.title(doc, text));
      json.writeStringField("date", datelines.stream()
          .map(d -> d.getDateIso() == null ? d.getDate() : d.getDateIso()).filter(d -> d != null).findFirst()
              .orElse(""));
      json.writeNumberField("marks",
          jcas.getAnnotationIndex().stream().filter(a -> NewswireTypes.isOwn(a.getType())).count());
      Set<List<String>> places = new LinkedHashSet<>();
      datelines.stream().filter(d -> d.getPlaces() != null)
          .forEach(d -> d.getPlaces().forEach(place -> places.add(List.of(place))));
      write(json, "places", places);
      write(json, "agencies", agencies(jcas));
      Set<List<String>> people = new LinkedHashSet<>();
      jcas.select(Contributor.class)
          .forEach(c -> people.add(List.of(c.getName(), c.getRole() == null ? "" : c.getRole())));
      write(json, "people", people);
      Map<String, Long> speakers = jcas.select(Attribution.class).asList().stream().filter(a -> a.getSpeaker() != null)
          .collect(Collectors.groupingBy(Attribution::getSpeaker, LinkedHashMap::new, Collectors.counting()));
      json.writeArrayFieldStart("speakers");
      for (Map.Entry<String, Long> speaker : speakers.entrySet()) {
        json.writeStartArray();
        json.writeString(speaker.getKey());
        json.writeNumber(speaker.getValue());
        json.writeEndArray();
      }
      json.writeEndArray();
      writeAcronyms(json, jcas);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns name and id of every agency that any mark names. */
  private static Set<List<String>> agencies(JCas jcas) {
    Set<List<String>> agencies = new LinkedHashSet<>();
    for (Annotation mark : jcas.getAnnotationIndex()) {
      Feature names = mark.getType().getFeatureByBaseName("agencyNames");
      Feature ids = mark.getType().getFeatureByBaseName("agencyIds");
      if (NewswireTypes.isOwn(mark.getType()) && names != null && ids != null) {
        List<String> known = FeatureText.values(mark, ids);
        int i = 0;
        for (String name : FeatureText.values(mark, names)) {
          agencies.add(List.of(name, i < known.size() ? known.get(i) : ""));
          i++;
        }
      }
    }
    return agencies;
  }

  private static void write(JsonGenerator json, String field, Set<List<String>> rows) throws IOException {
    json.writeArrayFieldStart(field);
    for (List<String> row : rows) {
      if (row.size() == 1) {
        json.writeString(row.get(0));
      } else {
        json.writeStartArray();
        for (String value : row) {
          json.writeString(value);
        }
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  /**
   * Writes for every name of every concept: key, name of the concept, the name used, by reporters, by speakers,
   * explained.
   */
  private static void writeAcronyms(JsonGenerator json, JCas jcas) throws IOException {
    Set<Annotation> explained = jcas.select(Gloss.class).map(Gloss::getShortForm).collect(Collectors.toSet());
    json.writeArrayFieldStart("acronyms");
    for (Map.Entry<String, List<Annotation>> concept : Concepts.of(jcas).entrySet()) {
      Map<String, List<Annotation>> names = concept.getValue().stream()
          .collect(Collectors.groupingBy(FeatureText::covered, LinkedHashMap::new, Collectors.toList()));
      for (Map.Entry<String, List<Annotation>> name : names.entrySet()) {
        long speakers = name.getValue().stream().filter(m -> Concepts.attribution(m).isPresent()).count();
        json.writeStartArray();
        json.writeString(concept.getKey());
        json.writeString(Concepts.name(concept.getValue()));
        json.writeString(name.getKey());
        json.writeNumber(name.getValue().size() - speakers);
        json.writeNumber(speakers);
        json.writeNumber(name.getValue().stream().filter(explained::contains).count());
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }
}
