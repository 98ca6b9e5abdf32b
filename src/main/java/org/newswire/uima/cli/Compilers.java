package org.newswire.uima.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the Java machine's second compiler out of a run that is over before it has paid for itself.
 *
 * <p>That compiler takes up to half of the processor time of a run, and gives it back only from some hundred megabytes
 * of
 * text on. Decided before anything is built, for by then most of it is spent.
 */
final class Compilers {
  private static final long MOST_BYTES = 150_000_000;
  private static final int MOST_FILES = 50_000;
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
  /** Set by the launcher, which has told the Java machine already. */
  private static final String CHOSEN = "newswire.compilers";
  private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private Compilers() {}

  /**
   * Chooses the compilers for a run of the command line that has the Java machine to itself.
   *
   * @param arguments of the command line; those that are files or folders are taken for its input
   */
  static void choose(String[] arguments) {
    boolean alone = Compilers.class.getClassLoader() == ClassLoader.getSystemClassLoader();
    boolean chosen = System.getProperty(CHOSEN) != null;
    if (alone && !chosen && isShort(arguments)) {
      excludeSecondCompiler();
    }
  }

  /** Tells whether the files and folders among the arguments are known to be a short run. */
  static boolean isShort(String... arguments) {
    return isShort(STANDARD_INPUT, arguments);
  }

  /**
   * Tells the same.
   *
   * @param standardInput what "-" stands for, whose length is known where it was redirected from a file
   * @param arguments of the command line
   */
  static boolean isShort(Path standardInput, String... arguments) {
    Sum sum = new Sum();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("-")) {
        if (!Files.isRegularFile(standardInput)) {
          return false;
        }
        argument = standardInput.toString();
      }
      if (argument.equals("-o") || argument.equals("--output")) {
        i++;
      } else if (!argument.startsWith("-")) {
        try {
          Path path = Path.of(argument);
          if (Files.exists(path)) {
            Files.walkFileTree(path.toRealPath(), sum);
          } else if (argument.matches(".*[*?\\[{].*")) {
            return false;
          }
        } catch (IOException | RuntimeException e) {
          return false;
        }
      }
    }
    return !sum.isLong();
  }

  /** Adds up files until they are too many. */
  private static final class Sum extends SimpleFileVisitor<Path> {
    private long bytes;
    private int files;

    boolean isLong() {
      return bytes > MOST_BYTES || files > MOST_FILES;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      files++;
      return isLong() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static void excludeSecondCompiler() {
    try {
      Path directives = Files.createTempFile("newswire", ".json");
      try {
        Files.writeString(directives, DIRECTIVE);
        ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd", new Object[] {new String[] {directives.toString()}},
            new String[] {String[].class.getName()});
      } finally {
        Files.delete(directives);
      }
    } catch (JMException | IOException e) {
      // Another Java machine has other compilers; nothing but time is lost.
    }
  }
}
