package org.newswire.uima.version;

import java.util.List;
import java.util.Set;
import org.newswire.uima.text.Span;

/**
 * One credit of a story.
 *
 * @param kind what sort of credit it is
 * @param span where it stands
 * @param words the words it covers, white space folded
 * @param people the people it names, as printed
 * @param agencies the agencies and outlets it names, by canonical name where that is known
 * @param detail what else makes it this credit: the role of a contributor, the places of a dateline, the kind of a
 *     credit line; empty where there is nothing
 */
public record StoryCredit(StoryCreditKind kind, Span span, String words, List<String> people, List<String> agencies,
    String detail) {

  /** The sorts of credit, in the order in which they are told. */
  public enum StoryCreditKind {
    /** Where and when a story was filed. */
    DATELINE("dateline"),
    /** The line that names the authors. */
    BYLINE("byline"),
    /** The note at the end that names those who worked on the story. */
    SIGN_OFF("sign-off"),
    /** One person named in a byline or a sign-off. */
    CONTRIBUTOR("contributor"),
    /** Who took a picture. */
    PHOTO_CREDIT("photo credit"),
    /** A line that says that others than the authors stand behind the story. */
    CREDIT_LINE("credit line");

    private final String label;

    StoryCreditKind(String label) {
      this.label = label;
    }

    /** {@return what people call it} */
    public String label() {
      return label;
    }
  }

  private static final Set<String> AUTHORING = Set.of("reporting", "writing", "additional-reporting");

  /**
   * Copies the lists.
   *
   * @param kind what sort of credit it is
   * @param span where it stands
   * @param words the words it covers, white space folded
   * @param people the people it names, as printed
   * @param agencies the agencies and outlets it names, by canonical name where that is known
   * @param detail what else makes it this credit: the role of a contributor, the places of a dateline, the kind of a
   *     credit line; empty where there is nothing
   */
  public StoryCredit {
    people = List.copyOf(people);
    agencies = List.copyOf(agencies);
  }

  /** {@return whether it names somebody who reported or wrote the story} */
  public boolean isAuthor() {
    return kind == StoryCreditKind.CONTRIBUTOR && AUTHORING.contains(detail);
  }
}
