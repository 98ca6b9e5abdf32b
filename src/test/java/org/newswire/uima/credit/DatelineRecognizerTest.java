package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelineRecognizerTest {
  private static final DatelineRecognizer DATELINES = new DatelineRecognizer(CreditLexicon.bundled());

  @Test
  void findsARepeatedOne() {
    String text = "LEEDS (Reuters) - Rain fell.\nIt went on.\nYORK (Reuters) - More rain fell.";
    assertThat(DATELINES.find(text)).extracting(match -> match.places().get(0)).containsExactly("LEEDS", "YORK");
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
