package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newswire.uima.acronym.Recognizers.BUNDLED;
import static org.newswire.uima.acronym.Recognizers.glossary;
import static org.newswire.uima.acronym.Recognizers.mentions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.CpuTime;
import org.newswire.uima.Generated;
import org.newswire.uima.acronym.ShortFormMatch.Origin;

class AcronymRecognizerTest {
  private final AcronymRecognizer own = new AcronymRecognizer(glossary(
      "trb,TRB,Tidal Research Bureau,,,en,,,Bureau of Tides,,",
      "trb,BZU,Tidal Research Bureau,,,de,pejorative,,,Q1,",
      "who,WHO,World Harbour Office",
      "is,IS,Inland Sea",
      "am-radio,AM,amplitude modulation,,,,,,,,radio|station",
      "am-council,AM,Assembly of Mayors,,,,,,,,mayor|city council",
      "up,UP,Unity Party"), false);

  @Test
  void everyMentionGetsTheDefinitionOfTheText() {
    String text =
        "HSB cuts jobs\n\nThe HSB said so. The Harbour Safety Board (HSB) met. An HSB's boat and two HSBs left.";
    List<ShortFormMatch> found = BUNDLED.find(text);
    assertThat(found).hasSize(5).allSatisfy(match -> {
      assertThat(match.expansion()).isEqualTo("Harbour Safety Board");
      assertThat(match.origin()).isEqualTo(Origin.DOCUMENT);
    });
    assertThat(found).extracting(match -> match.span().of(text)).containsExactly("HSB", "HSB", "HSB", "HSB", "HSBs");
    assertThat(found).extracting(match -> match.glosses().size()).containsExactly(0, 0, 1, 0, 0);
  }

  @Test
  void nearestDefinitionWins() {
    assertThat(
        mentions(own,
        "The Harbour Safety Board (HSB) met. The HSB left. Later the High Seas Bank (HSB) met. The HSB grew."))
        .containsExactly("HSB = Harbour Safety Board", "HSB = Harbour Safety Board", "HSB = High Seas Bank",
            "HSB = High Seas Bank");
  }

  @Test
  void glossaryTellsTheRest() {
    List<ShortFormMatch> found = own.find("BZU staff and the TRB's chief left.");
    assertThat(found).extracting(ShortFormMatch::expansion)
        .containsExactly("Tidal Research Bureau", "Tidal Research Bureau");
    assertThat(found).extracting(ShortFormMatch::conceptId).containsExactly("Q1", "Q1");
    assertThat(found).extracting(ShortFormMatch::connotation).containsExactly("pejorative", null);
    assertThat(found).extracting(ShortFormMatch::language).containsExactly("de", "en");
    assertThat(found).extracting(ShortFormMatch::origin).containsOnly(Origin.GLOSSARY);
  }

  @Test
  void textBeatsGlossary() {
    List<ShortFormMatch> found = own.find("The Tram and Rail Board (TRB) met. The TRB left.");
    assertThat(found).extracting(ShortFormMatch::expansion).containsOnly("Tram and Rail Board");
    assertThat(found).extracting(ShortFormMatch::conceptId).containsOnlyNulls();
  }

  @Test
  void conceptOfADefinitionIsThatOfItsLongForm() {
    assertThat(own.find("The Bureau of Tides, known by its acronym BOT, left. The BOT grew."))
        .extracting(ShortFormMatch::conceptId).containsExactly("Q1", "Q1");
  }

  @Test
  void textTellsLanguageAndAttitudeOnItsOwnBehalf() {
    ShortFormMatch found = own.find("The Tidal Research Bureau, known by its French acronym BZU, left.").get(0);
    assertThat(found.language()).isEqualTo("fr");
    assertThat(found.connotation()).isNull();
  }

  @Test
  void namesOfOneThingShareItsConcept() {
    assertThat(BUNDLED.find("ISIS, ISIL, Daesh, DAESH, Da'esh and Da\u2019ish fled."))
        .hasSize(6).extracting(ShortFormMatch::conceptId).containsOnly("Q2429253");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Who is there? It is open. This IST and AWHO count.",
    "trb@trb.example, info@TRB.example, www.TRB.example and http://TRB.example/",
    "SHARES OF THE BANK WHO IS BIG",
    "Acme ( TRB.N ) rose.",
    "PORTVILLE (TRB) - Ferries stopped."
  })
  void otherWordsAreNoMentions(String text) {
    assertThat(own.find(text)).isEmpty();
  }

  @Test
  void capitalsAroundDoNotHideAnAcronym() {
    assertThat(mentions(own, "TRB CHIEF SAYS FERRIES STOP")).containsExactly("TRB = Tidal Research Bureau");
    assertThat(mentions(own, "The WHO said the IS rose."))
        .containsExactly("WHO = World Harbour Office", "IS = Inland Sea");
  }

  @Test
  void wordsAroundSelectTheSense() {
    assertThat(mentions(own, "The AM station played on the radio.")).containsExactly("AM = amplitude modulation");
    assertThat(mentions(own, "The mayor left the AM meeting.")).containsExactly("AM = Assembly of Mayors");
    assertThat(mentions(own, "The AM rose.")).isEmpty();
  }

  @Test
  void unexpandedAcronymsAreFoundOnDemandOnly() {
    String text = "The QXV said that TRB left.";
    assertThat(mentions(own, text)).containsExactly("TRB = Tidal Research Bureau");
    AcronymRecognizer all = new AcronymRecognizer(glossary("trb,TRB,Tidal Research Bureau"), true);
    assertThat(mentions(all, text)).containsExactly("QXV = null", "TRB = Tidal Research Bureau");
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(own.find("")).isEmpty();
    assertThat(own.find(" \n")).isEmpty();
  }

  @Test
  void matchesAreOrderedAndWithinTheText() {
    Generated.tries(3000,
        Generated.texts(40, "HSB", "Daesh", "U.N.", "R&D", "UAVs", "'s", "(", ")", "[", "]", "\"", "\u201C",
        "\u201D", ",", ", ", ". ", "; ", " -- ", "-", " ", "\n", "\n\n", " or ", " known as ", " stands for ",
            " acronym ",
        "the Arabic acronym for ", " by its ", " short for ", " referring to ", " initials of ", "Harbour Safety Board",
        "people", " in Spanish ", "Islamic State", "the group's full name, ", "\uD800", "\uDC00", "\u0000", "\u00E9",
            "\u0301",
        "@", ".N", "2", "a"), AcronymRecognizerTest::areOrderedAndWithinTheText);
  }

  private static void areOrderedAndWithinTheText(String text) {
    int end = 0;
    for (ShortFormMatch match : BUNDLED.find(text)) {
      assertThat(match.span().begin()).isGreaterThanOrEqualTo(end);
      end = match.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      for (GlossMatch gloss : match.glosses()) {
        assertThat(gloss.longForm().end()).isLessThanOrEqualTo(text.length());
        assertThat(gloss.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(gloss.longForm().length()).isPositive();
        assertThat(gloss.longForm().overlaps(match.span())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(", "[(", "ABC (", "A ", "(ABC) (ABC) ", "ABCD EFG HIJ ", "ABC, ", "ABC, or ", "A-B", "A&", "A.B.", "((((A))))",
        "ABC -- ",
    "known as ABC ", "the acronym for ", "by its acronym ", "referring to \"", "stands for ", "Alpha Beta Cat (ABC) ",
    "\"ABC\" (an acronym for Alpha Beta Cat) ", "AM radio mayor ", "'s ", "Alpha and "
  })
  void timeGrowsWithTheTextAlone(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    CpuTime.within(5, () -> own.find(text));
  }
}
