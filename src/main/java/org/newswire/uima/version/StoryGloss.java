package org.newswire.uima.version;

import org.newswire.uima.text.Span;

/**
 * One place where a story explains an acronym.
 *
 * @param span the explaining words
 * @param words these words, white space folded
 * @param shortForm the acronym, as printed, or null
 * @param language the language that the story says it comes from, ISO 639-1, or null
 * @param attitude the attitude that the story says it shows, such as pejorative, or null
 */
public record StoryGloss(Span span, String words, String shortForm, String language, String attitude) {}
