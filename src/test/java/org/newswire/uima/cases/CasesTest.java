package org.newswire.uima.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newswire.uima.annotator.Explainer;
import org.newswire.uima.cases.CaseFile.Case;
import org.newswire.uima.cases.CaseFile.Mark;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Trace;

/**
 * Runs every case beside its rule, and sees to it that every rule has some.
 *
 * <p>One file alone: {@code mvn test -Dtest=CasesTest -Dcases=dateline-agency-box}.
 */
class CasesTest {
  private static final String TYPES = "org.newswire.uima.type.";
  private static final Path LEXICONS = Path.of("src/main/resources/org/newswire/uima/lexicon");

  /** The lexicons of the engines that read several languages, the language of a word in the last column. */
  private static final Map<String, List<String>> WORD_LISTS = Map.of(
      "credit", List.of("credit/calendar.tsv", "credit/dateline-words.tsv", "credit/line-words.tsv",
          "credit/photo-words.tsv"),
      "reporter", List.of("reporter/note-words.tsv", "reporter/roles.tsv"),
      "acronym", List.of("acronym/gloss-cues.tsv", "acronym/attitudes.tsv", "acronym/words.tsv"));

  private static final Explainer EXPLAINER = explainer();

  private static Explainer explainer() {
    try {
      return new Explainer();
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicContainer> cases() throws Exception {
    String wanted = System.getProperty("cases", "");
    return CaseFile.all().stream()
        .filter(file -> file.path().toString().contains(wanted))
        .map(file -> dynamicContainer(file.engine() + "/" + file.path().getFileName(), file.cases().stream()
            .map(one -> dynamicTest(one.place() + " " + one.why(), () -> check(file, one)))));
  }

  private static void check(CaseFile file, Case expected) throws Exception {
    List<String> engines = new ArrayList<>();
    for (String engine : EXPLAINER.engines()) {
      engines.add(engine);
      if (engine.equals(file.engine())) {
        break;
      }
    }
    Explainer.Explanation explanation = EXPLAINER.explain(expected.text(), engines);
    List<Trace.TraceEntry> tried = explanation.tried().get(file.engine());
    String said = tried.stream()
        .filter(entry -> entry.applied() || entry.rule().name().equals(file.rule()))
        .map(entry -> "  " + entry.rule().name() + (entry.applied() ? " " + entry.rule().verdict() : " does not apply")
            + ": " + entry.span().of(expected.text()) + (entry.why() == null ? "" : " (" + entry.why() + ")"))
        .distinct()
        .collect(Collectors.joining("\n"));
    String about = expected.place() + ": " + expected.why() + "\nrules:\n" + said + "\n";

    assertThat(found(explanation.jcas(), file.types(), expected)).as(about).isEqualTo(expected(expected));
    assertThat(tried.stream().anyMatch(entry -> entry.applied() && entry.rule().name().equals(file.rule())))
        .as(about + "rule " + file.rule() + " applies").isEqualTo(expected.applies());
  }

  /** Returns the marks expected, a line each. */
  private static String expected(Case one) {
    StringBuilder lines = new StringBuilder();
    for (Mark mark : one.marks()) {
      line(lines, mark.type(), mark.span().of(one.text()), mark.number());
      new TreeMap<>(mark.features()).forEach((name, value) -> lines.append("    ").append(name).append(" = ")
          .append(value).append('\n'));
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String type, String words, int number) {
    lines.append(type).append(number == 0 ? "" : "#" + number).append(": ").append(words).append('\n');
  }

  /** Returns the marks found, in the same way, with the features that the case names. */
  private static String found(JCas jcas, List<String> types, Case one) {
    List<Annotation> found = new ArrayList<>();
    jcas.getAnnotationIndex().forEach(annotation -> {
      String type = annotation.getType().getName();
      if (type.startsWith(TYPES) && types.contains(type.substring(TYPES.length()))) {
        found.add(annotation);
      }
    });
    found.sort((a, b) -> a.getBegin() != b.getBegin() ? a.getBegin() - b.getBegin()
        : a.getEnd() != b.getEnd() ? b.getEnd() - a.getEnd() : order(one, a) - order(one, b));
    Map<FeatureStructure, Mark> marks = new HashMap<>();
    Set<Mark> taken = new HashSet<>();
    for (Annotation annotation : found) {
      one.marks().stream()
          .filter(mark -> isAt(mark, annotation) && taken.add(mark))
          .findFirst().ifPresent(mark -> marks.put(annotation, mark));
    }
    StringBuilder lines = new StringBuilder();
    for (Annotation annotation : found) {
      Mark mark = marks.get(annotation);
      line(lines, annotation.getType().getShortName(), annotation.getCoveredText(), mark == null ? 0 : mark.number());
      for (String name : mark == null ? Set.<String>of() : new TreeSet<>(mark.features().keySet())) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        lines.append("    ").append(name).append(" = ")
            .append(feature == null ? "(no such feature)" : value(annotation, feature, marks)).append('\n');
      }
    }
    return lines.toString();
  }

  private static boolean isAt(Mark mark, Annotation annotation) {
    return mark.type().equals(annotation.getType().getShortName()) && mark.span().begin() == annotation.getBegin()
        && mark.span().end() == annotation.getEnd();
  }

  private static int order(Case one, Annotation annotation) {
    for (int i = 0; i < one.marks().size(); i++) {
      if (isAt(one.marks().get(i), annotation)) {
        return i;
      }
    }
    return one.marks().size();
  }

  private static String value(Annotation annotation, Feature feature, Map<FeatureStructure, Mark> marks) {
    if (feature.getRange().isPrimitive()) {
      return String.valueOf(annotation.getFeatureValueAsString(feature));
    }
    FeatureStructure value = annotation.getFeatureValue(feature);
    if (value instanceof StringArrayFS strings) {
      return strings.size() == 0 ? "null" : String.join(" | ", strings.toArray());
    }
    if (value instanceof ArrayFS<?> array) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        values.add(reference(array.get(i), marks));
      }
      return values.isEmpty() ? "null" : String.join(" | ", values);
    }
    return reference(value, marks);
  }

