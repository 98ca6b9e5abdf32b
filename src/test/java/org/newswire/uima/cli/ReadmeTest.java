package org.newswire.uima.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ResourceMetaData;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.speech.SpeechLexicon;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.readme.Examples;

/**
 * Keeps the README true: whatever stands between two {@code generated} marks is made anew from the code and compared.
 *
 * <p>{@code mvn test -Dtest=ReadmeTest -Dreadme.write=true} writes it anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern GENERATED =
      Pattern.compile("(<!-- generated: (\\S+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void generatedPartsAreUpToDate() throws Exception {
    String found = Files.readString(README);
    StringBuilder expected = new StringBuilder();
    Matcher marks = GENERATED.matcher(found);
    int parts = 0;
    for (; marks.find(); parts++) {
      marks.appendReplacement(expected,
          Matcher.quoteReplacement(marks.group(1) + generate(marks.group(2)) + marks.group(3)));
    }
    marks.appendTail(expected);
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(README, expected);
    }
    assertThat(parts).isGreaterThan(7);
    assertThat(README).content(UTF_8).isEqualTo(expected.toString());
  }

  private String generate(String part) throws Exception {
    return switch (part) {
      case "samples" -> fenced("text", samples());
      case "help" -> fenced("text", help());
      case "UimaFitExample", "PlainUimaExample", "RowsExample", "VersionExample" ->
          fenced("java", example(part)) + "\nprints\n\n" + fenced("text", printed(part));
      case "InceptionExample" -> fenced("java", example(part));
      case "from_python.py" -> fenced("python", Files.readString(Path.of("src/test/python", part)));
      case "jsonl" -> fenced("json", row());
      case "confidence" -> confidence();
      case "compare" -> fenced("text", compared());
      default -> parameters(part);
    };
  }

  /** Returns the help as most people see it: picocli sorts options by the alphabet of the locale. */
  private static String help() {
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return CommandLineFixture.newswire("--help").out;
    } finally {
      Locale.setDefault(locale);
    }
  }

  /** Returns how sure each rule of reported speech is, from the lexicon that says so. */
  private static String confidence() {
    StringBuilder table = new StringBuilder("| rule | confidence | marks read | right |\n|---|---|---|---|\n");
    for (Lexicon.Row row : SpeechLexicon.CONFIDENCE.bundled()) {
      table.append(String.format("| `%s` | %s | %s | %s |\n", row.get("rule"), row.get("confidence"), row.get("read"),
          row.get("right")));
    }
    return table.toString();
  }

  private static String fenced(String language, String text) {
    return "```" + language + "\n" + text.replace(System.lineSeparator(), "\n").strip() + "\n```\n";
  }

  /** Returns what two of the samples show; the table at the end holds times and is left out. */
  private String samples() {
    String out = CommandLineFixture.newswire("--show", "--threads", 1, "-o", folder.resolve("annotations"),
        sample("dpa-bahn"), sample("reuters-airstrikes")).out;
    return out.substring(0, out.indexOf("documents  ")).lines().map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  private static String compared() {
    String out =
        CommandLineFixture.newswire("compare", sample("reuters-airstrikes"), sample("rewritten-airstrikes")).out;
    return out.replace(sample("").replace(".txt", ""), "");
  }

  private static String sample(String name) {
    return "src/main/resources/org/newswire/uima/samples/" + name + ".txt";
  }

  private String row() throws IOException {
    CommandLineFixture.newswire(sample("dpa-bahn"), "-o", folder, "--format", "jsonl");
    return Files.readString(folder.resolve("annotations.jsonl"));
  }

  private static String example(String name) throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/newswire/uima/readme", name + ".java"));
    return source.split(" *// README\n")[1].stripTrailing().stripIndent();
  }

  private static String printed(String name) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Examples.run(name);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String parameters(String descriptor) throws Exception {
    ResourceMetaData metaData = ((ResourceCreationSpecifier) UIMAFramework.getXMLParser().parseResourceSpecifier(
        new XMLInputSource(Path.of("descriptors", descriptor + ".xml").toFile()))).getMetaData();
    Map<String, ConfigurationParameter> parameters = new LinkedHashMap<>();
    for (ConfigurationParameter p : metaData.getConfigurationParameterDeclarations().getConfigurationParameters()) {
      parameters.put(p.getName(), p);
    }
    return parameters.values().stream()
        .map(p -> "| `" + p.getName() + "` | " + p.getType() + (p.isMultiValued() ? "[]" : "") + " | "
            + value(metaData.getConfigurationParameterSettings().getParameterValue(p.getName())) + " | "
            + p.getDescription() + " |\n")
        .collect(Collectors.joining("", "| parameter | type | default | meaning |\n|---|---|---|---|\n", ""));
  }

  private static String value(Object value) {
    if (value == null || value instanceof Object[] empty && empty.length == 0) {
      return "";
    }
    Stream<?> values = value instanceof Object[] array ? Arrays.stream(array) : Stream.of(value);
    return values.map(v -> "`" + v + "`").collect(Collectors.joining(", "));
  }

  @Test
  void itsPicturesAreThereAndLoadQuickly() throws IOException {
    List<String> pictures = Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)").matcher(Files.readString(README)).results()
        .map(picture -> picture.group(1)).toList();
    assertThat(pictures).isNotEmpty();
    for (String picture : pictures) {
      assertThat(Files.size(Path.of(picture))).as(picture).isLessThan(200_000);
    }
  }

  @Test
  void theTestCommandIsWhatCiRuns() throws IOException {
    assertThat(README).content(UTF_8).contains("\nmvn -q verify\n");
    assertThat(Path.of(".ci/run")).content(UTF_8).contains("\nmvn -q verify\n");
  }

  @Test
  void theCommandsRunTheirMainClasses() throws IOException {
    assertThat(README).content(UTF_8).contains("\nmvn -q compile exec:java\n",
        "\nmvn -q -Pbench test-compile exec:java");
    assertThat(Path.of("pom.xml")).content(UTF_8)
        .contains("<mainClass>" + Newswire.class.getName() + "</mainClass>", "<mainClass>" + Benchmark.class.getName()
            + "</mainClass>");
  }

  /** Sends texts from Python as the README says, with these classes in place of the jar. */
  @Test
  void pythonReadsTheRows() throws Exception {
    assumeTrue(runs("python3", "--version"), "no python3 on this machine");
    Path script = Files.writeString(folder.resolve("try.py"), Files.readString(Path.of("src/test/python/from_python.py")) + """

        import sys
        for row in rows(["OSLO (Reuters) - Sn\u00f8 fell.", "No\\nmark."], ("java", "-cp", sys.argv[1], sys.argv[2])):
            print(ascii([row["doc"]] + [a["text"] for a in row["annotations"]]))
        """);
    Process python = new ProcessBuilder("python3", script.toString(), System.getProperty("java.class.path"),
        Newswire.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("['0', 'OSLO (Reuters) -']\n['1']\n");
    assertThat(python.waitFor()).isZero();
  }

  @Test
  void theWayToInceptionAndBackLosesNothing() throws Exception {
    Path samples = Path.of("src/main/resources/org/newswire/uima/samples");
    CommandLineFixture.newswire("--quiet", "--format", "jsonl", "-o", folder.resolve("direct"), samples);
    Examples.inception(samples, folder.resolve("around"));
    // The types of both sides are there, so that there is a feature more.
    assertThat(Files.readAllLines(folder.resolve("around/annotations.jsonl")).stream()
        .map(row -> row.replace(",\"parts\":null", "")))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("direct/annotations.jsonl")));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs every example that calls the jar, with a sample story in place of the reader's own files. */
  @ParameterizedTest
  @ValueSource(strings = "java -jar target/newswire-uima.jar ")
  void theExamplesOfTheJarRun(String command) throws Exception {
    Files.copy(Path.of(sample("dpa-bahn")), folder.resolve("story.txt"));
    Files.writeString(folder.resolve("glossary.tsv"), "fjord-authority\tFJAX\tFjord Authority\n");
    Files.writeString(folder.resolve("agencies.tsv"), "fjordpress.example\tFjord Press\tFJP\tNO\tagency\n");
    Files.copy(Path.of("descriptors", "NewswireCpe.xml"), folder.resolve("my-cpe.xml"));
    var examples = Files.readString(README).lines().filter(line -> line.startsWith(command)).toList();

    assertThat(examples).hasSizeGreaterThan(3);
    for (String example : examples) {
      String whole = example.contains(" -o ") ? example : example.replaceAll(" +#.*", "") + " -o out/default";
      Object[] arguments = Arrays.stream(whole.substring(command.length()).split(" "))
          .map(argument -> argument.replace("'", "").replace("stories/", folder + "/").replace("out/", folder + "/out/")
              .replaceAll("^(glossary.tsv|agencies.tsv|my-cpe.xml)$", folder + "/$1"))
          .toArray();
      CommandLineFixture run = CommandLineFixture.newswire(arguments);
      assertThat(run.err).as(example).isEmpty();
      assertThat(run.exitCode).as(example).isZero();
    }
  }
}
