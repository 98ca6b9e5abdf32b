package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.acronym.Story.CueHit;
import org.newswire.uima.acronym.Story.Run;
import org.newswire.uima.acronym.Vocabulary.Cue;
import org.newswire.uima.acronym.Vocabulary.Part;
import org.newswire.uima.text.Span;

/** Finds the places where a text explains an acronym in words. */
final class WordedGlosses {
  private static final int SEARCHED_SHAPES = 12;
  private static final int SEARCHED_TOKENS = 90;
  private static final int MODIFIERS = 4;
  private static final int LONGEST_LIST = 6;

  private final Story story;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final LongForms longForms;
  private final List<Definition> found;

  WordedGlosses(Story story, Vocabulary vocabulary, LongForms longForms, List<Definition> found) {
    this.story = story;
    this.tokens = story.tokens();
    this.vocabulary = vocabulary;
    this.longForms = longForms;
    this.found = found;
  }

  void find() {
    for (CueHit hit : story.cues()) {
      switch (hit.cue()) {
        case ACRONYM, TERM -> noun(hit);
        case STANDS_FOR, SHORT_FOR -> standsFor(hit);
        case KNOWN -> known(hit);
        case ALTERNATIVE -> alternative(hit);
        case REFERRING -> referring(hit);
      }
    }
    story.shapes().forEach(this::apposition);
  }

  // "S -- L --", "L, S,"
  private void apposition(Run shortForm) {
    if (Aligner.letters(story.words(shortForm)).length < 3) {
      return;
    }
    int after = shortForm.to();
    if (story.isDash(after)) {
      int begin = skipMarks(after);
      if (Character.toLowerCase(tokens.first(begin)) == Character.toLowerCase(tokens.first(shortForm.from()))) {
        Span longForm = plainAfter(after, story.words(shortForm));
        if (longForm != null && tokens.begin(begin) == longForm.begin() && isPause(tokens.at(longForm.end()))) {
          add(shortForm, longForm, shortForm.from(), shortForm.to(), new Claim());
          return;
        }
      }
    }
    int before = shortForm.from();
    if (isPause(before - 1) && isPause(after) && tokens.isWord(before - 2) && !tokens.hasCapitals(before - 2)) {
      Alignment aligned = longForms.alignedBefore(story.words(shortForm), before - 1, false);
      if (longForms.isPlain(aligned, story.words(shortForm)) && !holdsComma(aligned)) {
        add(shortForm, new Span(aligned.begin(), aligned.end()), tokens.at(aligned.begin()), shortForm.to(), new Claim());
      }
    }
  }

  private boolean holdsComma(Alignment aligned) {
    return tokens.text().substring(aligned.begin(), aligned.end()).indexOf(',') >= 0;
  }

  private boolean isPause(int i) {
    return tokens.isMark(i, ',') || story.isDash(i) || i >= 0 && story.endsSentence(i);
  }

  /** What a text claims of an acronym. */
  private static final class Claim {
    String language;
    String connotation;

    boolean isMade() {
      return language != null || connotation != null;
    }
  }

  // "[using] the pejorative Arabic acronym for L", "known by its French acronym S"
  private void noun(CueHit hit) {
    Claim claim = new Claim();
    int begin = modifiersBefore(hit.from(), claim);
    int after = languageAfter(hit.to(), claim);
    if (hit.cue() == Cue.TERM && !claim.isMade()) {
      return;
    }
    int longBegin = afterPreposition(after);
    if (longBegin > after) {
      explains(hit, begin, afterFullName(longBegin), claim);
    } else {
      names(hit, begin, after, claim);
    }
  }

  /** Walks over the words between article and cue, and notes what they claim; returns the first of them. */
  private int modifiersBefore(int cue, Claim claim) {
    int begin = cue;
    int unknown = 0;
    for (int i = cue - 1; i >= 0 && cue - i <= 8; i--) {
      if (tokens.isMark(i, '-') && !tokens.isSpaced(i) || story.isQuote(i) && i == cue - 1) {
        continue;
      }
      if (!tokens.isWord(i) || story.is(i, Part.ARTICLE) || story.is(i, Part.DETERMINER)) {
        return tokens.isWord(i) ? i : begin;
      }
      String word = story.word(i);
      String language = vocabulary.language(word);
      String attitude = vocabulary.attitude(word);
      if (language != null) {
        claim.language = claim.language == null ? language : claim.language;
        begin = i;
      } else if (attitude != null) {
        claim.connotation = attitude;
        begin = i;
      } else if (word.equals("language") && tokens.isMark(i - 1, '-')) {
        begin = i;
      } else if (story.is(i, Part.FUNCTION) && !story.is(i, Part.ADVERB) || story.is(i, Part.COPULA) || story.is(i, Part.FRAME)
          || story.is(i, Part.RELATIVE) || ++unknown > MODIFIERS) {
        return begin;
      }
    }
    return begin;
  }

