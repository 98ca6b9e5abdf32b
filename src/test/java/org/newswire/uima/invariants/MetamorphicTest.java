package org.newswire.uima.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newswire.uima.invariants.Variant.Way;

class MetamorphicTest {
  private static final Marker MARKER = new Marker();
  private static final List<String> STORIES = new RandomStories().samples();

  private final Metamorphic metamorphic = new Metamorphic(MARKER);

  @ParameterizedTest
  @EnumSource
  void theWayAStoryIsPrintedChangesNothing(Way way) throws Exception {
    for (String story : STORIES) {
      assertThat(metamorphic.differences(story, way)).as(story).isEmpty();
    }
  }

  @Test
  void aStoryBehindAnotherChangesNothingInTheFirst() throws Exception {
    for (int i = 1; i < STORIES.size(); i++) {
      assertThat(metamorphic.differencesBefore(STORIES.get(i - 1), STORIES.get(i))).as(STORIES.get(i - 1)).isEmpty();
    }
  }

  @Test
  void differencesAreSeen() throws Exception {
    Variant variant = Variant.of("a\u00e9\n\nb", Way.NFD);
    assertThat(variant.text()).isEqualTo("ae\u0301\n\nb");
    assertThat(List.of(variant.begin(1), variant.end(3), variant.begin(5))).containsExactly(1, 2, 4);
    assertThat(metamorphic.differencesBefore("By Ada Nordby", "rules")).isEmpty();
    assertThat(Variant.of("a\n\nb", Way.INDENTS).text()).isEqualTo("    a\n\n    b");
    assertThat(Variant.of("a\n\nb", Way.BLANK_LINES).text()).isEqualTo("a\n\n\nb");
    assertThat(Variant.of("a\nb", Way.TRAILING_BLANKS).text()).isEqualTo("a \nb");
  }
}
