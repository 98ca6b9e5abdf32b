package org.newswire.uima.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.apache.uima.cas.CAS;
import org.newswire.uima.text.Printable;

/** Shows the course of a run: failures, a progress bar on a terminal and, where asked for, the annotations. */
final class Console implements CpeRunner.Listener, AutoCloseable {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean showsProgress;
  private final boolean showsAnnotations;
  private final NamesTable names;
  private ProgressBar bar;

  /**
   * Chooses what to show.
   *
   * @param out receives annotations
   * @param err receives failures
   * @param quiet whether to show failures only
   * @param showsAnnotations whether to print the annotations of every document
   * @param names counts the names of every document, or null
   */
  Console(PrintWriter out, PrintWriter err, boolean quiet, boolean showsAnnotations, NamesTable names) {
    this.out = out;
    this.err = err;
    this.names = names;
    this.showsProgress = !quiet && !showsAnnotations && System.console() != null;
    this.showsAnnotations = showsAnnotations;
  }

  @Override
  public void started(long documents, long bytes) {
    if (showsProgress) {
      bar = new ProgressBarBuilder().setTaskName("newswire").setInitialMax(documents).showSpeed()
          .setConsumer(new ConsoleProgressBarConsumer(System.err)).build();
    }
  }

  @Override
  public void counted(long documents) {
    if (bar != null) {
      bar.maxHint(documents);
    }
  }

  @Override
  public void done(CAS cas) {
    step();
    if (names != null) {
      names.add(cas);
    }
    if (showsAnnotations) {
      out.println(Listing.of(cas));
    }
  }

  @Override
  public void failed(String message) {
    step();
    err.println("failed: " + Printable.of(message));
  }

  @Override
  public void stopped(String how) {
    close();
    err.println("error: the run was stopped " + Printable.of(how));
    err.flush();
  }

  private void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
