package org.newswire.uima.reuse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newswire.uima.version.VersionPage;

/** Shows clusters as a page. */
public final class ReuseHtml {
  private ReuseHtml() {}

  /**
   * {@return the page, which needs nothing from elsewhere}
   *
   * @param clusters the clusters
   * @param stories how many stories were looked at
   * @param pages where a comparison of a pair is, seen from this page, by the pair itself; a pair may have none
   */
  public static String of(List<ReuseCluster> clusters, int stories, Map<ReusePair, String> pages) {
    VersionPage html = new VersionPage("Versions among " + stories + " stories");
    html.element("p", "", clusters.size() + " clusters, " + clusters.stream().mapToInt(c -> c.pairs().size()).sum()
        + " pairs. An arrow leads from the likely original to the copy; containment is how much of the shorter story "
        + "the longer one holds.").line();
    int number = 1;
    for (ReuseCluster cluster : clusters) {
      html.element("h2", "", ReuseTable.head(number++, cluster)).line();
      html.open("table", "").line().open("tr", "").element("th", "", "original").element("th", "", "copy")
          .element("th", "", "what the credits say").element("th", "number", "containment").close("tr").line();
      for (ReusePair pair : cluster.pairs()) {
        html.open("tr", "").open("td", "").text(pair.original().id() + " \u2192");
        credit(html, pair.original());
        html.close("td").open("td", "").text(pair.copy().id());
        credit(html, pair.copy());
        html.close("td").open("td", "").text(pair.words());
        if (pages.containsKey(pair)) {
          html.text(" ").link(pages.get(pair), "compare");
        }
        html.close("td")
            .element("td", "number", String.format(Locale.ROOT, "%.2f", pair.containment())).close("tr").line();
      }
      html.close("table").line();
    }
    return html.page();
  }

  private static void credit(VersionPage html, StoryHead head) {
    html.open("div", head.isCredited() ? "credit" : "").text(head.isCredited()
        ? String.join(", ", head.agencies()) + (head.agencies().isEmpty() || head.people().isEmpty() ? "" : "; ")
            + String.join(", ", head.people())
        : "no credit").text(head.date() == null ? "" : " (" + head.date() + ")").close("div");
  }
}
