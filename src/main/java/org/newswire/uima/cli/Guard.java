package org.newswire.uima.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.Resource;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.ResourceMetaData;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.newswire.uima.pipeline.PipelineShare;

/**
 * What the guards of a reader and of an engine share: the component they run, with the parameters that they were
 * given, and
 * a folder in which to say what a CPE would swallow.
 */
final class Guard {
  /** The end of the names of the files that say why something outside any document failed. */
  static final String FAILURE_SUFFIX = ".failure";

  private static final String PARAM_GUARDED_DESCRIPTOR = "guardedDescriptor";
  private static final String PARAM_GUARD_FOLDER = "guardFolder";

  /** Makes a component of a kind. */
  @FunctionalInterface
  interface Producer<C> {
    /**
     * Makes a component.
     *
     * @param specifier its descriptor
     * @param resources resolves what it imports
     * @param parameters its surroundings
     */
    C produce(ResourceCreationSpecifier specifier, ResourceManager resources, Map<String, Object> parameters)
        throws ResourceInitializationException;
  }

  private final Path folder;

  Guard(UimaContext context) {
    folder = Path.of((String) context.getConfigParameterValue(PARAM_GUARD_FOLDER));
  }

  /**
   * Returns the descriptor of a component, which a pipeline reads once; not to be changed.
   *
   * @param url where it lies
   * @param pipeline the resource manager of the pipeline
   */
  static ResourceSpecifier parse(URL url, ResourceManager pipeline) throws IOException, InvalidXMLException {
    Map<String, ResourceSpecifier> known = PipelineShare.of(pipeline, Guard.class, ConcurrentHashMap::new);
    ResourceSpecifier specifier = known.get(url.toString());
    if (specifier == null) {
      specifier = UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(url));
      known.put(url.toString(), specifier);
    }
    return specifier;
  }

  /**
   * Makes the metadata of a component those of its guard.
   *
   * @param metaData the metadata, all imports resolved
   * @param descriptor where the component's descriptor lies
   * @param folder where to leave failures
   */
  static void adopt(ResourceMetaData metaData, URL descriptor, Path folder) {
    for (ConfigurationParameter parameter : metaData.getConfigurationParameterDeclarations()
        .getConfigurationParameters()) {
      parameter.setOverrides(new String[0]);
    }
    declare(metaData, PARAM_GUARDED_DESCRIPTOR, descriptor.toString());
    declare(metaData, PARAM_GUARD_FOLDER, folder.toString());
  }

  private static void declare(ResourceMetaData metaData, String name, String value) {
    ConfigurationParameter parameter = UIMAFramework.getResourceSpecifierFactory().createConfigurationParameter();
    parameter.setName(name);
    parameter.setType(ConfigurationParameter.TYPE_STRING);
    parameter.setMandatory(true);
    metaData.getConfigurationParameterDeclarations().addConfigurationParameter(parameter);
    metaData.getConfigurationParameterSettings().setParameterValue(name, value);
  }

  /**
   * Makes the guarded component with the parameter values of its guard.
   *
   * @param context the parameters of the guard
   * @param producer makes it
   * @throws ResourceInitializationException when it cannot be made
   */
  static <C> C produce(UimaContext context, Producer<C> producer) throws ResourceInitializationException {
    try {
      UimaContextAdmin admin = (UimaContextAdmin) context;
      URL descriptor = new URL((String) context.getConfigParameterValue(PARAM_GUARDED_DESCRIPTOR));
      ResourceCreationSpecifier guarded =
          (ResourceCreationSpecifier) parse(descriptor, admin.getResourceManager()).clone();
      ConfigurationParameterSettings settings = guarded.getMetaData().getConfigurationParameterSettings();
      for (ConfigurationParameter parameter : guarded.getMetaData().getConfigurationParameterDeclarations()
          .getConfigurationParameters()) {
        Object value = context.getConfigParameterValue(parameter.getName());
        if (value != null) {
          settings.setParameterValue(parameter.getName(), value);
        }
      }
      return producer.produce(guarded, admin.getResourceManager(),
          Map.of(Resource.PARAM_UIMA_CONTEXT, admin.createChild("guarded", null)));
    } catch (IOException | InvalidXMLException e) {
      throw new ResourceInitializationException(e);
    }
  }

  /**
   * Leaves a failure for the runner to report.
   *
   * @param message what failed and why
   */
  void leave(String message) {
    try {
      Files.writeString(Files.createTempFile(folder, "guard", FAILURE_SUFFIX), message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
