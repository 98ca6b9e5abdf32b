package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader of one's own that throws costs the document it throws on, and never makes the run hang. */
class ReaderFailureTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
      "error, StackOverflowError: no good, d1 d2 d4 d5",
      "unchecked, IllegalStateException: no good, d1 d2 d4 d5",
      "has-next, the reading of documents: org.newswire.uima.cli.FailingReader: IllegalStateException: no more, d1 d2 d3"})
  void costsOneDocumentOrEndsTheReading(String failure, String message, String written) throws Exception {
    Path cpe = cpeWith(failure);
    Path output = folder.resolve("out");

    CommandLineFixture run = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
        () -> newswire("-o", output, "--cpe", cpe, "--threads", 2));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).containsOnlyOnce("failed: ").contains("failed: " + message);
    assertThat(files(output)).filteredOn(name -> name.endsWith(".xmi")).extracting(name -> name.replace(".xmi", ""))
        .containsExactlyInAnyOrder(written.split(" "));
    assertThat(output.resolve("annotations.jsonl")).content(UTF_8).contains(written.split(" "));
  }

  private Path cpeWith(String failure) throws Exception {
    Path descriptor = folder.resolve("FailingReader.xml");
    try (OutputStream out = Files.newOutputStream(descriptor)) {
      CollectionReaderFactory.createReaderDescription(FailingReader.class, FailingReader.PARAM_FAILURE, failure)
          .toXML(out);
    }
    String bundled = Files.readString(Path.of("descriptors", "NewswireCpe.xml"));
    String iterator = "(?s)<collectionIterator>.*</collectionIterator>";
    assertThat(bundled).containsPattern(iterator);
    return write(folder, "cpe.xml", bundled.replaceFirst(iterator, "<collectionIterator><descriptor><import location=\""
        + descriptor.toUri() + "\"/></descriptor></collectionIterator>"));
  }
}
