package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** Puts a label together from its words: {@code [qualifier...] noun [and noun] [credit] [by] [:]}. */
final class PhotoLabelReader {
  private static final int MAX_QUALIFIERS = 3;

  private final CharSequence text;
  private final int begin;
  private final int limit;
  private final PhotoWords words;
  private Languages languages = Languages.ALL;
  private boolean archive;
  private int end;

  PhotoLabelReader(CharSequence text, int begin, int limit, PhotoWords words) {
    this.text = text;
    this.begin = begin;
    this.limit = limit;
    this.words = words;
  }

  /** Returns the label, or null. */
  PhotoLabel read() {
    PhotoLabel label = aboutPicture();
    if (label != null) {
      return label;
    }
    archive = false;
    int alone = word(PhotoWordKind.ALONE, begin);
    if (alone >= 0) {
      int colon = colonEnd(alone);
      return label(colon < 0 ? alone : colon, colon < 0 ? LabelKind.DIRECT : LabelKind.COLON);
    }
    int credit = word(PhotoWordKind.CREDIT, begin);
    credit = credit >= 0 ? credit : word(PhotoWordKind.AGENT, begin);
    return credit < 0 ? null : ended(credit);
  }

  /** Reads a label that names what it is about. */
  private PhotoLabel aboutPicture() {
    int p = begin;
    for (int n = 0; n <= MAX_QUALIFIERS; n++) {
      int only = word(PhotoWordKind.COLON_NOUN, p);
      if (only >= 0) {
        int colon = colonEnd(only);
        return colon < 0 ? null : label(colon, LabelKind.COLON);
      }
      int noun = word(PhotoWordKind.NOUN, p);
      if (noun >= 0) {
        return isCaption() ? label(Math.max(noun, colonEnd(noun)), LabelKind.CAPTION) : ended(moreNouns(noun));
      }
      int credit = n == 0 ? -1 : word(PhotoWordKind.CREDIT, p);
      if (credit >= 0) {
        return ended(credit);
      }
      int qualifier = word(PhotoWordKind.QUALIFIER, p);
      if (qualifier < 0) {
        qualifier = word(PhotoWordKind.OLD, p);
        archive |= qualifier >= 0;
      }
      if (qualifier < 0) {
        return null;
      }
      p = Chars.skipBlanks(text, qualifier, limit);
    }
    return null;
  }

  private boolean isCaption() {
    int caption = words.endOf(PhotoWordKind.CAPTION, text, begin, limit);
    return caption >= 0 && words.endOf(PhotoWordKind.BY, text, Chars.skipBlanks(text, caption, limit), limit) < 0;
  }

  private int moreNouns(int noun) {
    int p = Chars.skipBlanks(text, noun, limit);
    Phrases.Match<Languages> and = words.at(PhotoWordKind.AND, text, p, limit);
    int next = p < limit && text.charAt(p) == '/' ? p + 1 : and == null ? -1 : and.span().end();
    int second = next < 0 ? -1 : word(PhotoWordKind.NOUN, Chars.skipBlanks(text, next, limit));
    return Math.max(noun, second);
  }

  /** Reads what follows the noun: {@code credit}, {@code source}, {@code by} and a colon. */
  private PhotoLabel ended(int nounEnd) {
    int p = nounEnd;
    for (PhotoWordKind kind : new PhotoWordKind[] {PhotoWordKind.CREDIT, PhotoWordKind.SOURCE}) {
      int more = word(kind, Chars.skipBlanks(text, p, limit));
      p = more >= 0 && more > p ? more : p;
    }
    Phrases.Match<Languages> by = match(PhotoWordKind.BY, Chars.skipBlanks(text, p, limit));
    if (by != null && by.value().meet(languages)) {
      p = by.span().end();
      languages = languages.equals(Languages.ALL) ? by.value() : languages;
    } else {
      by = null;
    }
    int colon = colonEnd(p);
    if (colon < 0 && p > nounEnd && by == null && p < limit && text.charAt(p) == ',') {
      return label(p + 1, LabelKind.DIRECT);
    }
    // Fot. Jan Ode: the full stop of a short label stands for the colon.
    boolean shortened = text.charAt(p - 1) == '.';
    return colon >= 0 ? label(colon, LabelKind.COLON)
        : label(p, by != null || shortened ? LabelKind.DIRECT : LabelKind.BARE);
  }

  private int word(PhotoWordKind kind, int p) {
    Phrases.Match<Languages> match = match(kind, p);
    if (match == null) {
      return -1;
    }
    if (kind == PhotoWordKind.NOUN || kind == PhotoWordKind.CREDIT || kind == PhotoWordKind.ALONE) {
      languages = match.value();
    }
    return match.span().end();
  }

  /** Returns a word that stands at an offset, or whose last letter a name was glued to: {@code CreditAnn Ode}. */
  private Phrases.Match<Languages> match(PhotoWordKind kind, int p) {
    Phrases.Match<Languages> match = words.at(kind, text, p, limit);
    if (match != null || kind != PhotoWordKind.CREDIT && kind != PhotoWordKind.BY) {
      return match;
    }
    int seam = p + 1;
    while (seam < limit && Character.isLowerCase(text.charAt(seam))) {
      seam++;
    }
    if (seam >= limit || !Character.isUpperCase(text.charAt(seam)) || p > 0 && Character.isLetter(text.charAt(p - 1))) {
      return null;
    }
    CharSequence word = text.subSequence(p, seam);
    Phrases.Match<Languages> glued = words.at(kind, word, 0, word.length());
    boolean whole = glued != null && glued.span().end() == word.length();
    return whole ? new Phrases.Match<>(new Span(p, seam), glued.value()) : null;
  }

  private int colonEnd(int p) {
    int colon = Chars.skipBlanks(text, p, limit);
    return colon < limit && text.charAt(colon) == ':' ? colon + 1 : -1;
  }

  private PhotoLabel label(int labelEnd, LabelKind kind) {
    end = labelEnd;
    return new PhotoLabel(new Span(begin, end), Chars.skipBlanks(text, end, limit), kind, archive, languages);
  }
}
