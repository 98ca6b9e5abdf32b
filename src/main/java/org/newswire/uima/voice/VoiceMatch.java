package org.newswire.uima.voice;

/**
 * Whose word a name is.
 *
 * @param attribution the number of the attribution whose words hold the name, or -1 where it is the reporter's word
 * @param wording how those words are given, or null where the name is the reporter's word
 */
public record VoiceMatch(int attribution, Wording wording) {
  /** The reporter's own word. */
  static final VoiceMatch REPORTER = new VoiceMatch(-1, null);

  /** How a speaker's words are given. */
  public enum Wording {
    /** In quotation marks. */
    QUOTED,
    /** In indirect speech, where the choice of the name may be the reporter's. */
    REPORTED
  }
}
