package org.newswire.uima.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.uima.UIMAException;
import org.newswire.uima.annotator.ReuseStories;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.reuse.Overlap;
import org.newswire.uima.reuse.ReuseCluster;
import org.newswire.uima.reuse.ReuseIndex;
import org.newswire.uima.reuse.ReuseJson;
import org.newswire.uima.reuse.Shingles;
import org.newswire.uima.reuse.StoryHead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scala.Tuple2;

/**
 * Finds the versions of one story in a table with Apache Spark: reads Parquet or JSON Lines with the columns {@code
 * id}, {@code text} and, where it is known, {@code date}, and writes what {@code newswire reuse} writes to {@code
 * reuse.jsonl}.
 */
@Command(name = "ReuseJob", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Finds the versions of one story in a table with Apache Spark and writes them as JSON Lines.")
public final class ReuseJob implements Callable<Integer> {
  private static final StructType STORY = new StructType().add("id", DataTypes.StringType)
      .add("text", DataTypes.StringType).add("date", DataTypes.StringType);
  private static final StructType BODY = new StructType().add("place", DataTypes.IntegerType)
      .add("head", DataTypes.StringType).add("words", DataTypes.BinaryType)
      .add("kept", DataTypes.createArrayType(DataTypes.IntegerType)).add("error", DataTypes.StringType);
  private static final StructType VERSIONS = new StructType().add("a", DataTypes.IntegerType)
      .add("b", DataTypes.IntegerType).add("shared", DataTypes.IntegerType).add("containment", DataTypes.DoubleType);

  @Parameters(index = "0", paramLabel = "IN",
      description = "Stories: JSON Lines where the name ends in .json, .jsonl or .ndjson, also with .gz; else Parquet.")
  private String in;

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder of JSON Lines to write; it must not exist.")
  private String out;

  @Spec private CommandLine.Model.CommandSpec spec;

  /**
   * What was found.
   *
   * @param clusters the clusters of versions, the earliest of the table first
   * @param errors why stories could not be read, each with its id before
   */
  public record Found(List<ReuseCluster> clusters, List<String> errors) {}

  /**
   * Runs the job.
   *
   * @param arguments IN and OUT; {@code --help} lists them
   */
  public static void main(String... arguments) {
    Jobs.run(new ReuseJob(), arguments);
  }

  /**
   * Reads the table and writes its clusters.
   *
   * @return 0 when all stories were read, 1 when some story failed
   */
  @Override
  public Integer call() {
    SparkSession spark = SparkSession.builder().appName("newswire-uima reuse").getOrCreate();
    Found found = find(Jobs.isJsonLines(in) ? spark.read().schema(STORY).json(in) : spark.read().parquet(in));
    spark.createDataset(found.clusters().stream().map(ReuseJson::of).toList(), Encoders.STRING()).coalesce(1).write()
        .mode(SaveMode.ErrorIfExists).text(out);
    found.errors().forEach(error -> spec.commandLine().getErr().println("failed: " + error));
    spec.commandLine().getOut().printf("%,d clusters, %,d failures, in %s%n", found.clusters().size(),
        found.errors().size(), out);
    return found.errors().isEmpty() ? 0 : 1;
  }

  /**
   * Finds the versions of one story in a table.
   *
   * @param stories the stories, a row each: {@code id}, {@code text} and, where there is one, {@code date}
   */
  public static Found find(Dataset<Row> stories) {
    SparkSession spark = stories.sparkSession();
    boolean dated = List.of(stories.columns()).contains("date");
    Dataset<Row> columns = stories.selectExpr("cast(id as string)", "cast(text as string)",
        dated ? "cast(date as string)" : "cast(null as string)");
    Dataset<Row> bodies = spark.createDataFrame(columns.toJavaRDD().zipWithIndex().mapPartitions(ReuseJob::read), BODY)
        .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      List<ReuseCluster.Versions> versions = new ArrayList<>();
      Set<Integer> places = new TreeSet<>();
      for (Row row : versions(bodies).collectAsList()) {
        versions.add(new ReuseCluster.Versions(row.getInt(0), row.getInt(1),
            new Overlap(row.getInt(2), row.getDouble(3))));
        places.addAll(List.of(row.getInt(0), row.getInt(1)));
      }
      versions.sort(Comparator.comparingInt(ReuseCluster.Versions::a).thenComparingInt(ReuseCluster.Versions::b));
      Map<Integer, StoryHead> heads = new HashMap<>();
      bodies.join(spark.createDataset(List.copyOf(places), Encoders.INT()).toDF("place"), "place")
          .select("place", "head").collectAsList()
          .forEach(row -> heads.put(row.getInt(0), StoryHead.unpacked(row.getString(1))));
      return new Found(ReuseCluster.of(versions, heads::get),
          bodies.filter(col("error").isNotNull()).orderBy("place").select("error").as(Encoders.STRING())
              .collectAsList());
    } finally {
      bodies.unpersist();
    }
  }

  /** Returns the pairs that share enough of the index, looked at again. */
  private static Dataset<Row> versions(Dataset<Row> bodies) {
    Dataset<Row> kept = bodies.select(col("place"), explode(col("kept")).as("shingle"));
    Dataset<Row> common = kept.groupBy("shingle").count()
        .filter(col("count").between(2, ReuseIndex.MOST_STORIES)).select("shingle");
    Dataset<Row> rare = kept.join(common, "shingle");
    Dataset<Row> together = rare.as("x").join(rare.as("y"), expr("x.shingle = y.shingle and x.place < y.place"))
        .groupBy(col("x.place").as("a"), col("y.place").as("b")).count();
    return together.join(bodies.select(col("place").as("a"), col("words").as("wordsOfA")), "a")
        .join(bodies.select(col("place").as("b"), col("words").as("wordsOfB")), "b")
        .select("a", "b", "count", "wordsOfA", "wordsOfB")
        .flatMap((FlatMapFunction<Row, Row>) ReuseJob::lookAgain, Encoders.row(VERSIONS));
  }

  private static Iterator<Row> lookAgain(Row pair) {
    Shingles a = Shingles.unpacked(pair.getAs("wordsOfA"));
    Shingles b = Shingles.unpacked(pair.getAs("wordsOfB"));
    if (!Shingles.isLikely((int) pair.getLong(2), a.words().length, b.words().length)) {
      return Collections.emptyIterator();
    }
    Overlap overlap = Overlap.between(a, b);
    return overlap.isReuse()
        ? List.of(RowFactory.create(pair.getInt(0), pair.getInt(1), overlap.shared(), overlap.containment())).iterator()
        : Collections.emptyIterator();
  }

  private static Iterator<Row> read(Iterator<Tuple2<Row, Long>> stories) throws UIMAException, IOException {
    if (!stories.hasNext()) {
      return Collections.emptyIterator();
    }
    ReuseStories reader = new ReuseStories();
    return Jobs.each(stories, story -> row(reader, story._1(), Math.toIntExact(story._2())));
  }

  private static Row row(ReuseStories reader, Row story, int place) {
    String id = story.getString(0);
    try {
      if (story.isNullAt(1)) {
        throw new IllegalArgumentException("no text");
      }
      ReuseStories.ReuseStory read = reader.read(id, story.getString(2), story.getString(1));
      return RowFactory.create(place, read.head().packed(), read.shingles().packed(),
          read.shingles().kept(), null);
    } catch (UIMAException | RuntimeException e) {
      return RowFactory.create(place, null, null, null, id + ": " + Reasons.of(e));
    }
  }
}
