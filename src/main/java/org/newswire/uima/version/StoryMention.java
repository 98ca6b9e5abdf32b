package org.newswire.uima.version;

/**
 * One name under which a story mentions something that has several.
 *
 * @param name the name, as printed
 * @param concept the same for all names of one thing
 */
public record StoryMention(String name, String concept) {}
