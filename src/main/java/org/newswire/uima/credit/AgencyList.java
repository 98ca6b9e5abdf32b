package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/** The names in a credit line: {@code The Associated Press, Reuters and wire services}. */
final class AgencyList {
  private static final int MAX_ITEMS = 8;
  private static final int MAX_WORDS = 8;

  private final CharSequence text;
  private final int limit;
  private final CreditLineWords words;
  private final List<PrintedAgency> agencies = new ArrayList<>();
  private int end;
  private boolean person;
  private boolean unknown;
  private boolean generic;
  private int items;

  private AgencyList(CharSequence text, int begin, int limit, CreditLineWords words) {
    this.text = text;
    this.limit = limit;
    this.words = words;
    end = begin;
  }

  /** Reads the names that begin at an offset; the list is empty where none does. */
  static AgencyList at(CharSequence text, int begin, int limit, CreditLineWords words) {
    AgencyList list = new AgencyList(text, begin, limit, words);
    list.read(begin);
    return list;
  }

  int end() {
    return end;
  }

  List<PrintedAgency> agencies() {
    return agencies;
  }

  boolean isEmpty() {
    return items == 0;
  }

  /** Tells whether one of the names is a person's. */
  boolean hasPerson() {
    return person;
  }

  /** Tells whether the lexicon knows none of the words of one name. */
  boolean hasUnknown() {
    return unknown;
  }

  /** Tells whether the label of a photo credit stands at an offset. */
  boolean isBeforeLabel(int p) {
    return isPhotoLabel(p);
  }

  /** Tells whether one item names nobody, such as "agencies". */
  boolean hasGeneric() {
    return generic;
  }

  /** Tells whether all are news agencies that the lexicon knows. */
  boolean areNewsAgencies() {
    return !agencies.isEmpty() && agencies.stream()
        .allMatch(name -> name.known() != null && name.known().kind() == AgencyKind.AGENCY);
  }

  /** Tells whether all are known, hold a word of firms, begin with an article or are addresses of sites. */
  boolean areOrganizations() {
    return agencies.stream()
        .allMatch(name -> name.known() != null || words.photoWords().isOrganization(name.printed())
            || words.photoWords().skipArticle(name.printed(), 0, name.printed().length()) > 0
            || hostEnd(name.printed(), 0, name.printed().length()) > 0);
  }

