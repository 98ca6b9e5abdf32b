/**
 * Who said what: statements with their source, cue and content, and the speaker's full name.
 *
 * <p>Begin with {@link org.newswire.uima.speech.SpeechRecognizer}. A {@code SpeechReading} is the text as this engine
 * sees it: words, quotations, sentences. The words stand in {@code lexicon/speech/}, the cases in
 * {@code src/test/cases/speech/}. Knows {@code text} and {@code names} alone.
 */
package org.newswire.uima.speech;
