package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;

/** Finds every mention of an acronym in a text, what it stands for there, and where the text explains it. */
public final class AcronymRecognizer {
  private final Glossary glossary;
  private final AcronymLexicon vocabulary = AcronymLexicon.bundled();
  private final Starts starts;
  private final Aligner aligner;
  private final boolean marksUnexpanded;

  /**
   * Makes a recogniser.
   *
   * @param glossary what acronyms stand for where a text does not say
   * @param marksUnexpanded whether to find acronyms, too, that neither the text nor the glossary explains
   */
  public AcronymRecognizer(Glossary glossary, boolean marksUnexpanded) {
    this(glossary, marksUnexpanded, Aligner.Costs.DEFAULT);
  }

  AcronymRecognizer(Glossary glossary, boolean marksUnexpanded, Aligner.Costs costs) {
    this.glossary = glossary;
    this.starts = new Starts(glossary.entries(), vocabulary.cues());
    this.marksUnexpanded = marksUnexpanded;
    this.aligner = new Aligner(vocabulary, costs);
  }

  /**
   * Returns the mentions from left to right, none overlapping another.
   *
   * @param text any text
   */
  public List<ShortFormMatch> find(CharSequence text) {
    return marks(text).shortForms();
  }

  /**
   * Returns the mentions of acronyms, and the full names of what the glossary knows under several names.
   *
   * @param text any text
   */
  public AcronymMarks marks(CharSequence text) {
    AcronymReading story = new AcronymReading(text.toString(), vocabulary, glossary, starts);
    List<Definition> definitions = new ArrayList<>();
    LongForms longForms = new LongForms(story, aligner);
    new BracketPairs(story, longForms, definitions).find();
    new WordedGlosses(story, vocabulary, longForms, definitions).find();
    return new AcronymMarks(new Mentions(story, glossary).find(definitions, marksUnexpanded), names(story));
  }

  private List<ConceptMention> names(AcronymReading story) {
    List<ConceptMention> names = new ArrayList<>();
    for (AcronymReading.Known known : story.known()) {
      if (known.entry().senses().isEmpty() && glossary.hasSeveralNames(known.entry().named())) {
        names.add(new ConceptMention(known.span(), known.entry().named()));
      }
    }
    return names;
  }
}