  /** Returns the end of the address of a site that begins at an offset, {@code news.example}, or the offset. */
  static int hostEnd(CharSequence text, int begin, int limit) {
    int i = begin;
    int dot = -1;
    while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || ".-".indexOf(text.charAt(i)) >= 0
        && i > begin && i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1)))) {
      dot = text.charAt(i) == '.' ? i : dot;
      i++;
    }
    return dot > begin + 1 && i - dot > 2 && Character.isLowerCase(text.charAt(dot + 1)) ? i : begin;
  }

  private void read(int begin) {
    int p = begin;
    while (items < MAX_ITEMS) {
      int itemEnd = item(Chars.skipBlanks(text, p, limit));
      if (itemEnd < 0) {
        return;
      }
      items++;
      end = itemEnd;
      p = separatorEnd(itemEnd);
      if (p < 0) {
        return;
      }
    }
  }

  private int item(int begin) {
    int p = begin;
    int itemEnd = -1;
    boolean capital = false;
    boolean common = false;
    for (int n = 0; n < MAX_WORDS && p < limit; n++) {
      int genericEnd = words.endOf(LineWordPlace.GENERIC, text, p, limit);
      int knownEnd = genericEnd >= 0 ? -1 : knownEnd(p);
      int wordEnd = genericEnd >= 0 ? genericEnd : knownEnd >= 0 ? knownEnd : wordEnd(p);
      if (wordEnd == p || n > 0 && isConjunction(p, wordEnd) || isPhotoLabel(p)) {
        break;
      }
      if (common && genericEnd < 0 && Character.isUpperCase(text.charAt(p))) {
        break;
      }
      boolean small = genericEnd < 0 && knownEnd < 0 && Character.isLowerCase(text.charAt(p)) && !isHost(p, wordEnd);
      if (small && (!isSmallWord(p, wordEnd) || isOfAfterPerson(begin, itemEnd, p, wordEnd))) {
        break;
      }
      common |= genericEnd >= 0;
      capital |= genericEnd < 0 && !small;
      itemEnd = small ? itemEnd : wordEnd;
      p = Chars.skipBlanks(text, wordEnd, limit);
      if (p == wordEnd) {
        break;
      }
    }
    if (itemEnd < 0) {
      return -1;
    }
    generic |= common;
    if (capital) {
      add(begin, itemEnd, common);
    }
    return itemEnd;
  }

  /** Tells whether a person's name is whole before "of the": {@code Ann Ode of the Harbour Blog}. */
  private boolean isOfAfterPerson(int begin, int itemEnd, int p, int wordEnd) {
    PhotoWords names = words.photoWords();
    return itemEnd > begin && names.is(PhotoWordKind.INNER, text, p, wordEnd)
        && names.skipArticle(text, Chars.skipBlanks(text, wordEnd, limit), limit) > wordEnd + 1
        && names.persons().isName(text, new Span(begin, itemEnd))
        && !names.isOrganization(text.subSequence(begin, itemEnd).toString());
  }

  private boolean isPhotoLabel(int p) {
    PhotoLabel label = PhotoLabel.at(text, p, limit, words.photoWords());
    return label != null && label.callsForName() && label.span().end() < limit;
  }

  private void add(int begin, int itemEnd, boolean common) {
    int known = common ? knownEnd(begin) : -1;
    String printed = PersonNames.clean(text.subSequence(begin, known > 0 ? known : itemEnd));
    if (printed.isEmpty()) {
      return;
    }
    PrintedAgency agency = PrintedAgency.of(printed, words.agencies());
    agencies.add(agency);
    if (agency.known() == null && !common) {
      unknown = true;
      person |= !words.photoWords().isOrganization(printed)
          && words.photoWords().persons().isName(text, new Span(begin, itemEnd));
    }
  }

  private int knownEnd(int p) {
    Phrases.Match<Agency> known = words.agencies().names().longestAt(text, p, limit);
    return known == null ? -1 : known.span().end();
  }

  private int wordEnd(int begin) {
    int i = begin;
    while (i < limit && isWordChar(begin, i)) {
      i++;
    }
    return i;
  }

  private boolean isWordChar(int begin, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean inside = i > begin && i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
    return inside && ".'\u2019-&".indexOf(c) >= 0
        || c == '.' && i == begin + 1 && Character.isUpperCase(text.charAt(begin)) || c == '@' && i == begin;
  }

  private boolean isHost(int p, int wordEnd) {
    return text.subSequence(p, wordEnd).toString().indexOf('.') > 0;
  }

  private boolean isSmallWord(int p, int wordEnd) {
    PhotoWords names = words.photoWords();
    boolean small = names.is(PhotoWordKind.ARTICLE, text, p, wordEnd) || names.is(PhotoWordKind.INNER, text, p, wordEnd)
        || names.persons().isParticle(text, p, wordEnd);
    int next = Chars.skipBlanks(text, wordEnd, limit);
    return small && next > wordEnd && next < limit && !Chars.isLineEnd(text.charAt(next));
  }

  private boolean isConjunction(int p, int wordEnd) {
    PhotoWordKind link = wordEnd > p && Character.isLowerCase(text.charAt(p))
        ? words.photoWords().linkAt(text, p, limit, Languages.ALL) : null;
    return link == PhotoWordKind.VIA || link == PhotoWordKind.AND;
  }

  private int separatorEnd(int itemEnd) {
    int p = Chars.skipBlanks(text, itemEnd, limit);
    if (p >= limit) {
      return -1;
    }
    char c = text.charAt(p);
    if (c == ',' || c == '/' || c == '&' || c == ';' || c == '+') {
      int next = Chars.skipBlanks(text, p + 1, limit);
      int wordEnd = Words.end(text, next, limit);
      return isConjunction(next, wordEnd) ? wordEnd : p + 1;
    }
    int wordEnd = Words.end(text, p, limit);
    return wordEnd > p && isConjunction(p, wordEnd) ? wordEnd : -1;
  }
}
