package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.cli.CommandLineFixture.newswire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.io.NewswireRows;

/** JSON Lines from standard input to standard output. */
class StreamTest {
  private static final String STORY = "OSLO (Reuters) - Snow fell.\\n\\n(Reporting by Ada Nordby)";

  private final InputStream in = System.in;
  private final PrintStream out = System.out;

  @TempDir private Path folder;

  @AfterEach
  void giveBack() {
    System.setIn(in);
    System.setOut(out);
  }

  @Test
  void rowsComeInInputOrderAndAreThoseOfFiles() throws Exception {
    String lines = IntStream.range(0, 300)
        .mapToObj(i -> "{\"name\":\"" + i + ".txt\",\"body\":\"" + STORY.repeat(1 + i * 7 % 40) + "\"}\n")
        .collect(Collectors.joining());
    for (int i = 0; i < 300; i++) {
      CommandLineFixture.write(folder.resolve("in"), i + ".txt", STORY.replace("\\n", "\n").repeat(1 + i * 7 % 40));
    }
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    CommandLineFixture run =
        stream(lines, rows, "-", "-o", "-", "--id-field", "name", "--text-field", "body", "--threads", 3);

    assertThat(run.exitCode).isZero();
    assertThat(run.out).isEmpty();
    assertThat(run.err).containsPattern("documents +300\\R");
    Object[] files = IntStream.range(0, 302).mapToObj(i -> i < 2 ? i == 0 ? "-o" : folder.resolve("out")
        : folder.resolve("in/" + (i - 2) + ".txt")).toArray();
    newswire(files);
    assertThat(rows.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("out/annotations.jsonl")));
  }

  @Test
  void aBadLineIsNamedAndTheRestGoesOn() {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    CommandLineFixture run =
        stream("{\"text\":\"\"}\n\nno\n{\"text\":\"\",\"url\":\"u\"}\n", rows, "-", "-o", "-", "--quiet", "--keep");

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).startsWith("failed: stdin line 3: column 1: no JSON");
    assertThat(rows.toString(StandardCharsets.UTF_8)).isEqualTo("{\"doc\":\"stdin#1\",\"annotations\":[]}\n"
        + "{\"doc\":\"stdin#4\",\"input\":{\"url\":\"u\"},\"annotations\":[]}\n");
  }

  @Test
  void theRowIsThatOfTheLibrary() {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    stream("{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n", rows, "-", "-o", "-", "--quiet");
    try (NewswireRows library = NewswireRows.create()) {
      assertThat(rows.toString(StandardCharsets.UTF_8)).isEqualTo(library.row("a", STORY.replace("\\n", "\n")) + "\n");
    }
  }

  @Test
  void filesGoToStandardOutputAndLinesToFilesAsWell() throws Exception {
    Path story = CommandLineFixture.write(folder, "a.txt", "OSLO (AP) - Snow.");
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    assertThat(stream("", rows, story, "-o", "-").exitCode).isZero();
    assertThat(rows.toString(StandardCharsets.UTF_8)).startsWith("{\"doc\":\"a.txt\"").endsWith("}\n");

    Path lines = CommandLineFixture.write(folder, "b.jsonl", "{\"text\":\"OSLO (AP) - Snow.\"}\n");
    assertThat(newswire(lines, "-o", folder.resolve("out")).exitCode).isZero();
    assertThat(CommandLineFixture.files(folder.resolve("out"))).contains("annotations.jsonl").hasSize(3);
  }

  /** Reads a row before it sends the next story, as a program at the other end of two pipes may. */
  @Test
  @Timeout(60)
  void aRowDoesNotWaitForTheNextLine() {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    InputStream lines = new InputStream() {
      private int sent;
      private int at;
      private final byte[] line = "{\"text\":\"OSLO (AP) - Snow.\"}\n".getBytes(StandardCharsets.UTF_8);

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at == line.length) {
          at = 0;
          sent++;
          while (rows.toString(StandardCharsets.UTF_8).lines().count() < sent) {
            Thread.onSpinWait();
          }
        }
        if (sent == 3) {
          return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, offset, count);
        at += count;
        return count;
      }
    };
    System.setIn(lines);
    System.setOut(new PrintStream(rows));
    assertThat(newswire("-", "-o", "-", "--quiet", "--threads", 1).exitCode).isZero();
    assertThat(rows.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  @Timeout(60)
  void aClosedPipeEndsAnEndlessStreamQuietly() {
    OutputStream closing = new OutputStream() {
      private int rows;

      @Override
      public void write(int b) throws IOException {
        rows += b == '\n' ? 1 : 0;
        if (rows > 3) {
          throw new IOException("Broken pipe");
        }
      }
    };
    byte[] line = "{\"text\":\"OSLO (AP) - Snow.\"}\n".getBytes(StandardCharsets.UTF_8);
    System.setIn(new InputStream() {
      private int at;

      @Override
      public int read() {
        return line[at++ % line.length];
      }
    });
    System.setOut(new PrintStream(closing));
    CommandLineFixture run = newswire("-", "-o", "-");
    assertThat(run.err).isEmpty();
    assertThat(run.exitCode).isZero();
  }

  private static CommandLineFixture stream(String lines, OutputStream rows, Object... arguments) {
    System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(rows));
    return newswire(arguments);
  }
}
