package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.credit.PhotoPart.PartKind;
import org.newswire.uima.credit.PhotoWords.PhotoWordKind;
import org.newswire.uima.credit.Places.PlaceKind;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Reads the parts of a photo credit one after the other, with what separates them.
 *
 * <p>In brackets a credit ends with them. Elsewhere it ends where words follow that no name holds; where a page's text
 * was glued together ({@code Photograph: A BrownThe impressionists}) it ends between the small letter and the capital.
 */
final class PhotoPartReader {
  private static final int MAX_PARTS = 10;
  private static final int MAX_LABELS = 3;
  private static final int MAX_WORDS = 9;
  private static final int MAX_SUPPLIER_WORDS = 7;
  private static final int MAX_SMALL_NAME = 3;

  private final CharSequence text;
  private final int limit;
  private final boolean bracketed;
  private final PhotoLabel label;
  private final PhotoWords words;
  private final PhotoText near;
  private final PhotoParts parts;
  private Languages languages;
  /** Whether the next name is that of somebody who lent the picture. */
  private boolean lent;

  private PhotoPartReader(CharSequence text, int begin, int limit, boolean bracketed, PhotoLabel label,
      PhotoWords words) {
    this.text = text;
    this.limit = limit;
    this.bracketed = bracketed;
    this.label = label;
    this.words = words;
    languages = label == null ? Languages.ALL : label.languages();
    near = new PhotoText(text, limit, bracketed, words);
    parts = new PhotoParts(begin);
  }

  /**
   * Reads the parts that begin at an offset; there are none where no part begins there.
   *
   * @param text the text
   * @param begin where they begin
   * @param limit the offset that they must not reach beyond
   * @param bracketed whether the limit is the bracket that closes them
   * @param label the label before them, or null
   * @param words the word lists
   */
  static PhotoParts read(CharSequence text, int begin, int limit, boolean bracketed, PhotoLabel label,
      PhotoWords words) {
    PhotoPartReader reader = new PhotoPartReader(text, begin, limit, bracketed, label, words);
    reader.readFrom(begin);
    return reader.parts;
  }

  private void readFrom(int begin) {
    if (label != null && label.archive()) {
      parts.markArchive();
    }
    int p = begin;
    int before = -1;
    for (int n = 0; n < MAX_PARTS; n++) {
      int partBegin = skipLabels(p);
      if (!part(partBegin)) {
        return;
      }
      if (before >= 0 && isLink(before, partBegin)) {
        parts.markLinked();
        if (text.charAt(Chars.skipBlanks(text, before, limit)) == '/') {
          parts.markSlashed();
        }
      }
      year();
      ownerInBrackets();
      before = parts.end();
      p = parts.glued() ? -1 : separatorEnd(before);
      if (p < 0) {
        return;
      }
    }
  }

  /** Tells whether a slash, a dash, a bar or {@code via} stands between two parts. */
  private boolean isLink(int partEnd, int next) {
    int p = Chars.skipBlanks(text, partEnd, limit);
    char c = text.charAt(p);
    return c == '/' || c == '|' || Chars.isDash(c) || c == '.' && next > p + 1
        || words.is(PhotoWordKind.VIA, text, c == ',' ? Chars.skipBlanks(text, p + 1, limit) : p, limit);
  }

  /** Steps over labels, signs and articles of possession between the parts: {@code A. Photo by B}, {@code (c) A}. */
  private int skipLabels(int begin) {
    int p = Chars.skipBlanks(text, begin, limit);
    for (int n = 0; n < MAX_LABELS && p < limit; n++) {
      int next;
      if (text.charAt(p) == '\u00A9') {
        next = p + 1;
      } else {
        PhotoLabel inner = PhotoLabel.at(text, p, limit, words);
        if (inner == null || !inner.callsForName()) {
          return p;
        }
        if (inner.archive()) {
          parts.markArchive();
        }
        lent = words.is(PhotoWordKind.ALONE, text, p, limit);
        next = inner.span().end();
      }
      p = Chars.skipBlanks(text, next, limit);
    }
    return p;
  }

