package org.newswire.uima.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.cli.CommandLineRows;
import picocli.CommandLine;

/** The job finds what the command finds, over the bundled samples and some hundred stories made at random. */
class ReuseJobTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/newswire/uima/samples");
  private static final long SEED = 20200401;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void startSpark() {
    spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false")
        .config("spark.log.level", "ERROR").config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString()).getOrCreate();
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  private static String line(String id, String text, String date) throws Exception {
    return JSON.writeValueAsString(date == null ? Map.of("id", id, "text", text)
        : Map.of("id", id, "text", text, "date", date));
  }

  private static List<String> stories() throws Exception {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        lines.add(line(file.getFileName().toString(), Files.readString(file), null));
      }
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = "OSLO (Reuters) - " + IntStream.range(0, 20 + random.nextInt(600))
          .mapToObj(k -> "word" + random.nextInt(3000) + (k % 15 == 14 ? "." : "")).collect(Collectors.joining(" "));
      texts.add(text);
      lines.add(line("story-" + i, text, i % 3 == 0 ? null : "2019-05-" + (10 + i % 20)));
      if (i % 3 == 0) {
        String copied = texts.get(random.nextInt(texts.size()));
        String copy = Arrays.stream(copied.split("(?<=\\.) ")).filter(sentence -> random.nextInt(10) > 3)
            .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
            .map(word -> random.nextInt(10) == 0 ? "other" + random.nextInt(999) : word)
            .collect(Collectors.joining(" "));
        lines.add(line("copy-" + i, copy, null));
      }
    }
    return lines;
  }

  @Test
  void findsWhatTheCommandFinds() throws Exception {
    Path in = Files.write(folder.resolve("stories.jsonl"), stories());
    List<String> expected = CommandLineRows.ofReuse(in, folder.resolve("command"));
    Path out = folder.resolve("out");

    assertThat(run(0, in, out)).contains(" clusters, 0 failures, in ");

    assertThat(expected).as("seed %d", SEED).hasSizeGreaterThan(40);
    assertThat(spark.read().textFile(out.toString()).collectAsList()).as("seed %d", SEED).isEqualTo(expected);

    spark.read().json(in.toString()).repartition(3).write().parquet(folder.resolve("stories.parquet").toString());
    assertThat(ReuseJob.find(spark.read().parquet(folder.resolve("stories.parquet").toString())).clusters())
        .hasSameSizeAs(expected);
  }

  @Test
  void namesTheStoriesThatFail() throws Exception {
    Path in = Files.write(folder.resolve("bad.jsonl"), List.of("{\"id\":\"none\"}", line("a", "A boat.", null)));

    assertThat(run(1, in, folder.resolve("bad"))).contains("failed: none: no text", "0 clusters, 1 failures");
  }

  private static String run(int exitCode, Object... arguments) {
    StringWriter printed = new StringWriter();
    CommandLine job = new CommandLine(new ReuseJob()).setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed));
    assertThat(job.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new)))
        .as(printed.toString()).isEqualTo(exitCode);
    return printed.toString();
  }
}
