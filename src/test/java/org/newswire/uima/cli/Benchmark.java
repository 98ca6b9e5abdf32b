package org.newswire.uima.cli;

import com.sun.management.OperatingSystemMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.NoOpAnnotator;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.acronym.AcronymRecognizer;
import org.newswire.uima.acronym.Glossary;
import org.newswire.uima.annotator.SpeechAnnotator;
import org.newswire.uima.credit.CreditLexicon;
import org.newswire.uima.credit.CreditRecognizer;
import org.newswire.uima.io.NewswireRows;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.io.WrittenBytes;
import org.newswire.uima.reporter.ReporterLexicon;
import org.newswire.uima.reporter.ReporterRecognizer;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Lexicon;

/**
 * Times the engines and the CPE over a folder of stories; prints figures and judges nothing.
 *
 * <p>Engines are timed by the processor time of their thread, in rounds in which all of them take turns, so that a
 * machine that slows down slows all of them; beside them, on the same texts, what somebody would write instead of them.
 * Compare two builds by their ratios to that. The figures also go into a file of JSON Lines where one is named.
 */
final class Benchmark {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 5;
  private static final List<String> ENGINES = List.of(
      "SourceCreditAnnotator", "ReporterAnnotator", "AcronymGlossAnnotator", "SpeechAnnotator", "NewswireAggregate");

  private static final int LONGEST = 10_000_000;
  private static final int STARTS = 20;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final String PATTERNS = "five regular expressions";
  private static final String NO_OP = "no-op engine";
  private static final String WITHOUT_SPEECH = "engines without speech";
  private static final String ALL = "all engines";

  private final Path folder;
  private final PrintWriter json;
  private final List<String> texts = new ArrayList<>();

