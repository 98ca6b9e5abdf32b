package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.newswire.uima.text.Printable;
import org.newswire.uima.version.Comparison;
import org.newswire.uima.version.ComparisonHtml;
import org.newswire.uima.version.ComparisonJson;
import org.newswire.uima.version.ComparisonText;
import org.newswire.uima.version.VersionComparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what two versions of one story differ in. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Tells what became of a story in another version of it: its credits, quotations, glosses, speakers, "
        + "names and sentences.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the versions are the same but for typography", "2:wrong usage", "3:the versions differ"},
    footer = {"", "In the text, [-words-] stand only in A and {+words+} only in B; a line begins with '~' where a "
        + "sentence was edited, '>' moved, '-' dropped, '+' added."})
final class CompareCommand implements Callable<Integer> {
  private static final int DIFFERENT = 3;

  /** What a comparison can be written as. */
  enum ComparisonFormat { text, json, html }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "A story, as plain text: the earlier or credited version.")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "Another version of it.")
  private Path b;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ComparisonFormat format;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write to instead of printing.")
  private Path output;

  @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8",
      description = "The encoding of the stories (default: ${DEFAULT-VALUE}).")
  private Charset encoding;

  @Mixin private LexiconOptions lexicons;

  @Option(names = "--quiet", description = "Print nothing; the exit code tells.")
  private boolean quiet;

  /**
   * Compares the stories and prints what differs.
   *
   * @return 0 when they are the same but for typography, else 3
   * @throws ParameterException when a file cannot be read
   * @throws UIMAException when an engine fails
   * @throws IOException when the output cannot be written
   */
  @Override
  public Integer call() throws UIMAException, IOException {
    String textA = read("A", a);
    String textB = read("B", b);
    StoryMarker marker = new StoryMarker(lexicons.parameters());
    Comparison comparison = new VersionComparer().compare(marker.mark(textA), marker.mark(textB));
    if (output != null) {
      Files.writeString(output, written(comparison));
    } else if (!quiet) {
      spec.commandLine().getOut().print(written(comparison));
      spec.commandLine().getOut().flush();
    }
    return comparison.isSame() ? ExitCode.OK : DIFFERENT;
  }

  private String written(Comparison comparison) {
    return switch (format) {
      case text -> Printable.lines(
          ComparisonText.of(comparison, Printable.of(a.toString()), Printable.of(b.toString())));
      case json -> ComparisonJson.of(comparison, a.toString(), b.toString()) + "\n";
      case html -> ComparisonHtml.of(comparison, a.toString(), b.toString());
    };
  }

  private String read(String parameter, Path file) {
    try {
      return StoryFile.read(file, encoding);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), parameter + ": " + e.getMessage());
    }
  }
}
