package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSpoolTest {
  private final ResourceManager pipeline = UIMAFramework.newDefaultResourceManager();
  @TempDir
  private Path folder;

  @Test
  void putsTheRowsOfAllWritersIntoOrderAfterTheLastHasSeenTheEnd() throws IOException {
    RowSpool one = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "two");
    one.add(2, row("c"));
    two.add(0, row("a"));
    one.add(1, row("b"));
    one.complete("one");
    one.leave("one");
    assertThat(target()).doesNotExist();
    two.complete("two");
    two.leave("two");
    assertThat(target()).hasContent("a\nb\nc");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aWriterThatGetsNoDocumentLosesNoRows() throws IOException {
    RowSpool one = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "two");
    one.add(0, row("a"));
    one.complete("one");
    two.complete("two");
    assertThat(target()).hasContent("a");
  }

  @Test
  void servesAnotherRun() throws IOException {
    RowSpool spool = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
    spool.add(Rows.AS_IT_COMES, row("a"));
    spool.complete("one");
    spool.add(Rows.AS_IT_COMES, row("b"));
    spool.complete("one");
    assertThat(target()).hasContent("b");
  }

  @Test
  void makesAnEmptyFileWhereThereIsNoDocument() throws IOException {
    RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one").complete("one");
    assertThat(target()).isEmptyFile();
  }

  @Test
  void leavesNothingOfARunThatDoesNotEnd() throws IOException {
    RowSpool one = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "two");
    two.add(0, row("a"));
    one.leave("one");
    two.complete("two");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void pipelinesDoNotShareRows() throws IOException {
    RowSpool.join(UIMAFramework.newDefaultResourceManager(), folder, "rows.jsonl", TableForm.ROWS, "other")
        .add(0, row("x"));
    RowSpool spool = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
    spool.add(0, row("a"));
    spool.complete("one");
    assertThat(target()).hasContent("a");
  }

  @Test
  void aRowOfAnInterruptedThreadCostsThatRowAlone() throws IOException {
    RowSpool spool = spool();
    spool.add(0, row("a"));
    // An interrupted thread finds the file closed: it can neither write the row nor take it back.
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> spool.add(1, row("b"))).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    spool.add(2, row("c"));
    spool.complete("one");
    assertThat(target()).hasContent("a\nc");
    assertThat(folder).isDirectoryNotContaining("glob:**/.newswire");
  }

  @Test
  void givesNoFileItsNameThatEndsInHalfARow() throws IOException {
    RowSpool spool = spool();
    spool.add(0, row("a"));
    Files.delete(unfinished(".rows"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> spool.add(1, row("b"))).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(() -> spool.add(2, row("c"))).hasMessageContaining("neither written nor taken back");
    assertThatThrownBy(() -> spool.complete("one")).isInstanceOf(IOException.class)
        .hasMessageContaining("rows.jsonl is not written");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void seesThatSomebodyElseHasCutItShort() throws IOException {
    RowSpool spool = spool();
    spool.add(0, row("a"));
    spool.add(1, row("b"));
    Files.writeString(unfinished(".rows"), "a");
    assertThatThrownBy(() -> spool.complete("one")).isInstanceOf(IOException.class)
        .hasMessage("rows.jsonl is not written: expected 4 bytes of rows, found 1");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void goesOnWithTheRowsOfADeadRun() throws IOException {
    RowSpool dead = RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "dead");
    dead.add(1, row("b"));
    dead.add(0, row("a"));
    // What a machine that dies may leave: half a row, and half a note of where it is.
    Files.write(unfinished(".rows"), row("hal"), StandardOpenOption.APPEND);
    Files.write(unfinished(".places"), new byte[7], StandardOpenOption.APPEND);

    ResourceManager next = UIMAFramework.newDefaultResourceManager();
    RowSpool.resume(next);
    RowSpool spool = RowSpool.join(next, folder, "rows.jsonl", TableForm.ROWS, "one");
    spool.add(2, row("c"));
    spool.add(1, row("b again"));
    spool.complete("one");
    assertThat(target()).hasContent("a\nb again\nc");
    spool.add(0, row("another run"));
    spool.complete("one");
    assertThat(target()).hasContent("another run");
  }

  @Test
  void aDeadRunsRowsThatHaveNoPlaceAreMadeAgain() throws IOException {
    RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "dead").add(Rows.AS_IT_COMES, row("a"));
    ResourceManager next = UIMAFramework.newDefaultResourceManager();
    RowSpool.resume(next);
    RowSpool spool = RowSpool.join(next, folder, "rows.jsonl", TableForm.ROWS, "one");
    spool.add(Rows.AS_IT_COMES, row("a"));
    spool.complete("one");
    assertThat(target()).hasContent("a");
  }

  private RowSpool spool() {
    return RowSpool.join(pipeline, folder, "rows.jsonl", TableForm.ROWS, "one");
  }

  private Path unfinished(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(UnfinishedFiles.FOLDER))) {
      return files.filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
    }
  }

  private Path target() {
    return folder.resolve("rows.jsonl");
  }

  private static byte[] row(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
