package org.newswire.uima.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.newswire.uima.annotator.Explainer;
import org.newswire.uima.text.Printable;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of one story which rules were tried where, and what they said: why a mark is there, or is not. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true,
    description = "Tells which rules were tried on a story, where, and what they said.",
    footer = {"", "Each line is a rule: '+' it made the mark, '-' it refused it, '.' it did not apply, and why.",
        "With --type or --at, candidates that no rule accepted or refused are printed, too, "
            + "where a rule gives its reason."})
final class ExplainCommand implements Callable<Integer> {
  private static final int SHOWN = 60;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A story, as plain text.")
  private Path file;

  @Option(names = "--type", paramLabel = "TYPE",
      description = "Only rules of this type of mark, such as Dateline, PhotoCredit, SignOff or Gloss.")
  private String type;

  @Option(names = "--at", paramLabel = "OFFSET",
      description = "Only candidates that hold this offset, in UTF-16 units.")
  private Integer at;

  @Option(names = "--all", description = "Also candidates of which no rule has anything to say.")
  private boolean all;

  @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8",
      description = "The encoding of the story (default: ${DEFAULT-VALUE}).")
  private Charset encoding;

  /**
   * Prints the rules in the order of the text.
   *
   * @return 0
   * @throws ParameterException when the file cannot be read or an option does not fit it
   * @throws UIMAException when an engine fails
   */
  @Override
  public Integer call() throws UIMAException {
    String text = read();
    if (at != null && (at < 0 || at >= text.length())) {
      throw usage("--at: found " + at + ", expected an offset from 0 to " + (text.length() - 1));
    }
    Explainer explainer = newExplainer();
    Map<Span, Set<String>> lines = new TreeMap<>(Comparator.naturalOrder());
    Set<Span> telling = new HashSet<>();
    explainer.explain(text).tried().forEach((engine, entries) -> {
      for (Trace.TraceEntry entry : entries) {
        boolean wanted = type == null || explainer.types(engine, entry.rule()).contains(type);
        if (wanted && (at == null || entry.span().begin() <= at && at < entry.span().end())) {
          lines.computeIfAbsent(entry.span(), span -> new LinkedHashSet<>()).add(line(entry));
          if (entry.applied() || all || entry.why() != null && (type != null || at != null)) {
            telling.add(entry.span());
          }
        }
      }
    });
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach((span, rules) -> {
      if (telling.contains(span)) {
        out.println(Printable.of(head(text, span)));
        rules.forEach(rule -> out.println(Printable.of(rule)));
      }
    });
    if (telling.isEmpty()) {
      out.println((lines.isEmpty() ? "no rule was tried" : "no rule applied") + (type == null ? "" : " for " + type)
          + (at == null ? "" : " at " + at) + (lines.isEmpty() ? "" : "; --all prints the " + lines.size() + " tried"));
    }
    out.flush();
    return ExitCode.OK;
  }

  /** Returns an explainer that knows marks of the type wanted. */
  private Explainer newExplainer() throws UIMAException {
    Explainer explainer = new Explainer();
    Set<String> types = new TreeSet<>();
    for (String engine : explainer.engines()) {
      explainer.rules(engine).forEach(rule -> types.addAll(explainer.types(engine, rule)));
    }
    if (type != null && !types.contains(type)) {
      throw usage("--type: found " + type + ", expected one of " + String.join(", ", types));
    }
    return explainer;
  }

  private String read() {
    try {
      return StoryFile.read(file, encoding);
    } catch (IOException e) {
      throw usage("FILE: " + e.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String line(Trace.TraceEntry entry) {
    String said = !entry.applied() ? "." : switch (entry.rule().verdict()) {
      case ACCEPTS -> "+";
      case REFUSES -> "-";
    };
    return "  " + said + " " + entry.rule().name() + (entry.why() == null ? "" : ": " + entry.why());
  }

  private String head(String text, Span span) {
    String before = text.substring(0, span.begin());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = span.begin() - before.lastIndexOf('\n');
    String words = span.of(text).replaceAll("\\s+", " ");
    return file + ":" + line + ":" + column + ": " + span.begin() + "-" + span.end() + " "
        + (words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words);
  }
}
