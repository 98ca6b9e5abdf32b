package org.newswire.uima.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.uima.cases.CaseFile.Case;
import org.newswire.uima.cases.CaseFile.Mark;
import org.newswire.uima.text.Span;

class CaseFileTest {
  @TempDir private Path folder;

  private CaseFile read(String name, String text) throws Exception {
    return CaseFile.read(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void readsCasesWithNestedMarksAndFeatures() throws Exception {
    CaseFile file = read("sign-off-in-brackets.fr.cases", """
        # sign-off-in-brackets: a note of its own
        types: SignOff, Contributor

        + plain
        | Rain.
        |
        | [[SignOff (By [[Contributor#1 A\\u00ADB]])]]
        #1 role = reporting

        - prose
        | By then.
        """);

    assertThat(file.rule()).isEqualTo("sign-off-in-brackets");
    assertThat(file.language()).isEqualTo("fr");
    assertThat(file.types()).containsExactly("SignOff", "Contributor");
    assertThat(file.cases()).extracting(Case::applies).containsExactly(true, false);
    Case plain = file.cases().get(0);
    assertThat(plain.place()).endsWith(".cases:4");
    assertThat(plain.text()).isEqualTo("Rain.\n\n(By A\u00ADB)");
    assertThat(plain.marks()).containsExactly(new Mark("SignOff", 0, new Span(7, 15), Map.of()),
        new Mark("Contributor", 1, new Span(11, 14), Map.of("role", "reporting")));
  }

  @Test
  void comparesSomeFeaturesOfEveryNumberedMark() throws Exception {
    CaseFile file = read("a.cases", """
        # a: why
        types: Contributor
        always: role, place

        + one numbered, one not
        | [[Contributor#1 A]] [[Contributor B]]
        #1 place = Rome
        """);
    assertThat(file.cases().get(0).marks()).extracting(Mark::features)
        .containsExactly(Map.of("role", "null", "place", "Rome"), Map.of());
  }

  @Test
  void namesFileAndLineOfWhatDoesNotFit() {
    assertThatThrownBy(() -> read("a.txt", "")).hasMessageContaining("a.txt:1: not a file of cases");
    assertThatThrownBy(() -> read("a.cases", "# b: why\n"))
        .hasMessageContaining("a.cases:1: expected a line that begins with '# a: '");
    assertThatThrownBy(() -> read("a.cases", "# a: why\n\n"))
        .hasMessageContaining("a.cases:2: expected a line that begins with 'types: '");
    assertThatThrownBy(() -> read("a.cases", "# a: why\ntypes: Byline\n\n+ x\ntext\n"))
        .hasMessageContaining("a.cases:5: found 'text'");
    assertThatThrownBy(() -> read("a.cases", "# a: why\ntypes: Byline\n\n+ x\n| [[Byline x\n"))
        .hasMessageContaining("[[ without ]]");
    assertThatThrownBy(() -> read("a.cases", "# a: why\ntypes: Byline\n\n+ x\n| x\n#x role = y\n"))
        .hasMessageContaining("a.cases:6: found '#x role = y'");
  }
}
