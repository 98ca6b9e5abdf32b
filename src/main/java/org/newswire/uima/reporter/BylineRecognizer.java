package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds the bylines in the head of a story: {@code By A and B}, with titles, outlets and addresses, on lines of their
 * own or glued to a dateline.
 *
 * <p>Immutable; one instance may serve many threads.
 */
public final class BylineRecognizer {
  private static final int HEAD = 1000;
  private static final int MAX_LENGTH = 400;
  private static final boolean[] STARTERS = new boolean[128];

  static {
    for (char c : "\n)]-|*".toCharArray()) {
      STARTERS[c] = true;
    }
  }

  private final ReporterLexicon grammar;

  /**
   * Takes the lexicons.
   *
   * @param grammar the lexicons
   */
  public BylineRecognizer(ReporterLexicon grammar) {
    this.grammar = grammar;
  }

  /**
   * {@return the bylines of a text from left to right, none overlapping another}
   *
   * @param text the text
   */
  public List<BylineMatch> find(String text) {
    return find(text, Trace.OFF);
  }

  /**
   * Returns the bylines of a text from left to right, none overlapping another.
   *
   * @param story the text
   * @param trace told which rules are tried
   */
  List<BylineMatch> find(String story, Trace trace) {
    List<BylineMatch> found = new ArrayList<>();
    int head = Math.min(story.length(), HEAD);
    int i = add(story, 0, found, false, trace);
    for (i = nextStarter(story, i, head); i < head; i = nextStarter(story, i, head)) {
      i = add(story, i + 1, found, false, trace);
    }
    for (int line = story.indexOf('\n', i); line >= 0; line = story.indexOf('\n', i)) {
      i = add(story, line + 1, found, true, trace);
    }
    return found;
  }

  private static int nextStarter(String text, int from, int limit) {
    int i = from;
    while (i < limit && !isStarter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a byline can follow: after a line end, an advisory in brackets or the dash of a dateline. */
  private static boolean isStarter(char c) {
    return c < 128 ? STARTERS[c] : c == '\u2013' || c == '\u2014';
  }

  /** Adds the byline that begins with the first letter from an offset on, if any; returns the offset to go on from. */
  private int add(String text, int from, List<BylineMatch> found, boolean wholeLine, Trace trace) {
    int begin = from;
    while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))
        && (begin == from || !isStarter(text.charAt(begin)))) {
      begin++;
    }
    if (begin == text.length()) {
      return begin;
    }
    boolean startsLine = from == 0 || text.charAt(from - 1) == '\n';
    boolean upper = Character.isUpperCase(text.charAt(begin));
    boolean by = (upper || startsLine) && grammar.cues().isBylineAt(text, begin);
    if (!by && !(upper && startsLine && grammar.cues().isLabelAt(text, begin))) {
      return begin;
    }
    NoteTokens tokens = new NoteTokens(text, begin, Math.min(text.length(), begin + MAX_LENGTH), grammar.cues());
    BylineParser parser = new BylineParser(tokens, grammar, trace);
    int end = parser.parse(tokens.kind(1) == TokenKind.COLON ? 2 : 1);
    Rule refused = end < 0 ? ReporterRules.BYLINE_NO_NAME
        : (wholeLine || !by || !upper) && !parser.endsLine() ? ReporterRules.BYLINE_FAR_DOWN
        : parser.isOfCommonWords() ? ReporterRules.BYLINE_COMMON_WORDS : null;
    if (refused != null) {
      trace.applied(refused, begin, Math.max(end, tokens.end(0)));
      return begin + 1;
    }
    trace.applied(by ? ReporterRules.BYLINE_BY : ReporterRules.BYLINE_LABEL, begin, end);
    found.add(new BylineMatch(new Span(begin, end), parser.contributors()));
    return end;
  }
}
