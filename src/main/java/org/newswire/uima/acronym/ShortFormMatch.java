package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * One mention of an acronym.
 *
 * @param span where it stands
 * @param expansion what it stands for, or null where neither the text nor the glossary tells
 * @param language the language it comes from, ISO 639-1, or null
 * @param connotation the attitude that its use shows, such as pejorative, or null
 * @param conceptId the same for all names of one thing, or null
 * @param translation what it stands for in its own language, where the text gives that beside the expansion, or null
 * @param origin who told the expansion, or null
 * @param glosses the explanations that the text gives of this mention; mostly none, hardly ever more than one
 */
public record ShortFormMatch(Span span, String expansion, String language, String connotation, String conceptId,
    String translation, Origin origin, List<GlossMatch> glosses) {

  /** Who told what an acronym stands for. */
  public enum Origin {
    /** The text itself. */
    DOCUMENT,
    /** The glossary. */
    GLOSSARY
  }
}
