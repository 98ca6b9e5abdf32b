package org.newswire.uima.io;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NinjsWriterTest {
  @TempDir private Path folder;

  @Test
  void aStoryHasItsOriginPeoplePicturesAndAcronyms() throws Exception {
    String ninjs =
        ninjs("a b/\u00e9.txt",
        "AP Photo/Ada Nordby\n\nBy TOR VIK\n\nOSLO (Reuters) - The World Health Organization (WHO) met.\n\n"
        + "(Reporting by Tor Vik; Editing by Ida Moe)\n", "ninjs/a b/\u00e9.txt.json");
    assertThat(ninjs)
        .startsWith("{\"uri\":\"urn:newswire:a%20b/%C3%A9.txt\",\"type\":\"text\",\"standard\":{\"name\":\"ninjs\","
            + "\"version\":\"3.1\",\"schema\":\"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#\"},\"by\":\"By TOR VIK\"")
        .contains("\"located\":\"OSLO\",\"places\":[{\"name\":\"OSLO\",\"rel\":\"dateline\"}]",
            "{\"name\":\"Ida Moe\",\"role\":\"editing\"}",
            "{\"name\":\"Reuters\",\"uri\":\"https://reuters.com\",\"role\":\"source\"}",
            "{\"name\":\"World Health Organization\",\"literal\":\"WHO\",\"uri\":\"http://www.wikidata.org/entity/Q",
            "\"associations\":[{\"name\":\"AP Photo/Ada Nordby\",\"uri\":\"urn:newswire:a%20b/%C3%A9.txt:picture:1\","
                + "\"type\":\"picture\",\"by\":\"Ada Nordby\",\"copyrightHolder\":\"Associated Press\"}]",
            "\"wordCount\":");
  }

  @Test
  void aStoryWithoutAnythingHasItsTextAlone() throws Exception {
    assertThat(ninjs("x", "", "ninjs/x.json")).contains("\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\","
        + "\"charCount\":0,\"wordCount\":0,\"value\":\"\"}]}").doesNotContain("null", "[]", "\"by\"", "\"located\"");
  }

  private String ninjs(String doc, String text, String file) throws Exception {
    AnalysisEngine engines = createEngine(createEngineDescription("org.newswire.uima.descriptors.NewswireAggregate"));
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentMetaData.create(jcas).setDocumentId(doc);
    engines.process(jcas);
    AnalysisEngine writer = createEngine(NinjsWriter.class, RowWriter.PARAM_TARGET_LOCATION, folder.toString());
    writer.process(jcas);
    return Files.readString(folder.resolve(file));
  }
}
