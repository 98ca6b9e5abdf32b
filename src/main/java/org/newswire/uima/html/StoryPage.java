package org.newswire.uima.html;

import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.Source;

/** The page of a story: its text with the marks, four cards beside it, and all marks with their features below. */
final class StoryPage {
  private static final int LONGEST_TITLE = 120;

  private final String style = Resources.text("common.css") + Resources.text("story.css");
  private final String script = Resources.text("story.js");

  /**
   * Returns the page.
   *
   * @param doc the id of the story
   * @param jcas the story
   * @param index the address of the index, relative to the page
   */
  String of(String doc, JCas jcas, String index) {
    Marks marks = new Marks(jcas);
    Layers layers = new Layers(marks.all());
    String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    String title = title(doc, text);
    String language = jcas.getDocumentLanguage().equals("x-unspecified") ? null : jcas.getDocumentLanguage();
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").tag("meta", "charset", "utf-8")
        .tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .tag("meta", "name", "color-scheme", "content", "light dark")
        .open("title").text(title).close()
        .open("style").raw(style).raw(layers.style()).close().close().raw("\n").open("body")
        .open("a", "class", "skip", "href", "#story").text("Skip to the story").close()
        .open("header").open("nav", "aria-label", "Collection").open("a", "href", index).text("All stories").close()
            .close()
        .element("h1", title).element("p", String.valueOf(doc), "class", "doc").close();
    layers(layers, html);
    html.open("main").open("article", "id", "story", "aria-label", "Story", "lang", language, "dir", "auto");
    StoryText.write(text, marks, html);
    html.close().open("aside", "aria-label", "What was found");
    new Cards(jcas, marks, html).write();
    html.close().close();
    features(marks, html);
    html.open("div", "id", "panel", "role", "region", "aria-label", "The mark", "aria-live", "polite", "hidden", "")
        .close();
    html.open("script").raw(script).close().close().close().raw("\n");
    return html.toString();
  }

  /**
   * Returns the title of a story: its first line, or where it has none, its id.
   *
   * @param doc the id of the story
   * @param text its text
   */
  static String title(String doc, String text) {
    String line = FeatureText.oneLine(text.lines().filter(l -> !l.isBlank()).findFirst().orElse(String.valueOf(doc)));
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE).stripTrailing() + "\u2026";
  }

  private static void layers(Layers layers, Html html) {
    html.open("form", "class", "layers").open("fieldset").open("legend").text("Show").close();
    layers.counts().forEach((type, count) -> html.open("label", "class", "l-" + type)
        .tag("input", "type", "checkbox", "checked", "", "id", "show-" + type, "data-layer", type)
        .open("span", "class", "key").text(type).close().text(" " + count).close().text(" "));
    html.open("p", "class", "hint")
        .text("Point at a mark, or reach it with the tab and arrow keys, to see what is known of it.");
    html.close().close().close();
  }

  private static void features(Marks marks, Html html) {
    html.open("section", "class", "all", "aria-labelledby", "all").open("details")
        .open("summary").open("h2", "id", "all").text("All " + marks.all().size() + " marks").close().close()
        .open("table").open("thead").open("tr");
    List.of("Mark", "Text", "What is known").forEach(head -> html.open("th", "scope", "col").text(head).close());
    html.close().close().open("tbody");
    for (Annotation mark : marks.all()) {
      int number = marks.number(mark);
      html.open("tr", "id", "f" + number).open("th", "scope", "row").text(mark.getType().getShortName()).close()
          .open("td");
      html.element("a", FeatureText.covered(mark), "href", "#m" + number).close().open("td").open("dl");
      for (Feature feature : FeatureText.features(mark.getType())) {
        feature(mark, feature, marks, html);
      }
      links(mark, marks, html);
      html.close().close().close();
    }
    html.close().close().close().close();
  }

  private static void feature(Annotation mark, Feature feature, Marks marks, Html html) {
    List<Annotation> references = FeatureText.references(mark, feature);
    if (!references.isEmpty()) {
      html.open("dt").text(feature.getShortName()).close();
      references.forEach(target -> reference(target, marks, html));
    } else if (!FeatureText.line(mark, feature).isEmpty()) {
      html.open("dt").text(feature.getShortName()).close().element("dd", FeatureText.line(mark, feature));
    }
  }

  private static void reference(Annotation target, Marks marks, Html html) {
    html.open("dd");
    if (marks.number(target) == 0) {
      html.isolated(FeatureText.covered(target));
    } else {
      html.element("a", FeatureText.covered(target), "href", "#m" + marks.number(target));
    }
    html.close();
  }

  /** Writes what refers to a mark, and where on the page the thing that it is about has its place. */
  private static void links(Annotation mark, Marks marks, Html html) {
    for (Annotation referring : marks.referringTo(mark)) {
      html.open("dt").text("named by " + referring.getType().getShortName()).close();
      reference(referring, marks, html);
      if (mark instanceof Source && referring instanceof Attribution statement) {
        marks.all().stream()
            .filter(a -> a instanceof Attribution other && Cards.speaker(other).equals(Cards.speaker(statement)))
            .findFirst().ifPresent(first -> html.open("dt").text("speaker").close().open("dd")
                .element("a", Cards.speaker(statement), "href", "#s" + marks.number(first)).close());
      }
    }
    if (mark instanceof ShortForm || mark instanceof Mention) {
      marks.all().stream().filter(a -> a instanceof ShortForm || a instanceof Mention)
          .filter(a -> String.valueOf(Concepts.key(a)).equals(Concepts.key(mark))).findFirst()
          .ifPresent(first -> html.open("dt").text("all mentions").close().open("dd")
              .element("a", FeatureText.covered(mark), "href", "#a" + marks.number(first)).close());
    }
  }
}
