import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lifts the classes of a jar that were made for Java 5 to the version of Java 6. Java 17 keeps no older ones in the
 * archive that the launcher leaves, and to read and verify those of the command line anew is a tenth of a short run.
 */
final class ArchivableClasses {
  private static final int MAJOR = 7;
  private static final byte JAVA_6 = 50;

  public static void main(String[] jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(Path.of(jar[0]));
        Stream<Path> all = Files.walk(files.getPath("/"))) {
      List<Path> classes = all.filter(file -> file.toString().endsWith(".class")).toList();
      for (Path file : classes) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[MAJOR - 1] == 0 && bytes[MAJOR] < JAVA_6) {
          bytes[MAJOR] = JAVA_6;
          FileTime time = Files.getLastModifiedTime(file);
          Files.write(file, bytes);
          Files.setLastModifiedTime(file, time);
        }
      }
    }
  }
}
