package org.newswire.uima.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.newswire.uima.io.NewswireRows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Marks the stories of a table with Apache Spark: reads Parquet, JSON Lines or text files, writes Parquet with the
 * columns {@code doc}, {@code annotations} and {@code error}, a row a story.
 */
@Command(name = "NewswireJob", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Marks the stories of a table with Apache Spark and writes what was found as Parquet.")
public final class NewswireJob implements Callable<Integer> {
  // To start the engines takes as long as some hundred stories.
  private static final int FEWEST_STORIES_A_PARTITION = 1000;
  private static final String NO_LIMIT = String.valueOf(Integer.MAX_VALUE);

  @Parameters(index = "0", paramLabel = "IN", description = "A file, folder or glob of stories.")
  private String in;

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder of Parquet to write; it must not exist.")
  private String out;

  @Option(names = "--id-field", paramLabel = "NAME", defaultValue = "id",
      description = "The column that holds the id (default: id); of a text file it is the path below IN.")
  private String idField;

  @Option(names = "--text-field", paramLabel = "NAME", defaultValue = "text",
      description = "The column that holds the text (default: text).")
  private String textField;

  @Option(names = "--input-format", paramLabel = "FORMAT",
      description = "One of parquet, json, text; where it is not named, the end of IN tells: .json, .jsonl or .ndjson,"
          + " also with .gz; .txt; anything else is Parquet.")
  private StoryTable inputFormat;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** What stories are read from. */
  private enum StoryTable {
    parquet, json, text
  }

  /** Makes what makes the rows of a task. */
  interface RowsMaker extends Serializable {
    /** Returns new engines. */
    NewswireRows make();
  }

  /**
   * Runs the job.
   *
   * @param arguments IN OUT and options; {@code --help} lists them
   */
  public static void main(String... arguments) {
    Jobs.run(new NewswireJob(), arguments);
  }

  /**
   * Reads, marks and writes.
   *
   * @throws IOException when the input cannot be looked at
   */
  @Override
  public Integer call() throws IOException {
    SparkSession spark = SparkSession.builder().appName("newswire-uima").getOrCreate();
    mark(sized(stories(spark)), idField, textField).write().parquet(out);
    Dataset<Row> written = spark.read().parquet(out);
    spec.commandLine().getOut().printf("%,d documents, %,d with an error, in %s%n", written.count(),
        written.filter(col("error").isNotNull()).count(), out);
    return 0;
  }

  /**
   * Marks stories.
   *
   * @param stories the stories, a row each
   * @param idField the column that holds the id
   * @param textField the column that holds the text
   * @return a row a story: {@code doc}, {@code annotations} with the fields of the rows of JSON Lines, and {@code
   *     error}, which says why a story has no annotations
   */
  public static Dataset<Row> mark(Dataset<Row> stories, String idField, String textField) {
    return mark(stories, idField, textField, NewswireRows::create);
  }

  static Dataset<Row> mark(Dataset<Row> stories, String idField, String textField, RowsMaker maker) {
    return stories.select(col(idField).cast(DataTypes.StringType), col(textField).cast(DataTypes.StringType))
        .mapPartitions((MapPartitionsFunction<Row, String>) partition -> rows(partition, maker), Encoders.STRING())
        .select(from_json(col("value"), RowSchema.row(), Map.of("mode", "FAILFAST", "maxStringLen", NO_LIMIT))
            .as("row"))
        .select("row.*");
  }

  private static Iterator<String> rows(Iterator<Row> stories, RowsMaker maker) {
    if (!stories.hasNext()) {
      return Collections.emptyIterator();
    }
    NewswireRows rows = maker.make();
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> rows.close());
    return Jobs.each(stories, story -> rows.row(story.getString(0), story.getString(1)));
  }

  /**
   * Returns stories in partitions of a thousand or more, and in as many as there are cores where there are enough.
   *
   * @param stories the stories
   */
  static Dataset<Row> sized(Dataset<Row> stories) {
    int most = (int) Math.max(1, Math.min(Integer.MAX_VALUE, stories.count() / FEWEST_STORIES_A_PARTITION));
    int now = stories.toJavaRDD().getNumPartitions();
    int cores = Math.min(most, stories.sparkSession().sparkContext().defaultParallelism());
    return now > most ? stories.coalesce(most) : now < cores ? stories.repartition(cores) : stories;
  }

  private Dataset<Row> stories(SparkSession spark) throws IOException {
    switch (inputFormat == null ? guessed(in) : inputFormat) {
      case text:
        return texts(spark);
      case json:
        // A schema that is given spares a pass over the input to find it out.
        return spark.read().option("maxStringLen", NO_LIMIT)
            .schema(new StructType().add(idField, DataTypes.StringType).add(textField, DataTypes.StringType)).json(in);
      default:
        Dataset<Row> stories = spark.read().parquet(in);
        List<String> columns = List.of(stories.columns());
        for (String column : List.of(idField, textField)) {
          if (!columns.contains(column)) {
            throw new ParameterException(spec.commandLine(), in + ": there is no column " + column + ", found "
                + String.join(", ", columns) + "; name it by --id-field or --text-field");
          }
        }
        return stories;
    }
  }

  private static StoryTable guessed(String in) {
    return Jobs.isJsonLines(in) ? StoryTable.json
        : in.matches(".*\\.txt(\\.gz)?") ? StoryTable.text : StoryTable.parquet;
  }

  private Dataset<Row> texts(SparkSession spark) throws IOException {
    Path path = new Path(in);
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    URI root = files.makeQualified(path).toUri();
    boolean isFolder = files.exists(path) && files.getFileStatus(path).isDirectory();
    URI folder = isFolder ? URI.create(root + "/") : root.resolve(".");
    StructType schema = new StructType().add(idField, DataTypes.StringType).add(textField, DataTypes.StringType);
    return spark.read().option("wholetext", true).option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.txt").text(in).select(col("_metadata.file_path"), col("value"))
        .map((MapFunction<Row, Row>) file -> RowFactory.create(
            folder.relativize(new Path(URI.create(file.getString(0))).toUri()).getPath(),
            file.getString(1).replaceFirst("^\uFEFF", "")), Encoders.row(schema));
  }
}
