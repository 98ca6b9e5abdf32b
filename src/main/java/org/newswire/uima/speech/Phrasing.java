package org.newswire.uima.speech;

/** Reads the phrases of a story: its verbs, noun phrases, clauses and subjects. */
final class Phrasing {
  final Verbs verbs;
  final NounPhrases nouns;
  final Clauses clauses;
  final Subjects subjects;

  Phrasing(SpeechReading story) {
    verbs = new Verbs(story);
    nouns = new NounPhrases(story, verbs);
    clauses = new Clauses(story, verbs, nouns);
    subjects = new Subjects(story, nouns);
  }
}