  private boolean part(int begin) {
    if (begin >= limit) {
      return false;
    }
    if (unnamed(begin)) {
      return true;
    }
    int supplier = supplierEnd(begin);
    if (supplier >= 0) {
      return add(begin, supplier);
    }
    int nameBegin = skipArticle(begin);
    int glued = bracketed ? -1 : nameEnd(nameBegin);
    if (parts.glued()) {
      return add(nameBegin, glued);
    }
    return known(begin) || name(near.isCapital(begin) ? begin : nameBegin);
  }

  /** Reads a licence, or what stands in place of a name. */
  private boolean unnamed(int begin) {
    int licence = words.endOf(PhotoWordKind.LICENCE, text, begin, limit);
    if (licence >= 0) {
      parts.add(PhotoPart.unnamed(PartKind.LICENCE, new Span(begin, version(licence))));
      return true;
    }
    int archive = words.endOf(PhotoWordKind.ARCHIVE, text, begin, limit);
    int standIn = words.endOf(PhotoWordKind.STAND_IN, text, begin, limit);
    int end = Math.max(archive, standIn);
    if (end < 0 || near.continuesName(end)
        || words.is(PhotoWordKind.INNER, text, Chars.skipBlanks(text, end, limit), limit)) {
      return false;
    }
    parts.add(PhotoPart.unnamed(archive == end ? PartKind.ARCHIVE : PartKind.STAND_IN, new Span(begin, end)));
    return true;
  }

