/**
 * The way to the annotation editor INCEpTION and back. It takes no type that refers to others but through a list of
 * links, so {@link org.newswire.uima.inception.InceptionExporter} turns references into such links, which
 * {@code typesystem/NewswireInception.xml} declares, and {@link org.newswire.uima.inception.InceptionImporter} turns
 * them back.
 */
package org.newswire.uima.inception;
