package org.newswire.uima.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.speech.AttributionMatch.Confidence;
import org.newswire.uima.speech.AttributionMatch.AttributionKind;
import org.newswire.uima.text.Span;

class SpeechRecognizerTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      "The mill is safe," Quina Jones said.                        | Quina Jones > said > "The mill is safe,"
      "The mill is safe," said Quina Jones.                        | Quina Jones > said > "The mill is safe,"
      "Is the mill safe?" Jones asked.                             | Jones > asked > "Is the mill safe?"
      Jones said, "The mill is safe."                              | Jones > said > "The mill is safe."
      Jones said: "The mill is safe. It is new."                   | Jones > said > "The mill is safe. It is new."
      "The mill," she said, "is safe."                             | she > said > "The mill," / "is safe."
      "The mill is safe," she said. "It is new."                   | she > said > "The mill is safe," / "It is new."
      “The mill is safe,” Jones told reporters.                    | Jones > told > “The mill is safe,”
      ''The mill is safe,'' Jones added.                           | Jones > added > ''The mill is safe,''
      'The mill is safe,' town engineer says.                      | town engineer > says > 'The mill is safe,'
      „Die Mühle ist sicher,“ Jones said.                          | Jones > said > „Die Mühle ist sicher,“
      "The mill is safe" — Quina Jones                             | Quina Jones > — > "The mill is safe"
      """)
  void findsDirectSpeech(String text, String expected) {
    assertThat(Recognized.in(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Jones said the mill was safe.                     | Jones > said > the mill was safe
      Jones said that the mill was safe.                | Jones > said > that the mill was safe
      The mill was safe, Jones said on Monday.          | Jones > said > The mill was safe
      The mill, Jones said, was safe.                   | Jones > said > The mill / was safe
      If it rains, she said, the mill may fall.         | she > said > If it rains / the mill may fall
      Jones asked whether the mill was safe.            | Jones > asked > whether the mill was safe
      Jones has repeatedly denied that the mill leaks.  | Jones > has repeatedly denied > that the mill leaks
      According to Jones, the mill is safe.             | Jones > According to > the mill is safe
      The mill is safe, according to two officials.     | two officials > according to > The mill is safe
      Jones called the mill "a wreck."                  | Jones > called > the mill "a wreck."
      Jones urged the council to repair the mill.       | Jones > urged > the council to repair the mill
      Jones declined to comment on the mill.            | Jones > declined > to comment on the mill
      It was announced that the mill would close.       | - > was announced > that the mill would close
      """)
  void findsIndirectSpeech(String text, String expected) {
    assertThat(Recognized.in(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Jones believes the mill is safe.        | Jones > believes > the mill is safe
      Jones wants to keep the mill.           | Jones > wants > to keep the mill
      Jones supports the repair.              | Jones > supports > the repair
      Jones criticized the council.           | Jones > criticized > the council
      Jones is confident that it will last.   | Jones > is confident > that it will last
      The council is expected to vote soon.   | - > is expected > The council / to vote soon
      """)
  void findsThoughtAndAttitude(String text, String expected) {
    assertThat(Recognized.in(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      "It is late," Quina Jones, 25, said.                         | Quina Jones, 25,
      "It is late," Quina Jones, 25, of Millford, Ohio, said.      | Quina Jones, 25, of Millford, Ohio,
      "It is late," said Quina Jones, a miller from Millford.      | Quina Jones, a miller from Millford
      Cable, who replaced Hall, said the mill was safe.            | Cable, who replaced Hall,
      Mayor Quina Jones (D) said the mill was safe.                | Mayor Quina Jones (D)
      France's water minister said the mill was safe.              | France's water minister
      Officials familiar with the plan said it was dead.           | Officials familiar with the plan
      Officials in the old town said the mill was safe.            | Officials in the old town
      Jones and two other millers said the mill was safe.          | Jones and two other millers
      In Millford on Monday, Jones said the mill was safe.         | Jones
      Last week Jones said the mill was safe.                      | Jones
      The people who live by the mill say it is safe.              | The people who live by the mill
      The old, 71-year-old miller said the mill was safe.          | The old, 71-year-old miller
      Jones came, and Hall said the mill was safe.                 | Hall
      """)
  void findsTheWholeSource(String text, String expected) {
    assertThat(Recognized.RECOGNIZER.find(text)).extracting(m -> Recognized.of(m.source(),
        text)).containsExactly(expected);
  }

  @Test
  void givesParticiplesTheSubjectOfTheirSentence() {
    assertThat(Recognized.in("Jones said the mill was safe, adding that it was new.")).containsExactly(
        "Jones > said > the mill was safe", "Jones > adding > that it was new");
    assertThat(Recognized.in("The council met, with Mayor Bo Hill saying the mill was safe.")).containsExactly(
        "Mayor Bo Hill > saying > the mill was safe");
  }

  @Test
  void dividesASentenceBetweenItsSpeakers() {
    assertThat(Recognized.in("Jones said the mill was safe, but Hall said it was not.")).containsExactly(
        "Jones > said > the mill was safe", "Hall > said > it was not");
  }

  @Test
  void attributesNothingWithinAContent() {
    assertThat(Recognized.in("Jones said Hall believes the mill is safe."))
        .containsExactly("Jones > said > Hall believes the mill is safe");
  }

  @Test
  void goesOnWithQuotationsThatFollow() {
    assertThat(Recognized.in("\"It is late,\" Jones said.\n\n\"We must go.\"")).containsExactly(
        "Jones > said > \"It is late,\" / \"We must go.\"");
  }

  @Test
  void tellsDirectIndirectAndMixed() {
    assertThat(Recognized.RECOGNIZER.find("Jones said it was late. Jones said it was \"very late\". "
        + "\"It is late,\" Jones said."))
        .extracting(AttributionMatch::kind)
            .containsExactly(AttributionKind.INDIRECT, AttributionKind.MIXED, AttributionKind.DIRECT);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      "It is late," Jones said on BFM TV.                          | on BFM TV      | -
      "It is late," Jones said in a statement.                     | in a statement | -
      "It is late," Jones wrote on Twitter.                        | on Twitter     | -
      "It is late," Jones told a weekly news briefing.             | -              | a weekly news briefing
      Jones told Reuters that it was late.                         | -              | Reuters
      Jones said in an interview that it was late.                 | in an interview | -
      "It is late," Jones said in Millford.                        | -              | -
      """)
  void notesChannelAndAddressee(String text, String channel, String addressee) {
    assertThat(Recognized.RECOGNIZER.find(text)).singleElement().satisfies(m -> {
      assertThat(Recognized.of(m.channel(), text)).isEqualTo(channel);
      assertThat(Recognized.of(m.addressee(), text)).isEqualTo(addressee);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The so-called "wall tax" came into force on Monday.
      Hall starred in "The Long Mill" and "River Songs" last year.
      The voters' mill has a wheel of 80 years.
      Two men were arrested near the mill on Tuesday.
      (Reporting by Bo Hill and Quina Jones; Editing by Cal Cable)
      Photo by Bo Hill
      Hall bought a book titled "The Long Mill" in the spring.
      The mill added two wheels to its river side.
      """)
  void marksNoStatementWhereThereIsNone(String text) {
    assertThat(Recognized.in(text)).isEmpty();
  }

  @Test
  void boundsTheDamageOfAnUnclosedQuotation() {
    assertThat(Recognized.in("\"The mill is safe, Jones said. Nobody came.\n\nHall said it was late."))
        .contains("Hall > said > it was late");
  }

  @Test
  void leavesTheDatelineOutOfTheContent() {
    assertThat(Recognized.in("MILLFORD, Ohio (Reuters) - The mill is safe, Jones said."))
        .containsExactly("Jones > said > The mill is safe");
  }

  @Test
  void passesOverExcludedParts() {
    String text = "Bo Hill says it rains\n\nJones said it was late.";
    assertThat(Recognized.RECOGNIZER.find(text)).hasSize(2);
    assertThat(Recognized.RECOGNIZER.find(text, new Hints(List.of(new Span(0, 21)), Set.of(),
        Set.of()))).singleElement()
        .satisfies(m -> assertThat(m.source()).isEqualTo(new Span(23, 28)));
  }

  @Test
  void namesRuleAndConfidence() {
    assertThat(Recognized.RECOGNIZER.find("Jones said it was late. \"Late,\" Jones harrumphed.")).satisfiesExactly(
        m -> {
          assertThat(m.evidence()).isEqualTo("say-clause");
          assertThat(m.confidence()).isEqualTo(Confidence.HIGH);
          assertThat(m.lemma()).isEqualTo("say");
        },
        m -> {
          assertThat(m.evidence()).isEqualTo("quote-verb");
          assertThat(m.confidence()).isEqualTo(Confidence.HIGH);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      As Jones put it, the mill was a wreck.                      | Jones > put it > the mill was a wreck
      As Jones noted, the mill was a wreck.                       | Jones > noted > the mill was a wreck
      But, Jones said, the mill was a wreck.                      | Jones > said > the mill was a wreck
      The wheel, which Jones said was a wreck, fell.              | Jones > said > was a wreck
      Hall ignored Jones's criticism of the mill.                 | Jones's > criticism of > the mill
      The mill was criticized by Jones.                           | Jones > was criticized > The mill
      About 4 in 10 said they liked the mill.                     | About 4 in 10 > said > they liked the mill
      Jones referred to the mill.                                 | Jones > referred to > the mill
      """)
  void knowsFurtherFrames(String text, String expected) {
    assertThat(Recognized.in(text)).contains(expected);
  }

  @Test
  void believesATagger() {
    String text = "Mill visits report that it is late.";
    assertThat(Recognized.RECOGNIZER.find(text)).hasSize(1);
    assertThat(Recognized.RECOGNIZER.find(text, new Hints(List.of(), Set.of(12), Set.of()))).isEmpty();
  }

  @Test
  void spansAllParts() {
    String text = "Then \"late,\" she said, \"it is.\" So it was.";
    assertThat(Recognized.RECOGNIZER.find(text)).singleElement()
        .satisfies(m -> assertThat(m.span().of(text)).isEqualTo("\"late,\" she said, \"it is.\""));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Recognized.in("")).isEmpty();
    assertThat(Recognized.in(" \n\n ")).isEmpty();
  }
}
