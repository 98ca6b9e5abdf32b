package org.newswire.uima.credit;

import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads sentences that begin with agencies and end with what they did: {@code The Associated Press and wire services
 * contributed to this report.}
 */
final class ContributorLines {
  static final Rule RULE = Rule.accepting("line-contributors");

  private static final int MAX_LINE = 160;
  private static final int MAX_SMALL_WORDS = 8;
  private static final int MAX_WORDS_BEFORE_WORK = 3;

  private final CreditLineWords words;

  ContributorLines(CreditLineWords words) {
    this.words = words;
  }

  /** Tells whether the address of a site stands at an offset: {@code News.example}. */
  boolean beginsWithHost(String text, int begin) {
    return AgencyList.hostEnd(text, begin, Math.min(text.length(), begin + Lines.MAX_NAME)) > begin;
  }

  /** Returns the sentence that begins at an offset, or null. */
  CreditLineMatch at(String text, int begin, Trace trace) {
    boolean article = words.photoWords().skipArticle(text, begin, text.length()) > begin;
    if (!article && words.agencies().names().longestAt(text, begin) == null
        && words.endOf(LineWordPlace.GENERIC, text, begin, text.length()) < 0 && !beginsWithHost(text, begin)) {
      return null;
    }
    Span closer = closer(text, begin);
    if (closer == null) {
      return trace.none(RULE, begin, begin + 1, "no words such as \"contributed to this report\" follow");
    }
    AgencyList names = AgencyList.at(text, begin, closer.begin(), words);
    if (Chars.skipBlanks(text, names.end(), closer.begin()) < closer.begin() || names.isEmpty()) {
      return trace.none(RULE, begin, closer.end(), "something else than names stands before what they did");
    }
    if (names.hasPerson() || names.hasUnknown() && !names.areOrganizations()) {
      return trace.none(RULE, begin, closer.end(), "the names are not all agencies'");
    }
    int end = Lines.sentenceEnd(text, closer.end(), Lines.end(text, closer.end()));
    return new CreditLineMatch(new Span(begin, end), CreditLineKind.AGENCY_LINE, names.agencies());
  }

  /** Returns the first words behind a few in small letters that say what was done, or null. */
  private Span closer(String text, int begin) {
    int limit = Math.min(text.length(), begin + MAX_LINE);
    for (int i = begin + 1, small = 0; i < limit && small < MAX_SMALL_WORDS && !Chars.isLineEnd(text.charAt(i)); i++) {
      if (Chars.isBlank(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
        Span closer = closerAt(text, i);
        if (closer != null) {
          return closer;
        }
        small++;
      }
    }
    return null;
  }

  private Span closerAt(String text, int p) {
    Phrases.Match<CreditLineKind> tail = words.at(LineWordPlace.TAIL, text, p, text.length());
    Phrases.Match<CreditLineKind> verb = words.at(LineWordPlace.VERB, text, p, text.length());
    if (verb != null) {
      int work = words.workEnd(text, verb.span().end(), MAX_WORDS_BEFORE_WORK);
      if (work >= 0) {
        return new Span(p, work);
      }
    }
    return tail == null ? null : tail.span();
  }
}
