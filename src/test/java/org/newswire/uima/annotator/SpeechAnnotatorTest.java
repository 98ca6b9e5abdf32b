package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Content;
import org.newswire.uima.type.Cue;
import org.newswire.uima.type.SignOff;
import org.newswire.uima.type.Source;

class SpeechAnnotatorTest {
  @Test
  void fillsEveryFeature() throws Exception {
    JCas jcas = run("Mayor Anna Hill told Reuters in an interview: \"It is late,\" adding that it was dark.");
    assertThat(jcas.getAnnotationIndex(Attribution.class)).hasSize(2);
    Attribution first = jcas.getAnnotationIndex(Attribution.class).stream()
        .filter(a -> a.getCue().getLemma().equals("tell")).findFirst().orElseThrow();
    assertThat(first.getCoveredText()).isEqualTo("Mayor Anna Hill told Reuters in an interview: \"It is late,\"");
    assertThat(first.getKind()).isEqualTo("direct");
    assertThat(first.getSource().getCoveredText()).isEqualTo("Mayor Anna Hill");
    assertThat(first.getCue().getCoveredText()).isEqualTo("told");
    assertThat(first.getCue().getLemma()).isEqualTo("tell");
    assertThat(first.getContent()).extracting(Content::getCoveredText).containsExactly("\"It is late,\"");
    assertThat(first.getSpeaker()).isEqualTo("Anna Hill");
    assertThat(first.getAddressee()).isEqualTo("Reuters");
    assertThat(first.getChannel()).isEqualTo("in an interview");
    assertThat(first.getConfidence()).isEqualTo("high");
    assertThat(first.getEvidence()).isEqualTo("say-quote");
    assertThat(jcas.getAnnotationIndex(Source.class)).as("one source of two attributions").hasSize(1);
    assertThat(jcas.getAnnotationIndex(Cue.class)).hasSize(2);
  }

  @Test
  void leavesOutWhatIsNotKnown() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("It was announced that the mill would close.");
    AnalysisEngineFactory.createEngine(SpeechAnnotator.class, SpeechAnnotator.PARAM_MINIMUM_CONFIDENCE, "low")
        .process(jcas);
    assertThat(jcas.getAnnotationIndex(Attribution.class)).singleElement().satisfies(a -> {
      assertThat(a.getSource()).isNull();
      assertThat(a.getSpeaker()).isNull();
      assertThat(a.getChannel()).isNull();
    });
  }

  @Test
  void namesAnUnknownConfidence() {
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(SpeechAnnotator.class,
        SpeechAnnotator.PARAM_MINIMUM_CONFIDENCE, "sure")).hasStackTraceContaining(
        "parameter minimumConfidence: found 'sure', expected one of high, medium, low");
  }

  @Test
  void takesNoCreditForASource() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(SpeechAnnotator.class);
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("Bo Hill says hello from Rome.\n\nIt is late, Anna Hill said.");
    new SignOff(jcas, 0, 29).addToIndexes();
    engine.process(jcas);
    assertThat(jcas.getAnnotationIndex(Source.class)).extracting(Source::getCoveredText).containsExactly("Anna Hill");
  }

  @Test
  void usesPartsOfSpeechWhereThereAreSome() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(SpeechAnnotator.class);
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("Mill visits report that it is late.");
    POS noun = new POS(jcas, 12, 18);
    noun.setCoarseValue("NOUN");
    noun.addToIndexes();
    engine.process(jcas);
    assertThat(jcas.getAnnotationIndex(Attribution.class)).isEmpty();
  }

  @Test
  void canBeSwitchedOff() throws Exception {
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(SpeechAnnotator.class, SpeechAnnotator.PARAM_MARK_SPEECH, false);
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("It is late, Anna Hill said.");
    engine.process(jcas);
    assertThat(jcas.getAnnotationIndex(Attribution.class)).isEmpty();
  }

  @Test
  void acceptsAnEmptyOrMissingText() throws Exception {
    assertThat(run("").getAnnotationIndex(Attribution.class)).isEmpty();
    JCas none = JCasFactory.createJCas();
    AnalysisEngineFactory.createEngine(SpeechAnnotator.class).process(none);
    assertThat(none.getAnnotationIndex(Attribution.class)).isEmpty();
  }

  @Test
  void namesTheParameterOfAMissingLexicon() {
    assertThatThrownBy(() ->
        AnalysisEngineFactory.createEngine(SpeechAnnotator.class, SpeechAnnotator.PARAM_CUES_LOCATION,
        new String[] {"classpath:no/such/cues.tsv"})).isInstanceOf(ResourceInitializationException.class)
        .rootCause().isNotNull();
  }

  private static JCas run(String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    AnalysisEngineFactory.createEngine(SpeechAnnotator.class).process(jcas);
    return jcas;
  }
}
