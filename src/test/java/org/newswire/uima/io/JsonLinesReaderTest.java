package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.type.InputPosition;

class JsonLinesReaderTest {
  @TempDir private Path folder;

  @Test
  void readsALineADocumentWithItsIdOrThatOfItsPlace() throws Exception {
    write("a.jsonl",
        "{\"id\":\"one\",\"text\":\"First.\\nLine.\"}\n\r\n{\"text\":\"\"}\r\n{\"id\":7,\"text\":\"\u00e9\"}");

    assertThat(read("a.jsonl")).containsExactly("one: First.\nLine.", "a.jsonl#3: ", "7: \u00e9");
  }

  @Test
  void readsGzipWhateverItsName() throws Exception {
    byte[] packed = gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    Files.write(folder.resolve("a.jsonl.gz"), packed);
    Files.write(folder.resolve("b.jsonl"), packed);

    assertThat(read("a.jsonl.gz", "b.jsonl"))
        .containsExactly("a.jsonl.gz#1: One.", "a.jsonl.gz#2: Two.", "b.jsonl#1: One.", "b.jsonl#2: Two.");
  }

  @Test
  void aCutOffFileCostsItsRestAlone() throws Exception {
    byte[] packed = gzip("{\"text\":\"One.\"}\n".repeat(20_000));
    Files.write(folder.resolve("a.jsonl.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
    write("b.jsonl", "{\"text\":\"Two.\"}");

    List<String> read = read("a.jsonl.gz", "b.jsonl");
    assertThat(read).last().isEqualTo("b.jsonl#1: Two.");
    assertThat(read.get(read.size() - 2))
        .matches("failed: a\\.jsonl\\.gz line \\d+: cannot be read: java.io.EOFException.*");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "not json | column 1: no JSON: Unrecognized token",
    "{\"text\":\"a\"} {} | expected one JSON object, found more behind it",
    "{\"text\":\"a\" | no JSON",
    "[1] | expected a JSON object, found an array",
    "3 | expected a JSON object, found a number",
    "{\"text\":null} | field \"text\": expected a string, found null",
    "{\"text\":[\"a\"]} | field \"text\": expected a string, found an array",
    "{\"body\":\"a\",\"n\":{\"text\":\"b\"}} | no field \"text\"; found body, n",
    "{} | no field \"text\""
  })
  void aBadLineNamesItselfAndCostsItselfAlone(String line, String message) throws Exception {
    write("a.jsonl", "{\"text\":\"One.\"}\n" + line + "\n{\"text\":\"Three.\"}\n");

    List<String> read = read("a.jsonl");
    assertThat(read).hasSize(3).first().isEqualTo("a.jsonl#1: One.");
    assertThat(read.get(1)).startsWith("failed: a.jsonl line 2: ").contains(message);
    assertThat(read).last().isEqualTo("a.jsonl#3: Three.");
  }

  @Test
  void aByteThatIsNoTextFailsItsLine() throws Exception {
    Files.write(folder.resolve("a.jsonl"),
        "{\"text\":\"caf\u00e9\"}\n{\"text\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read("a.jsonl")).containsExactly(
        "failed: a.jsonl line 1: byte 0xE9 is no UTF-8 text; name the encoding of the file", "a.jsonl#2: b");
  }

  @Test
  void keepsTheOtherFieldsAsTheyStand() throws Exception {
    write("a.jsonl",
        "{\"url\" : \"http:\\/\\/x\", \"text\":\"a\", \"n\":{\"text\":[1.50, \"\\ud83d\", null]} ,\"id\":\"i\",\"b\":1e3,\"t\":true}");
    JCas jcas = JCasFactory.createJCas();
    reader(JsonLinesReader.PARAM_KEEP_FIELDS, true, "a.jsonl").getNext(jcas.getCas());

    assertThat(jcas.getIndexedFSs(InputPosition.class).iterator().next().getFields())
        .isEqualTo("{\"url\" : \"http:\\/\\/x\",\"n\":{\"text\":[1.50, \"\\ud83d\", null]},\"b\":1e3,\"t\":true}");
    assertThat(new String(new JsonRow(NewswireTypes::isOwn).of("i", jcas), StandardCharsets.UTF_8)).isEqualTo(
        "{\"doc\":\"i\",\"input\":{\"url\" : \"http:\\/\\/x\",\"n\":{\"text\":[1.50, \"\\ud83d\", null]},\"b\":1e3,\"t\":true},"
            + "\"annotations\":[]}\n");
  }

  @Test
  void keepsNothingWhereThereIsNothing() throws Exception {
    write("a.jsonl", "{\"text\":\"a\"}");
    JCas jcas = JCasFactory.createJCas();
    reader(JsonLinesReader.PARAM_KEEP_FIELDS, true, "a.jsonl").getNext(jcas.getCas());
    assertThat(jcas.getIndexedFSs(InputPosition.class).iterator().next().getFields()).isNull();
  }

  private List<String> read(String... files) throws Exception {
    CollectionReader reader = reader(JsonLinesReader.PARAM_KEEP_FIELDS, false, files);
    List<String> read = new ArrayList<>();
    JCas jcas = JCasFactory.createJCas();
    while (reader.hasNext()) {
      jcas.reset();
      try {
        reader.getNext(jcas.getCas());
        read.add(DocumentMetaData.get(jcas).getDocumentId() + ": " + jcas.getDocumentText());
      } catch (CollectionException e) {
        read.add("failed: " + e.getCause().getMessage());
      }
    }
    reader.close();
    return read;
  }

  private CollectionReader reader(String parameter, Object value, String... files) throws Exception {
    return CollectionReaderFactory.createReader(JsonLinesReader.class, JsonLinesReader.PARAM_SOURCES,
        List.of(files).stream().map(file -> folder.resolve(file).toString()).toArray(String[]::new), parameter, value);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
