package org.newswire.uima.io;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Content;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;

class TsvWriterTest {
  @TempDir private Path folder;

  @Test
  void anEmptyRunHasHeadsOnly() throws Exception {
    writer().collectionProcessComplete();
    assertThat(Files.readString(folder.resolve("contributors.tsv")))
        .isEqualTo("doc\ttype\tbegin\tend\ttext\tname\trole\tplace\torganization\n");
    assertThat(Files.readString(folder.resolve("agencies.tsv")))
        .isEqualTo("doc\ttype\tbegin\tend\ttext\tagency\tagencyName\tagencyId\tkind\n");
    assertThat(folder).isDirectoryContaining("glob:**acronyms.tsv").isDirectoryContaining("glob:**statements.tsv");
  }

  @Test
  void everyAgencyOfAMarkHasARow() throws Exception {
    JCas jcas = document("AP, AFP contributed.");
    CreditLine line = new CreditLine(jcas, 0, 20);
    line.setKind("agency-line");
    line.setAgencies(StringArray.create(jcas, new String[] {"AP", "AFP"}));
    line.setAgencyNames(StringArray.create(jcas, new String[] {"Associated Press", "Agence France-Presse"}));
    line.setAgencyIds(StringArray.create(jcas, new String[] {"apnews.com", ""}));
    line.addToIndexes();
    assertThat(rows(jcas, "agencies.tsv")).containsExactly(
        "d\tCreditLine\t0\t20\tAP, AFP contributed.\tAP\tAssociated Press\tapnews.com\tagency-line",
        "d\tCreditLine\t0\t20\tAP, AFP contributed.\tAFP\tAgence France-Presse\t\tagency-line");
  }

  @Test
  void aStatementStandsInOneLineWithTheWordsItRefersTo() throws Exception {
    JCas jcas = document("\"One\n two,\" he said, \"three.\"");
    Attribution statement = new Attribution(jcas, 0, jcas.getDocumentText().length());
    Content one = new Content(jcas, 0, 11);
    Content two = new Content(jcas, 21, 29);
    statement.setContent(new FSArray<>(jcas, 2));
    statement.setContent(0, one);
    statement.setContent(1, two);
    statement.setKind("direct");
    statement.addToIndexes();
    assertThat(rows(jcas, "statements.tsv")).singleElement().asString()
        .contains("\tdirect\t").contains("One two").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r\n@x", "\uFF1D1"})
  void noCellIsAFormula(String name) throws Exception {
    JCas jcas = document("Ada Nordby");
    Contributor contributor = new Contributor(jcas, 0, 10);
    contributor.setName(name);
    contributor.addToIndexes();
    assertThat(rows(jcas, "contributors.tsv")).singleElement().asString()
        .matches("d\tContributor\t0\t10\tAda Nordby\t\"?'[=+@\uFF1D-].*");
  }

  private List<String> rows(JCas jcas, String table) throws Exception {
    AnalysisEngine writer = writer();
    writer.process(jcas);
    writer.collectionProcessComplete();
    List<String> lines = Files.readAllLines(folder.resolve(table));
    return lines.subList(1, lines.size());
  }

  private AnalysisEngine writer() throws Exception {
    return createEngine(TsvWriter.class, RowWriter.PARAM_TARGET_LOCATION, folder.toString());
  }

  private static JCas document(String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentMetaData.create(jcas).setDocumentId("d");
    return jcas;
  }
}
