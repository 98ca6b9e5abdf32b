package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.reporter.NoteTokens.TokenKind;
import org.newswire.uima.reporter.NoteWords.NoteWordKind;
import org.newswire.uima.reporter.RoleCue.RoleKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.Phrases;

/** Finds the words that give people a role: {@code Additional reporting by}, {@code contributed to this report}. */
final class RoleCues {
  private static final String WORK = "{work}";
  private static final int MAX_WORDS = 3;
  private static final int MAX_CONTACT_WORDS = 12;
  private static final int MIN_GLUED_PLACE = 3;
  private static final int MIN_GLUED = 6;

  /** Where a cue stands. */
  private enum Position {
    BEFORE, BY, OPEN, CONTACT, INNER, AFTER, AFTER_WITH
  }

  private record Stem(Role role, Position position, Languages languages) {}

  /** A verb after names, with the words after the work that belong to it, or null. */
  private record Verb(Role role, RoleKind kind, String tail, Languages languages) {}

  private record SpeltStem(List<String> words, Stem stem) {}

  private final NoteWords words;
  private final PersonNames names;
  private final Phrases<Stem> stems;
  private final Map<Integer, List<SpeltStem>> spelt = new HashMap<>();
  private final Phrases<Verb> after;
  private final Map<String, Verb> longVerbs = new HashMap<>();
  private final String[] verbs;
  private final Phrases<Boolean> works;
  /** What may follow a name in lower case: false for what does so only as the first word of a role. */
  private final Phrases<Boolean> followers;
  /** What a note may begin with: true for the words that may stand before a role's. */
  private final Phrases<Boolean> firstWords;
  private final Phrases<Boolean> bylines;
  private final Phrases<Boolean> labels;

  /**
   * Reads the roles.
   *
   * @param roles rows of {@code role}, {@code position}, {@code language} and {@code words}
   * @param words the small words around them
   * @param names tells the words that names hold
   * @throws org.newswire.uima.text.LexiconException when a row names an unknown role or position
   */
  RoleCues(Lexicon roles, NoteWords words, PersonNames names) {
    this.names = names;
    this.words = words;
    Phrases.Builder<Stem> stemPhrases = Phrases.ignoringCase();
    Phrases.Builder<Boolean> firstPhrases = Phrases.ignoringCase();
    Phrases.Builder<Verb> afterPhrases = Phrases.ignoringCase();
    Set<String> firsts = new HashSet<>();
    for (Lexicon.Row row : roles) {
      Stem stem = new Stem(row.constant("role", Role.class), row.constant("position", Position.class),
          Languages.of(row, "language"));
      String phrase = row.get("phrase");
      if (stem.position == Position.AFTER || stem.position == Position.AFTER_WITH) {
        int work = phrase.indexOf(WORK);
        String head = work < 0 ? phrase : phrase.substring(0, work).strip();
        RoleKind kind = stem.position == Position.AFTER ? RoleKind.AFTER : RoleKind.AFTER_WITH;
        Verb verb = new Verb(stem.role, kind, work < 0 ? null : phrase.substring(work + WORK.length()).strip(),
            stem.languages);
        afterPhrases.add(head, verb);
        firsts.add(head.split(" ")[0]);
        if (head.indexOf(' ') < 0 && head.length() > Typos.SHORTEST) {
          longVerbs.put(head, verb);
        }
      } else {
        stemPhrases.add(phrase, stem);
        firstPhrases.add(phrase, false);
        List<String> spelling = List.of(phrase.split(" "));
        boolean linked = stem.position != Position.OPEN && stem.position != Position.CONTACT;
        if (linked && spelling.stream().anyMatch(word -> word.length() >= Typos.SHORTEST)) {
          spelt.computeIfAbsent(spelling.size(), size -> new ArrayList<>()).add(new SpeltStem(spelling, stem));
        }
      }
    }
    stems = stemPhrases.build();
    after = afterPhrases.build();
    works = phrases(words.all(NoteWordKind.WORK));
    words.all(NoteWordKind.OPENING).forEach(word -> firstPhrases.add(word, true));
    firstWords = firstPhrases.build();
    bylines = phrases(words.all(NoteWordKind.BYLINE));
    labels = phrases(words.all(NoteWordKind.LABEL));
    Phrases.Builder<Boolean> followerPhrases = Phrases.ignoringCase();
    verbs = longVerbs.keySet().toArray(String[]::new);
    Set<String> small = new HashSet<>(words.all(NoteWordKind.CONNECTOR));
    small.addAll(names.particles());
    NoteWords.WITHIN_NAMES.forEach(kind -> small.addAll(words.all(kind)));
    firsts.forEach(word -> followerPhrases.add(word, false));
    small.forEach(word -> followerPhrases.add(word, true));
    followers = followerPhrases.build();
  }

