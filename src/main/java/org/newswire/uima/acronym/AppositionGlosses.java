package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.acronym.AcronymReading.CueHit;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/** Finds explanations by nothing but marks or "or": "L, or S,", "S -- L --", "L, S,". */
final class AppositionGlosses extends GlossGrammar {
  AppositionGlosses(AcronymReading story, AcronymLexicon vocabulary, LongForms longForms, List<Definition> found) {
    super(story, vocabulary, longForms, found);
  }

  /** Reads "L, or S,". */
  void alternative(CueHit hit) {
    int comma = hit.from() - 1;
    if (!tokens.isMark(comma, ',') && !story.isDash(comma) && !story.isQuote(comma)) {
      return;
    }
    List<TokenRange> shortForms = nearby.shortAfter(hit.to(), false);
    if (shortForms.size() == 1) {
      TokenRange shortForm = shortForms.get(0);
      TokenRange known = longForms.knownNameBefore(shortForm, comma);
      Alignment aligned = known != null ? null : longForms.alignedBefore(story.words(shortForm), comma, true);
      Span name = known != null ? story.span(known) : aligned != null ? new Span(aligned.begin(), aligned.end()) : null;
      if (name != null) {
        Span first = expansions.otherNameBefore(tokens.at(name.begin()));
        Span longForm = first != null ? first : name;
        add(shortForm, longForm, tokens.at(longForm.begin()), hit.to(), new Claim());
      }
      return;
    }
    TokenRange before = nearby.adjacentBefore(hit.from());
    if (before != null) {
      Span longForm = expansions.plainAfter(hit.to(), story.words(before));
      if (longForm != null) {
        add(before, longForm, hit.from(), hit.to(), new Claim());
      }
    }
  }

  /** Reads "S -- L --", "L, S,". */
  void apposition(TokenRange shortForm) {
    int before = shortForm.from();
    int after = shortForm.to();
    boolean dashed = story.isDash(after);
    boolean enclosed = isPause(before - 1) && isPause(after);
    if (!dashed && !enclosed) {
      return;
    }
    String words = story.words(shortForm);
    if (Aligner.letters(words).length < 3) {
      return;
    }
    if (dashed) {
      int begin = story.skipMarks(after);
      if (Character.toLowerCase(tokens.first(begin)) == Character.toLowerCase(tokens.first(before))) {
        Span longForm = expansions.plainAfter(after, words);
        if (longForm != null && tokens.begin(begin) == longForm.begin() && isPause(tokens.at(longForm.end()))) {
          add(shortForm, longForm, before, after, new Claim());
          return;
        }
      }
    }
    if (enclosed && tokens.isWord(before - 2) && !tokens.hasCapitals(before - 2)) {
      Alignment aligned = longForms.alignedBefore(words, before - 1, false);
      if (longForms.isPlain(aligned, words) && !holdsComma(aligned)) {
        add(shortForm, new Span(aligned.begin(), aligned.end()), tokens.at(aligned.begin()), after, new Claim());
      }
    }
  }

  private boolean holdsComma(Alignment aligned) {
    return tokens.text().substring(aligned.begin(), aligned.end()).indexOf(',') >= 0;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && story.endsSentence(i);
  }
}
