package org.newswire.uima.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.io.FeatureText;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;

/** Writes the four cards beside a story: its origin, its acronyms, who said what, and what is uncertain. */
final class Cards {
  private static final int LONGEST = 240;
  private static final String REPORTER = "the reporter";

  private final JCas jcas;
  private final Marks marks;
  private final Html html;

  /**
   * Prepares the cards of a story.
   *
   * @param jcas the story
   * @param marks its marks
   * @param html receives them
   */
  Cards(JCas jcas, Marks marks, Html html) {
    this.jcas = jcas;
    this.marks = marks;
    this.html = html;
  }

  /** Writes all four. */
  void write() {
    card("origin", "Where it comes from", this::origin);
    card("acronyms", "Acronyms", this::acronyms);
    card("statements", "Who said what", this::statements);
    card("uncertain", "What is uncertain", this::uncertain);
  }

  private void card(String id, String title, Runnable content) {
    html.open("section", "class", "card", "aria-labelledby", id).open("h2", "id", id).text(title).close();
    content.run();
    html.close();
  }

  private void nothing(String what) {
    html.open("p", "class", "nothing").text(what).close();
  }

  // Origin

  private void origin() {
    List<Dateline> datelines = jcas.select(Dateline.class).asList();
    List<CreditLine> credits = jcas.select(CreditLine.class).asList();
    List<PhotoCredit> pictures = jcas.select(PhotoCredit.class).asList();
    List<Contributor> people = jcas.select(Contributor.class).asList();
    if (datelines.isEmpty() && credits.isEmpty() && pictures.isEmpty() && people.isEmpty()) {
      nothing("Neither place nor agency nor name is given.");
      return;
    }
    html.open("dl");
    for (Dateline dateline : datelines) {
      row("Place", dateline, values(dateline.getPlaces()));
      row("Date", dateline, dateline.getDate() == null ? List.of()
          : List.of(dateline.getDate() + (dateline.getDateIso() == null ? "" : " (" + dateline.getDateIso() + ")")));
      row("Agency", dateline, values(dateline.getAgencyNames()));
    }
    credits.forEach(credit ->
        row(capitalized(credit.getKind(), "Credit"), credit, List.of(FeatureText.covered(credit))));
    pictures.forEach(picture -> row("Picture", picture, List.of(picture(picture))));
    html.close();
    if (!people.isEmpty()) {
      html.open("h3").text("Who worked on it").close().open("ul", "class", "people");
      for (Contributor person : people) {
        html.open("li").open("b");
        link(person, person.getName()).close().text(" " + role(person));
        if (person.getPlace() != null) {
          html.text(" in ").isolated(person.getPlace());
        }
        if (person.getOrganization() != null) {
          html.text(", ").isolated(person.getOrganization());
        }
        html.close();
      }
      html.close();
    }
  }

  private static String picture(PhotoCredit picture) {
    List<String> parts = new ArrayList<>(values(picture.getPhotographers()));
    parts.addAll(values(picture.getAgencyNames()));
    return (parts.isEmpty() ? FeatureText.covered(picture) : String.join(" / ", parts))
        + (picture.getArchive() ? " (archive)" : "");
  }

  private String role(Contributor person) {
    boolean wroteIt = jcas.select(Byline.class).covering(person).findAny().isPresent();
    return (wroteIt ? "byline, " : "")
        + (person.getRole() == null ? "role unknown" : person.getRole().replace('-', ' '));
  }

  private void row(String name, Annotation mark, List<String> values) {
    if (!values.isEmpty()) {
      html.open("dt").text(name).close().open("dd");
      link(mark, String.join(", ", values)).close();
    }
  }

  // Acronyms

  private void acronyms() {
    Map<String, List<Annotation>> concepts = Concepts.of(jcas);
    if (concepts.isEmpty()) {
      nothing("None.");
    }
    concepts.values().forEach(this::concept);
  }

  private void concept(List<Annotation> mentions) {
    String name = Concepts.name(mentions);
    html.open("section", "class", "concept").element("h3", name, "id", "a" + marks.number(mentions.get(0))).open("dl");
    Map<String, List<Annotation>> names =
        mentions.stream().collect(Collectors.groupingBy(FeatureText::covered, LinkedHashMap::new, Collectors.toList()));
    names.forEach((form, same) -> {
      html.open("dt").isolated(form).close().open("dd");
      Map<String, List<Annotation>> voices = same.stream()
          .collect(Collectors.groupingBy(Cards::voice, LinkedHashMap::new, Collectors.toList()));
      int[] i = {0};
      voices.forEach((voice, said) -> {
        html.text(i[0]++ == 0 ? "" : "; ");
        html.text(said.size() + (said.size() == 1 ? " time by " : " times by ")).isolated(voice).text(" ");
        places(said);
      });
      html.close();
    });
    ShortForm first = mentions.stream().filter(ShortForm.class::isInstance).map(ShortForm.class::cast).findFirst()
        .orElse(null);
    if (first != null) {
      plainRow("Language", first.getLanguage());
      plainRow("Attitude", first.getConnotation());
    }
    mentions.stream().flatMap(mention -> marks.referringTo(mention).stream()).filter(Gloss.class::isInstance).distinct()
        .forEach(gloss -> {
          html.open("dt").text("Explained").close().open("dd");
          link(gloss, FeatureText.covered(gloss)).text(" by ").isolated(voice(gloss)).close();
        });
    html.close().close();
  }

