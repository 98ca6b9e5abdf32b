package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.files;
import static org.newswire.uima.cli.CommandLineFixture.newswire;
import static org.newswire.uima.cli.CommandLineFixture.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that holds no story, or what only passes for one, is told apart, and costs nothing of an earlier result. */
class HonestInputTest {
  private static final String STORY = "OSLO (Reuters) - Snow fell.\n";

  @TempDir private Path folder;

  @Test
  void aFolderWithoutStoriesSaysWhatItHolds() throws Exception {
    for (String name : new String[] {"a.html", "b.HTML", "sub/c.html", "d.json"}) {
      write(folder, "in/" + name, "x");
    }
    refused("INPUT: no .txt file below " + folder.resolve("in") + "; 4 other files (.html 3, .json 1) are not read",
        folder.resolve("in"));
  }

  @Test
  void aGlobThatMatchesNothingSaysSo() throws Exception {
    write(folder, "in/a.txt", STORY);
    refused("INPUT: no file matches " + folder.resolve("in") + "/*.text; 1 other files (.txt 1) are not read",
        folder.resolve("in") + "/*.text");
  }

  @Test
  void aMissingFileIsNamedAsTheArgumentItIs() throws Exception {
    refused("INPUT: " + folder.resolve("nowhere.txt") + ": no such file or folder", folder.resolve("nowhere.txt"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      page.html     | Radio Nord.</p>                  | is HTML
      page.txt      |   <!DOCTYPE html><p>Radio Nord.  | is HTML
      story.xml     | <nitf/>                          | is XML
      story.txt     | <?xml version="1.0"?><nitf/>     | is XML
      story.json    | {}                               | is JSON
      rows.txt      | {"text": "Snow fell."}           | is JSON
      list.txt      | [{"text": "Snow fell."}]         | is JSON
      table.csv     | id,text                          | is a table
      story.pdf     | x                                | is PDF
      pdf.txt       | %PDF-1.7                         | is PDF
      story.docx    | x                                | is a document of a word processor
      rich.txt      | {\\rtf1 Snow                     | is a document of a word processor
      story.txt.gz  | x                                | is packed; unpack it first
      stories.zip   | x                                | is packed; unpack it first
      """)
  void whatIsNoPlainTextIsRefused(String name, String content, String reason) throws Exception {
    Path file = write(folder, "in/" + name, content);
    refused("INPUT: " + file + ": " + reason, file);
  }

  @Test
  void packedTextIsKnownByItsFirstBytes() throws Exception {
    Path file = folder.resolve("story.txt");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(STORY.getBytes());
    }
    refused("INPUT: " + file + ": is packed", file);
  }

  @Test
  void inAFolderItCostsThatDocumentAlone() throws Exception {
    write(folder, "in/a.txt", STORY);
    write(folder, "in/b.txt", "<html><p>Radio Nord.</p></html>");
    CommandLineFixture run = newswire(folder.resolve("in"), "-o", folder.resolve("out"));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).isEqualToIgnoringNewLines("failed: b.txt: is HTML; save the text of the story as a .txt file");
    assertThat(files(folder.resolve("out"))).contains("a.txt.xmi").doesNotContain("b.txt.xmi");
  }

  @Test
  void aStoryMayBeginWithMarks() throws Exception {
    Path in = write(folder, "in/a.txt", "<Eds: updates>\n[\u2026] {slug} " + STORY);
    assertThat(newswire(in, "-o", folder.resolve("out")).exitCode).isZero();
  }

  @Test
  void suffixesMayBeInCapitals() throws Exception {
    write(folder, "in/STORY.TXT", STORY);
    assertThat(newswire(folder.resolve("in"), "-o", folder.resolve("out")).exitCode).isZero();
    assertThat(files(folder.resolve("out"))).contains("STORY.TXT.xmi");
  }

  /** Asserts that input is refused with a message, and that the output of an earlier run is left alone. */
  private void refused(String message, Object input) throws Exception {
    Path out = folder.resolve("out");
    Path earlier = write(out, "annotations.jsonl", "of an earlier run");
    CommandLineFixture run = newswire(input, "-o", out);

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).startsWith("error: " + message);
    assertThat(run.err.lines()).hasSize(1);
    assertThat(files(out)).containsExactly("annotations.jsonl");
    assertThat(earlier).hasContent("of an earlier run");
  }
}
