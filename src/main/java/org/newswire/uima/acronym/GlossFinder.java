package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.Part;
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
      EnumSet.of(Evidence.BRACKET, Evidence.PAUSE, Evidence.OR, Evidence.OR_ASIDE);
  private static final int DENIAL_REACH = 4;
  private static final int LONGEST_LIST = 6;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final Expansions expansions;
  private final ShortForms shortForms;
  private final Translations translations;
  private final SignReader signs;
  private final List<Link> links = new ArrayList<>();
  private final Trace trace;

  GlossFinder(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, Trace trace) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.trace = trace;
    expansions = new Expansions(story, longForms);
    shortForms = new ShortForms(story);
    translations = new Translations(story, longForms, expansions);
    signs = new SignReader(story, vocabulary);
  }

  /** Returns the definitions in the order of the text. */
  List<Definition> find() {
    new BracketPairs(story, longForms, this::bracket).find();
    for (Sign sign : signs.read()) {
      List<Link> here = sign.explains() ? explaining(sign) : naming(sign);
      keep(sign, here);
    }
    for (TokenRange shape : story.shapes()) {
      keep(null, appositions(shape));
    }
    return definitions();
  }

  private void bracket(Link link) {
    tell(link);
    if (link.isEnough()) {
      links.add(link);
    }
  }

  // "S is an acronym for L", "S stands for L"

  private List<Link> explaining(Sign sign) {
    List<Link> found = new ArrayList<>();
    List<ShortForms.ShortFormCandidate> candidates = new ArrayList<>();
    boolean framed = isFramed(sign.from() - 1);
    boolean comments = sign.cue() == Evidence.NAMED && sign.noun() < 0 || framed;
    ShortForms.ShortFormCandidate beside = comments ? null : shortForms.beside(sign.from());
    if (beside == null && !comments && sign.cue() == Evidence.SAID && sign.noun() >= 0) {
      beside = shortForms.inApposition(sign.from());
    }
    if (beside != null) {
      candidates.add(beside);
    }
    boolean verb = sign.cue() == Evidence.SAID && sign.noun() < 0;
    boolean shape = beside != null && story.shapeAt(beside.run().from()) != null;
    if (!shape && (!verb || story.is(sign.from() - 1, Part.PRONOUN))) {
      candidates.addAll(shortForms.before(sign.from(), sign.noun() >= 0 || sign.cue() == Evidence.NAMED));
    }
    boolean spelled = beside == null && sign.cue() == Evidence.SAID;
    List<Expansions.LongFormCandidate> whateverFollows = spelled || framed || candidates.isEmpty()
        ? expansions.after(sign.to(), "", Evidence.LONG_BESIDE) : List.of();
    for (Expansions.LongFormCandidate longForm : whateverFollows) {
      if (spelled) {
        shortForms.spelledBefore(sign.from(), run(longForm.span()), longForms)
            .forEach(candidate -> weigh(found, sign, candidate, longForm));
      }
      if (framed) {
        List<Link> later = new ArrayList<>();
        shortForms.following(tokens.at(longForm.span().end()))
            .forEach(candidate -> weigh(later, sign, candidate, longForm));
        later.stream().filter(link -> link.evidence().contains(Evidence.SAME_CONCEPT)
            || link.evidence().contains(Evidence.INITIALS)).forEach(found::add);
      }
    }
    for (ShortForms.ShortFormCandidate candidate : candidates) {
      for (Expansions.LongFormCandidate longForm
          : expansions.after(sign.to(), story.words(candidate.run()), Evidence.LONG_BESIDE)) {
        weigh(found, sign, candidate, longForm);
        follow(found, sign, longForm);
      }
    }
    if (candidates.isEmpty()) {
      for (Expansions.LongFormCandidate longForm : whateverFollows) {
        follow(found, sign, longForm);
      }
    }
    if (beside != null) {
      weighKnown(found, sign, beside, expansions.knownNameBefore(beside.run()));
      weighKnown(found, sign, beside, expansions.knownNameAfter(beside.run(), sign.to()));
    }
    return found;
  }

  private void weighKnown(List<Link> found, Sign sign, ShortForms.ShortFormCandidate shortForm, Span name) {
    if (name != null) {
      weigh(found, sign, shortForm, new Expansions.LongFormCandidate(name, Evidence.LONG_APART, Evidence.NAME));
    }
  }

  /** "using the acronym for": tells whether a sign comments on a short form that stands further back. */
  private boolean isFramed(int token) {
    for (int i = token; i > token - 3 && i >= 0; i--) {
      if (story.is(i, Part.FRAME)) {
        return true;
      }
      if (!story.is(i, Part.FUNCTION) && !story.is(i, Part.ARTICLE)) {
        return false;
      }
    }
    return false;
  }

  /** "A German acronym for "movable frame kit", MFK cuts costs": the short form follows the long one. */
  private void follow(List<Link> found, Sign sign, Expansions.LongFormCandidate longForm) {
    int after = tokens.at(longForm.span().end());
    int at = story.skipMarks(after);
    TokenRange shape = at > after ? story.shapeAt(at) : null;
    if (shape != null && longForm.form() != null) {
      weigh(found, sign, new ShortForms.ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE), longForm);
    }
  }

  // "L, known by its acronym S", "L, or S"

  private List<Link> naming(Sign sign) {
    List<Link> found = new ArrayList<>();
    boolean single = sign.cue() == Evidence.OR || sign.cue() == Evidence.OR_ASIDE;
    List<ShortForms.ShortFormCandidate> after = sign.looksBack() || single
        && story.shapeAt(story.skipMarks(sign.to())) == null
        ? List.of()
        : shortForms.after(sign.to(), single ? 1 : LONGEST_LIST);
    boolean framed = isFramed(sign.from() - 1);
    Span known = single || after.isEmpty() ? null : expansions.knownNameBefore(after.get(0).run());
    boolean named = known != null && story.shapeAt(tokens.at(known.begin())) == null;
    for (ShortForms.ShortFormCandidate candidate : after) {
      boolean otherName = story.shapeAt(candidate.run().from()) == null && candidate.run().to() - candidate.run()
          .from() > 1;
      if (otherName) {
        continue;
      }
      for (Expansions.LongFormCandidate longForm : expansions.before(sign.from(), story.words(candidate.run()), sign)) {
        if (after.stream().noneMatch(other -> story.span(other.run()).overlaps(longForm.span()))) {
          weigh(found, sign, candidate, longForm);
        }
      }
      if (named && found.stream().noneMatch(link -> link.longForm().overlaps(known))) {
        weighKnown(found, sign, candidate, known);
      }
      if (framed) {
        found.removeIf(link -> link.shortForm().equals(candidate.run()) && !link.hasContent());
      }
      boolean foreign = sign.claim().isForeign(story.language()) && found.stream().anyMatch(Link::isEnough);
      if (!single && !foreign) {
        afterShortForm(found, sign, candidate);
      }
    }
    boolean none = after.isEmpty() || story.shapeAt(after.get(0).run().from()) == null;
    if (none) {
      ShortForms.ShortFormCandidate before = shortBefore(sign);
      if (before != null) {
        for (Expansions.LongFormCandidate longForm
            : expansions.after(sign.to(), story.words(before.run()), Evidence.LONG_BESIDE)) {
          weigh(found, sign, before, longForm);
        }
        int end = story.linkBegin(before.run().from());
        for (Expansions.LongFormCandidate longForm : expansions.before(end, story.words(before.run()), sign)) {
          weigh(found, sign, before, longForm);
        }
      }
      if (sign.noun() >= 0 && after.isEmpty()) {
        // "referring to L by its acronym"
        for (ShortForms.ShortFormCandidate candidate : shortForms.before(sign.from(), true)) {
          for (Expansions.LongFormCandidate longForm
              : expansions.before(sign.from(), story.words(candidate.run()), sign)) {
            weigh(found, sign, candidate, longForm);
          }
        }
      }
    }
    return listed(found, after);
  }

  private ShortForms.ShortFormCandidate shortBefore(Sign sign) {
    int from = sign.from();
    TokenRange run = story.shapeBefore(from);
    if (run == null && story.is(from - 1, Part.MEANING)) {
      run = story.shapeBefore(from - 1); // "S for its Spanish acronym"
    }
    if (run != null) {
      return new ShortForms.ShortFormCandidate(run, Evidence.SHORT_BESIDE, Claim.NONE);
    }
    return sign.noun() >= 0 ? null : shortForms.beside(from);
  }

  /** "the acronym S for L", "Known by its acronym S, the L": the long form follows the short one. */
  private void afterShortForm(List<Link> found, Sign sign, ShortForms.ShortFormCandidate candidate) {
    int end = candidate.run().to();
    boolean first = sign.from() == 0 || story.endsSentence(sign.from() - 1) || tokens.beginsParagraph(sign.from());
    boolean meant = story.is(end, Part.MEANING) && sign.noun() >= 0;
    if (!meant && !story.isLightMark(end)) {
      return;
    }
    boolean comma = tokens.isMark(end, ',');
    Evidence place = meant || !comma || first ? Evidence.LONG_BESIDE : Evidence.LONG_APART;
    for (Expansions.LongFormCandidate longForm
        : expansions.after(meant ? end + 1 : end, story.words(candidate.run()), place)) {
      if (story.shapeAt(tokens.at(longForm.span().begin())) == null
          && (meant || first || longForm.form() == null)) {
        weigh(found, sign, candidate, longForm);
      }
    }
  }

  /** Lets the other short forms of a list have the long form that one of them has. */
  private List<Link> listed(List<Link> found, List<ShortForms.ShortFormCandidate> list) {
    Link best = best(found);
    if (list.size() < 2 || best == null || !best.isEnough()) {
      return found;
    }
    List<Link> all = new ArrayList<>(found);
    boolean inList = list.stream().anyMatch(one -> one.run().equals(best.shortForm()));
    for (ShortForms.ShortFormCandidate one : inList ? list : List.<ShortForms.ShortFormCandidate>of()) {
      boolean shape = story.shapeAt(one.run().from()) != null;
      boolean word = one.run().to() - one.run().from() == 1
          && (one.claim().isMade() || story.known(one.run().from(), one.run().to()) != null);
      if (!one.run().equals(best.shortForm()) && (shape || word)) {
        Set<Evidence> evidence = EnumSet.copyOf(best.evidence());
        evidence.add(Evidence.LISTED);
        all.add(
            new Link(one.run(), best.longForm(), best.from(), best.to(), one.claim()
            .or(best.claim()), null, evidence, 0));
      }
    }
    return all;
  }

  // "S -- L --", "L, S,"

  private List<Link> appositions(TokenRange shape) {
    List<Link> found = new ArrayList<>();
    int before = shape.from();
    int after = shape.to();
    String words = story.words(shape);
    boolean enclosed = isPause(before - 1) && isPause(after);
    boolean dashed = story.isDash(after);
    if (Aligner.letters(words).length < 3 || !enclosed && !dashed) {
      return found;
    }
    ShortForms.ShortFormCandidate candidate =
        new ShortForms.ShortFormCandidate(shape, Evidence.SHORT_BESIDE, Claim.NONE);
    if (dashed) {
      for (Expansions.LongFormCandidate longForm : expansions.after(after, words, Evidence.LONG_BESIDE)) {
        if (isPause(tokens.at(longForm.span().end()))) {
          weigh(found, new Sign(after, after + 1, Evidence.PAUSE, true, -1, Claim.NONE), candidate, longForm);
        }
      }
    }
    if (enclosed && story.shapeBefore(before - 1) == null) {
      for (Expansions.LongFormCandidate longForm : expansions.enclosing(before - 1, words)) {
        weigh(found, new Sign(before - 1, before, Evidence.PAUSE, false, -1, Claim.NONE), candidate, longForm);
      }
    }
    return found;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && story.endsSentence(i);
  }

  // The decision

  private void weigh(List<Link> found, Sign sign, ShortForms.ShortFormCandidate shortForm,
      Expansions.LongFormCandidate longForm) {
    TokenRange run = shortForm.run();
    Span form = story.span(run);
    String text = tokens.text();
    String words = form.of(text);
    String longWords = longForm.span().of(text);
    if (form.overlaps(longForm.span()) || words.equalsIgnoreCase(longWords) || longWords.contains(words)
        || Arrays.equals(Aligner.letters(words), Aligner.letters(longWords))) {
      return;
    }
    Claim claim = claim(sign, run).or(shortForm.claim());
    if (sign.explains() && sign.noun() >= 0) {
      claim = claim.or(signs.behind(tokens.at(longForm.span().end())));
    }
    Set<Evidence> evidence = EnumSet.of(sign.cue(), shortForm.place(), longForm.place());
    if (longForm.form() != null) {
      evidence.add(longForm.form());
    }
    if (claim.isMade()) {
      evidence.add(Evidence.CLAIM);
    }
    TokenRange longRun = run(longForm.span());
    addContent(evidence, run, words, longRun, claim);
    addObjections(evidence, sign, run, longRun);
    int distance = Math.max(0, Math.max(longRun.from() - run.to(), run.from() - longRun.to()));
    boolean beside = shortForm.place() == Evidence.SHORT_BESIDE && longForm.place() == Evidence.LONG_BESIDE;
    found.add(new Link(run, longForm.span(), sign.from(), sign.to(), claim, null, evidence, beside ? 0 : distance));
  }

  /** Returns the claim of a sign; "In Arabic, S is an acronym". */
  private Claim claim(Sign sign, TokenRange run) {
    int language = run.from() - 2;
    boolean before = tokens.isMark(run.from() - 1, ',') && story.is(language - 1, Part.IN)
        && story.isLanguage(language);
    return before ? sign.claim().or(Claim.NONE.inLanguage(story.language(language))) : sign.claim();
  }

  private void addContent(Set<Evidence> evidence, TokenRange run, String words, TokenRange longRun, Claim claim) {
    Evidence letters = longForms.letters(words, longRun);
    if (letters != null) {
      evidence.add(letters);
      evidence.remove(Evidence.DESCRIPTION);
    }
    boolean shape = story.shapeAt(longRun.from()) != null && story.shapeAt(longRun.from()).to() == longRun.to();
    if (story.knowsSame(run, longRun)) {
      evidence.add(Evidence.SAME_CONCEPT);
    } else if (shape && letters != Evidence.INITIALS) {
      evidence.add(Evidence.SHORT_LONG_FORM);
    }
    if (!evidence.contains(Evidence.DESCRIPTION) && tokens.isCapitalized(longRun.from())) {
      evidence.add(Evidence.NAME);
      if (longForms.namesOrganization(longRun)) {
        evidence.add(Evidence.ORGANIZATION);
      }
    }
    if (claim.language() != null && story.isFrom(run, claim.language())) {
      evidence.add(Evidence.SAME_LANGUAGE);
    }
    if (story.isRepeated(words)) {
      evidence.add(Evidence.USED_AGAIN);
    }
  }

  private void addObjections(Set<Evidence> evidence, Sign sign, TokenRange run, TokenRange longRun) {
    if (story.shapeAt(run.from()) == null || story.isAmongCapitals(run.from())) {
      evidence.add(Evidence.PLAIN_WORD);
    }
    if (!tokens.isCapitalized(longRun.from()) && story.means(run, longRun)) {
      evidence.add(Evidence.OTHER_SENSE);
    }
    int first = Math.max(0, sign.from() - DENIAL_REACH);
    for (int i = sign.to() - 1; i >= first && !(i < sign.from() && story.endsSentence(i)); i--) {
      if (story.is(i, Part.DENIAL)) {
        evidence.add(Evidence.DENIAL);
      }
      if (story.is(i, Part.PERSONAL) && i >= sign.from() && i < sign.noun()) {
        evidence.add(Evidence.PERSON);
      }
    }
    boolean shorter = longRun.to() - longRun.from() == 1 && tokens.length(longRun.from()) <= tokens.length(run.from());
    if (shorter && !evidence.contains(Evidence.SAME_CONCEPT)) {
      evidence.add(Evidence.SHORTER);
    }
    if (story.is(longRun.from(), Part.TITLE)) {
      evidence.add(Evidence.PERSON);
    }
    int next = run.to();
    boolean goesOn = !sign.explains() && tokens.isCapitalized(next) && !story.is(next, Part.FUNCTION)
        && (tokens.hasLower(next) && story.shapeAt(next) == null || story.isAmongCapitals(run.from()));
    if (goesOn) {
      evidence.add(Evidence.PART_OF_NAME);
    }
  }

  private TokenRange run(Span span) {
    return new TokenRange(tokens.at(span.begin()), tokens.at(span.end()));
  }

  private static Link best(List<Link> found) {
    return found.stream().max(Comparator.comparingInt(Link::score)).orElse(null);
  }

  /** Keeps what has evidence enough: of a sign, the best link and those of other short forms. */
  private void keep(Sign sign, List<Link> found) {
    Link best = best(found);
    if (best == null) {
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
    Span form = story.span(link.shortForm());
    int begin = Math.min(form.begin(), link.longForm().begin());
    int end = Math.max(form.end(), link.longForm().end());
    for (Evidence one : link.evidence()) {
      if (link.isEnough() == (one.rule().verdict() == Rule.Verdict.ACCEPTS)) {
        trace.applied(one.rule(), begin, end);
      } else {
        trace.failed(one.rule(), begin, end, "evidence sums up to " + link.score() + ", needed " + Evidence.NEEDED);
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
    Span longForm = link.longForm();
    boolean bare = link.evidence().stream().anyMatch(BARE::contains);
    from = bare ? Math.min(from, Math.min(form.begin(), longForm.begin())) : from;
    to = form.begin() > from || bare ? Math.max(to, form.end()) : to;
    to = longForm.begin() > from || bare ? Math.max(to, longForm.end()) : to;
    return new Definition(form, longForm, new Span(from, to), claim.language(), claim.connotation(),
        link.translation());
  }
}
