package org.newswire.uima.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.CasCreationUtils;

/**
 * Marks texts without any UIMA around: a text in, a row of JSON out, the same bytes as in the file {@code
 * annotations.jsonl}.
 *
 * <pre>{@code
 * try (NewswireRows rows = NewswireRows.create()) {
 *   System.out.println(rows.row("story-1", "OSLO (Reuters) - Snow fell."));
 * }
 * }</pre>
 *
 * <p>Making one takes up to some seconds; a row takes about a millisecond. Not for use by several threads at once:
 * make one for
 * each thread or task.
 */
public final class NewswireRows implements AutoCloseable {
  private static final String AGGREGATE = "org.newswire.uima.descriptors.NewswireAggregate";

  private final JsonFactory factory = new JsonFactory();
  private final JsonRow json = new JsonRow(NewswireTypes::isOwn);
  private final AnalysisEngine engine;
  private final JCas jcas;

  /**
   * Makes rows of what an engine marks.
   *
   * @param description the engine
   * @throws UIMAException when it cannot be made
   */
  NewswireRows(AnalysisEngineDescription description) throws UIMAException {
    engine = UIMAFramework.produceAnalysisEngine(description);
    jcas = CasCreationUtils.createCas(TypeSystemDescriptionFactory.createTypeSystemDescription(
        "org.newswire.uima.typesystem.Newswire", "desc.type.metadata_customized"), null, null).getJCas();
  }

  /**
   * Makes all engines as they are.
   *
   * @return what makes rows, for one thread
   * @throws IllegalStateException when they cannot be made, which a class path without their parts may cause
   */
  public static NewswireRows create() {
    return create(Map.of());
  }

  /**
   * Makes all engines with other parameters.
   *
   * @param parameters values by the names of parameters of the aggregate, such as {@code glossaryLocation}
   * @return what makes rows, for one thread
   * @throws IllegalArgumentException when there is no parameter of a name, a value is of the wrong type, or a file
   * that it
   *     names cannot be read
   * @throws IllegalStateException when the engines cannot be made
   */
  public static NewswireRows create(Map<String, Object> parameters) {
    try {
      AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(AGGREGATE);
      description.resolveImports(UIMAFramework.newDefaultResourceManager());
      parameters.forEach((name, value) -> set(description, name, value));
      return new NewswireRows(description);
    } catch (ResourceInitializationException e) {
      if (parameters.isEmpty()) {
        throw new IllegalStateException("the engines cannot be made: " + Reasons.of(e), e);
      }
      throw new IllegalArgumentException("parameters " + parameters.keySet() + ": " + Reasons.of(e), e);
    } catch (IOException | UIMAException e) {
      throw new IllegalStateException("the engines cannot be made: " + Reasons.of(e), e);
    }
  }

  private static void set(AnalysisEngineDescription description, String name, Object value) {
    ConfigurationParameter parameter =
        description.getMetaData().getConfigurationParameterDeclarations().getConfigurationParameter(null, name);
    if (parameter == null) {
      throw new IllegalArgumentException("parameter " + name + ": the engines have none of that name");
    }
    boolean wrapped = parameter.isMultiValued() && value instanceof String;
    try {
      description.getMetaData().getConfigurationParameterSettings()
          .setParameterValue(name, wrapped ? new String[] {(String) value} : value);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the row of a text, without a line end.
   *
   * @param id the id of the text, which comes back as {@code doc}
   * @param text the text
   * @return the row, or {@code {"doc":...,"error":...}} when the text is null or an engine fails on it
   */
  public String row(String id, String text) {
    if (text == null) {
      return error(id, "no text");
    }
    try {
      jcas.reset();
      jcas.setDocumentText(text);
      DocumentMetaData.create(jcas).setDocumentId(id);
      engine.process(jcas);
      String row = new String(json.of(id, jcas), StandardCharsets.UTF_8);
      return row.substring(0, row.length() - 1);
    } catch (Exception | Error e) { // one bad text must not end a task over many
      return error(id, Reasons.of(e));
    }
  }

  private String error(String id, String reason) {
    StringWriter row = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(row)) {
      generator.writeStartObject();
      generator.writeStringField("doc", id);
      generator.writeStringField("error", reason);
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }

  /** Ends the engines. */
  @Override
  public void close() {
    engine.destroy();
  }
}
