package org.newswire.uima.speech;

/**
 * A quotation that lies in no other one.
 *
 * @param first the number of the token that opens it
 * @param last the number after its last token
 * @param closed whether a mark closes it
 */
record Quote(int first, int last, boolean closed) {}
