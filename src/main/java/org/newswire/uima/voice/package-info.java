/**
 * Whose word a name is: the speaker's whose statement holds it, or the reporter's.
 *
 * <p>Pure: knows offsets of statements and names only, neither UIMA nor the packages that found them. Begin at
 * {@link org.newswire.uima.voice.VoiceRecognizer}.
 */
package org.newswire.uima.voice;
