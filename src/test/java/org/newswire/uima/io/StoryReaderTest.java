package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryReaderTest {
  @TempDir private Path folder;

  @Test
  void readsTextAsItIs() throws Exception {
    write("a.txt", "\uFEFFone\r\ntwo\u00e9\ud83d\ude00\u0000");
    assertThat(read("a.txt")).containsExactly("a.txt=one\r\ntwo\u00e9\ud83d\ude00\u0000");
  }

  @Test
  void readsAnEmptyFile() throws Exception {
    write("a.txt", "");
    assertThat(read("a.txt")).containsExactly("a.txt=");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      ".                | a.txt x/a.txt x/y/b.txt z.txt",
      "z.txt,x          | z.txt x/a.txt x/y/b.txt",
      "x                | a.txt y/b.txt",
      "x,x/a.txt        | a.txt y/b.txt",
      "x/y/b.txt        | b.txt",
      "x/**/b.txt       | y/b.txt",
      "*.txt            | a.txt z.txt",
      "x/*.md,z.txt     | x/c.md z.txt",
      "[az].txt         | a.txt z.txt"})
  void namesDocumentsByTheDeepestCommonFolder(String sources, String expected) throws Exception {
    for (String name : List.of("a.txt", "z.txt", "x/a.txt", "x/y/b.txt", "x/c.md", "x/.git/c.txt")) {
      write(name, "");
    }
    assertThat(read(sources.split(","))).containsExactly(expected.replace(" ", "= ").concat("=").split(" "));
  }

  @Test
  void goesOnAfterABadFile() throws Exception {
    write("a.txt", "good");
    Files.write(folder.resolve("b.txt"), new byte[] {'x', '\n', '\n', (byte) 0xC3, '('});
    Files.write(folder.resolve("c.txt"), "caf\u00e9".getBytes(StandardCharsets.UTF_16));
    write("d.txt", "good");
    CollectionReader reader = reader("UTF-8", ".");

    assertThat(next(reader)).isEqualTo("a.txt=good");
    assertThatThrownBy(() -> next(reader)).rootCause().hasMessage(
        "line 3: byte 0xC3 is no UTF-8 text; name the encoding of the file");
    assertThatThrownBy(() -> next(reader)).hasStackTraceContaining("c.txt: line 1: byte 0xFE");
    assertThat(next(reader)).isEqualTo("d.txt=good");
    assertThat(reader.hasNext()).isFalse();
    assertThat(reader.getProgress()[0].getTotal()).isEqualTo(4);
  }

  @Test
  void goesOnAfterWhatIsNoRegularFile() throws Exception {
    write("a.txt", "good");
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("b.txt").toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("c.txt"), Path.of("d.txt"));
    Files.createSymbolicLink(folder.resolve("d.txt"), Path.of("c.txt"));
    Files.createDirectories(folder.resolve("e"));
    Files.createSymbolicLink(folder.resolve("e/up"), folder);
    Files.createSymbolicLink(folder.resolve("e/zero.txt"), Path.of("/dev/zero"));
    write("f.txt", "good");
    CollectionReader reader = reader("UTF-8", ".");

    assertThat(next(reader)).isEqualTo("a.txt=good");
    assertThatThrownBy(() -> next(reader)).rootCause().hasMessage("is no regular file");
    assertThatThrownBy(() -> next(reader)).hasStackTraceContaining("c.txt: cannot be read: ");
    assertThatThrownBy(() -> next(reader)).hasStackTraceContaining("d.txt: cannot be read: ");
    assertThatThrownBy(() -> next(reader)).hasStackTraceContaining("e/zero.txt: is no regular file");
    assertThat(next(reader)).isEqualTo("f.txt=good");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void goesOnAfterWhatIsGone() throws Exception {
    write("a.txt", "good");
    write("b/1.txt", "gone");
    write("c.txt", "gone");
    write("d.txt", "good");
    CollectionReader reader = reader("UTF-8", ".");
    assertThat(next(reader)).isEqualTo("a.txt=good");
    Files.delete(folder.resolve("b/1.txt"));
    Files.delete(folder.resolve("b"));
    Files.writeString(folder.resolve("b"), "no folder any more");
    Files.delete(folder.resolve("c.txt"));
    assertThatThrownBy(() -> next(reader)).hasStackTraceContaining("c.txt: cannot be read: NoSuchFileException");
    assertThat(next(reader)).isEqualTo("d.txt=good");
  }

  @Test
  void goesOnAfterAFileThatChangesWhileItIsRead() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.createFile(file);
    write("b.txt", "good");
    AtomicBoolean seen = new AtomicBoolean();
    try (RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw")) {
      Thread changer = new Thread(() -> {
        try {
          for (int i = 0; !seen.get(); i++) {
            writer.setLength(100_000_000 + i % 1000);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      changer.start();
      // Whether the other thread comes between is a matter of luck on a busy machine.
      for (int tries = 0; tries < 20 && !seen.get(); tries++) {
        CollectionReader reader = reader("UTF-8", ".");
        try {
          next(reader);
        } catch (CollectionException e) {
          assertThat(e).hasStackTraceContaining("a.txt: has changed while it was read");
          seen.set(true);
        }
        assertThat(next(reader)).isEqualTo("b.txt=good");
      }
      assertThat(seen.getAndSet(true)).isTrue();
      changer.join();
    }
  }

  @Test
  void ordersAFolderUnlessItIsHuge() throws Exception {
    Set<Path> names = new TreeSet<>();
    for (int i = 0; i < 30; i++) {
      write("a" + i + ".txt", "");
      names.add(folder.resolve("a" + i + ".txt"));
    }
    for (int most : new int[] {30, 29, 1}) {
      List<Path> found = new ArrayList<>();
      FolderListing.of(folder, most).forEachRemaining(found::add);
      assertThat(found).hasSameSizeAs(names);
      assertThat(new TreeSet<>(found)).isEqualTo(names);
      assertThat(List.copyOf(names).equals(found)).isEqualTo(most == 30);
    }
    StoryFiles files = new StoryFiles(List.of(folder.toString()));
    assertThat(files.size(() -> true).files()).isEqualTo(30);
    assertThat(files.size(() -> false).files()).isZero();
  }

  @Test
  void namesWhatDoesNotExist() {
    assertThatThrownBy(() -> reader("UTF-8", "nowhere.txt"))
        .hasStackTraceContaining("nowhere.txt: no such file or folder");
    assertThatThrownBy(() -> reader("klingon", ".")).hasStackTraceContaining("parameter sourceEncoding: 'klingon'");
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private CollectionReader reader(String encoding, String... sources) throws Exception {
    String[] paths = new String[sources.length];
    for (int i = 0; i < sources.length; i++) {
      paths[i] = folder + "/" + sources[i];
    }
    return CollectionReaderFactory.createReader(StoryReader.class, StoryReader.PARAM_SOURCES, paths,
        StoryReader.PARAM_SOURCE_ENCODING, encoding);
  }

  private List<String> read(String... sources) throws Exception {
    List<String> documents = new ArrayList<>();
    for (CollectionReader reader = reader("UTF-8", sources); reader.hasNext(); ) {
      documents.add(next(reader));
    }
    return documents;
  }

  private static String next(CollectionReader reader) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    reader.getNext(jcas.getCas());
    return DocumentMetaData.get(jcas).getDocumentId() + "=" + jcas.getDocumentText();
  }
}
