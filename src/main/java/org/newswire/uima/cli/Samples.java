package org.newswire.uima.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bundled sample stories, unpacked into a folder for as long as they are needed. */
final class Samples implements AutoCloseable {
  private static final String BUNDLED = "classpath:org/newswire/uima/samples/*.txt";

  private final TemporaryFolder folder = new TemporaryFolder();

  /** Unpacks the stories. */
  Samples() throws IOException {
    for (Resource story : new PathMatchingResourcePatternResolver().getResources(BUNDLED)) {
      try (InputStream in = story.getInputStream()) {
        Files.copy(in, folder.path().resolve(story.getFilename()));
      }
    }
  }

  /** Returns where they lie. */
  Path folder() {
    return folder.path();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
