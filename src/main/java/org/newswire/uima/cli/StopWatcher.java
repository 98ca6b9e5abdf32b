package org.newswire.uima.cli;

import java.io.IOException;

/**
 * Sees to it that a run which is stopped before its end says so and leaves no rubbish: by a signal, or by an engine
 * that ends the Java machine, which would otherwise look like success.
 */
final class StopWatcher implements AutoCloseable {
  private static final long PATIENCE = 1000;

  private final Run run;
  private final CpeRunner.Listener listener;
  private final TemporaryFolder guards;
  private final Thread hook = new Thread(this::stop, "newswire stop");

  /**
   * Begins to watch.
   *
   * @param run the run
   * @param listener hears of the stop
   * @param guards the temporary files of its guards
   */
  StopWatcher(Run run, CpeRunner.Listener listener, TemporaryFolder guards) {
    this.run = run;
    this.listener = listener;
    this.guards = guards;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    // The Java machine waits for its hooks in the thread that has caught the signal, and tells nobody which it was.
    boolean signal = Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().matches("SIG\\w+ handler"));
    try {
      run.stop(PATIENCE);
      guards.close();
      listener.stopped((signal ? "by a signal" : run.reason()) + " before its end"
          + (run.folder().isPresent() ? "; --resume goes on where it was" : ""));
    } catch (IOException | InterruptedException e) {
      listener.stopped("before its end, and could not clean up: " + e);
    }
    if (!signal) {
      Runtime.getRuntime().halt(Run.STOPPED);
    }
  }

  /** Ends watching: the run has come to its end. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is ending already, and the hook does its work.
    }
  }
}
