package org.newswire.uima.version;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Span;

/** Writes a comparison as one JSON object, with the offsets and the words of everything it names. */
public final class ComparisonJson {
  private final Comparison comparison;
  private final JsonGenerator json;

  private ComparisonJson(Comparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
  }

  /**
   * {@return the object on one line, without a line end}
   *
   * @param comparison the comparison
   * @param a what to call the first version
   * @param b what to call the second version
   */
  public static String of(Comparison comparison, String a, String b) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new ComparisonJson(comparison, json).write(a, b);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private interface Body<T> {
    void write(T value) throws IOException;
  }

  private <T> void array(String name, Collection<T> values, Body<T> body) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      body.write(value);
    }
    json.writeEndArray();
  }

  private void write(String a, String b) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", a);
    json.writeStringField("b", b);
    json.writeBooleanField("same", comparison.isSame());
    json.writeObjectFieldStart("credits");
    array("lost", comparison.credits().lost(), this::credit);
    array("kept", comparison.credits().kept(), this::credit);
    array("changed", comparison.credits().changed(), changed -> {
      json.writeStartObject();
      json.writeFieldName("a");
      credit(changed.a());
      json.writeFieldName("b");
      credit(changed.b());
      json.writeEndObject();
    });
    array("added", comparison.credits().added(), this::credit);
    array("author", comparison.credits().author(), json::writeString);
    json.writeEndObject();
    array("quotations", comparison.quotations(), this::quotation);
    array("glosses", comparison.glosses(), this::gloss);
    array("speakers", comparison.speakers(), this::speaker);
    array("names", comparison.names(), this::name);
    array("sentences", comparison.sentences(), this::sentence);
    array("dropped", comparison.dropped(), span -> span(span, comparison.a()));
    array("added", comparison.added(), span -> span(span, comparison.b()));
    json.writeEndObject();
  }

  private void span(Span span, MarkedStory story) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.of(story.text()));
    json.writeEndObject();
  }

  private void spans(Span a, Span b) throws IOException {
    json.writeFieldName("a");
    span(a, comparison.a());
    json.writeFieldName("b");
    span(b, comparison.b());
  }

  private void edits(List<Edit> edits) throws IOException {
    array("edits", edits, edit -> {
      json.writeStartObject();
      spans(edit.a(), edit.b());
      json.writeEndObject();
    });
  }

  private void credit(StoryCredit credit) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", label(credit.kind()));
    json.writeNumberField("begin", credit.span().begin());
    json.writeNumberField("end", credit.span().end());
    json.writeStringField("text", credit.words());
    array("people", credit.people(), json::writeString);
    array("agencies", credit.agencies(), json::writeString);
    json.writeStringField("detail", credit.detail());
    json.writeEndObject();
  }

  private void quotation(QuotationChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", label(change.kind()));
    json.writeStringField("speaker", change.speaker());
    spans(change.a(), change.b());
    edits(change.edits());
    json.writeEndObject();
  }

  private void gloss(GlossChange change) throws IOException {
    json.writeStartObject();
    array("differs", change.differs().stream().sorted().toList(), aspect -> json.writeString(label(aspect)));
    gloss("a", change.a());
    gloss("b", change.b());
    json.writeEndObject();
  }

  private void gloss(String field, StoryGloss gloss) throws IOException {
    if (gloss == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("begin", gloss.span().begin());
    json.writeNumberField("end", gloss.span().end());
    json.writeStringField("text", gloss.words());
    json.writeStringField("shortForm", gloss.shortForm());
    json.writeStringField("language", gloss.language());
    json.writeStringField("connotation", gloss.attitude());
    json.writeEndObject();
  }

  private void speaker(SpeakerChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", label(change.kind()));
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    spans(change.a(), change.b());
    json.writeEndObject();
  }

  private void name(NameChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    json.writeStringField("conceptId", change.concept());
    json.writeEndObject();
  }

  private void sentence(SentenceLink link) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("moved", link.moved());
    spans(link.a(), link.b());
    edits(link.edits());
    json.writeEndObject();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
