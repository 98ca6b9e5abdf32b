package org.newswire.uima.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the engines read it, whatever page it was set on, and the way back to the text as printed.
 *
 * <p>A line end that only wraps a line reads as a blank, runs of blanks and no-break blanks as one blank, every kind of
 * line end as a line feed; soft hyphens, zero-width blanks and the blanks around a line are absent; a letter and its
 * combining accents read as one letter. A text in which nothing of this occurs is not copied. Immutable.
 */
public final class Layout {
  private final String original;
  private final String text;
  /** The offset in the original of every unit of the text, and its end, then room; null where they are the same. */
  private final int[] offsets;

  private Layout(String original, String text, int[] offsets) {
    this.original = original;
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * Reads a text.
   *
   * @param original the text as printed
   * @return the text to recognize in, and the way back to the offsets of the original
   */
  public static Layout of(String original) {
    return isPlain(original) ? new Layout(original, original, null) : new Typesetter(original).read();
  }

  /**
   * {@return whether this is how a text is read}
   *
   * @param printed the text as printed
   */
  public boolean isOf(String printed) {
    return original.equals(printed);
  }

  /** {@return the text as the engines read it} */
  public String text() {
    return text;
  }

  /**
   * {@return where a stretch of the read text is printed: from its first to its last visible unit}
   *
   * @param span offsets in {@link #text()}
   */
  public Span toOriginal(Span span) {
    if (offsets == null) {
      return span;
    }
    int begin = offsets[span.begin()];
    if (span.length() == 0) {
      return new Span(begin, begin);
    }
    int last = offsets[span.end() - 1];
    int end = offsets[span.end()];
    while (end > last + 1 && !isVisible(original.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * {@return where an offset of the text as printed is read}
   *
   * @param offset an offset in the original
   */
  public int fromOriginal(int offset) {
    if (offsets == null) {
      return offset;
    }
    int found = Arrays.binarySearch(offsets, 0, text.length() + 1, offset);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * {@return a trace that tells a listener where things are printed}
   *
   * @param listener is told about spans of the original
   */
  public Trace toOriginal(Trace listener) {
    if (offsets == null || !listener.isOn()) {
      return listener;
    }
    return new Trace() {
      @Override
      public void applied(Rule rule, int begin, int end) {
        Span span = toOriginal(new Span(begin, end));
        listener.applied(rule, span.begin(), span.end());
      }

      @Override
      public void failed(Rule rule, int begin, int end, String why) {
        Span span = toOriginal(new Span(begin, end));
        listener.failed(rule, span.begin(), span.end(), why);
      }
    };
  }

  /** Whether a text has no line end but between paragraphs, and nothing else to be read in another way. */
  private static boolean isPlain(String text) {
    char before = '\n';
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (before == ' ' || before != '\n' && i + 1 < n && text.charAt(i + 1) != '\n') {
          return false;
        }
      } else if (c == ' ') {
        if (before == ' ' || before == '\n') {
          return false;
        }
      } else if (c < ' ' || c >= 0x7F && (!isVisible(c) || isAccent(c))) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static boolean isVisible(char c) {
    return !Chars.isBlank(c) && !Chars.isAbsent(c) && !Chars.isLineEnd(c);
  }

  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Sets a text anew. */
  private static final class Typesetter {
    private final String original;
    private final char[] out;
    private final int[] from;
    private int size;
    private boolean moved;

    Typesetter(String original) {
      this.original = original;
      out = new char[original.length()];
      from = new int[original.length() + 1];
    }

    Layout read() {
      List<PrintedLine> lines = PrintedLine.of(original);
      LineEnd[] ends = LineEnd.of(original, lines);
      for (int i = 0; i < ends.length; i++) {
        PrintedLine line = lines.get(i);
        add(line);
        switch (ends[i]) {
          case KEPT -> put('\n', line.end());
          case BLANK -> put(' ', line.end());
          case ABSENT -> moved = true;
          case NONE -> { }
        }
      }
      from[size] = original.length();
      String text = new String(out, 0, size);
      return new Layout(original, text, moved || size < original.length() ? from : null);
    }

    private void add(PrintedLine line) {
      for (int i = line.begin(); i < line.end(); i++) {
        char c = original.charAt(i);
        if (Chars.isBlank(c)) {
          if (size == 0 || out[size - 1] != ' ') {
            put(' ', i);
          }
        } else if (isAccent(c) && i > line.begin() && size > 0) {
          compose(c, i);
        } else if (!Chars.isAbsent(c)) {
          put(c, i);
        }
      }
    }

    private void put(char c, int offset) {
      moved |= offset != size;
      out[size] = c;
      from[size++] = offset;
    }

    /** Puts an accent on the letter before it, where the two are one letter. */
    private void compose(char accent, int offset) {
      String pair = Normalizer.normalize(new String(new char[] {out[size - 1], accent}), Normalizer.Form.NFC);
      if (pair.length() == 1) {
        out[size - 1] = pair.charAt(0);
      } else {
        put(accent, offset);
      }
    }
  }
}
