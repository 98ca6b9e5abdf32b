package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.text.Trace;

/**
 * Finds what a text explains: short forms, long forms and what ties them are found each on its own, every link between
 * them is weighed by {@link Evidence}, and the best links that do not contradict each other win.
 */
final class GlossFinder {
  private static final Set<Evidence> BARE =
      EnumSet.of(Evidence.BRACKET, Evidence.PAUSE, Evidence.ADJACENT, Evidence.OR,
          Evidence.OR_COMMA, Evidence.OR_ASIDE);

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final SignReader signs;
  private final Explanations explanations;
  private final Namings namings;
  private final Appositions appositions;
  private final Translations translations;
  private final List<Link> links = new ArrayList<>();
  private final Trace trace;

  GlossFinder(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, Trace trace) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.trace = trace;
    signs = new SignReader(story, vocabulary, trace);
    Weigher weigher = new Weigher(story, longForms, signs);
    Expansions expansions = new Expansions(story, longForms);
    ShortForms shortForms = new ShortForms(story);
    explanations = new Explanations(story, longForms, expansions, shortForms, weigher);
    namings = new Namings(story, expansions, shortForms, weigher);
    appositions = new Appositions(story, longForms, expansions, weigher);
    translations = new Translations(story, longForms, expansions);
  }

  /** Returns the definitions in the order of the text. */
  List<Definition> find() {
    new BracketPairs(story, longForms, this::bracket).find();
    for (Sign sign : signs.read()) {
      keep(sign, sign.explains() ? explanations.of(sign) : namings.of(sign));
    }
    for (TokenRange shape : story.shapes()) {
      keep(null, appositions.of(shape));
    }
    return definitions();
  }

  private void bracket(Link link) {
    tell(link);
    if (link.isEnough()) {
      links.add(link);
    }
  }

  /** Keeps what has evidence enough: of a sign, the best link and those of other short forms. */
  private void keep(Sign sign, List<Link> found) {
    Link best = Link.best(found);
    if (best == null) {
      if (sign != null && trace.isOn()) {
        trace.failed(sign.cue().rule(), tokens.begin(sign.from()), tokens.end(sign.to() - 1), "\""
            + tokens.words(sign.from(), sign.to()) + "\" has no short form beside it, or nothing to be its long form");
      }
      return;
    }
    if (!best.isEnough()) {
      tell(best);
      return;
    }
    boolean several = sign == null || !sign.explains() || story.word(sign.noun()).endsWith("s");
    List<TokenRange> taken = new ArrayList<>();
    List<Link> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Link::score).reversed());
    for (Link link : sorted) {
      boolean other = link == best || several && !taken.contains(link.shortForm())
          && (link.evidence().contains(Evidence.LISTED) || link.evidence().contains(Evidence.INITIALS)
              || link.longForm().equals(best.longForm()) && link.evidence().contains(Evidence.SHORT_BESIDE));
      if (other && link.isEnough()) {
        taken.add(link.shortForm());
        Link kept = translations.of(link);
        tell(kept);
        links.add(kept);
      }
    }
  }

  private void tell(Link link) {
    if (!trace.isOn()) {
      return;
    }
    Span both = story.span(link.shortForm()).hull(link.longForm());
    for (Evidence one : link.evidence()) {
      if (link.isEnough() == (one.rule().verdict() == Rule.Verdict.ACCEPTS)) {
        trace.applied(one.rule(), both.begin(), both.end());
      } else {
        trace.failed(one.rule(), both.begin(), both.end(),
            "evidence sums up to " + link.score() + ", needed " + Evidence.NEEDED);
      }
    }
  }

  /** Returns the best link of every short form, with what the others of the same two claim. */
  private List<Definition> definitions() {
    Map<TokenRange, List<Link>> byShortForm = new HashMap<>();
    links.forEach(link -> byShortForm.computeIfAbsent(link.shortForm(), run -> new ArrayList<>()).add(link));
    links.sort(Comparator.comparingInt(Link::score).reversed());
    List<Definition> definitions = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Link link : links) {
      Span form = form(link);
      int next = taken.nextSetBit(form.begin());
      if (next < 0 || next >= form.end()) {
        taken.set(form.begin(), form.end());
        Claim claim = link.claim();
        for (Link other : byShortForm.get(link.shortForm())) {
          claim = other.longForm().overlaps(link.longForm()) ? claim.or(other.claim()) : claim;
        }
        definitions.add(definition(link, form, claim));
      }
    }
    definitions.sort(Comparator.comparing(Definition::shortForm));
    return definitions;
  }

  /** Returns the offsets of a short form; within brackets the s after an apostrophe is a plural: (NGO's). */
  private Span form(Link link) {
    TokenRange run = link.shortForm();
    boolean within = link.evidence().contains(Evidence.BRACKET) && run.from() > link.from() && run.to() < link.to();
    return within ? new Span(tokens.begin(run.from()), tokens.end(run.to() - 1)) : story.span(run);
  }

  private Definition definition(Link link, Span form, Claim claim) {
    int from = tokens.begin(link.from());
    int to = tokens.end(link.to() - 1);
    Span longForm = longForms.withoutState(link.longForm(), form.of(tokens.text()));
    boolean bare = link.evidence().stream().anyMatch(BARE::contains);
    from = bare ? Math.min(from, Math.min(form.begin(), longForm.begin())) : from;
    to = form.begin() > from || bare ? Math.max(to, form.end()) : to;
    to = longForm.begin() > from || bare ? Math.max(to, longForm.end()) : to;
    return new Definition(form, longForm, new Span(from, to), claim.language(), claim.connotation(),
        link.translation());
  }
}
