package org.newswire.uima.spark;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.cli.CommandLineRows;
import org.newswire.uima.io.WatchedRows;
import picocli.CommandLine;

/** Runs the job on a real Spark of two threads, over the bundled samples and over rows that are none. */
class NewswireJobTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/newswire/uima/samples");
  private static final StructType STORY =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Map<String, JsonNode> expected;

  @BeforeAll
  static void startSparkAndRunTheCommandLine() throws Exception {
    spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString()).getOrCreate();
    expected = trees(CommandLineRows.of(SAMPLES, folder.resolve("cli")));
    assertThat(expected).hasSize(12);
  }

  @AfterAll
  static void stopSpark() {
    if (spark != null) {
      spark.stop();
    }
  }

  /** Returns rows by document, without features that are null: a struct has those of all types. */
  private static Map<String, JsonNode> trees(List<String> rows) throws Exception {
    List<JsonNode> trees = new ArrayList<>();
    for (String row : rows) {
      trees.add(withoutNulls(JSON.readTree(row)));
    }
    return trees.stream().collect(toMap(tree -> tree.path("doc").asText(), tree -> tree));
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(property -> property.getValue().isNull());
    }
    node.forEach(NewswireJobTest::withoutNulls);
    return node;
  }

  private static List<Row> samples() throws Exception {
    List<Row> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        stories.add(RowFactory.create(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return stories;
  }

  private static String run(int exitCode, Object... arguments) {
    StringWriter printed = new StringWriter();
    CommandLine job = new CommandLine(new NewswireJob()).setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed));
    assertThat(job.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new)))
        .as(printed.toString()).isEqualTo(exitCode);
    return printed.toString();
  }

  @Test
  void rowsOfParquetAreThoseOfTheCommandLine() throws Exception {
    Path in = folder.resolve("stories.parquet");
    spark.createDataFrame(samples(), STORY).withColumnRenamed("text", "body").write().parquet(in.toString());
    Path out = folder.resolve("from-parquet");
    assertThat(run(0, in, out, "--text-field", "body")).contains("12 documents, 0 with an error");
    assertThat(trees(spark.read().parquet(out.toString()).toJSON().collectAsList())).isEqualTo(expected);
    assertThat(run(2, in, folder.resolve("none"))).contains("there is no column text, found id, body");
  }

  @Test
  void rowsOfJsonAreThoseOfTheCommandLine() throws Exception {
    List<String> lines = new ArrayList<>(spark.createDataFrame(samples(), STORY).toJSON().collectAsList());
    lines.add("{\"id\":7}");
    Path in = Files.write(folder.resolve("stories.jsonl"), lines);
    Path out = folder.resolve("from-json");
    assertThat(run(0, in, out)).contains("13 documents, 1 with an error");
    Map<String, JsonNode> rows = trees(spark.read().parquet(out.toString()).toJSON().collectAsList());
    assertThat(rows.remove("7").path("error").asText()).isEqualTo("no text");
    assertThat(rows).isEqualTo(expected);
  }

  @Test
  void rowsOfTextFilesAreThoseOfTheCommandLine() throws Exception {
    Path in = Files.createDirectories(folder.resolve("texts/sub folder"));
    for (Row story : samples()) {
      Files.writeString(in.resolve(story.getString(0)), story.getString(1));
    }
    Path out = folder.resolve("from-text");
    run(0, in, out, "--input-format", "text");
    assertThat(trees(spark.read().parquet(out.toString()).toJSON().collectAsList())).isEqualTo(expected);
    Path below = folder.resolve("from-text-below");
    run(0, in.getParent(), below, "--input-format", "text");
    assertThat(trees(spark.read().parquet(below.toString()).toJSON().collectAsList()).keySet())
        .contains("sub folder/dpa-bahn.txt");
  }

  @Test
  void aRowThatFailsHasAnErrorAndCostsItselfAlone() throws Exception {
    List<Row> stories = new ArrayList<>(samples());
    stories.add(3, RowFactory.create("none", null));
    stories.add(5, RowFactory.create("boom", "boom!"));
    stories.add(7, RowFactory.create(null, null));
    int made = WatchedRows.MADE.get();
    int closed = WatchedRows.CLOSED.get();
    List<String> rows = NewswireJob.mark(spark.createDataFrame(stories, STORY).repartition(3), "id", "text",
        WatchedRows::create).toJSON().collectAsList();
    assertThat(rows).contains("{\"doc\":\"none\",\"error\":\"no text\"}", "{\"error\":\"no text\"}",
        "{\"doc\":\"boom\",\"error\":\"IllegalStateException: no good\"}");
    Map<String, JsonNode> good = trees(rows.stream().filter(row -> !row.contains("\"error\":")).toList());
    assertThat(good).isEqualTo(expected);
    assertThat(WatchedRows.MADE.get() - made).isEqualTo(3);
    assertThat(WatchedRows.CLOSED.get() - closed).isEqualTo(3);
  }

  @Test
  void partitionsAreWorthTheStartOfTheEngines() {
    Dataset<Row> scattered = spark.range(0, 2500, 1, 40).toDF("id");
    assertThat(NewswireJob.sized(scattered).toJavaRDD().getNumPartitions()).isEqualTo(2);
    Dataset<Row> together = spark.range(0, 2500, 1, 1).toDF("id");
    assertThat(NewswireJob.sized(together).toJavaRDD().getNumPartitions()).isEqualTo(2);
    Dataset<Row> few = spark.range(0, 10, 1, 4).toDF("id");
    assertThat(NewswireJob.sized(few).toJavaRDD().getNumPartitions()).isEqualTo(1);
  }

  @Test
  void theSchemaIsTheTypeSystem() throws Exception {
    TypeSystemDescription types =
        TypeSystemDescriptionFactory.createTypeSystemDescription("org.newswire.uima.typesystem.Newswire");
    types.resolveImports();
    Set<String> fields = new TreeSet<>(List.of("id int", "type string", "begin int", "end int", "text string"));
    for (TypeDescription type : types.getTypes()) {
      if (type.getSupertypeName().equals(CAS.TYPE_NAME_ANNOTATION)) {
        for (FeatureDescription feature : type.getFeatures()) {
          fields.add(feature.getName() + " " + switch (feature.getRangeTypeName()) {
            case CAS.TYPE_NAME_STRING -> "string";
            case CAS.TYPE_NAME_BOOLEAN -> "boolean";
            case CAS.TYPE_NAME_STRING_ARRAY -> "array<string>";
            case CAS.TYPE_NAME_FS_ARRAY -> "array<int>";
            default -> {
              assertThat(types.getType(feature.getRangeTypeName())).as(feature.getName()).isNotNull();
              yield "int";
            }
          });
        }
      }
    }
    StructType annotation =
        (StructType) ((ArrayType) RowSchema.row().apply("annotations").dataType()).elementType();
    assertThat(Stream.of(annotation.fields()).map(NewswireJobTest::line)).containsExactlyInAnyOrderElementsOf(fields);
    assertThat(RowSchema.row().fieldNames()).containsExactly("doc", "annotations", "error");
  }

  private static String line(StructField field) {
    return field.name() + " " + field.dataType().simpleString();
  }
}
