package org.newswire.uima.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.io.xmi.XmiWriter;
import org.xml.sax.SAXException;

/**
 * Writes each document as XMI, as DKPro Core's writer does, but in as many threads as the pipeline has and never half:
 * a file gets its name only when it is whole.
 */
@ResourceMetaData(name = "XmiFileWriter", version = "0.1.0", vendor = "newswire-uima",
    description =
        "Writes each document as XMI in as many threads as the pipeline has; a file gets its name only when it is whole.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class XmiFileWriter extends XmiWriter {
  private final String unfinished = "." + UUID.randomUUID() + ".part";
  private final List<Path> parts = new ArrayList<>();
  private final XmiCasSerializer serializer = new XmiCasSerializer(null);
  private final XmiBytes bytes = new XmiBytes();
  private String suffix;
  /** Whether the parameters ask for what {@link XmiBytes} makes. */
  private boolean plain;
  /** Whether a first document has gone through DKPro's writer, which writes the type system beside it. */
  private boolean begun;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    suffix = (String) context.getConfigParameterValue(PARAM_FILENAME_EXTENSION);
    plain = "1.0".equals(context.getConfigParameterValue(PARAM_VERSION))
        && Boolean.FALSE.equals(context.getConfigParameterValue(PARAM_PRETTY_PRINT))
        && Boolean.TRUE.equals(context.getConfigParameterValue(PARAM_SANITIZE_ILLEGAL_CHARACTERS));
  }

  @Override
  protected NamedOutputStream getOutputStream(String relativePath, String extension) throws IOException {
    // An id may hold anything; no file may lie outside the target, and every name must fit the file system.
    NamedOutputStream out = super.getOutputStream(FileNames.of(relativePath, ""), extension + unfinished);
    parts.add(Path.of(out.getName()));
    return out;
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
      for (Path part : parts) {
        String name = part.toString();
        Files.move(part, Path.of(name.substring(0, name.length() - unfinished.length())),
            StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | SAXException e) {
      throw new AnalysisEngineProcessException(e);
    } finally {
      parts.forEach(part -> part.toFile().delete());
    }
  }

  private void write(JCas jcas) throws IOException, SAXException {
    serializer.serialize(jcas.getCas(), bytes, null, null, null);
    try (NamedOutputStream out = getOutputStream(jcas, suffix)) {
      bytes.writeTo(out);
    }
  }
}
