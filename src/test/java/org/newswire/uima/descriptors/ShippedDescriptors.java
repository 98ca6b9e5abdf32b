package org.newswire.uima.descriptors;

import static org.apache.uima.fit.factory.TypeSystemDescriptionFactory.createTypeSystemDescription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.ResourceSpecifierFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.newswire.uima.annotator.AcronymGlossAnnotator;
import org.newswire.uima.annotator.ReporterAnnotator;
import org.newswire.uima.annotator.SourceCreditAnnotator;
import org.newswire.uima.annotator.SpeechAnnotator;
import org.newswire.uima.annotator.VersionAnnotator;
import org.newswire.uima.annotator.VoiceAnnotator;
import org.newswire.uima.cli.Format;
import org.newswire.uima.inception.InceptionExporter;
import org.newswire.uima.inception.InceptionImporter;
import org.newswire.uima.io.JsonLinesReader;
import org.newswire.uima.io.StoryReader;

/** Builds from the annotated classes what the files in descriptors/ must say. */
final class ShippedDescriptors {
  private static final String PACKAGE = "org.newswire.uima.descriptors.";
  private static final ResourceSpecifierFactory FACTORY = UIMAFramework.getResourceSpecifierFactory();

  /** The engines of the aggregate, in the order in which they run. */
  static final List<Class<? extends AnalysisComponent>> ENGINES =
      List.of(ReporterAnnotator.class, SourceCreditAnnotator.class, AcronymGlossAnnotator.class, SpeechAnnotator.class,
          VoiceAnnotator.class);

  private ShippedDescriptors() {}

  /** Returns all descriptors by the names of their files, without suffix. */
  static Map<String, ResourceCreationSpecifier> all() throws Exception {
    Map<String, ResourceCreationSpecifier> all = new LinkedHashMap<>();
    TypeSystemDescription own = createTypeSystemDescription("org.newswire.uima.typesystem.Newswire");
    List<AnalysisEngineDescription> engines = new ArrayList<>();
    for (Class<? extends AnalysisComponent> engine : ENGINES) {
      engines.add(AnalysisEngineFactory.createEngineDescription(engine, own));
      all.put(engine.getSimpleName(), engines.get(engines.size() - 1));
    }
    all.put("NewswireAggregate", aggregate(engines));
    all.put("VersionAnnotator", AnalysisEngineFactory.createEngineDescription(VersionAnnotator.class, own));
    TypeSystemDescription withMetaData =
        createTypeSystemDescription("org.newswire.uima.typesystem.Newswire", "desc.type.metadata_customized");
    all.put("StoryReader", CollectionReaderFactory.createReaderDescription(StoryReader.class, withMetaData));
    all.put("JsonLinesReader", CollectionReaderFactory.createReaderDescription(JsonLinesReader.class, withMetaData));
    TypeSystemDescription both = createTypeSystemDescription("org.newswire.uima.typesystem.Newswire",
        "org.newswire.uima.typesystem.NewswireInception");
    for (Class<? extends AnalysisComponent> engine : List.of(InceptionExporter.class, InceptionImporter.class)) {
      all.put(engine.getSimpleName(), AnalysisEngineFactory.createEngineDescription(engine, both));
    }
    for (Format format : Format.values()) {
      if (format.writer().isPresent()) {
        Class<? extends AnalysisComponent> writer = format.writer().get();
        all.put(writer.getSimpleName(), AnalysisEngineFactory.createEngineDescription(writer, withMetaData));
      }
    }
    return all;
  }

  /** Joins engines in a fixed flow; every parameter of an engine can be set on the aggregate. */
  private static AnalysisEngineDescription aggregate(List<AnalysisEngineDescription> engines) {
    AnalysisEngineDescription aggregate = FACTORY.createAnalysisEngineDescription();
    aggregate.setFrameworkImplementation(org.apache.uima.Constants.JAVA_FRAMEWORK_NAME);
    aggregate.setPrimitive(false);
    AnalysisEngineMetaData metaData = aggregate.getAnalysisEngineMetaData();
    metaData.setName("NewswireAggregate");
    metaData.setDescription("Runs all engines of newswire-uima over plain-text news stories.");
    metaData.setVendor("newswire-uima");
    metaData.setVersion("0.1.0");
    List<String> flow = new ArrayList<>();
    Capability capability = FACTORY.createCapability();
    Map<String, ConfigurationParameter> parameters = new LinkedHashMap<>();
    for (AnalysisEngineDescription engine : engines) {
      String name = simpleName(engine);
      Import reference = FACTORY.createImport();
      reference.setName(PACKAGE + name);
      aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(name, reference);
      flow.add(name);
      for (Capability made : engine.getAnalysisEngineMetaData().getCapabilities()) {
        for (var output : made.getOutputs()) {
          if (output.isType()) {
            capability.addOutputType(output.getName(), true);
          }
        }
      }
      for (ConfigurationParameter own : engine.getMetaData().getConfigurationParameterDeclarations()
          .getConfigurationParameters()) {
        parameters.computeIfAbsent(own.getName(), n -> overriding(own)).addOverride(name + "/" + own.getName());
      }
    }
    metaData.setCapabilities(new Capability[] {capability});
    FixedFlow fixed = FACTORY.createFixedFlow();
    fixed.setFixedFlow(flow.toArray(String[]::new));
    metaData.setFlowConstraints(fixed);
    metaData.getConfigurationParameterDeclarations()
        .setConfigurationParameters(parameters.values().toArray(ConfigurationParameter[]::new));
    metaData.getOperationalProperties().setModifiesCas(true);
    metaData.getOperationalProperties().setMultipleDeploymentAllowed(true);
    metaData.getOperationalProperties().setOutputsNewCASes(false);
    return aggregate;
  }

  private static String simpleName(AnalysisEngineDescription engine) {
    String name = engine.getAnnotatorImplementationName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static ConfigurationParameter overriding(ConfigurationParameter own) {
    ConfigurationParameter parameter = FACTORY.createConfigurationParameter();
    parameter.setName(own.getName());
    parameter.setDescription(own.getDescription());
    parameter.setType(own.getType());
    parameter.setMultiValued(own.isMultiValued());
    parameter.setMandatory(false);
    return parameter;
  }
}
