package org.newswire.uima.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasConsumer_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.newswire.uima.type.InputPosition;

/**
 * Writes the annotations of all documents as JSON Lines, one row a document, in input order.
 *
 * <p>Documents arrive in the order in which threads finish them, and a failed one never arrives. Rows are therefore
 * spooled to a file beside the output and put into order at the end; only their places are kept in memory.
 */
@ResourceMetaData(name = "JsonLinesWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes the annotations of all documents as JSON Lines, one row a document, in input order.")
public class JsonLinesWriter extends JCasConsumer_ImplBase {
  private static final String OWN_TYPES = "org.newswire.uima.type.";

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

  private record Row(int position, long offset, int length) {}

  private final List<Row> rows = new ArrayList<>();
  private JsonRow json;
  private Path target;
  private Path spool;
  private OutputStream out;
  private long written;

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
    json = new JsonRow(type -> type.getName().startsWith(OWN_TYPES) || additional.contains(type.getName()));
    target = Path.of(targetLocation, fileName);
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
        .mapToInt(InputPosition::getPosition).findFirst().orElse(rows.size());
    try {
      open();
      out.write(row);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
    rows.add(new Row(position, written, row.length));
    written += row.length;
  }

  /** Makes the spool file with the first row, so that a pipeline that cannot start leaves nothing behind. */
  private void open() throws IOException {
    if (out == null) {
      Files.createDirectories(target.getParent());
      spool = part();
      out = new BufferedOutputStream(Files.newOutputStream(spool));
    }
  }

  /** Returns a new name beside the target; a temporary file of the system would be for its owner's eyes only. */
  private Path part() {
    return target.resolveSibling(fileName + "." + UUID.randomUUID() + ".part");
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
   * Puts the rows into input order and gives the file its name.
   *
   * @throws AnalysisEngineProcessException when it cannot be written
   */
  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    try {
      open();
      out.close();
      List<Row> ordered = rows.stream().sorted(Comparator.comparingInt(Row::position)).toList();
      if (!ordered.equals(rows)) {
        sort(ordered);
      }
      Files.move(spool, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  private void sort(List<Row> ordered) throws IOException {
    Path sorted = part();
    try (RandomAccessFile in = new RandomAccessFile(spool.toFile(), "r");
        OutputStream result = new BufferedOutputStream(Files.newOutputStream(sorted))) {
      for (Row row : ordered) {
        byte[] bytes = new byte[row.length()];
        in.seek(row.offset());
        in.readFully(bytes);
        result.write(bytes);
      }
    } catch (IOException e) {
      Files.deleteIfExists(sorted);
      throw e;
    }
    Files.delete(spool);
    spool = sorted;
  }

  /** Removes what a run that did not complete has spooled. */
  @Override
  public void destroy() {
    try {
      if (out != null) {
        out.close();
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      getLogger().warn("cannot remove " + spool, e);
    }
    super.destroy();
  }
}
