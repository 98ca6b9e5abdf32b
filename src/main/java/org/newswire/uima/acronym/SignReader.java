package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.AcronymLexicon.GlossCue;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.CueHit;
import org.newswire.uima.text.TokenRange;
import org.newswire.uima.text.Trace;

/**
 * Reads the places where words may explain a short form, and what they claim of it: "better known by its French
 * acronym".
 */
final class SignReader {
  private static final int UNKNOWN_MODIFIERS = 4;
  private static final int LONGEST_MODIFIERS = 8;
  private static final int LONGEST_NAMING = 12;
  private static final int LONGEST_GENERIC = 7;
  private static final int LONGEST_VERB = 3;
  private static final String ENGLISH = "en";

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final AcronymLexicon vocabulary;
  private final Trace trace;
  private int from;
  private int to;
  private Claim claim;

  SignReader(AcronymReading story, AcronymLexicon vocabulary, Trace trace) {
    this.trace = trace;
    this.story = story;
    this.tokens = story.tokens();
    this.vocabulary = vocabulary;
  }

  /** Returns the signs from left to right, none within another. */
  List<Sign> read() {
    List<Sign> signs = new ArrayList<>();
    int done = -1;
    List<CueHit> hits = story.cues();
    for (int k = 0; k < hits.size(); k++) {
      CueHit hit = hits.get(k);
      if (hit.from() < done) {
        continue;
      }
      CueHit next = k + 1 < hits.size() ? hits.get(k + 1) : null;
      Sign sign = read(hit, next);
      if (sign == null && trace.isOn()) {
        tellUnread(hit);
      }
      if (sign != null) {
        while (!signs.isEmpty() && signs.get(signs.size() - 1).from() >= sign.from()) {
          signs.remove(signs.size() - 1);
        }
        signs.add(sign);
        done = sign.to();
      }
    }
    return signs;
  }

  /** Tells a trace of a cue around which no explanation is read. */
  private void tellUnread(CueHit hit) {
    Evidence kind = switch (hit.cue()) {
      case TERM -> Evidence.NAMED;
      case KNOWN, CALLED -> Evidence.KNOWN_AS;
      case TRANSLATES -> Evidence.TRANSLATION;
      default -> Evidence.SAID;
    };
    String why = hit.cue() == GlossCue.TERM ? " claims neither another language nor an attitude"
        : " has nothing beside it that makes it explain or name something";
    String words = tokens.words(hit.from(), hit.to());
    trace.failed(kind.rule(), tokens.begin(hit.from()), tokens.end(hit.to() - 1), '"' + words + '"' + why);
  }

  private Sign read(CueHit hit, CueHit next) {
    claim = Claim.NONE;
    from = hit.from();
    to = hit.to();
    return switch (hit.cue()) {
      case ACRONYM, TERM -> noun(hit, next);
      case STANDS_FOR -> verb(hit, Evidence.SAID);
      case SHORT_FOR -> verb(hit, Evidence.SAID);
      case FOR_SHORT -> sign(hit.from(), hit.to(), Evidence.SAID, false, -1);
      case KNOWN, CALLED -> known(hit);
      case ALTERNATIVE -> sign(hit.from(), hit.to(), alternative(hit), false, -1);
      case REFERRING -> sign(hit.from(), hit.to(), Evidence.NAMED, true, -1);
      case REFERS -> refers(hit, next);
      case TRANSLATES, QUALIFIER -> null; // read beside a long form only
    };
  }

  private Sign sign(int begin, int end, Evidence cue, boolean explains, int noun) {
    return new Sign(begin, end, cue, explains, noun, claim);
  }

  /** "the pejorative Arabic acronym for", "known by its French acronym", "the acronym stands for". */
  private Sign noun(CueHit hit, CueHit next) {
    boolean said = hit.cue() == GlossCue.ACRONYM;
    from = modifiersBefore(hit.from());
    int after = claimAfter(hit.to());
    Evidence cue = said ? Evidence.SAID : Evidence.NAMED;
    if (next != null && next.cue() == GlossCue.STANDS_FOR && isLink(after, next.from())) {
      return said ? sign(from, genericAfter(claimAfter(next.to())), cue, true, hit.from()) : null;
    }
    if (said && next != null && next.cue() == GlossCue.REFERRING && isLink(after, next.from())) {
      return sign(from, genericAfter(claimAfter(next.to())), cue, true, hit.from());
    }
    int preposition = prepositionAfter(after);
    if (preposition > after) {
      boolean another = !claims(said) && story.is(from - 1, Part.COPULA) && story.is(from, Part.DETERMINER);
      if (!claims(said) && !another) {
        return null;
      }
      return sign(from, genericAfter(preposition), another ? Evidence.REFERS : cue, true, hit.from());
    }
    int naming = namingBegin(from);
    if (!claims(said)) {
      return null;
    }
    return sign(naming, story.is(after, Part.NAMING) ? after + 1 : colonAfter(after), cue, false, hit.from());
  }

