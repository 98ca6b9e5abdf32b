package org.newswire.uima.acronym;

import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds what a short form stands for beside an explanation in words: by its letters, as a name, or as what is described. */
final class Expansions {
  private static final int SEARCHED_NAMES = 12;
  private static final int SEARCHED_TOKENS = 90;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final ClaimReader claims;

  Expansions(AcronymReading story, LongForms longForms, ClaimReader claims) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.claims = claims;
  }

  /** Returns words that align plainly with a short form from a token on, or null. */
  Span plainAfter(int from, String shortForm) {
    int begin = story.skipMarks(from);
    Alignment aligned = longForms.alignedWithin(shortForm, begin, story.rightLimit(begin, shortForm.length() + 4));
    if (longForms.isPlain(aligned, shortForm) && tokens.at(aligned.begin()) - begin <= 1) {
      return new Span(aligned.begin(), aligned.end());
    }
    return null;
  }

  Span alignedAfter(int from, String shortForm) {
    int begin = story.skipMarks(from);
    Alignment aligned = longForms.alignedWithin(shortForm, begin, story.rightLimit(begin, shortForm.length() + 8));
    return aligned == null ? null : new Span(aligned.begin(), aligned.end());
  }

  /** Returns the long form that begins at a token or soon after it. */
  Span longAfter(int from, String shortForm, boolean descriptive) {
    int begin = story.skipMarks(from);
    if (begin >= tokens.size()) {
      return null;
    }
    int limit = story.rightLimit(begin, 14);
    boolean quoted = begin > from && story.isQuote(begin - 1);
    Span aligned = shortForm == null ? null : alignedAfter(from, shortForm);
    if (aligned != null) {
      return aligned;
    }
    if (quoted) {
      for (int i = begin; i < limit; i++) {
        if (story.isQuote(i)) {
          int last = tokens.isMark(i - 1, ',') ? i - 2 : i - 1;
          return last < begin ? null : new Span(tokens.begin(begin), tokens.end(last));
        }
      }
    }
    TokenRange name = longForms.nameAfter(begin);
    if (name != null && name.from() == begin) {
      TokenRange known = knownAfter(begin);
      return story.span(known != null && known.to() > name.to() ? known : name);
    }
    if (!descriptive) {
      return null;
    }
    int end = begin;
    while (end < limit && tokens.isWord(end) && (!story.is(end, Part.FUNCTION) || story.word(end).equals("of"))
        && !story.is(end, Part.COPULA) && !story.is(end, Part.RELATIVE)) {
      end++;
    }
    if (end == begin || story.is(end - 1, Part.GENERIC) || story.is(begin, Part.DETERMINER)) {
      return null;
    }
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }

  private TokenRange knownAfter(int from) {
    int k = story.lastKnownBefore(from + 1);
    return k >= 0 && story.known().get(k).from() == from ? new TokenRange(from, story.known().get(k).to()) : null;
  }

  /** Returns the long form that ends before a token. */
  Span longBefore(int limit, String shortForm, boolean explicit, Claim claim) {
    int end = beforeBracket(limit);
    int last = story.marksBefore(end);
    Alignment aligned = longForms.alignedBefore(shortForm, last, true);
    if (aligned != null && tokens.at(aligned.end()) < last - 2) {
      aligned = null;
    }
    TokenRange name = nameBefore(end);
    // The letters of a foreign acronym fit its English name by chance only.
    boolean foreign = claim.language != null && !claim.language.equals("en") && name != null;
    if (longForms.isPlain(aligned, shortForm) && !foreign) {
      return new Span(aligned.begin(), aligned.end());
    }
    if (name != null && story.shapeAt(name.from()) != null && !explicit) {
      return null;
    }
    if (name != null && (explicit || longForms.namesOrganisation(name))) {
      Span first = otherNameBefore(name.from());
      return first != null ? first : story.span(name);
    }
    if (aligned != null) {
      return new Span(aligned.begin(), aligned.end());
    }
    Span antecedent = antecedent(end, shortForm);
    if (antecedent != null || !explicit) {
      return antecedent;
    }
    int begin = last;
    while (begin > 0 && last - begin < 7 && tokens.isWord(begin - 1) && !story.is(begin - 1, Part.FUNCTION)
        && !story.is(begin - 1, Part.DETERMINER) && !story.is(begin - 1, Part.COPULA)) {
      begin--;
    }
    return last - begin >= 2 ? new Span(tokens.begin(begin), tokens.end(last - 1)) : null;
  }

  TokenRange nameBefore(int end) {
    int last = story.marksBefore(end);
    for (int generic = 0; generic < 3 && story.is(last - 1, Part.GENERIC) && !tokens.isCapitalised(last - 1); generic++) {
      last--;
    }
    return longForms.nameBefore(last);
  }

  /** "Islamic State (IS), also known as": returns the token of a bracket with one word before a token, or that token. */
  private int beforeBracket(int end) {
    int close = tokens.isMark(end - 1, ',') ? end - 2 : end - 1;
    return tokens.isMark(close, ')') && tokens.isMark(close - 2, '(') ? close - 2 : end;
  }

  /** "Doctors Without Borders, known as Médecins Sans Frontières": returns the first name where another one follows it. */
  Span otherNameBefore(int name) {
    int naming = claims.namingBegin(name);
    if (naming == name || !tokens.isMark(naming - 1, ',')) {
      return null;
    }
    TokenRange first = nameBefore(naming);
    return first == null ? null : story.span(first);
  }

  /** Returns words that align plainly with a short form in the sentences before a token, or null. */
  private Span antecedent(int end, String shortForm) {
    int limit = end;
    for (int sentences = 0; sentences < 2 && limit > 0; sentences++) {
      int from = story.leftLimit(limit, 40);
      Alignment aligned = longForms.alignedWithin(shortForm, from, limit);
      if (longForms.isPlain(aligned, shortForm)) {
        return new Span(aligned.begin(), aligned.end());
      }
      limit = from - 1;
    }
    return null;
  }

  /** "the Arabic acronym for the group": returns the last name of the concept before a short form, or null. */
  Span knownNameBefore(TokenRange shortForm) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    int last = story.lastKnownBefore(shortForm.from());
    for (int k = last; entry != null && k >= 0 && last - k < SEARCHED_NAMES; k--) {
      AcronymReading.Known name = story.known().get(k);
      if (shortForm.from() - name.to() > SEARCHED_TOKENS) {
        return null;
      }
      if (Glossary.isSame(entry, name.entry()) && !name.span().of(tokens.text()).equals(story.words(shortForm))) {
        return name.span();
      }
    }
    return null;
  }

  boolean knowsSame(TokenRange shortForm, Span longForm) {
    return story.knowsSame(shortForm, new TokenRange(tokens.at(longForm.begin()), tokens.at(longForm.end())));
  }
}
