package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    RowSpool one = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, target(), TableForm.ROWS, "two");
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
    RowSpool one = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, target(), TableForm.ROWS, "two");
    one.add(0, row("a"));
    one.complete("one");
    two.complete("two");
    assertThat(target()).hasContent("a");
  }

  @Test
  void servesAnotherRun() throws IOException {
    RowSpool spool = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    spool.add(Rows.AS_IT_COMES, row("a"));
    spool.complete("one");
    spool.add(Rows.AS_IT_COMES, row("b"));
    spool.complete("one");
    assertThat(target()).hasContent("b");
  }

  @Test
  void makesAnEmptyFileWhereThereIsNoDocument() throws IOException {
    RowSpool.join(pipeline, target(), TableForm.ROWS, "one").complete("one");
    assertThat(target()).isEmptyFile();
  }

  @Test
  void leavesNothingOfARunThatDoesNotEnd() throws IOException {
    RowSpool one = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    RowSpool two = RowSpool.join(pipeline, target(), TableForm.ROWS, "two");
    two.add(0, row("a"));
    one.leave("one");
    two.complete("two");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void pipelinesDoNotShareRows() throws IOException {
    RowSpool.join(UIMAFramework.newDefaultResourceManager(), target(), TableForm.ROWS, "other").add(0, row("x"));
    RowSpool spool = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    spool.add(0, row("a"));
    spool.complete("one");
    assertThat(target()).hasContent("a");
  }

  @Test
  void givesNoFileItsNameThatEndsInHalfARow() throws IOException {
    RowSpool spool = RowSpool.join(pipeline, target(), TableForm.ROWS, "one");
    spool.add(0, row("a"));
    // An interrupted thread finds the file closed: it can neither write the row nor take it back.
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> spool.add(1, row("b"))).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(() -> spool.complete("one")).isInstanceOf(IOException.class)
        .hasMessageContaining("rows.jsonl").hasMessageContaining("is not written");
    assertThat(folder).isEmptyDirectory();
  }

  private Path target() {
    return folder.resolve("rows.jsonl");
  }

  private static byte[] row(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
