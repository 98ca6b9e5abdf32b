package org.newswire.uima.speech;

/** What a word can be, as far as the grammar of reported speech needs to know. */
enum WordClass {
  /** The, a, some, each: opens a noun phrase. */
  DETERMINER,
  /** His, her, their: opens a noun phrase and can be a source. */
  POSSESSIVE,
  /** He, she, they: a subject by its form. */
  SUBJECT_PRONOUN,
  /** Him, them, reporters' us: an object by its form. */
  OBJECT_PRONOUN,
  /** Someone, many, most, others: a noun phrase by itself. */
  PRONOUN,
  /** A form of be. */
  BE,
  /** A form of have. */
  HAVE,
  /** A form of do, with or without not. */
  DO,
  /** Will, would, can, with or without not. */
  MODAL,
  /** Not, never. */
  NEGATION,
  /** In, of, at. */
  PREPOSITION,
  /** And, or, but. */
  COORDINATOR,
  /** That, because, while: opens a clause. */
  SUBORDINATOR,
  /** Who, which. */
  RELATIVE,
  /** Whether, how, why. */
  INTERROGATIVE,
  /** Also, now, and every word in -ly. */
  ADVERB,
  /** A weekday or a month, yesterday, today. */
  DAY,
  /** Week, month, year: last week. */
  TIME,
  /** Last, this, late, three: before a time. */
  TIME_OPENER,
  /** Mr., Sen., President: before a name. */
  TITLE,
  /** An abbreviation that keeps its full stop. */
  ABBREVIATION,
  /** Up, out, off. */
  PARTICLE,
  /** A verb that is no cue, too, in any of its forms. */
  VERB,
  /** A noun that looks like a form of a verb. */
  NOUN,
  /** A noun that names a venue or a medium of speech: interview, statement, Twitter. */
  CHANNEL,
  /** Reporting, editing: opens a note on those who worked on the story. */
  CREDIT,
  /** A form of a verb that gives a noun of speech its source: made a promise. */
  LIGHT_VERB,
  /** People in the plural or as a body: officials, police. */
  GROUP,
  /** A body that speaks as one: company, government. */
  INSTITUTION,
  /** A body that a company's or an agency's bare name can stand for: bank, maker, newspaper. */
  FIRM,
  /** Both, all, each: may stand behind the noun phrase that it belongs to. */
  FLOATING,
  /** Somebody, but no title before a name: man, mother, fan. */
  PERSON;

  /** Returns the bit that stands for this class. */
  int bit() {
    return 1 << ordinal();
  }
}
