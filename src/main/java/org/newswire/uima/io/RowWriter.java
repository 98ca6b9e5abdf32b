package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Writes what each document gives as rows of tables; a table is a file whose rows stand in input order and which is there
 * only when it is whole.
 *
 * <p>Each thread of a pipeline has a writer of its own, which makes the rows; all of them add to one {@link RowSpool} a
 * table. A new format names its tables and turns a document into rows; nothing else is its business.
 */
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public abstract class RowWriter extends JCasConsumer_ImplBase {
  /** The target location that is standard output. */
  public static final String STANDARD_OUTPUT = "-";

  /** The folder to write into, made where it does not exist; "-" is standard output for a format of one file. */
  public static final String PARAM_TARGET_LOCATION = ComponentParameters.PARAM_TARGET_LOCATION;
  @ConfigurationParameter(name = PARAM_TARGET_LOCATION,
      description = "The folder to write into, made where it does not exist; \"-\" is standard output for a format of one file.")
  private String targetLocation;

  private final Map<String, Rows> spools = new LinkedHashMap<>();

  /** Returns the names of the files to write, known once the parameters are. */
  protected abstract List<String> tables();

  /**
   * Turns a document into rows.
   *
   * @param doc the id of the document
   * @param jcas the document
   * @return the bytes of its rows by the names of their files; a file that is missing gets no row
   * @throws AnalysisEngineProcessException when the document cannot be written
   */
  protected abstract Map<String, byte[]> rows(String doc, JCas jcas) throws AnalysisEngineProcessException;

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
    if (toStandardOutput && tables().size() != 1) {
      throw new ResourceInitializationException(new IllegalArgumentException("parameter " + PARAM_TARGET_LOCATION + ": "
          + getClass().getSimpleName() + " writes several files and needs a folder, found " + targetLocation));
    }
    for (String table : tables()) {
      spools.put(table, toStandardOutput ? RowStream.join(pipeline, this)
          : RowSpool.join(pipeline, Path.of(targetLocation, table).toAbsolutePath(), this));
    }
  }

  /**
   * Spools the rows of a document.
   *
   * @param jcas the document
   * @throws AnalysisEngineProcessException when it cannot be written
   */
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    Map<String, byte[]> rows = rows(DocumentMetaData.get(jcas).getDocumentId(), jcas);
    int position = jcas.getIndexedFSs(InputPosition.class).stream()
        .mapToInt(InputPosition::getPosition).findFirst().orElse(Rows.AS_IT_COMES);
    try {
      for (Map.Entry<String, byte[]> row : rows.entrySet()) {
        spools.get(row.getKey()).add(position, row.getValue());
      }
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
      for (Rows spool : spools.values()) {
        spool.complete(this);
      }
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  /** Removes what a run that did not complete has spooled. */
  @Override
  public void destroy() {
    spools.forEach((table, spool) -> {
      try {
        spool.leave(this);
      } catch (IOException e) {
        getLogger().warn("cannot remove the rows spooled for " + table, e);
      }
    });
    super.destroy();
  }
}
