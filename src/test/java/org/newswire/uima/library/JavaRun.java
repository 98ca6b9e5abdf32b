package org.newswire.uima.library;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a class of the tests in a Java machine of its own, with nothing beside it but the class path that it is given.
 */
final class JavaRun {
  private JavaRun() {}

  /**
   * Returns what the class prints, errors included.
   *
   * @param main the class; it must need no other class of the tests
   * @param folder where to put it, alone
   * @param classPath what else it may use
   * @param arguments its arguments
   */
  static String of(Class<?> main, Path folder, List<Path> classPath, String... arguments)
      throws IOException, InterruptedException {
    String name = main.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    try (InputStream in = main.getClassLoader().getResourceAsStream(name)) {
      Files.copy(in, copy);
    }
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        Stream.concat(Stream.of(folder), classPath.stream()).map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)),
        main.getName()));
    command.addAll(List.of(arguments));
    Process java = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return printed;
  }
}
