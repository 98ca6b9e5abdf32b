/**
 * The engines on Apache Spark, for archives that outgrow one machine; built by the profile {@code spark} alone. Begin
 * at {@link org.newswire.uima.spark.NewswireJob}, which knows of the engines {@link org.newswire.uima.io.NewswireRows}
 * only; {@link org.newswire.uima.spark.ReuseJob} finds versions of one story.
 */
package org.newswire.uima.spark;