  private static String reference(FeatureStructure value, Map<FeatureStructure, Mark> marks) {
    Mark mark = value == null ? null : marks.get(value);
    return value == null ? "null" : mark == null || mark.number() == 0 ? value.toString() : "#" + mark.number();
  }

  @Test
  void everyFileNamesARuleAndEveryRuleHasBothKindsOfCases() throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, Set<Boolean>> kinds = new HashMap<>();
    Set<String> known = new HashSet<>();
    Map<String, List<String>> types = new HashMap<>();
    for (String engine : EXPLAINER.engines()) {
      EXPLAINER.rules(engine).forEach(rule -> {
        types.put(engine + "/" + rule.name(), EXPLAINER.types(engine, rule));
        if (!known.add(engine + "/" + rule.name())) {
          wrong.add("engine " + engine + " has two rules named " + rule.name());
        }
      });
    }
    for (CaseFile file : CaseFile.all()) {
      String rule = file.engine() + "/" + file.rule();
      if (!known.contains(rule)) {
        wrong.add(file.path() + ":1: no rule of engine " + file.engine() + " is named " + file.rule());
      }
      if (Collections.disjoint(file.types(), types.getOrDefault(rule, file.types()))) {
        wrong.add(file.path() + ":2: expected one of the types that the rule marks: " + types.get(rule));
      }
      Set<Boolean> here = file.cases().stream().map(Case::applies).collect(Collectors.toSet());
      if (file.language() != null && here.size() < 2) {
        wrong.add(file.path() + ":1: expected a case with + and one with -");
      }
      kinds.computeIfAbsent(rule, name -> new HashSet<>()).addAll(here);
    }
    for (String rule : new TreeSet<>(known)) {
      if (kinds.getOrDefault(rule, Set.of()).size() < 2) {
        wrong.add(CaseFile.FOLDER + "/" + rule + ".cases: expected a case with + and one with -");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A language that a lexicon of an engine has, and no case, is one that nobody ever saw working. */
  @Test
  void everyLanguageOfAnEnginesLexiconsHasCases() throws Exception {
    List<String> missing = new ArrayList<>();
    List<CaseFile> files = CaseFile.all();
    for (String engine : EXPLAINER.engines()) {
      Set<String> known = new TreeSet<>();
      for (String file : WORD_LISTS.getOrDefault(engine, List.of())) {
        Files.readAllLines(LEXICONS.resolve(file)).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(line -> known.addAll(List.of(line.substring(line.lastIndexOf('\t') + 1).split("\\|"))));
      }
      known.removeAll(Set.of("*", "en"));
      files.stream().filter(file -> file.engine().equals(engine) && file.language() != null)
          .forEach(file -> known.remove(file.language()));
      known.forEach(language -> missing.add(engine + ": no " + CaseFile.FOLDER + "/" + engine + "/*." + language
          + ".cases for the words of its lexicons in " + language));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aRuleIsNamedAfterWhatItMarks() {
    for (String engine : EXPLAINER.engines()) {
      assertThat(EXPLAINER.rules(engine)).extracting(Rule::name)
          .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
  }
}
