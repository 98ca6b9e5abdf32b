package org.newswire.uima.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.component.NoOpAnnotator;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.annotator.SpeechAnnotator;
import org.newswire.uima.io.StoryReader;

/** Times the engines and the CPE over a folder of stories; prints figures and judges nothing. */
final class Benchmark {
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 3;
  private static final List<String> ENGINES = List.of(
      "SourceCreditAnnotator", "ReporterAnnotator", "AcronymGlossAnnotator", "SpeechAnnotator", "NewswireAggregate");

  private static final String NO_OP = "no-op engine";
  private static final String WITHOUT_SPEECH = "engines without speech";
  private static final String ALL = "all engines";

  private final Path folder;
  private final List<String> texts = new ArrayList<>();

  private Benchmark(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
  }

  /**
   * Runs all benchmarks.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 1) {
      System.err.println("error: expected one argument, the folder with the stories (.txt)");
      System.exit(2);
    }
    Benchmark benchmark = new Benchmark(Path.of(arguments[0]));
    benchmark.engines();
    benchmark.growth();
    benchmark.pipeline();
  }

  private void engines() throws Exception {
    System.out.printf("%d stories, %.2f MB, one thread, after warm-up%n%n", texts.size(), characters(texts) / 1e6);
    System.out.printf("%-24s %10s %10s%n", "engine alone", "us/KB", "MB/s");
    for (String name : ENGINES) {
      print(name, seconds(texts, engine(name)));
    }
    print("the first three", seconds(texts, engine(ENGINES.get(0)), engine(ENGINES.get(1)), engine(ENGINES.get(2))));
  }

  private void print(String name, double seconds) {
    System.out.printf("%-24s %10.2f %10.1f%n", name, seconds * 1e9 / characters(texts), characters(texts) / 1e6 / seconds);
  }

  private static AnalysisEngine engine(String name) throws Exception {
    return AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors." + name);
  }

  /** Times one text of growing length, made of the stories one after the other. */
  private void growth() throws Exception {
    StringBuilder all = new StringBuilder();
    while (all.length() < 10_000_000) {
      texts.forEach(text -> all.append(text).append("\n\n"));
    }
    System.out.printf("%n%-24s %10s %10s %10s %10s%n", "us/KB of one text of", "10 KB", "100 KB", "1 MB", "10 MB");
    for (String name : ENGINES) {
      AnalysisEngine engine = engine(name);
      seconds(texts, engine);
      System.out.printf("%-24s", name);
      for (int size : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
        // Several stretches of a small size, so that one story's style does not decide.
        List<String> stretches = new ArrayList<>();
        for (int begin = 0; begin + size <= Math.min(all.length(), 10_000_000); begin += size) {
          stretches.add(all.substring(begin, begin + size));
        }
        System.out.printf(" %10.2f", seconds(stretches, engine) * 1e9 / characters(stretches));
      }
      System.out.println();
    }
  }

  /** Returns the time that engines take for texts, one after the other on each. */
  private static double seconds(List<String> texts, AnalysisEngine... engines) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    double[] rounds = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long nanoseconds = 0;
      for (String text : texts) {
        jcas.reset();
        jcas.setDocumentText(text);
        long start = System.nanoTime();
        for (AnalysisEngine engine : engines) {
          engine.process(jcas);
        }
        nanoseconds += System.nanoTime() - start;
      }
      if (round >= 0) {
        rounds[round] = nanoseconds / 1e9;
      }
    }
    return median(rounds);
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
    wall.forEach((key, seconds) -> System.out.printf("%-28s %10.0f %10.2f %14.3f%n", key, texts.size() / median(seconds),
        characters(texts) / 1e6 / median(seconds), 1e3 * median(cpu.get(key)) / texts.size()));
    System.out.printf("%n%-28s %16s %22s%n", "against the no-op engine", "share of the CPU", "2 threads against 1");
    double none = median(cpu.get(NO_OP + ", 1"));
    for (String engines : List.of(WITHOUT_SPEECH, ALL)) {
      double some = median(cpu.get(engines + ", 1"));
      System.out.printf("%-28s %14.1f %% %22.2f%n", engines, 100 * (some - none) / some,
          median(wall.get(engines + ", 1")) / median(wall.get(engines + ", 2")));
    }
    try (Stream<Path> files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
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
