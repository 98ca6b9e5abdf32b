package org.newswire.uima.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.internal.util.XMLUtils;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.dkpro.core.testing.validation.Message;
import org.dkpro.core.testing.validation.checks.AllAnnotationsIndexedCheck;
import org.dkpro.core.testing.validation.checks.NoZeroSizeTokensAndSentencesCheck;
import org.junit.jupiter.api.Test;

/** Documents with marks pass the checks of others, and come back from the formats of others as they went. */
class ConsistencyTest {
  private static final int TEXTS = 300;

  private final Marker marker = new Marker();
  private final RandomStories stories = new RandomStories();

  private interface Check {
    void of(JCas jcas) throws Exception;
  }

  /** Calls a check with every sample and with generated texts that XML can hold. */
  private void forAll(Check check) throws Exception {
    for (String story : stories.samples()) {
      check.of(marker.mark(story));
    }
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = stories.apply(random);
      if (XMLUtils.checkForNonXmlCharacters(text) < 0) {
        try {
          check.of(marker.mark(text));
        } catch (AssertionError e) {
          throw new AssertionError("seed " + seed + ", text " + i + ": " + Fuzz.literal(text), e);
        }
      }
    }
  }

  @Test
  void dkproFindsAllAnnotationsIndexed() throws Exception {
    List<Message> messages = new ArrayList<>();
    forAll(jcas -> assertThat(new AllAnnotationsIndexedCheck().check(jcas, messages)
        && new NoZeroSizeTokensAndSentencesCheck().check(jcas, messages)).as(messages.toString()).isTrue());
  }

  @Test
  void uimaFitFindsNothingWrong() throws Exception {
    Validator validator = new Validator.Builder().withAutoDetectedChecks().build();
    assertThat(validator.getChecks()).isNotEmpty();
    for (String story : stories.samples()) {
      assertThat(validator.check(marker.mark(story)).getResults())
          .filteredOn(result -> result.getSeverity() == Severity.ERROR).isEmpty();
    }
  }

  @Test
  void xmiBringsBackTheSame() throws Exception {
    JCas back = JCasFactory.createJCas();
    forAll(jcas -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      XmiCasSerializer.serialize(jcas.getCas(), bytes);
      back.reset();
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes.toByteArray()), back.getCas());
      assertSame(back, jcas);
    });
  }

  @Test
  void jsonBringsBackTheSame() throws Exception {
    JCas back = JCasFactory.createJCas();
    forAll(jcas -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new JsonCas2Serializer().serialize(jcas.getCas(), bytes);
      back.reset();
      new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(bytes.toByteArray()), back.getCas());
      assertSame(back, jcas);
    });
  }

  private static void assertSame(JCas found, JCas expected) {
    assertThat(found.getDocumentText()).isEqualTo(expected.getDocumentText());
    assertThat(MarkList.of(found)).isEqualTo(MarkList.of(expected));
  }
}
