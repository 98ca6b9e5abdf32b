package org.newswire.uima.io;

import java.util.Map;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Writes the annotations of all documents as JSON Lines, one row a document, in input order. */
@ResourceMetaData(name = "JsonLinesWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes the annotations of all documents as JSON Lines, one row a document, in input order.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class JsonLinesWriter extends RowWriter {
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
  }

  @Override
  protected Map<String, TableForm> tables() {
    return Map.of(fileName, TableForm.ROWS);
  }

  @Override
  protected void write(String doc, JCas jcas, Output output) throws AnalysisEngineProcessException {
    for (String name : additionalTypes) {
      if (jcas.getTypeSystem().getType(name) == null) {
        throw new AnalysisEngineProcessException(new IllegalArgumentException(
            "parameter " + PARAM_ADDITIONAL_TYPES + ": the type system has no type " + name));
      }
    }
    output.rows(fileName, json.of(doc, jcas));
  }
}
