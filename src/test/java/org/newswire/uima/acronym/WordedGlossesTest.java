package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordedGlossesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "TRB stands for Tidal Research Bureau.                                | TRB = Tidal Research Bureau",
    "TRB, which stands for Tidal Research Bureau, or \"the Bureau\", left.| TRB = Tidal Research Bureau",
    "TRB, originally short for Tidal Research Bureau, left.               | TRB = Tidal Research Bureau",
    "The TRB office (short for Tidal Research Bureau) closed.             | TRB = Tidal Research Bureau",
    "TRB, an abbreviation of Tidal Research Bureau, left.                 | TRB = Tidal Research Bureau",
    "TRB are the initials of Tidal Research Bureau.                       | TRB = Tidal Research Bureau",
    "TRB (an acronym for Tidal Research Bureau; \"the Bureau\") left.     | TRB = Tidal Research Bureau",
    "TRB? It's an acronym for tides, rivers and brooks.                   | TRB = tides, rivers and brooks",
    "They are called TRBs, the acronym for those said to be tied, rich and bored. | TRBs = tied, rich and bored",
    "The Tidal Research Bureau, or TRB, left.                             | TRB = Tidal Research Bureau",
    "The TRB, or Tidal Research Bureau, left.                             | TRB = Tidal Research Bureau",
    "the TRB -- Tidal Research Bureau -- left.                            | TRB = Tidal Research Bureau",
    "The Tidal Research Bureau, TRB, left.                                | TRB = Tidal Research Bureau",
    "tidal research bureaus, often referred to by their acronym TRB, left | TRB = tidal research bureaus",
    "The Tidal Research Bureau (known by its acronym TRB) left.           | TRB = Tidal Research Bureau",
    "slow and silent boats, known as SASB, left.                          | SASB = slow and silent boats",
    "A deal hangs on the Tidal Research Bureau. Better known as TRB, it is new. | TRB = Tidal Research Bureau",
    "The Tidal Research Bureau was set up. The bureau - known as TRB for short - left. | TRB = Tidal Research Bureau",
    "TRB, formerly known as the Tidal Research Bureau, left.              | TRB = Tidal Research Bureau",
    "'the tides of rivers and brooks', or TORB for short, left.           | TORB = tides of rivers and brooks"
  })
  void areFoundAroundCues(String text, String gloss) {
    assertThat(Recognizers.glosses(text)).containsExactly(gloss);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "Rescuers Without Boats, known by its French acronym SSB, left.       | SSB = Rescuers Without Boats fr",
    "The coastal office, better known by the Spanish acronym Oficosta, left. | Oficosta = coastal office es",
    "Known by its Greek acronym YPAL, the Organisation for Ports left.    | YPAL = Organisation for Ports el",
    "The Harbour Bank, known in Russian as PBK, left.                     | PBK = Harbour Bank ru",
    "The Valdorian Workers' Party, known by its Turkish initials VIP, left. | VIP = Valdorian Workers' Party tr",
    "FLV, the initials of Valdorian Liberation Front in Spanish, said so. | FLV = Valdorian Liberation Front es",
    "He leads the OPG, the Dutch acronym for the Main Office of the Ports. | OPG = Main Office of the Ports nl",
    "In Arabic, Daesh is an acronym of its full name, Islamic State of Iraq and the Levant. "
        + "| Daesh = Islamic State of Iraq and the Levant ar",
    "Islamic State lost. The end of Daesh, the Arabic acronym for the group, came. | Daesh = Islamic State ar",
    "Islamic State, also known derogatorily as Daesh, lost.               | Daesh = Islamic State pejorative"
  })
  void claimLanguageAndAttitude(String text, String gloss) {
    assertThat(Recognizers.glosses(text)).containsExactly(gloss);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "\"We hit a Daesh camp and Daesh flees,\" the minister said on VTV, using the derogatory Arabic acronym for Islamic State."
        + " | Daesh = Islamic State ar pejorative",
    "\"We hit Daesh,\" she said, using an insulting Arabic term for Islamic State militants."
        + " | Daesh = Islamic State ar pejorative",
    "\"The TRB is open,\" she told VTV, using the acronym for tidal research bureau. | TRB = tidal research bureau",
    "\"The TRB is open,\" he told VTV, referring to the Tidal Research Bureau.       | TRB = Tidal Research Bureau",
    "\"The TRB is open,\" he said, referring to the plan, the Tidal Research Bureau, by its acronym."
        + " | TRB = Tidal Research Bureau",
    "\"Daesh is gone,\" he wrote, referring to IS by its Arabic acronym.  | Daesh = IS ar"
  })
  void explainQuotationsAfterwards(String text, String gloss) {
    assertThat(Recognizers.glosses(text)).containsExactly(gloss);
  }

  @Test
  void severalShortFormsGetAGlossEach() {
    assertThat(Recognizers.glosses("Islamic State, also called ISIS, ISIL and Daesh, lost."))
        .containsExactly("ISIS = Islamic State", "ISIL = Islamic State", "Daesh = Islamic State");
    assertThat(Recognizers.glosses(
        "\"TRB and HSB took part,\" it said, using the acronyms for Tidal Research Bureau and Harbour Safety Board."))
        .containsExactly("TRB = Tidal Research Bureau", "HSB = Harbour Safety Board");
  }

  @Test
  void bracketBetweenIsPassedOver() {
    assertThat(Recognizers.glosses("Islamic State (IS), sometimes known as ISIS or ISIL, lost."))
        .containsExactly("IS = Islamic State", "ISIS = Islamic State", "ISIL = Islamic State");
  }

  @Test
  void firstNameIsTheOneExplained() {
    assertThat(Recognizers.glosses("Rescuers Without Boats, known abroad as Sauveteurs Sans Bateaux, or SSB, left."))
        .containsExactly("SSB = Sauveteurs Sans Bateaux");
    assertThat(
        Recognizers.glosses("Rescuers Without Boats, known internationally as Sauveteurs Sans Bateaux, or SSB, left."))
        .containsExactly("SSB = Rescuers Without Boats");
    assertThat(
        Recognizers.glosses("Doctors Without Borders, known abroad, too, as Medecins Sans Frontieres, or MSF, left."))
        .containsExactly("MSF = Medecins Sans Frontieres");
    assertThat(Recognizers.glosses("Doctors Without Borders, also known as Medecins Sans Frontieres, or MSF, left."))
        .containsExactly("MSF = Doctors Without Borders");
  }

  @Test
  void glossIsTheExplainingWords() {
    assertThat(
        Recognizers.explanations("\"We hit Daesh,\" he said, using the pejorative Arabic acronym for Islamic State."))
        .containsExactly("the pejorative Arabic acronym for Islamic State");
    assertThat(Recognizers.explanations("Rescuers Without Boats, better known by its French acronym SSB, left."))
        .containsExactly("better known by its French acronym SSB");
    assertThat(Recognizers.explanations("\"Daesh is gone,\" he wrote, referring to IS by its Arabic acronym."))
        .containsExactly("by its Arabic acronym");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The GOP stands for lower taxes.",
    "TRB does not stand for Terribly Rude Bureau.",
    "I think TRB now stands for trouble, rage and boredom.",
    "In some circles in the UK, the initials stand for \"tame but ineffective\".",
    "The prince is widely known by his initials MZB.",
    "The food plan, officially known as TRB, left.",
    "Acme Radio, now known as TRB Radio, left.",
    "The demand for short papers is huge.",
    "She used an acronym nobody knew.",
    "\"The TRB is open,\" he said, using an abbreviation of the official name.",
    "She will not stand for this, the HSB said."
  })
  void areNotSeenElsewhere(String text) {
    assertThat(Recognizers.glosses(text)).isEmpty();
  }
}
