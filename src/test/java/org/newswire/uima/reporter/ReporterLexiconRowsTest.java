package org.newswire.uima.reporter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;

/** Reads a note built for every row of the lexicons of roles and of small words, in the row's own languages. */
class ReporterLexiconRowsTest {
  private static final ReporterRecognizer REPORTERS = new ReporterRecognizer(ReporterLexicon.bundled());
  private static final String NAME = "Ada Nordby";
  private static final String OTHER = "Lea Tarn";

  private static final List<Lexicon.Row> ROLES = rows(ReporterLexicon.ROLES.bundled());
  private static final List<Lexicon.Row> WORDS = rows(ReporterLexicon.NOTE_WORDS.bundled());

  /** What stands between names and the work in languages that have such notes. */
  private static final Map<String, String> TO_THE_WORK = Map.ofEntries(entry("en", "to this report"),
      entry("fr", "à cet article"), entry("es", "a este artículo"), entry("it", "a questo articolo"),
      entry("pt", "para este artigo"), entry("de", "zu diesem Bericht"), entry("sv", "till denna artikel"),
      entry("da", "til denne artikel"), entry("nb", "til denne saken"), entry("nl", "aan dit artikel"),
      entry("pl", "do tego artykułu"));

  private static List<Lexicon.Row> rows(Lexicon lexicon) {
    List<Lexicon.Row> rows = new ArrayList<>();
    lexicon.forEach(rows::add);
    return rows;
  }

