package org.newswire.uima.acronym;

import org.newswire.uima.text.Span;

/**
 * A full name of a concept that the glossary knows under several names.
 *
 * @param span where it stands
 * @param conceptId the same for all names of one thing
 */
public record ConceptMention(Span span, String conceptId) {}
