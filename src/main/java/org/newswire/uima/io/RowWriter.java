package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasConsumer_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.newswire.uima.type.InputPosition;

/**
 * Writes what each document gives: rows of tables, whose rows stand in input order, and files of its own. Table or
 * file, it is there only when it is whole.
 *
 * <p>Each thread of a pipeline has a writer of its own, which makes the rows; all of them add to one {@link RowSpool} a
 * table. A new format names its tables and turns a document into rows or files; nothing else is its business.
 */
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public abstract class RowWriter extends JCasConsumer_ImplBase {
  /** The target location that is standard output. */
  public static final String STANDARD_OUTPUT = "-";

  /** The folder to write into, made where it does not exist; "-" is standard output for a format of one file. */
  public static final String PARAM_TARGET_LOCATION = ComponentParameters.PARAM_TARGET_LOCATION;
  @ConfigurationParameter(name = PARAM_TARGET_LOCATION,
      description =
          "The folder to write into, made where it does not exist; \"-\" is standard output for a format of one file.")
  private String targetLocation;

  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private WrittenDocuments written;

  /** Receives what a document gives; all of it is written after the document has given everything. */
  public final class Output {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> rows = new LinkedHashMap<>();

    private Output() {}

    /**
     * Takes the rows of the document in a table.
     *
     * @param table the name of the table
     * @param bytes the rows in UTF-8, with line ends; none where it is empty
     */
    public void rows(String table, byte[] bytes) {
      rows.put(table, bytes);
    }

    /**
     * Takes a file of the document's own.
     *
     * @param name its path below the target folder, with slashes, as {@link FileNames} makes them
     * @param bytes all of it
     */
    public void file(String name, byte[] bytes) {
      files.put(name, bytes);
    }

    private void write(int position) throws IOException {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        RowWriter.this.write(file.getKey(), file.getValue());
      }
      for (Map.Entry<String, byte[]> row : rows.entrySet()) {
        tables.get(row.getKey()).add(position, row.getValue());
      }
    }
  }

  /**
   * {@return the tables to write, known once the parameters are: how their rows become files, by the names of the
   * files}
   */
  protected abstract Map<String, TableForm> tables();

  /**
   * Writes a document.
   *
   * @param doc the id of the document
   * @param jcas the document
   * @param output receives what it gives
   * @throws AnalysisEngineProcessException when the document cannot be written
   */
  protected abstract void write(String doc, JCas jcas, Output output) throws AnalysisEngineProcessException;

  /**
   * Joins the other writers of the pipeline.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a parameter is missing
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    ResourceManager pipeline = ((UimaContextAdmin) context).getResourceManager();
    boolean toStandardOutput = targetLocation.equals(STANDARD_OUTPUT);
    if (toStandardOutput && (tables().size() != 1 || !tables().containsValue(TableForm.ROWS))) {
      throw new ResourceInitializationException(new IllegalArgumentException("parameter " + PARAM_TARGET_LOCATION + ": "
          + getClass().getSimpleName() + " writes several files and needs a folder, found " + targetLocation));
    }
    tables().forEach((name, form) -> tables.put(name, toStandardOutput ? RowStream.join(pipeline, this)
        : RowSpool.join(pipeline, folder(), name, form, this)));
    written = WrittenDocuments.of(pipeline);
  }

  private Path folder() {
    return Path.of(targetLocation).toAbsolutePath();
  }

  /**
   * Writes a file whole or not at all.
   *
   * @param name its path below the target folder, with slashes
   * @param bytes all of it
   * @throws IOException when it cannot be written
   */
  protected final void write(String name, byte[] bytes) throws IOException {
    Path part = UnfinishedFiles.create(folder(), UnfinishedFiles.PART);
    try {
      Files.write(part, bytes);
      UnfinishedFiles.finish(part, folder().resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Writes the files of a document and spools its rows.
   *
   * @param jcas the document
   * @throws AnalysisEngineProcessException when it cannot be written
   */
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    Output output = new Output();
    String doc = DocumentMetaData.get(jcas).getDocumentId();
    write(doc, jcas, output);
    int position = jcas.getIndexedFSs(InputPosition.class).stream()
        .mapToInt(InputPosition::getPosition).findFirst().orElse(Rows.AS_IT_COMES);
    try {
      if (!output.files.isEmpty()) {
        written.add(getClass().getName(), String.valueOf(doc));
      }
      output.write(position);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  /**
   * Gives the files their names, if every other writer of the pipeline has seen the end, too.
   *
   * @throws AnalysisEngineProcessException when a file cannot be written
   */
  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    try {
      for (Rows table : tables.values()) {
        table.complete(this);
      }
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    } finally {
      written.clear();
      if (!targetLocation.equals(STANDARD_OUTPUT)) {
        UnfinishedFiles.tidy(folder());
      }
    }
  }

  /** Removes what a run that did not complete has spooled. */
  @Override
  public void destroy() {
    tables.forEach((name, table) -> {
      try {
        table.leave(this);
      } catch (IOException e) {
        getLogger().warn("cannot remove the rows spooled for " + name, e);
      }
    });
    super.destroy();
  }
}
