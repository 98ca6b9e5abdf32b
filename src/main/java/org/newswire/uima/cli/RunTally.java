package org.newswire.uima.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;
import org.apache.uima.util.Progress;
import org.newswire.uima.io.NewswireTypes;
import org.newswire.uima.io.Reasons;

/** Counts what a CPE does and waits for its end. */
final class RunTally implements StatusCallbackListener {

  private final CpeRunner.Listener listener;
  private final Run run;
  private final Supplier<Progress[]> progress;
  private final CountDownLatch end = new CountDownLatch(1);
  private final long start = System.nanoTime();
  private final List<String> failures = new ArrayList<>();
  private final SortedMap<String, Long> annotations = new TreeMap<>();
  private TypeSystem known;
  private List<Type> counted = List.of();
  private int documents;
  private long total = -1;
  private long characters;

  /**
   * Starts the clock.
   *
   * @param listener hears of every document
   * @param run is told what is done
   * @param progress asks the reader, which a CPE has from the start of the run only
   */
  RunTally(CpeRunner.Listener listener, Run run, Supplier<Progress[]> progress) {
    this.listener = listener;
    this.run = run;
    this.progress = progress;
  }

  /** Waits for the end of the run. */
  void await() throws InterruptedException {
    end.await();
  }

  /** Says what the run has done. */
  synchronized RunReport report() {
    return new RunReport(documents, List.copyOf(failures), annotations, characters, (System.nanoTime() - start) / 1e9);
  }

  @Override
  public synchronized void entityProcessComplete(CAS cas, EntityProcessStatus status) {
    documents++;
    lookForTotal();
    if (status.isException()) {
      fail(describe(cas, status.getExceptions()));
    } else {
      count(cas);
      try {
        run.done(cas);
      } catch (IOException e) {
        // The document is done; only --resume would do it again.
      }
      listener.done(cas);
    }
  }

  /**
   * Notes a failure.
   *
   * @param message what failed and why
   */
  synchronized void fail(String message) {
    failures.add(message);
    listener.failed(message);
  }

  private static String describe(CAS cas, List<Exception> exceptions) {
    // The list may hold an Error, whatever its type says.
    for (Object exception : exceptions) {
      for (Throwable t = (Throwable) exception; t != null; t = t.getCause()) {
        if (t instanceof GuardedEngine.DocumentFailure) {
          return t.getMessage();
        }
      }
    }
    Throwable first = (Throwable) ((List<?>) exceptions).get(0);
    return Optional.ofNullable(cas).flatMap(GuardedEngine::id).map(id -> id + ": ").orElse("") + Reasons.of(first);
  }

  private void count(CAS cas) {
    characters += cas.getDocumentText() == null ? 0 : cas.getDocumentText().length();
    TypeSystem types = cas.getTypeSystem();
    if (known != types) {
      known = types;
      counted = types.getProperlySubsumedTypes(types.getType(CAS.TYPE_NAME_ANNOTATION)).stream()
          .filter(NewswireTypes::isOwn).toList();
    }
    for (Type type : counted) {
      annotations.merge(type.getShortName(), (long) cas.getAnnotationIndex(type).size(), Long::sum);
    }
  }

  @Override
  public void collectionProcessComplete() {
    end.countDown();
  }

  @Override
  public synchronized void aborted() {
    fail("the run was aborted");
    end.countDown();
  }

  @Override
  public synchronized void initializationComplete() {
    total = total(Progress.ENTITIES);
    listener.started(total, total(Progress.BYTES));
  }

  /** Asks again for the total of a reader that still counts while it reads. */
  private void lookForTotal() {
    if (total < 0 && documents % 100 == 0) {
      total = total(Progress.ENTITIES);
      if (total >= 0) {
        listener.counted(total);
      }
    }
  }

  private long total(String unit) {
    return Stream.ofNullable(progress.get()).flatMap(Stream::of)
        .filter(p -> p.getUnit().equals(unit)).mapToLong(Progress::getTotal).findFirst().orElse(-1);
  }

  @Override
  public void batchProcessComplete() {}

  @Override
  public void paused() {}

  @Override
  public void resumed() {}
}
