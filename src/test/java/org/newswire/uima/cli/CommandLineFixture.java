package org.newswire.uima.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line in this Java machine and keeps what it prints. */
final class CommandLineFixture {
  final int exitCode;
  final String out;
  final String err;

  private CommandLineFixture(int exitCode, String out, String err) {
    this.exitCode = exitCode;
    this.out = out;
    this.err = err;
  }

  static CommandLineFixture newswire(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Newswire.run(new PrintWriter(out, true), new PrintWriter(err, true),
        Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new CommandLineFixture(exitCode, out.toString(), err.toString());
  }

  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns the files below a folder, as relative paths, sorted, without the hidden list of what runs have written. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString())
          .filter(name -> !name.equals(".newswire.files")).sorted().toList();
    }
  }
}
