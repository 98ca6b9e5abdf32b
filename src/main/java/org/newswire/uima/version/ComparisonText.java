package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newswire.uima.text.Span;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;

/** Tells a comparison in plain text: a section a kind of difference, and only where there is one. */
public final class ComparisonText {
  private static final String NOBODY = "nobody: no credit is left";

  private final Comparison comparison;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * {@return the whole comparison, with line ends of this project}
   *
   * @param comparison the comparison
   * @param a what to call the first version
   * @param b what to call the second version
   */
  public static String of(Comparison comparison, String a, String b) {
    ComparisonText text = new ComparisonText(comparison);
    text.line("A  " + a);
    text.line("B  " + b);
    if (comparison.isSame()) {
      text.line("The versions are the same but for typography.");
    } else {
      text.credits();
      text.quotations();
      text.glosses();
      text.speakers();
      text.names();
      text.sentences();
    }
    return text.out.toString();
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private void section(String title) {
    out.append('\n').append(title).append('\n');
  }

  private void credits() {
    CreditChanges credits = comparison.credits();
    if (comparison.a().credits().isEmpty() && comparison.b().credits().isEmpty()) {
      return;
    }
    section("Credits");
    credits.lost().forEach(credit -> credit("lost", credit));
    credits.changed().forEach(changed -> {
      credit("was", changed.a());
      credit("is", changed.b());
    });
    credits.added().forEach(credit -> credit("added", credit));
    credits.kept().forEach(credit -> credit("kept", credit));
    line("  B seems to be by " + author(credits));
  }

  /** Returns by whom the second version seems to be, in words. */
  static String author(CreditChanges credits) {
    return credits.author().isEmpty() ? NOBODY : String.join(", ", credits.author());
  }

  private void credit(String became, StoryCredit credit) {
    String role = credit.kind() == StoryCreditKind.CONTRIBUTOR && !credit.detail().isEmpty()
        ? " (" + credit.detail() + ")" : "";
    line(String.format(Locale.ROOT, "  %-6s %-13s %s%s", became, credit.kind().label(), credit.words(), role));
  }

  private void quotations() {
    for (QuotationChangeKind kind : QuotationChangeKind.values()) {
      List<QuotationChange> changes = comparison.quotations().stream().filter(q -> q.kind() == kind).toList();
      if (!changes.isEmpty()) {
        section(title(kind));
        changes.forEach(q -> {
          line("  " + (q.speaker() == null ? "" : q.speaker() + ": ") + merged(q.b(), q.edits()));
        });
      }
    }
  }

  /** Returns what heads the quotations to which one thing was done. */
  static String title(QuotationChangeKind kind) {
    return switch (kind) {
      case ALTERED -> "Quotations altered";
      case QUOTED -> "Put into quotation marks";
      case UNQUOTED -> "Taken out of quotation marks";
    };
  }

  private String merged(Span within, List<Edit> edits) {
    return Segment.merged(comparison.a().text(), comparison.b().text(), within, edits).stream()
        .map(segment -> switch (segment.kind()) {
          case KEPT -> segment.text();
          case DROPPED -> "[-" + segment.text() + "-]";
          case ADDED -> "{+" + segment.text() + "+}";
        }).collect(Collectors.joining());
  }

  private void glosses() {
    if (comparison.glosses().isEmpty()) {
      return;
    }
    section("Glosses changed");
    for (GlossChange change : comparison.glosses()) {
      if (change.b() == null) {
        line("  lost   " + gloss(change.a()));
      } else if (change.a() == null) {
        line("  added  " + gloss(change.b()));
      } else {
        line("  was    " + gloss(change.a()));
        line("  is     " + gloss(change.b()));
        differences(change).forEach(difference -> line("         " + difference));
      }
    }
  }

  /** Returns in words which claims about an acronym differ; its words speak for themselves. */
  static List<String> differences(GlossChange change) {
    List<String> differences = new ArrayList<>();
    if (change.differs().contains(GlossChange.Aspect.LANGUAGE)) {
      differences.add(difference("language", change.a().language(), change.b().language()));
    }
    if (change.differs().contains(GlossChange.Aspect.ATTITUDE)) {
      differences.add(difference("attitude", change.a().attitude(), change.b().attitude()));
    }
    return differences;
  }

  private static String difference(String what, String before, String after) {
    return what + ": " + (before == null ? "none" : before) + " -> " + (after == null ? "none" : after);
  }

  private static String gloss(StoryGloss gloss) {
    return (gloss.shortForm() == null ? "" : gloss.shortForm() + ": ") + gloss.words();
  }

  private void speakers() {
    if (!comparison.speakers().isEmpty()) {
      section("Speakers changed");
      comparison.speakers().forEach(change -> line(String.format(Locale.ROOT, "  %-7s %s -> %s",
          change.kind().name().toLowerCase(Locale.ROOT), change.before(), change.after())));
    }
  }

  private void names() {
    if (!comparison.names().isEmpty()) {
      section("Names changed");
      comparison.names().forEach(change -> line("  " + change.before() + " -> " + change.after()
          + (change.concept() == null ? "" : " (" + change.concept() + ")")));
    }
  }

  private void sentences() {
    section(String.format(Locale.ROOT, "Sentences: %d kept, %d dropped, %d added", comparison.sentences().size(),
        comparison.dropped().size(), comparison.added().size()));
    comparison.sentences().stream().filter(link -> link.moved() || !link.edits().isEmpty())
        .forEach(link -> line((link.moved() ? "  > " : "  ~ ") + merged(link.b(), link.edits())));
    comparison.dropped().forEach(span -> line("  - " + words(comparison.a().text(), span)));
    comparison.added().forEach(span -> line("  + " + words(comparison.b().text(), span)));
  }

  private static String words(String text, Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
