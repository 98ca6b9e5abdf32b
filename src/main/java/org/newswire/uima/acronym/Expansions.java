package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;

/**
 * Finds the words that a short form may stand for beside an explanation: by letters, as a name, quoted, or as
 * described.
 */
final class Expansions {
  /**
   * Words that may be a long form.
   *
   * @param span where they stand
   * @param place where that is, as evidence
   * @param form what they are: {@link Evidence#SPELLED_OUT}, {@link Evidence#NAME}, {@link Evidence#DESCRIPTION}, or
   * null
   */
  record LongFormCandidate(Span span, Evidence place, Evidence form) {}

  private static final int WORDS = 14;
  private static final int LONGEST_QUOTED = 24;
  private static final int LONGEST_DESCRIPTION = 7;
  private static final int LONGEST_GENERIC = 4;
  private static final int SENTENCE = 25;
  private static final int LONGEST_LEAD = 8;
  private static final int SEARCHED_NAMES = 12;
  private static final int SEARCHED_TOKENS = 90;

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;

  Expansions(AcronymReading story, LongForms longForms) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
  }

  /** Returns what begins at a token, over marks and articles. */
  List<LongFormCandidate> after(int from, String shortForm, Evidence place) {
    List<LongFormCandidate> found = new ArrayList<>();
    int begin = story.skipMarks(from);
    if (begin >= tokens.size()) {
      return found;
    }
    int limit = story.rightLimit(begin, Math.max(WORDS, shortForm.length() + 8));
    if (begin > from && (story.isQuote(begin - 1) || story.is(begin - 1, Part.ARTICLE) && story.isQuote(begin - 2))) {
      int close = closingQuote(begin, Math.min(tokens.size(), begin + LONGEST_QUOTED));
      if (close > begin) {
        add(found, begin, withoutMark(close), place, Evidence.SPELLED_OUT);
        return found;
      }
    }
    addAligned(found, shortForm, begin, limit, place);
    TokenRange name = longForms.nameAfter(begin);
    if (name != null && name.from() == begin) {
      TokenRange known = knownAt(begin);
      boolean whole = known != null && known.equals(story.shapeAt(begin)) && !tokens.isCapitalized(known.to());
      int last = known != null && (whole || known.to() > name.to()) ? known.to() : name.to(); // "ISIS in the West"
      while (last > name.to() && story.is(last - 1, Part.GENERIC) && !tokens.isCapitalized(last - 1)) {
        last--; // "the Islamic State group"
      }
      if (last == begin + 1 && !story.language().equals("en") && isAdjective(last)) {
        last++; // "Stato islamico"
      }
      add(found, begin, last, place, Evidence.NAME);
      return found;
    }
    int end = begin;
    while (end < limit && tokens.isWord(end) && (!story.is(end, Part.FUNCTION) || story.word(end).equals("of"))
        && !story.is(end, Part.COPULA) && !story.is(end, Part.RELATIVE)) {
      end++;
    }
    boolean pause = false;
    for (int i = from; i < begin; i++) {
      pause |= tokens.isMark(i, ',');
    }
    if (end > begin && !pause && !story.is(end - 1, Part.GENERIC) && !story.is(begin, Part.DETERMINER)) {
      add(found, begin, end, place, Evidence.DESCRIPTION);
    }
    return found;
  }

  /** Tells whether a word in small letters behind a name belongs to it: a mark or a small word follows, no article. */
  private boolean isAdjective(int i) {
    return tokens.isWord(i) && !tokens.hasCapital(i) && !tokens.hasDigit(i) && !story.is(i, Part.FUNCTION)
        && !story.is(i, Part.COPULA) && !story.is(i, Part.RELATIVE) && !story.is(i, Part.ADVERB)
        && !story.is(i, Part.GENERIC) && !story.is(i + 1, Part.ARTICLE)
        && (!tokens.isWord(i + 1) || story.is(i + 1, Part.FUNCTION) || story.is(i + 1, Part.COPULA));
  }

  private void addAligned(List<LongFormCandidate> found, String shortForm, int begin, int limit, Evidence place) {
    Alignment aligned = longForms.alignedWithin(shortForm, begin, limit);
    if (aligned == null) {
      return;
    }
    int first = tokens.at(aligned.begin());
    if (first - begin > 1) {
      // an article of the long form may lend its letter
      if (!longForms.isPlain(aligned, shortForm)) {
        return;
      }
    }
    Span span = longForms.wholeName(new Span(aligned.begin(), aligned.end()), limit);
    found.add(new LongFormCandidate(span, first - begin > LONGEST_LEAD ? Evidence.LONG_APART : place, null));
  }

  private int closingQuote(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (story.isQuote(i) && (!Chars.isApostrophe(tokens.first(i)) || tokens.isSpaced(i + 1))) {
        return i;
      }
      if (tokens.beginsParagraph(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int withoutMark(int close) {
    return tokens.isMark(close - 1, ',') || tokens.isMark(close - 1, '.') && !story.isAbbreviated(close - 2)
        ? close - 1 : close;
  }

  private TokenRange knownAt(int from) {
    int k = story.lastKnownBefore(from + 1);
    return k >= 0 && story.known().get(k).from() == from ? new TokenRange(from, story.known().get(k).to()) : null;
  }

  /**
   * Returns what ends before a token, over marks and generic heads, and what fits by its letters in the sentences
   * before.
   */
  List<LongFormCandidate> before(int limit, String shortForm, Sign sign) {
    List<LongFormCandidate> found = new ArrayList<>();
    int end = beforeBracket(limit);
    int last = story.marksBefore(end);
    if (last <= 0) {
      return found;
    }
    addBracketed(found, shortForm, last);
    TokenRange name = nameBefore(end);
    Alignment aligned = longForms.alignedBefore(shortForm, last, true);
    boolean near = aligned != null && tokens.at(aligned.end()) >= last - 2;
    // The letters of a foreign acronym fit its English name by chance only.
    boolean chance = name != null && sign.claim().isForeign(story.language());
    if (near && !chance) {
      found.add(
          new LongFormCandidate(longForms.wholeName(new Span(aligned.begin(), aligned.end()), last),
              Evidence.LONG_BESIDE,
          null));
    }
    if (story.isQuote(last) && last < end) {
      for (int i = last - 1; i > 0 && last - i < LONGEST_QUOTED && !tokens.beginsParagraph(i); i--) {
        if (story.isQuote(i - 1)) {
          add(found, i, withoutMark(last), Evidence.LONG_BESIDE, Evidence.SPELLED_OUT);
          break;
        }
      }
    }
    if (name != null) {
      found.add(new LongFormCandidate(story.span(name), Evidence.LONG_BESIDE, Evidence.NAME));
    } else {
      addDescription(found, last);
      addBehindApposition(found, shortForm, last);
    }
    if (sign.cue() != Evidence.OR && sign.cue() != Evidence.OR_COMMA && sign.cue() != Evidence.OR_ASIDE
        && !(near && longForms.isPlain(aligned, shortForm))) {
      addAntecedents(found, end, shortForm);
    }
    return found;
  }

  /** Returns what fits by its letters directly before a token, in brackets, too. */
  List<LongFormCandidate> enclosing(int end, String shortForm) {
    List<LongFormCandidate> found = new ArrayList<>();
    addBracketed(found, shortForm, end);
    Alignment aligned = longForms.alignedBefore(shortForm, end, false);
    if (longForms.isPlain(aligned, shortForm) && tokens.text().substring(aligned.begin(), aligned.end())
        .indexOf(',') < 0) {
      found.add(new LongFormCandidate(new Span(aligned.begin(), aligned.end()), Evidence.LONG_BESIDE, null));
    }
    return found;
  }

  /** "L [F], S": what stands in brackets before a token. */
  private void addBracketed(List<LongFormCandidate> found, String shortForm, int last) {
    if (!tokens.isMark(last - 1, ']') && !tokens.isMark(last - 1, ')')) {
      return;
    }
    for (int i = last - 2; i > 0 && last - i < WORDS; i--) {
      if (tokens.isMark(i, '[') || tokens.isMark(i, '(')) {
        TokenRange inner = new TokenRange(i + 1, last - 1);
        if (inner.to() - inner.from() > 1 && longForms.letters(shortForm, inner) != null) {
          add(found, inner.from(), inner.to(), Evidence.LONG_BESIDE, null);
        }
        return;
      }
    }
  }

  private void addDescription(List<LongFormCandidate> found, int last) {
    int begin = descriptionBegin(last);
    boolean place = tokens.isCapitalized(begin) && tokens.isMark(begin + 1, '-'); // "The Paris-based group"
    if (last - begin >= 2 && !(place && story.is(last - 1, Part.GENERIC))) {
      add(found, begin, last, Evidence.LONG_BESIDE, Evidence.DESCRIPTION);
    }
  }

  /** Returns the first token of the words before a token that are no small words. */
  private int descriptionBegin(int last) {
    int begin = last;
    while (begin > 0 && last - begin < LONGEST_DESCRIPTION && (isJoint(begin - 1) || tokens.isWord(begin - 1)
        && !story.is(begin - 1, Part.FUNCTION) && !story.isPossessive(begin - 1)
        && !story.is(begin - 1, Part.DETERMINER) && !story.is(begin - 1, Part.COPULA))) {
      begin--;
    }
    return begin;
  }

  /** Tells whether a token is a hyphen within a word. */
  private boolean isJoint(int i) {
    return tokens.isMark(i, '-') && !tokens.isSpaced(i) && !tokens.isSpaced(i + 1);
  }

  /** "L, a plastic also known as S": adds what fits by its letters before the apposition that ends before a token. */
  private void addBehindApposition(List<LongFormCandidate> found, String shortForm, int last) {
    int article = descriptionBegin(last) - 1;
    boolean apposition = story.is(article, Part.ARTICLE)
        && (tokens.isMark(article - 1, ',') || story.isDash(article - 1));
    Alignment aligned = apposition ? longForms.alignedBefore(shortForm, article - 1, false) : null;
    if (aligned != null) {
      found.add(new LongFormCandidate(new Span(aligned.begin(), aligned.end()), Evidence.LONG_BESIDE, null));
    }
  }

  /** "the group", "the terrorists": tells whether words behind a token name nothing. */
  boolean isGeneric(int from) {
    int i = from;
    while (story.is(i, Part.ARTICLE) || story.is(i, Part.DETERMINER)) {
      i++;
    }
    int end = i;
    while (end - i < LONGEST_GENERIC && tokens.isWord(end) && !tokens.hasCapital(end)
        && !story.is(end, Part.FUNCTION)) {
      end++;
    }
    return i > from && end > i && story.is(end - 1, Part.GENERIC) && !tokens.isWord(end);
  }

  TokenRange nameBefore(int end) {
    int last = story.marksBefore(end);
    for (int generic = 0; generic < 3 && story.is(last - 1, Part.GENERIC)
        && !tokens.isCapitalized(last - 1); generic++) {
      last--;
    }
    return longForms.nameBefore(last);
  }

  /**
   * "Islamic State (IS), also known as": returns the token of a bracket with one word before a token, or that token.
   */
  private int beforeBracket(int end) {
    int close = tokens.isMark(end - 1, ',') ? end - 2 : end - 1;
    return tokens.isMark(close, ')') && tokens.isMark(close - 2, '(') ? close - 2 : end;
  }

  /** Adds words that fit plainly in the sentence and the one before, and the name with which the one before begins. */
  private void addAntecedents(List<LongFormCandidate> found, int end, String shortForm) {
    int limit = end;
    for (int sentences = 0; sentences < 3 && limit > 0; sentences++) {
      int from = story.leftLimit(limit, SENTENCE);
      Alignment aligned = longForms.alignedWithin(shortForm, from, limit);
      if (longForms.isPlain(aligned, shortForm)) {
        found.add(new LongFormCandidate(new Span(aligned.begin(), aligned.end()), Evidence.LONG_APART, null));
        return;
      }
      if (sentences == 1 && isGenericSubject(limit + 1, end)) {
        TokenRange subject = longForms.nameAfter(story.skipMarks(from));
        if (subject != null && subject.from() <= from + 1) {
          found.add(new LongFormCandidate(story.span(subject), Evidence.LONG_APART, Evidence.NAME));
        }
      }
      limit = from - 1;
    }
  }

  /** "The group", "It": tells whether a sentence begins with no name of its own. */
  private boolean isGenericSubject(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && !story.is(i, Part.ARTICLE) && !story.is(i, Part.GENERIC) && !story.is(i, Part.DETERMINER)
          && !story.word(i).equals("It")) {
        return false;
      }
    }
    return to > from && to - from < 4;
  }

  /** "the Arabic acronym for the group": returns the last name of the concept before a short form, or null. */
  Span knownNameBefore(TokenRange shortForm) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    int last = story.lastKnownBefore(shortForm.from());
    for (int k = last; entry != null && k >= 0 && last - k < SEARCHED_NAMES; k--) {
      AcronymReading.Known name = story.known().get(k);
      if (shortForm.from() - name.to() > SEARCHED_TOKENS) {
        return null;
      }
      if (Glossary.isSame(entry, name.entry()) && !name.span().of(tokens.text()).equals(story.words(shortForm))) {
        return longForms.withoutHead(new TokenRange(name.from(), name.to()), name.span());
      }
    }
    return null;
  }

  /** "S is a name of the group, which calls itself L": returns the first name of the concept behind a cue, or null. */
  Span knownNameAfter(TokenRange shortForm, int from) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    int limit = story.rightLimit(from, SENTENCE);
    for (int k = story.lastKnownBefore(from) + 1; entry != null && k < story.known().size(); k++) {
      AcronymReading.Known name = story.known().get(k);
      if (name.to() > limit) {
        return null;
      }
      if (Glossary.isSame(entry, name.entry()) && story.shapeAt(name.from()) == null) {
        return longForms.withoutHead(new TokenRange(name.from(), name.to()), name.span());
      }
    }
    return null;
  }

  private void add(List<LongFormCandidate> found, int from, int to, Evidence place, Evidence form) {
    if (from < to) {
      found.add(new LongFormCandidate(new Span(tokens.begin(from), story.endOf(to - 1)), place, form));
    }
  }
}
