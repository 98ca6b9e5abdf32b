package org.newswire.uima.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A story as one line of JSON Lines holds it.
 *
 * @param id its id, or null where the line has none
 * @param text its text
 * @param fields the other fields as a JSON object, or null where there are none or they are not asked for
 */
record JsonStory(String id, String text, String fields) {

  /** Reads stories whose fields have certain names. */
  static final class Parser {
    private final JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();
    private final String idField;
    private final String textField;
    private final boolean keepFields;

    /**
     * Takes the names.
     *
     * @param idField the name of the field that holds the id
     * @param textField the name of the field that holds the text
     * @param keepFields whether to keep the other fields
     */
    Parser(String idField, String textField, boolean keepFields) {
      this.idField = idField;
      this.textField = textField;
      this.keepFields = keepFields;
    }

    /**
     * Reads a story.
     *
     * @param line the line in UTF-8
     * @throws IOException when it is no JSON object or has no text; the message says where and what was expected
     */
    JsonStory parse(byte[] line) throws IOException {
      String id = null;
      String text = null;
      String source = TextBytes.decode(line, StandardCharsets.UTF_8);
      List<String> names = new ArrayList<>();
      StringJoiner others = new StringJoiner(",", "{", "}");
      try (JsonParser json = factory.createParser(source)) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
          throw new IOException("expected a JSON object, found " + found(json.currentToken()));
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          int start = (int) json.currentTokenLocation().getCharOffset();
          JsonToken value = json.nextToken();
          if (name.equals(textField)) {
            if (value != JsonToken.VALUE_STRING) {
              throw new IOException("field \"" + name + "\": expected a string, found " + found(value));
            }
            text = json.getText();
          } else if (name.equals(idField) && value.isScalarValue()) {
            id = value == JsonToken.VALUE_NULL || json.getText().isEmpty() ? null : json.getText();
          } else {
            names.add(name);
            json.skipChildren();
            json.finishToken();
            others.add(source.substring(start, (int) json.currentLocation().getCharOffset()).strip());
          }
        }
        if (json.nextToken() != null) {
          throw new IOException("expected one JSON object, found more behind it");
        }
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        throw new IOException("column " + column + ": no JSON: " + e.getOriginalMessage(), e);
      }
      if (text == null) {
        throw new IOException("no field \"" + textField + "\""
            + (names.isEmpty() ? "" : "; found " + String.join(", ", names)));
      }
      return new JsonStory(id, text, keepFields && !names.isEmpty() ? others.toString() : null);
    }

    private static String found(JsonToken token) {
      if (token == null) {
        return "nothing";
      }
      return switch (token) {
        case START_OBJECT -> "an object";
        case START_ARRAY -> "an array";
        case VALUE_STRING -> "a string";
        case VALUE_NULL -> "null";
        case VALUE_TRUE, VALUE_FALSE -> "a boolean";
        default -> "a number";
      };
    }
  }
}
