package org.newswire.uima.cli;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.collection.CollectionReader_ImplBase;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.Progress;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.io.RowStream;

/**
 * Runs another reader and turns whatever it throws, errors included, into a failure, which costs one document where it
 * is
 * reading one, and otherwise ends the reading; an {@link java.lang.Error} would make a CPE hang.
 */
public class GuardedReader extends CollectionReader_ImplBase {
  private CollectionReader reader;
  private Guard guard;
  private ResourceManager pipeline;

  /**
   * Describes the guard of a reader.
   *
   * @param descriptor where the reader's descriptor lies
   * @param folder where to leave what fails outside any document
   * @param resources resolves the imports of that descriptor
   * @throws IOException when the descriptor cannot be read
   * @throws InvalidXMLException when it imports what cannot be found
   */
  static CollectionReaderDescription describe(URL descriptor, Path folder, ResourceManager resources)
      throws IOException, InvalidXMLException {
    ResourceCreationSpecifier guarded = (ResourceCreationSpecifier) Guard.parse(descriptor, resources);
    ProcessingResourceMetaData metaData = (ProcessingResourceMetaData) guarded.getMetaData().clone();
    metaData.resolveImports(resources);
    Guard.adopt(metaData, descriptor, folder);
    CollectionReaderDescription guard = UIMAFramework.getResourceSpecifierFactory().createCollectionReaderDescription();
    guard.setFrameworkImplementation(org.apache.uima.Constants.JAVA_FRAMEWORK_NAME);
    guard.setImplementationName(GuardedReader.class.getName());
    guard.setMetaData(metaData);
    return guard;
  }

  /**
   * Makes the reader, with the parameter values that this guard was given.
   *
   * @throws ResourceInitializationException when the reader cannot be made
   */
  @Override
  public void initialize() throws ResourceInitializationException {
    guard = new Guard(getUimaContext());
    pipeline = ((UimaContextAdmin) getUimaContext()).getResourceManager();
    reader = Guard.produce(getUimaContext(), UIMAFramework::produceCollectionReader);
    try {
      Run.of(pipeline).begin(pipeline);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void typeSystemInit(TypeSystem typeSystem) throws ResourceInitializationException {
    reader.typeSystemInit(typeSystem);
  }

  @Override
  public boolean hasNext() {
    Run.of(pipeline).stayIfStopping();
    try {
      return !RowStream.isClosed(pipeline) && reader.hasNext();
    } catch (Exception | Error e) {
      guard.leave("the reading of documents: " + reader.getMetaData().getName() + ": " + Reasons.of(e));
      return false;
    }
  }

  /**
   * Reads the next document.
   *
   * @param cas the empty document
   * @throws CollectionException when the reader throws anything
   */
  @Override
  public void getNext(CAS cas) throws CollectionException {
    try {
      reader.getNext(cas);
    } catch (CollectionException e) {
      throw e;
    } catch (Exception | Error e) {
      throw new CollectionException(e);
    }
  }

  @Override
  public Progress[] getProgress() {
    return reader.getProgress();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  @Override
  public void destroy() {
    reader.destroy();
    super.destroy();
  }
}
