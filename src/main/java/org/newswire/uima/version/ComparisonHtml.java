package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Span;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;

/** Shows a comparison as a page: what differs, then both versions side by side. */
public final class ComparisonHtml {
  private final Comparison comparison;
  private final VersionPage html;

  private ComparisonHtml(Comparison comparison, VersionPage html) {
    this.comparison = comparison;
    this.html = html;
  }

  /**
   * {@return the page, which needs nothing from elsewhere}
   *
   * @param comparison the comparison
   * @param a what to call the first version
   * @param b what to call the second version
   */
  public static String of(Comparison comparison, String a, String b) {
    VersionPage html = new VersionPage(a + " / " + b);
    ComparisonHtml page = new ComparisonHtml(comparison, html);
    if (comparison.isSame()) {
      html.element("p", "", "The versions are the same but for typography.").line();
    }
    page.credits();
    page.quotations();
    page.glosses();
    page.others();
    page.sideBySide(a, b);
    return html.page();
  }

  private void section(String title) {
    html.element("h2", "", title).line();
  }

  private void credits() {
    CreditChanges credits = comparison.credits();
    if (comparison.a().credits().isEmpty() && comparison.b().credits().isEmpty()) {
      return;
    }
    section("Credits");
    html.open("ul", "credits").line();
    credits.lost().forEach(credit -> credit("lost", credit));
    credits.changed().forEach(changed -> {
      html.open("li", "").text("changed " + changed.a().kind().label() + ": ").element("del", "", changed.a().words())
          .text(" ").element("ins", "", changed.b().words());
      role(changed.a());
      role(changed.b());
      html.close("li").line();
    });
    credits.added().forEach(credit -> credit("added", credit));
    credits.kept().forEach(credit -> credit("kept", credit));
    html.close("ul").line();
    html.element("p", "", "The second version seems to be by " + ComparisonText.author(credits) + ".").line();
  }

  private void credit(String became, StoryCredit credit) {
    String element = became.equals("lost") ? "del" : became.equals("added") ? "ins" : "span";
    html.open("li", "").text(became + " " + credit.kind().label() + ": ").element(element, "", credit.words());
    role(credit);
    html.close("li").line();
  }

  private void role(StoryCredit credit) {
    if (credit.kind() == StoryCreditKind.CONTRIBUTOR && !credit.detail().isEmpty()) {
      html.text(" (" + credit.detail() + ")");
    }
  }

  private void quotations() {
    for (QuotationChangeKind kind : QuotationChangeKind.values()) {
      List<QuotationChange> changes = comparison.quotations().stream().filter(q -> q.kind() == kind).toList();
      if (!changes.isEmpty()) {
        section(ComparisonText.title(kind));
        changes.forEach(change -> {
          html.open("blockquote", "");
          segments(Segment.merged(comparison.a().text(), comparison.b().text(), change.b(), change.edits()));
          if (change.speaker() != null) {
            html.element("cite", "", change.speaker());
          }
          html.close("blockquote").line();
        });
      }
    }
  }

  private void segments(List<Segment> segments) {
    for (Segment segment : segments) {
      switch (segment.kind()) {
        case KEPT -> html.text(segment.text());
        case DROPPED -> html.element("del", "", segment.text());
        case ADDED -> html.element("ins", "", segment.text());
      }
    }
  }

  private void glosses() {
    if (comparison.glosses().isEmpty()) {
      return;
    }
    section("Glosses changed");
    html.open("ul", "").line();
    for (GlossChange change : comparison.glosses()) {
      StoryGloss any = change.a() == null ? change.b() : change.a();
      html.open("li", "").text(any.shortForm() == null ? "" : any.shortForm() + ": ");
      if (change.a() != null) {
        html.element("del", "", change.a().words()).text(" ");
      }
      if (change.b() != null) {
        html.element("ins", "", change.b().words());
      }
      if (change.a() != null && change.b() != null) {
        ComparisonText.differences(change).forEach(difference -> html.text("; " + difference));
      }
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void others() {
    if (!comparison.speakers().isEmpty()) {
      section("Speakers changed");
      html.open("ul", "").line();
      comparison.speakers().forEach(change -> replaced(change.kind().name().toLowerCase(Locale.ROOT) + ": ",
          change.before(), change.after()));
      html.close("ul").line();
    }
    if (!comparison.names().isEmpty()) {
      section("Names changed");
      html.open("ul", "").line();
      comparison.names().forEach(change -> replaced("", change.before(), change.after()));
      html.close("ul").line();
    }
  }

  private void replaced(String what, String before, String after) {
    html.open("li", "").text(what).element("del", "", before).text(" ").element("ins", "", after).close("li").line();
  }

  /** Something to show in one column: a sentence that both have, or that one has, or a credit. */
  private record Cell(Span span, String kind, SentenceLink link) {
    boolean isShared() {
      return link != null && !link.moved();
    }
  }

  private void sideBySide(String a, String b) {
    section("Side by side");
    html.open("table", "sides").line().open("tr", "").element("th", "", a).element("th", "", b).close("tr").line();
    List<Cell> left = cells(true);
    List<Cell> right = cells(false);
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      boolean sharedLeft = i < left.size() && left.get(i).isShared();
      boolean sharedRight = j < right.size() && right.get(j).isShared();
      boolean takeLeft = i < left.size() && (!sharedLeft || sharedRight);
      boolean takeRight = j < right.size() && (!sharedRight || sharedLeft);
      if (takeLeft && takeRight && sharedLeft != sharedRight) {
        takeLeft = !sharedLeft;
        takeRight = !sharedRight;
      }
      html.open("tr", "");
      cell(takeLeft ? left.get(i++) : null, true);
      cell(takeRight ? right.get(j++) : null, false);
      html.close("tr").line();
    }
    html.close("table").line();
  }

  private List<Cell> cells(boolean ofA) {
    List<Cell> cells = new ArrayList<>();
    for (SentenceLink link : comparison.sentences()) {
      cells.add(new Cell(ofA ? link.a() : link.b(), link.moved() ? "moved" : "", link));
    }
    (ofA ? comparison.dropped() : comparison.added()).forEach(span -> cells.add(new Cell(span, "alone", null)));
    (ofA ? comparison.a() : comparison.b()).credits().stream()
        .filter(credit -> credit.kind() != StoryCreditKind.CONTRIBUTOR)
        .forEach(credit -> cells.add(new Cell(credit.span(), isLeft(credit, ofA) ? "credit alone" : "credit", null)));
    cells.sort(Comparator.comparing(Cell::span));
    return cells;
  }

  private boolean isLeft(StoryCredit credit, boolean ofA) {
    return (ofA ? comparison.credits().lost() : comparison.credits().added()).contains(credit);
  }

  private void cell(Cell cell, boolean ofA) {
    if (cell == null) {
      html.element("td", "", "");
      return;
    }
    Segment.SegmentKind kind = ofA ? Segment.SegmentKind.DROPPED : Segment.SegmentKind.ADDED;
    String text = (ofA ? comparison.a() : comparison.b()).text();
    List<Span> changed = cell.link() != null
        ? cell.link().edits().stream().map(edit -> ofA ? edit.a() : edit.b()).filter(s -> s.length() > 0).toList()
        : cell.kind().endsWith("alone") ? List.of(cell.span()) : List.of();
    html.open("td", cell.kind());
    segments(Segment.of(text, cell.span(), changed, kind));
    html.close("td");
  }
}
