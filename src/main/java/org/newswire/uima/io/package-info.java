/**
 * What stories are read from and what is written of them.
 *
 * <p>Begin with {@link org.newswire.uima.io.Format}, which lists what can be written, and
 * {@link org.newswire.uima.io.RowWriter}, on which formats are built. This package knows UIMA and the types; it knows neither
 * the recognisers nor the engines, which it runs, where it must, by their descriptors.
 */
package org.newswire.uima.io;
