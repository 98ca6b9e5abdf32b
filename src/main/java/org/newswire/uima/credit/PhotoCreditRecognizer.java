package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.PhotoCandidate.CandidatePlace;
import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Rules;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds photo credits: {@code REUTERS/A B/File Photo}, {@code (AP Photo/A B)}, {@code Photograph: A B/Agency},
 * {@code A B via AP}.
 *
 * <p>It looks at labels, brackets, signs and the words and marks that link names, reads the parts there, and leaves the
 * decision to the {@link PhotoRules}. Immutable; one instance may serve many threads.
 */
public final class PhotoCreditRecognizer {
  private static final int MAX_LENGTH = 220;
  private static final int MAX_NAME = 60;
  private static final int MAX_LABEL_WORDS = 5;
  private static final int MAX_LABEL_WORD = 24;
  private static final int MAX_DEPTH = 2;

  private final PhotoWords words;
  private final Rules<PhotoCandidate> rules = PhotoRules.list();

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public PhotoCreditRecognizer(CreditLexicon words) {
    this.words = words.photos();
  }

  /** {@return the rules that decide, in the order in which they are tried} */
  public List<Rule> rules() {
    return rules.rules();
  }

  /**
   * {@return the photo credits of a text from left to right}
   *
   * @param text the text
   */
  public List<PhotoCreditMatch> find(CharSequence text) {
    return find(Anchors.of(text), Trace.OFF);
  }

  /**
   * {@return the photo credits of a text from left to right}
   *
   * @param anchors the anchors of the text
   * @param trace told what the rules say
   */
  public List<PhotoCreditMatch> find(Anchors anchors, Trace trace) {
    PhotoCreditSearch search = new PhotoCreditSearch(anchors, trace);
    search.inBrackets('(', ')');
    search.inBrackets('[', ']');
    search.atStarts();
    search.atColons();
    search.insideLines();
    search.atSigns();
    search.atLinks("/");
    words.links().forEach(search::atLinks);
    search.atLinks("\u2014");
    return Overlaps.removed(search.found, PhotoCreditMatch::span);
  }

  /** One walk over one text. */
  private final class PhotoCreditSearch {
    private final Anchors anchors;
    private final String text;
    private final Trace trace;
    private final List<PhotoCreditMatch> found = new ArrayList<>();
    /** The last start from which names before a link were read. */
    private int tried;

    PhotoCreditSearch(Anchors anchors, Trace trace) {
      this.anchors = anchors;
      this.trace = trace;
      text = anchors.text();
    }

    /** Adds a candidate that a rule accepts and returns whether one does. */
    private boolean decide(int begin, int end, CandidatePlace place, PhotoLabel label, PhotoParts parts) {
      PhotoCandidate candidate = new PhotoCandidate(text, begin, end, place, label, parts, words);
      if (rules.decide(candidate, begin, end, trace) == null) {
        return false;
      }
      found.add(new PhotoCreditMatch(new Span(begin, end), parts.photographers(), parts.agencies(), parts.archive()));
      return true;
    }

    void inBrackets(char open, char close) {
      int covered = 0;
      for (int begin : anchors.of(open)) {
        int end = begin < covered ? -1 : closing(text, begin, open, close);
        if (end >= 0) {
          if (bracketed(begin, end)) {
            covered = end;
          } else {
            insideBracket(begin, end);
          }
        }
      }
    }

    private boolean bracketed(int open, int close) {
      int begin = Chars.skipBlanks(text, open + 1, close);
      PhotoLabel label = PhotoLabel.at(text, begin, close, words);
      if (label == null && !mayHoldCredit(begin, close)) {
        return false;
      }
      PhotoParts parts = PhotoPartReader.read(text, label == null ? begin : label.namesAt(), close, true, label, words);
      if (Chars.skipBlanks(text, skipStop(parts.end()), close) == close
          && decide(open, close + 1, CandidatePlace.BRACKET, label, parts)) {
        return true;
      }
      boolean alone = label != null && label.kind() == LabelKind.CAPTION && label.span().end() == close;
      if (label == null || label.kind() != LabelKind.BARE && !alone) {
        return false;
      }
      // (Art Streiber/AP): what looks like a label is a name.
      PhotoParts named = PhotoPartReader.read(text, begin, close, true, null, words);
      return Chars.skipBlanks(text, skipStop(named.end()), close) == close
          && decide(open, close + 1, CandidatePlace.BRACKET, null, named);
    }

