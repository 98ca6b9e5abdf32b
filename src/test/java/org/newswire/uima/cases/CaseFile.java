package org.newswire.uima.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newswire.uima.text.Span;

/**
 * The cases of one rule: {@code src/test/cases/ENGINE/RULE[.LANGUAGE].cases}.
 *
 * <p>The first line says which rule and why there is one, the second which types are compared; a third,
 * {@code always: role, place}, may name features that every numbered mark is compared in, null unless a case says
 * otherwise. A case begins with {@code +} where the rule applies and with {@code -} where it does not, followed by a
 * line why; then come the lines of the text, each behind {@code | }, with marks as {@code [[Type words]]} or
 * {@code [[Type#1 words]]}, and the features of numbered marks as {@code #1 feature = value}. In a text,
 * {@code \t \r \n \\} and {@code \}{@code uXXXX} stand for characters.
 *
 * @param path the file
 * @param rule the name of the rule
 * @param types the simple names of the types whose marks are compared
 * @param cases the cases
 */
record CaseFile(Path path, String rule, List<String> types, List<Case> cases) {
  static final Path FOLDER = Path.of("src/test/cases");
  private static final String ENDING = ".cases";
  private static final String ALWAYS = "always: ";

  /**
   * One case.
   *
   * @param place file and line, for messages
   * @param applies whether the rule applies
   * @param why what the case shows
   * @param text the text without marks
   * @param marks the marks expected in it
   */
  record Case(String place, boolean applies, String why, String text, List<Mark> marks) {}

  /**
   * A mark that is expected.
   *
   * @param type the simple name of its type
   * @param number its number in the case, or 0
   * @param span where it stands
   * @param features the features to compare, by name; a value that begins with {@code #} is the number of another mark
   */
  record Mark(String type, int number, Span span, Map<String, String> features) {}

  /** Returns all files of cases, sorted by path. */
  static List<CaseFile> all() throws IOException {
    if (!Files.exists(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<CaseFile> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(read(file));
      }
      return all;
    }
  }

  /** Returns the name of the engine whose rule this is. */
  String engine() {
    return path.getParent().getFileName().toString();
  }

  /** Returns the language that the file's name says its cases are in, or null. */
  String language() {
    String name = path.getFileName().toString();
    int dot = name.indexOf('.');
    return dot + ENDING.length() == name.length() ? null : name.substring(dot + 1, name.length() - ENDING.length());
  }

