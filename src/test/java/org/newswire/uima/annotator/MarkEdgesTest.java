package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.invariants.Marker;
import org.newswire.uima.type.LongForm;

class MarkEdgesTest {
  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
      "a[ UN\u200D]b|UN", "a[\u00AD\u0085UN]\uFE0Fb|UN\uFE0F", "a[UN]\u0301b|UN\u0301", "e[\u0301UN]|UN",
      "[a\uD83D]\uDE00b|a\uD83D\uDE00", "\uD83D[\uDE00UN]|UN", "[UN]|UN", "[\uD83D]|\uD83D"})
  void areWholeCharactersThatCanBeSeen(String marked, String expected) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    jcas.setDocumentText(text);
    Annotation mark = new LongForm(jcas, begin, end);
    mark.addToIndexes();
    assertThat(new MarkEdges(text).mend(mark)).isTrue();
    assertThat(mark.getCoveredText()).isEqualTo(expected);
    assertThat(jcas.getAnnotationIndex(LongForm.class)).containsExactly((LongForm) mark);
  }

  @Test
  void nothingToBeSeenIsTold() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("a \u200D b");
    assertThat(new MarkEdges(jcas.getDocumentText()).mend(new LongForm(jcas, 1, 4))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', value = {
      "a b|a b", "a\\nb|a b", "a \\r\\n b|a  b", "\u00A0a\u2029|a", "\\n|''", "''|''"})
  void featuresAreOneLine(String value, String expected) {
    assertThat(MarkEdges.line(value.replace("\\n", "\n").replace("\\r", "\r"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "~~~~ ~~~~, which stands for Snow Club, fell.", "~~ ~~~, which stands for Snow Club, fell.",
      "k~~([(\u2014[the acronym for[g", "AR acronym \uFE0F", "(By Ada Nordby and Tor Vik)",
      "Hill: will, she said", "UN\u00AD met.",
      "OSLO (AP) - Snow fell.\n\nWith assistance from  Ada  Nordby and  Tor  Vik.",
      "Snow fell.\n\nReporting first appeared of", "k\u2019Rer (Rr)", "Arabic acronym for\u201C\u0301\u201EOU",
      "s)-SB acronym", "Ha\uFEFF\u0301Sas add that N",
      "according to \u0301y Ay and T a",
      "t/\0an U.S.\u00A9\u201D\u2014U.S.D \u201D&kccording to id'\u201DAb which stand for\u000BU.S."})
  void textsThatUpsetEnginesAreMarkedConsistently(String text) {
    assertThat(new Marker().broken(text.replace('~', '"'))).isEmpty();
  }
}
