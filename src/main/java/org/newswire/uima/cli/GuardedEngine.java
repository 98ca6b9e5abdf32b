package org.newswire.uima.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.io.RowStream;

/**
 * Runs another engine and turns whatever it throws, errors included, into a failure that names the document.
 *
 * <p>A {@link java.lang.Error} kills the thread of a CPE that it passes through: with one thread the run hangs, with
 * several the document is lost without a word. To the CPE a guarded engine looks like the engine itself: it carries the
 * same metadata and parameters.
 */
public class GuardedEngine extends CasAnnotator_ImplBase {
  private AnalysisEngine engine;
  private Guard guard;
  private Run run;
  private Patience patience;

  /** Says that a document has failed, and why; its message names the document. */
  static final class DocumentFailure extends AnalysisEngineProcessException {
    private static final long serialVersionUID = 1L;
    private final String message;

    DocumentFailure(String message, Throwable cause) {
      super(cause);
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }

    /** Prints nothing: the CPE calls this on every failure, which the runner reports in a line of its own. */
    @Override
    public void printStackTrace() {}
  }

  /**
   * Describes the guard of an engine.
   *
   * @param descriptor where the engine's descriptor lies
   * @param folder where to leave what fails at the end of the run
   * @param resources resolves the imports of that descriptor
   * @throws IOException when the descriptor cannot be read
   * @throws InvalidXMLException when it describes no engine or imports what cannot be found
   * @throws ResourceInitializationException when the types of its engines do not fit together
   */
  static AnalysisEngineDescription describe(URL descriptor, Path folder, ResourceManager resources)
      throws IOException, InvalidXMLException, ResourceInitializationException {
    ResourceCreationSpecifier guarded = (ResourceCreationSpecifier) Guard.parse(descriptor, resources);
    ProcessingResourceMetaData metaData = (ProcessingResourceMetaData) guarded.getMetaData().clone();
    if (guarded instanceof AnalysisEngineDescription engine) {
      metaData.setTypeSystem(CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(engine, resources));
      metaData.setTypePriorities(CasCreationUtils.mergeDelegateAnalysisEngineTypePriorities(engine, resources));
      metaData.setFsIndexCollection(CasCreationUtils.mergeDelegateAnalysisEngineFsIndexCollections(engine, resources));
      ((AnalysisEngineMetaData) metaData).setFlowConstraints(null);
    } else {
      metaData.resolveImports(resources);
    }
    AnalysisEngineDescription guard = UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
    guard.setPrimitive(true);
    guard.setFrameworkImplementation(org.apache.uima.Constants.JAVA_FRAMEWORK_NAME);
    guard.setAnnotatorImplementationName(GuardedEngine.class.getName());
    guard.setMetaData(metaData);
    Guard.adopt(metaData, descriptor, folder);
    return guard;
  }

  /**
   * Makes the engine, with the parameter values that this guard was given.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when the engine cannot be made
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    guard = new Guard(context);
    run = Run.of(((UimaContextAdmin) context).getResourceManager());
    patience = new Patience(() -> engine, run.timeout());
    engine = Guard.produce(context, UIMAFramework::produceAnalysisEngine);
  }

  /**
   * Runs the engine on a document.
   *
   * @param cas the document
   * @throws DocumentFailure when the engine throws anything
   */
  @Override
  public void process(CAS cas) throws DocumentFailure {
    if (run.isDone(cas)) {
      return;
    }
    if (!run.enter()) {
      throw new DocumentFailure(name(cas) + "the run is being stopped", null);
    }
    try {
      if (run.timeout() > 0) {
        patience.process(cas);
      } else {
        engine.process(cas);
      }
    } catch (Patience.EndlessError e) {
      run.end("by " + name(cas) + engine.getMetaData().getName() + ": " + e.getMessage());
    } catch (Exception | Error e) {
      RowStream.skip(((UimaContextAdmin) getContext()).getResourceManager(), cas);
      throw new DocumentFailure(name(cas) + engine.getMetaData().getName() + ": " + Reasons.of(e), e);
    } finally {
      run.leave();
    }
  }

  private static String name(CAS cas) {
    return id(cas).orElse("a document without an id") + ": ";
  }

  /** Returns the id of a document where its reader has given it one. */
  static Optional<String> id(CAS cas) {
    Type type = cas.getTypeSystem().getType(DocumentMetaData.class.getName());
    if (type == null) {
      return Optional.empty();
    }
    FSIterator<FeatureStructure> found = cas.getIndexRepository().getAllIndexedFS(type);
    return found.hasNext()
        ? Optional.ofNullable(found.next().getFeatureValueAsString(type.getFeatureByBaseName("documentId")))
        : Optional.empty();
  }

  @Override
  public void batchProcessComplete() throws AnalysisEngineProcessException {
    engine.batchProcessComplete();
  }

  @Override
  public void collectionProcessComplete() {
    if (!run.enter()) {
      run.stayIfStopping();
    }
    try {
      engine.collectionProcessComplete();
    } catch (Exception | Error e) {
      guard.leave("the end of the run: " + engine.getMetaData().getName() + ": " + Reasons.of(e));
    } finally {
      run.leave();
    }
  }

  @Override
  public void destroy() {
    patience.close();
    engine.destroy();
    super.destroy();
  }
}
