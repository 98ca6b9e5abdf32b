/**
 * The command line over the CPE, and its commands.
 *
 * <p>Begin with {@link org.newswire.uima.cli.Newswire}; a command is a class named {@code XxxCommand} that it lists.
 * {@code CpeRunner} runs the pipeline so that one bad document costs that document alone, {@code OutputFolder} guards
 * what is written. Nothing else knows this package.
 */
package org.newswire.uima.cli;
