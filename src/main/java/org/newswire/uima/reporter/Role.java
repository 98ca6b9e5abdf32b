package org.newswire.uima.reporter;

import java.util.Locale;

/** What a contributor did for a story. */
public enum Role {
  /** Gathered the news. */
  REPORTING,
  /** Helped others to gather it. */
  ADDITIONAL_REPORTING,
  /** Wrote the text. */
  WRITING,
  /** Edited the text. */
  EDITING,
  /** Put the text together from other texts. */
  COMPILING,
  /** Drew charts, maps or other graphics. */
  GRAPHICS,
  /** Took pictures for the story. */
  PHOTOGRAPHY,
  /** Translated the text. */
  TRANSLATION,
  /** Researched or checked facts or data. */
  RESEARCH,
  /** Polled people. */
  POLLING,
  /** Filmed for the story. */
  VIDEO,
  /** Produced the story. */
  PRODUCTION,
  /** Did something else. */
  OTHER;

  /** {@return the name that annotations carry, in lower case with hyphens} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the work is a picture's, so that by itself it is a picture's credit and no story's. */
  boolean isVisual() {
    return this == PHOTOGRAPHY || this == VIDEO;
  }
}
