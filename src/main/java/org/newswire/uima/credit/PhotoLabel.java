package org.newswire.uima.credit;

import org.newswire.uima.text.Languages;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Span;

/**
 * The label before the names of a photo credit: {@code Photo by}, {@code Featured image:}, {@code Image copyright}.
 *
 * @param span the label with its colon
 * @param namesAt where the names begin
 * @param kind what it demands
 * @param archive whether it says that the picture is from the archive
 * @param languages the languages whose words it is made of
 */
record PhotoLabel(Span span, int namesAt, LabelKind kind, boolean archive, Languages languages) {
  /** What a label demands. */
  enum LabelKind {
    /** It ends with a colon; names, or nearly anything, may follow. */
    COLON,
    /** It ends with a word such as "by", and a name must follow. */
    DIRECT,
    /** It has neither: what follows must be a credit by itself. */
    BARE,
    /** It begins a caption and labels no credit. */
    CAPTION
  }

  /** Tells whether its colon or its last word calls for a name. */
  boolean callsForName() {
    return kind == LabelKind.COLON || kind == LabelKind.DIRECT;
  }

  /** Returns the label that begins at an offset, in any case, or null. */
  static PhotoLabel at(CharSequence text, int begin, int limit, PhotoWords words) {
    return begin < limit && words.mayBeginLabel(Phrases.start(text, begin))
        ? new PhotoLabelReader(text, begin, limit, words).read() : null;
  }
}
