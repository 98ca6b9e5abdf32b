package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.UimaContext;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.newswire.uima.type.InputPosition;

/**
 * Reads plain-text stories from files, folders and globs, one document a file.
 *
 * <p>DKPro Core's {@code TextReader} replaces bytes that are not text silently, takes one folder only and holds every
 * file in memory. This one names file and line of a bad byte, takes several inputs, and tells the writers the place of
 * each document in the input.
 */
@ResourceMetaData(name = "StoryReader", version = "0.1.0", vendor = "newswire-uima",
    description = "Reads plain-text stories from files, folders and globs, one document a file.")
@TypeCapability(outputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData", "org.newswire.uima.type.InputPosition"})
public class StoryReader extends JCasCollectionReader_ImplBase {
  private static final StoryFiles.Size UNKNOWN = new StoryFiles.Size(-1, -1);
  /** How many milliseconds to wait for a total before the first file is read. */
  private static final long PATIENCE = 100;

  /** Files, folders (every .txt file below them) or globs, in the order in which to read them. */
  public static final String PARAM_SOURCES = "sources";
  @ConfigurationParameter(name = PARAM_SOURCES,
      description = "Files, folders (every .txt file below them) or globs, in the order in which to read them.")
  private String[] sources;

  /** The character encoding of the files; a file that does not fit fails with the number of the line. */
  public static final String PARAM_SOURCE_ENCODING = ComponentParameters.PARAM_SOURCE_ENCODING;
  @ConfigurationParameter(name = PARAM_SOURCE_ENCODING, defaultValue = "UTF-8",
      description = "The character encoding of the files; a file that does not fit fails with the number of the line.")
  private String sourceEncoding;

  /** The language to set on every document, ISO 639-1. */
  public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;
  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false,
      description = "The language to set on every document, ISO 639-1.")
  private String language;

  private StoryFiles files;
  private Iterator<Path> remaining;
  private Charset charset;
  private CompletableFuture<StoryFiles.Size> total;
  private volatile boolean closed;
  private int read;
  private int positions;
  private long readBytes;

  /**
   * Looks the sources up and begins to count their files.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a source does not exist, cannot be listed or
   *     holds no story, or the encoding is unknown
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      charset = Charset.forName(sourceEncoding);
    } catch (IllegalArgumentException e) {
      throw new ResourceInitializationException(new IllegalArgumentException(
          "parameter " + PARAM_SOURCE_ENCODING + ": '" + sourceEncoding + "' is no character encoding of this machine",
              e));
    }
    try {
      files = new StoryFiles(List.of(sources));
      StoryFiles.refuseForeign(List.of(sources));
      remaining = files.iterator();
      if (!remaining.hasNext()) {
        throw new IOException(files.nothing(List.of(sources)));
      }
      total = CompletableFuture.supplyAsync(() -> files.size(() -> !closed));
      try {
        total.get(PATIENCE, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // So many that the first is read before the last is counted.
      }
    } catch (NoSuchFileException e) {
      throw new ResourceInitializationException(
          new IOException("parameter " + PARAM_SOURCES + ": " + e.getFile() + ": " + e.getReason(), e));
    } catch (IOException e) {
      throw new ResourceInitializationException(
          new IOException("parameter " + PARAM_SOURCES + ": " + e.getMessage(), e));
    } catch (InterruptedException | ExecutionException | RuntimeException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return remaining.hasNext();
  }

  /**
   * Reads the next file into the document.
   *
   * @param jcas the empty document
   * @throws CollectionException when the file cannot be read or is not text in the encoding; the next call goes on with
   *     the file after it
   */
  @Override
  public void getNext(JCas jcas) throws CollectionException {
    Path file = remaining.next();
    String id = files.id(file);
    read++;
    try {
      jcas.setDocumentText(text(file));
      InputPosition position = new InputPosition(jcas);
      position.setPosition(positions++);
      position.addToIndexes();
      DocumentMetaData metaData = DocumentMetaData.create(jcas);
      metaData.setDocumentId(id);
      metaData.setDocumentTitle(id.substring(id.lastIndexOf('/') + 1));
      metaData.setDocumentUri(file.toUri().toString());
      if (language != null) {
        metaData.setLanguage(language);
      }
    } catch (IOException e) {
      throw new CollectionException(new IOException(id + ": " + e.getMessage(), e));
    } catch (OutOfMemoryError e) {
      throw new CollectionException(new IOException(id + ": does not fit into the memory of this Java machine", e));
    }
  }

  private String text(Path file) throws IOException {
    byte[] bytes;
    try {
      BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
      if (!before.isRegularFile()) {
        // Reading a pipe or a device might never end.
        throw new IOException(before.isDirectory() ? "the folder cannot be listed" : "is no regular file");
      }
      bytes = Files.readAllBytes(file);
      readBytes += bytes.length;
      BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
      if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
        throw new IOException("has changed while it was read");
      }
    } catch (FileSystemException e) {
      throw new IOException("cannot be read: " + e.getClass().getSimpleName(), e);
    }
    Optional<ForeignText> foreign = ForeignText.named(file).or(() -> ForeignText.beginning(bytes));
    if (foreign.isPresent()) {
      throw new IOException(foreign.get().advice());
    }
    try {
      return TextBytes.decode(bytes, charset);
    } catch (TextBytes.NoTextException e) {
      throw new IOException("line " + (e.linesBefore + 1) + ": " + e.getMessage());
    }
  }

  private static int most(long bytes) {
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  /**
   * {@return how many files are read of how many, and how many bytes of how many, or of more than an int can say; -1
   * for
   * what is not counted yet}
   */
  @Override
  public Progress[] getProgress() {
    StoryFiles.Size total = this.total.getNow(UNKNOWN);
    return new Progress[] {new ProgressImpl(read, total.files(), Progress.ENTITIES),
        new ProgressImpl(most(readBytes), most(total.bytes()), Progress.BYTES, total.bytes() > Integer.MAX_VALUE)};
  }

  /** Ends the counting, too. */
  @Override
  public void close() throws IOException {
    closed = true;
    super.close();
  }
}
