package org.newswire.uima.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;

/** Reads five documents and throws at the third. */
public class FailingReader extends JCasCollectionReader_ImplBase {
  static final String PARAM_FAILURE = "failure";
  private static final int ALL = 5;
  private static final int BAD = 3;

  @ConfigurationParameter(name = PARAM_FAILURE)
  private String failure;
  private int read;

  @Override
  public boolean hasNext() {
    if (read == BAD && failure.equals("has-next")) {
      throw new IllegalStateException("no more");
    }
    return read < ALL;
  }

  @Override
  public void getNext(JCas jcas) {
    read++;
    if (read == BAD && failure.equals("unchecked")) {
      throw new IllegalStateException("no good");
    }
    if (read == BAD && failure.equals("error")) {
      throw new StackOverflowError("no good");
    }
    jcas.setDocumentText("text");
    DocumentMetaData.create(jcas).setDocumentId("d" + read);
  }

  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(read, ALL, Progress.ENTITIES)};
  }
}
