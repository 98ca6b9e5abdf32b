package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.SignOff;

class ReporterAnnotatorTest {
  private static final String ROLES = "classpath:org/newswire/uima/lexicon/reporter/roles.tsv";

  private static JCas process(String text, Object... configuration) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(ReporterAnnotator.class, configuration);
    JCas jcas = JCasFactory.createJCas();
    if (text != null) {
      jcas.setDocumentText(text);
    }
    engine.process(jcas);
    return jcas;
  }

  @Test
  void marksBylineSignOffAndContributors() throws Exception {
    JCas jcas = process("By  Ada Brook\nPARIS (Reuters) - Talks ended.\n\n"
        + "(Reporting by Ada  Brook in Paris; Editing by CNN's Lea Tarn)");
    assertThat(jcas.select(Byline.class).asList()).extracting(Byline::getCoveredText).containsExactly("By  Ada Brook");
    assertThat(jcas.select(SignOff.class).asList()).extracting(SignOff::getCoveredText)
        .containsExactly("(Reporting by Ada  Brook in Paris; Editing by CNN's Lea Tarn)");
    assertThat(jcas.select(Contributor.class).asList())
        .extracting(Contributor::getCoveredText, Contributor::getName, Contributor::getRole, Contributor::getPlace,
            Contributor::getOrganization)
        .containsExactly(
            tuple("Ada Brook", "Ada Brook", "reporting", null, null),
            tuple("Ada  Brook", "Ada Brook", "reporting", "Paris", null),
            tuple("Lea Tarn", "Lea Tarn", "editing", null, "CNN"));
  }

  @Test
  void leavesWordsAloneThatAreMarkedAsACredit() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("By Ada Nordby and Tor Vik\n\n(Reporting by Siv Holm)");
    new PhotoCredit(jcas, jcas.getDocumentText().indexOf(" and") + 1, jcas.getDocumentText().indexOf('\n'))
        .addToIndexes();
    AnalysisEngineFactory.createEngine(ReporterAnnotator.class).process(jcas);
    assertThat(jcas.select(Byline.class).asList()).extracting(Byline::getCoveredText).containsExactly("By Ada Nordby");
    assertThat(jcas.select(Contributor.class).asList()).extracting(Contributor::getName)
        .containsExactly("Ada Nordby", "Siv Holm");
  }

  @Test
  void marksNothingWithoutText() throws Exception {
    assertThat(process(null).select(SignOff.class).asList()).isEmpty();
    assertThat(process("").select(SignOff.class).asList()).isEmpty();
    assertThat(process("Talks ended.").select(Contributor.class).asList()).isEmpty();
  }

  @Test
  void readsTheUsersRolesAfterTheBundledOnes(@TempDir Path folder) throws Exception {
    Path own = Files.writeString(folder.resolve("own.tsv"), "digging\tresearch\tbefore\ten\n");
    JCas jcas = process("(Digging by Ada Brook; Editing by Lea Tarn)", ReporterAnnotator.PARAM_ROLES_LOCATION,
        new String[] {ROLES, own.toUri().toString()});
    assertThat(jcas.select(Contributor.class).asList()).extracting(Contributor::getRole)
        .containsExactly("research", "editing");
  }

  @Test
  void refusesABrokenLexicon(@TempDir Path folder) throws Exception {
    Path own = Files.writeString(folder.resolve("own.tsv"), "research\tbefore\ten\n");
    assertThatThrownBy(() -> process("", ReporterAnnotator.PARAM_ROLES_LOCATION, new String[] {own.toUri().toString()}))
        .isInstanceOf(ResourceInitializationException.class).hasRootCauseMessage(
            own.toUri() + ":1: found 3 tab-separated columns, expected 4 (phrase, role, position, language)");
  }
}