  @Test
  void everyRoleIsReadInEachOfItsLanguages() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : ROLES) {
      for (String language : row.list("language")) {
        String note = note(row, language);
        String found = contributors(note);
        if (!found.contains(NAME + " " + row.get("role"))) {
          wrong.add(row.error(language + ": in '" + note + "' found " + found).getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String note(Lexicon.Row row, String language) {
    String phrase = row.get("phrase");
    if (row.get("position").equals("inner") || List.of("photography", "video").contains(row.get("role"))) {
      return "(" + capitalized(anyRole(language)) + ": " + OTHER + "; " + phrase + ": " + NAME + ")";
    }
    return switch (row.get("position")) {
      case "before" -> "(" + capitalized(phrase) + linker(phrase, language) + NAME + ")";
      case "by" -> "(" + capitalized(phrase) + " by " + NAME + ")";
      case "open" -> "(" + capitalized(phrase) + " " + NAME + ")";
      case "contact" -> capitalized(phrase) + " on this: " + NAME + " in Rome at an@post.example";
      case "after" -> NAME + " " + verb(phrase, language) + ".";
      case "after-with" -> NAME + " " + phrase + (phrase.endsWith("reporting") || phrase.equals("reported")
          || phrase.equals("wrote") ? " from Rome" : " this report") + ".";
      default -> throw new AssertionError(row.get("position"));
    };
  }

  private static String verb(String phrase, String language) {
    String work = TO_THE_WORK.get(language);
    if (phrase.contains("{work}")) {
      return phrase.replace("{work}", work.substring(work.lastIndexOf(' ') + 1));
    }
    return work == null || phrase.endsWith("mitgearbeitet") ? phrase : phrase + " " + work;
  }

  /** The linker of a language, or a colon where it has none or none would fit. */
  private static String linker(String phrase, String language) {
    String linker = language.equals("pl") || language.equals("tr") ? null : word("linker", language);
    return linker == null ? ": " : " " + linker + " ";
  }

  private static String anyRole(String language) {
    return ROLES.stream().filter(row -> row.list("language").contains(language)
        && row.get("position").equals("before")).findFirst().orElseThrow().get("phrase");
  }

  private static String word(String kind, String language) {
    return words(kind, language).findFirst().orElse(null);
  }

  private static Stream<String> words(String kind, String language) {
    return WORDS.stream().filter(row -> row.get("kind").equals(kind)
        && (row.list("language").contains(language) || row.get("language").equals("*")))
        .map(row -> row.get("word"));
  }

  @Test
  void everySmallWordIsReadInEachOfItsLanguages() {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : WORDS) {
      for (String language : row.get("language").equals("*") ? List.of("en") : row.list("language")) {
        Expected expected = expected(row, language);
        String found = expected.found.apply(expected.text);
        if (!found.equals(expected.read)) {
          wrong.add(row.error(language + " " + row.get("kind") + ": in '" + expected.text + "' found " + found
              + ", expected " + expected.read).getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private record Expected(String text, String read, Function<String, String> found) {
    Expected(String text, String read) {
      this(text, read, ReporterLexiconRowsTest::contributors);
    }
  }

  private static Expected expected(Lexicon.Row row, String language) {
    String word = row.get("word");
    String role = anyRole(language);
    String note = "(" + capitalized(role) + ": ";
    String one = NAME + " " + role(role);
    return switch (row.get("kind")) {
      case "linker" -> new Expected("(" + capitalized(role) + " " + word + " " + NAME + ")", one);
      case "connector" -> new Expected(note + NAME + " " + word + " " + OTHER + ")",
          one + " | " + OTHER + " " + role(role));
      case "place" -> new Expected(note + NAME + " " + word + " Bergen)", one + " in Bergen");
      case "place-ending" -> new Expected(note + NAME + " Bergeni" + word + ")", one + " in Bergeni" + word);
      case "house" -> new Expected(note + NAME + " " + word + " Bergens Post)", one + " of Bergens Post");
      case "article" -> new Expected(note + word + " Bergens Post's " + NAME + ")", one + " of Bergens Post");
      case "desk" -> new Expected(note + "Bergen " + word + "; " + NAME + ")", one);
      case "honorific" -> new Expected(note + capitalized(word) + " " + NAME + ")", one);
      case "title", "titles" -> new Expected(note + capitalized(word) + " " + NAME + ")", one);
      case "modifier" -> new Expected(note + (word.length() < 4 ? word : capitalized(word)) + " "
          + word("title", language) + " " + NAME + ")", one);
      case "opening" -> new Expected(note + OTHER + "; " + word + " " + role + ": " + NAME + ")",
          OTHER + " " + role(role) + " | " + one);
      case "outlet" -> new Expected(note + NAME + ", The Bergen " + capitalized(word) + ")",
          one + " of The Bergen " + capitalized(word));
      case "byline" -> new Expected(capitalized(word) + " " + NAME + "\n\nEnd.", NAME + " reporting");
      case "label" -> new Expected(capitalized(word) + ": " + NAME + "\n\nEnd.", NAME, text -> {
        String found = contributors(text);
        return found.substring(0, Math.max(0, found.lastIndexOf(' ')));
      });
      case "date" -> new Expected("By " + NAME + " " + capitalized(word) + " 4, 2019\n\nEnd.", NAME + " reporting");
      case "trailer" -> new Expected("By " + NAME + " " + capitalized(word) + " 5:02 PM\n\nEnd.", NAME + " reporting");
      case "lead" -> new Expected(sentence(row, word, word("work", language), language), NAME + " "
          + role(contributed(language)));
      case "work" -> new Expected(sentence(row, word("lead", language), word, language), NAME + " "
          + role(contributed(language)));
      case "copula" -> new Expected("End.\n\n" + NAME + " " + word + " " + word("title", language) + ".",
          NAME + " reporting");
      case "abbreviation" -> new Expected("(Reporting by " + capitalized(word) + " " + NAME + ")", "1", text -> {
        NoteTokens tokens = new NoteTokens(text, 14, text.length(), ReporterLexicon.bundled().cues());
        return tokens.word(0).endsWith(".") ? "1" : "0";
      });
      default -> throw new AssertionError(row.get("kind"));
    };
  }

  private static String sentence(Lexicon.Row row, String lead, String work, String language) {
    return NAME + " " + contributed(language) + " " + lead + " " + work + ".";
  }

  private static String contributed(String language) {
    return ROLES.stream().filter(row -> row.list("language").contains(language)
        && row.get("position").equals("after") && !row.get("phrase").contains("{"))
        .findFirst().orElseThrow().get("phrase");
  }

  private static String role(String phrase) {
    return ROLES.stream().filter(row -> row.get("phrase").equals(phrase)).findFirst().orElseThrow().get("role");
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the people found in a text: name, role, place and organization. */
  private static String contributors(String text) {
    ReporterMarks marks = REPORTERS.find(text);
    return String.join(" | ", Stream.concat(marks.bylines().stream().flatMap(m -> m.contributors().stream()),
        marks.signOffs().stream().flatMap(m -> m.contributors().stream()))
        .map(c -> c.name() + " " + c.role().label() + (c.place() == null ? "" : " in " + c.place())
            + (c.organization() == null ? "" : " of " + c.organization())).toList());
  }
}
