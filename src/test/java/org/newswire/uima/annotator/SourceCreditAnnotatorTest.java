package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;

class SourceCreditAnnotatorTest {
  private static final String STORY =
      "Rain Falls on Leeds\n\nA dog in the rain in Leeds, Britain, June 3. REUTERS/Ann Ode/File Photo (Reuters)\n\n"
      + "LEEDS/YORK, June 3 (Reuters) - Rain fell on Leeds.\n\nThe Associated Press contributed to this report.";

  @Test
  void marksWhatAStoryPrints() throws Exception {
    JCas jcas = run(JCasFactory.createText(STORY));

    PhotoCredit photo = JCasUtil.selectSingle(jcas, PhotoCredit.class);
    assertThat(photo.getCoveredText()).isEqualTo("REUTERS/Ann Ode/File Photo (Reuters)");
    assertThat(photo.getPhotographers()).containsExactly("Ann Ode");
    assertThat(photo.getAgencies()).containsExactly("REUTERS");
    assertThat(photo.getAgencyNames()).containsExactly("Reuters");
    assertThat(photo.getAgencyIds()).containsExactly("reuters.com");
    assertThat(photo.getArchive()).isTrue();

    Dateline dateline = JCasUtil.selectSingle(jcas, Dateline.class);
    assertThat(dateline.getCoveredText()).isEqualTo("LEEDS/YORK, June 3 (Reuters) -");
    assertThat(dateline.getPlaces()).containsExactly("LEEDS", "YORK");
    assertThat(dateline.getDate()).isEqualTo("June 3");
    assertThat(dateline.getDateIso()).isEqualTo("--06-03");
    assertThat(dateline.getAgencyIds()).containsExactly("reuters.com");

    CreditLine line = JCasUtil.selectSingle(jcas, CreditLine.class);
    assertThat(line.getKind()).isEqualTo("agency-line");
    assertThat(line.getAgencies()).containsExactly("The Associated Press");
    assertThat(line.getAgencyNames()).containsExactly("Associated Press");
  }

  @Test
  void takesTheYearFromTheDocumentsName() throws Exception {
    JCas jcas = JCasFactory.createText(STORY);
    DocumentMetaData.create(jcas).setDocumentId("20200604_rain.txt");

    assertThat(JCasUtil.selectSingle(run(jcas), Dateline.class).getDateIso()).isEqualTo("2020-06-03");
  }

  @Test
  void marksNothingWithoutText() throws Exception {
    assertThat(JCasUtil.select(run(JCasFactory.createJCas()), Dateline.class)).isEmpty();
    assertThat(JCasUtil.select(run(JCasFactory.createText("")), Dateline.class)).isEmpty();
  }

  @Test
  void takesAUsersAgencies(@TempDir Path dir) throws Exception {
    Path own = Files.writeString(dir.resolve("own.tsv"), "rain.example\tRain Wire\tRW\tGB\tagency\n");
    JCas jcas = JCasFactory.createText("LEEDS (RW) - Rain fell.");
    engine("classpath:org/newswire/uima/lexicon/names/agencies.tsv", own.toUri().toString()).process(jcas);

    assertThat(JCasUtil.selectSingle(jcas, Dateline.class).getAgencyNames()).containsExactly("Rain Wire");
  }

  @Test
  void namesTheLineOfABadLexicon(@TempDir Path dir) throws Exception {
    Path own = Files.writeString(dir.resolve("own.tsv"), "rain.example\tRain Wire\tRW\tGB\tcloud\n");

    assertThatThrownBy(() -> engine(own.toUri().toString())).hasStackTraceContaining("own.tsv:1")
        .hasStackTraceContaining("cloud");
  }

  private static JCas run(JCas jcas) throws Exception {
    AnalysisEngineFactory.createEngine(SourceCreditAnnotator.class).process(jcas);
    return jcas;
  }

  private static AnalysisEngine engine(String... agencies) throws Exception {
    return AnalysisEngineFactory.createEngine(SourceCreditAnnotator.class,
        SourceCreditAnnotator.PARAM_AGENCIES_LOCATION, agencies);
  }
}
