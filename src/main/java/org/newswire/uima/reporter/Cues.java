package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.PersonNames;
import org.newswire.uima.text.Phrases;

/** Finds the words that give people a role: {@code Additional reporting by}, {@code contributed to this report}. */
final class Cues {
  private static final String WORK = "{work}";
  private static final int MAX_WORDS = 3;
  private static final int MAX_CONTACT_WORDS = 12;
  private static final int MIN_GLUED = 6;

  /** Where a cue stands. */
  private enum Position {
    BEFORE, BY, OPEN, CONTACT, INNER, AFTER
  }

  private record Stem(Role role, Position position) {}

  private record SpeltStem(List<String> words, Stem stem) {}

  private final NoteWords words;
  private final Phrases<Stem> stems;
  private final Map<Integer, List<SpeltStem>> spelt = new HashMap<>();
  private final Phrases<Role> after;
  private final String[] longVerbs;
  private final Map<String, List<SpeltStem>> speltAfter = new HashMap<>();
  private final Phrases<Boolean> works;
  /** What may follow a name in lower case: false for what does so only as the first word of a role. */
  private final Phrases<Boolean> followers;
  private final Phrases<Boolean> openings;
  private final Phrases<Boolean> bylines;

  /**
   * Reads the roles.
   *
   * @param roles rows of {@code role}, {@code position}, {@code language} and {@code words}
   * @param words the small words around them
   * @param names tells the words that names hold
   * @throws org.newswire.uima.text.LexiconException when a row names an unknown role or position
   */
  Cues(Lexicon roles, NoteWords words, PersonNames names) {
    this.words = words;
    Phrases.Builder<Stem> stemPhrases = Phrases.ignoringCase();
    Phrases.Builder<Role> afterPhrases = Phrases.ignoringCase();
    for (Lexicon.Row row : roles) {
      Stem stem = new Stem(row.constant("role", Role.class), row.constant("position", Position.class));
      for (String phrase : row.list("words")) {
        if (stem.position == Position.AFTER) {
          for (String expanded : expand(phrase)) {
            afterPhrases.add(expanded, stem.role);
            List<String> spelling = List.of(expanded.split(" "));
            speltAfter.computeIfAbsent(spelling.get(0), first -> new ArrayList<>()).add(new SpeltStem(spelling, stem));
          }
        } else {
          stemPhrases.add(phrase, stem);
          List<String> spelling = List.of(phrase.split(" "));
          boolean linked = stem.position != Position.OPEN && stem.position != Position.CONTACT;
          if (linked && spelling.stream().anyMatch(word -> word.length() >= Typos.SHORTEST)) {
            spelt.computeIfAbsent(spelling.size(), size -> new ArrayList<>()).add(new SpeltStem(spelling, stem));
          }
        }
      }
    }
    stems = stemPhrases.build();
    after = afterPhrases.build();
    works = phrases(words.all(NoteWords.Kind.WORK));
    openings = phrases(words.all(NoteWords.Kind.OPENING));
    bylines = phrases(words.all(NoteWords.Kind.BYLINE));
    Phrases.Builder<Boolean> followerPhrases = Phrases.ignoringCase();
    speltAfter.keySet().forEach(word -> followerPhrases.add(word, false));
    words.all(NoteWords.Kind.CONNECTOR).forEach(word -> followerPhrases.add(word, true));
    names.particles().forEach(word -> followerPhrases.add(word, true));
    NoteWords.WITHIN_NAMES.forEach(kind -> words.all(kind).forEach(word -> followerPhrases.add(word, true)));
    followers = followerPhrases.build();
    longVerbs = speltAfter.keySet().stream().filter(verb -> verb.length() > Typos.SHORTEST).toArray(String[]::new);
  }

  private static Phrases<Boolean> phrases(Set<String> words) {
    Phrases.Builder<Boolean> builder = Phrases.ignoringCase();
    words.forEach(word -> builder.add(word, true));
    return builder.build();
  }

