/**
 * What two versions of one story differ in: credits, glosses, quotations, speakers, names, sentences.
 *
 * <p>Begin with {@link org.newswire.uima.version.VersionComparer}, which compares two {@link
 * org.newswire.uima.version.MarkedStory marked stories}. This package knows texts and plain records of what was marked
 * in them; it knows neither UIMA nor the recognizers.
 */
package org.newswire.uima.version;
