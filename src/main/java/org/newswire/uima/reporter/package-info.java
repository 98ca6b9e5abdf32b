/**
 * Who reported a story: bylines, sign-offs and the people in them, as pure recognizers without UIMA.
 *
 * <p>{@link org.newswire.uima.reporter.ReporterRecognizer} runs {@link org.newswire.uima.reporter.BylineRecognizer},
 * {@link org.newswire.uima.reporter.SignOffRecognizer} and the biographies at a story's end, and sees to it that
 * everyone
 * is in one of them. The recognizers look for the places where a note may begin; {@code NoteParser} and
 * {@code BylineParser} read it token by token ({@code NoteTokens}), {@code RoleCues} tells the words that give a role,
 * and
 * {@code NotePeople} collects the people with their places and organizations. All words stand in the lexicons below
 * {@code lexicon/reporter/}. This package knows {@code text} and {@code names} alone. Begin reading at
 * {@code SignOffRecognizer} and {@code NoteParser}.
 */
package org.newswire.uima.reporter;