  private Benchmark(Path folder, PrintWriter json) throws IOException {
    this.folder = folder;
    this.json = json;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no .txt file below " + folder);
    }
  }

  /**
   * Runs all benchmarks.
   *
   * @param arguments the folder, the file of JSON Lines to write figures to, and the parts to run; all but the folder
   *     may be left out
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 1) {
      System.err.println("error: expected the folder with the stories (.txt) and, at will, a file for the figures and "
          + "which of the parts to run: " + Arrays.toString(Part.values()));
      System.exit(2);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(arguments).skip(2).map(Part::valueOf).forEach(parts::add);
    try (PrintWriter json = arguments.length < 2 ? new PrintWriter(Writer.nullWriter())
        : new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      Benchmark benchmark = new Benchmark(Path.of(arguments[0]), json);
      for (Part part : parts.isEmpty() ? EnumSet.allOf(Part.class) : parts) {
        switch (part) {
          case start -> benchmark.start();
          case engines -> benchmark.engines();
          case bytes -> benchmark.bytes();
          case growth -> benchmark.growth();
          case pipeline -> benchmark.pipeline();
          case formats -> benchmark.formats();
        }
        json.flush();
      }
    }
  }

  /** What can be run by itself. */
  private enum Part {
    start, engines, bytes, growth, pipeline, formats
  }

  /** What is timed on a text. */
  private interface Work {
    /** Does the work on a document that holds nothing but its text. */
    void on(JCas jcas) throws Exception;
  }

  private static Work engine(String... names) throws Exception {
    List<AnalysisEngine> engines = new ArrayList<>();
    for (String name : names) {
      engines.add(AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors." + name));
    }
    return jcas -> {
      for (AnalysisEngine engine : engines) {
        engine.process(jcas);
      }
    };
  }

  /** Times how long it takes to make all engines: the first of this Java machine, and the next ones. */
  private void start() throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long before = processCpu();
      NewswireRows.create().close();
      seconds.add((processCpu() - before) / 1e9);
    }
    double warm = median(seconds.subList(STARTS / 2, STARTS).stream().mapToDouble(Double::doubleValue).toArray());
    System.out.printf("CPU seconds to make all engines: %.2f the first time, %.3f warm%n%n", seconds.get(0), warm);
    figure("start", "all engines, first", "CPU s", seconds.get(0));
    figure("start", "all engines, warm", "CPU s", warm);
  }

  /** Times what turns marked documents into bytes, without files. */
  private void bytes() throws Exception {
    WrittenBytes bytes = new WrittenBytes();
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("XMI, bytes alone", bytes::xmi);
    works.put("JSON row, bytes alone", bytes::row);
    AnalysisEngine engines = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    JCas jcas = JCasFactory.createJCas();
    Map<String, double[]> rounds = new LinkedHashMap<>();
    for (int round = -2; round < ROUNDS; round++) {
      for (int i = 0; i < texts.size(); i++) {
        jcas.reset();
        jcas.setDocumentText(texts.get(i));
        DocumentMetaData.create(jcas).setDocumentId("round" + (round + 2) + "/story" + i);
        engines.process(jcas);
        for (Map.Entry<String, Work> work : works.entrySet()) {
          long before = CLOCK.getCurrentThreadCpuTime();
          work.getValue().on(jcas);
          if (round >= 0) {
            rounds.computeIfAbsent(work.getKey(), name -> new double[ROUNDS])[round] +=
                (CLOCK.getCurrentThreadCpuTime() - before) / 1e9;
          }
        }
      }
    }
    System.out.printf("%n%-26s %10s%n", "written", "us/KB");
    rounds.forEach((name, seconds) -> {
      double cost = microseconds(median(seconds), texts);
      System.out.printf("%-26s %10.2f%n", name, cost);
      figure("format", name, "us/KB", cost);
    });
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Times every engine, and the three without speech in one pass, against five regular expressions. */
  private void engines() throws Exception {
    Map<String, Work> works = new LinkedHashMap<>();
    works.put(PATTERNS, jcas -> Baselines.patterns(jcas.getDocumentText()));
    works.put("Schwartz-Hearst", jcas -> Baselines.schwartzHearst(jcas.getDocumentText()));
    for (String name : ENGINES) {
      works.put(name, engine(name));
    }
    works.put("the first three engines", engine(ENGINES.get(0), ENGINES.get(1), ENGINES.get(2)));
    CreditRecognizer credits = new CreditRecognizer(CreditLexicon.bundled());
    ReporterRecognizer reporters = new ReporterRecognizer(ReporterLexicon.bundled());
    AcronymRecognizer acronyms =
        new AcronymRecognizer(
            new Glossary(Lexicon.bundled("acronym/glossary.tsv", Glossary.REQUIRED, Glossary.COLUMNS)),
            true);
    works.put("their three recognisers", jcas -> {
      String text = Layout.of(jcas.getDocumentText()).text();
      credits.find(text);
      reporters.find(text);
      acronyms.find(text);
    });
    Map<String, Double> seconds = seconds(texts, works, WARM_UP, ROUNDS);
    System.out.printf("%d stories, %.2f MB, one thread, processor time after warm-up%n%n", texts.size(),
        characters(texts) / 1e6);
    System.out.printf("%-26s %10s %28s%n", "", "us/KB", "against " + PATTERNS);
    seconds.forEach((name, time) -> {
      System.out.printf("%-26s %10.2f %28.2f%n", name, microseconds(time, texts), time / seconds.get(PATTERNS));
      figure("engine", name, "us/KB", microseconds(time, texts));
      figure("engine", name, "times " + PATTERNS, time / seconds.get(PATTERNS));
    });
  }

  /** Times one text of growing length, made of the stories one after the other. */
  private void growth() throws Exception {
    StringBuilder all = new StringBuilder();
    while (all.length() < LONGEST) {
      texts.forEach(text -> all.append(text).append("\n\n"));
    }
    System.out.printf("%n%-26s %10s %10s %10s %16s%n", "us/KB of one text of", "10 KB", "1 MB", "10 MB",
        "10 MB : 10 KB");
    for (String name : ENGINES) {
      Map<String, Work> work = Map.of(name, engine(name));
      System.out.printf("%-26s", name);
      double first = 0;
      double cost = 0;
      for (int size : new int[] {LONGEST / 1000, LONGEST / 10, LONGEST}) {
        // Several stretches of a small size, so that one story's style does not decide.
        List<String> stretches = new ArrayList<>();
        for (int begin = 0; begin + size <= LONGEST; begin += size) {
          stretches.add(all.substring(begin, begin + size));
        }
        cost = microseconds(seconds(stretches, work, 1, 3).get(name), stretches);
        first = first == 0 ? cost : first;
        System.out.printf(" %10.2f", cost);
        figure("growth", name, "us/KB at " + size, cost);
      }
      System.out.printf(" %16.2f%n", cost / first);
      figure("growth", name, "10 MB : 10 KB", cost / first);
    }
  }

  /** Returns the median processor time of each work on all texts; in every round the works take turns. */
  private static Map<String, Double> seconds(List<String> texts, Map<String, Work> works, int warmUp, int counted)
      throws Exception {
    JCas jcas = JCasFactory.createJCas();
    Map<String, double[]> rounds = new LinkedHashMap<>();
    for (int round = -warmUp; round < counted; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        long nanoseconds = 0;
        for (String text : texts) {
          jcas.reset();
          jcas.setDocumentText(text);
          long start = CLOCK.getCurrentThreadCpuTime();
          work.getValue().on(jcas);
          nanoseconds += CLOCK.getCurrentThreadCpuTime() - start;
        }
        if (round >= 0) {
          rounds.computeIfAbsent(work.getKey(), name -> new double[counted])[round] = nanoseconds / 1e9;
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rounds.forEach((name, values) -> medians.put(name, median(values)));
    return medians;
  }

  private static double microseconds(double seconds, List<String> texts) {
    return seconds * 1e9 / characters(texts);
  }

  private void figure(String group, String name, String unit, double value) {
    json.printf(Locale.ROOT,
        "{\"group\":\"%s\",\"name\":\"%s\",\"unit\":\"%s\",\"value\":%.4f}%n", group, name, unit, value);
  }

  /** Times the bundled CPE with XMI and JSON Lines against the same CPE with an engine that does nothing. */
  private void pipeline() throws Exception {
    Path temporary = Files.createTempDirectory("newswire-benchmark");
    Path noOp = temporary.resolve("NoOp.xml");
    try (OutputStream out = Files.newOutputStream(noOp)) {
      AnalysisEngineFactory.createEngineDescription(NoOpAnnotator.class).toXML(out);
    }
    String bundled = Files.readString(Path.of("descriptors", "NewswireCpe.xml"));
    Path full = Files.writeString(temporary.resolve("full.xml"), bundled);
    Path empty = Files.writeString(temporary.resolve("empty.xml"), bundled.replace(
        "name=\"org.newswire.uima.descriptors.NewswireAggregate\"", "location=\"" + noOp.toUri() + "\""));
    Map<String, double[]> cpu = new LinkedHashMap<>();
    Map<String, double[]> wall = new LinkedHashMap<>();
    for (int round = -2; round < ROUNDS; round++) {
      for (String engines : List.of(NO_OP, WITHOUT_SPEECH, ALL)) {
        for (int threads : new int[] {1, 2}) {
          Path output = temporary.resolve("out" + round + threads + engines.charAt(0));
          long before = processCpu();
          RunReport report = run((engines.equals(NO_OP) ? empty : full).toUri().toURL(), engines, threads, output);
          if (round >= 0) {
            String key = engines + ", " + threads;
            cpu.computeIfAbsent(key, k -> new double[ROUNDS])[round] = (processCpu() - before) / 1e9;
            wall.computeIfAbsent(key, k -> new double[ROUNDS])[round] = report.seconds();
          }
        }
      }
    }
    System.out.printf("%n%-28s %10s %10s %14s%n", "CPE: engines, threads", "docs/s", "MB/s", "CPU ms/doc");
    wall.forEach((key, seconds) -> {
      double milliseconds = 1e3 * median(cpu.get(key)) / texts.size();
      System.out.printf("%-28s %10.0f %10.2f %14.3f%n", key, texts.size() / median(seconds),
          characters(texts) / 1e6 / median(seconds), milliseconds);
      figure("cpe", key, "CPU ms/doc", milliseconds);
    });
    System.out.printf("%n%-28s %16s %22s%n", "against the no-op engine", "times its CPU", "2 threads against 1");
    double none = median(cpu.get(NO_OP + ", 1"));
    for (String engines : List.of(WITHOUT_SPEECH, ALL)) {
      double some = median(cpu.get(engines + ", 1"));
      double twice = median(wall.get(engines + ", 1")) / median(wall.get(engines + ", 2"));
      System.out.printf("%-28s %16.2f %22.2f%n", engines, some / none, twice);
      figure("cpe", engines, "times the CPU of the no-op engine", some / none);
      figure("cpe", engines, "documents/s of 2 threads : 1", twice);
    }
    delete(temporary);
  }

  /** Times and weighs what is written of marked stories. */
  private void formats() throws Exception {
    System.out.printf("%n%-28s %10s %18s%n", "format, marked text alone", "us/KB", "bytes/KB of text");
    new FormatCosts(texts).measure().forEach((format, cost) -> {
      System.out.printf("%-28s %10.2f %18.0f%n", format, cost.microseconds(), cost.bytes());
      figure("format", format.name(), "us/KB", cost.microseconds());
      figure("format", format.name(), "bytes/KB", cost.bytes());
    });
  }

  private RunReport run(URL cpe, String engines, int threads, Path output) throws Exception {
    CpeRunner runner = new CpeRunner(cpe);
    runner.set(SpeechAnnotator.PARAM_MARK_SPEECH, engines.equals(ALL));
    runner.set(StoryReader.PARAM_SOURCES, new String[] {folder.toString()});
    runner.set("targetLocation", output.toString());
    runner.setThreads(threads);
    return runner.run(new CpeRunner.Listener() {
      @Override
      public void started(long documents, long bytes) {}

      @Override
      public void done(CAS cas) {}

      @Override
      public void failed(String message) {
        throw new IllegalStateException(message);
      }
    });
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double characters(List<String> texts) {
    return texts.stream().mapToDouble(String::length).sum();
  }
}
