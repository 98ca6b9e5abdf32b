/**
 * Where a story and its pictures come from: datelines, photo credits, credit lines.
 *
 * <p>It knows {@code text} and {@code names}. {@link org.newswire.uima.credit.CreditRecognizer} runs the three
 * recognizers and settles which mark keeps words that two claim. Begin reading with the decisions: {@code
 * DatelineStyles} lists the styles of datelines, {@code PhotoRules} what makes a photo credit; what they decide about
 * is
 * read by {@code DatelineReader} (places, dates, agencies, brackets, dashes) and {@code PhotoPartReader} (people,
 * owners, distributors, with what joins them). Each kind of credit line has a class of its own: {@code LeadLines},
 * {@code ContributorLines}, {@code StatementLines}, {@code ContactLines}, {@code CopyrightLines}, {@code LastLines}.
 * Words stand in {@code lexicon/credit/}, cases in {@code src/test/cases/credit/}.
 */
package org.newswire.uima.credit;
