package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Finds photo credits: {@code REUTERS/A B/File Photo}, {@code (AP Photo/A B)}, {@code Photograph: A B/Agency},
 * {@code A B via AP}.
 *
 * <p>It looks at labels, brackets, slashes and {@code via}, and parses only there. Immutable; one instance may serve
 * many threads.
 */
public final class PhotoCreditRecognizer {
  private static final int MAX_LENGTH = 220;
  private static final int MAX_NAME = 60;
  private static final int MAX_LABEL_WORDS = 4;
  private static final int MAX_LABEL_WORD = 24;

  private final PhotoWords words;

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public PhotoCreditRecognizer(CreditLexicon words) {
    this.words = words.photos();
  }

  /**
   * Returns the photo credits of a text from left to right.
   *
   * @param text the text
   */
  public List<PhotoCreditMatch> find(CharSequence text) {
    return find(Anchors.of(text));
  }

  /**
   * Returns the photo credits of a text from left to right.
   *
   * @param anchors the anchors of the text
   */
  public List<PhotoCreditMatch> find(Anchors anchors) {
    List<PhotoCreditMatch> found = new ArrayList<>();
    inBrackets(anchors, '(', ')', found);
    inBrackets(anchors, '[', ']', found);
    for (Anchors.Start start : anchors.starts()) {
      if (words.labels().mayBegin(start.phrases())) {
        atStart(anchors.text(), start.begin(), found);
      }
    }
    atColons(anchors, found);
    atCourtesies(anchors, found);
    atLinks(anchors, "/", found);
    atLinks(anchors, "via ", found);
    atLinks(anchors, "\u2014", found);
    return Overlaps.removed(found, PhotoCreditMatch::span);
  }

  private void inBrackets(Anchors anchors, char open, char close, List<PhotoCreditMatch> found) {
    String text = anchors.text();
    int covered = 0;
    for (int begin : anchors.of(open)) {
      int end = begin < covered ? -1 : closing(text, begin, open, close);
      PhotoCreditMatch match = end < 0 ? null : bracketed(text, begin, end);
      if (match != null) {
        found.add(match);
        covered = end;
      } else {
        insideBracket(text, begin, end, found);
      }
    }
  }

