package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
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
 * Reads stories from JSON Lines in UTF-8, one document a line, from standard input or from files, gzip or not.
 *
 * <p>Only the line at hand is in memory. A line that is no JSON object or has no text fails, the next call goes on with
 * the line after it.
 */
@ResourceMetaData(name = "JsonLinesReader", version = "0.1.0", vendor = "newswire-uima",
    description =
        "Reads stories from JSON Lines in UTF-8, one document a line, from standard input or from files, gzip or not.")
@TypeCapability(outputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData", "org.newswire.uima.type.InputPosition"})
public class JsonLinesReader extends JCasCollectionReader_ImplBase {
  /** The source that is standard input. */
  public static final String STANDARD_INPUT = JsonLineSource.STANDARD_INPUT;

  /** Files or globs, in the order in which to read them; "-" is standard input. */
  public static final String PARAM_SOURCES = "sources";
  @ConfigurationParameter(name = PARAM_SOURCES,
      description = "Files or globs, in the order in which to read them; \"-\" is standard input.")
  private String[] sources;

  /**
   * The field that holds the id of a story; where it is missing, the id is the name of the file and the number of the
   * line.
   */
  public static final String PARAM_ID_FIELD = "idField";
  @ConfigurationParameter(name = PARAM_ID_FIELD, defaultValue = "id",
      description =
          "The field that holds the id of a story; where it is missing, the id is the name of the file and the number "
          + "of the line.")
  private String idField;

  /** The field that holds the text of a story. */
  public static final String PARAM_TEXT_FIELD = "textField";
  @ConfigurationParameter(name = PARAM_TEXT_FIELD, defaultValue = "text",
      description = "The field that holds the text of a story.")
  private String textField;

  /** Whether to hand the other fields on to the rows of JSON Lines that are written. */
  public static final String PARAM_KEEP_FIELDS = "keepFields";
  @ConfigurationParameter(name = PARAM_KEEP_FIELDS, defaultValue = "false",
      description = "Whether to hand the other fields on to the rows of JSON Lines that are written.")
  private boolean keepFields;

  /** The language to set on every document, ISO 639-1. */
  public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;
  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false,
      description = "The language to set on every document, ISO 639-1.")
  private String language;

  private JsonLineSource lines;
  private JsonStory.Parser parser;
  private int read;
  private int positions;

  /**
   * Looks the sources up.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a source does not exist
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    parser = new JsonStory.Parser(idField, textField, keepFields);
    try {
      lines = new JsonLineSource(List.of(sources));
    } catch (NoSuchFileException e) {
      throw new ResourceInitializationException(
          new IOException("parameter " + PARAM_SOURCES + ": " + e.getFile() + ": " + e.getReason(), e));
    }
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  /**
   * Reads the next line into the document.
   *
   * @param jcas the empty document
   * @throws CollectionException when the line cannot be read; the next call goes on with the line after it
   */
  @Override
  public void getNext(JCas jcas) throws CollectionException {
    JsonLineSource.Line line = lines.next();
    read++;
    try {
      JsonStory story = parser.parse(line.bytes());
      jcas.setDocumentText(story.text());
      DocumentMetaData metaData = DocumentMetaData.create(jcas);
      metaData.setDocumentId(story.id() == null ? line.file() + "#" + line.number() : story.id());
      if (language != null) {
        metaData.setLanguage(language);
      }
      InputPosition position = new InputPosition(jcas);
      position.setPosition(positions++);
      position.setFields(story.fields());
      position.addToIndexes();
    } catch (IOException e) {
      throw new CollectionException(new IOException(line.file() + " line " + line.number() + ": " + e.getMessage(), e));
    } catch (OutOfMemoryError e) {
      throw new CollectionException(new IOException(
          line.file() + " line " + line.number() + ": does not fit into the memory of this Java machine", e));
    }
  }

  /**
   * {@return how many lines are read, and how many bytes of how many, where there is no standard input among the
   * sources}
   */
  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(read, -1, Progress.ENTITIES),
        new ProgressImpl(most(lines.readBytes()), most(lines.totalBytes()), Progress.BYTES, true)};
  }

  private static int most(long bytes) {
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    lines.close();
    super.close();
  }
}
