package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newswire.uima.acronym.Glossary.Sense;
import org.newswire.uima.acronym.ShortFormMatch.Origin;
import org.newswire.uima.acronym.Story.Known;
import org.newswire.uima.acronym.Story.Run;
import org.newswire.uima.acronym.Vocabulary.Part;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** Gives every mention of a short form its meaning. */
final class Mentions {
  private static final int CONTEXT_REACH = 3000;

  private final Story story;
  private final Tokens tokens;
  private final Glossary glossary;
  private final boolean marksUnexpanded;
  private final Map<String, List<Definition>> definitions = new HashMap<>();
  private final TreeMap<Integer, ShortFormMatch> matches = new TreeMap<>();
  private Map<Sense, List<Integer>> contexts;

  Mentions(Story story, Glossary glossary, List<Definition> found, boolean marksUnexpanded) {
    this.story = story;
    this.tokens = story.tokens();
    this.glossary = glossary;
    this.marksUnexpanded = marksUnexpanded;
    Map<Span, List<Definition>> bySpan = new LinkedHashMap<>();
    for (Definition definition : found) {
      List<Definition> same = bySpan.computeIfAbsent(definition.shortForm(), s -> new ArrayList<>());
      if (same.isEmpty()) {
        same.add(definition);
      }
    }
    for (List<Definition> same : bySpan.values()) {
      Definition definition = same.get(0);
      String shortForm = definition.shortForm().of(tokens.text());
      define(shortForm, definition);
      for (String inflected : inflections(shortForm)) {
        define(inflected, definition);
      }
      matches.put(definition.shortForm().begin(), defined(definition.shortForm(), definition, same));
    }
    definitions.values().forEach(of -> of.sort(Comparator.comparing(Definition::shortForm)));
  }

  /** Returns the singular of "UAVs" and "NGO's", the plural of "UAV". */
  private static List<String> inflections(String shortForm) {
    int length = shortForm.length();
    if (length < 3 || !shortForm.endsWith("s")) {
      return List.of(shortForm + "s");
    }
    int end = Tokens.isApostrophe(shortForm.charAt(length - 2)) ? length - 2 : length - 1;
    String singular = shortForm.substring(0, end);
    return end == length - 1 ? List.of(singular) : List.of(singular, singular + "s");
  }

  private void define(String shortForm, Definition definition) {
    definitions.computeIfAbsent(shortForm, s -> new ArrayList<>()).add(definition);
  }

  List<ShortFormMatch> find() {
    if (!definitions.isEmpty()) {
      Phrases.Builder<List<Definition>> builder = Phrases.matchingCase();
      definitions.forEach(builder::add);
      for (Phrases.Match<List<Definition>> match : builder.build().findAll(tokens.text())) {
        if (isMention(match.span())) {
          put(defined(match.span(), nearest(match.value(), match.span()), List.of()));
        }
      }
    }
    for (Known known : story.known()) {
      Span span = story.span(new Run(known.from(), known.to()));
      if (!known.entry().senses().isEmpty() && isFree(span) && isMention(span)) {
        Sense sense = choose(known.entry().senses(), span);
        if (sense != null) {
          put(new ShortFormMatch(span, sense.expansion(), sense.language(), sense.connotation(), sense.conceptId(),
              Origin.GLOSSARY, List.of()));
        }
      }
    }
    if (marksUnexpanded) {
      for (Run shape : story.shapes()) {
        Span span = story.span(shape);
        if (isFree(span) && isMention(span)) {
          put(new ShortFormMatch(span, null, null, null, null, null, List.of()));
        }
      }
    }
    return List.copyOf(matches.values());
  }

  private void put(ShortFormMatch match) {
    if (isFree(match.span())) {
      matches.put(match.span().begin(), match);
    }
  }

  private boolean isFree(Span span) {
    var before = matches.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.begin();
  }

  private ShortFormMatch defined(Span span, Definition definition, List<Definition> here) {
    String longForm = definition.longForm().of(tokens.text()).replaceAll("\\s+", " ");
    Sense sense = sense(definition, longForm);
    String expansion = sense != null && sense.expansion() != null && isShortForm(longForm) ? sense.expansion() : longForm;
    return new ShortFormMatch(span, expansion, definition.language(), definition.connotation(),
        sense == null ? null : sense.conceptId(), Origin.DOCUMENT,
        here.stream().map(d -> new GlossMatch(d.gloss(), d.longForm(), d.language(), d.connotation())).toList());
  }

