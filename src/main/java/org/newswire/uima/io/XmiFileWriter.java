package org.newswire.uima.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.resources.CompressionMethod;
import org.dkpro.core.io.xmi.XmiWriter;
import org.xml.sax.SAXException;

/**
 * Writes each document as XMI, as DKPro Core's writer does, but in as many threads as the pipeline has and never half:
 * a file gets its name only when it is whole.
 */
@ResourceMetaData(name = "XmiFileWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes each document as XMI in as many threads as the pipeline has; a file gets its name only when "
        + "it is whole.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class XmiFileWriter extends XmiWriter {
  /** A file being written, and what it is to become. */
  private record XmiPart(Path part, Path file) {}

  private final List<XmiPart> parts = new ArrayList<>();
  private final XmiCasSerializer serializer = new XmiCasSerializer(null);
  private final XmiBytes bytes = new XmiBytes();
  private WrittenDocuments written;
  private String suffix;
  private boolean overwrite;
  /** Whether each document has a file of its own in a folder. */
  private boolean ownFiles;
  /** Whether the parameters ask for what {@link XmiBytes} makes. */
  private boolean plain;
  /** Whether a first document has gone through DKPro's writer, which writes the type system beside it. */
  private boolean begun;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    written = WrittenDocuments.of(((UimaContextAdmin) context).getResourceManager());
    overwrite = Boolean.TRUE.equals(context.getConfigParameterValue(PARAM_OVERWRITE));
    ownFiles = getTargetLocation() != null && !getTargetLocation().startsWith(JAR_PREFIX)
        && getCompressionMethod() == CompressionMethod.NONE
        && !Boolean.TRUE.equals(context.getConfigParameterValue(PARAM_SINGULAR_TARGET));
    suffix = (String) context.getConfigParameterValue(PARAM_FILENAME_EXTENSION);
    plain = "1.0".equals(context.getConfigParameterValue(PARAM_VERSION))
        && Boolean.FALSE.equals(context.getConfigParameterValue(PARAM_PRETTY_PRINT))
        && Boolean.TRUE.equals(context.getConfigParameterValue(PARAM_SANITIZE_ILLEGAL_CHARACTERS));
  }

  /** Opens a file that gets its name when the document is done; archives and packed files are DKPro's business. */
  @Override
  protected NamedOutputStream getOutputStream(String relativePath, String extension) throws IOException {
    // An id may hold anything; no file may lie outside the target, and every name must fit the file system.
    String name = FileNames.of(relativePath, "");
    if (!ownFiles) {
      return super.getOutputStream(name, extension);
    }
    Path target = Path.of(getTargetLocation()).toAbsolutePath();
    Path file = target.resolve(name + extension);
    if (!overwrite && Files.exists(file)) {
      throw new IOException(file + " exists, and parameter " + PARAM_OVERWRITE + " is not set");
    }
    if (extension.equals(suffix)) {
      written.add(getClass().getName(), relativePath);
    }
    Path part = UnfinishedFiles.create(target, UnfinishedFiles.PART);
    parts.add(new XmiPart(part, file));
    return new NamedOutputStream(part.toString(), Files.newOutputStream(part));
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    parts.clear();
    try {
      if (plain && begun) {
        write(jcas);
      } else {
        super.process(jcas);
        begun = true;
      }
      for (XmiPart part : parts) {
        UnfinishedFiles.finish(part.part(), part.file());
      }
    } catch (IOException | SAXException e) {
      throw new AnalysisEngineProcessException(e);
    } finally {
      parts.forEach(part -> part.part().toFile().delete());
    }
  }

  /**
   * Ends a run: another one may write the same documents again.
   *
   * @throws AnalysisEngineProcessException when an archive cannot be closed
   */
  @Override
  public void collectionProcessComplete() throws AnalysisEngineProcessException {
    super.collectionProcessComplete();
    written.clear();
    if (ownFiles) {
      UnfinishedFiles.tidy(Path.of(getTargetLocation()));
    }
  }

  private void write(JCas jcas) throws IOException, SAXException {
    serializer.serialize(jcas.getCas(), bytes, null, null, null);
    try (NamedOutputStream out = getOutputStream(jcas, suffix)) {
      bytes.writeTo(out);
    }
  }
}
