package org.newswire.uima.text;

import java.util.Arrays;
import java.util.List;

/**
 * What the end of a printed line says: that something new begins, or only that the page was full.
 *
 * <p>A page is wrapped at a width when its lines are as long as the width lets them be: the first word of the next line
 * would not have fitted. Where no such width shows, a line end within brackets wraps, one in the middle of a
 * sentence that goes on in lower case, and those of a paragraph of long lines that ends its sentence on the last alone.
 */
enum LineEnd {
  /** Something new begins. */
  KEPT,
  /** The page was full, between two words. */
  BLANK,
  /** The page was full, behind the hyphen of a word. */
  ABSENT,
  /** The text ends. */
  NONE;

  private static final int NARROWEST = 36;
  private static final int WIDEST = 132;
  private static final int MIN_WRAPS = 2;
  private static final int MIN_BLOCK_WRAPS = 3;
  private static final int SURE_WRAPS = 6;
  private static final int SHORTEST_SENTENCE = 30;
  private static final int LONG = 55;
  private static final int MAX_BRACKET = 2000;
  private static final int MAX_OPEN = 64;

  /**
   * Returns what the end of every line says.
   *
   * @param text the text
   * @param lines its lines
   */
  static LineEnd[] of(String text, List<PrintedLine> lines) {
    return new Page(text, lines).read();
  }

  private static final class Page {
    private final String text;
    private final List<PrintedLine> lines;
    private final LineEnd[] ends;

    Page(String text, List<PrintedLine> lines) {
      this.text = text;
      this.lines = lines;
      ends = new LineEnd[lines.size()];
      Arrays.fill(ends, KEPT);
      ends[lines.size() - 1] = NONE;
    }

    LineEnd[] read() {
      int last = lines.size() - 1;
      int pageWidth = width(0, last, MIN_WRAPS);
      for (int begin = 0; begin < last; begin++) {
        int end = begin;
        while (end < last && isWithinBlock(end)) {
          end++;
        }
        if (end > begin) {
          block(begin, end, pageWidth > 0 ? pageWidth : width(begin, end, MIN_BLOCK_WRAPS));
        }
        begin = end;
      }
      return ends;
    }

    private boolean isWithinBlock(int line) {
      return !lines.get(line).isEmpty() && !lines.get(line + 1).isEmpty();
    }

    /** Reads the lines of one block, the last one included. */
    private void block(int begin, int end, int width) {
      int[] bracketDepth = brackets(begin, end);
      boolean oneSentence = isOneSentence(begin, end);
      int depth = 0;
      for (int i = begin; i < end; i++) {
        depth += bracketDepth[i - begin];
        if (splitsWordSoftly(i) || depth > 0 || width > 0 && isFull(i, width) && !beginsItem(i) || isMidSentence(i)
            || oneSentence) {
          ends[i] = splitsWord(i) || splitsWordSoftly(i) ? ABSENT : BLANK;
        }
      }
    }

    /**
     * Whether a block of long lines ends its sentence on the last of them alone: a paragraph too short to show a
     * width.
     */
    private boolean isOneSentence(int begin, int end) {
      boolean goesOn = false;
      for (int i = begin; i < end; i++) {
        if (lines.get(i).width() < LONG || endsSentence(i) || beginsItem(i) || isAddress(lines.get(i + 1))) {
          return false;
        }
        goesOn |= goesOn(i);
      }
      return goesOn && endsSentence(end);
    }

    /** Returns the width at which most lines are full and which hardly any is longer than, or 0. */
    private int width(int begin, int end, int minWraps) {
      int[] full = new int[WIDEST + 2];
      int[] wider = new int[WIDEST + 2];
      int[] open = new int[WIDEST + 2];
      int lineEnds = 0;
      for (int i = begin; i <= end; i++) {
        int width = lines.get(i).width();
        wider[0]++;
        wider[Math.min(width, WIDEST + 1)]--;
        if (i < end && isWithinBlock(i)) {
          lineEnds++;
          int from = Math.min(width, WIDEST + 1);
          int to = Math.min(width + lines.get(i + 1).firstWord(text), WIDEST);
          if (from <= to) {
            full[from]++;
            full[to + 1]--;
            int goesOn = goesOn(i) ? 1 : 0;
            open[from] += goesOn;
            open[to + 1] -= goesOn;
          }
        }
      }
      int best = 0;
      int most = 0;
      int fullNow = 0;
      int widerNow = 0;
      int openNow = 0;
      for (int width = 0; width <= WIDEST; width++) {
        fullNow += full[width];
        widerNow += wider[width];
        openNow += open[width];
        boolean few = widerNow <= 1 + (end - begin) / 20;
        boolean sure = fullNow >= SURE_WRAPS && openNow * 2 >= fullNow;
        boolean wrapped = width >= NARROWEST && fullNow >= minWraps && fullNow * 2 >= lineEnds
            && openNow * 4 >= fullNow && openNow > 0;
        if (wrapped && (few || sure) && fullNow > most) {
          best = width;
          most = fullNow;
        }
      }
      return best;
    }

