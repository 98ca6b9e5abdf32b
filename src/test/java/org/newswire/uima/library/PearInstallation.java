package org.newswire.uima.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Installs the PEAR, with UIMA's own verification, and runs it with UIMA alone; part of the profile {@code pear}. */
class PearInstallation {
  @TempDir private Path folder;

  @Test
  void runsWithUimaAlone() throws Exception {
    PackageBrowser pear =
        PackageInstaller.installPackage(folder.toFile(), Path.of("target", "newswire-uima.pear").toFile(), true);
    List<Path> uima = List.of(jarOf(UIMAFramework.class), jarOf(LoggerFactory.class));
    String printed = JavaRun.of(PlainPipeline.class, folder.resolve("program"), uima, pear.getComponentPearDescPath());
    assertThat(printed)
        .contains("Dateline OSLO (Reuters) -", "Attribution ", "ShortForm WHO", "Contributor Ada Nordby");
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
