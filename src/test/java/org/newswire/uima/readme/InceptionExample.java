package org.newswire.uima.readme;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;

import org.apache.uima.fit.pipeline.SimplePipeline;
import org.dkpro.core.io.xmi.XmiReader;
import org.newswire.uima.io.JsonLinesWriter;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.io.XmiFileWriter;

/** The way to INCEpTION and back, as the README shows it between the markers. */
final class InceptionExample {
  private InceptionExample() {}

  /**
   * Marks stories for INCEpTION, and reads what comes back from there.
   *
   * @param stories a folder of stories
   * @param toInception a folder for what goes there
   * @param fromInception a folder of what comes back
   * @param corrected a folder for rows of it
   */
  static void run(String stories, String toInception, String fromInception, String corrected) throws Exception {
    // README
    SimplePipeline.runPipeline(
        createReaderDescription(StoryReader.class, StoryReader.PARAM_SOURCES, new String[] {stories}),
        createEngineDescription("org.newswire.uima.descriptors.NewswireAggregate"),
        createEngineDescription("org.newswire.uima.descriptors.InceptionExporter"),
        createEngineDescription(XmiFileWriter.class, XmiFileWriter.PARAM_TARGET_LOCATION, toInception));

    SimplePipeline.runPipeline(
        createReaderDescription(XmiReader.class, XmiReader.PARAM_SOURCE_LOCATION, fromInception,
            XmiReader.PARAM_PATTERNS, "*.xmi", XmiReader.PARAM_LENIENT, true),
        createEngineDescription("org.newswire.uima.descriptors.InceptionImporter"),
        createEngineDescription(JsonLinesWriter.class, JsonLinesWriter.PARAM_TARGET_LOCATION, corrected));
    // README
  }
}