  private static Phrases<Boolean> phrases(Set<String> words) {
    Phrases.Builder<Boolean> builder = Phrases.ignoringCase();
    words.forEach(word -> builder.add(word, true));
    return builder.build();
  }

  /** Returns the small words. */
  NoteWords words() {
    return words;
  }

  /** Tells whether a role's word begins at an offset, or after an opening word there, whatever follows it. */
  boolean mayBeginAt(String text, int offset) {
    Phrases.Match<Boolean> first = firstWords.longestAt(text, offset);
    if (first == null || !first.value()) {
      return first != null;
    }
    int next = first.span().end() + 1;
    return stems.longestAt(text, offset) != null || next < text.length() && stems.longestAt(text, next) != null;
  }

  /** Tells whether a word such as "By" stands at an offset. */
  boolean isBylineAt(String text, int offset) {
    return bylines.longestAt(text, offset) != null;
  }

  /** Tells whether a label such as "Author:" stands at an offset. */
  boolean isLabelAt(String text, int offset) {
    Phrases.Match<Boolean> label = labels.longestAt(text, offset);
    return label != null && label.span().end() < text.length() && text.charAt(label.span().end()) == ':';
  }

  /**
   * Returns the offset of the first word in lower case after a capitalized one that no note which begins with names
   * could hold, or, as its complement, that of a role's word. Most sentences of prose end here, before any of their
   * words is looked at closely.
   *
   * @param text the text
   * @param begin where a sentence begins
   * @param limit the offset not to look beyond
   */
  int skipNames(String text, int begin, int limit) {
    int i = begin;
    while (i < limit) {
      char c = text.charAt(i);
      if (Chars.isLetter(c)) {
        int end = i + 1;
        while (end < limit && Chars.isLetter(text.charAt(end))) {
          end++;
        }
        boolean lower = Character.isLowerCase(c);
        if (lower || end - i >= Typos.SHORTEST && Character.isUpperCase(text.charAt(end - 1))) {
          Phrases.Match<Boolean> follower = followers.longestAt(text, i);
          if (follower != null && after.longestAt(text, i) != null) {
            return ~i;
          }
          if ((follower == null || !follower.value()) && lower && end - i > 1) {
            return isLikeAfter(text, i, end) ? ~i : i;
          }
        }
        if (end < limit && text.charAt(end) == '.' && end - i > 1 && !words.isAbbreviation(text, i, end)) {
          return end;
        }
        i = end;
      } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n'
          || c == '(' || c == '?' || c == '!' || Character.isDigit(c)) {
        return i;
      } else {
        i++;
      }
    }
    return limit;
  }

  private boolean isLikeAfter(String text, int begin, int end) {
    if (end - begin < Typos.SHORTEST) {
      return false;
    }
    for (String verb : verbs) {
      if (text.charAt(begin) == verb.charAt(0) && Math.abs(end - begin - verb.length()) < 2
          && Typos.isLike(text.substring(begin, end), verb)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the cue that begins at a token and is followed by names, or null.
   *
   * @param tokens the text
   * @param i the index of the token
   */
  RoleCue before(NoteTokens tokens, int i) {
    if (tokens.kind(i) != TokenKind.WORD) {
      return null;
    }
    RoleCue cue = stemAt(tokens, i, i);
    if (cue == null && words.is(NoteWordKind.OPENING, tokens, i, Languages.ALL)) {
      int k = i + 1;
      while (k < i + MAX_WORDS && words.is(NoteWordKind.OPENING, tokens, k, Languages.ALL)) {
        k++;
      }
      cue = stemAt(tokens, i, k);
    }
    return cue;
  }

  private RoleCue stemAt(NoteTokens tokens, int begin, int i) {
    if (tokens.kind(i) != TokenKind.WORD) {
      return null;
    }
    Phrases.Match<Stem> match = stems.longestAt(tokens.text(), tokens.begin(i), tokens.limit());
    if (match == null) {
      return misspelt(tokens, begin, i);
    }
    int end = tokenAt(tokens, i, match.span().end());
    Stem stem = match.value();
    return switch (stem.position) {
      case OPEN -> isName(tokens, linkerEnd(tokens, end, stem.languages))
          ? new RoleCue(stem.role, begin, linkerEnd(tokens, end, stem.languages), RoleKind.ANYWHERE, true,
              stem.languages) : null;
      case CONTACT -> contact(tokens, begin, end, stem);
      default -> linked(tokens, begin, end, stem);
    };
  }

  /** Reads on from a role's word over other roles joined to it to the linker. */
  private RoleCue linked(NoteTokens tokens, int begin, int stemEnd, Stem stem) {
    int end = joinedEnd(tokens, stemEnd, stem.languages);
    RoleKind kind = kind(stem);
    int linked = linkerEnd(tokens, end, stem.languages);
    if (linked > end) {
      boolean fits = stem.position != Position.BY || tokens.kind(end) == TokenKind.WORD;
      return fits ? new RoleCue(stem.role, begin, linked, kind, true, stem.languages) : null;
    }
    if (tokens.kind(end) != TokenKind.WORD || words.is(NoteWordKind.DESK, tokens, end)) {
      return null;
    }
    if (isName(tokens, end)) {
      boolean work = tokens.word(stemEnd - 1).toLowerCase(Locale.ROOT).endsWith("ing");
      return work && isName(tokens, end + 1) ? new RoleCue(stem.role, begin, end, kind, false, stem.languages) : null;
    }
    // A short word in lower case where the linker should be is a misspelt linker.
    boolean slip = tokens.end(end) - tokens.begin(end) <= 2 && isName(tokens, end + 1)
        && !words.is(NoteWordKind.CONNECTOR, tokens, end)
        && !words.is(NoteWordKind.PLACE, tokens, end) && !words.is(NoteWordKind.HOUSE, tokens, end);
    return slip ? new RoleCue(stem.role, begin, end + 1, kind, false, stem.languages) : null;
  }

  /** Returns the index after "and editing" in "Writing and editing by". */
  private int joinedEnd(NoteTokens tokens, int stemEnd, Languages languages) {
    int end = stemEnd;
    for (int joined = 0; joined < MAX_WORDS; joined++) {
      boolean separated = tokens.kind(end) == TokenKind.COMMA || tokens.kind(end) == TokenKind.SLASH
          || words.is(NoteWordKind.CONNECTOR, tokens, end, languages);
      int next = separated ? end + 1 : end;
      if (separated && words.is(NoteWordKind.CONNECTOR, tokens, next, languages)) {
        next++;
      }
      if (!separated || tokens.kind(next) != TokenKind.WORD) {
        break;
      }
      Phrases.Match<Stem> match = stems.longestAt(tokens.text(), tokens.begin(next), tokens.limit());
      if (match == null) {
        break;
      }
      int after = tokenAt(tokens, next, match.span().end());
      // "Reporting, editing by X" joins, "Reporting by X, editing by Y" does not come here.
      if (linkerEnd(tokens, after, match.value().languages) == after && tokens.kind(after) != TokenKind.COMMA
          && !words.is(NoteWordKind.CONNECTOR, tokens, after, languages)) {
        break;
      }
      end = after;
    }
    return end;
  }

  private int linkerEnd(NoteTokens tokens, int i, Languages languages) {
    if (tokens.kind(i) == TokenKind.COLON) {
      return i + 1;
    }
    if (!words.is(NoteWordKind.LINKER, tokens, i, languages)) {
      return i;
    }
    return tokens.kind(i + 1) == TokenKind.COLON ? i + 2 : i + 1;
  }

  private RoleCue contact(NoteTokens tokens, int begin, int stemEnd, Stem stem) {
    for (int i = stemEnd; i < stemEnd + MAX_CONTACT_WORDS; i++) {
      if (tokens.kind(i) == TokenKind.COLON) {
        return new RoleCue(stem.role, begin, i + 1, RoleKind.CONTACT, true, stem.languages);
      }
      if (tokens.kind(i) != TokenKind.WORD && tokens.kind(i) != TokenKind.QUOTE) {
        return null;
      }
    }
    return null;
  }

  private RoleCue misspelt(NoteTokens tokens, int begin, int i) {
    for (int length = 1; length <= MAX_WORDS && tokens.kind(i + length - 1) == TokenKind.WORD; length++) {
      int end = linkerEnd(tokens, i + length, Languages.ALL);
      if (end > i + length && tokens.kind(i + length) == TokenKind.WORD) {
        if (length == 1 && tokens.end(i) - tokens.begin(i) < Typos.SHORTEST) {
          continue;
        }
        for (SpeltStem candidate : spelt.getOrDefault(length, List.of())) {
          if (isLike(tokens, i, length, candidate.words)) {
            return new RoleCue(candidate.stem.role, begin, end, kind(candidate.stem), true, candidate.stem.languages);
          }
        }
      }
    }
    return null;
  }

  private static RoleKind kind(Stem stem) {
    return stem.position == Position.INNER ? RoleKind.INNER : RoleKind.ANYWHERE;
  }

  private static boolean isLike(NoteTokens tokens, int i, int length, List<String> spelling) {
    for (int k = 0; k < length; k++) {
      if (tokens.kind(i + k) != TokenKind.WORD || !Typos.isLike(tokens.word(i + k), spelling.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the cue that begins at a token and is preceded by names, or null.
   *
   * @param tokens the text
   * @param i the index of the token
   */
  RoleCue after(NoteTokens tokens, int i) {
    if (tokens.kind(i) != TokenKind.WORD || tokens.isCapitalized(i) && !tokens.isCapitals(i)) {
      return null;
    }
    Phrases.Match<Verb> match = after.longestAt(tokens.text(), tokens.begin(i), tokens.limit());
    if (match != null) {
      return after(tokens, i, tokenAt(tokens, i, match.span().end()), match.value());
    }
    if (tokens.end(i) - tokens.begin(i) < Typos.SHORTEST || workEnd(tokens, i + 1) == i + 1) {
      return null;
    }
    for (Map.Entry<String, Verb> verb : longVerbs.entrySet()) {
      if (Typos.isLike(tokens.word(i), verb.getKey())) {
        return after(tokens, i, i + 1, verb.getValue());
      }
    }
    return null;
  }

  private RoleCue after(NoteTokens tokens, int begin, int headEnd, Verb verb) {
    if (verb.tail == null) {
      return new RoleCue(verb.role, begin, headEnd, verb.kind, true, verb.languages);
    }
    int end = workEnd(tokens, headEnd);
    boolean complete = end > headEnd && tokens.kind(end) == TokenKind.WORD
        && tokens.word(end).equalsIgnoreCase(verb.tail);
    return complete ? new RoleCue(verb.role, begin, end + 1, verb.kind, true, verb.languages) : null;
  }

  /**
   * Returns the index after words such as "to this report" or "this article" at a token, or its own where none begin
   * there.
   */
  int workEnd(NoteTokens tokens, int i) {
    int work = i;
    while (work < i + MAX_WORDS && words.is(NoteWordKind.LEAD, tokens, work)) {
      work++;
    }
    if (tokens.kind(work) != TokenKind.WORD) {
      return i;
    }
    Phrases.Match<Boolean> match = works.longestAt(tokens.text(), tokens.begin(work), tokens.limit());
    return match == null ? i : tokenAt(tokens, work, match.span().end());
  }

  private boolean isName(NoteTokens tokens, int i) {
    return tokens.isCapitalized(i) && !words.is(NoteWordKind.DESK, tokens, i);
  }

  private static int tokenAt(NoteTokens tokens, int from, int offset) {
    int i = from;
    while (tokens.kind(i) != TokenKind.END && tokens.begin(i) < offset) {
      i++;
    }
    return i;
  }

  /**
   * Returns where a word ends that is run together with a role's word after it or a linker before it ("Brookediting
   * by", "byAda"): there, or at its own end.
   *
   * @param text the text
   * @param begin where the word begins
   * @param end where it ends
   */
  int splitRunTogether(String text, int begin, int end) {
    boolean linked = text.startsWith(" by ", end) || text.startsWith(" By ", end);
    for (int i = begin + 2; i < end - 1; i++) {
      boolean camel = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
      if (camel && ("by".contentEquals(text.subSequence(begin, i)) || isPlaceBehindName(text, begin, i, end))) {
        return i;
      }
      if (linked && end - i >= MIN_GLUED && Character.isLetter(text.charAt(i - 1)) && isStem(text.substring(i, end))) {
        return i;
      }
    }
    return end;
  }

  /** Tells whether a word is a name and a place in capitals: {@code BrookPARIS}, and not {@code McDONALD}. */
  private boolean isPlaceBehindName(String text, int begin, int seam, int end) {
    if (end - seam < MIN_GLUED_PLACE || names.isPrefix(text.subSequence(begin, seam))) {
      return false;
    }
    for (int i = seam; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isStem(String word) {
    Stem stem = stems.valueOf(word, 0, word.length());
    return stem != null && stem.position == Position.BEFORE;
  }
}
