package org.newswire.uima.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever depends on us for the engines gets what the engines need, and no more. */
class LightLibraryTest {
  @TempDir private Path folder;

  @Test
  void consumersGetLittle() throws Exception {
    long bytes = 0;
    for (Path jar : new Artifacts().ofConsumers().values()) {
      bytes += Files.size(jar);
    }
    assertThat(bytes).isBetween(5_000_000L, 10_000_000L);
  }

  @Test
  void theAggregateRunsOnWhatConsumersGet() throws Exception {
    List<Path> classPath = new ArrayList<>(new Artifacts().ofConsumers().values());
    classPath.add(Path.of("target", "classes").toAbsolutePath());
    String printed =
        JavaRun.of(PlainPipeline.class, folder, classPath, "org.newswire.uima.descriptors.NewswireAggregate");
    assertThat(printed)
        .contains("Dateline OSLO (Reuters) -", "Attribution ", "ShortForm WHO", "Contributor Ada Nordby");
  }

  @Test
  void theLicenceOfEverythingBundledIsNamed() throws Exception {
    String named = Files.readString(Path.of("src/main/jar/THIRD-PARTY"));
    assertThat(new Artifacts().ofTheCommandLine().keySet()).hasSizeGreaterThan(20)
        .allSatisfy(artifact -> assertThat(named).containsPattern("(?m)^" + artifact + " "));
  }
}
