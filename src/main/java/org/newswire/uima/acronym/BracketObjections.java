package org.newswire.uima.acronym;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.newswire.uima.acronym.AcronymLexicon.Part;
import org.newswire.uima.acronym.AcronymReading.Bracket;
import org.newswire.uima.acronym.Aligner.Alignment;
import org.newswire.uima.text.TokenRange;

/** Tells what speaks against a pair in brackets. */
final class BracketObjections {
  private static final int LONGEST_TICKER = 4;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int DEAR = 8;
  private static final String VOWELS = "aeiouy";

  private final AcronymReading story;
  private final AcronymTokens tokens;
  private final LongForms longForms;
  private final BracketForms forms;
  private Boolean tellsExchanges;

  BracketObjections(AcronymReading story, LongForms longForms, BracketForms forms) {
    this.story = story;
    this.tokens = story.tokens();
    this.longForms = longForms;
    this.forms = forms;
  }

  /** Returns what speaks against a pair, whatever ties it. */
  Set<Evidence> toWords(TokenRange shortForm, String words, TokenRange run, boolean tied) {
    Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    if (repeats(words, run)) {
      found.add(Evidence.REPEATED_WORD);
    }
    if (holdsSentenceEnd(run)) {
      found.add(Evidence.SENTENCE_END);
    }
    if (isMember(words, run)) {
      found.add(Evidence.MEMBER);
    }
    boolean english = story.language().equals("en"); // the language of the glossary
    if (!tied && (english && story.means(shortForm, run) || Aligner.letters(words).length < 3)) {
      found.add(Evidence.OTHER_SENSE);
    }
    return found;
  }

  private boolean repeats(String words, TokenRange run) {
    for (int i = run.from(); i < run.to(); i++) {
      boolean glued = run.to() - run.from() == 1 && tokens.hasCapitals(i) && story.word(i).startsWith(words); // TRBTarn
      if (story.word(i).equalsIgnoreCase(words) || glued) {
        return true;
      }
    }
    return Arrays.equals(Aligner.letters(words), Aligner.letters(story.words(run)));
  }

