package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * Compares two versions of one story. Immutable; one instance may serve many threads.
 *
 * <p>The time grows with the length of the texts. What was not marked in a story cannot be compared: a story without
 * marks still has sentences and names.
 */
public final class VersionComparer {
  private final SentenceEnds ends;

  /** Makes a comparer with the bundled words around full stops. */
  public VersionComparer() {
    this(new SentenceEnds(SentenceEnds.FILE.bundled()));
  }

  /**
   * Makes a comparer.
   *
   * @param ends tells where sentences end
   */
  public VersionComparer(SentenceEnds ends) {
    this.ends = ends;
  }

  /**
   * Compares two versions.
   *
   * @param a the first version, the earlier or credited one where that is known
   * @param b the second version
   * @return what they have in common and what not, in offsets of both
   */
  public Comparison compare(MarkedStory a, MarkedStory b) {
    WordAlignment versions = new WordAlignment(new VersionReading(a, ends), new VersionReading(b, ends));
    List<SentenceLink> links = new ArrayList<>();
    for (WordAlignment.EditedPair pair : versions.pairs()) {
      links.add(new SentenceLink(versions.a.span(pair.a()), versions.b.span(pair.b()), pair.moved(),
          pair.edits().stream().map(versions::edit).toList()));
    }
    return new Comparison(a, b, CreditChanges.between(a.credits(), b.credits()), QuotationComparer.changes(versions),
        GlossComparer.changes(a.glosses(), b.glosses()), SpeakerComparer.changes(versions),
        NameComparer.changes(versions), links, unpaired(versions, true), unpaired(versions, false));
  }

  private static List<Span> unpaired(WordAlignment versions, boolean ofA) {
    VersionReading reading = ofA ? versions.a : versions.b;
    List<Span> unpaired = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (!(ofA ? versions.isPairedA(i) : versions.isPairedB(i))) {
        TokenRange sentence = reading.sentences().get(i);
        unpaired.add(reading.span(sentence));
      }
    }
    return unpaired;
  }
}
