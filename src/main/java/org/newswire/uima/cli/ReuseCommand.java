package org.newswire.uima.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.annotator.ReuseStories;
import org.newswire.uima.io.JsonLinesReader;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.reuse.ReuseCluster;
import org.newswire.uima.reuse.ReuseHtml;
import org.newswire.uima.reuse.ReuseIndex;
import org.newswire.uima.reuse.ReuseJson;
import org.newswire.uima.reuse.ReusePair;
import org.newswire.uima.reuse.ReuseTable;
import org.newswire.uima.text.Printable;
import org.newswire.uima.type.InputPosition;
import org.newswire.uima.version.ComparisonHtml;
import org.newswire.uima.version.VersionComparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the versions of one story in a collection, and tells who is credited in which. */
@Command(name = "reuse", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Finds stories of a collection that are versions of one story, and tells which credit whom.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all documents were done", "1:some document failed", "2:wrong usage"})
final class ReuseCommand implements Callable<Integer> {
  private static final Pattern JSON_LINES = Pattern.compile("\\.(jsonl|ndjson)(\\.gz)?$");
  private static final String PAGES = "pairs";
  /** How many stories a thread may lag behind. */
  private static final int READ_AHEAD = 8;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT",
      description = "A folder (every .txt file below it), a glob, or a file of JSON Lines with the fields id, text "
          + "and, where known, date.")
  private String input;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "reuse",
      description = "The folder to write reuse.jsonl, reuse.html and pairs/ to (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8",
      description = "The encoding of text files (default: ${DEFAULT-VALUE}).")
  private Charset encoding;

  @Mixin private LexiconOptions lexicons;

  @Option(names = "--threads", paramLabel = "N",
      description = "How many stories to mark at once (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--pages", paramLabel = "N", defaultValue = "1000",
      description = "For how many pairs to write a comparison, which reuse.html links (default: ${DEFAULT-VALUE}).")
  private int pageLimit;

  @Option(names = "--quiet", description = "Print failures only.")
  private boolean quiet;

  private int failures;

  /** A story that is being read in another thread. */
  private record Reading(String id, Future<ReuseStories.ReuseStory> story) {}

  /**
   * Reads the collection and writes its clusters.
   *
   * @return 0 when all documents were done, 1 when some document failed
   * @throws ParameterException when an option does not fit
   * @throws UIMAException when the input does not exist or an engine cannot be made
   * @throws IOException when the output cannot be written
   * @throws InterruptedException when it is interrupted
   */
  @Override
  public Integer call() throws UIMAException, IOException, InterruptedException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads: found " + threads + ", expected at least 1");
    }
    try (TemporaryFolder folder = new TemporaryFolder();
        ReuseIndex index = new ReuseIndex(folder.path().resolve("index"))) {
      addAll(index);
      write(index.clusters(), index.size());
    }
    return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Marks stories in several threads, and adds them in the order of the input. */
  private void addAll(ReuseIndex index) throws UIMAException, IOException, InterruptedException {
    BlockingQueue<ReuseStories> idle = new ArrayBlockingQueue<>(threads);
    for (int i = 0; i < threads; i++) {
      idle.add(new ReuseStories(lexicons.agencies()));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Reading> ahead = new ArrayDeque<>();
    try {
      forEachStory((id, date, text) -> {
        ahead.add(new Reading(id, pool.submit(() -> {
          ReuseStories stories = idle.take();
          try {
            return stories.read(id, date, text);
          } finally {
            idle.add(stories);
          }
        })));
        if (ahead.size() > READ_AHEAD * threads) {
          add(index, ahead.remove());
        }
      });
      while (!ahead.isEmpty()) {
        add(index, ahead.remove());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void add(ReuseIndex index, Reading reading) throws InterruptedException {
    try {
      ReuseStories.ReuseStory story = reading.story().get();
      index.add(story.head(), story.shingles());
    } catch (ExecutionException e) {
      failed(reading.id(), e.getCause());
    }
  }

  private void failed(String id, Throwable thrown) {
    failures++;
    spec.commandLine().getErr().println("failed: " + Printable.of((id == null ? "" : id + ": ") + Reasons.of(thrown)));
  }

  /** Takes a story of the input. */
  private interface StoryTaker {
    void take(String id, String date, String text) throws UIMAException, IOException, InterruptedException;
  }

  private void forEachStory(StoryTaker taker) throws UIMAException, IOException, InterruptedException {
    CollectionReader reader = reader();
    JCas jcas = JCasFactory.createJCas();
    while (reader.hasNext()) {
      jcas.reset();
      String id = null;
      String date;
      try {
        reader.getNext(jcas.getCas());
        id = DocumentMetaData.get(jcas).getDocumentId();
        date = date(jcas);
      } catch (UIMAException | IOException | RuntimeException e) {
        failed(id, e);
        continue;
      }
      taker.take(id, date, jcas.getDocumentText());
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

  /** Returns the date that the input gives, or null. */
  private static String date(JCas jcas) throws IOException {
    for (InputPosition position : jcas.getIndexedFSs(InputPosition.class)) {
      String date = position.getFields() == null ? null : date(position.getFields());
      if (date != null) {
        return date;
      }
    }
    return null;
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

  private void write(List<ReuseCluster> clusters, int stories) throws UIMAException, IOException, InterruptedException {
    Files.createDirectories(output);
    Map<ReusePair, String> pages = writePages(clusters);
    try (Writer rows = Files.newBufferedWriter(output.resolve("reuse.jsonl"))) {
      for (ReuseCluster cluster : clusters) {
        rows.append(ReuseJson.of(cluster)).append('\n');
      }
    }
    Files.writeString(output.resolve("reuse.html"), ReuseHtml.of(clusters, stories, pages));
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(ReuseTable.of(clusters));
      out.println(stories + failures + " stories, " + failures + " failures, " + clusters.size()
          + " clusters, written to " + Printable.of(output.toString()));
      out.flush();
    }
  }

  /** Writes a comparison of every pair, as far as asked for, in place of those of an earlier run. */
  private Map<ReusePair, String> writePages(List<ReuseCluster> clusters)
      throws UIMAException, IOException, InterruptedException {
    Path folder = output.resolve(PAGES);
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "[0-9]*.html")) {
        for (Path page : earlier) {
          Files.delete(page);
        }
      }
    }
    Map<ReusePair, String> pages = new IdentityHashMap<>();
    List<ReusePair> compared = clusters.stream().flatMap(c -> c.pairs().stream()).limit(pageLimit).toList();
    if (compared.isEmpty()) {
      return pages;
    }
    Map<String, String> texts = texts(compared);
    Files.createDirectories(folder);
    StoryMarker marker = new StoryMarker(lexicons.parameters());
    VersionComparer comparer = new VersionComparer();
    for (ReusePair pair : compared) {
      String a = pair.original().id();
      String b = pair.copy().id();
      if (texts.containsKey(a) && texts.containsKey(b)) {
        String name = PAGES + "/" + (pages.size() + 1) + ".html";
        Files.writeString(output.resolve(name), ComparisonHtml.of(
            comparer.compare(marker.mark(texts.get(a)), marker.mark(texts.get(b))), a, b));
        pages.put(pair, name);
      }
    }
    return pages;
  }

  /** Reads the input again for the texts of some pairs. */
  private Map<String, String> texts(List<ReusePair> pairs) throws UIMAException, IOException, InterruptedException {
    Set<String> wanted = new HashSet<>();
    pairs.forEach(pair -> wanted.addAll(List.of(pair.original().id(), pair.copy().id())));
    Map<String, String> texts = new HashMap<>();
    int counted = failures;
    PrintWriter err = spec.commandLine().getErr();
    spec.commandLine().setErr(new PrintWriter(Writer.nullWriter()));
    try {
      forEachStory((id, date, text) -> {
        if (wanted.contains(id)) {
          texts.putIfAbsent(id, text);
        }
      });
    } finally {
      spec.commandLine().setErr(err);
      failures = counted;
    }
    return texts;
  }
}
