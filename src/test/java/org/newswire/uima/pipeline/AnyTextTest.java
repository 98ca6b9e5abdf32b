package org.newswire.uima.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.newswire.uima.Generated;

/** No text makes an engine throw, mark beyond its end, or mark differently a second time. */
class AnyTextTest {
  private static final AnalysisEngine ENGINE = make();
  private static final JCas JCAS = makeDocument();

  private static AnalysisEngine make() {
    try {
      return AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static JCas makeDocument() {
    try {
      return JCasFactory.createJCas();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void storiesOfShuffledFragments() {
    Generated.tries(1000,
        Generated.texts(40, "PARIS", "New York", "(", ")", "[", "]", "Reuters", "REUTERS/", "AP Photo/",
        " - ", "\u2014", "By ", "Reporting by ", "Editing by ", "; ", ", ", " and ", " in ", "Ada Nordby",
            "\u00c5sa de la Cruz",
        "Photo: ", "Credit: ", "\u00a9", "h/t ", "Jan 2", "2021", "\n", "\n\n", "\u2029", "\"", "\u201c", "\u201d",
            "''",
        "said", "told", "he", "the minister", "according to ", "the Arabic acronym for ", "Daesh", "UN",
            "United Nations",
        "(UN)", ", which stands for ", "@", "contributed to this report.", "To contact the reporter on this story: ",
        "Follow ", "\u0000", "\ud800", "\udc00", "\ud83d\ude00", "\u0301", "\u200f", "I\u0307", "\u00df", ".", "...",
            "'s", " ", "\t"),
        AnyTextTest::assertMarksAreSound);
  }

  @Test
  void arbitraryCharacters() {
    Generated.tries(300, Generated.anything(200), AnyTextTest::assertMarksAreSound);
  }

  private static void assertMarksAreSound(String text) throws Exception {
    List<String> first = marks(text);
    assertThat(marks(text)).isEqualTo(first);
  }

  private static List<String> marks(String text) throws Exception {
    JCAS.reset();
    JCAS.setDocumentText(text);
    ENGINE.process(JCAS);
    return JCAS.getAnnotationIndex(Annotation.class).stream()
        .filter(a -> a.getType().getName().startsWith("org.newswire."))
        .peek(a -> assertThat(a.getEnd()).isBetween(a.getBegin() + 1, text.length()))
        .map(a -> a.getType().getShortName() + a.getBegin() + "-" + a.getEnd()).toList();
  }
}
