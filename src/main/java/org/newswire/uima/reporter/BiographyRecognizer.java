package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds the line at a story's end that says who its author is: {@code Ada Nordby is a reporter at the Herald.}
 *
 * <p>The story itself must not speak of the person, for then the line is the story's.
 */
final class BiographyRecognizer {
  private static final int LAST_LINES = 4;
  private static final int MAX_LENGTH = 320;
  private static final int MAX_BULLET = 4;
  private static final int MAX_WORDS_TO_TITLE = 8;

  private final ReporterLexicon grammar;

  /** Takes the lexicons. */
  BiographyRecognizer(ReporterLexicon grammar) {
    this.grammar = grammar;
  }

  /**
   * Returns the sentences about authors in the last lines of a text.
   *
   * @param text the text
   * @param marked what is marked already
   * @param trace told which rules are tried
   */
  List<SignOffMatch> find(String text, List<Span> marked, Trace trace) {
    List<SignOffMatch> found = new ArrayList<>();
    int end = text.length();
    for (int lines = 0; lines < LAST_LINES && end > 0; ) {
      int begin = text.lastIndexOf('\n', end - 1) + 1;
      if (begin < end) {
        lines++;
        SignOffMatch match = read(text, begin, end, marked, trace);
        if (match != null) {
          found.add(0, match);
        }
      }
      end = begin - 1;
    }
    return found;
  }

  private SignOffMatch read(String text, int lineBegin, int lineEnd, List<Span> marked, Trace trace) {
    int begin = lineBegin;
    while (begin < lineEnd && begin < lineBegin + MAX_BULLET && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    Span name = grammar.names().nameAt(text, begin, Math.min(lineEnd, begin + MAX_LENGTH));
    if (name == null || name.end() == lineEnd || marked.stream().anyMatch(span -> span.overlaps(name))) {
      return null;
    }
    NoteTokens tokens = new NoteTokens(text, name.end(), lineEnd, grammar.cues());
    int end = grammar.words().is(NoteWordKind.COPULA, tokens, 0) && isTitled(tokens) ? sentenceEnd(text, tokens) : -1;
    if (end < 0 || end - begin > MAX_LENGTH) {
      return null;
    }
    if (isSpokenOf(text, name, marked)) {
      trace.failed(ReporterRules.SIGN_OFF_BIOGRAPHY, begin, end, "the story speaks of the person");
      return null;
    }
    trace.applied(ReporterRules.SIGN_OFF_BIOGRAPHY, begin, end);
    return new SignOffMatch(new Span(begin, end), List.of(new ContributorMatch(name,
        PersonNames.clean(name.of(text)), Role.REPORTING, null, null)));
  }

  private boolean isTitled(NoteTokens tokens) {
    for (int i = 1; i <= MAX_WORDS_TO_TITLE && tokens.kind(i) != TokenKind.STOP; i++) {
      if (grammar.words().is(NoteWordKind.TITLE, tokens, i, Languages.ALL)) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceEnd(String text, NoteTokens tokens) {
    int i = 0;
    while (tokens.kind(i) != TokenKind.END) {
      boolean stop = tokens.kind(i) == TokenKind.STOP && (tokens.end(i) == text.length()
          || Character.isWhitespace(text.charAt(tokens.end(i))) || tokens.end(i) == tokens.limit());
      if (stop) {
        return tokens.end(i);
      }
      i++;
    }
    return tokens.limit();
  }

  /** Whether the last word of a name stands before it, other than in a byline. */
  private static boolean isSpokenOf(String text, Span name, List<Span> marked) {
    int surname = text.lastIndexOf(' ', name.end() - 1) + 1;
    String word = text.substring(Math.max(surname, name.begin()), name.end());
    for (int at = text.indexOf(word); at >= 0 && at < name.begin(); at = text.indexOf(word, at + 1)) {
      Span there = new Span(at, at + word.length());
      if (marked.stream().noneMatch(span -> span.contains(there))) {
        return true;
      }
    }
    return false;
  }
}
