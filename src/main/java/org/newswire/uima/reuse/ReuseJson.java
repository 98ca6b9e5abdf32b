package org.newswire.uima.reuse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes clusters as JSON Lines, a cluster a line. */
public final class ReuseJson {
  private ReuseJson() {}

  /**
   * {@return a cluster as a JSON object, without a line end}
   *
   * @param cluster the cluster
   */
  public static String of(ReuseCluster cluster) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("original", cluster.original() == null ? null : cluster.original().id());
      json.writeStringField("reason", label(cluster.reason()));
      json.writeArrayFieldStart("stories");
      for (StoryHead story : cluster.stories()) {
        write(story, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("pairs");
      for (ReusePair pair : cluster.pairs()) {
        write(pair, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(StoryHead story, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", story.id());
    json.writeStringField("date", story.date());
    json.writeNumberField("length", story.length());
    write("agencies", story.agencies(), json);
    write("people", story.people(), json);
    json.writeEndObject();
  }

  private static void write(String field, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void write(ReusePair pair, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("original", pair.original().id());
    json.writeStringField("copy", pair.copy().id());
    json.writeStringField("reason", label(pair.reason()));
    json.writeBooleanField("creditedOriginal", pair.original().isCredited());
    json.writeStringField("verdict", label(pair.verdict()));
    json.writeStringField("words", pair.words());
    json.writeNumberField("shared", pair.shared());
    json.writeNumberField("containment", Math.round(pair.containment() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private static String label(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
