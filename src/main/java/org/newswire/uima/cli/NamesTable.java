package org.newswire.uima.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.ShortForm;

/**
 * Counts over a run whose words the names of a concept are: how often the reporter's, in whose mouth, in which
 * agencies'
 * stories. Lists concepts that go under several names or are explained.
 */
final class NamesTable {
  private static final List<String> COLUMNS =
      List.of("concept", "name", "language", "attitude", "reporter", "explained",
      "speakers", "agencies");
  private static final int NUMBERS_FROM = 4;
  private static final int NUMBERS_TO = 6;

  private final SortedMap<String, Concept> concepts = new TreeMap<>();

  /** What goes under one or several names. */
  private static final class Concept {
    String title;
    final SortedMap<String, ConceptName> names = new TreeMap<>();
  }

  /** The counts of one name of a concept. */
  private static final class ConceptName {
    String language = "";
    String attitude = "";
    int reporter;
    int explained;
    final SortedMap<String, Integer> speakers = new TreeMap<>();
    final Set<String> agencies = new TreeSet<>();
  }

  /**
   * Counts the names of a document.
   *
   * @param cas the document with its marks
   */
  void add(CAS cas) {
    JCas jcas;
    try {
      jcas = cas.getJCas();
    } catch (CASException e) {
      throw new IllegalStateException(e);
    }
    Set<String> agencies = agencies(jcas);
    for (ShortForm shortForm : jcas.getAnnotationIndex(ShortForm.class)) {
      if (shortForm.getExpansion() != null) {
        ConceptName name = name(key(shortForm), shortForm.getExpansion(), shortForm, agencies);
        name.language = known(shortForm.getLanguage(), name.language);
        name.attitude = known(shortForm.getConnotation(), name.attitude);
        count(name, shortForm.getAttribution(), shortForm.getWording());
      }
    }
    for (Mention mention : jcas.getAnnotationIndex(Mention.class)) {
      count(name(mention.getConceptId(), null, mention, agencies), mention.getAttribution(), mention.getWording());
    }
    for (Gloss gloss : jcas.getAnnotationIndex(Gloss.class)) {
      ShortForm shortForm = gloss.getShortForm();
      if (shortForm != null && shortForm.getExpansion() != null) {
        concepts.get(key(shortForm)).names.get(printed(shortForm)).explained++;
      }
    }
  }

  private static String key(ShortForm shortForm) {
    return shortForm.getConceptId() == null ? shortForm.getExpansion() : shortForm.getConceptId();
  }

  private static String known(String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  private static String printed(Annotation name) {
    return name.getCoveredText().strip().replaceAll("\\s+", " ");
  }

  private ConceptName name(String key, String title, Annotation name, Set<String> agencies) {
    Concept concept = concepts.computeIfAbsent(key, k -> new Concept());
    concept.title = concept.title == null ? title : concept.title;
    ConceptName counts = concept.names.computeIfAbsent(printed(name), n -> new ConceptName());
    counts.agencies.addAll(agencies);
    return counts;
  }

  private static void count(ConceptName name, Attribution attribution, String wording) {
    if (attribution == null) {
      name.reporter++;
    } else {
      String speaker = attribution.getSpeaker() != null ? attribution.getSpeaker()
          : attribution.getSource() == null ? "unnamed" : "unnamed (" + printed(attribution.getSource()) + ")";
      name.speakers.merge(speaker + (wording == null ? "" : ", " + wording), 1, Integer::sum);
    }
  }

  private static Set<String> agencies(JCas jcas) {
    Set<String> agencies = new TreeSet<>();
    for (Dateline dateline : jcas.getAnnotationIndex(Dateline.class)) {
      addAll(agencies, dateline.getAgencyNames());
    }
    for (CreditLine line : jcas.getAnnotationIndex(CreditLine.class)) {
      addAll(agencies, line.getAgencyNames());
    }
    return agencies;
  }

  private static void addAll(Set<String> agencies, StringArray names) {
    if (names != null) {
      names.forEach(agencies::add);
    }
  }

  /** Returns the table as tab-separated values with a line of headings. */
  String asTsv() {
    return rows().stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
  }

  /** Returns the table in columns for a person to read; nothing where no concept is listed. */
  String asText() {
    List<List<String>> rows = rows();
    if (rows.size() == 1) {
      return "";
    }
    int[] widths = new int[COLUMNS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        boolean number = i >= NUMBERS_FROM && i < NUMBERS_TO;
        line.append(String.format(Locale.ROOT, "%" + (number ? "" : "-") + Math.max(1, widths[i]) + "s  ", row.get(i)));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    concepts.forEach((key, concept) -> {
      boolean explained = concept.names.values().stream().anyMatch(name -> name.explained > 0);
      if (explained || concept.names.size() > 1) {
        concept.names.forEach((printed, name) -> rows.add(List.of(known(concept.title, key), printed, name.language,
            name.attitude, String.valueOf(name.reporter), String.valueOf(name.explained), list(name.speakers),
            String.join("; ", name.agencies))));
      }
    });
    return rows;
  }

  private static String list(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("; "));
  }
}
