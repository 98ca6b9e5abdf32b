/**
 * What stories are read from and what is written of them.
 *
 * <p>Begin with {@link org.newswire.uima.io.RowWriter}, on which all formats but XMI are built; the command line lists
 * them. This package knows UIMA and the types; it knows neither
 * the recognizers nor the engines, which it runs, where it must, by their descriptors.
 */
package org.newswire.uima.io;