  /** Reads "in Arabic" at a token; returns the token after it. */
  private int languageAfter(int i, Claim claim) {
    if (story.word(i).equalsIgnoreCase("in")) {
      String language = vocabulary.language(story.word(i + 1));
      if (language != null) {
        claim.language = language;
        return i + 2;
      }
    }
    return i;
  }

  private int afterPreposition(int i) {
    String word = story.word(i);
    return word.equals("for") || word.equals("of") || word.equals("meaning") || word.equals("from") ? i + 1 : i;
  }

  /** Returns the token after "its full name," at a token, or that token. */
  private int afterFullName(int i) {
    int end = i;
    while (end - i < 5 && (story.is(end, Part.DETERMINER) || story.is(end, Part.ARTICLE) || story.is(end, Part.GENERIC)
        || story.word(end).endsWith("'s") || story.word(end).endsWith("\u2019s"))) {
      end++;
    }
    boolean named = (tokens.isMark(end, ',') || tokens.isMark(end, ':')) && tokens.isCapitalised(end + 1);
    return end - i >= 2 && named ? end + 1 : i;
  }

  /** "acronym for L": the short form stands before, the long form after. */
  private void explains(CueHit hit, int begin, int longBegin, Claim claim) {
    boolean framed = isFrame(begin - 1);
    Run adjacent = adjacentBefore(begin);
    String only = adjacent == null ? null : story.words(adjacent);
    if (adjacent == null && story.word(hit.from()).endsWith("s") && several(begin, longBegin, claim)) {
      return;
    }
    List<Run> candidates = adjacent != null ? List.of(adjacent) : shapesBefore(begin, framed);
    Run best = null;
    Span bestLong = null;
    int bestScore = Integer.MIN_VALUE;
    Span plain = longAfter(longBegin, only, true);
    int quoteEnd = framed ? quoteBefore(begin) : -1;
    for (int k = 0; k < candidates.size(); k++) {
      Run candidate = candidates.get(k);
      Span aligned = alignedAfter(longBegin, story.words(candidate));
      Span longForm = aligned != null ? aligned : plain;
      if (longForm == null || story.words(candidate).contentEquals(longForm.of(tokens.text()))) {
        continue;
      }
      int score = -k + (aligned != null ? 40 : 0) + (knowsSame(candidate, longForm) ? 60 : 0)
          + (quoteEnd >= 0 && candidate.to() <= quoteEnd ? 20 : 0)
          + (claim.language != null && hasLanguage(candidate, claim.language) ? 20 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
        bestLong = longForm;
      }
    }
    if (best == null && adjacent != null) {
      best = adjacent;
      bestLong = knownNameBefore(adjacent);
    }
    if (bestLong == null) {
      return;
    }
    if (bestLong.begin() > tokens.begin(hit.from())) {
      languageAfter(tokens.at(bestLong.end()), claim);
    }
    if (claim.language == null && story.word(best.from() - 3).equalsIgnoreCase("in") && story.isLanguage(best.from() - 2)) {
      claim.language = vocabulary.language(story.word(best.from() - 2)); // In Arabic, S is an acronym
    }
    int end = longBegin;
    while (bestLong.begin() < tokens.begin(begin) && end - longBegin < 5
        && (story.is(end, Part.ARTICLE) || story.is(end, Part.DETERMINER) || story.is(end, Part.GENERIC))) {
      end++; // "for the group"
    }
    add(best, bestLong, begin, end, claim);
  }

