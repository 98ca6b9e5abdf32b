package org.newswire.uima.acronym;

import org.newswire.uima.text.Span;

/**
 * A place where a text explains a short form.
 *
 * @param span the explaining words, or for a bare pair everything from the first to the last character of both forms
 * @param longForm the words that the short form stands for
 * @param language the language that the text says the short form comes from, ISO 639-1, or null
 * @param connotation the attitude that the text says the short form shows, such as pejorative, or null
 * @param translation the long form's words in the short form's own language, or null
 */
public record GlossMatch(Span span, Span longForm, String language, String connotation, Span translation) {}
