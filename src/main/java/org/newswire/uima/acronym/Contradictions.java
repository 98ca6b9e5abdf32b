package org.newswire.uima.acronym;

import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/** Tells where a text uses the letters of a known short form for something else, so that the glossary has to yield. */
final class Contradictions {
  /** {@code (Hana Orlik/EPA)}, {@code Image copyright EPA}: an agency in a credit. */
  static final Rule CREDIT = Rule.refusing("short-form-credit");
  /** {@code 18 USC 793}: a citation or a measure, with figures on both sides. */
  static final Rule CITATION = Rule.refusing("short-form-citation");
  /** {@code Arlington, VA}, {@code D-VA}: the code of a state behind a place or a party. */
  static final Rule STATE = Rule.refusing("short-form-state");

  /** All of them. */
  static final List<Rule> RULES = List.of(CREDIT, CITATION, STATE);

  private static final int LABEL_REACH = 3;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final List<Span> credits;
  private final Trace trace;

  Contradictions(AcronymReading story, List<Span> credits, Trace trace) {
    this.story = story;
    this.tokens = story.tokens();
    this.credits = credits;
    this.trace = trace;
  }

  /** Tells whether the text contradicts the glossary at some tokens. */
  boolean isContradicted(AcronymReading.Known known) {
    Rule rule = rule(known);
    if (rule != null) {
      trace.applied(rule, known.span().begin(), known.span().end());
    }
    return rule != null;
  }

  private Rule rule(AcronymReading.Known known) {
    int from = known.from();
    int to = known.to();
    if (credits.stream().anyMatch(credit -> credit.contains(known.span())) || isCredit(from, to)) {
      return CREDIT;
    }
    if (tokens.hasDigit(from - 1) && tokens.hasDigit(to) && !tokens.beginsLine(from) && !tokens.beginsLine(to)) {
      return CITATION;
    }
    boolean code = known.span().length() == 2 && !tokens.hasLower(from);
    boolean place = tokens.isMark(from - 1, ',') && tokens.isCapitalized(from - 2) && tokens.hasLower(from - 2)
        && (!tokens.isWord(to) || tokens.hasDigit(to) || tokens.beginsLine(to));
    boolean party = tokens.isMark(from - 1, '-') && !tokens.isSpaced(from) && tokens.isWord(from - 2)
        && tokens.length(from - 2) == 1;
    return code && (place || party) ? STATE : null;
  }

  private boolean isCredit(int from, int to) {
    boolean joined = tokens.isMark(from - 1, '/') && tokens.isCapitalized(from - 2)
        || tokens.isMark(to, '/') && tokens.isCapitalized(to + 1) && tokens.hasLower(to + 1);
    if (joined) {
      return true;
    }
    for (int i = from - 1; i >= 0 && from - i <= LABEL_REACH && !tokens.beginsLine(i + 1); i--) {
      if (story.is(i, Part.CREDIT_LABEL)) {
        return true;
      }
      if (!tokens.isMark(i, ':') && !tokens.isCapitalized(i)) {
        return false;
      }
    }
    return false;
  }
}