  private boolean isShortForm(String longForm) {
    Phrases.Match<Glossary.Entry> match = glossary.entries().longestAt(longForm, 0);
    return match != null && match.span().end() == longForm.length() && !match.value().senses().isEmpty();
  }

  /** Returns the sense of the glossary that a definition of the text agrees with, or null. */
  private Sense sense(Definition definition, String longForm) {
    Phrases.Match<Glossary.Entry> name = glossary.entries().longestAt(longForm, 0);
    if (name == null || name.span().end() != longForm.length()) {
      return null;
    }
    Glossary.Entry entry = name.value();
    return entry.senses().isEmpty() ? new Sense(entry.named(), null, null, null, List.of()) : entry.senses().get(0);
  }

  private static Definition nearest(List<Definition> candidates, Span span) {
    Definition best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Definition candidate : candidates) {
      int distance = Math.abs(candidate.shortForm().begin() - span.begin());
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Tells whether a short form stands at a place as a word of its own. */
  private boolean isMention(Span span) {
    String text = tokens.text();
    char before = span.begin() == 0 ? ' ' : text.charAt(span.begin() - 1);
    char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
    char second = span.end() + 1 >= text.length() ? ' ' : text.charAt(span.end() + 1);
    if (isExchangeCode(after, span.end()) || before == '@' || before == '#' || before == '.' || before == '/' && span.begin() > 1 && text.charAt(span.begin() - 2) == '/'
        || after == '@' || after == '.' && Character.isLetterOrDigit(second) && !Character.isUpperCase(second)) {
      return false;
    }
    int token = tokens.at(span.begin());
    return !(story.is(token, Part.ORDINARY) && isAmongCapitals(token));
  }

  /** Tells whether a sign of a stock exchange is glued to a short form: GE.N */
  private boolean isExchangeCode(char after, int end) {
    int next = after == '.' ? tokens.at(end + 1) : -1;
    return next >= 0 && next < tokens.size() && tokens.begin(next) == end + 1 && tokens.hasCapital(next)
        && !tokens.hasLower(next) && tokens.length(next) <= 3;
  }

  /** Tells whether the words around a token are all in capitals, so that capitals make no acronym. */
  private boolean isAmongCapitals(int token) {
    int capitals = 0;
    int words = 0;
    for (int i = token - 1; i >= 0 && token - i < 6 && !tokens.beginsLine(i + 1) && words < 2; i--) {
      if (tokens.isWord(i) && tokens.length(i) > 1) {
        words++;
        capitals += !tokens.hasLower(i) ? 1 : 0;
      }
    }
    int right = 0;
    for (int i = token + 1; i < tokens.size() && i - token < 6 && !tokens.beginsLine(i) && right < 2; i++) {
      if (tokens.isWord(i) && tokens.length(i) > 1) {
        right++;
        words++;
        capitals += !tokens.hasLower(i) ? 1 : 0;
      }
    }
    return words > 0 && capitals == words;
  }

  /** Returns the sense that the words around select, or the one that needs none, or null. */
  private Sense choose(List<Sense> senses, Span span) {
    Sense chosen = null;
    int nearest = CONTEXT_REACH;
    for (Sense sense : senses) {
      if (sense.context().isEmpty()) {
        chosen = chosen == null ? sense : chosen;
        continue;
      }
      int distance = distance(sense, span.begin());
      if (distance < nearest) {
        nearest = distance;
        chosen = sense;
      }
    }
    return chosen;
  }

  private int distance(Sense sense, int offset) {
    if (contexts == null) {
      contexts = new HashMap<>();
      for (Phrases.Match<List<Sense>> match : glossary.contexts().findAll(tokens.text())) {
        match.value().forEach(s -> contexts.computeIfAbsent(s, x -> new ArrayList<>()).add(match.span().begin()));
      }
    }
    List<Integer> offsets = contexts.getOrDefault(sense, List.of());
    int at = java.util.Collections.binarySearch(offsets, offset);
    int next = at >= 0 ? at : -at - 1;
    int best = Integer.MAX_VALUE;
    if (next < offsets.size()) {
      best = offsets.get(next) - offset;
    }
    if (next > 0) {
      best = Math.min(best, offset - offsets.get(next - 1));
    }
    return best;
  }
}
