package org.newswire.uima.annotator;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.reuse.Shingles;
import org.newswire.uima.reuse.StoryHead;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.version.StoryCredit;

/** Reads stories as a search for versions does: marks their credits and keeps the words of the rest. For one thread. */
public final class ReuseStories {
  private static final String DESCRIPTORS = "org.newswire.uima.descriptors.";

  private final AnalysisEngine credits;
  private final AnalysisEngine reporters;
  private final JCas jcas;

  /**
   * What a search for versions knows of a story.
   *
   * @param head what to tell of it
   * @param shingles its words
   */
  public record ReuseStory(StoryHead head, Shingles shingles) {}

  /**
   * Makes the engines that mark credits.
   *
   * @param agenciesLocation the lexicons of agencies, read one after the other; none for the bundled one
   * @throws UIMAException when an engine cannot be made, or a lexicon not be read
   * @throws IOException when a descriptor cannot be read
   */
  public ReuseStories(String... agenciesLocation) throws UIMAException, IOException {
    credits = agenciesLocation.length == 0 ? AnalysisEngineFactory.createEngine(DESCRIPTORS + "SourceCreditAnnotator")
        : AnalysisEngineFactory.createEngine(DESCRIPTORS + "SourceCreditAnnotator",
            SourceCreditAnnotator.PARAM_AGENCIES_LOCATION, agenciesLocation);
    reporters = AnalysisEngineFactory.createEngine(DESCRIPTORS + "ReporterAnnotator");
    jcas = JCasFactory.createJCas();
  }

  /**
   * Reads a story.
   *
   * @param id its id
   * @param date when it was published, so that dates compare as text; null for the dateline's date where that tells the
   *     year
   * @param text its text
   * @return what a search for versions knows of it
   * @throws AnalysisEngineProcessException when an engine fails on it
   */
  public ReuseStory read(String id, String date, String text) throws AnalysisEngineProcessException {
    jcas.reset();
    jcas.setDocumentText(text);
    credits.process(jcas);
    reporters.process(jcas);
    List<StoryCredit> found = MarkedStories.credits(jcas);
    return new ReuseStory(StoryHead.of(id, date == null ? filed() : date, text, found),
        Shingles.of(text, found.stream().map(StoryCredit::span).toList()));
  }

  private String filed() {
    return StreamSupport.stream(jcas.getAnnotationIndex(Dateline.class).spliterator(), false)
        .map(Dateline::getDateIso).filter(date -> date != null && !date.startsWith("-")).findFirst().orElse(null);
  }
}
