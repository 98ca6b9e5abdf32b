/**
 * What the acronyms of a text stand for, and where it explains them.
 *
 * <p>Begin with {@link org.newswire.uima.acronym.AcronymRecognizer}. An {@code AcronymReading} is the text as this
 * engine sees it: tokens, shapes of acronyms, brackets, cues, what the glossary knows. {@code GlossFinder} finds
 * glosses: {@code BracketPairs} links what brackets tie; a {@code SignReader} reads where words may explain something,
 * and {@code Explanations} ("S is an acronym for L"), {@code Namings} ("L, known as S") and {@code Appositions}
 * ("L, S,") link what stands around them, the short forms found by {@code ShortForms}, the long ones by
 * {@code Expansions}. {@code Evidence} is the one table of weights by which a {@code Link} wins, {@code Weigher} tells
 * what speaks for one and against it, {@code Translations} tells the English words from the foreign ones.
 * {@code Mentions} then gives every mention its meaning, and {@code Contradictions} says where the glossary has to
 * yield.
 *
 * <p>The words stand in {@code lexicon/acronym/}, the cases in {@code src/test/cases/acronym/}. Knows {@code text}
 * alone.
 */
package org.newswire.uima.acronym;