  private List<String> expand(String phrase) {
    return phrase.contains(WORK)
        ? words.all(NoteWords.Kind.WORK).stream().map(work -> phrase.replace(WORK, work)).toList()
        : List.of(phrase);
  }

  /** Returns the small words. */
  NoteWords words() {
    return words;
  }

  /** Tells whether a role's word begins at an offset, or after an opening word there, whatever follows it. */
  boolean mayBeginAt(String text, int offset) {
    if (stems.longestAt(text, offset) != null) {
      return true;
    }
    Phrases.Match<Boolean> opening = openings.longestAt(text, offset);
    return opening != null && opening.span().end() + 1 < text.length() && stems.longestAt(text, opening.span().end() + 1) != null;
  }

  /** Tells whether a word such as "By" stands at an offset. */
  boolean isBylineAt(String text, int offset) {
    return bylines.longestAt(text, offset) != null;
  }

  /**
   * Returns the offset of the first word in lower case after a capitalised one that no note which begins with names could hold, or, as its
   * complement, that of a role's word. Most sentences of prose end here, before any of their words is looked at closely.
   *
   * @param text the text
   * @param begin where a sentence begins
   * @param limit the offset not to look beyond
   */
  int skipNames(String text, int begin, int limit) {
    int i = begin;
    while (i < limit) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        int end = i + 1;
        while (end < limit && isLetter(text.charAt(end))) {
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
      } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n' || c == '(' || c == '?' || c == '!' || Character.isDigit(c)) {
        return i;
      } else {
        i++;
      }
    }
    return limit;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private boolean isLikeAfter(String text, int begin, int end) {
    for (String verb : longVerbs) {
      if (text.charAt(begin) == verb.charAt(0) && Math.abs(end - begin - verb.length()) < 2 && Typos.isLike(text.substring(begin, end), verb)) {
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
  Cue before(Tokens tokens, int i) {
    if (tokens.kind(i) != Tokens.Kind.WORD) {
      return null;
    }
    Cue cue = stemAt(tokens, i, i);
    if (cue == null && words.is(NoteWords.Kind.OPENING, tokens, i)) {
      int k = i + 1;
      while (k < i + MAX_WORDS && words.is(NoteWords.Kind.OPENING, tokens, k)) {
        k++;
      }
      cue = stemAt(tokens, i, k);
    }
    return cue;
  }

  private Cue stemAt(Tokens tokens, int begin, int i) {
    if (tokens.kind(i) != Tokens.Kind.WORD) {
      return null;
    }
    Phrases.Match<Stem> match = stems.longestAt(tokens.text(), tokens.begin(i), tokens.limit());
    if (match == null) {
      return misspelt(tokens, begin, i);
    }
    int end = tokenAt(tokens, i, match.span().end());
    Stem stem = match.value();
    return switch (stem.position) {
      case OPEN -> isName(tokens, linkerEnd(tokens, end))
          ? new Cue(stem.role, begin, linkerEnd(tokens, end), Cue.Kind.ANYWHERE, true) : null;
      case CONTACT -> contact(tokens, begin, end, stem.role);
      default -> linked(tokens, begin, end, stem);
    };
  }

  /** Reads on from a role's word over other roles joined to it to the linker. */
  private Cue linked(Tokens tokens, int begin, int stemEnd, Stem stem) {
    int end = joinedEnd(tokens, stemEnd);
    Cue.Kind kind = kind(stem);
    int linked = linkerEnd(tokens, end);
    if (linked > end) {
      boolean fits = stem.position != Position.BY || tokens.kind(end) == Tokens.Kind.WORD;
      return fits ? new Cue(stem.role, begin, linked, kind, true) : null;
    }
    if (tokens.kind(end) != Tokens.Kind.WORD || words.is(NoteWords.Kind.DESK, tokens, end)) {
      return null;
    }
    if (isName(tokens, end)) {
      boolean work = tokens.word(stemEnd - 1).toLowerCase(Locale.ROOT).endsWith("ing");
      return work && isName(tokens, end + 1) ? new Cue(stem.role, begin, end, kind, false) : null;
    }
    // A short word in lower case where the linker should be is a misspelt linker.
    boolean slip = tokens.end(end) - tokens.begin(end) <= 2 && isName(tokens, end + 1) && !words.is(NoteWords.Kind.CONNECTOR, tokens, end)
        && !words.is(NoteWords.Kind.PLACE, tokens, end) && !words.is(NoteWords.Kind.HOUSE, tokens, end);
    return slip ? new Cue(stem.role, begin, end + 1, kind, false) : null;
  }

  /** Returns the index after "and editing" in "Writing and editing by". */
  private int joinedEnd(Tokens tokens, int stemEnd) {
    int end = stemEnd;
    for (int joined = 0; joined < MAX_WORDS; joined++) {
      boolean separated = tokens.kind(end) == Tokens.Kind.COMMA || tokens.kind(end) == Tokens.Kind.SLASH
          || words.is(NoteWords.Kind.CONNECTOR, tokens, end);
      int next = separated ? end + 1 : end;
      if (separated && words.is(NoteWords.Kind.CONNECTOR, tokens, next)) {
        next++;
      }
      if (!separated || tokens.kind(next) != Tokens.Kind.WORD) {
        break;
      }
      Phrases.Match<Stem> match = stems.longestAt(tokens.text(), tokens.begin(next), tokens.limit());
      if (match == null) {
        break;
      }
      int after = tokenAt(tokens, next, match.span().end());
      // "Reporting, editing by X" joins, "Reporting by X, editing by Y" does not come here.
      if (linkerEnd(tokens, after) == after && tokens.kind(after) != Tokens.Kind.COMMA
          && !words.is(NoteWords.Kind.CONNECTOR, tokens, after)) {
        break;
      }
      end = after;
    }
    return end;
  }

  private int linkerEnd(Tokens tokens, int i) {
    if (tokens.kind(i) == Tokens.Kind.COLON) {
      return i + 1;
    }
    if (!words.is(NoteWords.Kind.LINKER, tokens, i)) {
      return i;
    }
    return tokens.kind(i + 1) == Tokens.Kind.COLON ? i + 2 : i + 1;
  }

  private Cue contact(Tokens tokens, int begin, int stemEnd, Role role) {
    for (int i = stemEnd; i < stemEnd + MAX_CONTACT_WORDS; i++) {
      if (tokens.kind(i) == Tokens.Kind.COLON) {
        return new Cue(role, begin, i + 1, Cue.Kind.CONTACT, true);
      }
      if (tokens.kind(i) != Tokens.Kind.WORD && tokens.kind(i) != Tokens.Kind.QUOTE) {
        return null;
      }
    }
    return null;
  }

  private Cue misspelt(Tokens tokens, int begin, int i) {
    for (int length = 1; length <= MAX_WORDS && tokens.kind(i + length - 1) == Tokens.Kind.WORD; length++) {
      int end = linkerEnd(tokens, i + length);
      if (end > i + length && tokens.kind(i + length) == Tokens.Kind.WORD) {
        if (length == 1 && tokens.end(i) - tokens.begin(i) < Typos.SHORTEST) {
          continue;
        }
        for (SpeltStem candidate : spelt.getOrDefault(length, List.of())) {
          if (isLike(tokens, i, length, candidate.words)) {
            return new Cue(candidate.stem.role, begin, end, kind(candidate.stem), true);
          }
        }
      }
    }
    return null;
  }

  private static Cue.Kind kind(Stem stem) {
    return stem.position == Position.INNER ? Cue.Kind.INNER : Cue.Kind.ANYWHERE;
  }

  private static boolean isLike(Tokens tokens, int i, int length, List<String> spelling) {
    for (int k = 0; k < length; k++) {
      if (tokens.kind(i + k) != Tokens.Kind.WORD || !Typos.isLike(tokens.word(i + k), spelling.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the cue that begins at a token and is preceded by names, or null; where it ends in a word such as "from", its end lies before it.
   *
   * @param tokens the text
   * @param i the index of the token
   */
  Cue after(Tokens tokens, int i) {
    if (tokens.kind(i) != Tokens.Kind.WORD || tokens.isCapitalized(i) && !tokens.isCapitals(i)) {
      return null;
    }
    Phrases.Match<Role> match = after.longestAt(tokens.text(), tokens.begin(i), tokens.limit());
    if (match != null) {
      int end = tokenAt(tokens, i, match.span().end());
      return new Cue(match.value(), i, words.is(NoteWords.Kind.PLACE, tokens, end - 1) ? end - 1 : end, Cue.Kind.AFTER, true);
    }
    String word = tokens.word(i);
    if (word.length() < Typos.SHORTEST) {
      return null;
    }
    for (Map.Entry<String, List<SpeltStem>> candidates : speltAfter.entrySet()) {
      if (Typos.isLike(word, candidates.getKey())) {
        return misspeltAfter(tokens, i, candidates.getValue());
      }
    }
    return null;
  }

  private static Cue misspeltAfter(Tokens tokens, int i, List<SpeltStem> candidates) {
    for (SpeltStem candidate : candidates) {
      int length = candidate.words.size();
      if (length > 2 && isLike(tokens, i, length, candidate.words)) {
        return new Cue(candidate.stem.role, i, i + length, Cue.Kind.AFTER, true);
      }
    }
    return null;
  }

  /** Returns the index after "to this report" or "for this article" at a token, or the token's own where no such words begin there. */
  int workEnd(Tokens tokens, int i) {
    String preposition = tokens.kind(i) == Tokens.Kind.WORD ? tokens.word(i) : "";
    String determiner = tokens.kind(i + 1) == Tokens.Kind.WORD ? tokens.word(i + 1) : "";
    boolean begun = (preposition.equals("to") || preposition.equals("for") || preposition.equals("on") || preposition.equals("in"))
        && (determiner.equals("this") || determiner.equals("the") || determiner.equals("our"));
    if (!begun || tokens.kind(i + 2) != Tokens.Kind.WORD) {
      return i;
    }
    Phrases.Match<Boolean> work = works.longestAt(tokens.text(), tokens.begin(i + 2), tokens.limit());
    return work == null ? i : tokenAt(tokens, i + 2, work.span().end());
  }

  private boolean isName(Tokens tokens, int i) {
    return tokens.isCapitalized(i) && !words.is(NoteWords.Kind.DESK, tokens, i);
  }

  private static int tokenAt(Tokens tokens, int from, int offset) {
    int i = from;
    while (tokens.kind(i) != Tokens.Kind.END && tokens.begin(i) < offset) {
      i++;
    }
    return i;
  }

  /**
   * Returns where a word ends that is run together with a role's word after it or a linker before it ("Brookediting by", "byAda"): there, or at
   * its own end.
   *
   * @param text the text
   * @param begin where the word begins
   * @param end where it ends
   */
  int splitRunTogether(String text, int begin, int end) {
    boolean linked = text.startsWith(" by ", end) || text.startsWith(" By ", end);
    for (int i = begin + 2; i < end - 1; i++) {
      boolean camel = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
      if (camel && "by".contentEquals(text.subSequence(begin, i))) {
        return i;
      }
      if (linked && end - i >= MIN_GLUED && Character.isLetter(text.charAt(i - 1)) && isStem(text.substring(i, end))) {
        return i;
      }
    }
    return end;
  }

  private boolean isStem(String word) {
    Phrases.Match<Stem> match = stems.longestAt(word, 0);
    return match != null && match.span().end() == word.length() && match.value().position == Position.BEFORE;
  }
}