  /**
   * Reads a file of cases.
   *
   * @throws IllegalArgumentException when a line does not fit, naming file and line
   */
  static CaseFile read(Path file) throws IOException {
    if (!file.toString().endsWith(ENDING)) {
      throw new IllegalArgumentException(file + ":1: not a file of cases; expected RULE" + ENDING);
    }
    List<String> lines = Files.readAllLines(file);
    String name = file.getFileName().toString();
    String rule = name.substring(0, name.indexOf('.'));
    expect(file, 1, lines, "# " + rule + ": ");
    expect(file, 2, lines, "types: ");
    List<String> types = Arrays.asList(lines.get(1).substring("types: ".length()).split(", *"));
    List<String> always = lines.size() > 2 && lines.get(2).startsWith(ALWAYS)
        ? Arrays.asList(lines.get(2).substring(ALWAYS.length()).split(", *")) : List.of();
    List<Case> cases = new ArrayList<>();
    Draft draft = null;
    for (int i = always.isEmpty() ? 2 : 3; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = file + ":" + (i + 1);
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        finish(draft, cases);
        draft = new Draft(place, line.charAt(0) == '+', line.substring(2).strip(), always);
      } else if (line.startsWith("|") && draft != null) {
        draft.addText(line.length() > 1 ? line.substring(2) : "");
      } else if (line.startsWith("#") && draft != null) {
        draft.addFeature(place, line);
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        throw new IllegalArgumentException(place + ": found '" + line
            + "', expected '+ why', '- why', '| text' or '#n feature = value'");
      }
    }
    finish(draft, cases);
    return new CaseFile(file, rule, types, cases);
  }

  private static void finish(Draft draft, List<Case> cases) {
    if (draft != null) {
      cases.add(draft.build());
    }
  }

  private static void expect(Path file, int line, List<String> lines, String start) {
    if (lines.size() < line || !lines.get(line - 1).startsWith(start)) {
      throw new IllegalArgumentException(file + ":" + line + ": expected a line that begins with '" + start + "'");
    }
  }

  /** A case while it is read. */
  private static final class Draft {
    private final String place;
    private final boolean applies;
    private final String why;
    private final List<String> always;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Map<String, String>> features = new LinkedHashMap<>();

    Draft(String place, boolean applies, String why, List<String> always) {
      this.place = place;
      this.applies = applies;
      this.why = why;
      this.always = always;
    }

    void addText(String line) {
      lines.add(line);
    }

    void addFeature(String linePlace, String line) {
      int blank = line.indexOf(' ');
      int equals = line.indexOf(" = ");
      if (blank < 2 || equals < blank || !line.substring(1, blank).chars().allMatch(Character::isDigit)) {
        throw new IllegalArgumentException(linePlace + ": found '" + line + "', expected '#n feature = value'");
      }
      features.computeIfAbsent(Integer.valueOf(line.substring(1, blank)), n -> new LinkedHashMap<>())
          .put(line.substring(blank + 1, equals).strip(), unescape(line.substring(equals + 3).strip()));
    }

    Case build() {
      StringBuilder text = new StringBuilder();
      List<Mark> marks = new ArrayList<>();
      List<Mark> open = new ArrayList<>();
      String whole = unescape(String.join("\n", lines));
      for (int i = 0; i < whole.length(); i++) {
        if (whole.startsWith("[[", i)) {
          int blank = whole.indexOf(' ', i);
          String[] head = whole.substring(i + 2, blank).split("#");
          int number = head.length > 1 ? Integer.parseInt(head[1]) : 0;
          Mark mark = new Mark(head[0], number, new Span(text.length(), text.length()), featuresOf(number));
          open.add(mark);
          i = blank;
        } else if (whole.startsWith("]]", i) && !open.isEmpty() && !hasOpenBracket(text, open)) {
          Mark mark = open.remove(open.size() - 1);
          Span span = new Span(mark.span().begin(), text.length());
          marks.add(new Mark(mark.type(), mark.number(), span, mark.features()));
          i++;
        } else {
          text.append(whole.charAt(i));
        }
      }
      if (!open.isEmpty()) {
        throw new IllegalArgumentException(place + ": [[ without ]]");
      }
      marks.sort(Comparator.comparing(Mark::span));
      return new Case(place, applies, why, text.toString(), marks);
    }

    private Map<String, String> featuresOf(int number) {
      Map<String, String> all = new LinkedHashMap<>();
      if (number > 0) {
        always.forEach(feature -> all.put(feature, "null"));
      }
      all.putAll(features.getOrDefault(number, Map.of()));
      return all;
    }

    /** Tells whether the words of the innermost mark open a bracket of their own, {@code [[Type [words]]]}. */
    private static boolean hasOpenBracket(StringBuilder text, List<Mark> open) {
      String words = text.substring(open.get(open.size() - 1).span().begin());
      return words.lastIndexOf('[') > words.lastIndexOf(']');
    }

    private static String unescape(String line) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c != '\\' || i + 1 == line.length()) {
          plain.append(c);
          continue;
        }
        char next = line.charAt(++i);
        switch (next) {
          case 't' -> plain.append('\t');
          case 'r' -> plain.append('\r');
          case 'n' -> plain.append('\n');
          case 'u' -> {
            plain.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> plain.append(next);
        }
      }
      return plain.toString();
    }
  }
}
