package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.UimaContextFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.NameValuePair;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Trace;

/** Runs the engines over a text and tells which rules they tried and what these said. */
public final class Explainer {
  private final Map<String, StoryAnnotator> engines = new LinkedHashMap<>();
  private final JCas jcas;

  /**
   * Makes the engines with their default parameters, in the order of the aggregate.
   *
   * @throws UIMAException when an engine cannot be made
   */
  public Explainer() throws UIMAException {
    add("reporter", new ReporterAnnotator());
    add("credit", new SourceCreditAnnotator());
    add("acronym", new AcronymGlossAnnotator());
    add("speech", new SpeechAnnotator());
    add("voice", new VoiceAnnotator());
    jcas = JCasFactory.createJCas();
  }

  private void add(String name, StoryAnnotator engine) throws UIMAException {
    NameValuePair[] defaults = AnalysisEngineFactory.createEngineDescription(engine.getClass()).getMetaData()
        .getConfigurationParameterSettings().getParameterSettings();
    engine.initialize(UimaContextFactory.createUimaContext(Arrays.stream(defaults)
        .flatMap(pair -> Arrays.stream(new Object[] {pair.getName(), pair.getValue()}))
        .filter(Objects::nonNull)
        .toArray()));
    engines.put(name, engine);
  }

  /** {@return the names of the engines in the order in which they run: those of the packages of their recognizers} */
  public List<String> engines() {
    return List.copyOf(engines.keySet());
  }

  /**
   * {@return the rules of an engine}
   *
   * @param engine one of {@link #engines()}
   */
  public List<Rule> rules(String engine) {
    return engines.get(engine).rules();
  }

  /**
   * {@return the names of the types of the marks that a rule makes, refuses or changes, without their package}
   *
   * @param engine one of {@link #engines()}
   * @param rule one of its rules
   */
  public List<String> types(String engine, Rule rule) {
    return engines.get(engine).types(rule).stream().<String>map(Class::getSimpleName).toList();
  }

  /**
   * What became of a text.
   *
   * @param jcas the document with its marks, until the next text
   * @param tried the rules tried, by engine, in the order in which they were tried
   */
  public record Explanation(JCas jcas, Map<String, List<Trace.TraceEntry>> tried) {}

  /**
   * Marks a text and says how.
   *
   * @param text the text
   * @return what was marked, and which rules were tried
   * @throws UIMAException when an engine fails
   */
  public Explanation explain(String text) throws UIMAException {
    return explain(text, engines());
  }

  /**
   * Marks a text with some of the engines and says how.
   *
   * @param text the text
   * @param names some of {@link #engines()}, in their order
   * @return what was marked, and which rules were tried
   * @throws UIMAException when an engine fails
   */
  public Explanation explain(String text, List<String> names) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(text);
    Map<String, List<Trace.TraceEntry>> tried = new LinkedHashMap<>();
    for (String name : names) {
      Trace.Log log = new Trace.Log();
      StoryAnnotator engine = engines.get(name);
      engine.watch(log);
      engine.process(jcas);
      tried.put(name, new ArrayList<>(log.entries()));
    }
    return new Explanation(jcas, tried);
  }
}
