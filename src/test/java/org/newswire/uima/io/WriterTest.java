package org.newswire.uima.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.type.InputPosition;

class WriterTest {
  @TempDir private Path folder;

  @Test
  void xmiHoldsTheTextWhateverItsCharacters() throws Exception {
    JCas jcas = document("a.txt", "A\u0000B\u0001C\ud800D\u001bE\udc00 \ud83d\ude00\uffff");
    xmiWriter().process(jcas);

    JCas read = JCasFactory.createJCas();
    try (InputStream in = Files.newInputStream(folder.resolve("a.txt.xmi"))) {
      CasIOUtils.load(in, read.getCas());
    }
    assertThat(read.getDocumentText()).isEqualTo("A B C D E  \ud83d\ude00 ").hasSameSizeAs(jcas.getDocumentText());
  }

  @Test
  void noHalfXmiIsLeft() throws Exception {
    JCas jcas = document("a.txt", "text");
    AnalysisEngine writer = createEngine(XmiFileWriter.class, XmiFileWriter.PARAM_TARGET_LOCATION, folder.toString(),
        XmiFileWriter.PARAM_SANITIZE_ILLEGAL_CHARACTERS, false, XmiFileWriter.PARAM_OVERWRITE, true);
    writer.process(jcas);
    jcas.reset();
    JCas bad = document("bad.txt", "x".repeat(100_000) + "\u0000");

    assertThatThrownBy(() -> writer.process(bad)).isInstanceOf(AnalysisEngineProcessException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**bad*").isDirectoryContaining("glob:**a.txt.xmi");
  }

  @Test
  void noIdLeadsOutOfTheFolder() throws Exception {
    Path target = Files.createDirectory(folder.resolve("target"));
    AnalysisEngine writer = createEngine(XmiFileWriter.class, XmiFileWriter.PARAM_TARGET_LOCATION, target.toString(),
        XmiFileWriter.PARAM_OVERWRITE, true);
    for (String id : new String[] {"../../escaped", "a/../../b", "x".repeat(400), "a\nb"}) {
      writer.process(document(id, "text"));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(target)).hasSize(5);
    }
  }

  @Test
  void noDocumentTakesThePlaceOfAnother() throws Exception {
    for (AnalysisEngine writer : new AnalysisEngine[] {xmiWriter(), createEngine(NinjsWriter.class,
        NinjsWriter.PARAM_TARGET_LOCATION, folder.toString())}) {
      writer.process(document("a.txt", "first"));
      assertThatThrownBy(() -> writer.process(document("a.txt", "second"))).rootCause()
          .hasMessage("another document has the same id and is written already");
      writer.collectionProcessComplete();
      writer.process(document("a.txt", "first"));
    }
    assertThat(folder.resolve("a.txt.xmi")).content(UTF_8).contains("first");
    assertThat(folder.resolve("ninjs/a.txt.json")).content(UTF_8).contains("first");
    assertThat(folder.resolve(UnfinishedFiles.FOLDER)).isEmptyDirectory();
  }

  @Test
  void rowsComeInInputOrder() throws Exception {
    AnalysisEngine writer = jsonWriter();
    for (int position : new int[] {2, 0, 3}) {
      JCas jcas = document(position + ".txt", "text");
      InputPosition input = new InputPosition(jcas);
      input.setPosition(position);
      input.addToIndexes();
      writer.process(jcas);
    }
    assertThat(folder.resolve("annotations.jsonl")).doesNotExist();
    writer.collectionProcessComplete();
    writer.destroy();

    assertThat(folder.resolve("annotations.jsonl")).content(UTF_8).containsSubsequence("0.txt", "2.txt", "3.txt");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void othersMayReadWhatIsWritten() throws Exception {
    jsonWriter().collectionProcessComplete();
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("annotations.jsonl")))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void rowsComeAsTheyArriveFromOtherReaders() throws Exception {
    AnalysisEngine writer = jsonWriter();
    writer.process(document("b.txt", "text"));
    writer.process(document("a.txt", "text"));
    writer.collectionProcessComplete();

    assertThat(folder.resolve("annotations.jsonl")).content(UTF_8).containsSubsequence("b.txt", "a.txt");
  }

  @Test
  void noRowsAreAnEmptyFile() throws Exception {
    jsonWriter().collectionProcessComplete();
    assertThat(folder.resolve("annotations.jsonl")).isEmptyFile();
  }

  @Test
  void aRunThatDoesNotCompleteLeavesNothing() throws Exception {
    AnalysisEngine writer = jsonWriter();
    writer.process(document("a.txt", "text"));
    writer.destroy();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void additionalTypesAreWrittenAndMustExist() throws Exception {
    JCas jcas = document("a.txt", "text");
    new Token(jcas, 0, 4).addToIndexes();
    AnalysisEngine writer = jsonWriter(JsonLinesWriter.PARAM_ADDITIONAL_TYPES, new String[] {Token.class.getName()});
    writer.process(jcas);
    writer.collectionProcessComplete();
    assertThat(folder.resolve("annotations.jsonl")).content(UTF_8).contains("\"type\":\"Token\"");

    AnalysisEngine wrong = jsonWriter(JsonLinesWriter.PARAM_ADDITIONAL_TYPES, new String[] {"no.such.Type"});
    assertThatThrownBy(() -> wrong.process(jcas)).rootCause()
        .hasMessage("parameter additionalTypes: the type system has no type no.such.Type");
  }

  private AnalysisEngine xmiWriter() throws Exception {
    return createEngine(XmiFileWriter.class, XmiFileWriter.PARAM_TARGET_LOCATION, folder.toString(),
        XmiFileWriter.PARAM_SANITIZE_ILLEGAL_CHARACTERS, true, XmiFileWriter.PARAM_OVERWRITE, true);
  }

  private AnalysisEngine jsonWriter(Object... parameters) throws Exception {
    Object[] all = new Object[parameters.length + 2];
    all[0] = JsonLinesWriter.PARAM_TARGET_LOCATION;
    all[1] = folder.toString();
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    return createEngine(JsonLinesWriter.class, all);
  }

  private static JCas document(String id, String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentMetaData.create(jcas).setDocumentId(id);
    return jcas;
  }
}
