package org.newswire.uima.speech;

import java.util.List;

/**
 * What the vocabulary knows of a word form.
 *
 * @param lower the form in lower case
 * @param classes the bits of its {@link WordClass}es
 * @param forms the bits of the {@link VerbForm}s that it can be
 * @param cues the entries whose cue can begin with this form, the longest first
 */
record Word(String lower, int classes, int forms, List<SpeechCue> cues) {

  boolean is(WordClass c) {
    return (classes & c.bit()) != 0;
  }

  boolean isAny(int bits) {
    return (classes & bits) != 0;
  }

  boolean is(VerbForm f) {
    return (forms & f.bit()) != 0;
  }

  /** Returns the word as a name that looks like an auxiliary verb. */
  Word asName() {
    return new Word(lower, classes & ~Verbs.AUXILIARY, 0, List.of());
  }

  /** Returns the word with all that makes it a verb taken away. */
  Word asNoVerb() {
    return forms == 0 ? this : new Word(lower, classes & ~WordClass.VERB.bit(), 0,
        cues.stream()
            .filter(c -> c.kind() != SpeechCue.SpeechCueKind.VERB && c.kind() != SpeechCue.SpeechCueKind.IMPERSONAL)
            .toList());
  }
}
