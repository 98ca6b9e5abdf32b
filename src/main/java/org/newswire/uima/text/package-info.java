/**
 * What all recognizers share: spans, lexicons and phrases, rules and traces, and how a text reads whatever page it was
 * set on.
 *
 * <p>Begin with {@link org.newswire.uima.text.Span}, {@link org.newswire.uima.text.Lexicon} and
 * {@link org.newswire.uima.text.Rule}. Knows nothing of the other packages.
 */
package org.newswire.uima.text;
