/**
 * Which stories of a collection are versions of one story, and whose the original is.
 *
 * <p>Begin with {@link org.newswire.uima.reuse.ReuseIndex}, to which stories are added one by one and which then tells
 * the pairs, and {@link org.newswire.uima.reuse.ReuseCluster}. This package knows texts and the records of {@code
 * org.newswire.uima.version}; it knows neither UIMA nor the recognizers.
 */
package org.newswire.uima.reuse;