    /** Tells whether something in a bracket without a label calls for a closer look. */
    private boolean mayHoldCredit(int begin, int close) {
      for (int i = begin; i < close; i++) {
        char c = text.charAt(i);
        if (c == '/' || c == ',' || c == '|' || c == '\u2014' || isLink(i)) {
          return true;
        }
      }
      return begin < close && words.agencies().names().longestAt(text, begin, close) != null;
    }

    private boolean isLink(int p) {
      for (String link : words.links()) {
        if (text.startsWith(link, p)) {
          return true;
        }
      }
      return false;
    }

    /** Looks for a labelled credit behind a comma: {@code [h/t A, image via B]}; it stands without the bracket. */
    private void insideBracket(int open, int close) {
      for (int i = open + 1; i < close; i++) {
        if (text.charAt(i) == ',' || text.charAt(i) == ';' || text.charAt(i) == '|') {
          int begin = Chars.skipBlanks(text, i + 1, close);
          PhotoLabel label = PhotoLabel.at(text, begin, close, words);
          if (label != null && label.callsForName()) {
            PhotoParts parts = PhotoPartReader.read(text, label.namesAt(), close, true, label, words);
            boolean accepted = decide(begin, parts.end(), CandidatePlace.INSIDE_BRACKET, label, parts);
            i = accepted ? parts.end() : i;
          }
        }
      }
    }

    private int skipStop(int p) {
      return p < text.length() && text.charAt(p) == '.' ? p + 1 : p;
    }

    void atStarts() {
      for (Anchors.Start start : anchors.starts()) {
        if (!Character.isUpperCase(text.charAt(start.begin()))) {
          continue;
        }
        boolean labelled = words.mayBeginLabel(start.phrases()) && atLabel(start.begin());
        if (!labelled && words.agencies().names().mayBegin(start.phrases())) {
          atAgency(start.begin(), start.before() == '|' ? CandidatePlace.BAR : CandidatePlace.LINE_END);
        }
      }
    }

    /** Looks for labels that no colon ends. */
    private boolean atLabel(int begin) {
      PhotoLabel label = PhotoLabel.at(text, begin, lineLimit(text, begin), words);
      return label != null && label.kind() != LabelKind.COLON && behind(label);
    }

    /** Looks for an agency that fills the rest of its line, or labels a photographer: {@code AP Photo by A}. */
    private void atAgency(int begin, CandidatePlace place) {
      Phrases.Match<Agency> agency = words.agencies().names().longestAt(text, begin);
      boolean photo = agency != null && (agency.value().kind() == AgencyKind.PHOTO || place == CandidatePlace.BAR
          || Lines.isAtEnd(text, agency.span().end())
          || words.is(PhotoWordKind.MEDIUM, text, Chars.skipBlanks(text, agency.span().end(), text.length()),
              text.length()));
      if (!photo) {
        return;
      }
      int limit = lineLimit(text, begin);
      PhotoParts parts = PhotoPartReader.read(text, begin, limit, false, null, words);
      if (!parts.isEmpty()) {
        decide(begin, parts.end(), place, null, parts);
      }
    }

    /**
     * Looks for labels that pages print behind captions without any sign between: {@code evening Image copyright A}.
     */
    void insideLines() {
      for (int i = 1; i < text.length(); i++) {
        if (Character.isUpperCase(text.charAt(i)) && Chars.isBlank(text.charAt(i - 1))
            && words.mayBeginLabel(Phrases.start(text, i))) {
          atLabel(i);
        }
      }
    }

    /** Looks for labels before colons, wherever they stand: {@code caption Photographer: A}. */
    void atColons() {
      for (int colon : anchors.of(':')) {
        PhotoLabel label = labelBefore(colon, colon + 1);
        if (label != null) {
          behind(label);
        }
      }
    }

    /** Returns the longest label that ends with a word or colon, or null. */
    private PhotoLabel labelBefore(int last, int labelEnd) {
      int end = Chars.skipBlanksBack(text, last, Math.max(0, last - 3));
      // "Fot.: Ann Ode"
      end = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
      PhotoLabel label = null;
      for (int p = end, n = 0; p > 0 && n < MAX_LABEL_WORDS; n++) {
        int begin = Words.begin(text, p, Math.max(0, p - MAX_LABEL_WORD));
        if (begin == p) {
          break;
        }
        if (Character.isUpperCase(text.charAt(begin)) && words.mayBeginLabel(Phrases.start(text, begin))) {
          PhotoLabel match = PhotoLabel.at(text, begin, lineLimit(text, begin), words);
          label = match != null && match.span().end() == labelEnd ? match : label;
        }
        p = Chars.skipBlanksBack(text, begin, 0);
      }
      return label;
    }

