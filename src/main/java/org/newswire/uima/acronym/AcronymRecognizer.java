package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/** Finds every mention of an acronym in a text, what it stands for there, and where the text explains it. */
public final class AcronymRecognizer {
  private final Glossary glossary;
  private final AcronymLexicon vocabulary;
  private final Starts starts;
  private final Aligner.Costs costs;
  private final boolean marksUnexpanded;

  /**
   * Makes a recognizer.
   *
   * @param glossary what acronyms stand for where a text does not say
   * @param marksUnexpanded whether to find acronyms, too, that neither the text nor the glossary explains
   */
  public AcronymRecognizer(Glossary glossary, boolean marksUnexpanded) {
    this(glossary, AcronymLexicon.bundled(), marksUnexpanded);
  }

  /**
   * Makes a recognizer with words of its own.
   *
   * @param glossary what acronyms stand for where a text does not say
   * @param vocabulary the words with which texts explain their acronyms
   * @param marksUnexpanded whether to find acronyms, too, that neither the text nor the glossary explains
   */
  public AcronymRecognizer(Glossary glossary, AcronymLexicon vocabulary, boolean marksUnexpanded) {
    this(glossary, vocabulary, marksUnexpanded, Aligner.Costs.DEFAULT);
  }

  AcronymRecognizer(Glossary glossary, AcronymLexicon vocabulary, boolean marksUnexpanded, Aligner.Costs costs) {
    this.glossary = glossary;
    this.vocabulary = vocabulary;
    this.starts = new Starts(glossary.entries(), vocabulary.cues());
    this.marksUnexpanded = marksUnexpanded;
    this.costs = costs;
  }

  /**
   * {@return the mentions from left to right, none overlapping another}
   *
   * @param text any text
   */
  public List<ShortFormMatch> find(CharSequence text) {
    return marks(text, List.of(), Trace.OFF).shortForms();
  }

  /**
   * {@return the mentions of acronyms, and the full names of what the glossary knows under several names}
   *
   * @param text any text
   * @param credits where another engine found credits, in which the letters of an agency are no acronym; may be empty
   * @param trace told which evidence was weighed
   */
  public AcronymMarks marks(CharSequence text, List<Span> credits, Trace trace) {
    AcronymReading story = new AcronymReading(text.toString(), vocabulary, glossary, starts);
    LongForms longForms = new LongForms(story, new Aligner(vocabulary, costs, story.languages()));
    List<Definition> definitions = new ArrayList<>(new GlossFinder(story, vocabulary, longForms, trace).find());
    definitions.removeIf(definition -> credits.stream().anyMatch(credit -> credit.contains(definition.shortForm())));
    return new AcronymMarks(new Mentions(story, glossary, new Contradictions(story, credits, trace))
        .find(definitions, marksUnexpanded), names(story));
  }

  /** {@return what speaks for glosses and against them, and the rules that keep the glossary from marking} */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(Contradictions.RULES);
    for (Evidence evidence : Evidence.values()) {
      rules.add(evidence.rule());
    }
    return rules;
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
