package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerResolverTest {
  @Test
  void leadsSurnamesToFullNames() {
    assertThat(Recognized.speakers("Jean-Luc Le Brun came. \"Late,\" Le Brun said. Mr. Le Brun said it was late."))
        .containsExactly(
        "Le Brun = Jean-Luc Le Brun", "Mr. Le Brun = Jean-Luc Le Brun");
  }

  @Test
  void dropsTitlesAndAppositives() {
    assertThat(Recognized.speakers("French Water Minister Anna Le Brun said it was late. "
        + "\"Yes,\" said Bo Hill, a miller.")).containsExactly(
        "French Water Minister Anna Le Brun = Anna Le Brun", "Bo Hill, a miller = Bo Hill");
  }

  @Test
  void leadsRolesToThosePeopleWhoBearThem() {
    assertThat(Recognized.speakers("French Defence Minister Anna Le Brun met Foreign Minister Bo Hill. "
        + "France's defense minister said it was late."))
        .containsExactly("France's defense minister = Anna Le Brun");
    assertThat(Recognized.speakers("Bo Hill, the mayor of Millford, came. The mayor said it was late."))
        .containsExactly("The mayor = Bo Hill");
  }

  @Test
  void findsARoleThatIsNamedLater() {
    assertThat(Recognized.speakers("It is late, the defense minister said. "
        + "Defense Minister Anna Le Brun spoke in Paris.")).containsExactly(
        "the defense minister = Anna Le Brun");
  }

  @Test
  void leadsPronounsToTheLastSourceOfTheirGender() {
    assertThat(Recognized.speakers("Anna Le Brun said it was late. Robert Hill said it was early. "
        + "\"No,\" she said. \"Yes,\" he said."))
        .containsExactly("Anna Le Brun = Anna Le Brun", "Robert Hill = Robert Hill", "she = Anna Le Brun",
        "he = Robert Hill");
  }

  @Test
  void prefersSubjectsToOthers() {
    assertThat(Recognized.speakers("Robert Hill stood on the side of President Peter Cable. \"Late,\" he said."))
        .containsExactly(
        "he = Robert Hill");
  }

  @Test
  void abstainsWhereTwoFitOrNobodyDoes() {
    assertThat(Recognized.speakers("\"Late,\" he said.")).containsExactly("he = null");
    assertThat(Recognized.speakers("Anna Hill met Robert Hill. Hill said it was late.")).containsExactly("Hill = null");
    assertThat(Recognized.speakers("Officials said it was late. A minister said it was early. They said it was noon."))
        .containsExactly(
        "Officials = Officials", "A minister = null", "They = null");
    assertThat(Recognized.speakers("Anna Le Brun said it was late. \"No,\" he said.")).contains("he = null");
  }

  @Test
  void tellsTwoOfOneSurnameApartByTheirTitle() {
    assertThat(Recognized.speakers("Anna Hill met Robert Hill. Mrs. Hill said it was late."))
        .containsExactly("Mrs. Hill = Anna Hill");
  }

  @Test
  void leadsWhoToTheNameBeforeIt() {
    assertThat(Recognized.speakers("It fell to Anna Le Brun, who said it was late."))
        .containsExactly("who = Anna Le Brun");
  }

  /** Words that tell a person of a body, an age or a title, stand near bodies and places, too. */
  @Test
  void leadsNoPronounToABodyOrAPlace() {
    for (String name : new String[] {"Southern California", "Indiana University", "China Institute"}) {
      assertThat(
          Recognized.speakers("They moved from Iowa to " + name + ", a brother, Tor Vik, said. He said it was late."))
          .as(name).doesNotContain("He = " + name);
      assertThat(Recognized.speakers("At 16, he went to " + name + ", where he ran games. He said it was early."))
          .as(name).doesNotContain("He = " + name);
      assertThat(Recognized.speakers("The director of " + name + ", a friend of mills, came. He said it was early."))
          .as(name).doesNotContain("He = " + name);
    }
    assertThat(Recognized.speakers("Ostmark University opened. Bo Hill, 51, came. He said it was early."))
        .containsExactly("He = Bo Hill");
  }

  @Test
  void keepsOfWithinNames() {
    assertThat(
        Recognized.speakers(
        "Bank of Millford said it was late. Bank of Millford Governor Anna Le Brun said it was early."))
        .containsExactly("Bank of Millford = Bank of Millford",
            "Bank of Millford Governor Anna Le Brun = Anna Le Brun");
  }

  @Test
  void keepsTheNameOfAnOrganization() {
    assertThat(Recognized.speakers("The Millford Water Board said it was late. Republicans said it was early."))
        .containsExactly(
        "The Millford Water Board = Millford Water Board", "Republicans = Republicans");
  }

  @Test
  void knowsNamesByTheirParts() {
    assertThat(Recognized.speakers("Bo W. Hill Jr., 55, came. Hill said it was late. He said it was early."))
        .containsExactly("Hill = Bo W. Hill Jr.", "He = Bo W. Hill Jr.");
    assertThat(Recognized.speakers("Norby-based Brant Ltd grew. Brant said it was late."))
        .containsExactly("Brant = Brant Ltd");
    assertThat(Recognized.speakers("RISING PRICES Anna Le Brun came. Le Brun said it was late."))
        .containsExactly("Le Brun = Anna Le Brun");
    assertThat(Recognized.speakers("Prime Minister Bo al-Hakim came. Al-Hakim said it was late."))
        .containsExactly("Al-Hakim = Bo al-Hakim");
  }

  @Test
  void findsTheNameWithinADescription() {
    assertThat(Recognized.speakers("A local member of parliament, Bo Hill, said it was late."))
        .containsExactly("A local member of parliament, Bo Hill, = Bo Hill");
    assertThat(Recognized.speakers("Anna Le Brun, 51, came. A friend of Anna Le Brun said it was late."))
        .containsExactly("A friend of Anna Le Brun = null");
    assertThat(Recognized.speakers("The maker Brant Mills grew. A spokeswoman for Brant said it was late."))
        .containsExactly("A spokeswoman for Brant = null");
  }

  @Test
  void takesNoClauseForAnApposition() {
    assertThat(Recognized.speakers("The mill burned on Norby Day, the prosecutor said."))
        .containsExactly("the prosecutor = null");
  }

  @Test
  void namesNobodyWhereTheOtherBearerOfASurnameWasJustNamed() {
    assertThat(Recognized.speakers("Robert Hill came. Robert Hill is tall. Hill said it was late. "
        + "Anna Hill danced. Hill said it was early.")).containsExactly("Hill = Robert Hill", "Hill = null");
  }

  @Test
  void neverTakesABodyForAPerson() {
    for (String body : new String[] {"Brant Sachs", "Falcon Brant", "CLOSING MILLS Brant", "Hurricane Brant"}) {
      String last = body.substring(body.lastIndexOf(' ') + 1);
      String first = body.substring(0, body.indexOf(' '));
      assertThat(Recognized.speakers(body + " grew. Shares in " + last + " rose at " + first + ". " + first
          + " fell. " + last + " said it was late. He said it was early.")).as(body).contains("He = null");
    }
  }
}
