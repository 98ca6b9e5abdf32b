package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRecognizerTest {
  private static final DatelineRecognizer DATELINES = new DatelineRecognizer(CreditLexicon.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // text | dateline | places | date | agencies
    "LEEDS (Reuters) - Rain fell. | LEEDS (Reuters) - | LEEDS | | Reuters",
    "LEEDS  (Reuters) -Rain fell. | LEEDS  (Reuters) - | LEEDS | | Reuters",
    "LEEDS (Reuters) – Rain fell. | LEEDS (Reuters) – | LEEDS | | Reuters",
    "(Reuters) - Rain fell. | (Reuters) - | | | Reuters",
    "BONN/OSLO/DAYTON, Ohio, Jan 18 (Reuters) - It | BONN/OSLO/DAYTON, Ohio, Jan 18 (Reuters) - | BONN;OSLO;DAYTON, Ohio | Jan 18 | Reuters",
    "DAYTON, Ohio (AP) — Rain fell. | DAYTON, Ohio (AP) — | DAYTON, Ohio | | AP",
    "ST. ALBANS, Vt. (AP) — Rain fell. | ST. ALBANS, Vt. (AP) — | ST. ALBANS, Vt. | | AP",
    "RALEIGH, N.C. (AP) -- Rain fell. | RALEIGH, N.C. (AP) -- | RALEIGH, N.C. | | AP",
    "RALEIGH, N.C./OSLO (Reuters) - Rain | RALEIGH, N.C./OSLO (Reuters) - | RALEIGH, N.C.;OSLO | | Reuters",
    "ABOARD AIR FORCE ONE (Reuters) - He | ABOARD AIR FORCE ONE (Reuters) - | ABOARD AIR FORCE ONE | | Reuters",
    "ABOARD the MV Lily (AP) — Rain | ABOARD the MV Lily (AP) — | ABOARD the MV Lily | | AP",
    "ON BOARD THE SEA SWAN (AFP) - Rain | ON BOARD THE SEA SWAN (AFP) - | ON BOARD THE SEA SWAN | | AFP",
    "UNITED NATIONS, June 14 (Xinhua) -- The | UNITED NATIONS, June 14 (Xinhua) -- | UNITED NATIONS | June 14 | Xinhua",
    "YORK, Wednesday (AFP) - Rain | YORK, Wednesday (AFP) - | YORK | Wednesday | AFP",
    "HULL, 27 APR 90 (Reuters) - Rain | HULL, 27 APR 90 (Reuters) - | HULL | 27 APR 90 | Reuters",
    "HULL, England, March 3, 2024 /PRNewswire/ -- Rain | HULL, England, March 3, 2024 /PRNewswire/ -- | HULL, England | March 3, 2024 | PRNewswire",
    "AKRON (WKXY/AP) – Police said | AKRON (WKXY/AP) – | AKRON | | WKXY;AP",
    "AKRON, Ohio (WKXY) - Police said | AKRON, Ohio (WKXY) - | AKRON, Ohio | | WKXY",
    "HULL [AP] - Rain | HULL [AP] - | HULL | | AP",
    "WASHINGTON/AP — Rain | WASHINGTON/AP — | WASHINGTON | | AP",
    "AP - Rain fell. | AP - | | | AP",
    "OTTAWA - Rain fell. | OTTAWA - | OTTAWA | |",
    "NEW YORK—Rain fell. | NEW YORK— | NEW YORK | |",
    "WASHINGTON-Rain fell. | WASHINGTON- | WASHINGTON | |",
    "HANOI, Vietnam — Rain fell. | HANOI, Vietnam — | HANOI, Vietnam | |",
    "BELL HARBOUR, Fla. - Rain fell. | BELL HARBOUR, Fla. - | BELL HARBOUR, Fla. | |",
    "Washington (CNN) -- Rain fell. | Washington (CNN) -- | Washington | | CNN",
    "Washington (CNN) Rain fell. | Washington (CNN) | Washington | | CNN",
    // other languages
    "Managua, Jan 2 (EFE).- Llueve. | Managua, Jan 2 (EFE).- | Managua | Jan 2 | EFE",
    "Strasbourg, 10 juil 2024 (AFP) - Il pleut. | Strasbourg, 10 juil 2024 (AFP) - | Strasbourg | 10 juil 2024 | AFP",
    "Strasbourg, 10 août 2024 (AFP) Il pleut. | Strasbourg, 10 août 2024 (AFP) | Strasbourg | 10 août 2024 | AFP",
    "ROMA, 01 LUG - Piove. | ROMA, 01 LUG - | ROMA | 01 LUG |",
    "(ANSA) - ROMA, 01 LUG - Piove. | (ANSA) - ROMA, 01 LUG - | ROMA | 01 LUG | ANSA",
    "Berlin (dpa) - Es regnet. | Berlin (dpa) - | Berlin | | dpa",
    "Frankfurt/Main (dpa) - Es regnet. | Frankfurt/Main (dpa) - | Frankfurt/Main | | dpa",
    "Berlin, 3. Juni (Reuters) - Es regnet. | Berlin, 3. Juni (Reuters) - | Berlin | 3. Juni | Reuters",
    "LISBOA, 18 jun (Lusa) - Chove. | LISBOA, 18 jun (Lusa) - | LISBOA | 18 jun | Lusa",
    "BRUXELLES 12/03 (BELGA) = Il pleut. | BRUXELLES 12/03 (BELGA) = | BRUXELLES | 12/03 | BELGA",
    "MOSCOW, June 3. /TASS/. Rain fell. | MOSCOW, June 3. /TASS/ | MOSCOW | June 3 | TASS"
  })
  void readsEveryShape(String text, String dateline, String places, String date, String agencies) {
    List<DatelineMatch> found = DATELINES.find(text);

    assertThat(found).hasSize(1);
    DatelineMatch match = found.get(0);
    assertThat(match.span().of(text)).isEqualTo(dateline);
    assertThat(String.join(";", match.places())).isEqualTo(places == null ? "" : places);
    assertThat(match.date() == null ? null : match.date().span().of(text)).isEqualTo(date);
    assertThat(match.agencies()).extracting(PrintedAgency::printed)
        .containsExactlyElementsOf(agencies == null ? List.of() : List.of(agencies.split(";")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'By Ann Ode\nLEEDS (Reuters) - Rain' | LEEDS (Reuters) -",
    "By Ann Ode and Bo Li LEEDS/YORK, Oct 9 (Reuters) - Rain | LEEDS/YORK, Oct 9 (Reuters) -",
    "By Ann OdeLEEDS (Reuters) - Rain | LEEDS (Reuters) -",
    "(Adds quotes in paragraph 5) LEEDS (Reuters) - Rain | LEEDS (Reuters) -",
    "'Rain falls on the north\n\nLEEDS (Reuters) - Rain' | LEEDS (Reuters) -",
    "It rained all day. LEEDS (Reuters) - Rain | LEEDS (Reuters) -",
    "(AP Photo/Ann Ode) LEEDS (AP) — Rain | LEEDS (AP) —",
    "'By Ann Ode WASHINGTON — Rain' | WASHINGTON —"
  })
  void findsItBehindWhatStandsBefore(String text, String dateline) {
    assertThat(DATELINES.find(text)).extracting(match -> match.span().of(text)).containsExactly(dateline);
  }

  @Test
  void findsARepeatedOne() {
    String text = "LEEDS (Reuters) - Rain fell.\nIt went on.\nYORK (Reuters) - More rain fell.";
    assertThat(DATELINES.find(text)).extracting(match -> match.places().get(0)).containsExactly("LEEDS", "YORK");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "PARIS (the heiress) - she said",
    "FILE - In this photo, rain falls.",
    "FILE PHOTO - Rain",
    "UPDATE 1 - Rain falls",
    "The agency Agence France-Presse (AFP) - which is French - said so.",
    "Associated Press (AP) reported rain.",
    "Shares of Ode Ltd ( ODE.L ) - a maker of odes - fell.",
    "ODE ( ODE.L ) - Shares fell.",
    "Rain fell on Leeds - and on York.",
    "COVID-19 - what we know",
    "The Great Ode Show (BBC One), August 24",
    "U.S.-led talks went on.",
    "January 2007 - Rain fell.",
    "He told Reuters (and others) - twice - that it rained.",
    "IRELAND: rain expected"
  })
  void leavesOtherTextAlone(String text) {
    assertThat(DATELINES.find("Rain went on.\n" + text)).isEmpty();
  }

  @Test
  void knowsAgencies() {
    PrintedAgency agency = DATELINES.find("BERN (REUTERS) - Rain").get(0).agencies().get(0);
    assertThat(agency.name()).isEqualTo("Reuters");
    assertThat(agency.id()).isEqualTo("reuters.com");

    PrintedAgency unknown = DATELINES.find("AKRON, Ohio (WKXY) - Rain").get(0).agencies().get(0);
    assertThat(unknown.name()).isEqualTo("WKXY");
    assertThat(unknown.id()).isEmpty();
  }
}
