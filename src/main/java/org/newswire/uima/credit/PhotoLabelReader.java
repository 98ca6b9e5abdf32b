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
    Phrases.Match<Languages> by = words.at(PhotoWordKind.BY, text, Chars.skipBlanks(text, p, limit), limit);
    if (by != null && by.value().meet(languages)) {
      p = by.span().end();
      languages = languages.equals(Languages.ALL) ? by.value() : languages;
    } else {
      by = null;
    }
    int colon = colonEnd(p);
    // Fot. Jan Ode: the full stop of a short label stands for the colon.
    boolean shortened = text.charAt(p - 1) == '.';
    return colon >= 0 ? label(colon, LabelKind.COLON)
        : label(p, by != null || shortened ? LabelKind.DIRECT : LabelKind.BARE);
  }

  private int word(PhotoWordKind kind, int p) {
    Phrases.Match<Languages> match = words.at(kind, text, p, limit);
    if (match == null) {
      return -1;
    }
    if (kind == PhotoWordKind.NOUN || kind == PhotoWordKind.CREDIT || kind == PhotoWordKind.ALONE) {
      languages = match.value();
    }
    return match.span().end();
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
