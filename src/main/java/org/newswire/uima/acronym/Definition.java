package org.newswire.uima.acronym;

import org.newswire.uima.text.Span;

/** A short form, what a text says it stands for, and where and how it says so. */
record Definition(Span shortForm, Span longForm, Span gloss, String language, String connotation, Span translation) {}
