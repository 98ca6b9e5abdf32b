package org.newswire.uima.io;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceManager;
import org.newswire.uima.type.InputPosition;

/**
 * The rows of a pipeline on standard output: each as soon as those before it are out, none kept for longer.
 *
 * <p>A document that fails never comes, so whoever sees it fail must {@link #skip} it. When nobody reads any more, as
 * behind {@code | head}, rows are dropped, and whoever reads documents can {@link #isClosed ask} whether to go on.
 */
public final class RowStream implements Rows {
  // The engines of a pipeline know nothing of each other; what they share is their resource manager.
  private static final Map<ResourceManager, RowStream> STREAMS = new WeakHashMap<>();

  private final PrintStream out = System.out;
  private final Set<Object> writing = new HashSet<>();
  private final SortedMap<Integer, byte[]> waiting = new TreeMap<>();
  private int next;
  private boolean closed;

  private RowStream() {}

  /**
   * Returns the stream of a pipeline, with one writer more.
   *
   * @param pipeline what the engines of the pipeline share
   * @param writer the writer
   */
  static RowStream join(ResourceManager pipeline, Object writer) {
    synchronized (STREAMS) {
      RowStream stream = STREAMS.computeIfAbsent(pipeline, p -> new RowStream());
      stream.writing.add(writer);
      return stream;
    }
  }

  private static RowStream of(ResourceManager pipeline) {
    synchronized (STREAMS) {
      return STREAMS.get(pipeline);
    }
  }

  /**
   * {@return whether a pipeline writes to standard output and nobody reads it any more}
   *
   * @param pipeline what its engines share
   */
  public static boolean isClosed(ResourceManager pipeline) {
    RowStream stream = of(pipeline);
    return stream != null && stream.closed();
  }

  /**
   * Lets the rows behind a document that has failed go on.
   *
   * @param pipeline what the engines of its pipeline share
   * @param failed the document
   */
  public static void skip(ResourceManager pipeline, CAS failed) {
    RowStream stream = of(pipeline);
    Type type = failed.getTypeSystem().getType(InputPosition._TypeName);
    if (stream != null && type != null) {
      FSIterator<FeatureStructure> positions = failed.getIndexRepository().getAllIndexedFS(type);
      if (positions.hasNext()) {
        stream.add(positions.next()
            .getIntValue(type.getFeatureByBaseName(InputPosition._FeatName_position)), new byte[0]);
      }
    }
  }

  private synchronized boolean closed() {
    return closed;
  }

  @Override
  public synchronized void add(int position, byte[] row) {
    if (position == AS_IT_COMES) {
      write(row);
    } else {
      waiting.put(position, row);
      while (!waiting.isEmpty() && waiting.firstKey() == next) {
        write(waiting.remove(next));
        next++;
      }
    }
    // A reader that waits for each row before it sends the next text must not wait for ever.
    closed |= out.checkError();
  }

  private void write(byte[] row) {
    if (!closed) {
      out.write(row, 0, row.length);
    }
  }

  @Override
  public synchronized void complete(Object writer) {
    leave(writer);
  }

  @Override
  public synchronized void leave(Object writer) {
    writing.remove(writer);
    if (writing.isEmpty()) {
      waiting.values().forEach(this::write);
      waiting.clear();
      next = 0;
      closed |= out.checkError();
    }
  }
}
