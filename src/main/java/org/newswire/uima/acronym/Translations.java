package org.newswire.uima.acronym;

import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Tells the English long form from the words of the short form's own language where a text gives both. */
final class Translations {
  private static final int LONGEST = 12;
  private static final int LONGEST_RELATIVE = 6;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final Expansions expansions;

  Translations(AcronymReading story, LongForms longForms, Expansions expansions) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.expansions = expansions;
  }

  /**
   * Returns a link with its English long form and the foreign words, or the link itself where there is one of them
   * only.
   */
  Link of(Link link) {
    Span translated = translatedAs(link);
    if (translated != null) {
      return link.translated(translated, link.longForm());
    }
    Span bracketed = bracketed(link);
    if (bracketed != null) {
      return link.translated(bracketed, link.longForm());
    }
    Span first = firstName(link);
    if (first != null) {
      return link.translated(first, link.longForm());
    }
    Span foreign = foreignWords(link);
    return foreign == null ? link : link.translated(link.longForm(), foreign);
  }

  /** "its name in Czech, F, which translates as L", "“F”, an Arabic phrase which translates as L". */
  private Span translatedAs(Link link) {
    int i = tokens.at(link.longForm().end());
    int from = i;
    int after = story.cueEnd(i, GlossCue.TRANSLATES);
    while (after == i && i - from < LONGEST_RELATIVE
        && (story.isLightMark(i) || story.is(i, Part.RELATIVE) || story.is(i, Part.ADVERB)
            || story.is(i, Part.ARTICLE) || story.isLanguage(i) || story.isCue(i, GlossCue.TERM))) {
      i++;
      after = story.cueEnd(i, GlossCue.TRANSLATES); // "which means" begins with a relative, "literally" is an adverb
    }
    if (after == i) {
      return null;
    }
    for (Expansions.LongFormCandidate candidate : expansions.after(after, "", Evidence.LONG_BESIDE)) {
      return candidate.span();
    }
    return null;
  }

  /** "short for F (L)": returns the name in brackets behind foreign words, or null. */
  private Span bracketed(Link link) {
    int open = tokens.at(link.longForm().end());
    int close = story.closing(open + 1) - 1;
    TokenRange outer = new TokenRange(tokens.at(link.longForm().begin()), open);
    if (!tokens.isMark(open, '(') || !tokens.isMark(close, ')') || !holdsForeignWord(outer)) {
      return null;
    }
    TokenRange name = longForms.nameAfter(open + 1);
    boolean whole = name != null && name.from() == open + 1 && name.to() == close && close - open > 2;
    return whole && !holdsForeignWord(name) ? story.span(name) : null;
  }

  /** Tells whether a name has a word in small letters that is no small word of the text's language. */
  private boolean holdsForeignWord(TokenRange name) {
    boolean foreign = false;
    for (int i = name.from(); i < name.to() && tokens.isCapitalized(name.from()); i++) {
      foreign |= tokens.isWord(i) && !tokens.hasCapital(i) && !tokens.hasDigit(i) && !story.isSmallWord(i);
    }
    return foreign;
  }

  /** "L, known as F, or S", "L [F], S". */
  private Span firstName(Link link) {
    int begin = tokens.at(link.longForm().begin());
    if (!tokens.isCapitalized(begin)) {
      return null;
    }
    if (tokens.isMark(begin - 1, '(') || tokens.isMark(begin - 1, '[')) {
      int shortForm = link.shortForm().from();
      boolean follows = shortForm > begin;
      TokenRange name = follows ? longForms.nameBefore(begin - 1) : null;
      return name == null || name.to() - name.from() < 2 || name.to() != begin - 1 || name.to() == shortForm
          ? null : story.span(name);
    }
    int naming = story.linkBegin(begin);
    boolean named = false;
    for (int i = naming; i < begin; i++) {
      named |= story.isNaming(i) || story.isCue(i, GlossCue.ACRONYM) || story.isCue(i, GlossCue.TERM);
    }
    if (!named || !(tokens.isMark(naming, ',') || story.isDash(naming) || tokens.isMark(naming, '('))
        || begin - naming < 2) {
      return null;
    }
    TokenRange name = expansions.nameBefore(naming);
    return name == null || story.shapeAt(name.from()) != null ? null : story.span(name);
  }

  /** "L, known by its French acronym S (F)", "L, known as F or S". */
  private Span foreignWords(Link link) {
    TokenRange run = link.shortForm();
    String words = story.words(run);
    int after = run.to();
    if (tokens.isMark(after, '(') && link.longForm().end() <= tokens.begin(run.from())) {
      int end = after + 1;
      while (end < tokens.size() && end - after < LONGEST && !tokens.isMark(end, ')')) {
        end++;
      }
      TokenRange inner = new TokenRange(after + 1, end);
      if (tokens.isMark(end, ')') && inner.from() < end && longForms.letters(words, inner) != null) {
        return longForms.span(inner);
      }
    }
    int last = story.linkBegin(run.from());
    TokenRange name = last < run.from() ? longForms.nameBefore(last) : null;
    boolean between = name != null && name.to() == last && tokens.begin(name.from()) >= link.longForm().end()
        && name.from() >= link.from() && story.shapeAt(name.from()) == null;
    return between ? story.span(name) : null;
  }
}
