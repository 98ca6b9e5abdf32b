/**
 * The engines: UIMA around the recognizers, and no rule of their own.
 *
 * <p>Begin with {@code StoryAnnotator}, on which all of them stand, and {@code SourceCreditAnnotator}, the plainest of
 * them. Knows the recognizers, never the files nor the command line.
 */
package org.newswire.uima.annotator;
