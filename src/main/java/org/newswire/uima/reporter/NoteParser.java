package org.newswire.uima.reporter;

import java.util.List;
import java.util.Set;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.reporter.RoleCue.RoleKind;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Trace;

/**
 * Reads one sign-off from its first token on.
 *
 * <p>An enclosed note lies between brackets that give it its end; what it says besides people is passed over. An open
 * note ends where its grammar does, and is none where the sentence goes on otherwise. A note begins with a role, or
 * with the names when a role follows them.
 */
final class NoteParser {
  private static final int MAX_ASIDE = 6;
  private static final int MAX_RELATIVE_CLAUSE = 60;

  private final NoteTokens tokens;
  private final ReporterLexicon grammar;
  private final boolean enclosed;
  private final boolean startsLine;
  private final NotePeople people;
  /** The offset where the note ends, as far as it is sure. */
  private int end = -1;
  /** The end before the clause that is being read. */
  private int lastClauseEnd = -1;
  private int stop;
  private Role role;
  private boolean joined;
  private boolean namesFirst;
  private boolean addresses;
  private boolean objectMissing;
  private boolean desks;
  private boolean visualOnly = true;
  private boolean pictureAlone;
  private boolean beganWithNames;
  private int askedAt = -1;
  private RoleCue asked;

  /**
   * Prepares to read.
   *
   * @param tokens the text from the first word of the note on
   * @param grammar the lexicons
   * @param enclosed whether brackets enclose the text of the tokens
   * @param startsLine whether the text of the tokens begins a line
   * @param trace told which rules are tried
   */
  NoteParser(NoteTokens tokens, ReporterLexicon grammar, boolean enclosed, boolean startsLine, Trace trace) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.enclosed = enclosed;
    this.startsLine = startsLine;
    people = new NotePeople(tokens, grammar, enclosed, trace);
  }

  /** Returns the offset where the reading ended, up to which no other note that names come first in can begin. */
  int stop() {
    return tokens.begin(stop);
  }

  /** Returns the people, without those of a clause that was given up. */
  List<ContributorMatch> contributors() {
    return people.until(end, Role.REPORTING);
  }

  /** Returns the end offset of the note, or -1 when there is none. */
  int parse() {
    int i = 0;
    if (enclosed && grammar.words().is(NoteWordKind.BYLINE, tokens, 0) && tokens.isCapitalized(0)) {
      role = Role.REPORTING;
      visualOnly = false;
      people.role(role);
      i++;
    }
    while (i >= 0) {
      stop = i;
      i = tokens.kind(i) == TokenKind.WORD ? word(i) : mark(i);
    }
    boolean named = people.beginBefore(end) || desks && enclosed;
    pictureAlone = end >= 0 && named && visualOnly;
    return end >= 0 && named && !visualOnly ? end : -1;
  }

  /** Whether it was a note that only says who took a picture, which is a picture's credit. */
  boolean isPictureAlone() {
    return pictureAlone;
  }

  /** Whether the note began with the names. */
  boolean beganWithNames() {
    return beganWithNames;
  }

  /** Reads a mark; returns the index to go on with, or -1 at the end of the note. */
  private int mark(int i) {
    return switch (tokens.kind(i)) {
      case END -> finish();
      case COMMA -> comma(i);
      case SLASH, DASH -> i + 1;
      case SEMICOLON -> {
        people.endGroup();
        endClause();
        yield i + 1;
      }
      case STOP -> fullStop(i);
      case LINE, BLANK_LINE -> line(i);
      case OPEN -> aside(i);
      case ADDRESS -> {
        accept(i + 1);
        yield role == null ? giveUp() : i + 1;
      }
      case CLOSE -> enclosed ? i + 1 : finish();
      default -> enclosed ? i + 1 : role == null || namesFirst ? giveUp() : finish();
    };
  }

  private int comma(int i) {
    joined = false;
    if (people.addSuffix(i + 1)) {
      accept(i + 2);
      return i + 2;
    }
    return i + 1;
  }

  private int fullStop(int i) {
    if (enclosed) {
      people.endGroup();
      return i + 1;
    }
    if (role == null || !isComplete()) {
      return giveUp();
    }
    accept(i + 1);
    endClause();
    people.startSentence();
    tokens.languages(Languages.ALL);
    role = null;
    return i + 1;
  }

  private int line(int i) {
    if (enclosed) {
      return i + 1;
    }
    int next = tokens.kind(i + 1) == TokenKind.DASH ? i + 2 : i + 1;
    RoleCue cue = cueBefore(next);
    boolean goesOn = cue != null && cue.linked() && end >= 0
        && (cue.kind() == RoleKind.CONTACT ? addresses : tokens.kind(i) == TokenKind.LINE);
    boolean within = role != null && tokens.kind(i) == TokenKind.LINE && i > 0
        && (tokens.kind(i - 1) == TokenKind.COMMA
        || grammar.words().is(NoteWordKind.CONNECTOR, tokens, i - 1) || grammar.words()
            .is(NoteWordKind.CONNECTOR, tokens, i + 1));
    return goesOn ? next : within ? i + 1 : finish();
  }

  /** Reads parentheses within the note. */
  private int aside(int i) {
    int close = i + 1;
    while (close <= i + MAX_ASIDE && tokens.kind(close) == TokenKind.WORD) {
      close++;
    }
    if (tokens.kind(close) == TokenKind.CLOSE && i > 0 && tokens.kind(i - 1) == TokenKind.WORD) {
      people.addAside(i + 1, close);
      accept(close + 1);
      return close + 1;
    }
    return enclosed ? i + 1 : finish();
  }

  /** Returns the cue before names that begins at a token; the parser asks more than once for the same. */
  private RoleCue cueBefore(int i) {
    if (i != askedAt) {
      askedAt = i;
      asked = grammar.cues().before(tokens, i);
    }
    return asked;
  }

  private int word(int i) {
    RoleCue before = cueBefore(i);
    if (before != null) {
      return before(before);
    }
    RoleCue after = grammar.cues().after(tokens, i);
    if (after != null) {
      return after(after);
    }
    int work = namesFirst ? grammar.cues().workEnd(tokens, i) : i;
    if (work > i) {
      objectMissing = false;
      accept(work);
      return afterWork(work);
    }
    if (grammar.words().is(NoteWordKind.CONNECTOR, tokens, i)) {
      joined = true;
      return i + 1;
    }
    return item(i, itemEnd(i));
  }

  private int before(RoleCue cue) {
    boolean unasked = cue.kind() == RoleKind.INNER && role == null || !cue.linked() && !enclosed && role == null;
    if (unasked || !enclosed && role == null && !people.sentenceIsEmpty()) {
      return giveUp();
    }
    tokens.languages(cue.languages());
    role = cue.role();
    people.role(role);
    addresses = cue.kind() == RoleKind.CONTACT;
    visualOnly &= role.isVisual();
    joined = false;
    namesFirst = false;
    return cue.end();
  }

  private int after(RoleCue cue) {
    // "Smith reported from Paris." within a paragraph is prose.
    boolean prose = cue.role() == Role.REPORTING && !enclosed && !startsLine && lastClauseEnd < 0;
    if (prose || !people.roleOfSentence(cue.role())) {
      return enclosed ? cue.end() : giveUp();
    }
    tokens.languages(cue.languages());
    beganWithNames |= role == null && lastClauseEnd < 0;
    role = cue.role();
    visualOnly = false;
    namesFirst = true;
    objectMissing = cue.kind() == RoleKind.AFTER_WITH;
    if (!objectMissing) {
      accept(cue.end());
    }
    return cue.end();
  }

  /** Passes over a relative clause after "this article". */
  private int afterWork(int i) {
    if (tokens.kind(i) != TokenKind.COMMA || tokens.kind(i + 1) != TokenKind.WORD
        || tokens.isCapitalized(i + 1)
        || grammar.words().isAny(Set.of(NoteWordKind.PLACE, NoteWordKind.CONNECTOR), tokens, i + 1)) {
      return i;
    }
    for (int k = i; k < i + MAX_RELATIVE_CLAUSE; k++) {
      switch (tokens.kind(k)) {
        case STOP, LINE, BLANK_LINE, END -> {
          accept(k);
          return k;
        }
        default -> { }
      }
    }
    return i;
  }

  private int itemEnd(int begin) {
    int i = begin;
    do {
      i++;
    } while (isWithinItem(i));
    return i;
  }

  private boolean isWithinItem(int i) {
    if (tokens.kind(i) == TokenKind.NICKNAME) {
      return true;
    }
    return tokens.kind(i) == TokenKind.WORD && !grammar.words().is(NoteWordKind.CONNECTOR, tokens, i)
        && cueBefore(i) == null && grammar.cues().after(tokens, i) == null
        && !(namesFirst && grammar.cues().workEnd(tokens, i) > i) && !(role == null && isProse(i));
  }

  /** Whether a word shows that a sentence which began with names goes on as prose. */
  private boolean isProse(int i) {
    return !tokens.isCapitalized(i) && !grammar.words().isAny(NoteWords.WITHIN_NAMES, tokens, i)
        && !grammar.names().isNameWord(tokens.text(), tokens.begin(i), tokens.end(i))
        && !grammar.names().isParticle(tokens.text(), tokens.begin(i), tokens.end(i));
  }

  private int item(int begin, int itemEnd) {
    if (role == null && (isProse(begin)
        || tokens.kind(itemEnd) == TokenKind.WORD && isProse(itemEnd) && !isRead(itemEnd))) {
      stop = itemEnd;
      return giveUp();
    }
    NotePeople.Item item = people.add(begin, itemEnd, joined);
    joined = false;
    if (item == NotePeople.Item.UNKNOWN) {
      return unknown(begin, itemEnd);
    }
    if (objectMissing && item != NotePeople.Item.PLACE) {
      return giveUp();
    }
    objectMissing = false;
    desks |= item == NotePeople.Item.DESK;
    accept(itemEnd);
    return itemEnd;
  }

  /** Whether the word after an item is one that the note goes on with. */
  private boolean isRead(int i) {
    return grammar.words().is(NoteWordKind.CONNECTOR, tokens, i) || cueBefore(i) != null
        || grammar.cues().after(tokens, i) != null;
  }

  private int unknown(int begin, int itemEnd) {
    if (role != null && people.addBeforeCapitals(begin, itemEnd)) {
      accept(itemEnd);
      return itemEnd;
    }
    if (enclosed) {
      if (people.isEmpty() && !desks) {
        return giveUp();
      }
      people.addPrefix(begin, itemEnd);
      return itemEnd;
    }
    int name = role == null || namesFirst ? -1 : people.addPrefix(begin, itemEnd);
    int rest = begin;
    while (rest < itemEnd && tokens.begin(rest) < name) {
      rest++;
    }
    if (name < 0 || !tokens.isCapitalized(rest)) {
      return giveUp();
    }
    end = name;
    return -1;
  }

  /** Takes the note as sure up to a token. */
  private void accept(int i) {
    if (role != null) {
      end = tokens.end(i - 1);
    }
  }

  private void endClause() {
    if (role != null) {
      lastClauseEnd = end;
    }
  }

  /** Whether nothing that the sentence asks for is missing. */
  private boolean isComplete() {
    return !objectMissing && !(namesFirst && people.sentenceHasDoubtfulName());
  }

  private int finish() {
    if (role == null || !isComplete()) {
      return giveUp();
    }
    if (enclosed) {
      end = tokens.limit();
    }
    return -1;
  }

  /** Leaves the clause that is being read. */
  private int giveUp() {
    end = enclosed ? -1 : lastClauseEnd;
    return -1;
  }
}
