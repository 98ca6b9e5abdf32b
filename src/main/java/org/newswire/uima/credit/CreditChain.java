package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newswire.uima.text.Agency;
import org.newswire.uima.text.PersonNames;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * The names of a photo credit from photographer to distributor: {@code A/Pool via REUTERS}, {@code AFP/Getty Images},
 * {@code A for the Guardian}.
 *
 * <p>In brackets a chain ends with them. Elsewhere it ends where words follow that no name holds; where a page's text
 * was glued together ({@code Photograph: A BrownThe impressionists}) it ends between the small letter and the capital.
 */
final class CreditChain {
  private static final int MAX_PARTS = 10;
  private static final int MAX_WORDS = 9;

  private final CharSequence text;
  private final int limit;
  private final boolean bracketed;
  private final boolean labelled;
  private final PhotoWords words;
  private final List<String> photographers = new ArrayList<>();
  private final List<PrintedAgency> agencies = new ArrayList<>();
  private int end;
  private boolean archive;
  private boolean pool;
  private boolean glued;
  private boolean endsWithKnown;
  private boolean linked;

  private CreditChain(CharSequence text, int begin, int limit, boolean bracketed, boolean labelled, PhotoWords words) {
    this.text = text;
    this.limit = limit;
    this.bracketed = bracketed;
    this.labelled = labelled;
    this.words = words;
    end = begin;
  }

  /**
   * Reads the chain that begins at an offset; it is empty where none begins there.
   *
   * @param text the text
   * @param begin where it begins
   * @param limit the offset that it must not reach beyond
   * @param bracketed whether the limit is the bracket that closes it
   * @param labelled whether a label stands before it
   * @param words the word lists
   */
  static CreditChain at(CharSequence text, int begin, int limit, boolean bracketed, boolean labelled,
      PhotoWords words) {
    CreditChain chain = new CreditChain(text, begin, limit, bracketed, labelled, words);
    chain.read(begin);
    return chain;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return photographers.isEmpty() && agencies.isEmpty() && !pool;
  }

  List<String> photographers() {
    return photographers;
  }

  List<PrintedAgency> agencies() {
    return agencies;
  }

  boolean archive() {
    return archive;
  }

  /** Tells whether it names a pool, a handout or the like in place of a person. */
  boolean pool() {
    return pool;
  }

  /** Tells whether it was cut from words glued to it. */
  boolean glued() {
    return glued;
  }

  /** Tells whether its last part is an agency that the lexicon knows, or stands in place of one. */
  boolean endsWithKnown() {
    return endsWithKnown;
  }

  /** Tells whether a slash, a dash or {@code via} joins its parts. */
  boolean linked() {
    return linked;
  }

  /** Tells whether the lexicon knows one of its agencies. */
  boolean hasKnownAgency() {
    return agencies.stream().anyMatch(agency -> agency.known() != null);
  }

  /** Tells whether it names a distributor of pictures. */
  boolean hasPhotoAgency() {
    return hasKind(Agency.Kind.PHOTO);
  }

  /** Tells whether it names a news agency. */
  boolean hasNewsAgency() {
    return hasKind(Agency.Kind.AGENCY);
  }

  private boolean hasKind(Agency.Kind kind) {
    return agencies.stream().anyMatch(agency -> agency.known() != null && agency.known().kind() == kind);
  }

  private void read(int begin) {
    int p = begin;
    for (int n = 0; n < MAX_PARTS; n++) {
      int partEnd = part(skipLabels(p));
      if (partEnd < 0) {
        return;
      }
      end = partEnd;
      p = glued ? -1 : separatorEnd(partEnd);
      if (p < 0) {
        return;
      }
    }
  }

  private int skipLabels(int begin) {
    int p = Chars.skipSpaces(text, begin, limit);
    while (p < limit) {
      int next;
      if (text.charAt(p) == '\u00A9') {
        next = p + 1;
      } else {
        Phrases.Match<PhotoWords.Kind> label = words.labelInBrackets(text, p, limit);
        if (label == null || label.value() == PhotoWords.Kind.CAPTION
            || words.endOf(PhotoWords.Kind.ARCHIVE, text, p, limit) == label.span().end()
            || label.value() == PhotoWords.Kind.NOUN && !isColon(label.span().end())) {
          return p;
        }
        next = label.span().end();
        next = isColon(next) ? Chars.skipSpaces(text, next, limit) + 1 : next;
      }
      p = Chars.skipSpaces(text, next, limit);
    }
    return p;
  }

