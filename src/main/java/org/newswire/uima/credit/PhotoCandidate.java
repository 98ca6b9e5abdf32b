package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.credit.PhotoPart.PartKind;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;

/**
 * A stretch of text that may be a photo credit, for the {@link PhotoRules} to decide about.
 *
 * @param text the text
 * @param begin where it begins, with label and bracket
 * @param end where it ends
 * @param place what called for a look at it
 * @param label the label before its names, or null
 * @param parts its parts
 * @param words the word lists
 */
record PhotoCandidate(String text, int begin, int end, CandidatePlace place, PhotoLabel label, PhotoParts parts,
    PhotoWords words) {
  private static final int MIN_CAPTION = 25;
  private static final int MAX_CAPTION = 300;

  /** What calls for a look at a stretch. */
  enum CandidatePlace {
    /** A bracket that holds it whole. */
    BRACKET,
    /** A comma in a bracket, before its label. */
    INSIDE_BRACKET,
    /** A label. */
    LABEL,
    /** A copyright sign. */
    SIGN,
    /** A slash, a dash or {@code via} between its names. */
    LINK,
    /** An agency behind a sentence. */
    LINE_END,
    /** An agency behind a bar. */
    BAR
  }

  boolean is(CandidatePlace wanted) {
    return place == wanted;
  }

  boolean bracketed() {
    return place == CandidatePlace.BRACKET || place == CandidatePlace.INSIDE_BRACKET;
  }

  /** Tells whether a label whose colon or last word calls for a name stands before the names. */
  boolean labelled() {
    return label != null && label.callsForName();
  }

  boolean hasPerson() {
    return parts.has(PartKind.PERSON);
  }

  boolean hasKnown() {
    return parts.has(PartKind.KNOWN);
  }

  /** Tells whether it names a firm, by one of the words that tell firms. */
  boolean hasFirm() {
    return parts.agencies().stream().anyMatch(agency -> words.isOrganization(agency.printed()));
  }

  /** Tells whether it names nothing but firms, each by one of the words that tell firms. */
  boolean hasFirmsOnly() {
    return parts.agencies().size() == parts.size()
        && parts.agencies().stream().allMatch(agency -> words.isOrganization(agency.printed()));
  }

  /** Tells whether it names a person and the firm that the picture was taken for: {@code Ann Ode for The Herald}. */
  boolean isPersonForFirm() {
    return parts.size() == 2 && parts.first().kind() == PartKind.PERSON && parts.last().agency() != null;
  }

  /** Tells whether one of its parts is the host of a longer address: {@code graph.example/2abc}. */
  boolean holdsAddress() {
    return parts.all().stream().anyMatch(part -> {
      int slash = part.span().end();
      return slash + 1 < text.length() && text.charAt(slash) == '/' && part.name() != null
          && AgencyList.hostEnd(part.name(), 0, part.name().length()) == part.name().length()
          && !Character.isUpperCase(text.charAt(slash + 1)) && text.charAt(slash + 1) != '@';
    });
  }

  /** Tells whether its last word is one for a picture: {@code (Courtesy photo)}. */
  boolean namesPicture() {
    int wordEnd = parts.end();
    return words.endOf(PhotoWordKind.NOUN, text, Words.begin(text, wordEnd, begin), wordEnd) == wordEnd;
  }

  /** Tells whether its first agency is part of a label: {@code AP Photo by A}. */
  boolean ownerLabels() {
    PhotoPart first = parts.first();
    int p = Chars.skipBlanks(text, first.span().end(), text.length());
    return first.kind() == PartKind.KNOWN && first.span().length() > first.name().length()
        && words.is(PhotoWordKind.BY, text, p, text.length());
  }

  boolean hasStandIn() {
    return parts.has(PartKind.STAND_IN) || parts.has(PartKind.ARCHIVE);
  }

  boolean hasPhotoAgency() {
    return parts.hasAgency(AgencyKind.PHOTO);
  }

  /** Tells whether a pair of names that credits are made of stands in it: somebody and an agency. */
  boolean namesSomebodyAndAgency() {
    return hasKnown() && (hasPerson() || hasStandIn());
  }

  /** Tells whether it stops where a credit does, not inside a sentence. */
  boolean isEnded() {
    boolean certain = label != null && label.kind() == LabelKind.COLON || parts.linked() && hasPhotoAgency();
    if (bracketed() || parts.glued() || parts.endsWithKnown() && (certain || !isBeforeProse())) {
      return true;
    }
    int p = Chars.skipBlanks(text, parts.end(), text.length());
    return p >= text.length() || ".,|)];\u2022\"(\u201C\u2018".indexOf(text.charAt(p)) >= 0
        || Chars.isLineEnd(text.charAt(p)) || p > parts.end() && Character.isUpperCase(text.charAt(p));
  }

  /** Tells whether a sentence goes on behind it. */
  boolean isBeforeProse() {
    int p = Chars.skipBlanks(text, parts.end(), text.length());
    return !parts.glued() && p > parts.end() && p < text.length() && Character.isLowerCase(text.charAt(p));
  }

  boolean isWholeLine() {
    return Lines.isAtEnd(text, end) && (begin == 0 || Chars.isLineEnd(text.charAt(begin - 1)));
  }

  boolean endsLine() {
    return Lines.isAtEnd(text, end);
  }

  /** Tells whether the number of the next picture follows. */
  boolean isBeforeNumber() {
    int p = Chars.skipBlanks(text, end, text.length());
    return p > end && p < text.length() && Character.isDigit(text.charAt(p));
  }

  /** Tells whether text stands before it on its line. */
  boolean followsText() {
    int p = Chars.skipBlanksBack(text, begin, 0);
    return p > 0 && !Chars.isLineEnd(text.charAt(p - 1));
  }

  boolean beginsSentence() {
    return Lines.beginsSentence(text, begin);
  }

  /** Tells whether it stands right behind another bracket. */
  boolean followsBracket() {
    int p = Chars.skipBlanksBack(text, begin, 0);
    return p > 0 && (text.charAt(p - 1) == ')' || text.charAt(p - 1) == ']');
  }

  /** Tells whether it ends a line that begins with a capital and holds words, but no sentence before it. */
  boolean endsCaption() {
    int lineBegin = begin;
    while (lineBegin > 0 && begin - lineBegin <= MAX_CAPTION && !Chars.isLineEnd(text.charAt(lineBegin - 1))) {
      lineBegin--;
    }
    int wordEnd = Chars.skipBlanksBack(text, begin, lineBegin);
    return endsLine() && wordEnd - lineBegin >= MIN_CAPTION && begin - lineBegin <= MAX_CAPTION
        && wordEnd < begin && Character.isUpperCase(text.charAt(lineBegin))
        && Character.isLetterOrDigit(text.charAt(wordEnd - 1))
        && Lines.sentenceEnd(text, lineBegin, wordEnd) == wordEnd;
  }

  /** Tells whether another paragraph of the story follows. */
  boolean isBeforeMore() {
    int p = end;
    while (p < text.length() && Character.isWhitespace(text.charAt(p))) {
      p++;
    }
    return p < text.length();
  }

  boolean isBeforeDash() {
    int p = Chars.skipBlanks(text, end, text.length());
    return p < text.length() && (Chars.isDash(text.charAt(p)) || text.charAt(p) == '=');
  }

  /** Tells whether the agency's own name stands before its bracket: {@code the Associated Press (AP)}. */
  boolean explainsName() {
    PrintedAgency agency = parts.agencies().isEmpty() ? null : parts.agencies().get(0);
    if (agency == null || agency.known() == null || place != CandidatePlace.BRACKET) {
      return false;
    }
    int nameEnd = Chars.skipBlanksBack(text, begin, 0);
    if (nameEnd == 0 || !Character.isLetterOrDigit(text.charAt(nameEnd - 1))) {
      return false;
    }
    for (Phrases.Match<Agency> named
        : words.agencies().names().findAll(text, Math.max(0, nameEnd - Lines.MAX_NAME), nameEnd)) {
      if (named.span().end() == nameEnd && named.value().equals(agency.known())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it begins with places in capitals before a dash, as a dateline does. */
  boolean beginsLikeDateline() {
    PhotoPart first = parts.isEmpty() || label != null ? null : parts.first();
    if (first == null || first.kind() == PartKind.KNOWN
        || !Words.isCapitals(text, first.span().begin(), first.span().end())) {
      return false;
    }
    int p = Chars.skipBlanks(text, first.span().end(), text.length());
    return p < text.length() && Chars.isDash(text.charAt(p));
  }
}