    /** Whether the next word would not have fitted; a line that is too long may be a paragraph of its own. */
    private boolean isFull(int line, int width) {
      int printed = lines.get(line).width();
      return printed + lines.get(line + 1).firstWord(text) >= width && (printed <= width || !endsSentence(line));
    }

    /** Whether the sentence of a line goes on in lower case on the next. */
    private boolean goesOn(int line) {
      return !endsSentence(line) && Character.isLowerCase(text.charAt(lines.get(line + 1).begin()));
    }

    private boolean isMidSentence(int line) {
      return goesOn(line) && lines.get(line).width() >= SHORTEST_SENTENCE && !isAddress(lines.get(line + 1));
    }

    /** Addresses stand on lines of their own. */
    private boolean isAddress(PrintedLine line) {
      int end = line.begin() + line.firstWord(text);
      for (int i = line.begin(); i < end - 1; i++) {
        char c = text.charAt(i);
        if (c == '@' || c == '/' || c == '.' && Character.isLetter(text.charAt(i + 1))) {
          return true;
        }
      }
      return false;
    }

    private boolean endsSentence(int line) {
      int i = lines.get(line).end() - 1;
      while (i > lines.get(line).begin() && "\"'\u201D\u2019\u00BB)]".indexOf(text.charAt(i)) >= 0) {
        i--;
      }
      return ".!?:\u2026".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether the next line is set off by a bullet or an indent. */
    private boolean beginsItem(int line) {
      PrintedLine next = lines.get(line + 1);
      char first = text.charAt(next.begin());
      boolean bullet = "-\u2013\u2014*\u2022\u00B7\u25CF\u25AA>".indexOf(first) >= 0;
      boolean indented = next.indent() > lines.get(line).indent() + 1;
      return (bullet || indented && !Character.isLowerCase(first)) && endsSentence(line);
    }

    /** Whether a soft hyphen shows at the end of a line. */
    private boolean splitsWordSoftly(int line) {
      int end = lines.get(line).end();
      return text.charAt(end) == '\u00AD' && Character.isLetter(text.charAt(lines.get(line + 1).begin()));
    }

    /** Whether a line ends with the hyphen of a word that the next goes on with. */
    private boolean splitsWord(int line) {
      PrintedLine printed = lines.get(line);
      int hyphen = printed.end() - 1;
      return hyphen > printed.begin() && "-\u2010".indexOf(text.charAt(hyphen)) >= 0
          && Character.isLowerCase(text.charAt(hyphen - 1))
          && Character.isLetter(text.charAt(lines.get(line + 1).begin()));
    }

    /** Returns by how much the number of open brackets changes on every line, brackets without a partner left out. */
    private int[] brackets(int begin, int end) {
      int[] change = new int[end - begin + 1];
      int[] open = new int[MAX_OPEN];
      int[] openLine = new int[MAX_OPEN];
      int depth = 0;
      for (int line = begin; line <= end; line++) {
        for (int i = lines.get(line).begin(); i < lines.get(line).end(); i++) {
          char c = text.charAt(i);
          if (c == '(' || c == '[') {
            if (depth == MAX_OPEN) {
              System.arraycopy(open, 1, open, 0, MAX_OPEN - 1);
              System.arraycopy(openLine, 1, openLine, 0, MAX_OPEN - 1);
              depth--;
            }
            open[depth] = i;
            openLine[depth++] = line;
          } else if ((c == ')' || c == ']') && depth > 0 && text.charAt(open[depth - 1]) == (c == ')' ? '(' : '[')) {
            depth--;
            if (i - open[depth] <= MAX_BRACKET) {
              change[openLine[depth] - begin]++;
              change[line - begin]--;
            }
          }
        }
      }
      return change;
    }
  }
}