  private boolean isColon(int p) {
    int q = Chars.skipSpaces(text, p, limit);
    return q < limit && text.charAt(q) == ':';
  }

  private int part(int begin) {
    if (begin >= limit) {
      return -1;
    }
    int generic = genericEnd(begin);
    if (generic >= 0) {
      return generic;
    }
    int gluedEnd = bracketed ? -1 : gluedName(begin);
    if (gluedEnd >= 0) {
      return gluedEnd;
    }
    int known = knownAgency(begin);
    return known >= 0 ? known : name(begin);
  }

  private int gluedName(int begin) {
    int nameEnd = nameEnd(skipArticle(begin));
    return glued ? name(skipArticle(begin), nameEnd) : -1;
  }

  private int genericEnd(int begin) {
    int old = words.endOf(PhotoWords.Kind.ARCHIVE, text, begin, limit);
    int other = words.endOf(PhotoWords.Kind.POOL, text, begin, limit);
    int genericEnd = Math.max(old, other);
    if (genericEnd < 0 || continuesName(genericEnd) || isWord(Chars.skipSpaces(text, genericEnd, limit), "of")) {
      return -1;
    }
    archive |= old == genericEnd;
    pool = true;
    endsWithKnown = true;
    return genericEnd;
  }

  private boolean continuesName(int p) {
    int q = Chars.skipSpaces(text, p, limit);
    return bracketed && q > p && q < limit && Character.isUpperCase(text.charAt(q)) && knownEnd(q) < 0
        && words.endOf(PhotoWords.Kind.BARE, text, q, limit) < 0;
  }

  private int knownAgency(int begin) {
    Phrases.Match<Agency> match = knownAt(begin);
    match = match == null ? knownAt(skipArticle(begin)) : match;
    if (match == null) {
      return -1;
    }
    int nameEnd = match.span().end();
    int bare = bareEnd(nameEnd);
    if (bare < 0 && continuesName(nameEnd)) {
      return -1;
    }
    agencies.add(new PrintedAgency(PersonNames.clean(match.span().of(text)), match.value()));
    endsWithKnown = true;
    return bare < 0 ? nameEnd : bare;
  }

  /** Returns the end of a word of pictures beside an agency, such as {@code Photo}, or -1. */
  private int bareEnd(int nameEnd) {
    int bare = words.endOf(PhotoWords.Kind.BARE, text, Chars.skipSpaces(text, nameEnd, limit), limit);
    int next = bare < 0 ? limit : Chars.skipSpaces(text, bare, limit);
    boolean other = next < limit && (Character.isLetter(text.charAt(next)) || text.charAt(next) == ':');
    return other && !isWord(next, "by") && !isWord(next, "via") ? -1 : bare;
  }

  private boolean isWord(int p, String word) {
    return p < limit && Words.folded(text, p, Words.end(text, p, limit)).equals(word);
  }

  private Phrases.Match<Agency> knownAt(int begin) {
    return begin < limit ? words.agencies().names().longestAt(text, begin, limit) : null;
  }

  private int knownEnd(int begin) {
    Phrases.Match<Agency> match = knownAt(begin);
    return match == null ? -1 : match.span().end();
  }

  private int name(int begin) {
    int nameEnd = nameEnd(begin);
    return nameEnd < 0 ? smallPerson(begin) : name(begin, nameEnd);
  }

  private int name(int begin, int nameEnd) {
    String whole = PersonNames.clean(text.subSequence(begin, nameEnd));
    Agency known = words.agencies().named(whole).orElse(null);
    String printed = known == null ? withoutPhoto(whole) : whole;
    endsWithKnown = known != null;
    if (known != null) {
      agencies.add(new PrintedAgency(printed, known));
    } else if (words.endOf(PhotoWords.Kind.POOL, printed, 0, printed.length()) == printed.length()) {
      pool = true;
      endsWithKnown = true;
    } else if (isPerson(begin, nameEnd, printed)) {
      photographers.add(printed);
    } else {
      agencies.add(new PrintedAgency(printed, null));
    }
    return nameEnd;
  }

  /** Takes the words behind the name of {@code Herald file photo} away. */
  private String withoutPhoto(String printed) {
    String name = printed;
    for (String tail : new String[] {" photo", " photos", " file"}) {
      if (name.toLowerCase(Locale.ROOT).endsWith(tail)) {
        archive |= tail.equals(" file");
        name = name.substring(0, name.length() - tail.length());
      }
    }
    return name;
  }