  private boolean holdsSentenceEnd(TokenRange run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (story.endsSentence(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what speaks against a pair before the bracket that its letters tie. */
  Set<Evidence> toLetters(TokenRange shortForm, String words, Alignment aligned, TokenRange name, Bracket bracket) {
    Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    int from = tokens.at(aligned.begin());
    boolean several = tokens.end(from) < aligned.end();
    boolean capitalized = tokens.isCapitalized(from);
    boolean plain = longForms.isPlain(aligned, words);
    int capitals = (int) words.chars().filter(Character::isUpperCase).count();
    boolean word = shortForm.to() - shortForm.from() == 1 && !tokens.hasDigit(shortForm.from());
    if (isWithinLastWord(aligned, name)) {
      found.add(Evidence.LAST_WORD);
    }
    if (capitals == 0) {
      if (story.is(shortForm.from(), Part.ORDINARY)) {
        found.add(Evidence.ORDINARY_WORD);
      }
      if (hasVowel(words)) {
        found.add(Evidence.PLAIN_WORD);
      }
      if (!plain && (capitalized || several && hasVowel(words))) {
        found.add(Evidence.LOOSE_LETTERS);
      }
    } else if (capitals == 1 && word) {
      if (several && !plain && aligned.cost() > DEAR * words.length()
          || !several && words.length() > LONGEST_ABBREVIATION) {
        found.add(Evidence.LOOSE_LETTERS);
      }
      if (!several && capitalized && (tokens.isCapitalized(bracket.close() + 1)
          || hasVowel(words) && !forms.isUsedAgain(words))) {
        found.add(Evidence.NICKNAME);
      }
    } else {
      if (isTicker(shortForm, words, aligned, bracket)) {
        found.add(Evidence.TICKER);
      }
    }
    return found;
  }

  private static boolean hasVowel(String words) {
    return words.chars().anyMatch(c -> VOWELS.indexOf(Character.toLowerCase(c)) >= 0);
  }

  /**
   * Tells whether the letters lie in the last word of a body's name by chance: "National Statistics Institute (INE)".
   */
  private boolean isWithinLastWord(Alignment aligned, TokenRange name) {
    return name != null && name.to() - name.from() > 1 && aligned.begin() == tokens.begin(name.to() - 1)
        && longForms.namesOrganization(name);
  }

  /**
   * Tells whether a bracket tells the party and state of a member: {@code Jane Roe (R-Wis.)}, not D-glucose (D-Glc).
   */
  private boolean isMember(String words, TokenRange run) {
    boolean shape = words.length() > 3 && "DRI".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == '-'
        && Character.isUpperCase(words.charAt(2));
    return shape && tokens.isCapitalized(run.from()) && longForms.letters(words, run) != Evidence.INITIALS
        && !(story.word(run.from()).equals(words.substring(0, 1)) && tokens.isMark(run.from() + 1, '-'));
  }

  /** Tells whether a short form is rather a company's sign at a stock exchange: {@code Union Acme (UNA)}. */
  private boolean isTicker(TokenRange shortForm, String words, Alignment aligned, Bracket bracket) {
    int name = tokens.at(aligned.begin());
    int last = tokens.at(aligned.end()) - 1;
    boolean shape = words.length() <= LONGEST_TICKER && tokens.isCapitalized(name) && tokens.hasLower(name)
        && !tokens.hasCapitals(name) && (tokens.isCapitalized(last) || story.is(last, Part.SHARE)) && last - name < 3
        && shortForm.to() - shortForm.from() == 1
        && !tokens.hasLower(shortForm.from()) && !tokens.hasDigit(shortForm.from());
    if (shape && isShareSign(words, name, last, bracket.close() + 1)) {
      return true;
    }
    if (!story.language().equals("en")) {
      return false; // elsewhere a name of one word is mostly a noun with a capital: Bruttoinlandsprodukt (BIP)
    }
    boolean lends = last > name && longForms.lendsEveryWord(aligned, words) && !tellsExchanges();
    return shape && !lends && !longForms.isPlain(aligned, words)
        && (!story.isRepeated(words) || last == name && tellsExchanges());
  }

  /**
   * Tells whether the text uses the letters behind a company's name for its shares alone:
   * {@code Hobble shares (HBBL)}, {@code (See HBBL stock analysis)}.
   */
  private boolean isShareSign(String words, int name, int last, int after) {
    if (story.is(last, Part.SHARE)) {
      return true;
    }
    if (story.is(last, Part.ORGANIZATION) || story.is(name, Part.ORGANIZATION)) {
      return false;
    }
    boolean shares = false;
    for (TokenRange shape : story.shapes()) {
      boolean share = story.is(shape.to(), Part.SHARE);
      shares |= share;
      if (!share && !tokens.isMark(shape.from() - 1, '(') && story.words(shape).equals(words)) {
        return false;
      }
    }
    boolean heading = !tokens.isSpaced(after) && tokens.isCapitalized(after); // "(HBBL)The stock", a heading once
    return shares || heading;
  }

  /** Tells whether the text names companies by their signs: {@code (NYSE: HBF)}, {@code (ACM.N)}. */
  private boolean tellsExchanges() {
    if (tellsExchanges == null) {
      tellsExchanges = story.brackets().stream().anyMatch(bracket -> {
        TokenRange head = bracket.close() - bracket.open() > 1 && bracket.close() - bracket.open() < 8
            ? new TokenRange(bracket.open() + 1, bracket.close()) : null;
        return head != null && (forms.isExchangeCode(head)
            || story.shapeAt(head.from()) != null && tokens.isMark(story.shapeAt(head.from()).to(), ':'));
      });
    }
    return tellsExchanges;
  }
}
