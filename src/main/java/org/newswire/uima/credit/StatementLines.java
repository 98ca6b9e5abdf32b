package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads sentences about a story's own origin: {@code This report by The Associated Press was first published July 3,
 * 2020.}
 */
final class StatementLines {
  static final Rule RULE = Rule.accepting("line-statement");

  private static final int MAX_WORDS_BEFORE_WORK = 4;
  private static final int MAX_OPENING = 60;
  private static final int MAX_WORDS_BEFORE_NAME = 4;

  private final CreditLineWords words;

  StatementLines(CreditLineWords words) {
    this.words = words;
  }

  /** Returns the sentence that begins with a phrase, or null. */
  CreditLineMatch at(String text, Span opening, Trace trace) {
    int begin = opening.begin();
    int limit = Lines.end(text, begin);
    int close = begin > 0 && text.charAt(begin - 1) == '(' ? Lines.indexOf(text, ')', begin, limit) : -1;
    int end = Lines.sentenceEnd(text, begin, close < 0 ? limit : close);
    Span span = end == close ? new Span(begin - 1, close + 1) : new Span(begin, end);
    if (isArticle(text, opening) && words.workEnd(text, opening.end(), MAX_WORDS_BEFORE_WORK) < 0) {
      return trace.none(RULE, begin, opening.end(), "no word for a work, such as \"report\", follows the article");
    }
    Phrases.Match<CreditLineKind> inside = words.first(LineWordPlace.INSIDE, text, begin, end);
    if (inside == null && pointsAtStory(text, opening)) {
      inside = words.first(LineWordPlace.WEAK_INSIDE, text, begin, end);
    }
    if (inside == null) {
      return trace.none(RULE, begin, end, "the sentence does not say where the story comes from");
    }
    boolean named = false;
    List<PrintedAgency> agencies = known(text, begin, end);
    if (agencies.isEmpty()) {
      int name = nextName(text, inside.span().end(), end);
      AgencyList names = AgencyList.at(text, name, end, words);
      if (names.isEmpty()) {
        // Information from the Harbour Herald was used in this report.
        int from = words.photoWords().endOf(PhotoWordKind.BY, text, Chars.skipBlanks(text, opening.end(), end), end);
        names = from < 0 ? names : AgencyList.at(text, from, inside.span().begin(), words);
      }
      boolean author = words.photoWords().is(PhotoWordKind.BY, text, wordBefore(text, name, begin), name);
      boolean edition = words.endOf(LineWordPlace.EDITION, text, Chars.skipBlanks(text, names.end(), end), end) >= 0;
      agencies.addAll(author && names.hasPerson() || edition ? List.of() : names.agencies());
      named = edition;
    }
    return agencies.isEmpty() && !named
        ? trace.none(RULE, begin, end, "the sentence names no agency")
        : new CreditLineMatch(span, inside.value(), List.copyOf(agencies));
  }

  /** Tells whether an opening means the story itself: "this" and a word for a work, at once. */
  private boolean pointsAtStory(String text, Span opening) {
    return !isArticle(text, opening)
        && words.workEnd(text, opening.end(), MAX_WORDS_BEFORE_WORK) >= 0 && opening.length() < MAX_OPENING;
  }

  private boolean isArticle(String text, Span opening) {
    int last = Words.begin(text, opening.end(), opening.begin());
    return words.photoWords().skipArticle(text, last, opening.end()) > last;
  }

  private List<PrintedAgency> known(String text, int begin, int end) {
    List<PrintedAgency> agencies = new ArrayList<>();
    for (Phrases.Match<Agency> known : words.agencies().names().findAll(text, begin, end)) {
      int word = wordBefore(text, known.span().begin(), begin);
      boolean article = Character.isUpperCase(text.charAt(word))
          && words.photoWords().skipArticle(text, word, known.span().end()) == known.span().begin();
      String printed = text.substring(article ? word : known.span().begin(), known.span().end());
      agencies.add(new PrintedAgency(PersonNames.clean(printed), known.value()));
    }
    return agencies;
  }

  /** Returns where the word before an offset begins, or the offset itself at the limit. */
  private static int wordBefore(String text, int p, int limit) {
    return Words.begin(text, Chars.skipBlanksBack(text, p, limit), limit);
  }

  /** Returns the first word in capitals that begins no date, behind {@code issue of} where that follows. */
  private int nextName(String text, int from, int limit) {
    int p = Chars.skipBlanks(text, behindIssue(text, from, limit), limit);
    for (int n = 0; n < MAX_WORDS_BEFORE_NAME && p < limit; n++) {
      PrintedDate date = words.calendar().at(text, p, limit);
      int wordEnd = date != null ? date.span().end() : Words.end(text, p, limit);
      if (date == null && Character.isUpperCase(text.charAt(p)) && !words.calendar().isMonth(text, p, limit)) {
        return p;
      }
      p = Chars.skipBlanks(text, Math.max(p + 1, wordEnd), limit);
    }
    return limit;
  }

  /** Returns the end of the {@code of} behind the date of an issue, or the offset. */
  private int behindIssue(String text, int from, int limit) {
    for (int p = from; p < limit; p = Math.max(p + 1, Words.end(text, p, limit))) {
      int of = words.photoWords().endOf(PhotoWordKind.INNER, text, p, limit);
      if (of > p && of < limit && Chars.isBlank(text.charAt(of)) && p > from) {
        return words.holdsDate(text, from, p) ? of : from;
      }
    }
    return from;
  }
}