  /** Tells whether a name is a person's: by its form, or because it follows the owner's: {@code REUTERS/A Said}. */
  private boolean isPerson(int begin, int nameEnd, String printed) {
    if (words.isOrganisation(printed)) {
      return false;
    }
    boolean afterOwner = agencies.size() == 1 && agencies.get(0).known() != null && photographers.isEmpty() && !pool
        && text.charAt(Chars.skipSpacesBack(text, begin, 0) - 1) == '/' && printed.indexOf(' ') > 0;
    return afterOwner && Lines.isAtEnd(text, nameEnd) || words.persons().isName(text, new Span(begin, nameEnd));
  }

  /** Reads a person's name in small letters before the slash of a known agency. */
  private int smallPerson(int begin) {
    int p = begin;
    for (int n = 1; labelled && n <= 3 && p < limit; n++) {
      int wordEnd = Words.end(text, p, limit);
      if (wordEnd == p || !Character.isLowerCase(text.charAt(p))) {
        return -1;
      }
      if (n > 1 && wordEnd < limit && text.charAt(wordEnd) == '/' && knownAt(wordEnd + 1) != null) {
        photographers.add(PersonNames.clean(text.subSequence(begin, wordEnd)));
        endsWithKnown = false;
        return wordEnd;
      }
      p = Chars.skipSpaces(text, wordEnd, limit);
    }
    return -1;
  }

  /** Returns the end of the words of a name that the lexicon does not know, or -1. */
  private int nameEnd(int begin) {
    int p = begin;
    int nameEnd = -1;
    for (int n = 0; n < MAX_WORDS && p < limit; n++) {
      int wordEnd = wordEnd(p);
      if (n > 0 && wordEnd == p) {
        wordEnd = bracketedWordEnd(p);
      }
      if (wordEnd == p || n > 0 && startsOther(p) || n == 0 && startsSentence(p, wordEnd)) {
        break;
      }
      if (Character.isLowerCase(text.charAt(p)) && !isHost(p, wordEnd)) {
        boolean inName = bracketed && labelled && words.endOf(PhotoWords.Kind.SMALL, text, p, limit) == wordEnd;
        if (n == 0 || !inName && !isSmallNameWord(p, wordEnd)) {
          break;
        }
        nameEnd = inName ? wordEnd : nameEnd;
      } else {
        int glue = bracketed ? -1 : Glue.cut(text, p, wordEnd, limit, words.agencies(), words.persons());
        if (glue > p) {
          glued = true;
          return glue;
        }
        nameEnd = wordEnd;
      }
      p = Chars.skipSpaces(text, wordEnd, limit);
      if (p == wordEnd) {
        break;
      }
    }
    return nameEnd;
  }

  private boolean startsSentence(int p, int wordEnd) {
    return !bracketed && isEmpty() && words.endOf(PhotoWords.Kind.STOP, text, p, limit) == wordEnd;
  }