  private static int closing(String text, int begin, char open, char close) {
    int depth = 0;
    for (int i = begin; i < Math.min(text.length(), begin + MAX_LENGTH); i++) {
      char c = text.charAt(i);
      if (c == '\n' || depth > 2) {
        return -1;
      }
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private PhotoCreditMatch bracketed(String text, int open, int close) {
    int begin = Chars.skipSpaces(text, open + 1, close);
    int labelled = labelEnd(text, words.labelInBrackets(text, begin, close), close);
    if (labelled < 0 && !mayHoldCredit(text, begin, close)) {
      return null;
    }
    CreditChain chain = CreditChain.at(text, labelled < 0 ? begin : labelled, close, true, labelled >= 0, words);
    if (chain.isEmpty() || Chars.skipSpaces(text, stopEnd(text, chain.end()), close) < close) {
      return null;
    }
    boolean sure = labelled >= 0 || chain.hasPhotoAgency() && (chain.linked() || Lines.beginsSentence(text, open))
        || chain.hasKnownAgency() && (chain.pool() || !chain.photographers().isEmpty()
            && (chain.linked() || chain.hasNewsAgency()));
    return sure ? match(open, close + 1, chain) : null;
  }

  /** Tells whether something in a bracket without a label calls for a closer look. */
  private boolean mayHoldCredit(String text, int begin, int close) {
    for (int i = begin; i < close; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == ',' || c == '|' || c == '\u2014' || c == 'v' && text.startsWith("via ", i)) {
        return true;
      }
    }
    return begin < close && words.agencies().names().longestAt(text, begin, close) != null;
  }

  /**
   * Looks for a labelled credit behind a comma, such as {@code [h/t A, image via B]}; it stands without the bracket.
   */
  private void insideBracket(String text, int open, int close, List<PhotoCreditMatch> found) {
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == ';' || text.charAt(i) == '|') {
        int begin = Chars.skipSpaces(text, i + 1, close);
        int labelled = labelEnd(text, words.labelInBrackets(text, begin, close), close);
        CreditChain chain = labelled < 0 ? null : CreditChain.at(text, labelled, close, true, true, words);
        if (chain != null && !chain.isEmpty()) {
          found.add(match(begin, chain.end(), chain));
          i = chain.end();
        }
      }
    }
  }

  private static int stopEnd(String text, int p) {
    return p < text.length() && text.charAt(p) == '.' ? p + 1 : p;
  }

  private void atStart(String text, int begin, List<PhotoCreditMatch> found) {
    Phrases.Match<PhotoWords.Kind> label = Character.isUpperCase(text.charAt(begin))
        ? words.labels().longestAt(text, begin) : null;
    if (label != null && label.value() == PhotoWords.Kind.BY) {
      addBehind(text, label, found);
    }
  }

  /** Looks for {@code Courtesy A}, which pages print behind captions without any sign between. */
  private void atCourtesies(Anchors anchors, List<PhotoCreditMatch> found) {
    for (int at : anchors.of('C')) {
      if (anchors.text().startsWith("Courtesy", at)) {
        atStart(anchors.text(), at, found);
      }
    }
  }

  /** Looks for labels before colons, wherever they stand: {@code caption Photographer: A}. */
  private void atColons(Anchors anchors, List<PhotoCreditMatch> found) {
    for (int colon : anchors.of(':')) {
      Phrases.Match<PhotoWords.Kind> label = labelBefore(anchors.text(), colon);
      if (label != null) {
        addBehind(anchors.text(), label, found);
      }
    }
  }

  private Phrases.Match<PhotoWords.Kind> labelBefore(String text, int colon) {
    int end = Chars.skipSpacesBack(text, colon, Math.max(0, colon - 3));
    Phrases.Match<PhotoWords.Kind> label = null;
    for (int p = end, n = 0; p > 0 && n < MAX_LABEL_WORDS; n++) {
      int begin = Words.begin(text, p, Math.max(0, p - MAX_LABEL_WORD));
      Phrases.Match<PhotoWords.Kind> match = begin == p ? null : words.labels().longestAt(text, begin, end);
      label = match != null && match.span().end() == end ? match : label;
      p = begin == p ? 0 : Chars.skipSpacesBack(text, begin, 0);
    }
    return label;
  }

  private void addBehind(String text, Phrases.Match<PhotoWords.Kind> label, List<PhotoCreditMatch> found) {
    int limit = lineLimit(text, label.span().begin());
    int begin = labelEnd(text, label, limit);
    if (begin >= 0) {
      CreditChain chain = CreditChain.at(text, begin, limit, false, true, words);
      if (!chain.isEmpty() && isEnded(text, chain, limit)) {
        found.add(match(label.span().begin(), tailEnd(text, chain), chain));
      }
    }
  }

  /** Returns where the names behind a label begin, or -1. */
  private static int labelEnd(String text, Phrases.Match<PhotoWords.Kind> label, int limit) {
    if (label == null || label.value() == PhotoWords.Kind.CAPTION) {
      return -1;
    }
    int p = Chars.skipSpaces(text, label.span().end(), limit);
    boolean colon = p < limit && text.charAt(p) == ':';
    if (!colon && label.value() == PhotoWords.Kind.NOUN) {
      return -1;
    }
    return Chars.skipSpaces(text, colon ? p + 1 : p, limit);
  }

  /** Tells whether a chain outside brackets stops where a credit does, not inside a sentence. */
  private static boolean isEnded(String text, CreditChain chain, int limit) {
    if (chain.glued() || chain.endsWithKnown()) {
      return true;
    }
    int p = Chars.skipSpaces(text, chain.end(), limit);
    return p >= limit || ".,|)];\u2022\"(\u201C\u2018".indexOf(text.charAt(p)) >= 0 || p > chain.end()
        && Character.isUpperCase(text.charAt(p));
  }

  /** Looks around the words and marks that link names. */
  private void atLinks(Anchors anchors, String link, List<PhotoCreditMatch> found) {
    String text = anchors.text();
    boolean word = Character.isLetter(link.charAt(0));
    int covered = 0;
    for (int at : anchors.of(link.charAt(0))) {
      if (at >= covered && text.startsWith(link, at) && (!word || at > 0 && Chars.isSpace(text.charAt(at - 1)))) {
        PhotoCreditMatch match = around(text, at, covered);
        if (match != null) {
          found.add(match);
          covered = match.span().end();
        }
      }
    }
  }

  /** Returns the credit whose first names stand before a link, trying their possible starts from left to right. */
  private PhotoCreditMatch around(String text, int link, int from) {
    int limit = lineLimit(text, link);
    int nameEnd = Chars.skipSpacesBack(text, link, from);
    for (int p = headOf(text, nameEnd, from); p < nameEnd; p++) {
      boolean wordStart = Character.isUpperCase(text.charAt(p)) && (p == 0 || !isNamePart(text, p - 1));
      if (wordStart && !text.startsWith("The ", p)) {
        CreditChain chain = CreditChain.at(text, p, limit, false, false, words);
        if (chain.end() > link + 1 && chain.linked() && isCredit(text, p, chain)) {
          int sign = Chars.skipSpacesBack(text, p, from) - 1;
          return match(sign >= from && text.charAt(sign) == '\u00A9' ? sign : p, tailEnd(text, chain), chain);
        }
      }
    }
    return null;
  }

  /** Tells whether linked names are a credit, not the sponsors of a poll or an index. */
  private static boolean isCredit(String text, int begin, CreditChain chain) {
    boolean person = !chain.photographers().isEmpty();
    boolean wholeLine = Lines.isAtEnd(text, chain.end()) && (begin == 0 || Chars.isLineEnd(text.charAt(begin - 1)));
    if (!chain.hasKnownAgency()) {
      return person && wholeLine && !chain.agencies().isEmpty();
    }
    int next = Chars.skipSpaces(text, chain.end(), text.length());
    boolean prose = !chain.glued() && next > chain.end() && next < text.length()
        && Character.isLowerCase(text.charAt(next));
    return chain.hasPhotoAgency() || (person || chain.pool()) && !prose;
  }

  /** Returns the offset from which only words of names run up to an offset. */
  private int headOf(String text, int nameEnd, int from) {
    int head = nameEnd;
    for (int p = nameEnd; p > Math.max(from, nameEnd - MAX_NAME); ) {
      int begin = p;
      while (begin > from && isNamePart(text, begin - 1)) {
        begin--;
      }
      if (begin == p) {
        break;
      }
      if (Character.isUpperCase(text.charAt(begin))) {
        head = begin;
      } else if (!words.persons().isParticle(text, begin, p)) {
        break;
      }
      p = Chars.skipSpacesBack(text, begin, from);
    }
    return head;
  }

  private static boolean isNamePart(String text, int i) {
    char c = text.charAt(i);
    boolean initial = c == '.' && i > 0 && Character.isUpperCase(text.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)));
    return initial || Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
  }

  /** Includes the owner repeated in brackets, {@code REUTERS/A B (Reuters)}, and the number of pictures. */
  private int tailEnd(String text, CreditChain chain) {
    int open = Chars.skipSpaces(text, chain.end(), text.length());
    if (open < text.length() && text.charAt(open) == '(') {
      int close = closing(text, open, '(', ')');
      String inner = close < 0 ? "" : text.substring(open + 1, close).strip();
      boolean owner = words.agencies().named(inner)
          .filter(agency -> chain.agencies().stream().anyMatch(printed -> agency.equals(printed.known()))).isPresent();
      boolean number = !inner.isEmpty() && Chars.skipDigits(inner, 0, inner.length()) == inner.length();
      return owner || number ? close + 1 : chain.end();
    }
    return chain.end();
  }

  private static int lineLimit(String text, int begin) {
    int limit = Math.min(text.length(), begin + MAX_LENGTH);
    for (int i = begin; i < limit; i++) {
      if (Chars.isLineEnd(text.charAt(i))) {
        return i;
      }
    }
    return limit;
  }

  private static PhotoCreditMatch match(int begin, int end, CreditChain chain) {
    return new PhotoCreditMatch(new Span(begin, end), List.copyOf(chain.photographers()), List.copyOf(chain.agencies()),
        chain.archive());
  }
}
