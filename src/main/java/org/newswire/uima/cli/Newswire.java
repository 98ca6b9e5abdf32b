package org.newswire.uima.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.collection.metadata.CpeDescriptorException;
import org.dkpro.core.api.parameter.ComponentParameters;
import org.newswire.uima.annotator.AcronymGlossAnnotator;
import org.newswire.uima.annotator.SourceCreditAnnotator;
import org.newswire.uima.io.Reasons;
import org.newswire.uima.html.HtmlWriter;
import org.newswire.uima.io.JsonLinesReader;
import org.newswire.uima.io.RowWriter;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: reads stories, marks them, writes what was marked. */
@Command(name = "newswire", mixinStandardHelpOptions = true, versionProvider = Newswire.Version.class,
    sortOptions = false, addMethodSubcommands = false,
    description =
        "Marks in news stories where they came from, who reported them, what their acronyms mean and who said what.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all documents were done", "1:some document failed", "2:wrong usage",
        "3:the run was stopped by one of its components"})
public final class Newswire implements Callable<Integer> {

  private static final int THREADS_A_CORE = 4;
  private static final Set<String> HELP = Set.of("-h", "--help");
  private static final Map<String, Class<?>> SUBCOMMANDS = new TreeMap<>(
      Map.of("explain", ExplainCommand.class, "compare", CompareCommand.class, "reuse", ReuseCommand.class));
  private static final String DESCRIPTORS = "/org/newswire/uima/descriptors/";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "0..*",
      description =
          "A file, a folder (every .txt file below it) or a glob; JSON Lines (.jsonl, .jsonl.gz), - for JSON Lines on "
          + "standard input; the bundled samples where none is given.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = {"-o", "--output"}, paramLabel = "DIR",
      description = "The folder to write to (default: annotations); - for JSON Lines on standard output.")
  private Path output;

  @Option(names = "--format", split = ",", paramLabel = "FORMAT",
      description = "One or more of ${COMPLETION-CANDIDATES}, separated by commas (default: xmi,jsonl; of the samples "
          + "html, too).")
  private Set<Format> formats;

  @Option(names = "--id-field", paramLabel = "NAME",
      description = "The field of JSON Lines that holds the id (default: id).")
  private String idField;

  @Option(names = "--text-field", paramLabel = "NAME",
      description = "The field of JSON Lines that holds the text (default: text).")
  private String textField;

  @Option(names = "--keep", description = "Hand the other fields of JSON Lines on to the rows, as \"input\".")
  private boolean keep;

  @Option(names = "--threads", paramLabel = "N",
      description = "How many documents to analyse at once (default: all cores).")
  private Integer threads;

  @Option(names = "--cpe", paramLabel = "FILE", description = "Run this CPE descriptor instead of the bundled one.")
  private Path cpe;

  @Mixin private LexiconOptions lexicons;

  @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the input (default: UTF-8).")
  private Charset encoding;

  @Option(names = "--show", description = "Print every annotation; the default for the bundled samples.")
  private boolean show;

  @Option(names = "--names",
      description = "Print at the end whose words the names of things are that go under several names.")
  private boolean names;

  @Option(names = "--names-file", paramLabel = "FILE",
      description = "Write that table to a file of tab-separated values.")
  private Path namesFile;

  @Option(names = "--resume", description = "Go on where a run of the same options was stopped.")
  private boolean resume;

  @Option(names = "--timeout", paramLabel = "SECONDS",
      description = "Give a document up that an engine takes longer for (default: never).")
  private Integer timeout;

  @Option(names = "--clean",
      description = "Remove from the output folder what an earlier run wrote and this one did not.")
  private boolean clean;

  @Option(names = "--quiet", description = "Print failures only.")
  private boolean quiet;

  /**
   * Runs the command line and ends the Java machine with its exit code.
   *
   * @param arguments as of {@code --help}
   */
  public static void main(String[] arguments) {
    Compilers.choose(arguments);
    System.exit(commandLine(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments)
        .setUsageHelpAutoWidth(true).execute(arguments));
  }

  /**
   * Runs the command line.
   *
   * @param out receives results
   * @param err receives failures and progress
   * @param arguments as of {@code --help}
   * @return 0 when all documents were done, 1 when some document failed, 2 for wrong usage
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(out, err, arguments).execute(arguments);
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Newswire());
    // To know a command takes time at every start, which a run that names none can do without.
    if (Stream.of(arguments).anyMatch(argument -> HELP.contains(argument) || SUBCOMMANDS.containsKey(argument))) {
      SUBCOMMANDS.forEach(line::addSubcommand);
    }
    return line.setOut(out).setErr(err)
        .setParameterExceptionHandler((e, args) -> {
          err.println("error: " + Printable.of(e.getMessage()));
          err.println("Try 'newswire --help' for more.");
          return ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((e, command, parsed) -> {
          err.println("error: " + Printable.of(inWordsOfTheCommandLine(Reasons.of(e))));
          return ExitCode.USAGE;
        });
  }

  /** Puts the argument in place of the parameter that it sets. */
  private static String inWordsOfTheCommandLine(String message) {
    return message.replaceFirst("^parameter " + StoryReader.PARAM_SOURCES + ": ", "INPUT: ")
        .replaceFirst("^parameter " + StoryReader.PARAM_SOURCE_ENCODING + ": ", "--encoding: ")
        .replaceFirst("^parameter " + AcronymGlossAnnotator.PARAM_GLOSSARY_LOCATION + ": ", "--glossary: ")
        .replaceFirst("^parameter " + SourceCreditAnnotator.PARAM_AGENCIES_LOCATION + ": ", "--agencies: ");
  }

  /**
   * Does what the options say.
   *
   * @return 0 when all documents were done, 1 when some document failed
   * @throws ParameterException when options do not fit together or name what does not exist
   * @throws IOException when something cannot be read or written before the run begins
   * @throws UIMAException when a component cannot be made
   * @throws CpeDescriptorException when the CPE descriptor cannot be changed as the options say
   */
  @Override
  public Integer call() throws IOException, UIMAException, CpeDescriptorException, InterruptedException {
    check();
    if (inputs.isEmpty() && cpe == null) {
      show = true;
      try (Samples samples = new Samples()) {
        return run(List.of(samples.folder().toString()));
      }
    }
    return run(inputs);
  }

  private void check() {
    if (threads != null && threads < 1) {
      throw usage("--threads: found " + threads + ", expected at least 1");
    }
    if (timeout != null && timeout < 1) {
      throw usage("--timeout: found " + timeout + ", expected at least 1");
    }
    if (resume && (toStandardOutput() || inputs.isEmpty() && cpe == null || output == null && cpe != null)) {
      throw usage("--resume needs an input and a folder to write to (--output)");
    }
    if (resume && (show || names || namesFile != null)) {
      throw usage("--resume tells nothing of what is done already and does not go with --show, --names, --names-file");
    }
    if (formats != null && formats.contains(Format.none) && formats.size() > 1) {
      throw usage("--format: none goes with no other format");
    }
    if (formats != null && cpe != null) {
      throw usage("--format chooses among the bundled writers and does not go with --cpe");
    }
    if (toStandardOutput() && formats != null && !formats.equals(Set.of(Format.jsonl))) {
      throw usage("--output: - takes jsonl alone");
    }
    if (toStandardOutput() && show) {
      throw usage("--show goes with a folder to write to, not with --output -");
    }
    long lines = inputs.stream().filter(Newswire::isJsonLines).count();
    if (cpe == null && lines > 0 && lines < inputs.size()) {
      throw usage("INPUT: JSON Lines and other files do not go together in one run");
    }
    mustExist("--cpe", cpe);
    lexicons.parameters();
    if (namesFile != null && !Files.isDirectory(namesFile.toAbsolutePath().getParent())) {
      throw usage("--names-file: " + namesFile.toAbsolutePath().getParent() + " is no folder");
    }
  }

  private boolean toStandardOutput() {
    return output != null && output.toString().equals(RowWriter.STANDARD_OUTPUT);
  }

  private static boolean isJsonLines(String input) {
    return input.equals(JsonLinesReader.STANDARD_INPUT) || input.matches(".*\\.(jsonl|ndjson)(\\.gz)?");
  }

  private void mustExist(String option, Path file) {
    if (file != null && !Files.isReadable(file)) {
      throw usage(option + ": cannot read " + file);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int run(List<String> sources) throws IOException, UIMAException, CpeDescriptorException,
      InterruptedException {
    CpeRunner runner = cpe == null ? bundled() : own();
    if (!sources.isEmpty()) {
      set(runner, "INPUT", StoryReader.PARAM_SOURCES, sources.toArray(String[]::new));
    }
    setIfGiven(runner, "--id-field", JsonLinesReader.PARAM_ID_FIELD, idField);
    setIfGiven(runner, "--text-field", JsonLinesReader.PARAM_TEXT_FIELD, textField);
    setIfGiven(runner, "--keep", JsonLinesReader.PARAM_KEEP_FIELDS, keep ? true : null);
    if (encoding != null) {
      set(runner, "--encoding", StoryReader.PARAM_SOURCE_ENCODING, encoding.name());
    }
    if (output != null) {
      if (!toStandardOutput()) {
        checkOutput();
      }
      set(runner, "--output", ComponentParameters.PARAM_TARGET_LOCATION, output.toString());
    }
    for (Map.Entry<String, Object> parameter : lexicons.parameters().entrySet()) {
      set(runner, LexiconOptions.option(parameter.getKey()), parameter.getKey(), parameter.getValue());
    }
    if (threads != null) {
      int most = THREADS_A_CORE * Runtime.getRuntime().availableProcessors();
      if (threads > most) {
        spec.commandLine().getErr()
            .println("--threads: " + threads + " are more than this machine has work for; " + most + " run");
        threads = most;
      }
      runner.setThreads(threads);
    }
    RunReport report;
    NamesTable table = names || namesFile != null ? new NamesTable() : null;
    try (Console console =
        new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet, show && !quiet, table)) {
      report = output == null || toStandardOutput() ? runner.run(console, new Run(Optional.empty(), patience()))
          : runInto(output, options(sources), runner, console);
    }
    PrintWriter tables = toStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    if (namesFile != null) {
      Files.writeString(namesFile, table.asTsv());
    }
    if (names) {
      tables.println(table.asText());
    }
    if (!quiet && !runner.isCutOff()) {
      tables.print(report.table());
      if (cpe == null && formats().contains(Format.html)) {
        tables.println("to look at:    " + Printable.of(output.resolve(HtmlWriter.INDEX).toString()));
      }
      tables.flush();
    }
    return report.failures().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private RunReport runInto(Path target, String options, CpeRunner runner, Console console)
      throws IOException, UIMAException, CpeDescriptorException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (OutputFolder folder = OutputFolder.open(target, options, resume)) {
      RunReport report = runner.run(console, new Run(Optional.of(folder), patience()));
      if (folder.documentsBefore() > 0 && !quiet) {
        err.println(folder.documentsBefore() + " documents had been done before the run was stopped");
      }
      OutputFolder.Stale stale = folder.finish(clean);
      if (stale.files() > 0) {
        err.println(Printable.of(target.toString()) + ": " + stale.files() + " files of an earlier run "
            + (clean ? "were removed: " : "that this one did not write (--clean removes them): ")
            + String.join(", ", stale.names()) + (stale.files() > stale.names().size() ? ", ..." : ""));
      }
      return report;
    }
  }

  private int patience() {
    return timeout == null ? 0 : timeout;
  }

  /** Returns what makes the output of one run differ from that of another. */
  private String options(List<String> sources) {
    return Stream.of(sources, encoding, formats(), idField, textField, keep, cpe, lexicons)
        .map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Returns what to write: what is asked for, else rows and XMI, and pages to look at of the samples. */
  private Set<Format> formats() {
    if (formats != null) {
      return formats;
    }
    if (toStandardOutput()) {
      return EnumSet.of(Format.jsonl);
    }
    return inputs.isEmpty() ? EnumSet.of(Format.xmi, Format.jsonl, Format.html) : EnumSet.of(Format.xmi, Format.jsonl);
  }

  /** Sets the bundled CPE up as the options say, with their defaults. */
  private CpeRunner bundled() throws IOException, UIMAException, CpeDescriptorException {
    CpeRunner runner = new CpeRunner(descriptor("NewswireCpe"));
    if (inputs.stream().anyMatch(Newswire::isJsonLines)) {
      runner.read(descriptor("JsonLinesReader"));
    }
    output = output == null ? Path.of("annotations") : output;
    if (threads == null) {
      // One thread keeps what is shown in input order.
      threads = show ? 1 : Runtime.getRuntime().availableProcessors();
    }
    Set<Format> wanted = formats();
    for (Format format : Format.values()) {
      if (format.writer().isPresent()) {
        String writer = format.writer().get().getSimpleName();
        if (wanted.contains(format)) {
          runner.add(writer, descriptor(writer));
        } else {
          runner.remove(writer);
        }
      }
    }
    if (wanted.contains(Format.none)) {
      output = null;
    }
    return runner;
  }

  private static URL descriptor(String name) {
    return Newswire.class.getResource(DESCRIPTORS + name + ".xml");
  }

  private CpeRunner own() throws IOException {
    try {
      return new CpeRunner(cpe.toUri().toURL());
    } catch (UIMAException e) {
      throw usage("--cpe: " + cpe + ": " + Reasons.of(e));
    }
  }

  /** Looks whether the writers will be able to make the output folder, so that wrong usage leaves nothing behind. */
  private void checkOutput() {
    Path existing = output.toAbsolutePath();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw usage("--output: " + existing + " is not a folder");
    }
    if (!Files.isWritable(existing)) {
      throw usage("--output: cannot write to folder " + existing);
    }
  }

  private void setIfGiven(CpeRunner runner, String option, String parameter, Object value)
      throws IOException, UIMAException, CpeDescriptorException {
    if (value != null) {
      set(runner, option, parameter, value);
    }
  }

  private void set(CpeRunner runner, String option, String parameter, Object value) throws IOException, UIMAException,
      CpeDescriptorException {
    if (!runner.set(parameter, value)) {
      throw usage(option + ": no component of this CPE has a parameter " + parameter);
    }
  }

  /** Tells the version that the build wrote down. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = Newswire.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      }
      return new String[] {"newswire-uima " + properties.getProperty("version")};
    }
  }
}
