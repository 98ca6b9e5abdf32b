package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.Phrases;

/** What acronyms and names stand for, whatever the text says; immutable. */
public final class Glossary {
  /** The names of the columns of a glossary, in order. */
  public static final String[] COLUMNS = {"id", "shortForms", "expansion", "native", "transliteration", "language",
      "connotation", "usedBy", "names", "wikidata", "context"};

  /** How many of the columns every row must have. */
  public static final int REQUIRED = 3;

  private static final String NO_SHORT_FORM = "-";

  /** One meaning of a short form; its context is the words that select it, none where it needs none. */
  record Sense(String conceptId, String expansion, String language, String connotation, List<String> context) {}

  /**
   * What a string of the glossary can be.
   *
   * @param senses the senses of a short form
   * @param plainSense the first of them that needs no context, or null
   * @param contexts the words that select one of the others, or null where there is none
   * @param named the concept that a full name names, or null
   */
  record Entry(List<Sense> senses, Sense plainSense, Phrases<Sense> contexts, String named) {
    static Entry of(List<Sense> senses, String named) {
      Sense plainSense = null;
      Map<String, Sense> selected = new LinkedHashMap<>();
      for (Sense sense : senses) {
        plainSense = plainSense == null && sense.context.isEmpty() ? sense : plainSense;
        sense.context.forEach(word -> selected.putIfAbsent(word, sense));
      }
      Phrases.Builder<Sense> contexts = Phrases.ignoringCase();
      selected.forEach(contexts::add);
      return new Entry(List.copyOf(senses), plainSense, selected.isEmpty() ? null : contexts.build(), named);
    }
  }

  private final Phrases<Entry> entries;
  private final Map<String, String> concepts;
  private final Set<String> severalNames = new HashSet<>();

  /**
   * Reads a glossary.
   *
   * @param lexicon rows of {@link #COLUMNS}, at least the first {@link #REQUIRED} of them
   */
  public Glossary(Lexicon lexicon) {
    Map<String, String> wikidata = new HashMap<>();
    for (Lexicon.Row row : lexicon) {
      if (!row.get("wikidata").isEmpty()) {
        wikidata.putIfAbsent(row.get("id"), row.get("wikidata"));
      }
    }
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Lexicon.Row row : lexicon) {
      String concept = wikidata.getOrDefault(row.get("id"), row.get("id"));
      Sense sense =
          new Sense(concept, row.get("expansion"), orNull(row.get("language")), orNull(row.get("connotation")),
          row.list("context"));
      for (String shortForm : row.list("shortForms")) {
        if (!shortForm.equals(NO_SHORT_FORM)) {
          senses.computeIfAbsent(shortForm, s -> new ArrayList<>()).add(sense);
        }
      }
      for (String column : List.of("expansion", "native", "transliteration")) {
        if (!row.get(column).isEmpty()) {
          names.putIfAbsent(row.get(column), concept);
        }
      }
      row.list("names").forEach(name -> names.putIfAbsent(name, concept));
    }
    Phrases.Builder<Entry> all = Phrases.matchingCase();
    senses.forEach((form, of) -> all.add(form, Entry.of(of, names.get(form))));
    names.forEach((name, concept) -> {
      if (!senses.containsKey(name) && !name.equals(name.toLowerCase(Locale.ROOT))) {
        Entry entry = Entry.of(List.of(), concept);
        all.add(name, entry);
        String bare = name.replace("'", ""); // Peoples Party
        if (!names.containsKey(bare)) {
          all.add(bare, entry);
        }
      }
    });
    entries = all.build();
    concepts = names;
    Set<String> once = new HashSet<>();
    senses.values().forEach(of -> of.stream().map(Sense::conceptId).distinct().forEach(id -> count(id, once)));
    names.forEach((name, id) -> count(senses.containsKey(name) ? null : id, once));
  }

  private void count(String concept, Set<String> once) {
    if (concept != null && !once.add(concept)) {
      severalNames.add(concept);
    }
  }

  /** Tells whether a concept has more than one name, short or full. */
  boolean hasSeveralNames(String concept) {
    return severalNames.contains(concept);
  }

  /** Tells whether two entries can mean one concept. */
  static boolean isSame(Entry one, Entry other) {
    for (Sense sense : one.senses) {
      if (sense.conceptId.equals(other.named)
          || other.senses.stream().anyMatch(s -> s.conceptId.equals(sense.conceptId))) {
        return true;
      }
    }
    return one.named != null && (one.named.equals(other.named)
        || other.senses.stream().anyMatch(s -> s.conceptId.equals(one.named)));
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** Returns the concept that a full name in any case of its own names, or null. */
  String concept(String name) {
    return concepts.get(name);
  }

  /** Returns all short forms, and those names that have a capital. */
  Phrases<Entry> entries() {
    return entries;
  }
}
