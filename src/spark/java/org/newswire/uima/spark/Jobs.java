package org.newswire.uima.spark;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** What the jobs have in common. */
final class Jobs {
  private Jobs() {}

  /** Runs a job as a command, stops its session, and ends the process where it failed. */
  static void run(Object job, String... arguments) {
    int exitCode = new CommandLine(job).execute(arguments);
    SparkSession.getActiveSession().foreach(session -> {
      session.stop();
      return null;
    });
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Tells whether the end of an input's name says that it is JSON Lines, packed by gzip or not. */
  static boolean isJsonLines(String in) {
    return in.matches(".*\\.(json|jsonl|ndjson)(\\.gz)?");
  }

  /** Returns what a function makes of the items of a partition, each when it is asked for. */
  static <A, B> Iterator<B> each(Iterator<A> items, Function<A, B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public B next() {
        return function.apply(items.next());
      }
    };
  }
}
