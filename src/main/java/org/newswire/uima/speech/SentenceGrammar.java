package org.newswire.uima.speech;

/** What the grammars that find attributions in a sentence share: the sentence, and what reads its parts. */
abstract class SentenceGrammar {
  final Sentence sentence;
  final SpeechReading story;
  final Phrasing phrasing;
  final SpeechCues cues;
  final Sources sources;
  final Contents contents;
  /** The first unit of the sentence. */
  final int lo;
  /** The unit after its last one. */
  final int hi;

  SentenceGrammar(Sentence sentence, SpeechCues cues, Sources sources, Contents contents) {
    this.sentence = sentence;
    story = sentence.story;
    phrasing = sentence.phrasing;
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
    lo = sentence.lo;
    hi = sentence.hi;
  }
}
