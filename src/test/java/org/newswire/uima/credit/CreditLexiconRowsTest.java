package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconFile;

/** Reads a credit built for every row of the lexicons of credits; it needs the row to be read as it should. */
class CreditLexiconRowsTest {
  private static final CreditLexicon WORDS = CreditLexicon.bundled();
  private static final PhotoCreditRecognizer PHOTOS = new PhotoCreditRecognizer(WORDS);
  private static final CreditLineRecognizer LINES = new CreditLineRecognizer(WORDS);
  private static final DatelineRecognizer DATELINES = new DatelineRecognizer(WORDS);
  private static final String RAIN = "Rain fell on the harbour.\n";

  /** A text and what is found in it, as a line. */
  private record Reading(String text, String expected, String found) {}

  private static void everyRow(LexiconFile file, Function<Lexicon.Row, Reading> reading) {
    List<String> wrong = new ArrayList<>();
    for (Lexicon.Row row : file.bundled()) {
      Reading read = reading.apply(row);
      if (!read.found.equals(read.expected)) {
        wrong.add(row.error("in '" + read.text.replace("\n", "\\n") + "' found <" + read.found + ">, expected <"
            + read.expected + ">").getMessage());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Reading photo(String credit, String expected) {
    return new Reading(credit, credit + ": " + expected, photos(credit));
  }

  private static String photos(String text) {
    return String.join(" + ", PHOTOS.find(text).stream().map(match -> match.span().of(text) + ": "
        + String.join(", ", match.photographers()) + "; " + agencies(match.agencies())
        + (match.archive() ? "; archive" : "")).toList());
  }

  private static String agencies(List<PrintedAgency> agencies) {
    return String.join(", ", agencies.stream().map(PrintedAgency::printed).toList());
  }

  @Test
  void everyWordOfPhotoCreditsIsRead() {
    everyRow(CreditLexicon.PHOTO_WORDS, row -> {
      String word = row.get("word");
      String capital = capitalized(word);
      String noun = capitalized(noun(row));
      return switch (row.get("kind")) {
        case "noun", "colon-noun", "agent", "credit" -> photo(capital + ": Ann Ode/AP", "Ann Ode; AP");
        case "qualifier" -> photo(capital + " " + noun + ": Ann Ode/AP", "Ann Ode; AP");
        case "old" -> photo(capital + " " + noun + ": Ann Ode/AP", "Ann Ode; AP; archive");
        case "source" -> photo(noun + " " + word + ": Ann Ode/AP", "Ann Ode; AP");
        case "by" -> photo(noun + " " + word + " Ann Ode/AP", "Ann Ode; AP");
        case "alone" -> photo(capital + " Ann Ode", "Ann Ode; ");
        case "caption" -> new Reading(capital + ": Rain on the harbour.", "",
            photos(capital + ": Rain on the harbour."));
        case "via" -> photo("Ann Ode " + word + " AP", "Ann Ode; AP");
        case "for" -> photo("(" + noun + ": Ann Ode " + word + " Harbour Herald)", "Ann Ode; Harbour Herald");
        case "and" -> photo("(" + noun + ": Ann Ode " + word + " Lea Tarn)", "Ann Ode, Lea Tarn; ");
        case "medium" -> photo("(EPA " + word + "/Ann Ode)", "Ann Ode; EPA");
        case "stand-in" -> photo("(" + capital + "/AP)", "; AP");
        case "archive" -> photo("(AP/" + word + ")", "; AP; archive");
        case "licence" -> photo("(Photo: Ann Ode/" + word + ")", "Ann Ode; ");
        case "article" -> photo("(Photo: " + word + " Harbour Herald)", "; Harbour Herald");
        case "inner" -> photo("Photo: Harbour Museum " + word + " Art", "; Harbour Museum " + word + " Art");
        case "small" -> photo("(Photo: Harbour " + word + ")", "; Harbour"
            + (is("archive", word) ? "; archive" : is("medium", word) ? "" : " " + word));
        case "organization" -> photo("(Photo: Harbour " + word + ")", "; Harbour " + word);
        case "stop" -> new Reading("Photo: Ann Ode " + word + " it rained", "Photo: Ann Ode: Ann Ode; ",
            photos("Photo: Ann Ode " + word + " it rained"));
        default -> throw new AssertionError(row.get("kind"));
      };
    });
  }

  private static boolean is(String kind, String word) {
    for (Lexicon.Row row : CreditLexicon.PHOTO_WORDS.bundled()) {
      if (row.get("kind").equals(kind) && row.get("word").equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a word for a picture of one of a row's languages. */
  private static String noun(Lexicon.Row row) {
    for (Lexicon.Row noun : CreditLexicon.PHOTO_WORDS.bundled()) {
      if (noun.get("kind").equals("noun") && noun.list("language").stream().anyMatch(row.list("language")::contains)) {
        return noun.get("word");
      }
    }
    return "photo";
  }

  private static Reading line(Lexicon.Row row, String line, String agencies) {
    String text = RAIN + line;
    return new Reading(text, line + ": " + row.get("kind") + ": " + agencies,
        String.join(" + ", LINES.find(text).stream().map(match -> match.span().of(text) + ": "
            + match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": "
            + agencies(match.agencies())).toList()));
  }

  @Test
  void everyPhraseOfCreditLinesIsRead() {
    everyRow(CreditLexicon.LINE_WORDS, row -> {
      String phrase = row.get("phrase");
      String capital = capitalized(phrase);
      return switch (row.get("place")) {
        case "lead", "outlet" -> line(row, "(" + capital + " Reuters)", "Reuters");
        case "line" -> line(row, capital + " Reuters", "Reuters");
        case "verb" -> line(row, "The Associated Press " + phrase + " this report.", "The Associated Press");
        case "tail" -> line(row, "The Associated Press " + phrase + ".", "The Associated Press");
        case "determiner" -> line(row, "The Associated Press contributed " + phrase + " report.",
            "The Associated Press");
        case "work" -> line(row, "The Associated Press contributed to this " + phrase + ".", "The Associated Press");
        case "opening" -> line(row, capital + " story first appeared in Reuters.", "Reuters");
        case "inside", "weak-inside" -> line(row, "This story " + phrase + " Reuters.", "Reuters");
        case "contact" -> line(row, capital + " Ann Ode at ann@herald.example", "");
        case "label" -> line(row, capital + ": +47 22 555 0100", "");
        case "reach" -> line(row, "Ann Ode " + phrase + " ann@herald.example", "");
        case "desk" -> line(row, "(Harbour " + phrase + "; +47 22 555 0100)", "");
        case "copyright" -> phrase.equals("copyright") ? line(row, capital + " 2019 Reuters", "Reuters")
            : line(row, "© 2019 " + phrase + " Reuters", "Reuters");
        case "rights" -> line(row, "© 2019 Reuters. " + capital + " and so on.", "Reuters");
        case "legal" -> line(row, "© 2019 Harbour Herald " + phrase, "Harbour Herald");
        case "address" -> line(row, "Follow Ann Ode: " + phrase + "://herald.example", "");
        case "pronoun" -> line(row, "Follow " + phrase + " at @herald", "");
        case "generic" -> line(row, "Reuters and " + phrase + " contributed to this report.", "Reuters");
        case "edition" -> line(row, "A version of this article appears in the Norby " + phrase + ".", "");
        case "text" -> line(row, "Deep Water " + phrase + " via Reuters", "Reuters");
        default -> throw new AssertionError(row.get("place"));
      };
    });
  }

  private static Reading dateline(String dateline, String places, String date) {
    String text = dateline + " Snow fell on the harbour.";
    return new Reading(text, dateline + ": " + places + "; " + date,
        String.join(" + ", DATELINES.find(text).stream().map(match -> match.span().of(text) + ": "
            + String.join(", ", match.places()) + "; "
            + (match.date() == null ? null : match.date().iso(null).orElse(null))).toList()));
  }

  @Test
  void everyWordOfDatelinesIsRead() {
    everyRow(CreditLexicon.DATELINE_WORDS, row -> {
      String word = row.get("word");
      String upper = word.toUpperCase(Locale.ROOT);
      return switch (row.get("kind")) {
        case "aboard" -> dateline(upper + " THE OSLO (Reuters) -", upper + " THE OSLO", "null");
        case "agency-joiner" -> dateline("OSLO (AP " + word + " Reuters) -", "OSLO", "null");
        case "byline" -> new Reading(word, "OSLO (Reuters) -", found(capitalized(word) + " Ann Ode OSLO (Reuters) -"));
        case "heading" -> new Reading(word, "", found(upper + " -"));
        case "joiner" -> dateline("OSLO " + word + " BERGEN (Reuters) -", "OSLO, BERGEN", "null");
        case "leader" -> new Reading(word, "OSLO -", found(capitalized(word) + " OSLO -"));
        case "particle" -> dateline("Porto " + word + " Norte (Reuters) -", "Porto " + word + " Norte", "null");
        default -> throw new AssertionError(row.get("kind"));
      };
    });
  }

  private static String found(String begin) {
    String text = begin + " Snow fell on the harbour.";
    return String.join(" + ", DATELINES.find(text).stream().map(match -> match.span().of(text)).toList());
  }

  @Test
  void everyWordOfDatesIsRead() {
    everyRow(CreditLexicon.CALENDAR, row -> {
      String word = row.get("word");
      return switch (row.get("kind")) {
        case "month" -> dateline("OSLO, 3 " + word + " 2019 (Reuters) -", "OSLO",
            String.format(Locale.ROOT, "2019-%02d-03", Integer.valueOf(row.get("number"))));
        case "weekday" -> new Reading(word, "OSLO, " + word + " (Reuters) -", found("OSLO, " + word + " (Reuters) -"));
        case "ordinal" -> dateline("OSLO, 3" + word + " " + month(row) + " 2019 (Reuters) -", "OSLO", "2019-01-03");
        case "link" -> dateline("OSLO, 3 " + word + " " + month(row) + " 2019 (Reuters) -", "OSLO", "2019-01-03");
        default -> throw new AssertionError(row.get("kind"));
      };
    });
  }

  private static String month(Lexicon.Row row) {
    for (Lexicon.Row month : CreditLexicon.CALENDAR.bundled()) {
      if (month.get("kind").equals("month") && month.get("number").equals("1")
          && month.list("language").stream().anyMatch(row.list("language")::contains)) {
        return month.get("word");
      }
    }
    throw row.error("no month of these languages");
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
