package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.CueHit;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds explanations by a verb: "S, which stands for L", "L, also known as S", "referring to L". */
final class VerbGlosses extends GlossGrammar {
  VerbGlosses(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, List<Definition> found) {
    super(story, vocabulary, longForms, found);
  }

  /** Reads "S, which stands for L". */
  void standsFor(CueHit hit) {
    Claim claim = new Claim();
    int begin = hit.from();
    TokenRange shortForm = nearby.adjacentBefore(begin);
    int longBegin = claims.languageAfter(hit.to(), claim);
    Span longForm = null;
    if (shortForm == null && hit.cue() == GlossCue.SHORT_FOR) {
      shortForm = nearby.nearBefore(begin);
    }
    if (shortForm == null && hit.cue() == GlossCue.STANDS_FOR) {
      shortForm = byNoun(begin);
      longForm = shortForm == null ? null : expansions.alignedAfter(longBegin, story.words(shortForm));
      if (longForm == null) {
        return;
      }
    }
    if (shortForm == null) {
      return;
    }
    if (longForm == null) {
      longForm = expansions.longAfter(longBegin, story.words(shortForm), hit.cue() == GlossCue.SHORT_FOR);
    }
    if (longForm == null) {
      return;
    }
    add(shortForm, longForm, begin, hit.to(), claim);
  }

  /** "S - the initials stand for L". */
  private TokenRange byNoun(int token) {
    int i = token - 1;
    while (i >= 0 && token - i < 4 && (story.is(i, Part.RELATIVE) || tokens.isMark(i, ','))) {
      i--;
    }
    var cue = tokens.isWord(i) ? vocabulary.cues().longestAt(tokens.text(), tokens.begin(i)) : null;
    if (cue == null || cue.value() != GlossCue.ACRONYM) {
      return null;
    }
    int begin = claims.modifiersBefore(i, new Claim());
    return nearby.adjacentBefore(begin);
  }

  /** Reads "L, also known as S1, S2 and S3". */
  void known(CueHit hit) {
    Claim claim = new Claim();
    int i = hit.to();
    while (i < tokens.size() && i - hit.to() < 4 && tokens.isWord(i) && !story.word(i).equals("as")) {
      int after = claims.languageAfter(i, claim);
      if (after > i) {
        i = after;
        continue;
      }
      if (vocabulary.attitude(story.word(i)) != null) {
        claim.connotation = vocabulary.attitude(story.word(i));
      } else if (!story.is(i, Part.ADVERB)) {
        break;
      }
      i++;
    }
    if (story.word(i).equals("as")) {
      i++;
    }
    List<TokenRange> shortForms = nearby.shortAfter(i, false);
    int naming = claims.namingBegin(hit.from());
    TokenRange before = shortForms.isEmpty() ? nearby.adjacentBefore(naming) : null;
    if (before != null) {
      // "S, formerly known as L"
      Span longForm = expansions.plainAfter(i, story.words(before));
      if (longForm != null) {
        add(before, longForm, naming, hit.to(), claim);
      }
      return;
    }
    if (shortForms.isEmpty() || isPartOfName(shortForms.get(shortForms.size() - 1))) {
      return;
    }
    for (int k = naming; k < hit.from(); k++) {
      if (vocabulary.attitude(story.word(k)) != null) {
        claim.connotation = vocabulary.attitude(story.word(k));
      }
    }
    for (TokenRange shortForm : shortForms) {
      Span longForm = expansions.longBefore(naming, story.words(shortForm), false, claim);
      if (longForm == null && (claim.isMade() || knownSame(shortForms, naming))) {
        longForm = expansions.longBefore(naming, story.words(shortForms.get(0)), true, claim);
      }
      if (longForm != null) {
        add(shortForm, longForm, naming, hit.to(), claim);
      }
    }
  }

  /** "now known as ABC Radio": tells whether a name goes on after a short form. */
  private boolean isPartOfName(TokenRange shortForm) {
    int next = shortForm.to();
    return tokens.isCapitalised(next) && tokens.hasLower(next) && !story.is(next, Part.FUNCTION);
  }

  private boolean knownSame(List<TokenRange> shortForms, int end) {
    TokenRange name = expansions.nameBefore(end);
    return name != null && story.shapeAt(name.from()) == null
        && shortForms.stream().anyMatch(s -> expansions.knowsSame(s, story.span(name)));
  }

  /** Reads '"... S ...," X said, referring to L'. */
  void referring(CueHit hit) {
    int quoteEnd = nearby.quoteBefore(hit.from());
    if (quoteEnd < 0) {
      return;
    }
    for (TokenRange candidate : nearby.shapesBefore(quoteEnd, false)) {
      Span longForm = expansions.plainAfter(hit.to(), story.words(candidate));
      if (longForm != null) {
        add(candidate, longForm, hit.from(), hit.to(), new Claim());
        return;
      }
    }
  }
}
