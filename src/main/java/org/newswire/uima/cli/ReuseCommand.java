package org.newswire.uima.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.annotator.MarkedStories;
import org.newswire.uima.io.JsonLinesReader;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.reuse.ReuseCluster;
import org.newswire.uima.reuse.ReuseHtml;
import org.newswire.uima.reuse.ReuseIndex;
import org.newswire.uima.reuse.ReuseJson;
import org.newswire.uima.reuse.ReuseTable;
import org.newswire.uima.reuse.Shingles;
import org.newswire.uima.reuse.StoryHead;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.InputPosition;
import org.newswire.uima.version.StoryCredit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the versions of one story in a collection, and tells who is credited in which. */
@Command(name = "reuse", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Finds stories of a collection that are versions of one story, and tells which credit whom.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all documents were done", "1:some document failed", "2:wrong usage"})
final class ReuseCommand implements Callable<Integer> {
  private static final Pattern JSON_LINES = Pattern.compile("\\.jsonl(\\.gz)?$");
  private static final String ENGINES = "org.newswire.uima.descriptors.";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT",
      description = "A folder (every .txt file below it), a glob, or a file of JSON Lines with the fields id, text "
          + "and, where known, date.")
  private String input;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "reuse",
      description = "The folder to write reuse.jsonl and reuse.html to (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8",
      description = "The encoding of text files (default: ${DEFAULT-VALUE}).")
  private Charset encoding;

  @Option(names = "--quiet", description = "Print failures only.")
  private boolean quiet;

  private int failures;

  /**
   * Reads the collection and writes its clusters.
   *
   * @return 0 when all documents were done, 1 when some document failed
   * @throws UIMAException when the input does not exist or an engine cannot be made
   * @throws IOException when the output cannot be written
   */
  @Override
  public Integer call() throws UIMAException, IOException {
    AnalysisEngine credits = AnalysisEngineFactory.createEngine(ENGINES + "SourceCreditAnnotator");
    AnalysisEngine reporters = AnalysisEngineFactory.createEngine(ENGINES + "ReporterAnnotator");
    try (TemporaryFolder folder = new TemporaryFolder();
        ReuseIndex index = new ReuseIndex(folder.path().resolve("index"))) {
      addAll(index, credits, reporters);
      List<ReuseCluster> clusters = index.clusters();
      write(clusters, index.size());
    }
    return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void addAll(ReuseIndex index, AnalysisEngine credits, AnalysisEngine reporters)
      throws UIMAException, IOException {
    CollectionReader reader = reader();
    JCas jcas = JCasFactory.createJCas();
    while (reader.hasNext()) {
      jcas.reset();
      String id = null;
      try {
        reader.getNext(jcas.getCas());
        id = DocumentMetaData.get(jcas).getDocumentId();
        add(index, credits, reporters, jcas, id);
      } catch (UIMAException | IOException | RuntimeException e) {
        failures++;
        spec.commandLine().getErr().println("failed: " + (id == null ? "" : id + ": ") + Reasons.of(e));
      }
    }
    reader.close();
  }

  private CollectionReader reader() throws UIMAException {
    String[] sources = {input};
    return JSON_LINES.matcher(input).find()
        ? CollectionReaderFactory.createReader(JsonLinesReader.class, JsonLinesReader.PARAM_SOURCES, sources,
            JsonLinesReader.PARAM_KEEP_FIELDS, true)
        : CollectionReaderFactory.createReader(StoryReader.class, StoryReader.PARAM_SOURCES, sources,
            StoryReader.PARAM_SOURCE_ENCODING, encoding.name());
  }

  private static void add(ReuseIndex index, AnalysisEngine credits, AnalysisEngine reporters, JCas jcas, String id)
      throws UIMAException, IOException {
    credits.process(jcas);
    reporters.process(jcas);
    String text = jcas.getDocumentText();
    List<StoryCredit> found = MarkedStories.credits(jcas);
    index.add(StoryHead.of(id, date(jcas), text, found),
        Shingles.of(text, found.stream().map(StoryCredit::span).toList()));
  }

  /** Returns the date that the input gives, else that of the dateline where it tells the year, else null. */
  private static String date(JCas jcas) throws IOException {
    for (InputPosition position : jcas.getIndexedFSs(InputPosition.class)) {
      String date = position.getFields() == null ? null : date(position.getFields());
      if (date != null) {
        return date;
      }
    }
    return StreamSupport.stream(jcas.getAnnotationIndex(Dateline.class).spliterator(), false)
        .map(Dateline::getDateIso).filter(date -> date != null && !date.startsWith("-")).findFirst().orElse(null);
  }

  private static String date(String fields) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(fields)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals("date");
        parser.nextToken();
        if (wanted) {
          return parser.getValueAsString();
        }
        parser.skipChildren();
      }
    }
    return null;
  }

  private void write(List<ReuseCluster> clusters, int stories) throws IOException {
    Files.createDirectories(output);
    Iterable<String> rows = () -> clusters.stream().map(ReuseJson::of).iterator();
    Files.write(output.resolve("reuse.jsonl"), rows);
    Files.writeString(output.resolve("reuse.html"), ReuseHtml.of(clusters, stories));
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(ReuseTable.of(clusters));
      out.printf("%d stories, %d failures, %d clusters, written to %s%n", stories + failures, failures,
          clusters.size(), output);
      out.flush();
    }
  }
}
