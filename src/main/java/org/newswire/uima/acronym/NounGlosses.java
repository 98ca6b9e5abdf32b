package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.CueHit;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds explanations by a noun: "the pejorative Arabic acronym for L", "known by its French acronym S". */
final class NounGlosses extends GlossGrammar {
  NounGlosses(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, List<Definition> found) {
    super(story, vocabulary, longForms, found);
  }

  /** Reads "[using] the pejorative Arabic acronym for L", "known by its French acronym S". */
  void noun(CueHit hit) {
    Claim claim = new Claim();
    int begin = claims.modifiersBefore(hit.from(), claim);
    int after = claims.languageAfter(hit.to(), claim);
    if (hit.cue() == GlossCue.TERM && !claim.isMade()) {
      return;
    }
    int longBegin = afterPreposition(after);
    if (longBegin > after) {
      explains(hit, begin, afterFullName(longBegin), claim);
    } else {
      names(hit, begin, after, claim);
    }
  }

  private int afterPreposition(int i) {
    String word = story.word(i);
    return word.equals("for") || word.equals("of") || word.equals("meaning") || word.equals("from") ? i + 1 : i;
  }

  /** Returns the token after "its full name," at a token, or that token. */
  private int afterFullName(int i) {
    int end = i;
    while (end - i < 5 && (story.is(end, Part.DETERMINER) || story.is(end, Part.ARTICLE) || story.is(end, Part.GENERIC)
        || story.word(end).endsWith("'s") || story.word(end).endsWith("\u2019s"))) {
      end++;
    }
    boolean named = (tokens.isMark(end, ',') || tokens.isMark(end, ':')) && tokens.isCapitalised(end + 1);
    return end - i >= 2 && named ? end + 1 : i;
  }

  /** "acronym for L": the short form stands before, the long form after. */
  private void explains(CueHit hit, int begin, int longBegin, Claim claim) {
    boolean framed = isFrame(begin - 1);
    TokenRange adjacent = nearby.adjacentBefore(begin);
    String only = adjacent == null ? null : story.words(adjacent);
    if (adjacent == null && story.word(hit.from()).endsWith("s") && several(begin, longBegin, claim)) {
      return;
    }
    List<TokenRange> candidates = adjacent != null ? List.of(adjacent) : nearby.shapesBefore(begin, framed);
    TokenRange best = null;
    Span bestLong = null;
    int bestScore = Integer.MIN_VALUE;
    Span plain = expansions.longAfter(longBegin, only, true);
    int quoteEnd = framed ? nearby.quoteBefore(begin) : -1;
    for (int k = 0; k < candidates.size(); k++) {
      TokenRange candidate = candidates.get(k);
      Span aligned = expansions.alignedAfter(longBegin, story.words(candidate));
      Span longForm = aligned != null ? aligned : plain;
      if (longForm == null || story.words(candidate).contentEquals(longForm.of(tokens.text()))) {
        continue;
      }
      int score = -k + (aligned != null ? 40 : 0) + (expansions.knowsSame(candidate, longForm) ? 60 : 0)
          + (quoteEnd >= 0 && candidate.to() <= quoteEnd ? 20 : 0)
          + (claim.language != null && nearby.hasLanguage(candidate, claim.language) ? 20 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
        bestLong = longForm;
      }
    }
    if (best == null && adjacent != null) {
      best = adjacent;
      bestLong = expansions.knownNameBefore(adjacent);
    }
    if (bestLong == null) {
      return;
    }
    if (bestLong.begin() > tokens.begin(hit.from())) {
      claims.languageAfter(tokens.at(bestLong.end()), claim);
    }
    if (claim.language == null && story.word(best.from() - 3).equalsIgnoreCase("in") && story.isLanguage(best.from() - 2)) {
      claim.language = vocabulary.language(story.word(best.from() - 2)); // In Arabic, S is an acronym
    }
    int end = longBegin;
    while (bestLong.begin() < tokens.begin(begin) && end - longBegin < 5
        && (story.is(end, Part.ARTICLE) || story.is(end, Part.DETERMINER) || story.is(end, Part.GENERIC))) {
      end++; // "for the group"
    }
    add(best, bestLong, begin, end, claim);
  }

