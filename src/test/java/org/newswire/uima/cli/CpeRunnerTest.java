package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.io.StoryReader;

class CpeRunnerTest {
  @TempDir
  private Path folder;

  private final List<String> heard = new ArrayList<>();
  private final CpeRunner.Listener listener = new CpeRunner.Listener() {
    @Override
    public void started(long documents, long bytes) {
      heard.add(documents + " documents, " + bytes + " bytes");
    }

    @Override
    public void done(CAS cas) {
      heard.add(cas.getDocumentText());
    }

    @Override
    public void failed(String message) {
      heard.add("failed");
    }
  };

  @Test
  void tellsHowMuchThereIsBeforeItTellsOfDocuments() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve("b.txt"), "three");
    Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xFF});
    CpeRunner runner = new CpeRunner(CpeRunner.class.getResource("/org/newswire/uima/descriptors/NewswireCpe.xml"));
    runner.set(StoryReader.PARAM_SOURCES, new String[] {folder.toString()});
    runner.set("targetLocation", folder.resolve("out").toString());
    runner.setThreads(1);
    runner.run(listener);
    assertThat(heard).first().isEqualTo("3 documents, 9 bytes");
    assertThat(heard).containsExactlyInAnyOrder("3 documents, 9 bytes", "one", "three", "failed");
  }
}
