package org.newswire.uima.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.Generated;
import org.newswire.uima.io.RowWriter;
import org.newswire.uima.io.StoryReader;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Contributor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Looks at the pages of the samples in a real browser; skipped where Debian's chromium and its driver are not
 * installed.
 */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void writePagesAndOpenABrowser() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "chromium and chromium-driver are not installed");
    SimplePipeline.runPipeline(
        CollectionReaderFactory.createReader(StoryReader.class, StoryReader.PARAM_SOURCES,
            new String[] {"src/main/resources/org/newswire/uima/samples"}),
        AnalysisEngineFactory.createEngine("org.newswire.uima.descriptors.NewswireAggregate"), writer());
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--window-size=1300,1400",
        "--user-data-dir=" + folder.resolve("profile"));
    browser =
        new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort()
        .build(),
        options);
  }

  private static AnalysisEngine writer() throws Exception {
    return AnalysisEngineFactory.createEngine(HtmlWriter.class, RowWriter.PARAM_TARGET_LOCATION, folder.toString());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void open(String page) {
    browser.get(folder.resolve("html").resolve(page).toUri().toString());
  }

  /** Keeps a picture under target/screenshots to look at. */
  private static void keep(String name) throws IOException {
    Path file = Path.of("target/screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aLayerGoesAndComes() throws Exception {
    open("stories/reuters-airstrikes.txt.html");
    WebElement mark = browser.findElement(By.cssSelector("mark.l-Dateline"));
    String drawn = mark.getCssValue("border-bottom-width");
    assertThat(drawn).isNotEqualTo("0px");
    keep("story");
    browser.findElement(By.id("show-Dateline")).click();
    assertThat(mark.getCssValue("border-bottom-width")).isEqualTo("0px");
    browser.findElement(By.id("show-Dateline")).click();
    assertThat(mark.getCssValue("border-bottom-width")).isEqualTo(drawn);
  }

  @Test
  void aMarkTellsWhatIsKnownAndLeadsToWhatItRefersTo() throws Exception {
    open("stories/reuters-airstrikes.txt.html");
    browser.findElement(By.cssSelector("mark.l-Gloss")).click();
    WebElement panel = browser.findElement(By.id("panel"));
    assertThat(panel.isDisplayed()).isTrue();
    assertThat(panel.getText()).contains("Gloss", "connotation");
    keep("panel");
    WebElement link = panel.findElements(By.tagName("a")).stream().filter(a -> a.getText().equals("Daesh")).findFirst()
        .orElseThrow();
    link.click();
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Daesh");
    assertThat(panel.getText()).contains("expansion", "Islamic State");
  }

  @Test
  void marksAreReachedByKeys() {
    open("stories/dpa-bahn.txt.html");
    WebElement first = browser.findElement(By.cssSelector("mark[tabindex='0']"));
    first.sendKeys(Keys.ARROW_RIGHT);
    WebElement second = browser.switchTo().activeElement();
    assertThat(second.getTagName()).isEqualTo("mark");
    assertThat(second).isNotEqualTo(first);
    assertThat(browser.findElement(By.id("panel")).isDisplayed()).isTrue();
    second.sendKeys(Keys.ESCAPE);
    assertThat(browser.findElement(By.id("panel")).isDisplayed()).isFalse();
  }

  @Test
  void theIndexIsSearchedSortedAndLed() throws Exception {
    open("index.html");
    assertThat(rows()).hasSize(12);
    keep("index");
    browser.findElement(By.id("query")).sendKeys("osnabr");
    assertThat(rows()).hasSize(1);
    browser.findElement(By.id("clear")).click();
    browser.findElement(By.xpath("//thead//button[.='Agency']")).click();
    assertThat(rows().get(0).getText()).contains("Agence France-Presse");
    browser.findElement(By.cssSelector("nav button[data-view=agencies]")).click();
    WebElement reuters = browser.findElement(By.xpath("//tbody//button[.='Reuters']"));
    reuters.click();
    assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row.getText()).contains("Reuters"));
    browser.navigate().back();
    assertThat(browser.findElement(By.id("found")).getText()).contains("agencies");
    browser.findElement(By.cssSelector("nav button[data-view=acronyms]")).click();
    keep("acronyms");
    browser.findElement(By.cssSelector("nav button[data-view=stories]")).click();
    browser.findElement(By.linkText("Bahnhof bleibt bis Herbst gesperrt")).click();
    assertThat(browser.getCurrentUrl()).endsWith("stories/dpa-bahn.txt.html");
    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Bahnhof bleibt bis Herbst gesperrt");
  }

  /** Whatever names there are, the index shows them as they are, apart from the text around, and runs none of them. */
  @Test
  void theIndexDrawsAnyNameAsText() throws Exception {
    long seed = Long.getLong(Generated.SEED_PROPERTY, System.nanoTime());
    String description = "-D" + Generated.SEED_PROPERTY + "=" + seed;
    Random random = new Random(seed);
    Path anything = folder.resolve("anything");
    AnalysisEngine writer =
        AnalysisEngineFactory.createEngine(HtmlWriter.class, RowWriter.PARAM_TARGET_LOCATION, anything.toString());
    Set<String> titles = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    Set<String> speakers = new TreeSet<>();
    for (int i = 0; i < 90; i++) {
      JCas jcas = JCasFactory.createJCas();
      String text = HtmlWriterTest.text(random) + "x";
      String doc = HtmlWriterTest.text(random) + i;
      jcas.setDocumentText(text);
      DocumentMetaData.create(jcas).setDocumentId(doc);
      Contributor person = new Contributor(jcas, 0, 1);
      person.setName(HtmlWriterTest.text(random) + "\u202E" + i);
      person.addToIndexes();
      Attribution said = new Attribution(jcas, 0, 1);
      said.setSpeaker("<b onclick=alert(1)>" + HtmlWriterTest.text(random) + i);
      said.addToIndexes();
      writer.process(jcas);
      titles.add(StoryPage.title(doc, text));
      people.add(person.getName());
      speakers.add(said.getSpeaker());
    }
    writer.collectionProcessComplete();

    browser.get(anything.resolve("html/index.html").toUri().toString());
    assertThat(drawn("td:first-child bdi")).as(description).containsExactlyInAnyOrderElementsOf(titles);
    assertThat(drawn("td:nth-child(5) bdi")).as(description).containsExactlyInAnyOrderElementsOf(people);
    for (String link : each("#list a", "e.href")) {
      assertThat(Path.of(URI.create(link))).as(description).isRegularFile();
    }
    browser.findElement(By.cssSelector("nav button[data-view=speakers]")).click();
    assertThat(drawn("td:first-child bdi")).as(description).containsExactlyInAnyOrderElementsOf(speakers);
    assertThat(browser.findElements(By.cssSelector("#list script, #list img, #list b"))).as(description).isEmpty();
  }

  /** Returns every different text of the elements below the list, as it stands in the page. */
  private static Set<String> drawn(String selector) {
    return each("#list tbody " + selector, "e.textContent");
  }

  private static Set<String> each(String selector, String value) {
    Set<String> values = new TreeSet<>();
    ((List<?>) browser.executeScript("return [...document.querySelectorAll(arguments[0])].map(e => " + value + ")",
        selector)).forEach(each -> values.add((String) each));
    return values;
  }

  @Test
  void everyLayoutKeepsWithinItsPage() throws Exception {
    for (String page : List.of("index.html", "stories/reuters-airstrikes.txt.html")) {
      browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
          Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
      open(page);
      assertThat(browser.executeScript("return document.documentElement.scrollWidth")).as(page).isEqualTo(390L);
      keep(page.startsWith("index") ? "index-narrow" : "story-narrow");
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      for (String scheme : List.of("light", "dark")) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "",
            "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        assertThat(contrast()).as(page + " " + scheme).isGreaterThan(7);
      }
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
      assertThat(browser.findElement(By.cssSelector("nav")).isDisplayed()).as(page).isFalse();
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }
  }

  /** Returns the contrast of text and page as the Web Content Accessibility Guidelines reckon it. */
  private static double contrast() {
    return ((Number) browser.executeScript("""
        const style = getComputedStyle(document.body);
        const light = color => color.match(/[0-9]+/g).slice(0, 3).map(v => v / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05);""")).doubleValue();
  }

  private static List<WebElement> rows() {
    return browser.findElements(By.cssSelector("#list tbody tr"));
  }
}
