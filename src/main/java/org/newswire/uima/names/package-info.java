/**
 * Who and where: the names of people, agencies and regions, for all engines.
 *
 * <p>It knows {@code text} alone. {@link org.newswire.uima.names.PersonNames} tells people from other capitalized words
 * by form, {@link org.newswire.uima.names.Agencies} and {@link org.newswire.uima.names.Regions} look up lists under
 * {@code lexicon/names/}. Begin reading with {@code PersonNames}.
 */
package org.newswire.uima.names;
