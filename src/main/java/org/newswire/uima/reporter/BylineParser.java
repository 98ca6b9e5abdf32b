package org.newswire.uima.reporter;

import java.util.List;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.text.Trace;

/** Reads the names, titles, outlets and addresses of one byline. */
final class BylineParser {
  private final NoteTokens tokens;
  private final ReporterLexicon grammar;
  private final NotePeople people;
  private final Trace trace;
  private int end = -1;
  private boolean joined;
  private boolean supported;
  private boolean trailed;

  /**
   * Prepares to read.
   *
   * @param tokens the text from the first word of the byline on
   * @param grammar the lexicons
   * @param trace told which rules are tried
   */
  BylineParser(NoteTokens tokens, ReporterLexicon grammar, Trace trace) {
    this.trace = trace;
    this.tokens = tokens;
    this.grammar = grammar;
    people = new NotePeople(tokens, grammar, false, trace);
    people.role(Role.REPORTING);
  }

  /** Returns the people of the byline. */
  List<ContributorMatch> contributors() {
    return people.until(end, Role.REPORTING);
  }

  /**
   * Returns the end offset of the byline, or -1 when there is none.
   *
   * @param names the index of the token that the names begin at
   */
  int parse(int names) {
    int i = names;
    while (i >= 0) {
      i = switch (tokens.kind(i)) {
        case WORD -> word(i);
        case COMMA -> comma(i);
        case SLASH, DASH, SEMICOLON -> i + 1;
        case ADDRESS -> {
          end = end < 0 ? end : tokens.end(i);
          supported = true;
          yield i + 1;
        }
        case LINE -> line(i);
        default -> -1;
      };
    }
    return end;
  }

  /** Whether the byline is one person whose name consists of common words, and nothing else tells that it is one. */
  boolean isOfCommonWords() {
    List<ContributorMatch> found = contributors();
    return !supported && found.size() == 1 && grammar.isOfCommonWords(found.get(0).name());
  }

  /** Whether nothing but a date or a note of the time stands on the line after the byline. */
  boolean endsLine() {
    return trailed || end >= 0 && (end == tokens.text().length() || "\r\n".indexOf(tokens.text().charAt(end)) >= 0);
  }

  private int comma(int i) {
    joined = false;
    if (people.addSuffix(i + 1)) {
      end = tokens.end(i + 1);
      return i + 2;
    }
    return i + 1;
  }

  /** A byline goes on after a line end that stands in a list, or before one that a title or an outlet follows. */
  private int line(int i) {
    boolean within = tokens.kind(i - 1) == TokenKind.COMMA || grammar.words().is(NoteWordKind.CONNECTOR, tokens, i - 1)
        || grammar.words().is(NoteWordKind.CONNECTOR, tokens, i + 1);
    int lineEnd = itemEnd(i + 1);
    boolean detail = tokens.kind(i + 1) == TokenKind.WORD && ends(lineEnd) && isDetail(i + 1, lineEnd);
    return within || detail || tokens.kind(i + 1) == TokenKind.ADDRESS ? i + 1 : -1;
  }

  private boolean ends(int i) {
    return switch (tokens.kind(i)) {
      case LINE, BLANK_LINE, END -> true;
      default -> false;
    };
  }

  private boolean isDetail(int begin, int itemEnd) {
    NotePeople.Item item = new NotePeople(tokens, grammar, false, Trace.OFF).add(begin, itemEnd, false);
    return item == NotePeople.Item.TITLE || item == NotePeople.Item.ORGANIZATION;
  }

  private int word(int i) {
    if (grammar.words().is(NoteWordKind.CONNECTOR, tokens, i)) {
      joined = true;
      return i + 1;
    }
    int itemEnd = itemEnd(i);
    int seam = seam(i, itemEnd);
    int cut = seam < itemEnd ? seam : cutUpperCase(i, itemEnd);
    if (cut > 0) {
      if (people.add(i, cut, joined) == NotePeople.Item.NAME) {
        supported = true;
        end = tokens.end(cut - 1);
      }
      return -1;
    }
    boolean first = people.isEmpty();
    NotePeople.Item item = people.add(i, itemEnd, joined);
    joined = false;
    if (item == NotePeople.Item.UNKNOWN) {
      return unknown(i, itemEnd);
    }
    if (first && (item != NotePeople.Item.NAME || people.sentenceHasDoubtfulName())) {
      end = -1;
      return -1;
    }
    end = tokens.end(people.read() - 1);
    supported |= !first || people.read() < itemEnd || item != NotePeople.Item.NAME;
    trailed = people.read() < itemEnd;
    return trailed ? -1 : itemEnd;
  }

  /** Returns the token of an item that is glued to the one before, as the place of a dateline is, or the item's end. */
  private int seam(int begin, int itemEnd) {
    int i = begin + 1;
    while (i < itemEnd && (tokens.begin(i) > tokens.end(i - 1) || !tokens.isCapitals(i))) {
      i++;
    }
    return Math.min(i, itemEnd);
  }

  /** Returns where a name in capitals ends that a dateline follows, or -1. */
  private int cutUpperCase(int begin, int itemEnd) {
    if (tokens.kind(itemEnd) != TokenKind.OPEN || itemEnd - begin < 3) {
      return -1;
    }
    for (int i = begin; i < itemEnd; i++) {
      if (!tokens.isCapitals(i)) {
        return -1;
      }
    }
    return begin + (tokens.end(begin + 1) - tokens.begin(begin + 1) <= 2 ? 3 : 2);
  }

  /** Reads a name that a dateline runs on from; any other words show that the line is no byline. */
  private int unknown(int begin, int itemEnd) {
    int name = people.addPrefix(begin, itemEnd);
    int rest = begin;
    while (rest < itemEnd && tokens.begin(rest) < name) {
      rest++;
    }
    if (name >= 0 && tokens.isCapitals(rest)) {
      supported = true;
      end = name;
    } else if (tokens.kind(begin) == TokenKind.WORD && !tokens.isCapitalized(begin)) {
      end = -1;
    } else if (people.isEmpty() || name >= 0) {
      end = -1;
    }
    return -1;
  }

  private int itemEnd(int begin) {
    int i = begin;
    while (tokens.kind(i) == TokenKind.WORD && !grammar.words().is(NoteWordKind.CONNECTOR, tokens, i)
        || tokens.kind(i) == TokenKind.NICKNAME) {
      i++;
    }
    return i;
  }
}
