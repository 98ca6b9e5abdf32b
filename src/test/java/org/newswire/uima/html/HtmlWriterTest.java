package org.newswire.uima.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.io.RowWriter;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.Cue;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.SignOff;

class HtmlWriterTest {
  private static final String[] PIECES =
      {"<script>alert(1)</script>", "</script>", "<!--", "&", "&amp;", "\"", "'", "\u202E", "\u2067",
      "\r\n", "\n", " ", "a", "]]>", "\ud83d\ude00", "<img src=x onerror=alert(1)>", "\u05d0", "</title></style>",
          "\t", "{script}"};

  @TempDir private Path folder;

  @Test
  void whateverAStoryHoldsIsTextOnItsPage() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    StoryPage page = new StoryPage();
    int ours = Jsoup.parse(page.of("d", document("d", "x"), "i")).select("script, style, img").size();
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      JCas jcas = document(text(random), text);
      for (int n = random.nextInt(12); n > 0 && !text.isEmpty(); n--) {
        mark(jcas, random, text);
      }
      Document html = Jsoup.parse(page.of(text(random), jcas, "index.html"));
      assertThat(html.getElementById("story").wholeText()).as("seed " + seed + ", story " + i).isEqualTo(text);
      assertThat(html.select("script, style, img")).as("seed " + seed).hasSize(ours);
      assertEveryStretchLiesInItsMarks(html, jcas, "seed " + seed + ", story " + i);
    }
  }

  private static void mark(JCas jcas, Random random, String text) {
    int begin = random.nextInt(text.length());
    int end = begin + 1 + random.nextInt(text.length() - begin);
    if (!splits(text, begin) && !splits(text, end)) {
      List<Annotation> kinds =
          List.of(new SignOff(jcas, begin, end), new Attribution(jcas, begin, end), new Cue(jcas, begin, end));
      kinds.get(random.nextInt(kinds.size())).addToIndexes();
      Contributor person = new Contributor(jcas, begin, end);
      person.setName(text(random));
      person.addToIndexes();
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length()
        && (Character.isLowSurrogate(text.charAt(at)) || text.charAt(at) == '\n' && text.charAt(at - 1) == '\r');
  }

  /** However marks cross, the pieces of a mark together are its text. */
  private static void assertEveryStretchLiesInItsMarks(Document html, JCas jcas, String description) {
    Marks marks = new Marks(jcas);
    for (Annotation mark : marks.all()) {
      StringBuilder pieces = new StringBuilder();
      for (Element piece : html.select("mark[data-mark=" + marks.number(mark) + "]")) {
        pieces.append(piece.wholeText());
      }
      assertThat(pieces.toString()).as(description).isEqualTo(mark.getCoveredText());
      assertThat(html.select("#m" + marks.number(mark))).as(description).hasSize(1);
    }
  }

  /** Returns pieces that a page must not take for its own, in any order. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void marksLinkToWhatTheyReferTo() throws Exception {
    JCas jcas = document("d", "WHO (the health body) met.");
    ShortForm form = new ShortForm(jcas, 0, 3);
    form.setExpansion("World Health Organization");
    form.addToIndexes();
    Gloss gloss = new Gloss(jcas, 5, 20);
    gloss.setShortForm(form);
    gloss.addToIndexes();
    Document html = Jsoup.parse(new StoryPage().of("d", jcas, "i"));

    assertThat(html.select("#f2 dd a").eachAttr("href")).contains("#m1");
    assertThat(html.select("#f1 dd a").eachAttr("href")).contains("#m2", "#a1");
    assertThat(html.getElementById("a1").text()).isEqualTo("World Health Organization");
  }

  @Test
  void everyLinkOfAPageHasItsTargetAndEveryFieldItsLabel() throws Exception {
    JCas jcas =
        document("d",
        "OSLO (Reuters) - \"Snow fell,\" the World Health Organization (WHO) said. The WHO left.\n\n(Reporting by Ada Nordby)");
    createEngine(org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription(
        "org.newswire.uima.descriptors.NewswireAggregate")).process(jcas);
    Document html = Jsoup.parse(new StoryPage().of("d", jcas, "../index.html"));

    assertThat(html.select("a[href^=#]")).isNotEmpty()
        .allSatisfy(link -> assertThat(html.getElementById(link.attr("href").substring(1))).as(link.toString())
            .isNotNull());
    assertThat(html.select("main, header, nav, aside, h1")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(html.select("input")).allSatisfy(input -> assertThat(input.closest("label")).isNotNull());
    assertThat(html.select("[src], link")).isEmpty();
  }

  @Test
  void theIndexKnowsEveryStory() throws Exception {
    AnalysisEngine writer = createEngine(HtmlWriter.class, RowWriter.PARAM_TARGET_LOCATION, folder.toString());
    for (int i = 0; i < 1001; i++) {
      writer.process(document("sub/" + i + " #?.txt", "Title " + i + "</script>"));
    }
    writer.collectionProcessComplete();

    assertThat(folder.resolve("html/index.html")).content(UTF_8).contains("data-files=\"2\" data-documents=\"1001\"");
    assertThat(Files.readAllLines(folder.resolve("html/index/0.js"))).hasSize(1002);
    assertThat(Files.readString(folder.resolve("html/index/1.js")))
        .contains("\"page\":\"./stories/sub/1000%20%23%253F.txt.html\",\"title\":\"Title 1000</script>\"");
    assertThat(folder.resolve("html/stories/sub/1000 #%3F.txt.html")).content(UTF_8)
        .contains("href=\"../../index.html\"");
  }

  private static JCas document(String id, String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentMetaData.create(jcas).setDocumentId(id);
    return jcas;
  }
}
