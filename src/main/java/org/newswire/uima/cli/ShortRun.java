package org.newswire.uima.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.uima.cas.CAS;

/**
 * Keeps the Java machine's second compiler out of a short run that has documents for every core.
 *
 * <p>That compiler takes some ten seconds of a core to make all engines fast, which a run takes from its documents when no
 * core is left over, and does not get back within some tens of megabytes of text. What the first compiler makes will do.
 */
final class ShortRun implements CpeRunner.Listener {
  private static final long MOST_BYTES = 64_000_000;
  private static final int FEWEST_DOCUMENTS_A_THREAD = 10;
  private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private final CpeRunner.Listener listener;
  private final int threads;

  /**
   * Listens for another listener.
   *
   * @param listener hears of everything
   * @param threads how many threads analyse documents
   */
  ShortRun(CpeRunner.Listener listener, int threads) {
    this.listener = listener;
    this.threads = threads;
  }

  @Override
  public void started(long documents, long bytes) {
    if (isShort(documents, bytes) && threads >= Runtime.getRuntime().availableProcessors()) {
      excludeSecondCompiler();
    }
    listener.started(documents, bytes);
  }

  /** Tells whether documents are enough to occupy all threads, and too few for the second compiler. */
  boolean isShort(long documents, long bytes) {
    return documents >= (long) FEWEST_DOCUMENTS_A_THREAD * threads && bytes >= 0 && bytes <= MOST_BYTES;
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

  @Override
  public void done(CAS cas) {
    listener.done(cas);
  }

  @Override
  public void failed(String message) {
    listener.failed(message);
  }
}