  /** "the Arabic acronym for the group": returns the last name of the concept before a short form, or null. */
  private Span knownNameBefore(Run shortForm) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    int last = story.lastKnownBefore(shortForm.from());
    for (int k = last; entry != null && k >= 0 && last - k < SEARCHED_SHAPES; k--) {
      Story.Known name = story.known().get(k);
      if (shortForm.from() - name.to() > SEARCHED_TOKENS) {
        return null;
      }
      if (Glossary.isSame(entry, name.entry()) && !name.span().of(tokens.text()).equals(story.words(shortForm))) {
        return name.span();
      }
    }
    return null;
  }

  /** "using the acronyms for L1 and L2". */
  private boolean several(int begin, int longBegin, Claim claim) {
    boolean any = false;
    int to = story.rightLimit(longBegin, 24);
    for (Run candidate : shapesBefore(begin, true)) {
      Alignment aligned = longForms.alignedWithin(story.words(candidate), longBegin, to);
      if (longForms.isPlain(aligned, story.words(candidate))) {
        add(candidate, new Span(aligned.begin(), aligned.end()), begin, longBegin, claim);
        any = true;
      }
    }
    return any;
  }

  private boolean isFrame(int i) {
    for (int k = i; k > i - 3 && k >= 0; k--) {
      if (story.is(k, Part.FRAME)) {
        return true;
      }
      if (!story.is(k, Part.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** Returns the token of the last closing quotation mark before a token and in reach, or -1. */
  private int quoteBefore(int token) {
    for (int i = token - 1; i >= 0 && i > token - 40; i--) {
      char c = tokens.first(i);
      if (c == '"' || c == '\u201D') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the short form that stands directly before an explanation, over marks and "which is", or null. */
  private Run adjacentBefore(int token) {
    int i = token;
    while (i > 0 && token - i < 6 && (isLightMark(i - 1) || story.is(i - 1, Part.COPULA) || story.is(i - 1, Part.RELATIVE)
        || story.is(i - 1, Part.ADVERB) && !story.word(i - 1).equals("now"))) {
      if (story.shapeAt(i - 1) != null) {
        break;
      }
      i--;
    }
    int k = story.lastShapeBefore(i);
    if (k >= 0 && story.shapes().get(k).to() == i) {
      return story.shapes().get(k);
    }
    if (i < token && i > 1 && tokens.isMark(i, '"')) {
      return quotedBefore(i);
    }
    if (i < token && i > 0 && (story.is(i, Part.COPULA) || isLightMark(i)) && tokens.isCapitalised(i - 1)
        && tokens.isWord(i - 1) && !story.is(i - 1, Part.FUNCTION) && !story.is(i - 1, Part.RELATIVE)) {
      return new Run(i - 1, i);
    }
    return null;
  }

  private Run quotedBefore(int close) {
    for (int i = close - 1; i > 0 && close - i < 8; i--) {
      if (tokens.isMark(i, '"')) {
        return new Run(i + 1, close);
      }
      if (!tokens.isWord(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isLightMark(int i) {
    char c = tokens.first(i);
    return c == ',' || c == '(' || c == '[' || c == '-' || c == '\u2013' || c == '\u2014' || c == ':' || story.isQuote(i);
  }

  /** Returns the short forms before a token, the nearest first: those of the sentence, or of the quotation before it. */
  private List<Run> shapesBefore(int token, boolean framed) {
    List<Run> shapes = new ArrayList<>();
    int sentences = 0;
    int at = token;
    for (int k = story.lastShapeBefore(token); k >= 0 && shapes.size() < SEARCHED_SHAPES; k--) {
      Run shape = story.shapes().get(k);
      if (token - shape.to() > SEARCHED_TOKENS) {
        break;
      }
      for (; at > shape.to(); at--) {
        if (story.endsSentence(at - 1)) {
          sentences++;
        }
        if (tokens.beginsParagraph(at)) {
          sentences += 2;
        }
      }
      if (sentences > (framed ? 2 : 1)) {
        break;
      }
      shapes.add(shape);
    }
    return shapes;
  }

  /** "known by its French acronym S": the long form stands before, the short form after. */
  private void names(CueHit hit, int begin, int after, Claim claim) {
    List<Run> shortForms = shortAfter(after, true);
    int naming = namingBegin(begin);
    if (shortForms.isEmpty()) {
      byItsAcronym(begin, after, claim);
      return;
    }
    Run first = shortForms.get(0);
    Span longForm = null;
    int end = shortForms.get(shortForms.size() - 1).to();
    if (tokens.isMark(end, ',') || story.isDash(end) || tokens.isMark(end, '(')) {
      longForm = plainAfter(end, story.words(first));
    }
    if (longForm == null && naming < begin && (naming == 0 || story.endsSentence(naming - 1)) && tokens.isMark(end, ',')) {
      Run name = longForms.nameAfter(skipMarks(end));
      longForm = name == null ? null : story.span(name);
    }
    if (longForm == null && naming < begin) {
      boolean explicit = (hit.cue() == Cue.ACRONYM || claim.isMade()) && !isPersonal(begin);
      longForm = longBefore(naming, story.words(first), explicit, claim);
    }
    if (longForm == null) {
      return;
    }
    for (Run shortForm : shortForms) {
      add(shortForm, longForm, naming, after, claim);
    }
  }

  /** Tells whether a person's initials are meant: "known by his initials". */
  private boolean isPersonal(int begin) {
    String word = story.word(begin);
    return word.equals("his") || word.equals("her");
  }

  /** "referring to L by its Arabic acronym". */
  private void byItsAcronym(int begin, int after, Claim claim) {
    int by = begin - 1;
    if (!story.word(by).equals("by")) {
      return;
    }
    int end = tokens.isMark(by - 1, ',') ? by - 1 : by;
    int frame = -1;
    for (int i = end - 1; i > 0 && end - i < 24 && !story.endsSentence(i); i--) {
      if (story.is(i, Part.FRAME)) {
        frame = i;
        break;
      }
    }
    if (frame < 0) {
      return;
    }
    for (Run candidate : shapesBefore(frame, true)) {
      Alignment aligned = longForms.alignedWithin(story.words(candidate), frame + 1, end);
      if (aligned != null) {
        add(candidate, new Span(aligned.begin(), aligned.end()), by, after, claim);
        return;
      }
    }
    Run name = longForms.nameBefore(end);
    if (name != null && name.from() > frame) {
      for (Run candidate : shapesBefore(frame, true)) {
        Span longForm = longForms.span(name);
        if (knowsSame(candidate, longForm) || claim.language != null && hasLanguage(candidate, claim.language)) {
          add(candidate, longForm, by, after, claim);
          return;
        }
      }
    }
  }

  /** Returns the first token of "better known by", "which is commonly referred to as" before a token. */
  private int namingBegin(int token) {
    int i = token;
    while (i > 0 && token - i < 12) {
      int word = i - 1;
      String text = story.word(word);
      boolean naming = vocabulary.attitude(text) != null || story.is(word, Part.ADVERB) || story.is(word, Part.COPULA)
          || story.is(word, Part.RELATIVE) || text.equals("by") || text.equals("as") || text.equals("under") || text.equals("to")
          || text.equals("in") || vocabulary.language(text) != null || isKnownWord(word);
      if (!naming) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isKnownWord(int i) {
    var match = tokens.isWord(i) ? vocabulary.cues().longestAt(tokens.text(), tokens.begin(i)) : null;
    return match != null && match.value() == Cue.KNOWN || story.word(i).equalsIgnoreCase("referred");
  }

  /** Returns the short forms that stand at a token, over marks: one, or a list of acronyms. */
  private List<Run> shortAfter(int token, boolean explicit) {
    List<Run> shortForms = new ArrayList<>();
    int i = token;
    while (i < tokens.size() && i - token < 4 && (isLightMark(i) || story.is(i, Part.ARTICLE))) {
      i++;
    }
    Run first = story.shapeAt(i);
    if (first == null && explicit && tokens.isCapitalised(i) && !story.is(i, Part.FUNCTION) && tokens.length(i) > 1
        && !story.endsSentence(i - 1)) {
      first = new Run(i, i + 1);
    }
    if (first == null) {
      return shortForms;
    }
    shortForms.add(first);
    i = first.to();
    while (i < tokens.size() && shortForms.size() < LONGEST_LIST) {
      int next = i;
      while (next - i < 4 && (tokens.isMark(next, ',') || story.isQuote(next) || story.word(next).equals("and")
          || story.word(next).equals("or"))) {
        next++;
      }
      Run shape = next > i ? story.shapeAt(next) : null;
      if (shape == null) {
        break;
      }
      shortForms.add(shape);
      i = shape.to();
    }
    return shortForms;
  }

  // "S, which stands for L"
  private void standsFor(CueHit hit) {
    Claim claim = new Claim();
    int begin = hit.from();
    Run shortForm = adjacentBefore(begin);
    int longBegin = languageAfter(hit.to(), claim);
    Span longForm = null;
    if (shortForm == null && hit.cue() == Cue.SHORT_FOR) {
      shortForm = nearBefore(begin);
    }
    if (shortForm == null && hit.cue() == Cue.STANDS_FOR) {
      shortForm = byNoun(begin);
      longForm = shortForm == null ? null : alignedAfter(longBegin, story.words(shortForm));
      if (longForm == null) {
        return;
      }
    }
    if (shortForm == null) {
      return;
    }
    if (longForm == null) {
      longForm = longAfter(longBegin, story.words(shortForm), hit.cue() == Cue.SHORT_FOR);
    }
    if (longForm == null) {
      return;
    }
    add(shortForm, longForm, begin, hit.to(), claim);
  }

  /** "the S gang - short for L": returns a short form with a few words between. */
  private Run nearBefore(int token) {
    int i = token;
    while (i > 0 && isLightMark(i - 1)) {
      i--;
    }
    for (int words = 0; i < token && words < 3; words++, i--) {
      int k = story.lastShapeBefore(i);
      if (k >= 0 && story.shapes().get(k).to() == i) {
        return story.shapes().get(k);
      }
      if (!tokens.isWord(i - 1) || tokens.hasCapital(i - 1)) {
        return null;
      }
    }
    return null;
  }

  /** "S - the initials stand for L". */
  private Run byNoun(int token) {
    int i = token - 1;
    while (i >= 0 && token - i < 4 && (story.is(i, Part.RELATIVE) || tokens.isMark(i, ','))) {
      i--;
    }
    var cue = tokens.isWord(i) ? vocabulary.cues().longestAt(tokens.text(), tokens.begin(i)) : null;
    if (cue == null || cue.value() != Cue.ACRONYM) {
      return null;
    }
    int begin = modifiersBefore(i, new Claim());
    return adjacentBefore(begin);
  }

  // "L, also known as S1, S2 and S3"
  private void known(CueHit hit) {
    Claim claim = new Claim();
    int i = hit.to();
    while (i < tokens.size() && i - hit.to() < 4 && tokens.isWord(i) && !story.word(i).equals("as")) {
      int after = languageAfter(i, claim);
      if (after > i) {
        i = after;
        continue;
      }
      if (vocabulary.attitude(story.word(i)) != null) {
        claim.connotation = vocabulary.attitude(story.word(i));
      } else if (!story.is(i, Part.ADVERB)) {
        break;
      }
      i++;
    }
    if (story.word(i).equals("as")) {
      i++;
    }
    List<Run> shortForms = shortAfter(i, false);
    int naming = namingBegin(hit.from());
    Run before = shortForms.isEmpty() ? adjacentBefore(naming) : null;
    if (before != null) {
      // "S, formerly known as L"
      Span longForm = plainAfter(i, story.words(before));
      if (longForm != null) {
        add(before, longForm, naming, hit.to(), claim);
      }
      return;
    }
    if (shortForms.isEmpty() || isPartOfName(shortForms.get(shortForms.size() - 1))) {
      return;
    }
    for (int k = naming; k < hit.from(); k++) {
      if (vocabulary.attitude(story.word(k)) != null) {
        claim.connotation = vocabulary.attitude(story.word(k));
      }
    }
    for (Run shortForm : shortForms) {
      Span longForm = longBefore(naming, story.words(shortForm), false, claim);
      if (longForm == null && (claim.isMade() || knownSame(shortForms, naming))) {
        longForm = longBefore(naming, story.words(shortForms.get(0)), true, claim);
      }
      if (longForm != null) {
        add(shortForm, longForm, naming, hit.to(), claim);
      }
    }
  }

  /** "now known as ABC Radio": tells whether a name goes on after a short form. */
  private boolean isPartOfName(Run shortForm) {
    int next = shortForm.to();
    return tokens.isCapitalised(next) && tokens.hasLower(next) && !story.is(next, Part.FUNCTION);
  }

  private boolean knownSame(List<Run> shortForms, int end) {
    Run name = nameBefore(end);
    return name != null && story.shapeAt(name.from()) == null
        && shortForms.stream().anyMatch(s -> knowsSame(s, story.span(name)));
  }

  // '"... S ...," X said, referring to L'
  private void referring(CueHit hit) {
    int quoteEnd = quoteBefore(hit.from());
    if (quoteEnd < 0) {
      return;
    }
    for (Run candidate : shapesBefore(quoteEnd, false)) {
      Span longForm = plainAfter(hit.to(), story.words(candidate));
      if (longForm != null) {
        add(candidate, longForm, hit.from(), hit.to(), new Claim());
        return;
      }
    }
  }

  // "L, or S,"
  private void alternative(CueHit hit) {
    int comma = hit.from() - 1;
    if (!tokens.isMark(comma, ',') && !story.isDash(comma) && !story.isQuote(comma)) {
      return;
    }
    List<Run> shortForms = shortAfter(hit.to(), false);
    if (shortForms.size() == 1) {
      Run shortForm = shortForms.get(0);
      Run known = longForms.knownNameBefore(shortForm, comma);
      Alignment aligned = known != null ? null : longForms.alignedBefore(story.words(shortForm), comma, true);
      Span name = known != null ? story.span(known) : aligned != null ? new Span(aligned.begin(), aligned.end()) : null;
      if (name != null) {
        Span first = otherNameBefore(tokens.at(name.begin()));
        Span longForm = first != null ? first : name;
        add(shortForm, longForm, tokens.at(longForm.begin()), hit.to(), new Claim());
      }
      return;
    }
    Run before = adjacentBefore(hit.from());
    if (before != null) {
      Span longForm = plainAfter(hit.to(), story.words(before));
      if (longForm != null) {
        add(before, longForm, hit.from(), hit.to(), new Claim());
      }
    }
  }

  /** Returns words that align plainly with a short form from a token on, or null. */
  private Span plainAfter(int from, String shortForm) {
    int begin = skipMarks(from);
    Alignment aligned = longForms.alignedWithin(shortForm, begin, story.rightLimit(begin, shortForm.length() + 4));
    if (longForms.isPlain(aligned, shortForm) && tokens.at(aligned.begin()) - begin <= 1) {
      return new Span(aligned.begin(), aligned.end());
    }
    return null;
  }

  private int skipMarks(int from) {
    int i = from;
    while (i < tokens.size() && i - from < 4 && (isLightMark(i) || story.is(i, Part.ARTICLE))) {
      i++;
    }
    return i;
  }

  private Span alignedAfter(int from, String shortForm) {
    int begin = skipMarks(from);
    Alignment aligned = longForms.alignedWithin(shortForm, begin, story.rightLimit(begin, shortForm.length() + 8));
    return aligned == null ? null : new Span(aligned.begin(), aligned.end());
  }

  /** Returns the long form that begins at a token or soon after it. */
  private Span longAfter(int from, String shortForm, boolean descriptive) {
    int begin = skipMarks(from);
    if (begin >= tokens.size()) {
      return null;
    }
    int limit = story.rightLimit(begin, 14);
    boolean quoted = begin > from && story.isQuote(begin - 1);
    if (shortForm != null) {
      Alignment aligned = longForms.alignedWithin(shortForm, begin, story.rightLimit(begin, shortForm.length() + 8));
      if (aligned != null) {
        return new Span(aligned.begin(), aligned.end());
      }
    }
    if (quoted) {
      for (int i = begin; i < limit; i++) {
        if (story.isQuote(i)) {
          int last = tokens.isMark(i - 1, ',') ? i - 2 : i - 1;
          return last < begin ? null : new Span(tokens.begin(begin), tokens.end(last));
        }
      }
    }
    Run name = longForms.nameAfter(begin);
    if (name != null && name.from() == begin) {
      Run known = knownAfter(begin);
      return story.span(known != null && known.to() > name.to() ? known : name);
    }
    if (!descriptive) {
      return null;
    }
    int end = begin;
    while (end < limit && tokens.isWord(end) && (!story.is(end, Part.FUNCTION) || story.word(end).equals("of"))
        && !story.is(end, Part.COPULA) && !story.is(end, Part.RELATIVE)) {
      end++;
    }
    if (end == begin || story.is(end - 1, Part.GENERIC) || story.is(begin, Part.DETERMINER)) {
      return null;
    }
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }

  private Run knownAfter(int from) {
    int k = story.lastKnownBefore(from + 1);
    return k >= 0 && story.known().get(k).from() == from ? new Run(from, story.known().get(k).to()) : null;
  }

  private Run nameBefore(int end) {
    int last = end;
    while (last > 0 && isLightMark(last - 1)) {
      last--;
    }
    for (int generic = 0; generic < 3 && story.is(last - 1, Part.GENERIC) && !tokens.isCapitalised(last - 1); generic++) {
      last--;
    }
    return longForms.nameBefore(last);
  }

  /** Returns the long form that ends before a token. */
  private Span longBefore(int limit, String shortForm, boolean explicit, Claim claim) {
    int end = beforeBracket(limit);
    int last = end;
    while (last > 0 && isLightMark(last - 1)) {
      last--;
    }
    Alignment aligned = longForms.alignedBefore(shortForm, last, true);
    if (aligned != null && tokens.at(aligned.end()) < last - 2) {
      aligned = null;
    }
    Run name = nameBefore(end);
    // The letters of a foreign acronym fit its English name by chance only.
    boolean foreign = claim.language != null && !claim.language.equals("en") && name != null;
    if (longForms.isPlain(aligned, shortForm) && !foreign) {
      return new Span(aligned.begin(), aligned.end());
    }
    if (name != null && story.shapeAt(name.from()) != null && !explicit) {
      return null;
    }
    if (name != null && (explicit || longForms.namesOrganisation(name))) {
      Span first = otherNameBefore(name.from());
      return first != null ? first : story.span(name);
    }
    if (aligned != null) {
      return new Span(aligned.begin(), aligned.end());
    }
    Span antecedent = antecedent(end, shortForm);
    if (antecedent != null || !explicit) {
      return antecedent;
    }
    int begin = last;
    while (begin > 0 && last - begin < 7 && tokens.isWord(begin - 1) && !story.is(begin - 1, Part.FUNCTION)
        && !story.is(begin - 1, Part.DETERMINER) && !story.is(begin - 1, Part.COPULA)) {
      begin--;
    }
    return last - begin >= 2 ? new Span(tokens.begin(begin), tokens.end(last - 1)) : null;
  }

  /** "Islamic State (IS), also known as": returns the token of a bracket with one word before a token, or that token. */
  private int beforeBracket(int end) {
    int close = tokens.isMark(end - 1, ',') ? end - 2 : end - 1;
    return tokens.isMark(close, ')') && tokens.isMark(close - 2, '(') ? close - 2 : end;
  }

  /** "Doctors Without Borders, known as Médecins Sans Frontières": returns the first name where another one follows it. */
  private Span otherNameBefore(int name) {
    int naming = namingBegin(name);
    if (naming == name || !tokens.isMark(naming - 1, ',')) {
      return null;
    }
    Run first = nameBefore(naming);
    return first == null ? null : story.span(first);
  }

  /** Returns words that align plainly with a short form in the sentences before a token, or null. */
  private Span antecedent(int end, String shortForm) {
    int limit = end;
    for (int sentences = 0; sentences < 2 && limit > 0; sentences++) {
      int from = story.leftLimit(limit, 40);
      Alignment aligned = longForms.alignedWithin(shortForm, from, limit);
      if (longForms.isPlain(aligned, shortForm)) {
        return new Span(aligned.begin(), aligned.end());
      }
      limit = from - 1;
    }
    return null;
  }

  private boolean knowsSame(Run shortForm, Span longForm) {
    Glossary.Entry one = story.known(shortForm.from(), shortForm.to());
    Glossary.Entry other = story.known(tokens.at(longForm.begin()), tokens.at(longForm.end()));
    return one != null && other != null && Glossary.isSame(one, other);
  }

  private boolean hasLanguage(Run shortForm, String language) {
    Glossary.Entry entry = story.known(shortForm.from(), shortForm.to());
    return entry != null && entry.senses().stream().anyMatch(s -> language.equals(s.language()));
  }

  /** Adds a gloss of the words from one token to before another, and of the form that stands after them. */
  private void add(Run shortForm, Span longForm, int begin, int end, Claim claim) {
    Span form = story.span(shortForm);
    if (form.overlaps(longForm) || form.of(tokens.text()).equalsIgnoreCase(longForm.of(tokens.text()))) {
      return;
    }
    int from = tokens.begin(begin);
    int to = tokens.end(end - 1);
    if (form.begin() > from) {
      to = Math.max(to, form.end());
    }
    if (longForm.begin() > from) {
      to = Math.max(to, longForm.end());
    }
    found.add(new Definition(form, longForm, new Span(from, to), claim.language, claim.connotation));
  }
}
