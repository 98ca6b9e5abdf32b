package org.newswire.uima.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/** The lines of standard input and of files, gzip or not, one after the other; blank lines are passed over. */
final class JsonLineSource implements Iterator<JsonLineSource.Line>, Closeable {
  /** The name of standard input among the sources. */
  static final String STANDARD_INPUT = "-";
  private static final int GZIP_MAGIC = 0x1F8B;

  /** A line, or what came in its place. */
  static final class Line {
    private final String file;
    private final long number;
    private final byte[] bytes;
    private final IOException failure;

    private Line(String file, long number, byte[] bytes, IOException failure) {
      this.file = file;
      this.number = number;
      this.bytes = bytes;
      this.failure = failure;
    }

    /** Returns the file it stands in: its path below the deepest folder that holds all files, or {@code stdin}. */
    String file() {
      return file;
    }

    /** Returns which line of the file it is, from 1. */
    long number() {
      return number;
    }

    /**
     * Returns its bytes without the line end.
     *
     * @throws IOException when the file could not be read here; its rest is given up
     */
    byte[] bytes() throws IOException {
      if (failure != null) {
        throw failure;
      }
      return bytes;
    }
  }

  private final StoryFiles files;
  private final Iterator<Path> remaining;
  private final long totalBytes;
  private boolean standardInput;
  private InputStream in;
  private String file;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;
  private long readBytes;
  private Line next;

  /**
   * Resolves the sources; standard input, where it is named, is read first.
   *
   * @param sources files, globs or {@link #STANDARD_INPUT}
   * @throws NoSuchFileException when a file does not exist
   */
  JsonLineSource(List<String> sources) throws NoSuchFileException {
    standardInput = sources.contains(STANDARD_INPUT);
    files = new StoryFiles(sources.stream().filter(source -> !source.equals(STANDARD_INPUT)).toList());
    totalBytes = standardInput ? -1 : files.size(() -> true).bytes();
    remaining = files.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (in != null || standardInput || remaining.hasNext())) {
      try {
        if (in == null) {
          open();
        } else {
          advance();
        }
      } catch (IOException e) {
        next = new Line(file, number + 1, null, new IOException("cannot be read: " + e, e));
        closeQuietly();
      }
    }
    return next != null;
  }

  private void open() throws IOException {
    number = 0;
    at = 0;
    filled = 0;
    if (standardInput) {
      standardInput = false;
      file = "stdin";
      in = unpacked(System.in);
    } else {
      Path path = remaining.next();
      file = files.id(path);
      in = unpacked(Files.newInputStream(path));
    }
  }

  /** Tells gzip by its first two bytes, so that neither standard input nor a file needs a name that says so. */
  private static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(raw);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }

  private void advance() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    boolean ended = false;
    while (!ended && fill()) {
      int from = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      ended = at < filled;
      at += ended ? 1 : 0;
    }
    number++;
    readBytes += line.size() + 1L;
    byte[] bytes = line.toByteArray();
    if (!isBlank(bytes)) {
      next = new Line(file, number, bytes, null);
    }
    if (!ended) {
      close();
    }
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      at = 0;
      filled = in.read(buffer);
    }
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  /** Returns how many bytes are read, unpacked. */
  long readBytes() {
    return readBytes;
  }

  /** Returns how many bytes there are, packed, or -1 where standard input is among the sources. */
  long totalBytes() {
    return totalBytes;
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // What mattered has failed already.
    }
  }

  /** Closes the file at hand. */
  @Override
  public void close() throws IOException {
    InputStream open = in;
    in = null;
    if (open != null && open != System.in) {
      open.close();
    }
  }
}
