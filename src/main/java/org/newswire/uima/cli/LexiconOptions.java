package org.newswire.uima.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newswire.uima.annotator.AcronymGlossAnnotator;
import org.newswire.uima.annotator.SourceCreditAnnotator;
import org.newswire.uima.names.Agencies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Files that extend the bundled lexicons, as every command that marks stories takes them. */
final class LexiconOptions {
  private static final String BUNDLED = "classpath:org/newswire/uima/lexicon/";

  @Spec(Spec.Target.MIXEE) private CommandSpec spec;

  @Option(names = "--glossary", paramLabel = "FILE",
      description = "Extend the bundled glossary of acronyms by this file.")
  private Path glossary;

  @Option(names = "--agencies", paramLabel = "FILE", description = "Extend the bundled list of agencies by this file.")
  private Path agencies;

  /**
   * Returns what the engines are to read, by the names of their parameters; nothing where no option is given.
   *
   * @throws ParameterException when a file cannot be read
   */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    extend(parameters, "--glossary", AcronymGlossAnnotator.PARAM_GLOSSARY_LOCATION, glossary, "acronym/glossary.tsv");
    extend(parameters, "--agencies", SourceCreditAnnotator.PARAM_AGENCIES_LOCATION, agencies, Agencies.FILE.name());
    return parameters;
  }

  /**
   * Returns the lexicons of agencies to read; none for the bundled one.
   *
   * @throws ParameterException when a file cannot be read
   */
  String[] agencies() {
    return (String[]) parameters().getOrDefault(SourceCreditAnnotator.PARAM_AGENCIES_LOCATION, new String[0]);
  }

  /**
   * Returns the option that sets a parameter.
   *
   * @param parameter its name
   */
  static String option(String parameter) {
    return parameter.equals(AcronymGlossAnnotator.PARAM_GLOSSARY_LOCATION) ? "--glossary" : "--agencies";
  }

  /** {@return the files, which tell the output of one run from that of another} */
  @Override
  public String toString() {
    return glossary + " " + agencies;
  }

  private void extend(Map<String, Object> parameters, String option, String parameter, Path file, String bundled) {
    if (file != null) {
      if (!Files.isReadable(file)) {
        throw new ParameterException(spec.commandLine(), option + ": cannot read " + file);
      }
      parameters.put(parameter, new String[] {BUNDLED + bundled, file.toString()});
    }
  }
}