  /** Includes the number of a licence's version: {@code CC BY 2.0}. */
  private int version(int licence) {
    int p = Chars.skipBlanks(text, licence, limit);
    int end = p;
    while (end < limit && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.' && end > p
        && end + 1 < limit && Character.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end > p ? end : licence;
  }

  private boolean known(int begin) {
    Phrases.Match<Agency> match = near.knownAt(begin);
    match = match == null ? near.knownAt(skipArticle(begin)) : match;
    if (match == null) {
      return false;
    }
    int nameEnd = match.span().end();
    int medium = near.mediumEnd(nameEnd);
    if (medium < 0 && (near.continuesName(nameEnd) || isStation(nameEnd))) {
      return false;
    }
    PrintedAgency agency = new PrintedAgency(PersonNames.clean(match.span().of(text)), match.value());
    parts.add(PhotoPart.firm(new Span(begin, medium < 0 ? nameEnd : medium), agency));
    return true;
  }

  /** Tells whether a name goes on behind a known one with a word that tells firms: {@code Ode TV}. */
  private boolean isStation(int nameEnd) {
    int next = Chars.skipBlanks(text, nameEnd, limit);
    int wordEnd = Words.end(text, next, limit);
    return label != null && !bracketed && next > nameEnd && near.isCapital(next)
        && words.isOrganization(text.subSequence(next, wordEnd).toString()) && near.knownAt(next) == null;
  }

  private boolean name(int begin) {
    int nameEnd = nameEnd(begin);
    return nameEnd < 0 ? smallName(begin) : add(begin, nameEnd);
  }

  private boolean add(int begin, int nameEnd) {
    int digit = bracketed ? -1 : gluedFigure(begin, nameEnd);
    if (digit > begin) {
      parts.markGlued();
      return add(begin, digit);
    }
    int code = codeBegin(begin, nameEnd);
    if (code > begin) {
      add(begin, Chars.skipBlanksBack(text, code, begin));
      return add(code, nameEnd);
    }
    Span link = linkInName(begin, nameEnd);
    if (link != null) {
      add(begin, Chars.skipBlanksBack(text, link.begin(), begin));
      return add(Chars.skipBlanks(text, link.end(), nameEnd), nameEnd);
    }
    String whole = PersonNames.clean(text.subSequence(begin, nameEnd));
    Agency known = words.agencies().named(whole).orElse(null);
    String printed = known == null ? withoutMedium(whole) : whole;
    Span span = new Span(begin, nameEnd);
    if (known == null && words.endOf(PhotoWordKind.STAND_IN, printed, 0, printed.length()) == printed.length()) {
      parts.add(PhotoPart.unnamed(PartKind.STAND_IN, span));
    } else if (known == null && isPerson(begin, nameEnd, printed) && !(lent && placesEnd(nameEnd) > nameEnd)) {
      parts.add(PhotoPart.person(span, printed));
    } else {
      addFirm(joined(span), new PrintedAgency(printed, known));
    }
    return true;
  }

  /**
   * Returns the stretch of a firm with the part before it, where "and" belongs to its name: {@code Avon and Ode
   * police},
   * {@code Oceanic and Atmospheric Administration}.
   */
  private Span joined(Span firm) {
    PhotoPart before = parts.last();
    if (before == null || before.kind() != PartKind.FIRM) {
      return firm;
    }
    int and = Chars.skipBlanks(text, before.span().end(), limit);
    String name = text.subSequence(firm.begin(), firm.end()).toString();
    boolean tells = (words.isOrganization(name) || words.isOrganization(before.name())
        || name.indexOf(' ') > 0 && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1)))
        && !isWholeFirm(before.name(), name);
    if (!tells || words.linkAt(text, and, firm.begin(), languages) != PhotoWordKind.AND) {
      return firm;
    }
    parts.removeLast();
    return new Span(before.span().begin(), firm.end());
  }

  /** Tells whether what follows "and" is a firm's whole name: with an article, the same town, or three words. */
  private boolean isWholeFirm(String before, String name) {
    int first = name.indexOf(' ');
    return words.skipArticle(name, 0, name.length()) > 0 || first > 0 && before.startsWith(name.substring(0, first + 1))
        || first > 0 && name.indexOf(' ', first + 1) > 0
            && words.isOrganization(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** Returns where the short form of a firm begins behind a person's name, {@code Ann Ode USAT}, or -1. */
  private int codeBegin(int begin, int nameEnd) {
    Span person = label == null && !bracketed ? null : words.persons().nameAt(text, begin, nameEnd);
    int code = person == null ? nameEnd : Chars.skipBlanks(text, person.end(), nameEnd);
    boolean oneWord = code < nameEnd && near.wordEnd(code) == nameEnd && nameEnd - code > 2;
    return oneWord && Words.isCapitals(text, code, nameEnd) && !Words.isCapitals(text, begin, person.end()) ? code : -1;
  }

  /**
   * Returns the word that parts two names in what has the form of one, or null: {@code Ann Ode y Lea Tarn}, {@code Ann
   * Ode of Harbour Herald}. Before it stands a whole name of a person; behind it, in a list of persons, another.
   */
  private Span linkInName(int begin, int nameEnd) {
    for (int p = begin; label != null && p < nameEnd; ) {
      int wordEnd = Math.max(p + 1, near.wordEnd(p));
      PhotoWordKind link = p > begin && Character.isLowerCase(text.charAt(p)) ? words.linkAt(text, p, nameEnd,
          languages)
          : null;
      int before = Chars.skipBlanksBack(text, p, begin);
      if (link != null && isPersonAlone(begin, before)) {
        int next = Chars.skipBlanks(text, words.endOf(link, text, p, nameEnd), nameEnd);
        boolean parted = link == PhotoWordKind.AND ? isPersonAlone(next, nameEnd)
            : next < nameEnd && words.isOrganization(text.subSequence(next, nameEnd).toString());
        if (parted) {
          return new Span(p, next);
        }
      }
      p = Chars.skipBlanks(text, wordEnd, nameEnd);
    }
    return null;
  }

  private boolean isPersonAlone(int begin, int end) {
    return begin < end && words.persons().isName(text, new Span(begin, end))
        && !words.isOrganization(text.subSequence(begin, end).toString());
  }

  /** Returns where a figure is glued to the name of a known agency, {@code Alamy5 ways to}, or -1. */
  private int gluedFigure(int begin, int nameEnd) {
    for (int i = begin + 1; i < nameEnd; i++) {
      if (Character.isDigit(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))
          && words.agencies().named(text.subSequence(begin, i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void addFirm(Span span, PrintedAgency printedAgency) {
    PrintedAgency agency = printedAgency;
    String joined = PersonNames.clean(text.subSequence(span.begin(), span.end()));
    if (joined.length() > agency.printed().length() && agency.known() == null && joined.endsWith(agency.printed())) {
      agency = new PrintedAgency(joined, null);
    }
    int placed = agency.known() == null && (label != null || bracketed) ? placesEnd(span.end()) : span.end();
    if (placed > span.end()) {
      String printed = PersonNames.clean(text.subSequence(span.begin(), placed));
      parts.add(PhotoPart.firm(new Span(span.begin(), placed), new PrintedAgency(printed, null)));
    } else {
      parts.add(PhotoPart.firm(span, agency));
    }
  }

  /** Returns the end of the places where a firm sits, {@code , Berlin/Cologne}, or the offset itself. */
  private int placesEnd(int nameEnd) {
    int end = nameEnd;
    for (char separator = ','; !parts.glued(); separator = '/') {
      int p = Chars.skipBlanks(text, end, limit);
      int place = p < limit && text.charAt(p) == separator
          ? placeEnd(Chars.skipBlanks(text, p + 1, limit), separator == '/') : -1;
      if (place < 0) {
        return end;
      }
      end = place;
    }
    return end;
  }

  /** Returns the end of a place that the lexicon knows, or of any one word behind the first place, or -1. */
  private int placeEnd(int p, boolean another) {
    Phrases.Match<PlaceKind> place = words.places().at(text, p, limit);
    int wordEnd = p < limit ? near.wordEnd(p) : p;
    if (place != null && place.span().end() >= wordEnd) {
      return place.span().end();
    }
    int next = Chars.skipBlanks(text, wordEnd, limit);
    if (another && near.isCapital(p) && near.knownAt(p) == null
        && (next >= limit || !Character.isLetter(text.charAt(next)))
        && (next >= limit || ",/".indexOf(text.charAt(next)) < 0)) {
      return wordEnd;
    }
    int cut = bracketed ? -1 : Glue.cut(text, p, wordEnd, limit, words);
    if (cut < 0 || words.places().at(text.subSequence(p, cut), 0, cut - p) == null) {
      return -1;
    }
    parts.markGlued();
    return cut;
  }

  /** Takes the words behind the name of {@code Herald file photo} away. */
  private String withoutMedium(String printed) {
    String name = printed;
    for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ')) {
      boolean small = Character.isLowerCase(name.charAt(space + 1));
      boolean old = words.endOf(PhotoWordKind.ARCHIVE, name, space + 1, name.length()) == name.length();
      if (!small || !old && words.endOf(PhotoWordKind.MEDIUM, name, space + 1, name.length()) != name.length()) {
        break;
      }
      if (old) {
        parts.markArchive();
      }
      name = name.substring(0, space);
    }
    return name;
  }

  /** Tells whether a name is a person's: by its form, or because it follows the owner's: {@code REUTERS/A Said}. */
  private boolean isPerson(int begin, int nameEnd, String printed) {
    if (words.isOrganization(printed) || near.isHost(begin, near.wordEnd(begin))) {
      return false;
    }
    if (isShortForm(begin)) {
      return false;
    }
    boolean afterOwner = parts.size() == 1 && parts.last().kind() == PartKind.KNOWN && printed.indexOf(' ') > 0
        && text.charAt(Chars.skipBlanksBack(text, begin, 0) - 1) == '/';
    return afterOwner && Lines.isAtEnd(text, nameEnd) || words.persons().isName(text, new Span(begin, nameEnd));
  }

  /** Tells whether a name begins with the short form of a firm and goes on in small letters: {@code RBG Kew}. */
  private boolean isShortForm(int begin) {
    int wordEnd = near.wordEnd(begin);
    int next = Chars.skipBlanks(text, wordEnd, limit);
    return wordEnd - begin > 2 && Words.isCapitals(text, begin, wordEnd) && next + 1 < limit
        && Character.isLowerCase(text.charAt(next + 1)) && text.subSequence(begin, wordEnd).toString().indexOf('.') < 0;
  }

  /** Reads a person's name in small letters before the slash of a known agency. */
  private boolean smallName(int begin) {
    int p = begin;
    for (int n = 1; label != null && n <= MAX_SMALL_NAME && p < limit; n++) {
      int wordEnd = Words.end(text, p, limit);
      if (wordEnd == p || !Character.isLowerCase(text.charAt(p))) {
        return false;
      }
      if (n > 1 && wordEnd < limit && text.charAt(wordEnd) == '/' && near.knownAt(wordEnd + 1) != null) {
        parts.add(PhotoPart.person(new Span(begin, wordEnd), PersonNames.clean(text.subSequence(begin, wordEnd))));
        return true;
      }
      p = Chars.skipBlanks(text, wordEnd, limit);
    }
    return false;
  }

  /**
   * Returns the end of the words that name a supplier before the slash of a known agency, or -1: behind a label all
   * that stands there is one, {@code Photograph: Avon and Somerset police/PA}.
   */
  private int supplierEnd(int begin) {
    if (label == null || label.kind() != LabelKind.COLON && !near.isCapital(begin)) {
      return -1;
    }
    boolean small = false;
    int p = begin;
    for (int n = 0; n < MAX_SUPPLIER_WORDS && p < limit; n++) {
      int wordEnd = near.wordEnd(p);
      if (wordEnd == p || near.startsOther(p)) {
        return -1;
      }
      small |= Character.isLowerCase(text.charAt(p)) && !near.isSmallNameWord(p, wordEnd)
          && words.linkAt(text, p, limit, Languages.ALL) == null;
      if (wordEnd < limit && text.charAt(wordEnd) == '/') {
        boolean owned = near.knownAt(wordEnd + 1) != null || wordEnd + 1 < limit
            && text.charAt(wordEnd + 1) == '\u00A9';
        return small && owned && (near.isCapital(begin) || n == 0) ? wordEnd : -1;
      }
      p = Chars.skipBlanks(text, wordEnd, limit);
    }
    return -1;
  }

  /** Returns the end of the words of a name that the lexicon does not know, or -1. */
  private int nameEnd(int begin) {
    int p = begin;
    int nameEnd = -1;
    for (int n = 0; n < MAX_WORDS && p < limit; n++) {
      int wordEnd = near.wordEnd(p);
      if (n > 0 && wordEnd == p) {
        wordEnd = near.bracketedWordEnd(p);
      }
      boolean other = near.startsOther(p) || words.is(PhotoWordKind.LICENCE, text, p, limit);
      if (wordEnd == p || n > 0 && other || n == 0 && startsSentence(p, wordEnd)) {
        break;
      }
      if (n == 0 && isNumber(p, wordEnd) || n > 1 && beginsProse(begin, nameEnd, p, wordEnd)) {
        break;
      }
      int hyphen = hyphenBeforeKnown(begin, p, wordEnd);
      if (hyphen >= 0) {
        return hyphen;
      }
      if (Character.isLowerCase(text.charAt(p)) && !near.isHost(p, wordEnd)) {
        boolean inName = label != null && words.endOf(PhotoWordKind.SMALL, text, p, limit) == wordEnd
            && (bracketed || isLast(wordEnd));
        if (n == 0 || !inName && !near.isSmallNameWord(p, wordEnd)) {
          break;
        }
        nameEnd = inName ? wordEnd : nameEnd;
      } else {
        int glue = gluedAt(p, wordEnd);
        if (glue > p) {
          parts.markGlued();
          return glue;
        }
        nameEnd = wordEnd;
      }
      p = Chars.skipBlanks(text, wordEnd, limit);
      if (p == wordEnd) {
        break;
      }
    }
    return nameEnd;
  }

  /** Tells whether a word that no name holds follows a person's name outside brackets: {@code Ann Ode All in all}. */
  private boolean beginsProse(int begin, int nameEnd, int p, int wordEnd) {
    return !bracketed && near.isCapital(p) && !words.persons().isNameWord(text, p, wordEnd)
        && !words.isOrganization(text.subSequence(p, wordEnd).toString())
        && words.persons().isName(text, new Span(begin, nameEnd));
  }

  private boolean isNumber(int begin, int end) {
    return Chars.skipDigits(text, begin, end) == end;
  }

  /** Tells whether nothing or another sentence follows a word. */
  private boolean isLast(int wordEnd) {
    int p = Chars.skipBlanks(text, wordEnd, limit);
    return p >= limit || ".,/|)]".indexOf(text.charAt(p)) >= 0 || words.is(PhotoWordKind.CAPTION, text, p, limit);
  }

  /** Returns where prose is glued to a word of a name, or -1; no account and no name that is known whole is cut. */
  private int gluedAt(int p, int wordEnd) {
    if (bracketed || text.charAt(p) == '@') {
      return -1;
    }
    Phrases.Match<Agency> known = near.knownAt(p);
    return known != null && known.span().end() >= wordEnd ? -1
        : Glue.cut(text, p, wordEnd, limit, words);
  }

  /** Returns the hyphen inside a word that parts a person's name from a known agency, or -1. */
  private int hyphenBeforeKnown(int begin, int p, int wordEnd) {
    for (int i = p + 1; i < wordEnd - 1; i++) {
      if (text.charAt(i) == '-' && near.knownAt(i + 1) != null && words.persons().isName(text, new Span(begin, i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsSentence(int p, int wordEnd) {
    if (bracketed || !parts.isEmpty() || words.endOf(PhotoWordKind.STOP, text, p, limit) != wordEnd) {
      return false;
    }
    boolean article = label != null && label.kind() == LabelKind.DIRECT && words.skipArticle(text, p, limit) > p;
    return !article || !near.isCapital(Chars.skipBlanks(text, wordEnd, limit));
  }

  /** Includes the year behind an owner's name: {@code (c) Ann Ode/Lind, London 2017}. */
  private void year() {
    int p = Chars.skipBlanks(text, parts.end(), limit);
    int end = Chars.skipDigits(text, p, limit);
    boolean word = end < limit && Character.isLowerCase(text.charAt(end));
    if (!parts.glued() && p > parts.end() && !word && FigureDates.year(text, p, end) != 0 && end - p == 4) {
      parts.extendTo(end);
      if (end < limit && Character.isLetter(text.charAt(end))) {
        parts.markGlued();
      }
    }
  }

  /** Reads the owner in brackets: {@code A B (AFP)}, {@code A B (Pool/AFP)}, {@code REUTERS/A B (Reuters)}. */
  private void ownerInBrackets() {
    int open = Chars.skipBlanks(text, parts.end(), limit);
    if (bracketed || open >= limit || text.charAt(open) != '(') {
      return;
    }
    int close = Lines.indexOf(text, ')', open, limit);
    if (close < 0 || isBeforeDash(close + 1)) {
      return;
    }
    PhotoParts owners = read(text, open + 1, close, true, null, words);
    if (!owners.endsWithKnown() || !owners.has(PartKind.KNOWN) || owners.has(PartKind.PERSON)
        || Chars.skipBlanks(text, owners.end(), close) < close) {
      return;
    }
    for (PhotoPart owner : owners.all()) {
      boolean repeated = owner.agency() != null && parts.agencies().stream()
          .anyMatch(agency -> agency.known() != null && agency.known().equals(owner.agency().known()));
      if (!repeated) {
        parts.add(owner);
      }
    }
    parts.extendTo(close + 1);
  }

  private boolean isBeforeDash(int p) {
    int q = Chars.skipBlanks(text, p, text.length());
    return q < text.length() && Chars.isDash(text.charAt(q));
  }

  private int separatorEnd(int partEnd) {
    int p = Chars.skipBlanks(text, partEnd, limit);
    if (p >= limit) {
      return -1;
    }
    char c = text.charAt(p);
    if (c == '.' && p + 1 < limit && text.charAt(p + 1) == '/') {
      c = text.charAt(++p);
    }
    if (c == '/' || c == '\u2014' || c == '\u2013' || c == '|' && (bracketed || near.endsLine(p))) {
      return c == '/' && p + 1 < limit && text.charAt(p + 1) == '/' ? p + 2 : p + 1;
    }
    if (c == '-') {
      return hyphenEnd(p, p > partEnd);
    }
    if (c == ',') {
      return commaEnd(p);
    }
    if (c == ';' || c == '&' || c == '+') {
      return bracketed ? p + 1 : -1;
    }
    if (c == '.' && bracketed) {
      int next = Chars.skipBlanks(text, p + 1, limit);
      PhotoLabel inner = PhotoLabel.at(text, next, limit, words);
      return inner != null && inner.callsForName() ? next : -1;
    }
    return p == partEnd ? -1 : wordSeparatorEnd(p);
  }

  private int hyphenEnd(int p, boolean spaced) {
    boolean person = parts.last().kind() == PartKind.KNOWN && (bracketed || label != null)
        && words.persons().nameAt(text, p + 1, limit) != null;
    return spaced || person || near.knownAt(p + 1) != null ? p + 1 : -1;
  }

  private int commaEnd(int comma) {
    int next = Chars.skipBlanks(text, comma + 1, limit);
    if (words.is(PhotoWordKind.VIA, text, next, limit) || words.is(PhotoWordKind.ALONE, text, next, limit)) {
      return wordSeparatorEnd(next);
    }
    boolean known = near.knownEnd(next) >= 0 || near.knownEnd(skipArticle(next)) >= 0
        || words.is(PhotoWordKind.STAND_IN, text, next, limit)
        || words.is(PhotoWordKind.ARCHIVE, text, next, limit);
    return bracketed || known || near.isPersonBeforeOwner(next) ? next : -1;
  }

  private int wordSeparatorEnd(int p) {
    int wordEnd = Words.end(text, p, limit);
    if (words.is(PhotoWordKind.ALONE, text, p, limit)) {
      // A capital begins another credit.
      return bracketed || !near.isCapital(p) ? p : -1;
    }
    PhotoWordKind link = words.linkAt(text, p, limit, languages);
    int next = link == null ? -1 : Chars.skipBlanks(text, words.endOf(link, text, p, limit), limit);
    if (link == PhotoWordKind.VIA) {
      return next;
    }
    if (link != null) {
      int name = skipArticle(next);
      boolean named = near.isCapital(name) || name < limit && bracketed && near.isHost(name, near.wordEnd(name))
          || near.knownAt(name) != null;
      return named ? name : -1;
    }
    boolean medium = parts.last().kind() == PartKind.KNOWN && parts.last().span().length() > parts.last().name()
        .length();
    if (medium && words.is(PhotoWordKind.BY, text, p, limit)) {
      return Chars.skipBlanks(text, wordEnd, limit);
    }
    boolean distributor = (bracketed || label != null) && near.startsDistributor(p);
    return distributor || unnamedAt(p) || words.is(PhotoWordKind.LICENCE, text, p, limit) ? p : -1;
  }

  private int skipArticle(int p) {
    return words.skipArticle(text, p, limit);
  }

  private boolean unnamedAt(int p) {
    return words.is(PhotoWordKind.STAND_IN, text, p, limit) && !parts.endsWithKnown()
        || words.is(PhotoWordKind.ARCHIVE, text, p, limit);
  }
}