  /**
   * Returns the end of a place in brackets within a name, {@code The Springfield (Ill.) Herald}, or the offset itself.
   */
  private int bracketedWordEnd(int p) {
    int stop = Math.min(limit, p + 12);
    for (int i = p; bracketed && text.charAt(p) == '(' && i < stop; i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return p;
  }

  private boolean startsOther(int p) {
    int pooled = words.endOf(PhotoWords.Kind.POOL, text, p, limit);
    return words.endOf(PhotoWords.Kind.STOP, text, p, limit) >= 0 && !bracketed || pooled > p && pooled < limit
        && text.charAt(pooled) == '/'
        || knownAt(p) != null && genericOrLinkAfter(p)
        || words.labelInBrackets(text, p, limit) != null && isColon(words.labelInBrackets(text, p, limit).span().end());
  }

  private boolean genericOrLinkAfter(int p) {
    Agency.Kind kind = knownAt(p).value().kind();
    return kind == Agency.Kind.AGENCY || kind == Agency.Kind.PHOTO;
  }

  private boolean isSmallNameWord(int p, int wordEnd) {
    if (!words.persons().isParticle(text, p, wordEnd) && !Words.folded(text, p, wordEnd).equals("of")) {
      return false;
    }
    int next = Chars.skipSpaces(text, wordEnd, limit);
    return next < limit && (Character.isUpperCase(text.charAt(next))
        || Words.folded(text, next, wordEnd(next)).equals("the"));
  }

  private boolean isHost(int p, int wordEnd) {
    String word = text.subSequence(p, wordEnd).toString();
    return word.indexOf('.') > 0 && !word.endsWith(".") || word.startsWith("@");
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
    if (Character.isLetterOrDigit(c) || c == '@' && i == begin || c == '_') {
      return true;
    }
    if (i == begin) {
      return false;
    }
    boolean inside = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
    if (c == '.') {
      return inside && !(i + 1 < limit && Character.isUpperCase(text.charAt(i + 1)) && i - begin > 2 && !bracketed)
          || i - begin == 1 && Character.isUpperCase(text.charAt(begin)) || isInitials(begin, i);
    }
    return inside && (c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '&');
  }

  private boolean isInitials(int begin, int dot) {
    return dot - begin >= 3 && text.charAt(dot - 2) == '.' && Character.isUpperCase(text.charAt(dot - 1));
  }

  private int separatorEnd(int partEnd) {
    int p = Chars.skipSpaces(text, partEnd, limit);
    if (p >= limit) {
      return -1;
    }
    char c = text.charAt(p);
    if (c == '.' && p + 1 < limit && text.charAt(p + 1) == '/') {
      c = text.charAt(++p);
    }
    if (c == '/' || c == '\u2014' || c == '\u2013' || c == '|' && (bracketed || endsLine(p))) {
      linked = true;
      return c == '/' && p + 1 < limit && text.charAt(p + 1) == '/' ? p + 2 : p + 1;
    }
    if (c == '-' && (p > partEnd || knownAt(p + 1) != null)) {
      linked = true;
      return p + 1;
    }
    if (c == ',') {
      return commaEnd(p);
    }
    if (c == ';' || c == '&' || c == '+') {
      return bracketed ? p + 1 : -1;
    }
    if (c == '.' && bracketed) {
      int next = Chars.skipSpaces(text, p + 1, limit);
      return words.labelInBrackets(text, next, limit) != null ? next : -1;
    }
    if (p == partEnd) {
      return -1;
    }
    return wordSeparatorEnd(p);
  }

  private boolean endsLine(int bar) {
    for (int i = bar + 1; i < Math.min(limit, bar + 40); i++) {
      if (Chars.isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int commaEnd(int comma) {
    int next = Chars.skipSpaces(text, comma + 1, limit);
    String word = next < limit ? Words.folded(text, next, Words.end(text, next, limit)) : "";
    if (word.equals("via") || word.equals("courtesy")) {
      return wordSeparatorEnd(next);
    }
    boolean known = knownEnd(next) >= 0 || knownEnd(skipArticle(next)) >= 0
        || words.endOf(PhotoWords.Kind.POOL, text, next, limit) >= 0
        || words.endOf(PhotoWords.Kind.ARCHIVE, text, next, limit) >= 0;
    return bracketed || known || isPersonBeforeSlash(next) ? next : -1;
  }

  private boolean isPersonBeforeSlash(int p) {
    Span person = words.persons().nameAt(text, p, limit);
    return person != null && person.end() < limit && text.charAt(person.end()) == '/';
  }

  private int skipArticle(int p) {
    int wordEnd = Words.end(text, p, limit);
    return wordEnd > p && Words.folded(text, p, wordEnd).equals("the") ? Chars.skipSpaces(text, wordEnd, limit) : p;
  }

  private int wordSeparatorEnd(int p) {
    int wordEnd = Words.end(text, p, limit);
    int next = Chars.skipSpaces(text, wordEnd, limit);
    switch (text.subSequence(p, wordEnd).toString()) {
      case "via", "Via", "VIA":
        linked = true;
        return next;
      case "for", "FOR", "from", "and", "und", "et", "y", "von", "of":
        int name = skipArticle(next);
        return name < limit && Character.isUpperCase(text.charAt(name)) ? name : -1;
      case "courtesy":
        return p;
      default:
        boolean other = genericEndAt(p) || knownAt(p) != null && genericOrLinkAfter(p) && (bracketed || labelled);
        return other ? p : -1;
    }
  }

  private boolean genericEndAt(int p) {
    return words.endOf(PhotoWords.Kind.POOL, text, p, limit) >= 0 && !endsWithKnown
        || words.endOf(PhotoWords.Kind.ARCHIVE, text, p, limit) >= 0;
  }
}
