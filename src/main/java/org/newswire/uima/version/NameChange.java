package org.newswire.uima.version;

/**
 * A name that stands in place of another.
 *
 * @param before the name in the first version
 * @param after the name in the second version
 * @param concept what both are known to name, or null where that is not known
 */
public record NameChange(String before, String after, String concept) {}
