package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasConsumer_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.newswire.uima.type.InputPosition;

/**
 * Writes the annotations of all documents as JSON Lines, one row a document, in input order.
 *
 * <p>Each thread of a pipeline has a writer of its own, which makes the rows; all of them add to one {@link RowSpool}. The
 * file gets its name when the last of them has seen the end of the collection.
 */
@ResourceMetaData(name = "JsonLinesWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes the annotations of all documents as JSON Lines, one row a document, in input order.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class JsonLinesWriter extends JCasConsumer_ImplBase {
  /** The folder to write into; it is made where it does not exist. */
  public static final String PARAM_TARGET_LOCATION = ComponentParameters.PARAM_TARGET_LOCATION;
  @ConfigurationParameter(name = PARAM_TARGET_LOCATION,
      description = "The folder to write into; it is made where it does not exist.")
  private String targetLocation;

  /** The name of the file in that folder. */
  public static final String PARAM_FILE_NAME = "fileName";
  @ConfigurationParameter(name = PARAM_FILE_NAME, defaultValue = "annotations.jsonl",
      description = "The name of the file in that folder.")
  private String fileName;

  /** The full names of annotation types to write beside our own. */
  public static final String PARAM_ADDITIONAL_TYPES = "additionalTypes";
  @ConfigurationParameter(name = PARAM_ADDITIONAL_TYPES, mandatory = false, defaultValue = {},
      description = "The full names of annotation types to write beside our own.")
  private String[] additionalTypes;

  private JsonRow json;
  private RowSpool spool;

  /**
   * Chooses the types to write.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a parameter is missing
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    Set<String> additional = Set.of(additionalTypes);
    json = new JsonRow(type -> NewswireTypes.isOwn(type) || additional.contains(type.getName()));
    Path target = Path.of(targetLocation, fileName).toAbsolutePath();
    spool = RowSpool.join(((UimaContextAdmin) context).getResourceManager(), target, this);
  }

  /**
   * Spools the row of a document.
   *
   * @param jcas the document
   * @throws AnalysisEngineProcessException when it cannot be written
   */
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    checkAdditionalTypes(jcas);
    byte[] row = json.of(DocumentMetaData.get(jcas).getDocumentId(), jcas);
    int position = jcas.getIndexedFSs(InputPosition.class).stream()
        .mapToInt(InputPosition::getPosition).findFirst().orElse(RowSpool.AS_IT_COMES);
    try {
      spool.add(position, row);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  private void checkAdditionalTypes(JCas jcas) throws AnalysisEngineProcessException {
    for (String name : additionalTypes) {
      if (jcas.getTypeSystem().getType(name) == null) {
        throw new AnalysisEngineProcessException(new IllegalArgumentException(
            "parameter " + PARAM_ADDITIONAL_TYPES + ": the type system has no type " + name));
      }
    }
  }

  /**
   * Gives the file its name, if every other writer of the pipeline has seen the end, too.
   *
   * @throws AnalysisEngineProcessException when the file cannot be written
   */
  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    try {
      spool.complete(this);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  /** Removes what a run that did not complete has spooled. */
  @Override
  public void destroy() {
    try {
      spool.leave(this);
    } catch (IOException e) {
      getLogger().warn("cannot remove the rows spooled for " + fileName, e);
    }
    super.destroy();
  }
}
