package org.newswire.uima.cli;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;

/**
 * Runs an engine on a thread of its own, and ends that thread when a document takes too long.
 *
 * <p>An engine that goes on changing a document while its CAS serves another one would spoil that, too. So one that
 * does not heed an interruption is ended by force where the Java machine still allows that (up to Java 19); where it
 * does not, nothing is left but to end the run.
 */
final class Patience implements AutoCloseable {
  private static final long GRACE_SECONDS = 2;

  /** Says that a thread goes on working on a document and nothing can be done about it. */
  static final class EndlessError extends Error {
    private static final long serialVersionUID = 1L;

    private EndlessError(String message) {
      super(message);
    }
  }

  private final Supplier<AnalysisEngine> engine;
  private final int seconds;
  private ExecutorService executor;
  private Thread worker;

  /**
   * Makes no thread yet.
   *
   * @param engine the engine
   * @param seconds how long it may take for a document
   */
  Patience(Supplier<AnalysisEngine> engine, int seconds) {
    this.engine = engine;
    this.seconds = seconds;
  }

  /**
   * Runs the engine on a document.
   *
   * @param cas the document
   * @throws IOException when it takes too long
   * @throws Exception whatever the engine throws
   */
  void process(CAS cas) throws Exception {
    if (executor == null) {
      executor = Executors.newSingleThreadExecutor(this::thread);
    }
    Future<?> done = executor.submit(() -> {
      engine.get().process(cas);
      return null;
    });
    try {
      done.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    } catch (TimeoutException e) {
      end();
      throw new IOException("no end within " + seconds + " s, given up", e);
    }
  }

  private Thread thread(Runnable task) {
    worker = new Thread(task, "newswire engine");
    worker.setDaemon(true);
    return worker;
  }

  private void end() throws InterruptedException {
    close();
    executor = null;
    worker.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
    if (worker.isAlive()) {
      kill(worker);
      worker.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
    }
    if (worker.isAlive()) {
      throw new EndlessError("no end within " + seconds + " s, and it cannot be ended by force");
    }
  }

  /** Calls {@code Thread.stop} where there is still one that does something. */
  private static void kill(Thread thread) {
    try {
      Thread.class.getMethod("stop").invoke(thread);
    } catch (ReflectiveOperationException e) {
      // The caller looks whether the thread is alive.
    }
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
