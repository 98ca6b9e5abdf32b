package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Two versions, which sentences of them are the same, and which words of these were kept. */
final class WordAlignment {

  /** A pair of sentences and what was edited between them. */
  record EditedPair(SentenceAligner.Pair pair, TokenRange a, TokenRange b, boolean moved, List<WordEdit> edits) {}

  final VersionReading a;
  final VersionReading b;
  private final List<EditedPair> pairs = new ArrayList<>();
  private final int[] partnerOfA;
  private final int[] partnerOfB;
  private final boolean[] pairedA;
  private final boolean[] pairedB;

  /**
   * Aligns two versions.
   *
   * @param a the first version
   * @param b the second version
   */
  WordAlignment(VersionReading a, VersionReading b) {
    this.a = a;
    this.b = b;
    partnerOfA = new int[a.words.size()];
    partnerOfB = new int[b.words.size()];
    Arrays.fill(partnerOfA, VersionReading.NONE);
    Arrays.fill(partnerOfB, VersionReading.NONE);
    pairedA = new boolean[a.sentences().size()];
    pairedB = new boolean[b.sentences().size()];
    SentenceAligner.SentenceAlignment alignment = SentenceAligner.align(a, b);
    alignment.inOrder().forEach(pair -> add(pair, false));
    alignment.moved().forEach(pair -> add(pair, true));
  }

  private void add(SentenceAligner.Pair pair, boolean moved) {
    TokenRange from = words(a, pair.a());
    TokenRange to = words(b, pair.b());
    List<WordEdit> edits = WordEdit.between(a.words, from, b.words, to);
    int i = from.from();
    int j = to.from();
    for (WordEdit edit : edits) {
      keep(i, edit.a().from(), j, edit.b().from());
      i = edit.a().to();
      j = edit.b().to();
    }
    keep(i, from.to(), j, to.to());
    Arrays.fill(pairedA, pair.a().from(), pair.a().to(), true);
    Arrays.fill(pairedB, pair.b().from(), pair.b().to(), true);
    pairs.add(new EditedPair(pair, from, to, moved, edits));
  }

  /** Notes that words were kept; where typography alone made other words of them, their ends are the same. */
  private void keep(int from, int to, int other, int otherTo) {
    int j = other;
    for (int i = from; i < to && j < otherTo; i++, j++) {
      partnerOfA[i] = j;
      partnerOfB[j] = i;
    }
  }

  private static TokenRange words(VersionReading reading, TokenRange sentences) {
    return new TokenRange(reading.sentences().get(sentences.from()).from(),
        reading.sentences().get(sentences.to() - 1).to());
  }

  /** Returns the pairs, those that keep the order of both texts first. */
  List<EditedPair> pairs() {
    return pairs;
  }

  /** Returns the word of the second version that a word of the first was kept as, or -1. */
  int partnerOfA(int word) {
    return partnerOfA[word];
  }

  /** Returns the word of the first version that was kept as a word of the second, or -1. */
  int partnerOfB(int word) {
    return partnerOfB[word];
  }

  /** Tells whether a sentence of the first version is in the second. */
  boolean isPairedA(int sentence) {
    return pairedA[sentence];
  }

  /** Tells whether a sentence of the second version is in the first. */
  boolean isPairedB(int sentence) {
    return pairedB[sentence];
  }

  /** Returns an edit as offsets; the empty side of it stands after the word before. */
  Edit edit(WordEdit edit) {
    return new Edit(span(a, edit.a()), span(b, edit.b()));
  }

  private static Span span(VersionReading reading, TokenRange range) {
    if (range.from() < range.to()) {
      return new Span(reading.words.span(range.from()).begin(), reading.words.span(range.to() - 1).end());
    }
    int at = range.from() == 0 ? 0 : reading.words.span(range.from() - 1).end();
    return new Span(at, at);
  }
}
