package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds the notes that name those who worked on a story: {@code (Reporting by A in Paris; Editing by B)},
 * {@code A and B contributed to this report.}, {@code To contact the reporters on this story: ...}.
 *
 * <p>A note begins after a bracket, at a line's begin or after a sentence, so that only these places are looked at.
 * Immutable; one instance may serve many threads.
 */
public final class SignOffRecognizer {
  private static final int MAX_LENGTH = 4000;
  private static final int MIN_NAMES_FIRST = 20;
  private static final int MAX_NAMES_FIRST = 600;
  private static final int MAX_MISSPELT = 48;
  private static final String BULLETS = "-\u2013\u2014\u2015\u2022\u25CF\u2981\u25AA\u25A0\u00B7*_|>~";
  private static final boolean[] STARTERS = new boolean[128];

  static {
    for (char c : "\n([.!?)]".toCharArray()) {
      STARTERS[c] = true;
    }
  }

  private final ReporterLexicon grammar;

  /**
   * Takes the lexicons.
   *
   * @param grammar the lexicons
   */
  public SignOffRecognizer(ReporterLexicon grammar) {
    this.grammar = grammar;
  }

  /**
   * {@return the sign-offs of a text from left to right, none overlapping another}
   *
   * @param text the text
   */
  public List<SignOffMatch> find(String text) {
    return find(text, Trace.OFF);
  }

  /**
   * Returns the sign-offs of a text from left to right, none overlapping another.
   *
   * @param text the text
   * @param trace told which rules are tried
   */
  List<SignOffMatch> find(String text, Trace trace) {
    return new SignOffSearch(text, trace).run();
  }

