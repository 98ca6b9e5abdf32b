package org.newswire.uima.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Content;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.Cue;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.LongForm;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.SignOff;
import org.newswire.uima.type.Source;

/** Every invariant is seen when it is broken, and only then. */
class InvariantsTest {
  private JCas jcas;

  @BeforeEach
  void makeDocument() throws Exception {
    jcas = JCasFactory.createJCas();
    jcas.setDocumentText("e\u0301 (UN) \uD83D\uDE00 By Ada Nordby\n\"No,\" said Vik.");
  }

  private <T extends Annotation> T mark(T mark, String words) {
    int begin = jcas.getDocumentText().indexOf(words);
    return mark(mark, begin, begin + words.length());
  }

  private <T extends Annotation> T mark(T mark, int begin, int end) {
    mark.setBegin(begin);
    mark.setEnd(end);
    mark.addToIndexes();
    return mark;
  }

  private void assertBroken(String kind) {
    assertThat(Invariants.broken(jcas)).singleElement().asString().startsWith(kind + ": ");
  }

  @Test
  void holdOfMarksThatAreAsTheyShouldBe() {
    mark(new Byline(jcas), "By Ada Nordby");
    mark(new Contributor(jcas), "Ada Nordby").setName("Ada Nordby");
    ShortForm shortForm = mark(new ShortForm(jcas), "UN");
    shortForm.setDefinedHere(true);
    mark(new Gloss(jcas), "(UN)").setShortForm(shortForm);
    attribution("\"No,\" said Vik", "Vik", "said", "\"No,\"").setSpeaker("Vik");
    assertThat(Invariants.broken(jcas)).isEmpty();
  }

  private Attribution attribution(String words, String source, String cue, String content) {
    Attribution attribution = mark(new Attribution(jcas), words);
    attribution.setSource(mark(new Source(jcas), source));
    attribution.setCue(mark(new Cue(jcas), cue));
    attribution.setContent(new FSArray<>(jcas, 1));
    attribution.setContent(0, mark(new Content(jcas), content));
    return attribution;
  }

  @Test
  void seeAMarkBeyondTheText() {
    mark(new LongForm(jcas), 3, 400);
    assertBroken("span");
  }

  @Test
  void seeAMarkOfNothing() {
    mark(new LongForm(jcas), 3, 3);
    assertBroken("span");
  }

  @Test
  void seeABlankAtAnEdge() {
    mark(new LongForm(jcas), "(UN) ");
    assertBroken("edge");
  }

  @Test
  void seeHalfACombinedLetter() {
    mark(new LongForm(jcas), 0, 1);
    assertBroken("edge");
  }

  @Test
  void seeHalfASurrogatePair() {
    mark(new LongForm(jcas), "(UN) \uD83D");
    assertBroken("edge");
  }

  @Test
  void seeTwoMarksOfOneTypeOnOneSpan() {
    mark(new LongForm(jcas), "Ada Nordby");
    mark(new LongForm(jcas), "Ada Nordby");
    assertBroken("twice");
  }

  @Test
  void seeAReferenceOutsideTheIndex() {
    mark(new ShortForm(jcas), "UN").setDefinedHere(true);
    ShortForm lost = new ShortForm(jcas, 4, 6);
    mark(new Gloss(jcas), "(UN)").setShortForm(lost);
    assertThat(Invariants.broken(jcas)).anyMatch(message -> message.startsWith("reference: shortForm"));
  }

  @Test
  void seeALineEndInAString() {
    mark(new Byline(jcas), "By Ada Nordby");
    mark(new Contributor(jcas), "Ada Nordby").setName("Ada\nNordby");
    assertBroken("string");
  }

  @Test
  void seeArraysOfDifferentLength() {
    Dateline dateline = mark(new Dateline(jcas), "(UN)");
    dateline.setPlaces(new StringArray(jcas, 0));
    dateline.setAgencies(new StringArray(jcas, 0));
    dateline.setAgencyNames(new StringArray(jcas, 0));
    dateline.setAgencyIds(new StringArray(jcas, 1));
    dateline.getAgencyIds().set(0, "un.example");
    assertBroken("string");
  }

  @Test
  void seeTwoRegionsOnTheSameWords() {
    mark(new Byline(jcas), "By Ada Nordby");
    mark(new SignOff(jcas), "By Ada");
    assertBroken("region");
  }

  @Test
  void seeAContributorOutsideOfNotes() {
    mark(new Byline(jcas), "By Ada");
    mark(new Contributor(jcas), "Ada Nordby");
    assertBroken("contributor");
  }

  @Test
  void seeAnAttributionBeyondItsParts() {
    attribution("Nordby\n\"No,\" said Vik", "Vik", "said", "\"No,\"");
    assertBroken("attribution");
  }

  @Test
  void seePartsOnTheSameWords() {
    attribution("\"No,\" said Vik", "said Vik", "said", "\"No,\"");
    assertBroken("attribution");
  }

  @Test
  void seeASpeakerWhomTheTextDoesNotName() {
    attribution("\"No,\" said Vik", "Vik", "said", "\"No,\"").setSpeaker("Tor Vik");
    assertBroken("speaker");
  }

  @Test
  void seeADefinitionWithoutItsGloss() {
    mark(new ShortForm(jcas), "UN").setDefinedHere(true);
    assertBroken("gloss");
  }

  @Test
  void areFoundByTheValidatorOfUimaFit() throws Exception {
    mark(new LongForm(jcas), "(UN) ");
    Validator validator = new Validator.Builder().withAutoDetectedChecks().build();
    assertThat(validator.check(jcas).getResults()).extracting(ValidationResult::getMessage)
        .anyMatch(m -> m.startsWith("edge: "));
  }

  @Test
  void failADocumentBehindAnEngine() throws Exception {
    mark(new LongForm(jcas), "(UN) ");
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(InvariantsChecker.class).process(jcas))
        .hasRootCauseMessage("edge: a blank or an ignorable character at an edge of LongForm 3-8 '(UN) '");
  }

  @Test
  void areToldByKind() {
    assertThat(List.of(Marker.kind("twice: LongForm 3-8 'a b'"), Marker.kind("exception: java.lang.Error: 7 at x")))
        .containsExactly("twice: LongForm", "exception at x");
  }
}
