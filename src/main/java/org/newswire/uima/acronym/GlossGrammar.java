package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** What the grammars of explanations in words share: the story, what stands near an explanation, and what was found. */
abstract class GlossGrammar {
  final AcronymReading story;
  final AcronymTokens tokens;
  final AcronymLexicon vocabulary;
  final LongForms longForms;
  final ClaimReader claims;
  final NearbyShortForms nearby;
  final Expansions expansions;
  private final List<Definition> found;

  GlossGrammar(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, List<Definition> found) {
    this.story = story;
    this.tokens = story.tokens();
    this.vocabulary = vocabulary;
    this.longForms = longForms;
    this.found = found;
    claims = new ClaimReader(story, vocabulary);
    nearby = new NearbyShortForms(story);
    expansions = new Expansions(story, longForms, claims);
  }

  /** Adds a gloss of the words from one token to before another, and of the form that stands after them. */
  final void add(TokenRange shortForm, Span longForm, int begin, int end, Claim claim) {
    Span form = story.span(shortForm);
    if (form.overlaps(longForm) || form.of(tokens.text()).equalsIgnoreCase(longForm.of(tokens.text()))) {
      return;
    }
    int from = tokens.begin(begin);
    int to = tokens.end(end - 1);
    if (form.begin() > from) {
      to = Math.max(to, form.end());
    }
    if (longForm.begin() > from) {
      to = Math.max(to, longForm.end());
    }
    found.add(new Definition(form, longForm, new Span(from, to), claim.language, claim.connotation));
  }
}
