package org.newswire.uima.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Tokens;

/**
 * A story as the grammar reads it: a row of units, each a word, a mark of punctuation, a whole quotation or a whole
 * short
 * parenthesis, divided into sentences.
 */
final class SpeechReading {
  /** What a unit is. */
  enum SpeechTokenKind {
    WORD, MARK, QUOTE, PARENTHESIS
  }

  private static final Word NO_WORD = new Word("", 0, 0, List.of());
  private static final int MAX_PARENTHESIS = 12;
  private static final int MAX_DATELINE = 12;
  /** No article before a name's hyphen is longer. */
  private static final int MAX_ARTICLE = 3;
  /** Empty units after the last one, so that rules may look ahead. */
  private static final int PADDING = 8;
  /** Longer sentences are cut, so that the work per word stays bounded. */
  private static final int MAX_SENTENCE = 300;

  final CharSequence text;
  private final SpeechWords vocabulary;
  private final Hints hints;
  private int[] begins;
  private int[] ends;
  private SpeechTokenKind[] kinds;
  private Word[] words;
  private boolean[] paragraphs;
  private boolean[] capitals;
  private boolean[] starts;
  private int size;
  private final List<Integer> sentences = new ArrayList<>();
  private Set<String> capitalized;

  /**
   * Reads a text.
   *
   * @param text the text
   * @param vocabulary what is known of its words
   * @param hints what other engines know of it
   */
  SpeechReading(CharSequence text, SpeechWords vocabulary, Hints hints) {
    this.text = text;
    this.hints = hints;
    this.vocabulary = vocabulary;
    Tokens tokens = Tokens.of(text);
    int n = tokens.size() + PADDING;
    begins = new int[n];
    ends = new int[n];
    kinds = new SpeechTokenKind[n];
    words = new Word[n];
    paragraphs = new boolean[n];
    capitals = new boolean[n];
    starts = new boolean[n];
    Arrays.fill(begins, text.length());
    Arrays.fill(ends, text.length());
    Arrays.fill(kinds, SpeechTokenKind.MARK);
    Arrays.fill(words, NO_WORD);
    List<Span> gaps = new ArrayList<>(hints.excluded());
    gaps.sort(null);
    read(tokens, QuoteFinder.find(text, tokens), gaps);
    split();
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  SpeechTokenKind kind(int i) {
    return kinds[i];
  }

  Word word(int i) {
    return words[i];
  }

  /** Returns what the vocabulary knows of a word that need not stand in the story. */
  Word lookUp(String printed) {
    return vocabulary.word(printed);
  }

  boolean isWord(int i) {
    return kinds[i] == SpeechTokenKind.WORD;
  }

  boolean isQuote(int i) {
    return kinds[i] == SpeechTokenKind.QUOTE;
  }

  boolean isMark(int i, char c) {
    return i < size && kinds[i] == SpeechTokenKind.MARK && text.charAt(begins[i]) == c;
  }

  boolean isDash(int i) {
    if (i >= size || kinds[i] != SpeechTokenKind.MARK) {
      return false;
    }
    char c = text.charAt(begins[i]);
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  boolean is(int i, WordClass c) {
    return words[i].is(c);
  }

  /** Tells whether the unit is this word, in any case. */
  boolean isWord(int i, String lower) {
    int n = lower.length();
    if (ends[i] - begins[i] != n || kinds[i] != SpeechTokenKind.WORD) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      char c = Character.toLowerCase(text.charAt(begins[i] + k));
      if (c != lower.charAt(k) && !(c == '\u2019' && lower.charAt(k) == '\'')) {
        return false;
      }
    }
    return true;
  }

  boolean isCapital(int i) {
    return capitals[i];
  }

  boolean isNumber(int i) {
    return kinds[i] == SpeechTokenKind.WORD && Character.isDigit(text.charAt(begins[i]));
  }

  boolean startsParagraph(int i) {
    return paragraphs[i];
  }

  /** Tells whether nothing but blanks stands between a unit and the one before it. */
  boolean follows(int i) {
    for (int k = ends[i - 1]; k < begins[i]; k++) {
      char c = text.charAt(k);
      if (c == '\n' || c == '\r' || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  String printed(int i) {
    return text.subSequence(begins[i], ends[i]).toString();
  }

  Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  int sentenceCount() {
    return sentences.size();
  }

  int sentenceBegin(int s) {
    return sentences.get(s);
  }

  int sentenceEnd(int s) {
    return s + 1 < sentences.size() ? sentences.get(s + 1) : size;
  }

  /** Tells whether a name finder took one of these units for the beginning of a person's name. */
  boolean isPerson(int from, int to) {
    for (int i = from; i < to && !hints.persons().isEmpty(); i++) {
      if (hints.persons().contains(begins[i])) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word has a capital within a sentence, too. */
  boolean isCapitalized(int i) {
    if (!starts[i]) {
      return capitals[i];
    }
    if (capitalized == null) {
      capitalized = new HashSet<>();
      for (int k = 0; k < size; k++) {
        if (capitals[k] && !starts[k]) {
          capitalized.add(printed(k).toLowerCase(Locale.ROOT));
        }
      }
    }
    return capitalized.contains(printed(i).toLowerCase(Locale.ROOT));
  }

  /** Tells whether a unit is the first of a sentence. */
  boolean startsSentence(int i) {
    return starts[i];
  }

  /** Tells whether a quotation ends with a mark that leads on to its cue. */
  boolean invites(int quote) {
    char c = lastInside(quote);
    return c == ',' || c == '?' || c == '!';
  }

  /** Tells whether a sentence names those who worked on the story: {@code (Reporting by ...}. */
  boolean isCredit(int s) {
    int from = sentenceBegin(s);
    int to = Math.min(sentenceEnd(s), from + 5);
    if (from < to && kinds[from] == SpeechTokenKind.MARK) {
      from++;
    }
    if (from >= to || !words[from].is(WordClass.CREDIT)) {
      return false;
    }
    if (isWord(from, "by")) {
      return isCapital(from + 1) && sentenceEnd(s) - from < 9 && startsParagraph(sentenceBegin(s));
    }
    for (int i = from; i < to; i++) {
      if (isWord(i, "by") || isMark(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last character of a quotation before its closing mark. */
  char lastInside(int i) {
    int e = ends[i] - 1;
    while (e > begins[i] && !Character.isLetterOrDigit(text.charAt(e))
        && ".,?!;:\u2026-\u2013\u2014".indexOf(text.charAt(e)) < 0) {
      e--;
    }
    return text.charAt(e);
  }

  private void read(Tokens tokens, List<Quote> quotes, List<Span> gaps) {
    int q = 0;
    int g = 0;
    int i = 0;
    boolean afterGap = false;
    while (i < tokens.size()) {
      while (g < gaps.size() && gaps.get(g).end() <= tokens.begin(i)) {
        g++;
      }
      if (g < gaps.size() && gaps.get(g).begin() <= tokens.begin(i)) {
        afterGap = true;
        i++;
        continue;
      }
      while (q < quotes.size() && quotes.get(q).first() < i) {
        q++;
      }
      if (q < quotes.size() && quotes.get(q).first() == i) {
        int last = quotes.get(q++).last();
        add(tokens, i, last, SpeechTokenKind.QUOTE, NO_WORD, afterGap);
        afterGap = false;
        i = last;
        continue;
      }
      char c = text.charAt(tokens.begin(i));
      if (c == '(' || c == '[') {
        int close = parenthesisEnd(tokens, i, c == '(' ? ')' : ']');
        if (close > 0 && (q == quotes.size() || quotes.get(q).first() >= close)) {
          add(tokens, i, close, SpeechTokenKind.PARENTHESIS, NO_WORD, afterGap);
          afterGap = false;
          i = close;
          continue;
        }
      }
      if (Character.isLetterOrDigit(c) || c == '@' || c == '#' || tokens.end(i) - tokens.begin(i) > 1 && c != '.'
          && c != '-' && c != '`') {
        Word word = vocabulary.word(text.subSequence(tokens.begin(i), tokens.end(i)).toString());
        if (hints.notVerbs().contains(tokens.begin(i))) {
          word = word.asNoVerb();
        }
        boolean dotted = word.is(WordClass.ABBREVIATION) && i + 1 < tokens.size()
            && text.charAt(tokens.begin(i + 1)) == '.'
            && tokens.begin(i + 1) == tokens.end(i) && (!word.isAny(WordClass.DETERMINER.bit())
            || Character.isUpperCase(c));
        int last = dotted ? i + 2 : i + 1;
        add(tokens, i, last, SpeechTokenKind.WORD, word, afterGap);
        i = last;
      } else {
        add(tokens, i, i + 1, SpeechTokenKind.MARK, NO_WORD, afterGap);
        i++;
      }
      afterGap = false;
    }
  }

  private int parenthesisEnd(Tokens tokens, int i, char close) {
    for (int j = i + 1; j < tokens.size() && j <= i + MAX_PARENTHESIS && !tokens.startsParagraph(j); j++) {
      if (text.charAt(tokens.begin(j)) == close) {
        return j + 1;
      }
    }
    return -1;
  }

  private void add(Tokens tokens, int from, int to, SpeechTokenKind kind, Word word, boolean afterGap) {
    begins[size] = tokens.begin(from);
    ends[size] = tokens.end(to - 1);
    kinds[size] = kind;
    words[size] = word;
    capitals[size] = kind == SpeechTokenKind.WORD
        && (Character.isUpperCase(text.charAt(begins[size])) || hasArticle(begins[size], ends[size]));
    paragraphs[size] = afterGap || tokens.startsParagraph(from);
    size++;
  }

  /** {@code al-Hakim}: a name with its article. */
  private boolean hasArticle(int begin, int end) {
    for (int i = begin + 1; i < end - 1 && i <= begin + MAX_ARTICLE; i++) {
      if (text.charAt(i) == '-') {
        return i > begin + 1 && Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return false;
  }

  private void split() {
    int begin = 0;
    int text = 0;
    for (int i = 0; i < size; i++) {
      if (i > begin && i < text) {
        continue;
      }
      if (i == 0 || paragraphs[i] || endsSentence(i - 1, begin) || i - begin == MAX_SENTENCE) {
        sentences.add(i);
        begin = i;
        text = paragraphs[i] ? datelineEnd(i) : i;
        if (text > i) {
          sentences.add(text);
        }
      }
    }
    sentences.forEach(i -> starts[i] = true);
    for (int s = 0; s < sentences.size(); s++) {
      if (isTitleCase(sentenceBegin(s), sentenceEnd(s))) {
        lowerKnownWords(sentenceBegin(s), sentenceEnd(s));
      }
    }
    for (int i = 0; i < size; i++) {
      if (words[i].is(WordClass.MODAL) && capitals[i] && isFirstName(i)) {
        words[i] = words[i].asName();
      }
    }
  }

  /** {@code said Will Hill}, and where a sentence begins {@code Will Hill, chief of ...}. */
  private boolean isFirstName(int i) {
    if (!isWord(i, "will") && !isWord(i, "may") || isUpperCase(i) || !isCapital(i + 1)
        || words[i + 1].is(WordClass.SUBJECT_PRONOUN) || words[i + 1].is(WordClass.DETERMINER)) {
      return false;
    }
    return !starts[i] && (kinds[i - 1] != SpeechTokenKind.MARK || isMark(i - 1, ',')) || isMark(i + 2, ',');
  }

  /** Returns where the text begins after {@code PARIS (Reuters) -}; the begin where there is no such thing. */
  private int datelineEnd(int begin) {
    boolean agency = false;
    boolean upper = true;
    for (int i = begin; i < size - 1 && i < begin + MAX_DATELINE && (i == begin || !paragraphs[i]); i++) {
      if (isDash(i)) {
        return i > begin && !paragraphs[i + 1] && (agency || upper) ? i + 1 : begin;
      }
      if (kinds[i] == SpeechTokenKind.QUOTE || agency || kinds[i] == SpeechTokenKind.WORD && !capitals[i]
          && !isNumber(i)
          || kinds[i] == SpeechTokenKind.MARK && !isMark(i, ',')) {
        return begin;
      }
      agency = kinds[i] == SpeechTokenKind.PARENTHESIS;
      upper &= kinds[i] != SpeechTokenKind.WORD || isNumber(i) || isUpperCase(i) || words[i].is(WordClass.DAY);
    }
    return begin;
  }

  /** Tells whether a word has no small letter. */
  boolean isUpperCase(int i) {
    for (int k = begins[i]; k < ends[i]; k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return kinds[i] == SpeechTokenKind.WORD;
  }

  /** Tells whether a paragraph is a headline: one sentence without a full stop. */
  boolean isHeadline(int lo, int hi) {
    return paragraphs[lo] && (hi == size || paragraphs[hi]) && kinds[hi - 1] != SpeechTokenKind.MARK;
  }

  /** Tells whether the sentence is a headline with capitals on all longer words. */
  private boolean isTitleCase(int from, int to) {
    int longer = 0;
    int capital = 0;
    for (int i = from; i < to; i++) {
      if (kinds[i] == SpeechTokenKind.WORD && ends[i] - begins[i] > 3 && Character.isLetter(text.charAt(begins[i]))) {
        longer++;
        capital += capitals[i] ? 1 : 0;
      }
    }
    return longer >= 3 && paragraphs[from] && capital * 10 >= longer * 9;
  }

  /** In a headline a capital tells nothing of a word that can be a verb or stands in a closed class. */
  private void lowerKnownWords(int from, int to) {
    for (int i = from; i < to; i++) {
      capitals[i] &= words[i].forms() == 0
          && (words[i].classes() & ~(WordClass.TITLE.bit() | WordClass.CHANNEL.bit())) == 0;
    }
  }

  private boolean endsSentence(int i, int begin) {
    boolean capital = isCapital(i + 1) || kinds[i + 1] == SpeechTokenKind.QUOTE
        || kinds[i + 1] == SpeechTokenKind.PARENTHESIS
        || isNumber(i + 1)
        || isMark(i + 1, '(') || isMark(i + 1, '\u2022');
    if (kinds[i] == SpeechTokenKind.QUOTE) {
      char last = lastInside(i);
      return capital && (last == '.' || (last == '?' || last == '!' || last == '\u2026') && !(i == begin
          && leadsToCue(i + 1)));
    }
    if (kinds[i] == SpeechTokenKind.WORD) {
      return capital && endsWithInitials(i) && isSentenceOpener(i + 1);
    }
    char c = text.charAt(begins[i]);
    return kinds[i] == SpeechTokenKind.MARK && (c == '.' || c == '?' || c == '!' || c == '\u2026')
        && (capital || c != '.'
        && kinds[i + 1] == SpeechTokenKind.MARK);
  }

  /** {@code U.S.} closes a sentence only before a word that seldom stands with a capital elsewhere. */
  private boolean endsWithInitials(int i) {
    return text.charAt(ends[i] - 1) == '.' && !words[i].is(WordClass.TITLE)
        && ends[i] - begins[i] > 2;
  }

  private boolean isSentenceOpener(int i) {
    return words[i].isAny(WordClass.DETERMINER.bit() | WordClass.SUBJECT_PRONOUN.bit() | WordClass.SUBORDINATOR.bit()
        | WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.POSSESSIVE.bit());
  }

  /** Tells whether a name and a verb of saying follow: the sentence goes on after a question or an exclamation. */
  private boolean leadsToCue(int i) {
    for (int j = i; j < size && j < i + 8 && !paragraphs[j]; j++) {
      if (kinds[j] == SpeechTokenKind.QUOTE
          || kinds[j] == SpeechTokenKind.MARK && !isMark(j, ',') && !(isMark(j, '.') && isMark(j + 1, ','))) {
        return false;
      }
      for (SpeechCue cue : words[j].cues()) {
        if (cue.kind() == SpeechCue.SpeechCueKind.VERB && cue.has(SpeechCue.QUOTE) && cue.has(SpeechCue.LEFT)
            && (words[j].is(VerbForm.PAST) || words[j].is(VerbForm.THIRD))) {
          return true;
        }
      }
      if (words[j].isAny(WordClass.BE.bit() | WordClass.MODAL.bit() | WordClass.PREPOSITION.bit())) {
        return false;
      }
    }
    return false;
  }
}
