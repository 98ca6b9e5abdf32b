package org.newswire.uima.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher's lines in front of a small jar of this test. */
class LauncherTest {
  @TempDir private Path folder;
  private Path launcher;
  private Path cache;

  /** What the small jar does: says what it was given, and ends with 3. */
  static final class Echo {
    public static void main(String[] arguments) {
      System.out.println(List.of(arguments) + " " + System.getProperty("newswire.compilers") + " "
          + System.getProperty("java.vm.info").contains("emulated-client"));
      System.exit(3);
    }
  }

  @BeforeEach
  void build() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh on this machine");
    cache = folder.resolve("cache");
    launcher = folder.resolve("newswire");
    String name = Echo.class.getName().replace('.', '/') + ".class";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    try (OutputStream out = Files.newOutputStream(launcher);
        InputStream echo = Echo.class.getClassLoader().getResourceAsStream(name)) {
      Files.copy(Path.of("src/main/launcher/newswire"), out);
      JarOutputStream jar = new JarOutputStream(out, manifest);
      jar.putNextEntry(new JarEntry(name));
      echo.transferTo(jar);
      jar.close();
    }
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private String run(String folderOfArchive, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NEWSWIRE_CACHE", folderOfArchive);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(printed).isEqualTo(3);
    return printed;
  }

  @Test
  void handsArgumentsOnAndLeavesOneArchive() throws Exception {
    String printed = run(cache.toString(), "a b.txt", "--quiet", "*");
    assertThat(printed).isEqualTo("[a b.txt, --quiet, *] chosen true");
    assertThat(run(cache.toString(), "a b.txt", "--quiet", "*")).isEqualTo(printed);
    try (Stream<Path> archives = Files.list(cache)) {
      assertThat(archives).allMatch(file -> file.toString().endsWith(".jsa")).hasSize(1);
    }
  }

  @Test
  void leavesNoArchiveOfWhatIsPrintedAtOnce() throws Exception {
    assertThat(run(cache.toString(), "--version")).isEqualTo("[--version] chosen true");
    try (Stream<Path> archives = Files.list(cache)) {
      assertThat(archives).isEmpty();
    }
  }

  @Test
  void goesWithoutAnArchiveWhereItMayNotLeaveOne() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("none")).isEqualTo("[] chosen true");
    assertThat(run(file + "/cache")).isEqualTo("[] chosen true");
  }

  @Test
  void leavesTheSecondCompilerInWhereTheInputIsLargeOrUnknown() throws Exception {
    assertThat(run("none", "-")).isEqualTo("[-] chosen false");
    Path large = Files.write(folder.resolve("large.txt"), new byte[160_000_000]);
    assertThat(run("none", large.toString())).endsWith("chosen false");
    assertThat(run("none", "-o", large.toString())).endsWith("chosen true");
  }
}
