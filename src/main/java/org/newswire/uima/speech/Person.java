package org.newswire.uima.speech;

import java.util.LinkedHashSet;
import java.util.Set;

/** A person, or another bearer of a name, in a story. */
final class Person {
  final String name;
  final Set<PersonRole> roles = new LinkedHashSet<>();
  Gender gender = Gender.UNKNOWN;
  boolean human;
  /** Whether the name ends as those of bodies do. */
  boolean body;
  /** How often the story names it in full. */
  int mentions;
  /** How often the story names it in full or in part. */
  int occurrences;
  int lastMention = -1;

  Person(String name) {
    this.name = name;
  }

  /**
   * What a person is introduced as.
   *
   * @param head the noun, such as {@code minister}
   * @param modifiers the other words, such as {@code france} and {@code foreign}
   */
  record PersonRole(String head, Set<String> modifiers) {}

  boolean hasRole(String head, Set<String> modifiers) {
    return roles.stream().anyMatch(r -> r.head().equals(head) && r.modifiers().containsAll(modifiers));
  }
}
