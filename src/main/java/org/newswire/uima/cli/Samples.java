package org.newswire.uima.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bundled sample stories, unpacked into a folder for as long as they are needed. */
final class Samples implements AutoCloseable {
  private static final String BUNDLED = "classpath:org/newswire/uima/samples/*.txt";

  private final Path folder;

  /** Unpacks the stories. */
  Samples() throws IOException {
    folder = Files.createTempDirectory("newswire-samples");
    for (Resource story : new PathMatchingResourcePatternResolver().getResources(BUNDLED)) {
      try (InputStream in = story.getInputStream()) {
        Files.copy(in, folder.resolve(story.getFilename()));
      }
    }
  }

  /** Returns where they lie. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
