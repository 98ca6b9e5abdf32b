package org.newswire.uima.voice;

import org.newswire.uima.text.Span;

/**
 * One uninterrupted part of what a story attributes to a source.
 *
 * @param span where it stands, with its quotation marks
 * @param attribution the number of the attribution that it belongs to
 */
public record Utterance(Span span, int attribution) {}
