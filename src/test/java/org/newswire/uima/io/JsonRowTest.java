package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.charset.StandardCharsets;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.SignOff;

class JsonRowTest {
  private JCas jcas;

  @BeforeEach
  void makeDocument() throws Exception {
    jcas = JCasFactory.createJCas();
    jcas.setDocumentText("OSLO (AP) - \"UN\" \u00e9\ud83d\ude00");
  }

  @Test
  void writesFeaturesByTheirNames() {
    Dateline dateline = new Dateline(jcas, 0, 11);
    dateline.setPlaces(StringArray.create(jcas, new String[] {"OSLO"}));
    dateline.addToIndexes();

    assertThat(row()).isEqualTo("{\"doc\":\"sub/a.txt\",\"annotations\":[{\"id\":1,\"type\":\"Dateline\",\"begin\":0,"
        + "\"end\":11,\"text\":\"OSLO (AP) -\",\"places\":[\"OSLO\"],\"date\":null,\"dateIso\":null,\"agencies\":null,"
        + "\"agencyNames\":null,\"agencyIds\":null}]}\n");
  }

  @Test
  void writesAReferenceAsTheIdOfItsTarget() {
    ShortForm shortForm = new ShortForm(jcas, 13, 15);
    shortForm.addToIndexes();
    Gloss gloss = new Gloss(jcas, 12, 16);
    gloss.setShortForm(shortForm);
    gloss.addToIndexes();

    assertThat(row()).contains("\"id\":1,\"type\":\"Gloss\"").contains("\"shortForm\":2,\"longForm\":null");
  }

  @Test
  void ordersByBeginThenLongerThenType() {
    new SignOff(jcas, 0, 4).addToIndexes();
    new Contributor(jcas, 0, 4).addToIndexes();
    new SignOff(jcas, 0, 9).addToIndexes();
    new Contributor(jcas, 2, 3).addToIndexes();

    assertThat(row().replaceAll(".*?\"type\":\"(\\w+)\",\"begin\":(\\d+),\"end\":(\\d+)", "$1 $2-$3; "))
        .startsWith("SignOff 0-9; Contributor 0-4; SignOff 0-4; Contributor 2-3");
  }

  @Test
  void leavesOtherTypesOut() {
    new Sentence(jcas, 0, 4).addToIndexes();
    new Token(jcas, 0, 4).addToIndexes();

    assertThat(row()).isEqualTo("{\"doc\":\"sub/a.txt\",\"annotations\":[]}\n");
    assertThat(
        new String(new JsonRow(type -> type.getShortName().equals("Token")).of("d", jcas), StandardCharsets.UTF_8))
        .contains("\"type\":\"Token\"").doesNotContain("Sentence").contains("\"pos\":null");
  }

  @Test
  void escapesSurrogatesSoThatALoneOneIsKept() {
    new ShortForm(jcas, 17, 20).addToIndexes();
    new ShortForm(jcas, 18, 19).addToIndexes();
    assertThat(row()).contains("\"text\":\"\u00e9\\uD83D\\uDE00\"").contains("\"text\":\"\\uD83D\"");
  }

  private String row() {
    return new String(new JsonRow(type -> type.getName().startsWith("org.newswire.")).of("sub/a.txt", jcas),
        StandardCharsets.UTF_8);
  }
}
