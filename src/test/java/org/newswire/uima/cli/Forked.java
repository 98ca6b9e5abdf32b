package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newswire.uima.environment.RandomEnvironment;

/** Runs the command line in a Java machine of its own, which can be killed, limited, and put into another locale. */
final class Forked {
  private static final int PATIENCE = 120;
  /** Who builds in the background of a shell ignores the signal, and so would a child. */
  private static final String HEARS_INT =
      " env --default-signal=INT true 2>/dev/null && set -- env --default-signal=INT \"$@\";";

  final int exitCode;
  final String err;

  private Forked(int exitCode, String err) {
    this.exitCode = exitCode;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param folder for what it prints, and for its temporary files
   * @param before shell commands, such as a limit
   * @param arguments of the command line
   */
  static Process start(Path folder, String before, Object... arguments) throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    List<String> command = new ArrayList<>(List.of("bash", "-c", before + HEARS_INT + " exec \"$@\"", "bash",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder.resolve("tmp"), "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Newswire.class.getName()));
    command.addAll(command.indexOf("-cp"), RandomEnvironment.arguments());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("printed").toFile())
        .start();
  }

  /** Runs it to its end. */
  static Forked run(Path folder, String before, Object... arguments) throws Exception {
    return end(folder, start(folder, before, arguments));
  }

  /** Waits for its end. */
  static Forked end(Path folder, Process process) throws Exception {
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end within " + PATIENCE + " s: " + printed(folder));
    }
    return new Forked(process.exitValue(), printed(folder));
  }

  /** Returns what it has printed, in the charset of the tests, which is its own. */
  private static String printed(Path folder) throws IOException {
    return new String(Files.readAllBytes(folder.resolve("printed")), Charset.defaultCharset());
  }
}
