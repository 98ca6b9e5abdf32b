package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.LongForm;
import org.newswire.uima.type.ShortForm;

class AcronymGlossAnnotatorTest {
  private static final String BUNDLED = "classpath:org/newswire/uima/lexicon/acronym/glossary.tsv";

  @Test
  void marksGlossShortFormAndLongForm() throws Exception {
    JCas jcas =
        process(
        "\"We hit Daesh,\" the minister said, using the pejorative Arabic acronym for Islamic State. Daesh fled.");
    Gloss gloss = JCasUtil.selectSingle(jcas, Gloss.class);
    assertThat(gloss.getCoveredText()).isEqualTo("the pejorative Arabic acronym for Islamic State");
    assertThat(gloss.getLanguage()).isEqualTo("ar");
    assertThat(gloss.getConnotation()).isEqualTo("pejorative");
    assertThat(gloss.getLongForm().getCoveredText()).isEqualTo("Islamic State");
    assertThat(gloss.getShortForm().getCoveredText()).isEqualTo("Daesh");
    assertThat(gloss.getShortForm().getDefinedHere()).isTrue();
    assertThat(JCasUtil.select(jcas, LongForm.class)).hasSize(1);
    assertThat(JCasUtil.select(jcas, ShortForm.class)).hasSize(2).allSatisfy(mention -> {
      assertThat(mention.getExpansion()).isEqualTo("Islamic State");
      assertThat(mention.getLanguage()).isEqualTo("ar");
      assertThat(mention.getConnotation()).isEqualTo("pejorative");
      assertThat(mention.getConceptId()).isEqualTo("Q2429253");
      assertThat(mention.getOrigin()).isEqualTo("document");
    });
  }

  @Test
  void mentionOfTheGlossarySaysSo() throws Exception {
    ShortForm mention = JCasUtil.selectSingle(process("Ships of NATO left."), ShortForm.class);
    assertThat(mention.getExpansion()).isEqualTo("North Atlantic Treaty Organization");
    assertThat(mention.getDefinedHere()).isFalse();
    assertThat(mention.getOrigin()).isEqualTo("glossary");
  }

  @Test
  void textWithoutAcronymsGetsNothing() throws Exception {
    assertThat(JCasUtil.select(process(""), ShortForm.class)).isEmpty();
    assertThat(JCasUtil.select(process(null), ShortForm.class)).isEmpty();
    assertThat(JCasUtil.select(process("The ferries stopped."), ShortForm.class)).isEmpty();
  }

  @Test
  void ownGlossaryExtendsOrReplaces(@TempDir Path folder) throws Exception {
    Path own = Files.writeString(folder.resolve("own.tsv"), "hsb\tHSB\tHarbour Safety Board\n");
    String text = "The HSB and NATO met.";
    assertThat(
        JCasUtil.select(process(text, "glossaryLocation", new String[] {BUNDLED, own.toString()}), ShortForm.class))
        .extracting(ShortForm::getCoveredText).containsExactly("HSB", "NATO");
    assertThat(JCasUtil.select(process(text, "glossaryLocation", new String[] {own.toString()}), ShortForm.class))
        .extracting(ShortForm::getCoveredText).containsExactly("HSB");
  }

  @Test
  void badGlossaryIsNamedWithFileAndLine(@TempDir Path folder) throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "# comment\nhsb\tHSB\n");
    assertThatThrownBy(() -> process("", "glossaryLocation", new String[] {bad.toString()}))
        .isInstanceOf(ResourceInitializationException.class).rootCause().hasMessageContaining("bad.tsv:2");
    assertThatThrownBy(() -> process("", "glossaryLocation", new String[] {folder.resolve("none.tsv").toString()}))
        .isInstanceOf(ResourceInitializationException.class).rootCause().hasMessageContaining("none.tsv");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "cuesLocation | gloss-cues | lakewords for,short-for,en | The HSB is lakewords for Harbour Safety Band. | HSB =",
    "languagesLocation | languages | Lakish,lk,en | HSB is a Lakish acronym for the Harbour Band. | HSB = lk",
    "attitudesLocation | attitudes | lakeborn,lakeborn,en | HSB is a lakeborn acronym for Harbour Safety. | HSB = lakeborn",
    "wordsLocation | words | Lakery,organization,en | The Safety Lakery (INQOR) met. | INQOR =",
    "numbersLocation | numbers | duo,2,en | They printed duo-lake (2L) models. | 2L ="
  })
  void everyLexiconCanBeExtended(String parameter, String file, String row, String text, String expected,
      @TempDir Path folder) throws Exception {
    Path own = Files.writeString(folder.resolve("own.tsv"), row.replace(',', '\t') + "\n");
    String bundled = "classpath:org/newswire/uima/lexicon/acronym/" + file + ".tsv";
    assertThat(glosses(process(text, parameter, new String[] {bundled}))).isNotEqualTo(List.of(expected));
    assertThat(glosses(process(text, parameter, new String[] {bundled, own.toString()}))).containsExactly(expected);
  }

  private static List<String> glosses(JCas jcas) {
    return JCasUtil.select(jcas, Gloss.class).stream().map(gloss -> gloss.getShortForm().getCoveredText() + " ="
        + (gloss.getLanguage() == null ? "" : " " + gloss.getLanguage())
        + (gloss.getConnotation() == null ? "" : " " + gloss.getConnotation())).toList();
  }

  @Test
  void unexpandedAcronymsAreMarkedOnDemand() throws Exception {
    assertThat(JCasUtil.select(process("The QXVZ left."), ShortForm.class)).isEmpty();
    ShortForm mention = JCasUtil.selectSingle(process("The QXVZ left.", "markUnexpanded", true), ShortForm.class);
    assertThat(mention.getExpansion()).isNull();
    assertThat(mention.getOrigin()).isNull();
  }

  @Test
  void otherViewsAreRead() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    JCas view = jcas.createView("translation");
    view.setDocumentText("The Harbour Safety Board (HSB) met.");
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(AnalysisEngineFactory.createEngineDescription(AcronymGlossAnnotator.class),
        CAS.NAME_DEFAULT_SOFA, "translation");
    builder.createAggregate().process(jcas);
    assertThat(JCasUtil.select(view, Gloss.class)).hasSize(1);
    assertThat(JCasUtil.select(jcas, Gloss.class)).isEmpty();
  }

  private static JCas process(String text, Object... parameters) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(AcronymGlossAnnotator.class, parameters);
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    engine.process(jcas);
    return jcas;
  }
}
