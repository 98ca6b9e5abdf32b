package org.newswire.uima.reuse;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newswire.uima.version.CreditChanges;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;
import org.newswire.uima.version.StoryCredit;

/**
 * What a search for versions remembers of a story beside its shingles.
 *
 * @param id its id
 * @param date when it was published or filed, so that dates compare as text ({@code 2019-05-02}), or null
 * @param length the length of its text in UTF-16 units
 * @param agencies the agencies and outlets that it credits, those of pictures left out
 * @param people the people that it credits, those of pictures left out
 */
public record StoryHead(String id, String date, int length, List<String> agencies, List<String> people) {
  private static final String FIELD = "\u0000";
  private static final String VALUE = "\u0001";

  /**
   * Copies the lists.
   *
   * @param id its id
   * @param date when it was published or filed, so that dates compare as text ({@code 2019-05-02}), or null
   * @param length the length of its text in UTF-16 units
   * @param agencies the agencies and outlets that it credits, those of pictures left out
   * @param people the people that it credits, those of pictures left out
   */
  public StoryHead {
    agencies = List.copyOf(agencies);
    people = List.copyOf(people);
  }

  /**
   * {@return the head of a story}
   *
   * @param id its id
   * @param date its date, or null
   * @param text its text
   * @param credits its credits
   */
  public static StoryHead of(String id, String date, String text, List<StoryCredit> credits) {
    Set<String> people = new LinkedHashSet<>();
    credits.stream().filter(c -> c.kind() != StoryCreditKind.PHOTO_CREDIT).forEach(c -> people.addAll(c.people()));
    return new StoryHead(id, date, text.length(), CreditChanges.agencies(credits), List.copyOf(people));
  }

  /** {@return whether it credits anybody} */
  public boolean isCredited() {
    return !agencies.isEmpty() || !people.isEmpty();
  }

  /** Returns in words whose story it says it is: an agency's, else of the first person it names. */
  String owner() {
    return agencies.isEmpty() ? people.get(0) : agencies.get(0);
  }

  /** {@return it as one string} */
  public String packed() {
    return String.join(FIELD, id, date == null ? "" : date, Integer.toString(length), String.join(VALUE, agencies),
        String.join(VALUE, people));
  }

  /**
   * {@return the head that was made one string}
   *
   * @param packed the string
   */
  public static StoryHead unpacked(String packed) {
    String[] fields = packed.split(FIELD, -1);
    return new StoryHead(fields[0], fields[1].isEmpty() ? null : fields[1], Integer.parseInt(fields[2]),
        values(fields[3]), values(fields[4]));
  }

  private static List<String> values(String packed) {
    return packed.isEmpty() ? List.of() : Arrays.asList(packed.split(VALUE, -1));
  }
}
