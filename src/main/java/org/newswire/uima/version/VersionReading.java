package org.newswire.uima.version;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.text.Tokens;

/**
 * A story as a comparison reads it: its words, sentences and quotations; credits are no part of its sentences.
 *
 * <p>{@link BreakIterator} finds the sentences; paragraphs and credits end them, too, and no marked name is cut in two.
 * A text without full stops is cut after words that are the same in every version of it.
 */
final class VersionReading {
  /** What has no number: a word outside all quotations, or outside all sentences. */
  static final int NONE = -1;

  private static final int LONGEST = 80;
  private static final int SHORTEST = 8;

  final MarkedStory story;
  final StoryWords words;
  private final int[] quotation;
  private final int[] sentence;
  private final List<TokenRange> sentences = new ArrayList<>();

  /**
   * Reads a story.
   *
   * @param story the story
   * @param ends tells where sentences end
   */
  VersionReading(MarkedStory story, SentenceEnds ends) {
    this.story = story;
    words = StoryWords.of(story.text());
    quotation = numbers(story.quotations());
    sentence = new int[words.size()];
    Arrays.fill(sentence, NONE);
    int[] credit = numbers(disjoint(story.credits().stream().map(StoryCredit::span).sorted().toList()));
    boolean[] begins = begins(ends, credit);
    for (int from = 0; from < words.size(); ) {
      int to = from + 1;
      while (to < words.size() && !begins[to]) {
        to++;
      }
      if (credit[from] == NONE) {
        Arrays.fill(sentence, from, to, sentences.size());
        sentences.add(new TokenRange(from, to));
      }
      from = to;
    }
  }

  /** Returns the sentences as ranges of words. */
  List<TokenRange> sentences() {
    return sentences;
  }

  /** Returns the number of the quotation that a word stands in, or {@link #NONE}. */
  int quotation(int word) {
    return quotation[word];
  }

  /** Returns the number of the sentence that a word belongs to, or {@link #NONE} in a credit. */
  int sentence(int word) {
    return sentence[word];
  }

  /** Returns the stretch of text from the first to the last of some words, with the marks around them. */
  Span span(TokenRange range) {
    String text = story.text();
    int begin = words.span(range.from()).begin();
    int end = words.span(range.to() - 1).end();
    int before = range.from() == 0 ? 0 : words.span(range.from() - 1).end();
    int after = range.to() == words.size() ? text.length() : words.span(range.to()).begin();
    while (begin > before && isMark(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < after && isMark(text.charAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean isMark(char c) {
    return c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  private boolean[] begins(SentenceEnds ends, int[] credit) {
    boolean[] begins = new boolean[words.size()];
    String text = story.text();
    Tokens tokens = Tokens.of(text);
    for (int token = 0, word = 0; token < tokens.size(); token++) {
      if (tokens.startsParagraph(token)) {
        word = begin(begins, word, tokens.begin(token));
      }
    }
    boolean[] inside = inside(text.length());
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    for (int at = breaks.first(), word = 0; at != BreakIterator.DONE; at = breaks.next()) {
      if (at < text.length() && !inside[at] && ends.mayEndBefore(text, at)) {
        word = begin(begins, word, at);
      }
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] |= (credit[i] == NONE) != (credit[i - 1] == NONE);
    }
    cutLong(begins);
    return begins;
  }

  /** Lets a sentence begin at the first word from an offset on, and returns that word. */
  private int begin(boolean[] begins, int from, int offset) {
    int word = from;
    while (word < words.size() && words.span(word).begin() < offset) {
      word++;
    }
    if (word < words.size()) {
      begins[word] = true;
    }
    return word;
  }

  private boolean[] inside(int length) {
    boolean[] inside = new boolean[length];
    for (Span span : story.whole()) {
      if (span.length() > 1) {
        Arrays.fill(inside, span.begin() + 1, span.end(), true);
      }
    }
    return inside;
  }

  private void cutLong(boolean[] begins) {
    for (int from = 0; from < begins.length; ) {
      int to = from + 1;
      while (to < begins.length && !begins[to]) {
        to++;
      }
      if (to - from > LONGEST) {
        for (int i = from + SHORTEST, last = from; i < to - SHORTEST; i++) {
          if (i - last >= SHORTEST && (words.key(i - 1).hashCode() & 15) == 0 || i - last >= LONGEST) {
            begins[i] = true;
            last = i;
          }
        }
      }
      from = to;
    }
  }

  private static List<Span> disjoint(List<Span> sorted) {
    List<Span> disjoint = new ArrayList<>();
    for (Span span : sorted) {
      if (disjoint.isEmpty() || disjoint.get(disjoint.size() - 1).end() <= span.begin()) {
        disjoint.add(span);
      }
    }
    return disjoint;
  }

  private int[] numbers(List<Span> spans) {
    int[] numbers = new int[words.size()];
    Arrays.fill(numbers, NONE);
    for (int i = 0, next = 0; i < numbers.length; i++) {
      while (next < spans.size() && spans.get(next).end() <= words.span(i).begin()) {
        next++;
      }
      if (next < spans.size() && spans.get(next).begin() <= words.span(i).begin()) {
        numbers[i] = next;
      }
    }
    return numbers;
  }
}
