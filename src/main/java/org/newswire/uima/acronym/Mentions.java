package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.Known;
import org.newswire.uima.acronym.Glossary.Entry;
import org.newswire.uima.acronym.Glossary.Sense;
import org.newswire.uima.acronym.ShortFormMatch.Origin;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Sorted;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * Gives every mention of a short form its meaning: the nearest definition of the text, or else a sense of the
 * glossary.
 */
final class Mentions {
  private static final int CONTEXT_REACH = 3000;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final Glossary glossary;
  private final Contradictions contradictions;
  private final List<ShortFormMatch> matches = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final Map<Entry, Contexts> contexts = new IdentityHashMap<>();

  Mentions(AcronymReading story, Glossary glossary, Contradictions contradictions) {
    this.contradictions = contradictions;
    this.story = story;
    this.tokens = story.tokens();
    this.glossary = glossary;
  }

  /** Returns the mentions in the order of the text, none overlapping another. */
  List<ShortFormMatch> find(List<Definition> definitions, boolean marksUnexpanded) {
    addDefined(definitions);
    for (Known known : story.known()) {
      if (!known.entry().senses().isEmpty() && isFree(known.span()) && isMention(known.from(), known.span())
          && !contradictions.isContradicted(known)) {
        Sense sense = choose(known.entry(), known.span().begin());
        if (sense != null) {
          add(new ShortFormMatch(known.span(), sense.expansion(), sense.language(), sense.connotation(),
              sense.conceptId(),
              null, Origin.GLOSSARY, List.of()));
        }
      }
    }
    if (marksUnexpanded) {
      for (TokenRange shape : story.shapes()) {
        Span span = story.span(shape);
        if (isFree(span) && isMention(shape.from(), span)) {
          add(new ShortFormMatch(span, null, null, null, null, null, null, List.of()));
        }
      }
    }
    matches.sort(Comparator.comparing(ShortFormMatch::span));
    return matches;
  }

