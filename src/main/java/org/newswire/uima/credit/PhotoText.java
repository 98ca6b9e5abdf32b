package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** The stretch of text that holds a photo credit: what stands at an offset of it, whatever was read before. */
final class PhotoText {
  private static final int MAX_WORD_IN_BRACKETS = 12;
  private static final int MAX_LAST = 40;

  private final CharSequence text;
  private final int limit;
  private final boolean bracketed;
  private final PhotoWords words;

  PhotoText(CharSequence text, int limit, boolean bracketed, PhotoWords words) {
    this.text = text;
    this.limit = limit;
    this.bracketed = bracketed;
    this.words = words;
  }

  Phrases.Match<Agency> knownAt(int begin) {
    if (begin >= limit) {
      return null;
    }
    boolean glued = begin > 0 && Character.isLowerCase(text.charAt(begin - 1)) && isCapital(begin);
    if (!glued) {
      return words.agencies().names().longestAt(text, begin, limit);
    }
    Phrases.Match<Agency> known = words.agencies().names().longestAt(text.subSequence(begin, limit), 0);
    return known == null ? null : new Phrases.Match<>(new Span(begin, begin + known.span().end()), known.value());
  }

  int knownEnd(int begin) {
    Phrases.Match<Agency> match = knownAt(begin);
    return match == null ? -1 : match.span().end();
  }

  boolean isCapital(int p) {
    return p < limit && Character.isUpperCase(text.charAt(p));
  }

  boolean continuesName(int p) {
    int q = Chars.skipBlanks(text, p, limit);
    return bracketed && q > p && isCapital(q) && knownEnd(q) < 0
        && !words.is(PhotoWordKind.MEDIUM, text, q, limit);
  }

  /** Returns the end of a word of pictures beside an agency, such as {@code Photo}, or -1. */
  int mediumEnd(int nameEnd) {
    int begin = Chars.skipBlanks(text, nameEnd, limit);
    int medium = words.endOf(PhotoWordKind.MEDIUM, text, begin, limit);
    int next = medium < 0 ? limit : Chars.skipBlanks(text, medium, limit);
    boolean other = next < limit && (Character.isLetter(text.charAt(next)) || text.charAt(next) == ':');
    PhotoLabel label = other ? PhotoLabel.at(text, begin, limit, words) : null;
    boolean sentence = other && isCapital(next) && !words.is(PhotoWordKind.CAPTION, text, begin, limit)
        && (label == null || label.kind() == LabelKind.BARE);
    return other && !sentence && !words.is(PhotoWordKind.BY, text, next, limit)
        && !words.is(PhotoWordKind.VIA, text, next, limit) ? -1 : medium;
  }

  boolean startsOther(int p) {
    int standIn = words.endOf(PhotoWordKind.STAND_IN, text, p, limit);
    PhotoLabel label = PhotoLabel.at(text, p, limit, words);
    return words.is(PhotoWordKind.STOP, text, p, limit) && !bracketed || standIn > p && standIn < limit
        && text.charAt(standIn) == '/'
        || startsDistributor(p) || label != null && label.callsForName()
        || words.is(PhotoWordKind.CAPTION, text, p, limit);
  }

  /** Tells whether an agency of news or of pictures is named at an offset. */
  boolean startsDistributor(int p) {
    Phrases.Match<Agency> known = knownAt(p);
    AgencyKind kind = known == null ? null : known.value().kind();
    return kind == AgencyKind.AGENCY || kind == AgencyKind.PHOTO;
  }

  /**
   * Returns the end of a place in brackets within a name, {@code The Springfield (Ill.) Herald}, or the offset itself.
   */
  int bracketedWordEnd(int p) {
    int stop = Math.min(limit, p + MAX_WORD_IN_BRACKETS);
    for (int i = p; bracketed && text.charAt(p) == '(' && i < stop; i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return p;
  }

  boolean isSmallNameWord(int p, int wordEnd) {
    if (!words.persons().isParticle(text, p, wordEnd) && words.endOf(PhotoWordKind.INNER, text, p, limit) != wordEnd) {
      return false;
    }
    int next = Chars.skipBlanks(text, wordEnd, limit);
    return isCapital(next) || words.skipArticle(text, next, limit) > next;
  }

  boolean isHost(int p, int wordEnd) {
    String word = text.subSequence(p, wordEnd).toString();
    return word.indexOf('.') > 0 && !word.endsWith(".") || word.startsWith("@");
  }

  int wordEnd(int begin) {
    int i = begin;
    while (i < limit && isWordChar(begin, i)) {
      i++;
    }
    return i;
  }

  private boolean isWordChar(int begin, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || c == '@' && i == begin || c == '_') {
      return true;
    }
    if (i == begin) {
      return false;
    }
    boolean inside = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
    if (c == '.') {
      return inside && !(isCapital(i + 1) && i - begin > 2 && !bracketed)
          || i - begin == 1 && Character.isUpperCase(text.charAt(begin)) || isInitials(begin, i);
    }
    boolean plural = c == '\'' || c == '\u2019';
    if (plural && text.charAt(i - 1) == 's' && i + 2 < limit && text.charAt(i + 1) == ' ' && isCapital(i + 2)) {
      return true;
    }
    return inside && (c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '&');
  }

  private boolean isInitials(int begin, int dot) {
    return dot - begin >= 3 && text.charAt(dot - 2) == '.' && Character.isUpperCase(text.charAt(dot - 1));
  }

  /** Tells whether no more than a name stands between an offset and the end of the line. */
  boolean endsLine(int bar) {
    for (int i = bar + 1; i < Math.min(text.length(), bar + MAX_LAST); i++) {
      if (Chars.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return bar + MAX_LAST >= text.length();
  }

  boolean isPersonBeforeOwner(int p) {
    Span person = words.persons().nameAt(text, p, limit);
    int next = person == null ? limit : Chars.skipBlanks(text, person.end(), limit);
    return next < limit && (text.charAt(next) == '/' || text.charAt(next) == '(');
  }
}