  private void plainRow(String name, String value) {
    if (value != null) {
      html.open("dt").text(name).close().element("dd", value);
    }
  }

  private void places(List<Annotation> mentions) {
    html.open("span", "class", "places");
    String between = "";
    for (Annotation mention : mentions) {
      int number = marks.number(mention);
      html.text(between).open("a", "href", "#m" + number, "aria-label",
          FeatureText.covered(mention) + ", mark " + number).text(String.valueOf(number)).close();
      between = " ";
    }
    html.close();
  }

  /** Returns in whose mouth a mention or an explanation stands. */
  private static String voice(Annotation annotation) {
    return Concepts.attribution(annotation).map(a -> a.getSpeaker() != null ? a.getSpeaker()
        : a.getSource() != null ? FeatureText.covered(a.getSource()) : "someone quoted").orElse(REPORTER);
  }

  // Statements

  private void statements() {
    Map<String, List<Attribution>> speakers = jcas.select(Attribution.class).asList().stream()
        .collect(Collectors.groupingBy(Cards::speaker, LinkedHashMap::new, Collectors.toList()));
    if (speakers.isEmpty()) {
      nothing("Nobody is quoted.");
    }
    speakers.forEach((speaker, said) -> {
      html.element("h3", speaker, "id", "s" + marks.number(said.get(0)));
      html.open("ul", "class", "said");
      for (Attribution statement : said) {
        html.open("li");
        link(statement, content(statement));
        List<String> notes = new ArrayList<>();
        notes.add(statement.getKind());
        notes.add(statement.getChannel());
        notes.add(statement.getAddressee() == null ? null : "to " + statement.getAddressee());
        notes.removeIf(note -> note == null);
        html.text(" ").open("small").isolated(String.join(", ", notes)).close();
        html.close();
      }
      html.close();
    });
  }

  /**
   * Returns who made a statement: the speaker's name, else the words of the source.
   *
   * @param statement the statement
   */
  static String speaker(Attribution statement) {
    if (statement.getSpeaker() != null) {
      return statement.getSpeaker();
    }
    return statement.getSource() == null ? "Nobody named" : FeatureText.covered(statement.getSource());
  }

  private static String content(Attribution statement) {
    String content =
        String.join(" ... ", FeatureText.values(statement, statement.getType().getFeatureByBaseName("content")));
    return content.isEmpty() ? FeatureText.covered(statement) : content;
  }

  // What is uncertain

  private void uncertain() {
    Map<String, List<Annotation>> doubts = new LinkedHashMap<>();
    doubts.put("Found on thin evidence", jcas.select(Attribution.class)
        .filter(a -> a.getConfidence() != null && !a.getConfidence().equals("high")).map(Annotation.class::cast)
            .toList());
    doubts.put("Speaker not resolved to a name", jcas.select(Attribution.class)
        .filter(a -> a.getSpeaker() == null).map(Annotation.class::cast).toList());
    doubts.put("Acronym not explained", jcas.select(ShortForm.class)
        .filter(s -> s.getExpansion() == null).map(Annotation.class::cast).toList());
    doubts.put("Agency not in the list", marks.all().stream().filter(Cards::hasUnknownAgency).toList());
    doubts.put("Role not understood", jcas.select(Contributor.class)
        .filter(c -> c.getRole() == null || c.getRole().equals("other")).map(Annotation.class::cast).toList());
    doubts.values().removeIf(List::isEmpty);
    if (doubts.isEmpty()) {
      nothing("Nothing.");
    }
    doubts.forEach((doubt, uncertain) -> {
      html.open("h3").text(doubt + " (" + uncertain.size() + ")").close().open("ul");
      for (Annotation mark : uncertain) {
        html.open("li");
        link(mark, mark instanceof Attribution statement
            ? (statement.getSource() == null ? "" : FeatureText.covered(statement.getSource()) + ": ")
                + content(statement)
            : FeatureText.covered(mark));
        if (mark instanceof Attribution statement) {
          html.text(" ").open("small").text(statement.getConfidence() + ", " + statement.getEvidence()).close();
        }
        html.close();
      }
      html.close();
    });
  }

  private static boolean hasUnknownAgency(Annotation mark) {
    Function<String, List<String>> values = name -> {
      var feature = mark.getType().getFeatureByBaseName(name);
      return feature == null ? List.of() : FeatureText.values(mark, feature);
    };
    return values.apply("agencyIds").contains("");
  }

  private static List<String> values(StringArray array) {
    return array == null ? List.of() : List.of(array.toArray());
  }

  private static String capitalized(String word, String otherwise) {
    return word == null || word.isEmpty() ? otherwise
        : Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
  }

  private Html link(Annotation mark, String text) {
    String line = FeatureText.oneLine(text);
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "\u2026";
    return html.element("a", shown, "href", "#m" + marks.number(mark));
  }
}
