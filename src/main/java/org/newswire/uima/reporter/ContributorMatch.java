package org.newswire.uima.reporter;

import org.newswire.uima.text.Span;

/**
 * One person who worked on a story.
 *
 * @param span the name
 * @param name the name, as printed but for runs of white space
 * @param role what the person did
 * @param place where the person worked, as printed, or null
 * @param organization the organization that the text names the person of, as printed, or null
 */
public record ContributorMatch(Span span, String name, Role role, String place, String organization) {}
