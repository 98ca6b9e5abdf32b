package org.newswire.uima.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceManager;
import org.newswire.uima.io.RowSpool;
import org.newswire.uima.io.WrittenDocuments;
import org.newswire.uima.pipeline.PipelineShare;

/** What the guards of a running CPE share: what is done already, how long a document may take, and whether to stop. */
final class Run {
  /** What the command line ends with where the run was stopped by one of its components. */
  static final int STOPPED = 3;

  private final Optional<OutputFolder> folder;
  private final int timeout;
  private final AtomicInteger busy = new AtomicInteger();
  private volatile boolean stopping;
  private volatile String reason = "by a component that ended the Java machine";

  /**
   * Sets a run up.
   *
   * @param folder what it writes to, if that is a folder
   * @param timeout how many seconds an engine may take for a document, 0 for any
   */
  Run(Optional<OutputFolder> folder, int timeout) {
    this.folder = folder;
    this.timeout = timeout;
  }

  /**
   * Makes this the run that the components of a pipeline are part of.
   *
   * @param pipeline what they share
   */
  void adopt(ResourceManager pipeline) {
    PipelineShare.of(pipeline, Run.class, () -> this);
  }

  /**
   * Returns the run that a component is part of.
   *
   * @param pipeline what the components share
   */
  static Run of(ResourceManager pipeline) {
    return PipelineShare.of(pipeline, Run.class, () -> new Run(Optional.empty(), 0));
  }

  /**
   * Begins to write, once there is something to read: a run that cannot begin leaves the folder as it is.
   *
   * @param pipeline what the components share
   * @throws IOException when the folder cannot be written to
   */
  void begin(ResourceManager pipeline) throws IOException {
    if (folder.isPresent()) {
      folder.get().begin(WrittenDocuments.of(pipeline));
      if (folder.get().resumes()) {
        RowSpool.resume(pipeline);
      }
    }
  }

  /** Returns what it writes to, if that is a folder. */
  Optional<OutputFolder> folder() {
    return folder;
  }

  /** Returns how many seconds an engine may take for a document, 0 for any. */
  int timeout() {
    return timeout;
  }

  /** Tells whether another run has done a document. */
  boolean isDone(CAS cas) {
    return folder.isPresent() && folder.get().isDone(cas);
  }

  /** Notes that a document is done. */
  void done(CAS cas) throws IOException {
    if (folder.isPresent()) {
      folder.get().done(cas);
    }
  }

  /** Does not return while the Java machine is ending, so that nothing takes the last document so far for the last. */
  void stayIfStopping() {
    while (stopping) {
      LockSupport.park(this);
    }
  }

  /** Begins work on a document; false where the run is stopping, so that nothing is begun any more. */
  boolean enter() {
    busy.incrementAndGet();
    if (stopping) {
      busy.decrementAndGet();
      return false;
    }
    return true;
  }

  /** Ends work on a document. */
  void leave() {
    busy.decrementAndGet();
  }

  /**
   * Ends the Java machine, since the run cannot go on, and does not return.
   *
   * @param because why, behind "the run was stopped"
   */
  void end(String because) {
    reason = because;
    System.exit(STOPPED);
  }

  /** Says what has ended the Java machine, where it was no signal. */
  String reason() {
    return reason;
  }

  /**
   * Lets the documents at hand come to their end and removes what is good for nothing.
   *
   * @param milliseconds how long to wait for them
   * @throws IOException when something cannot be removed
   */
  void stop(long milliseconds) throws InterruptedException, IOException {
    stopping = true;
    for (long waited = 0; busy.get() > 0 && waited < milliseconds; waited += 10) {
      Thread.sleep(10);
    }
    if (folder.isPresent()) {
      folder.get().stop();
    }
  }
}