  /** "using the acronyms for L1 and L2". */
  private boolean several(int begin, int longBegin, Claim claim) {
    boolean any = false;
    int to = story.rightLimit(longBegin, 24);
    for (TokenRange candidate : nearby.shapesBefore(begin, true)) {
      Alignment aligned = longForms.alignedWithin(story.words(candidate), longBegin, to);
      if (longForms.isPlain(aligned, story.words(candidate))) {
        add(candidate, new Span(aligned.begin(), aligned.end()), begin, longBegin, claim);
        any = true;
      }
    }
    return any;
  }

  private boolean isFrame(int i) {
    for (int k = i; k > i - 3 && k >= 0; k--) {
      if (story.is(k, Part.FRAME)) {
        return true;
      }
      if (!story.is(k, Part.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** "known by its French acronym S": the long form stands before, the short form after. */
  private void names(CueHit hit, int begin, int after, Claim claim) {
    List<TokenRange> shortForms = nearby.shortAfter(after, true);
    int naming = claims.namingBegin(begin);
    if (shortForms.isEmpty()) {
      byItsAcronym(begin, after, claim);
      return;
    }
    TokenRange first = shortForms.get(0);
    Span longForm = null;
    int end = shortForms.get(shortForms.size() - 1).to();
    if (tokens.isMark(end, ',') || story.isDash(end) || tokens.isMark(end, '(')) {
      longForm = expansions.plainAfter(end, story.words(first));
    }
    if (longForm == null && naming < begin && (naming == 0 || story.endsSentence(naming - 1)) && tokens.isMark(end, ',')) {
      TokenRange name = longForms.nameAfter(story.skipMarks(end));
      longForm = name == null ? null : story.span(name);
    }
    if (longForm == null && naming < begin) {
      boolean explicit = (hit.cue() == GlossCue.ACRONYM || claim.isMade()) && !isPersonal(begin);
      longForm = expansions.longBefore(naming, story.words(first), explicit, claim);
    }
    if (longForm == null) {
      return;
    }
    for (TokenRange shortForm : shortForms) {
      add(shortForm, longForm, naming, after, claim);
    }
  }

  /** Tells whether a person's initials are meant: "known by his initials". */
  private boolean isPersonal(int begin) {
    String word = story.word(begin);
    return word.equals("his") || word.equals("her");
  }

  /** "referring to L by its Arabic acronym". */
  private void byItsAcronym(int begin, int after, Claim claim) {
    int by = begin - 1;
    if (!story.word(by).equals("by")) {
      return;
    }
    int end = tokens.isMark(by - 1, ',') ? by - 1 : by;
    int frame = -1;
    for (int i = end - 1; i > 0 && end - i < 24 && !story.endsSentence(i); i--) {
      if (story.is(i, Part.FRAME)) {
        frame = i;
        break;
      }
    }
    if (frame < 0) {
      return;
    }
    for (TokenRange candidate : nearby.shapesBefore(frame, true)) {
      Alignment aligned = longForms.alignedWithin(story.words(candidate), frame + 1, end);
      if (aligned != null) {
        add(candidate, new Span(aligned.begin(), aligned.end()), by, after, claim);
        return;
      }
    }
    TokenRange name = longForms.nameBefore(end);
    if (name != null && name.from() > frame) {
      for (TokenRange candidate : nearby.shapesBefore(frame, true)) {
        Span longForm = longForms.span(name);
        if (expansions.knowsSame(candidate, longForm) || claim.language != null && nearby.hasLanguage(candidate, claim.language)) {
          add(candidate, longForm, by, after, claim);
          return;
        }
      }
    }
  }
}
