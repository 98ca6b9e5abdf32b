package org.newswire.uima.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.uima.CpuTime;
import org.newswire.uima.Generated;

class SignOffRecognizerTest {
  private static final SignOffRecognizer SIGN_OFFS = new SignOffRecognizer(ReporterLexicon.bundled());

  @Test
  void keepsTheNamePrintedAndItsPlaceInTheText() {
    String text = "End. (Reporting by  Ada  Brook )";
    ContributorMatch contributor = SIGN_OFFS.find(text).get(0).contributors().get(0);
    assertThat(contributor.span().of(text)).isEqualTo("Ada  Brook");
    assertThat(contributor.name()).isEqualTo("Ada Brook");
  }

  @Test
  void findsEveryStorysSignOffInOneText() {
    String text = "One. (Reporting by Ada Brook)\n\nTwo. (Reporting by Lea Tarn)\n(Writing by Oto Kling)";
    assertThat(SIGN_OFFS.find(text)).extracting(m -> m.contributors().get(0).name())
        .containsExactly("Ada Brook", "Lea Tarn", "Oto Kling");
  }

  @Test
  void neverThrowsAndKeepsContributorsWithinTheirNote() {
    Generated.tries(1000, Generated.texts(30, "(", ")", "[", "Reporting by ", "Editing ", "by", "Ada Brook", "Ada",
        "CNN's ", " in ", "Paris", ", ", "; ",
        ".", " and ", "\n", "\n\n", " contributed to this report", " reported from ", "To contact the reporters: ",
        "a@b.cd", "'s", "\"", "’", "Jr.",
        " newsroom", "with ", " of ", " the ", "writer ", "Redaktion: ", "7", "/", "\u0000", "\uD800", "\u00A0", "é",
        "By ", "—", ":", " for this "), SignOffRecognizerTest::keepsContributorsWithinTheirNote);
  }

  private static void keepsContributorsWithinTheirNote(String text) {
    int last = 0;
    for (SignOffMatch match : SIGN_OFFS.find(text)) {
      assertThat(match.span().begin()).isGreaterThanOrEqualTo(last);
      last = match.span().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
      assertThat(match.contributors()).allMatch(c -> match.span().contains(c.span()) && !c.name().isBlank()
          && c.role() != null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(", "(A", "(A ", "(Reporting by ", "(Reporting by A B", "Reporting by A. ", "Reporting by A B, ",
        "Reporting by x. ", "By ", "A, ", "A. ", "a.", "a@",
    "Ab Cd. ", "Ada Brook and ", "Ada Brook in Paris, ", "A B contributed to this report. ",
        "To contact the reporter ", "\n", " \n", "\n- ", "Additonal ",
    "\nAda Brook, Lea Tarn ", "with ", "Ada's ", "Ada \"B\" ", "x-", "Writing, ", "Brookediting by ", "contributed "
  })
  void readsAnyTextInLinearTime(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    CpuTime.within(5, () -> {
      assertThat(SIGN_OFFS.find(text)).allMatch(m -> m.span().length() > 0);
      assertThat(new BylineRecognizer(ReporterLexicon.bundled()).find(text)).allMatch(m -> m.span().length() > 0);
    });
  }
}
