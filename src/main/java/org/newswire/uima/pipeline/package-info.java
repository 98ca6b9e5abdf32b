/**
 * What the components of one pipeline have in common: engines, readers and writers alike.
 *
 * <p>Begin with {@link org.newswire.uima.pipeline.PipelineShare}. Knows UIMA alone.
 */
package org.newswire.uima.pipeline;
