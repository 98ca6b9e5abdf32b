package org.newswire.uima.acronym;

import java.util.Locale;
import org.newswire.uima.text.Rule;

/**
 * What speaks for a short form and a long form belonging together, or against it: the one table of weights.
 *
 * <p>A link needs {@link #NEEDED}. The weights were set by hand: both forms where they are expected (40) and one plain
 * fact of content make a link, and what speaks against it takes away what one such fact gives.
 */
enum Evidence {
  // What the text says.
  /** "acronym", "initials", "short for", "stands for": says in words that one form is the other's short form. */
  SAID(30),
  /** "term", "name" with a language or an attitude, "referring to": says that both mean one thing, no more. */
  NAMED(5),
  /** "known as": all sorts of names follow it, so letters or a name must help. */
  KNOWN_AS(0),
  /** Brackets: the usual place of a short form, but of much else, too. */
  BRACKET(0),
  /** "refers to", "is another name for": fits all sorts of words, so the two must speak for it. */
  REFERS(-10),
  /** "or": joins alternatives more often than names of one thing. */
  OR(-20),
  /** "or" behind a comma: puts in a second name, or ends a list. */
  OR_COMMA(-5),
  /** "or" in an aside, ", or S,": puts in a second name. */
  OR_ASIDE(0),
  /** Commas or dashes alone: stand between all sorts of things. */
  PAUSE(-20),
  /** Nothing at all stands between the two: so do the words of any phrase. */
  ADJACENT(-25),
  /** A language or an attitude is claimed: nobody says so of a thing that has no other name. */
  CLAIM(10),

  // Where the two stand.
  /** The short form stands where the words point. */
  SHORT_BESIDE(25),
  /** The short form stands in a quotation that the words comment on. */
  SHORT_QUOTED(10),
  /** The short form stands somewhere else in the sentence or the one before: many do. */
  SHORT_APART(-10),
  /** The long form stands where the words point. */
  LONG_BESIDE(15),
  /** The long form stands on the other side, or in the sentence before. */
  LONG_APART(-5),

  // What the two are.
  /** Every letter begins a word, in order. */
  INITIALS(40),
  /** The letters are found in the words, in order. */
  LETTERS(20),
  /** Every word lends its first letter, in order, and some of them lend more. */
  EVERY_WORD(15),
  /** At least half of the letters begin words, in whatever order: names of one thing in two languages do so. */
  SHARED_INITIALS(20),
  /** The glossary knows both as one thing. */
  SAME_CONCEPT(40),
  /** The glossary says that the short form comes from the language claimed. */
  SAME_LANGUAGE(20),
  /** The long form is in quotation marks: words that are spelled out. */
  SPELLED_OUT(15),
  /** The long form is a name. */
  NAME(5),
  /** The long form is the name of a body, a law or a programme: those have short forms. */
  ORGANIZATION(10),
  /** The long form's foreign words stand there, too, and the letters are theirs. */
  TRANSLATION(40),
  /** Another short form of the same list has that long form. */
  LISTED(20),
  /** The long form is all of a noun phrase in another language than the short form's, as far as its letters tell. */
  PHRASE(15),
  /** The long form is all that stands in the brackets behind the short form. */
  FILLS_BRACKET(30),
  /** The short form is used again. */
  USED_AGAIN(5),

  // What speaks against it.
  /** The short form looks like any other word. */
  PLAIN_WORD(-10),
  /** The long form is a description, which fits all sorts of things. */
  DESCRIPTION(-15),
  /** The long form is no longer than the short one. */
  SHORTER(-40),
  /** The long form is a short form itself. */
  SHORT_LONG_FORM(-10),
  /** The glossary knows the short form, and as something else, and the words are no name: a joke, mostly. */
  OTHER_SENSE(-60),
  /** "not", "joked": the text takes it back. */
  DENIAL(-100),
  /** "his initials": a person's, which nothing but that person's name explains. */
  PERSON(-60),
  /** "S, known as the Red Office": any other name follows a short form so, and nothing ties the two. */
  OTHER_NAME(-40),
  /** The name goes on behind the short form, which is a part of it: "known as ABC Radio". */
  PART_OF_NAME(-60),

  // What speaks against a pair in brackets.
  /** The letters lie far apart, or deep in the words. */
  LOOSE_LETTERS(-30),
  /** The short form is an ordinary word in small letters. */
  ORDINARY_WORD(-100),
  /** The letters lie by chance in the last word of a body's name: "National Statistics Institute (INE)". */
  LAST_WORD(-100),
  /** One of the words is the short form itself. */
  REPEATED_WORD(-100),
  /** The brackets hold the agency of a dateline. */
  DATELINE(-100),
  /** A member's party and state: "(R-Wis.)". */
  MEMBER(-100),
  /** The sign of a company at a stock exchange: "Hobble (HBBL)". */
  TICKER(-100),
  /** A short first name before a family name: "Joseph (Joe) Ode". */
  NICKNAME(-100),
  /** A sentence ends within the words. */
  SENTENCE_END(-100);

  /** What the evidence for a link must sum up to. */
  static final int NEEDED = 55;

  private final int weight;
  private final Rule rule;

  Evidence(int weight) {
    this.weight = weight;
    String name = "gloss-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    rule = weight < 0 ? Rule.refusing(name) : Rule.accepting(name);
  }

  /** Returns what it adds to the sum. */
  int weight() {
    return weight;
  }

  /** Returns the rule that a trace is told of. */
  Rule rule() {
    return rule;
  }
}
