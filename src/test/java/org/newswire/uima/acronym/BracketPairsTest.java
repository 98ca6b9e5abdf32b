package org.newswire.uima.acronym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketPairsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "The Harbour Safety Board (HSB) met.                             | HSB = Harbour Safety Board",
    "The HSB (Harbour Safety Board) met.                             | HSB = Harbour Safety Board",
    "The Harbour Safety Board [HSB] met.                             | HSB = Harbour Safety Board",
    "The Harbour Safety Board (\"HSB\") met.                         | HSB = Harbour Safety Board",
    "The Harbour Safety Board (the HSB) met.                         | HSB = Harbour Safety Board",
    "The Harbour Safety Board (or HSB) met.                          | HSB = Harbour Safety Board",
    "The Harbour Safety Board's (HSB) chief left.                    | HSB = Harbour Safety Board",
    "They flew small cargo gliders (SCGs) there.                     | SCGs = small cargo gliders",
    "It hires local dock officers (LDO's) now.                       | LDO's = local dock officers",
    "Spending on research and trade (R&T) fell.                      | R&T = research and trade",
    "The Lake Rescue Service (L.R.S.) left.                          | L.R.S. = Lake Rescue Service",
    "Ministers of the Group of Nine (G9) met.                        | G9 = Group of Nine",
    "The lake fever disease (LAFED-31) spread.                       | LAFED-31 = lake fever disease",
    "Acme Dock Cranes Ltd. (ADC) grew.                               | ADC = Acme Dock Cranes Ltd.",
    "We are not saying HSL [harbour speed limits] fail.              | HSL = harbour speed limits",
    "Всемирная организация здравоохранения (ВОЗ) сообщила.           | ВОЗ = Всемирная организация здравоохранения",
    "Kurdish fighters (YPG; People's Protection Units) left.         | YPG = People's Protection Units"
  })
  void areFoundByTheirLetters(String text, String gloss) {
    assertThat(Recognizers.glosses(text)).containsExactly(gloss);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "Valdoria's Unity and Progress Front (FUP) won.                  | FUP = Unity and Progress Front",
    "the Revolutionary Fishermen's Army of Valdoria (ERPV) signed    | ERPV = Revolutionary Fishermen's Army of Valdoria",
    "Sauveteurs Sans Bateaux (Rescuers Without Boats, SSB) left.     | SSB = Rescuers Without Boats",
    "Rescuers Without Boats (Sauveteurs Sans Bateaux, SSB) left.     | SSB = Rescuers Without Boats",
    "the Kurdistan Workers' Party (PKK) signed                       | PKK = Kurdistan Workers' Party",
    "the leftist Revolutionary Armed Forces of Colombia (FARC) left  | FARC = Revolutionary Armed Forces of Colombia"
  })
  void areFoundInTranslation(String text, String gloss) {
    assertThat(Recognizers.glosses(text)).containsExactly(gloss);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "the United Nations and the European Union (UN, EU) agreed       | UN = United Nations; EU = European Union",
    "the Tidal Board, the Lake Crew and the Port Fund (TB, LC and PF) | TB = Tidal Board; LC = Lake Crew; PF = Port Fund",
    "the Kurdistan Workers' Party and Tidal Research Bureau (PKK; TRB) | PKK = Kurdistan Workers' Party; TRB = Tidal Research Bureau"
  })
  void comeSeveralInOneBracket(String text, String glosses) {
    assertThat(Recognizers.glosses(text)).containsExactly(glosses.split("; "));
  }

  @ParameterizedTest
  @ValueSource(strings =
      {"Talks of the harbour board (ABX, CBX) ended.", "the Tidal Board and some others (TB, LC) met"})
  void areNotFoundWhereOneNameIsMissing(String text) {
    assertThat(Recognizers.glosses(text)).isEmpty();
  }

  @Test
  void crossALineEndButNoSentence() {
    assertThat(Recognizers.glosses("Yesterday in the capital, members of the Tidal Research\nBureau (TRB) met."))
        .containsExactly("TRB = Tidal Research\nBureau");
    assertThat(Recognizers.glosses("They spoke of Tidal Research. Bureau (TRB) staff met.")).isEmpty();
    assertThat(Recognizers.glosses("Tidal Research\n\nBureau (TRB)")).isEmpty();
  }

  @Test
  void glossHoldsBothFormsAndTheBracket() {
    assertThat(Recognizers.explanations("The Harbour Safety Board (HSB) met."))
        .containsExactly("Harbour Safety Board (HSB)");
    assertThat(Recognizers.explanations("The HSB (Harbour Safety Board) met."))
        .containsExactly("HSB (Harbour Safety Board)");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Shares of Acme Corp (ACM.N) and Hobble (HBBL) rose.",
    "Hobble Foods (NYSE: HBF) and Acme ( ACM.N ) fell.",
    "Senator Jane Roe (D-Calif.), Mark Poe (R-TX) and Ann Loe (R-S.C.) spoke.",
    "Anna Berg (27) and Tom Ode (31) beat the Reds (3-1).",
    "It was said before (see below) and after (see Section IV).",
    "King Edvard VII (Teddy) and William Ode (Bill) left.",
    "Write to the harbour service board (hsb@hsb.example).",
    "VALDORIA (Reuters) - Ferries stopped.",
    "A photo shows soldiers (R) and ministers (L) in May (2016).",
    "Big broadcasters (ABX, CBX and NBX) kept quiet.",
    "The HSB (the port police at the time) kept quiet.",
    "Anyone who runs HSBs (big boats) knows.",
    "The truth is in Zakkar (\"Truth\"), a paper."
  })
  void areNotSeenElsewhere(String text) {
    assertThat(Recognizers.glosses(text)).isEmpty();
  }
}
