package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.util.XMLSerializer;
import org.dkpro.core.io.xmi.internal.IllegalXmlCharacterSanitizingContentHandler;
import org.junit.jupiter.api.Test;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;

class XmiBytesTest {
  private static final String[] PIECES =
      {"a", "Zürich", "\t", "\n", "\r", "\r\n", " ", "<", ">", "&", "\"", "'", "]]>", "\u0000",
      "\u001F", "\u007F", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF",
      "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0645"};

  @Test
  void makesTheBytesThatTheTransformerMakes() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    JCas jcas = JCasFactory.createJCas();
    XmiBytes ours = new XmiBytes();
    for (int i = 0; i < 300; i++) {
      jcas.reset();
      jcas.setDocumentText(text(random));
      CreditLine line = new CreditLine(jcas, 0, 0);
      line.setKind(text(random));
      line.addToIndexes();
      Dateline dateline = new Dateline(jcas, 0, 0);
      StringArray places = new StringArray(jcas, 2);
      places.set(0, text(random));
      places.set(1, text(random));
      dateline.setPlaces(places);
      dateline.addToIndexes();

      new XmiCasSerializer(null).serialize(jcas.getCas(), ours, null, null, null);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ours.writeTo(bytes);
      assertThat(bytes.toString(StandardCharsets.UTF_8)).as("seed " + seed).isEqualTo(transformed(jcas));
      assertThat(ours.size()).isEqualTo(bytes.size());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String transformed(JCas jcas) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLSerializer transformer = new XMLSerializer(false);
    transformer.setOutputProperty("version", "1.0");
    transformer.setOutputStream(bytes);
    new XmiCasSerializer(null).serialize(jcas.getCas(),
        new IllegalXmlCharacterSanitizingContentHandler(transformer.getContentHandler(), "1.0"), null, null, null);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
