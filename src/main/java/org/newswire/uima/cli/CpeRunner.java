package org.newswire.uima.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionProcessingEngine;
import org.apache.uima.collection.impl.metadata.cpe.CpeCasProcessorsImpl;
import org.apache.uima.collection.impl.metadata.cpe.CpeDescriptorFactory;
import org.apache.uima.collection.metadata.CasProcessorConfigurationParameterSettings;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeCasProcessors;
import org.apache.uima.collection.metadata.CpeCollectionReader;
import org.apache.uima.collection.metadata.CpeComponentDescriptor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.collection.metadata.CpeDescriptorException;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.newswire.uima.io.RowStream;
import org.xml.sax.SAXException;

/**
 * Runs a CPE descriptor so that one bad document costs that document alone.
 *
 * <p>Whatever the descriptor says, the reader and every engine are guarded, a failed document is dropped at once and
 * never stops the run.
 */
final class CpeRunner {
  private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();
  private final CpeDescription cpe;

  /**
   * Reads a CPE descriptor.
   *
   * @param descriptor where it lies
   * @throws IOException when it cannot be read
   * @throws UIMAException when it is no CPE descriptor
   */
  CpeRunner(URL descriptor) throws IOException, UIMAException {
    cpe = UIMAFramework.getXMLParser().parseCpeDescription(new XMLInputSource(descriptor));
  }

  /** Receives the course of a run, one call at a time. */
  interface Listener {
    /**
     * Hears of the start.
     *
     * @param documents how many documents there are, -1 where the reader cannot tell
     * @param bytes how long they are together, -1 where the reader cannot tell
     */
    void started(long documents, long bytes);

    /**
     * Hears how many documents there are, where the reader could not tell at the start.
     *
     * @param documents their number
     */
    default void counted(long documents) {}

    /**
     * Hears that a document is done.
     *
     * @param cas the document, valid during the call
     */
    void done(CAS cas);

    /**
     * Hears that a document has failed.
     *
     * @param message its name and the reason
     */
    void failed(String message);

    /**
     * Hears that the run is being stopped before its end.
     *
     * @param how what stops it, as the end of a sentence
     */
    default void stopped(String how) {}
  }

  /**
   * Sets a parameter on every component that declares it, the reader included.
   *
   * @param name the name of the parameter
   * @param value its value
   * @return whether a component declares it
   */
  boolean set(String name, Object value) throws IOException, UIMAException, CpeDescriptorException {
    boolean found = false;
    for (CpeCollectionReader reader : cpe.getAllCollectionCollectionReaders()) {
      if (declaration(reader.getDescriptor(), name).isPresent()) {
        if (reader.getConfigurationParameterSettings() == null) {
          reader.setConfigurationParameterSettings(noSettings());
        }
        reader.getConfigurationParameterSettings().setParameterValue(name, value);
        found = true;
      }
    }
    for (CpeCasProcessor processor : processors()) {
      if (declaration(processor.getCpeComponentDescriptor(), name).isPresent()) {
        if (processor.getConfigurationParameterSettings() == null) {
          processor.setConfigurationParameterSettings(noSettings());
        }
        processor.getConfigurationParameterSettings().setParameterValue(name, value);
        found = true;
      }
    }
    return found;
  }

  private static CasProcessorConfigurationParameterSettings noSettings() throws CpeDescriptorException {
    return CpeDescriptorFactory.produceCasProcessorConfigurationParameterSettings();
  }

  private List<CpeCasProcessor> processors() throws CpeDescriptorException {
    if (cpe.getCpeCasProcessors() == null || cpe.getCpeCasProcessors().getAllCpeCasProcessors() == null) {
      throw new IllegalArgumentException("the CPE has no casProcessors, and so nothing to do");
    }
    return List.of(cpe.getCpeCasProcessors().getAllCpeCasProcessors());
  }

  private Optional<ConfigurationParameter> declaration(CpeComponentDescriptor component, String parameter)
      throws IOException, UIMAException, CpeDescriptorException {
    URL url = component.findAbsoluteUrl(resources);
    ResourceSpecifier specifier = Guard.parse(url, resources);
    return specifier instanceof ResourceCreationSpecifier creation
        ? Optional.ofNullable(creation.getMetaData().getConfigurationParameterDeclarations()
            .getConfigurationParameter(null, parameter))
        : Optional.empty();
  }

  /**
   * Puts another reader in the place of the pipeline's.
   *
   * @param descriptor where its descriptor lies
   */
  void read(URL descriptor) throws CpeDescriptorException {
    for (CpeCollectionReader reader : cpe.getAllCollectionCollectionReaders()) {
      reader.setDescriptor(CpeDescriptorFactory.produceComponentDescriptor(descriptor.toString()));
    }
  }