  /** "the acronym stuck: S": returns the token after a colon between a noun and a short form, or the token itself. */
  private int colonAfter(int after) {
    int i = after;
    while (i - after < LONGEST_VERB && tokens.isWord(i) && !tokens.hasCapital(i)) {
      i++;
    }
    return tokens.isMark(i, ':') && story.shapeAt(story.skipMarks(i)) != null ? i : after;
  }

  /** Tells whether a noun says so by itself, or claims an attitude or a language that is not the text's. */
  private boolean claims(boolean said) {
    return said || claim.connotation() != null || claim.isForeign(story.language());
  }

  /** Tells what "or" says: most where it follows "known as", or opens an aside. */
  private Evidence alternative(CueHit hit) {
    if (isAfterKnown(hit.from())) {
      return Evidence.KNOWN_AS;
    }
    int begin = story.skipMarks(hit.to());
    TokenRange shape = isPause(hit.from() - 1) ? story.shapeAt(begin) : null;
    return shape == null ? Evidence.OR : isPause(shape.to()) ? Evidence.OR_ASIDE : Evidence.OR_COMMA;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && i < tokens.size() && story.endsSentence(i);
  }

  /** "known as central clearers or": tells whether a name follows "known as" before a token. */
  private boolean isAfterKnown(int token) {
    for (int i = token - 1; i >= 0 && token - i < LONGEST_MODIFIERS; i--) {
      if (story.isNaming(i)) {
        return true;
      }
      if (!tokens.isWord(i) && !tokens.isMark(i, '-') && i != token - 1) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a noun and a verb are one: "an acronym that stands for", "an acronym: it stands for". */
  private boolean isLink(int begin, int end) {
    if (end - begin > 4) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (!story.is(i, Part.RELATIVE) && !story.is(i, Part.ADVERB) && !story.is(i, Part.COPULA)
          && !story.isLightMark(i) && !story.endsSentence(i)) {
        return false;
      }
    }
    return true;
  }

  /** "S refers to L", "S refers to shorthand for L". */
  private Sign refers(CueHit hit, CueHit next) {
    boolean said = next != null && next.from() == hit.to()
        && (next.cue() == GlossCue.SHORT_FOR || next.cue() == GlossCue.STANDS_FOR);
    return sign(hit.from(), genericAfter(claimAfter(said ? next.to() : hit.to())),
        said ? Evidence.SAID : Evidence.REFERS, true, -1);
  }

  private Sign verb(CueHit hit, Evidence cue) {
    return sign(hit.from(), genericAfter(claimAfter(hit.to())), cue, true, -1);
  }

  /** "also known internationally as", "known in Russian as", "goes by". */
  private Sign known(CueHit hit) {
    boolean foreign = !story.language().equals(ENGLISH);
    TokenRange before = foreign ? story.shapeBefore(hit.from()) : null;
    if (before != null && !tokens.isWord(hit.to())) { // "auch S genannt", "auf Russisch als S bekannt"
      namingBegin(before.from());
      return sign(hit.from(), hit.to(), Evidence.KNOWN_AS, false, -1);
    }
    int i = hit.to();
    while (i < tokens.size() && i - hit.to() < 4 && tokens.isWord(i) && !story.is(i, Part.NAMING)) {
      int after = claimAfter(i);
      if (after == i && !story.is(i, Part.ADVERB)) {
        break;
      }
      i = after == i ? i + 1 : after;
    }
    if (story.is(i, Part.NAMING)) {
      i = nameAfter(claimAfter(i + 1));
    } else if (foreign && hit.cue() == GlossCue.CALLED && i == hit.to() && story.is(i, Part.MEANING)) {
      i++; // "chamada de S"
    } else if (i > hit.to() && !claim.isMade()) {
      return null;
    }
    boolean bare = i == hit.to() && hit.cue() == GlossCue.KNOWN; // "a little known fact"
    boolean attribute = story.is(hit.from() - 1, Part.ARTICLE); // "a dubbed tape"
    if (tokens.isMark(i, ',') || bare || attribute) {
      return null;
    }
    return sign(namingBegin(hit.from()), i, Evidence.KNOWN_AS, false, -1);
  }

  /** Returns the token after "the name of" at a token, or that token: "sous le nom de S". */
  private int nameAfter(int token) {
    int i = story.is(token, Part.ARTICLE) ? token + 1 : token;
    int end = story.cueEnd(i, GlossCue.TERM);
    if (end == i) {
      return token;
    }
    end = claimAfter(end);
    return story.is(end, Part.MEANING) ? end + 1 : end;
  }

  /** Walks over the words between article and cue, and notes what they claim; returns the first of them. */
  private int modifiersBefore(int cue) {
    int begin = cue;
    int unknown = 0;
    for (int i = cue - 1; i >= 0 && cue - i <= LONGEST_MODIFIERS; i--) {
      if (tokens.isMark(i, '-') && !tokens.isSpaced(i) || story.isQuote(i) && i == cue - 1) {
        continue;
      }
      if (!tokens.isWord(i) || story.is(i, Part.ARTICLE) || story.is(i, Part.DETERMINER)) {
        return tokens.isWord(i) ? i : begin;
      }
      if (story.shapeBefore(i + 1) != null && i == cue - 1) {
        return begin; // "a BORB acronym"
      }
      Claim one = claimOf(i);
      if (one.isMade()) {
        claim = claim.or(one);
        begin = i;
      } else if (story.word(i).equals("language") && tokens.isMark(i - 1, '-')) {
        begin = i;
      } else if (story.is(i, Part.FUNCTION) && !story.is(i, Part.ADVERB) || story.is(i, Part.COPULA)
          || story.is(i, Part.FRAME) || story.is(i, Part.RELATIVE) || ++unknown > UNKNOWN_MODIFIERS) {
        return begin;
      }
    }
    return begin;
  }

  /** Returns what is claimed behind a long form: "the initials of L in Spanish". */
  Claim behind(int i) {
    claim = Claim.NONE;
    if (story.is(i, Part.IN)) {
      claimAfter(i);
    }
    return claim;
  }

  private Claim claimOf(int i) {
    return new Claim(vocabulary.language(story.word(i)), vocabulary.attitude(story.word(i)));
  }

  /** Reads "in Arabic", "pejoratively", "arabe péjoratif" at a token; returns the token after it. */
  private int claimAfter(int i) {
    int at = i;
    while (tokens.isWord(at) && at - i < LONGEST_MODIFIERS) {
      Claim here = claimOf(at);
      boolean in = story.is(at, Part.IN) && vocabulary.language(story.word(at + 1)) != null;
      if (in) {
        here = new Claim(vocabulary.language(story.word(at + 1)), null);
      }
      if (!here.isMade()) {
        break;
      }
      claim = claim.or(here);
      at += in ? 2 : 1;
    }
    return at;
  }

  private int prepositionAfter(int i) {
    return story.is(i, Part.MEANING) ? i + 1 : i;
  }

  /** Returns the token after "its name in Czech,", "North Korea's full name, the" at a token, or that token. */
  private int genericAfter(int i) {
    int end = i;
    Claim before = claim;
    while (end - i < LONGEST_GENERIC) {
      int after = claimAfter(end);
      boolean generic = story.is(end, Part.DETERMINER) || story.is(end, Part.ARTICLE) || story.is(end, Part.GENERIC)
          || story.isPossessive(end) || end > i && story.isPossessive(end + 1) || end == i
              && story.isPossessive(end + 1);
      if (after == end && !generic) {
        break;
      }
      end = after > end ? after : end + 1;
    }
    if (end - i >= 2 && story.isNaming(end) && story.is(end + 1, Part.NAMING) && tokens.isCapitalized(end + 2)) {
      claim = before;
      return end + 2; // "the group known as"
    }
    boolean named = (tokens.isMark(end, ',') || tokens.isMark(end, ':'))
        && (tokens.isCapitalized(end + 1) || story.is(end + 1, Part.ARTICLE) || story.isQuote(end + 1));
    if (end - i >= 2 && named) {
      return end + 1;
    }
    if (end - i >= 2 && tokens.isCapitalized(end) && claim.language() != null) {
      return end;
    }
    claim = before;
    return i;
  }

  /** Returns the first token of "better known by", "which is commonly referred to as" before a token. */
  private int namingBegin(int token) {
    int i = token;
    while (i > 0 && token - i < LONGEST_NAMING && story.shapeBefore(i) == null) {
      int word = i - 1;
      boolean naming = story.is(word, Part.ADVERB) || story.is(word, Part.COPULA) || story.is(word, Part.RELATIVE)
          || story.is(word, Part.NAMING) || story.is(word, Part.IN) || isKnownWord(word);
      Claim here = claimOf(word);
      if (here.isMade()) {
        claim = claim.or(here);
      } else if (!naming) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isKnownWord(int i) {
    return story.isNaming(i) || story.is(i, Part.NAMING_VERB);
  }
}
