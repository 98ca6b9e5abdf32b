package org.newswire.uima.credit;

import java.util.Locale;
import org.newswire.uima.names.Agency;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * Reads the names of a photo credit one after the other, with what separates them.
 *
 * <p>In brackets a chain ends with them. Elsewhere it ends where words follow that no name holds; where a page's text
 * was glued together ({@code Photograph: A BrownThe impressionists}) it ends between the small letter and the capital.
 */
final class CreditChainParser {
  private static final int MAX_PARTS = 10;
  private static final int MAX_WORDS = 9;

  private final CharSequence text;
  private final int limit;
  private final boolean bracketed;
  private final boolean labelled;
  private final PhotoWords words;
  private final ChainText near;
  private final CreditChain chain;

  CreditChainParser(CharSequence text, int limit, boolean bracketed, boolean labelled, PhotoWords words,
      CreditChain chain) {
    this.text = text;
    this.limit = limit;
    this.bracketed = bracketed;
    this.labelled = labelled;
    this.words = words;
    this.chain = chain;
    near = new ChainText(text, limit, bracketed, words);
  }

  /** Reads the parts from an offset on. */
  void read(int begin) {
    int p = begin;
    for (int n = 0; n < MAX_PARTS; n++) {
      int partEnd = part(skipLabels(p));
      if (partEnd < 0) {
        return;
      }
      chain.end = partEnd;
      p = chain.glued ? -1 : separatorEnd(partEnd);
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
            || label.value() == PhotoWords.Kind.NOUN && !near.isColon(label.span().end())) {
          return p;
        }
        next = label.span().end();
        next = near.isColon(next) ? Chars.skipSpaces(text, next, limit) + 1 : next;
      }
      p = Chars.skipSpaces(text, next, limit);
    }
    return p;
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
    int nameEnd = nameEnd(near.skipArticle(begin));
    return chain.glued ? name(near.skipArticle(begin), nameEnd) : -1;
  }

  private int genericEnd(int begin) {
    int old = words.endOf(PhotoWords.Kind.ARCHIVE, text, begin, limit);
    int other = words.endOf(PhotoWords.Kind.POOL, text, begin, limit);
    int genericEnd = Math.max(old, other);
    if (genericEnd < 0 || near.continuesName(genericEnd)
        || near.isWord(Chars.skipSpaces(text, genericEnd, limit), "of")) {
      return -1;
    }
    chain.archive |= old == genericEnd;
    chain.pool = true;
    chain.endsWithKnown = true;
    return genericEnd;
  }

  private int knownAgency(int begin) {
    Phrases.Match<Agency> match = near.knownAt(begin);
    match = match == null ? near.knownAt(near.skipArticle(begin)) : match;
    if (match == null) {
      return -1;
    }
    int nameEnd = match.span().end();
    int bare = near.bareEnd(nameEnd);
    if (bare < 0 && near.continuesName(nameEnd)) {
      return -1;
    }
    chain.agencies.add(new PrintedAgency(PersonNames.clean(match.span().of(text)), match.value()));
    chain.endsWithKnown = true;
    return bare < 0 ? nameEnd : bare;
  }

  private int name(int begin) {
    int nameEnd = nameEnd(begin);
    return nameEnd < 0 ? smallPerson(begin) : name(begin, nameEnd);
  }

  private int name(int begin, int nameEnd) {
    String whole = PersonNames.clean(text.subSequence(begin, nameEnd));
    Agency known = words.agencies().named(whole).orElse(null);
    String printed = known == null ? withoutPhoto(whole) : whole;
    chain.endsWithKnown = known != null;
    if (known != null) {
      chain.agencies.add(new PrintedAgency(printed, known));
    } else if (words.endOf(PhotoWords.Kind.POOL, printed, 0, printed.length()) == printed.length()) {
      chain.pool = true;
      chain.endsWithKnown = true;
    } else if (isPerson(begin, nameEnd, printed)) {
      chain.photographers.add(printed);
    } else {
      chain.agencies.add(new PrintedAgency(printed, null));
    }
    return nameEnd;
  }

  /** Takes the words behind the name of {@code Herald file photo} away. */
  private String withoutPhoto(String printed) {
    String name = printed;
    for (String tail : new String[] {" photo", " photos", " file"}) {
      if (name.toLowerCase(Locale.ROOT).endsWith(tail)) {
        chain.archive |= tail.equals(" file");
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
    boolean afterOwner = chain.agencies.size() == 1 && chain.agencies.get(0).known() != null
        && chain.photographers.isEmpty() && !chain.pool && printed.indexOf(' ') > 0
        && text.charAt(Chars.skipSpacesBack(text, begin, 0) - 1) == '/';
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
      if (n > 1 && wordEnd < limit && text.charAt(wordEnd) == '/' && near.knownAt(wordEnd + 1) != null) {
        chain.photographers.add(PersonNames.clean(text.subSequence(begin, wordEnd)));
        chain.endsWithKnown = false;
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
      int wordEnd = near.wordEnd(p);
      if (n > 0 && wordEnd == p) {
        wordEnd = near.bracketedWordEnd(p);
      }
      if (wordEnd == p || n > 0 && near.startsOther(p) || n == 0 && startsSentence(p, wordEnd)) {
        break;
      }
      if (Character.isLowerCase(text.charAt(p)) && !near.isHost(p, wordEnd)) {
        boolean inName = bracketed && labelled && words.endOf(PhotoWords.Kind.SMALL, text, p, limit) == wordEnd;
        if (n == 0 || !inName && !near.isSmallNameWord(p, wordEnd)) {
          break;
        }
        nameEnd = inName ? wordEnd : nameEnd;
      } else {
        int glue = bracketed ? -1 : Glue.cut(text, p, wordEnd, limit, words.agencies(), words.persons());
        if (glue > p) {
          chain.glued = true;
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
    return !bracketed && chain.isEmpty() && words.endOf(PhotoWords.Kind.STOP, text, p, limit) == wordEnd;
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
    if (c == '/' || c == '\u2014' || c == '\u2013' || c == '|' && (bracketed || near.endsLine(p))) {
      chain.linked = true;
      return c == '/' && p + 1 < limit && text.charAt(p + 1) == '/' ? p + 2 : p + 1;
    }
    if (c == '-' && (p > partEnd || near.knownAt(p + 1) != null)) {
      chain.linked = true;
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

  private int commaEnd(int comma) {
    int next = Chars.skipSpaces(text, comma + 1, limit);
    String word = next < limit ? Words.folded(text, next, Words.end(text, next, limit)) : "";
    if (word.equals("via") || word.equals("courtesy")) {
      return wordSeparatorEnd(next);
    }
    boolean known = near.knownEnd(next) >= 0 || near.knownEnd(near.skipArticle(next)) >= 0
        || words.endOf(PhotoWords.Kind.POOL, text, next, limit) >= 0
        || words.endOf(PhotoWords.Kind.ARCHIVE, text, next, limit) >= 0;
    return bracketed || known || near.isPersonBeforeSlash(next) ? next : -1;
  }

  private int wordSeparatorEnd(int p) {
    int wordEnd = Words.end(text, p, limit);
    int next = Chars.skipSpaces(text, wordEnd, limit);
    switch (text.subSequence(p, wordEnd).toString()) {
      case "via", "Via", "VIA":
        chain.linked = true;
        return next;
      case "for", "FOR", "from", "and", "und", "et", "y", "von", "of":
        int name = near.skipArticle(next);
        return name < limit && Character.isUpperCase(text.charAt(name)) ? name : -1;
      case "courtesy":
        return p;
      default:
        boolean agency = (bracketed || labelled) && near.startsAgency(p);
        return genericEndAt(p) || agency ? p : -1;
    }
  }

  private boolean genericEndAt(int p) {
    return words.endOf(PhotoWords.Kind.POOL, text, p, limit) >= 0 && !chain.endsWithKnown
        || words.endOf(PhotoWords.Kind.ARCHIVE, text, p, limit) >= 0;
  }
}