  /** Tells whether the run has written to standard output until nobody read it any more. */
  boolean isCutOff() {
    return RowStream.isClosed(resources);
  }

  /**
   * Puts an engine at the end of the pipeline unless it is part of it.
   *
   * @param name the name that the CPE descriptor would give it
   * @param descriptor where its descriptor lies
   */
  void add(String name, URL descriptor) throws CpeDescriptorException {
    if (processors().stream().noneMatch(processor -> processor.getName().equals(name))) {
      CpeCasProcessor processor = CpeDescriptorFactory.produceCasProcessor(name);
      processor.setCpeComponentDescriptor(CpeDescriptorFactory.produceComponentDescriptor(descriptor.toString()));
      cpe.addCasProcessor(processor);
    }
  }

  /**
   * Takes an engine out of the pipeline.
   *
   * @param name the name the CPE descriptor gives it
   */
  void remove(String name) throws CpeDescriptorException {
    for (int i = processors().size() - 1; i >= 0; i--) {
      if (processors().get(i).getName().equals(name)) {
        cpe.getCpeCasProcessors().removeCpeCasProcessor(i);
      }
    }
  }

  /**
   * Sets how many threads analyse documents.
   *
   * @param threads their number
   */
  void setThreads(int threads) throws CpeDescriptorException {
    cpe.getCpeCasProcessors().setConcurrentPUCount(threads);
    // One document in each thread, one being read, one being written, one waiting for each.
    cpe.getCpeCasProcessors().setPoolSize(2 * threads + 2);
  }

  /**
   * Runs the CPE to its end.
   *
   * @param listener hears how it goes
   * @throws IOException when a descriptor cannot be read
   * @throws UIMAException when a component cannot be made
   */
  RunReport run(Listener listener) throws IOException, UIMAException, CpeDescriptorException, InterruptedException {
    return run(listener, new Run(Optional.empty(), 0));
  }

  /**
   * Runs the CPE to its end, passing over what another run has done.
   *
   * @param listener hears how it goes
   * @param run what it writes to and how long it waits for an engine
   * @throws IOException when a descriptor cannot be read or the output folder not be written to
   * @throws UIMAException when a component cannot be made
   */
  RunReport run(Listener listener, Run run)
      throws IOException, UIMAException, CpeDescriptorException, InterruptedException {
    run.adopt(resources);
    try (TemporaryFolder guards = new TemporaryFolder(); StopWatcher watcher = new StopWatcher(run, listener, guards)) {
      guard(guards.path());
      CollectionProcessingEngine engine =
          UIMAFramework.produceCollectionProcessingEngine(cpe, resources, null);
      RunTally tally = new RunTally(listener, run, engine::getProgress);
      engine.addStatusCallbackListener(tally);
      engine.process();
      tally.await();
      for (Path failure : guards.files()) {
        if (failure.toString().endsWith(Guard.FAILURE_SUFFIX)) {
          tally.fail(Files.readString(failure));
        }
      }
      int missed = run.folder().map(OutputFolder::documentsMissed).orElse(0);
      if (missed > 0) {
        tally.fail("the input is not that of the run that was stopped: " + missed
            + " of its documents are in the output and not in the input any more");
      }
      return tally.report();
    }
  }

  private void guard(Path folder) throws IOException, UIMAException, CpeDescriptorException {
    List<CpeCasProcessor> processors = processors();
    CpeCasProcessors all = cpe.getCpeCasProcessors();
    ((CpeCasProcessorsImpl) all).setDropCasOnException(true);
    for (CpeCollectionReader reader : cpe.getAllCollectionCollectionReaders()) {
      URL descriptor = reader.getDescriptor().findAbsoluteUrl(resources);
      reader.setDescriptor(component(GuardedReader.describe(descriptor, folder, resources), folder));
    }
    for (CpeCasProcessor processor : processors) {
      processor.setActionOnMaxError("continue");
      processor.setActionOnMaxRestart("continue");
      processor.setMaxRestartCount(0);
      processor.setMaxErrorCount(0);
      processor.setMaxErrorSampleSize(1000);
      URL descriptor = processor.getCpeComponentDescriptor().findAbsoluteUrl(resources);
      processor.setCpeComponentDescriptor(component(GuardedEngine.describe(descriptor, folder, resources), folder));
    }
  }

  private static CpeComponentDescriptor component(ResourceCreationSpecifier guard, Path folder)
      throws IOException, InvalidXMLException, CpeDescriptorException {
    Path file = Files.createTempFile(folder, "guard", ".xml");
    try (OutputStream out = Files.newOutputStream(file)) {
      guard.toXML(out);
    } catch (SAXException e) {
      throw new InvalidXMLException(e);
    }
    return CpeDescriptorFactory.produceComponentDescriptor(file.toUri().toString());
  }
}
