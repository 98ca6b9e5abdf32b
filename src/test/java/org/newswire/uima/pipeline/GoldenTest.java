package org.newswire.uima.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole stories, the bundled samples among them, and all that the shipped aggregate marks in them.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.write=true} writes the expectations anew; read the difference.
 */
class GoldenTest {
  private static final Path SAMPLES = Path.of("src/main/resources/org/newswire/uima/samples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static AnalysisEngine engine;

  @BeforeAll
  static void makeEngine() throws Exception {
    engine = UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser().parseResourceSpecifier(
        new XMLInputSource(GoldenTest.class.getResource("/org/newswire/uima/descriptors/NewswireAggregate.xml"))));
  }

  static Stream<Path> stories() throws IOException {
    return Stream.concat(list(SAMPLES, ".txt").stream(), list(GOLDEN, ".txt").stream());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void marksWhatIsExpected(Path story) throws Exception {
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(Files.readString(story));
    engine.process(jcas);
    String marked = jcas.getAnnotationIndex(Annotation.class).stream()
        .filter(a -> a.getType().getName().startsWith("org.newswire.uima.type."))
        .sorted(Comparator.comparingInt(Annotation::getBegin).thenComparing(a -> -a.getEnd())
            .thenComparing(a -> a.getType().getShortName()))
        .map(GoldenTest::line).collect(Collectors.joining());

    Path expected = GOLDEN.resolve(name(story) + ".expected");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, marked);
    }
    assertThat(marked).as(story.toString()).isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationIsWithoutItsStory() throws IOException {
    Set<String> stories = stories().map(GoldenTest::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(list(GOLDEN, ".expected")).extracting(GoldenTest::name).containsExactlyElementsOf(stories);
  }

  private static List<Path> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.(txt|expected)$", "");
  }

  private static String line(Annotation annotation) {
    StringJoiner line = new StringJoiner(" ", "", "\n");
    line.add(annotation.getType().getShortName()).add(annotation.getBegin() + "-" + annotation.getEnd());
    line.add("\"" + annotation.getCoveredText().replace("\n", "\\n") + "\"");
    for (Feature feature : annotation.getType().getFeatures()) {
      String value = value(annotation, feature);
      if (value != null) {
        line.add(feature.getShortName() + "=" + value);
      }
    }
    return line.toString();
  }

  private static String value(Annotation annotation, Feature feature) {
    if (feature.getRange().isPrimitive()) {
      boolean offset = feature.getShortName().equals("begin") || feature.getShortName().equals("end");
      return offset || "false".equals(annotation.getFeatureValueAsString(feature)) ? null
          : annotation.getFeatureValueAsString(feature);
    }
    TOP value = feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA) ? null : annotation.getFeatureValue(feature);
    if (value instanceof StringArray array) {
      return List.of(array.toArray()).toString();
    }
    if (value instanceof FSArray<?> array) {
      return array.stream().map(element -> place((Annotation) element)).toList().toString();
    }
    return value instanceof Annotation target ? place(target) : null;
  }

  private static String place(Annotation annotation) {
    return annotation.getBegin() + "-" + annotation.getEnd();
  }
}