    private boolean behind(PhotoLabel label) {
      int begin = label.span().begin();
      PhotoParts parts = PhotoPartReader.read(text, label.namesAt(), lineLimit(text, begin), false, label, words);
      numbered(parts);
      return decide(begin, Math.max(parts.end(), label.span().end()), CandidatePlace.LABEL, label, parts);
    }

    /** Looks at copyright signs that stand before a name: {@code (c) A B (AFP)}, with the sign. */
    void atSigns() {
      for (int sign : anchors.of('\u00A9')) {
        int begin = Chars.skipBlanks(text, sign + 1, text.length());
        if (begin < text.length() && Character.isUpperCase(text.charAt(begin))) {
          PhotoParts parts = PhotoPartReader.read(text, begin, lineLimit(text, sign), false, null, words);
          decide(sign, Math.max(parts.end(), sign + 1), CandidatePlace.SIGN, null, parts);
        }
      }
    }

    /** Looks around the words and marks that link names. */
    void atLinks(String link) {
      boolean word = Character.isLetter(link.charAt(0));
      int covered = 0;
      tried = -1;
      for (int at : anchors.of(link.charAt(0))) {
        if (at >= covered && text.startsWith(link, at) && (!word || at > 0 && Chars.isBlank(text.charAt(at - 1)))) {
          covered = Math.max(covered, around(at, covered));
        }
      }
    }

    /**
     * Looks for the credit whose first names stand before a link, trying their possible starts from left to right, and
     * returns its end, or -1.
     */
    private int around(int link, int from) {
      PhotoLabel label = Character.isLetter(text.charAt(link)) ? labelBefore(link, Words.end(text, link, text.length()))
          : null;
      if (label != null && behind(label)) {
        return label.span().end();
      }
      int limit = lineLimit(text, link);
      int nameEnd = Chars.skipBlanksBack(text, link, from);
      // What was refused from one start does not change before the next link.
      for (int p = Math.max(headOf(nameEnd, from), tried + 1); p < nameEnd; p++) {
        tried = p;
        boolean wordStart = Character.isUpperCase(text.charAt(p)) && (p == 0 || !isNamePart(text, p - 1));
        if (wordStart && words.skipArticle(text, p, limit) == p) {
          PhotoParts parts = PhotoPartReader.read(text, p, limit, false, null, words);
          int sign = Chars.skipBlanksBack(text, p, from) - 1;
          int begin = sign >= from && text.charAt(sign) == '\u00A9' ? sign : p;
          numbered(parts);
          if (parts.end() > link + 1 && parts.linked()
              && decide(begin, parts.end(), CandidatePlace.LINK, null, parts)) {
            return parts.end();
          }
        }
      }
      return -1;
    }

    /** Returns the offset from which only words of names run up to an offset. */
    private int headOf(int nameEnd, int from) {
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
        } else if (!words.persons().isParticle(text, begin, p)
            && words.endOf(PhotoWordKind.AND, text, begin, p) != p) {
          break;
        }
        p = Chars.skipBlanksBack(text, begin, from);
      }
      return head;
    }

    /** Includes the number of pictures: {@code Getty Images (3)}. */
    private void numbered(PhotoParts parts) {
      int open = Chars.skipBlanks(text, parts.end(), text.length());
      if (open + 1 < text.length() && text.charAt(open) == '(') {
        int close = Chars.skipDigits(text, open + 1, text.length());
        if (close > open + 1 && close < text.length() && text.charAt(close) == ')') {
          parts.extendTo(close + 1);
        }
      }
    }
  }

  private static int closing(String text, int begin, char open, char close) {
    int depth = 0;
    for (int i = begin; i < Math.min(text.length(), begin + MAX_LENGTH); i++) {
      char c = text.charAt(i);
      if (c == '\n' || depth > MAX_DEPTH) {
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

  private static boolean isNamePart(String text, int i) {
    char c = text.charAt(i);
    boolean initial = c == '.' && i > 0 && Character.isUpperCase(text.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)));
    return initial || Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
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
}
