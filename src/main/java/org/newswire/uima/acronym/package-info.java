/**
 * What the acronyms of a text stand for, and where it explains them.
 *
 * <p>Begin with {@link org.newswire.uima.acronym.AcronymRecognizer}. An {@code AcronymReading} is the text as this
 * engine
 * sees it: tokens, shapes of acronyms, brackets, cues, what the glossary knows. {@code GlossFinder} finds glosses: a
 * {@code SignReader} reads where words may explain something, {@code ShortForms} and {@code Expansions} find what may
 * be
 * explained and by what, {@code Evidence} is the one table of weights by which a {@code Link} between two of them wins,
 * {@code Translations} tells the English words from the foreign ones, {@code BracketPairs} proposes pairs by brackets.
 * {@code Mentions} then gives every mention its meaning, and {@code Contradictions} says where the glossary has to
 * yield.
 *
 * <p>The words stand in {@code lexicon/acronym/}, the cases in {@code src/test/cases/acronym/}. Knows {@code text}
 * alone.
 */
package org.newswire.uima.acronym;
