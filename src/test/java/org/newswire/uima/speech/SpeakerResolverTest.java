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
}
