/**
 * The engines on Apache Spark, for archives that outgrow one machine; built by the profile {@code spark} alone. Begin at
 * {@link org.newswire.uima.spark.NewswireJob}; of the engines it knows {@link org.newswire.uima.io.NewswireRows} only.
 */
package org.newswire.uima.spark;