  /** Returns the next offset after which a note may begin. A method of its own, for most of the time is spent here. */
  private static int nextStarter(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128 && STARTERS[c]) {
        return i;
      }
    }
    return length;
  }

  private final class SignOffSearch {
    private final String text;
    private final List<SignOffMatch> found = new ArrayList<>();
    /** No note that names come first in begins before this offset. */
    private int namesFrom;

    private final Trace trace;

    SignOffSearch(String text, Trace trace) {
      this.trace = trace;
      this.text = text;
    }

    List<SignOffMatch> run() {
      int i = open(skipBullets(0, true), true);
      for (i = nextStarter(text, i); i < text.length(); i = nextStarter(text, i)) {
        i = start(i, text.charAt(i));
      }
      return found;
    }

    /** Looks for a note after a character; returns the offset to go on from. */
    private int start(int i, char c) {
      switch (c) {
        case '(', '[':
          return bracket(i);
        case '\n':
          return open(skipBullets(i + 1, true), true);
        default:
          int closed = i + 1;
          while (closed < text.length() && "\"\u201D\u2019'".indexOf(text.charAt(closed)) >= 0) {
            closed++;
          }
          int begin = skipBullets(closed, false);
          boolean apart = begin > closed || begin < text.length() && Character.isUpperCase(text.charAt(begin));
          return apart ? open(begin, false) : i + 1;
      }
    }

    private int skipBullets(int from, boolean lines) {
      int i = from;
      while (i < text.length()) {
        char c = text.charAt(i);
        boolean space = Chars.isSpace(c);
        if (c == '\n' && !lines || !space && BULLETS.indexOf(c) < 0) {
          break;
        }
        i++;
      }
      return i;
    }

    /** Reads a note that no brackets enclose; returns the offset to go on from. */
    private int open(int begin, boolean startsLine) {
      if (begin >= text.length() || !Character.isLetter(text.charAt(begin))) {
        return begin;
      }
      boolean upper = !Character.isLowerCase(text.charAt(begin));
      boolean roleFirst = (upper || startsLine)
          && (grammar.cues().mayBeginAt(text, begin) || startsLine && isLinkedSoon(begin));
      if (!roleFirst && !(upper && beginsWithNames(begin))) {
        return begin + 1;
      }
      return read(begin, begin, begin + MAX_LENGTH, startsLine, roleFirst);
    }

    private boolean beginsWithNames(int begin) {
      if (begin < namesFrom) {
        return false;
      }
      int end = grammar.cues().skipNames(text, begin, Math.min(text.length(), begin + MAX_LENGTH));
      namesFrom = end < 0 ? namesFrom : end;
      return end < 0;
    }

    private int read(int begin, int first, int limit, boolean startsLine, boolean roleFirst) {
      NoteParser parser = new NoteParser(tokens(first, limit), grammar, false, startsLine, trace);
      int end = parser.parse();
      if (end < 0) {
        if (!roleFirst) {
          namesFrom = Math.max(namesFrom, parser.stop());
        }
        refuse(parser, first, roleFirst);
        return first + 1;
      }
      trace.applied(begin < first ? ReporterRules.SIGN_OFF_IN_BRACKETS
          : parser.beganWithNames() ? ReporterRules.SIGN_OFF_NAMES_FIRST : ReporterRules.SIGN_OFF_ROLE_FIRST, begin,
              end);
      found.add(new SignOffMatch(new Span(begin, end), parser.contributors()));
      return end;
    }

    private void refuse(NoteParser parser, int first, boolean roleFirst) {
      if (roleFirst && trace.isOn()) {
        trace.applied(parser.isPictureAlone() ? ReporterRules.SIGN_OFF_PICTURE_ALONE
            : ReporterRules.SIGN_OFF_NOT_UNDERSTOOD, first, Math.max(first, parser.stop()));
      }
    }

    /** Reads a note in brackets; returns the offset to go on from. */
    private int bracket(int open) {
      int first = open + 1;
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
      if (first == text.length() || !Character.isLetter(text.charAt(first))) {
        return first;
      }
      boolean roleFirst = grammar.cues().mayBeginAt(text, first) || isLinkedSoon(first)
          || grammar.cues().isBylineAt(text, first);
      if (!roleFirst && !Character.isUpperCase(text.charAt(first))) {
        return first;
      }
      int close = closing(open, roleFirst);
      boolean closed = close < text.length() && (text.charAt(close) == ')' || text.charAt(close) == ']');
      if (closed && !roleFirst && close - first < MIN_NAMES_FIRST) {
        return close;
      }
      if (!closed) {
        return roleFirst ? read(open, first, close, true, true) : first;
      }
      NoteParser parser = new NoteParser(tokens(first, close), grammar, true, true, trace);
      if (parser.parse() < 0) {
        refuse(parser, first, roleFirst);
        return first;
      }
      if (isProse(open, first, close + 1)) {
        trace.applied(ReporterRules.SIGN_OFF_PROSE_AROUND, open, close + 1);
        return first;
      }
      trace.applied(ReporterRules.SIGN_OFF_IN_BRACKETS, open, close + 1);
      found.add(new SignOffMatch(new Span(open, close + 1), parser.contributors()));
      return close + 1;
    }

    /** Returns the offset of the bracket that closes another, or where the note ends without one. */
    private int closing(int open, boolean roleFirst) {
      int depth = 0;
      int limit = Math.min(text.length(), open + (roleFirst ? MAX_LENGTH : MAX_NAMES_FIRST));
      for (int i = open + 1; i < limit; i++) {
        switch (text.charAt(i)) {
          case '(', '[' -> {
            if (!roleFirst || i + 1 < limit && grammar.cues().mayBeginAt(text, i + 1)) {
              return i;
            }
            depth++;
          }
          case ')', ']' -> {
            if (depth-- == 0) {
              return i;
            }
          }
          case '\n' -> {
            int next = i + 1;
            while (next < limit && text.charAt(next) <= ' ' && text.charAt(next) != '\n') {
              next++;
            }
            if (next < limit && text.charAt(next) == '\n') {
              return i;
            }
          }
          default -> { }
        }
      }
      return limit;
    }

    /** Whether a parenthesis belongs to the sentence around it. */
    private boolean isProse(int open, int first, int end) {
      int next = end;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next < text.length() && (",;:".indexOf(text.charAt(next)) >= 0 || Character.isLowerCase(text.charAt(next)))) {
        return true;
      }
      int before = open - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      return Character.isLowerCase(text.charAt(first)) && before >= 0
          && ".!?\"\u201D\u2019')]\n\u2026".indexOf(text.charAt(before)) < 0;
    }

    private NoteTokens tokens(int begin, int limit) {
      return new NoteTokens(text, begin, Math.min(limit, text.length()), grammar.cues());
    }

    /** Whether "by" follows within a few words, so that a misspelt role may stand before it. */
    private boolean isLinkedSoon(int begin) {
      for (int i = begin; i < begin + Typos.SHORTEST - 1; i++) {
        if (i == text.length() || !Character.isLetter(text.charAt(i))) {
          return false;
        }
      }
      int limit = Math.min(text.length() - 4, begin + MAX_MISSPELT);
      for (int i = begin; i < limit; i++) {
        if (text.charAt(i) == ' ' && (text.charAt(i + 1) | 32) == 'b' && (text.charAt(i + 2) | 32) == 'y'
            && text.charAt(i + 3) == ' ') {
          return true;
        }
      }
      return false;
    }
  }
}