  private void addDefined(List<Definition> definitions) {
    if (definitions.isEmpty()) {
      return;
    }
    Map<String, List<Meaning>> byForm = new LinkedHashMap<>();
    for (Definition definition : definitions) {
      // A long form can grow over its short form where a damaged word stands between them.
      boolean apart = !definition.longForm().overlaps(definition.shortForm());
      if (apart && isFree(definition.shortForm())) {
        String shortForm = definition.shortForm().of(tokens.text());
        Meaning meaning = meaning(definition);
        byForm.computeIfAbsent(shortForm, s -> new ArrayList<>()).add(meaning);
        for (String inflected : inflections(shortForm)) {
          byForm.computeIfAbsent(inflected, s -> new ArrayList<>()).add(meaning);
        }
        add(meaning.at(definition.shortForm(), List.of(
            new GlossMatch(definition.gloss(), definition.longForm(), definition.language(), definition.connotation(),
                definition.translation()))));
      }
    }
    Phrases.Builder<List<Meaning>> builder = Phrases.matchingCase();
    byForm.forEach((form, of) -> {
      of.sort(Comparator.comparingInt(Meaning::begin));
      builder.add(form, of);
    });
    Phrases<List<Meaning>> forms = builder.build();
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Match<List<Meaning>> found = tokens.isWord(i) ? forms.longestAt(tokens.text(), tokens.begin(i)) : null;
      if (found != null && isFree(found.span()) && isMention(i, found.span())) {
        add(nearest(found.value(), found.span().begin()).at(found.span(), List.of()));
      }
    }
  }

  /** What a definition of the text says that a short form stands for. */
  private record Meaning(Definition definition, String expansion, String conceptId, String translation) {
    int begin() {
      return definition.shortForm().begin();
    }

    ShortFormMatch at(Span span, List<GlossMatch> glosses) {
      return new ShortFormMatch(span, expansion, definition.language(), definition.connotation(), conceptId,
          translation,
          Origin.DOCUMENT, glosses);
    }
  }

  private Meaning meaning(Definition definition) {
    String longForm = words(definition.longForm());
    String translation = definition.translation() == null ? null : words(definition.translation());
    Entry known = glossary.entries().valueOf(longForm, 0, longForm.length());
    if (known != null && !known.senses().isEmpty()) {
      // "the Arabic acronym for IS": what explains is an acronym itself
      Sense sense = choose(known, definition.shortForm().begin());
      return new Meaning(definition, sense == null ? longForm : sense.expansion(), sense == null ? null
          : sense.conceptId(),
          translation);
    }
    String concept = glossary.concept(longForm);
    return new Meaning(definition, longForm, concept == null ? translated(definition.shortForm()) : concept,
        translation);
  }

  /** Returns the concept of a short form of one sense only, whose name a text of another language gives; or null. */
  private String translated(Span shortForm) {
    Entry known = story.language().equals("en") ? null
        : glossary.entries().valueOf(tokens.text(), shortForm.begin(), shortForm.end());
    return known != null && known.senses().size() == 1 ? known.senses().get(0).conceptId() : null;
  }

  private String words(Span span) {
    return String.join(" ", span.of(tokens.text()).split("\\s+"));
  }

  /** Returns the singular of "UAVs" and "NGO's", the plural of "UAV". */
  private static List<String> inflections(String shortForm) {
    int length = shortForm.length();
    if (length < 3 || !shortForm.endsWith("s")) {
      return List.of(shortForm + "s");
    }
    int end = Chars.isApostrophe(shortForm.charAt(length - 2)) ? length - 2 : length - 1;
    String singular = shortForm.substring(0, end);
    return end == length - 1 ? List.of(singular) : List.of(singular, singular + "s");
  }

  private boolean isFree(Span span) {
    int next = taken.nextSetBit(span.begin());
    return next < 0 || next >= span.end();
  }

  private void add(ShortFormMatch match) {
    taken.set(match.span().begin(), match.span().end());
    matches.add(match);
  }

  /** Returns the definition nearest to an offset; they are sorted. */
  private static Meaning nearest(List<Meaning> meanings, int offset) {
    int first = Math.min(Sorted.firstFrom(meanings, Meaning::begin, offset), meanings.size() - 1);
    Meaning next = meanings.get(first);
    if (first == 0) {
      return next;
    }
    Meaning previous = meanings.get(first - 1);
    return offset - previous.begin() <= Math.abs(next.begin() - offset) ? previous : next;
  }

  /** Tells whether a short form stands at a place as a word of its own. */
  private boolean isMention(int token, Span span) {
    String text = tokens.text();
    char before = span.begin() == 0 ? ' ' : text.charAt(span.begin() - 1);
    char after = span.end() == text.length() ? ' ' : text.charAt(span.end());
    char second = span.end() + 1 >= text.length() ? ' ' : text.charAt(span.end() + 1);
    boolean address = before == '@' || before == '#' || before == '.' || after == '@'
        || before == '/' && span.begin() > 1 && text.charAt(span.begin() - 2) == '/'
        || after == '.' && Character.isLetterOrDigit(second)
            && (!Character.isUpperCase(second) || isExchangeCode(span.end()));
    boolean dateline = before == '(' && after == ')' && story.isDash(story.closing(token));
    return !address && !dateline && !(story.isAmongCapitals(token) && story.is(token, Part.ORDINARY));
  }

  /** Tells whether a sign of a stock exchange is glued to a short form: GE.N */
  private boolean isExchangeCode(int end) {
    int next = tokens.at(end + 1);
    return next < tokens.size() && !tokens.hasLower(next) && tokens.length(next) <= 3;
  }

  /** Returns the sense that the nearest of the words around selects, or the one that needs none, or null. */
  private Sense choose(Entry entry, int offset) {
    Sense nearest = entry.contexts() == null ? null
        : contexts.computeIfAbsent(entry, e -> new Contexts(tokens, e.contexts())).nearest(offset, CONTEXT_REACH);
    return nearest != null ? nearest : entry.plainSense();
  }
}
