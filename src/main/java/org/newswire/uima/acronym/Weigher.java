package org.newswire.uima.acronym;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.acronym.Expansions.LongFormCandidate;
import org.newswire.uima.acronym.ShortForms.ShortFormCandidate;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Tells what speaks for a short form and a long form that words tie, and what against it. */
final class Weigher {
  private static final int DENIAL_REACH = 4;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final SignReader signs;

  Weigher(AcronymReading story, LongForms longForms, SignReader signs) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.signs = signs;
  }

  /** "using the acronym for": tells whether a sign comments on a short form that stands further back. */
  boolean isFramed(int token) {
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

  /** Adds the link of a short form and a long form to others, if they can belong together at all. */
  void weigh(List<Link> found, Sign sign, ShortFormCandidate shortForm,
      LongFormCandidate longForm) {
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
      if (letters == Evidence.LETTERS && longRun.to() - longRun.from() > 1) {
        Alignment aligned = longForms.alignedWithin(words, longRun.from(), longRun.to());
        boolean everyWord = longForms.lendsEveryWord(aligned, words);
        boolean alternative = evidence.contains(Evidence.OR) || evidence.contains(Evidence.OR_COMMA);
        if (everyWord) {
          evidence.add(Evidence.EVERY_WORD);
        } else if (alternative) {
          evidence.add(Evidence.LOOSE_LETTERS);
        }
      }
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
    if (story.isAmongCapitals(run.from()) && story.is(run.from(), Part.ORDINARY)) {
      evidence.add(Evidence.ORDINARY_WORD);
    }
    boolean name = tokens.isCapitalized(longRun.from()) || story.is(longRun.from(), Part.NAME_PART);
    if (!name && story.means(run, longRun)) {
      evidence.add(Evidence.OTHER_SENSE);
    }
    boolean denies = sign.cue() != Evidence.PAUSE && sign.cue() != Evidence.ADJACENT; // what says nothing
    boolean beside = evidence.contains(Evidence.SHORT_BESIDE) && run.from() < sign.from();
    int first = Math.max(0, (beside ? run.from() : sign.from()) - DENIAL_REACH);
    for (int i = sign.to() - 1; i >= first && !(i < sign.from() && story.endsSentence(i)); i--) {
      if (denies && story.is(i, Part.DENIAL)) {
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

  /** Adds the link of a short form and a name that the glossary knows as the same, if there is one. */
  void weighKnown(List<Link> found, Sign sign, ShortFormCandidate shortForm, Span name) {
    if (name != null) {
      weigh(found, sign, shortForm, new LongFormCandidate(name, Evidence.LONG_APART, Evidence.NAME));
    }
  }

  /** Returns the tokens of words. */
  TokenRange run(Span span) {
    return new TokenRange(tokens.at(span.begin()), tokens.at(span.end()));
  }
}
