package org.newswire.uima.cli;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.api.parameter.ComponentParameters;

/** Times each format on marked stories, without the marking, and weighs what it writes. */
final class FormatCosts {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private final List<String> texts;

  /**
   * Takes the stories.
   *
   * @param texts their texts
   */
  FormatCosts(List<String> texts) {
    this.texts = texts;
  }

  /**
   * What a format costs.
   *
   * @param microseconds of processor time for a KB of text, the end of the collection included
   * @param bytes written for a KB of text
   */
  record Cost(double microseconds, double bytes) {}

  /** Returns the median cost of each format; in every round all of them write the same documents in turn. */
  Map<Format, Cost> measure() throws Exception {
    Map<Format, double[]> seconds = new EnumMap<>(Format.class);
    Map<Format, Double> bytes = new EnumMap<>(Format.class);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Path folder = Files.createTempDirectory("newswire-formats");
      for (Map.Entry<Format, Long> time : write(folder).entrySet()) {
        if (round >= 0) {
          seconds.computeIfAbsent(time.getKey(), format -> new double[ROUNDS])[round] = time.getValue() / 1e9;
        }
        bytes.put(time.getKey(), (double) size(folder.resolve(time.getKey().name())));
      }
      delete(folder);
    }
    double kilobytes = texts.stream().mapToDouble(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e3;
    Map<Format, Cost> costs = new EnumMap<>(Format.class);
    seconds.forEach((format, rounds) -> {
      Arrays.sort(rounds);
      costs.put(format, new Cost(rounds[ROUNDS / 2] * 1e6 / kilobytes, bytes.get(format) / kilobytes));
    });
    return costs;
  }

  private Map<Format, Long> write(Path folder) throws Exception {
    Map<Format, AnalysisEngine> writers = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      if (format.writer().isPresent()) {
        writers.put(format, AnalysisEngineFactory.createEngine(format.writer().get(),
            ComponentParameters.PARAM_TARGET_LOCATION, folder.resolve(format.name()).toString()));
      }
    }
    AnalysisEngine engines = AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Map<Format, Long> times = new EnumMap<>(Format.class);
    JCas jcas = JCasFactory.createJCas();
    for (int i = 0; i < texts.size(); i++) {
      jcas.reset();
      jcas.setDocumentText(texts.get(i));
      DocumentMetaData.create(jcas).setDocumentId(i + ".txt");
      engines.process(jcas);
      for (Map.Entry<Format, AnalysisEngine> writer : writers.entrySet()) {
        long start = clock.getCurrentThreadCpuTime();
        writer.getValue().process(jcas);
        times.merge(writer.getKey(), clock.getCurrentThreadCpuTime() - start, Long::sum);
      }
    }
    for (Map.Entry<Format, AnalysisEngine> writer : writers.entrySet()) {
      long start = clock.getCurrentThreadCpuTime();
      writer.getValue().collectionProcessComplete();
      times.merge(writer.getKey(), clock.getCurrentThreadCpuTime() - start, Long::sum);
      writer.getValue().destroy();
    }
    return times;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
