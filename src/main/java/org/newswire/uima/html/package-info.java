/**
 * Pages to look at: a self-contained one a story, and an index over all of them.
 *
 * <p>Begin with {@link org.newswire.uima.html.HtmlWriter}. Pages go by the type system: a new type gets a layer and its
 * features are shown without a change here; the cards beside a story know the types they are about. Styles and scripts
 * are resources.
 */
package org.newswire.uima.html;
