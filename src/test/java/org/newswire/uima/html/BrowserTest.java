package org.newswire.uima.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.io.RowWriter;
import org.newswire.uima.io.StoryReader;
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

  private static List<WebElement> rows() {
    return browser.findElements(By.cssSelector("#list tbody tr"));
  }
}
