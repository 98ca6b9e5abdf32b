package org.newswire.uima.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;

/**
 * Writes each document as News in JSON, ninjs 3.1 of the IPTC: where it came from, who worked on it, its pictures'
 * credits and what its acronyms stand for. What was said has no place in that format.
 */
@ResourceMetaData(name = "NinjsWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes each document as News in JSON, ninjs 3.1 of the IPTC.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class NinjsWriter extends RowWriter {
  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final JsonFactory factory = new JsonFactory();

  /** A party or concept, by the names of its properties. */
  private static Map<String, String> properties(String... namesAndValues) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null && !namesAndValues[i + 1].isEmpty()) {
        properties.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return properties;
  }

  @Override
  protected Map<String, TableForm> tables() {
    return Map.of();
  }

  @Override
  protected void write(String doc, JCas jcas, Output output) {
    output.file("ninjs/" + FileNames.of(doc, ".json"), of(doc, jcas));
  }

  /**
   * Returns a document as ninjs.
   *
   * @param doc the id of the document
   * @param jcas the document
   */
  private byte[] of(String doc, JCas jcas) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      String uri = "urn:newswire:" + encoded(String.valueOf(doc));
      json.writeStartObject();
      json.writeStringField("uri", uri);
      json.writeStringField("type", "text");
      json.writeObjectFieldStart("standard");
      write(json, properties("name", "ninjs", "version", "3.1", "schema", SCHEMA));
      json.writeEndObject();
      String language = DocumentMetaData.get(jcas).getLanguage();
      if (language != null && !language.equals("x-unspecified")) {
        json.writeStringField("language", language);
      }
      write(json, properties("by", text(jcas.select(Byline.class).map(FeatureText::covered).toList(), "; ")));
      Set<String> places = new LinkedHashSet<>();
      jcas.select(Dateline.class).forEach(dateline -> places.addAll(values(dateline.getPlaces())));
      if (!places.isEmpty()) {
        json.writeStringField("located", places.iterator().next());
        write(json, "places", places.stream().map(place -> properties("name", place, "rel", "dateline")).toList());
      }
      write(json, "infoSources", sources(jcas));
      writeCopyright(json, jcas);
      write(json, "subjects", subjects(jcas));
      writePictures(json, uri, jcas);
      String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
      json.writeArrayFieldStart("bodies");
      json.writeStartObject();
      json.writeStringField("role", "main");
      json.writeStringField("contentType", "text/plain");
      json.writeNumberField("charCount", text.codePointCount(0, text.length()));
      json.writeNumberField("wordCount", text.isBlank() ? 0 : text.strip().split("\\s+").length);
      json.writeStringField("value", text);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/").replace("*", "%2A");
  }

  /** Returns the people with their roles, then the agencies. */
  private static Collection<Map<String, String>> sources(JCas jcas) {
    Set<Map<String, String>> sources = new LinkedHashSet<>();
    jcas.select(Contributor.class).forEach(c -> sources.add(properties("name", c.getName(), "role", c.getRole())));
    jcas.select(Dateline.class).forEach(d -> sources.addAll(agencies(d.getAgencyNames(), d.getAgencyIds())));
    jcas.select(CreditLine.class).forEach(c -> sources.addAll(agencies(c.getAgencyNames(), c.getAgencyIds())));
    return sources;
  }

  private static List<Map<String, String>> agencies(StringArray names, StringArray ids) {
    List<Map<String, String>> agencies = new ArrayList<>();
    for (int i = 0; i < values(names).size(); i++) {
      String id = i < values(ids).size() ? values(ids).get(i) : "";
      agencies.add(properties("name", names.get(i), "uri", id.isEmpty() ? null : "https://" + id, "role", "source"));
    }
    return agencies;
  }

  private static void writeCopyright(JsonGenerator json, JCas jcas) throws IOException {
    List<CreditLine> lines = jcas.select(CreditLine.class).filter(line -> "copyright".equals(line.getKind())).toList();
    write(json, properties("copyrightNotice", text(lines.stream().map(FeatureText::covered).toList(), "; "),
        "copyrightHolder",
            text(lines.stream().flatMap(l -> values(l.getAgencyNames()).stream()).distinct().toList(), ", ")));
  }

  private static Collection<Map<String, String>> subjects(JCas jcas) {
    Set<Map<String, String>> subjects = new LinkedHashSet<>();
    for (ShortForm form : jcas.select(ShortForm.class)) {
      boolean isWikidata = form.getConceptId() != null && form.getConceptId().matches("Q[0-9]+");
      subjects.add(properties("name", form.getExpansion() == null ? FeatureText.covered(form) : form.getExpansion(),
          "literal", FeatureText.covered(form), "uri", isWikidata ? WIKIDATA + form.getConceptId() : null));
    }
    return subjects;
  }

  private static void writePictures(JsonGenerator json, String uri, JCas jcas) throws IOException {
    List<Map<String, String>> pictures = new ArrayList<>();
    for (PhotoCredit credit : jcas.select(PhotoCredit.class)) {
      pictures.add(properties("name", FeatureText.covered(credit), "uri", uri + ":picture:" + (pictures.size() + 1),
          "type", "picture", "by", text(values(credit.getPhotographers()), ", "),
          "copyrightHolder", values(credit.getAgencyNames()).stream().findFirst().orElse(null)));
    }
    write(json, "associations", pictures);
  }

  private static List<String> values(StringArray array) {
    return array == null ? List.of() : List.of(array.toArray());
  }

  private static String text(List<String> parts, String separator) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }

  private static void write(JsonGenerator json, String name, Collection<Map<String, String>> objects)
      throws IOException {
    if (!objects.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Map<String, String> object : objects) {
        json.writeStartObject();
        write(json, object);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, Map<String, String> properties) throws IOException {
    for (Map.Entry<String, String> property : properties.entrySet()) {
      json.writeStringField(property.getKey(), property.getValue());
    }
  }
}
