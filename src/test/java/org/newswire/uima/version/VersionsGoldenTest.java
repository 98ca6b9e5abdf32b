package org.newswire.uima.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;

/**
 * A wire story and a copy without its credits, and all that a comparison says of them.
 *
 * <p>{@code mvn test -Dtest=VersionsGoldenTest -Dgolden.write=true} writes the expectations anew; read the difference.
 */
class VersionsGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/versions");
  private static MarkedStory wire;
  private static MarkedStory copy;
  private static Comparison comparison;

  @BeforeAll
  static void compare() throws Exception {
    Marked marked = new Marked();
    wire = marked.story(Files.readString(FOLDER.resolve("harbour-wire.txt")));
    copy = marked.story(Files.readString(FOLDER.resolve("harbour-copy.txt")));
    comparison = new VersionComparer().compare(wire, copy);
  }

  @Test
  void tellsWhatWasLost() {
    assertThat(comparison.credits().lost()).extracting(StoryCredit::kind).containsExactlyInAnyOrder(
        StoryCreditKind.DATELINE, StoryCreditKind.PHOTO_CREDIT, StoryCreditKind.SIGN_OFF,
        StoryCreditKind.CONTRIBUTOR, StoryCreditKind.CONTRIBUTOR, StoryCreditKind.CONTRIBUTOR,
        StoryCreditKind.CONTRIBUTOR, StoryCreditKind.CONTRIBUTOR);
    assertThat(comparison.credits().author()).isEmpty();
  }

  @Test
  void tellsWhatTheGlossLost() {
    assertThat(comparison.glosses()).singleElement().satisfies(change -> {
      assertThat(change.a().attitude()).isEqualTo("pejorative");
      assertThat(change.b().attitude()).isNull();
    });
  }

  @Test
  void tellsWhatWasDoneToTheQuotation() {
    assertThat(comparison.quotations()).singleElement().satisfies(change -> {
      assertThat(change.kind()).isEqualTo(QuotationChangeKind.ALTERED);
      assertThat(change.edits()).extracting(e -> e.a().of(wire.text()) + " > " + e.b().of(copy.text()))
          .containsExactly("principal > principle", " > Carpian President", "el > ");
    });
  }

  @Test
  void alignsEverySentenceThatBothHave() {
    assertThat(comparison.sentences()).hasSize(13).allMatch(link -> !link.moved());
    assertThat(comparison.dropped()).hasSize(5);
    assertThat(comparison.added()).hasSize(3);
  }

  @Test
  void readsAsExpected() throws Exception {
    String text = ComparisonText.of(comparison, "harbour-wire.txt", "harbour-copy.txt");
    Path expected = FOLDER.resolve("harbour.expected");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }
}
