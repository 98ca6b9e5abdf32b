package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.acronym.AcronymLexicon;
import org.newswire.uima.acronym.AcronymMarks;
import org.newswire.uima.acronym.AcronymRecognizer;
import org.newswire.uima.acronym.ConceptMention;
import org.newswire.uima.acronym.GlossMatch;
import org.newswire.uima.acronym.Glossary;
import org.newswire.uima.acronym.ShortFormMatch;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.LongForm;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;

/** Marks every mention of an acronym, what it stands for, and the places where the text explains it. */
@ResourceMetaData(name = "AcronymGlossAnnotator",
    description = "Marks every mention of an acronym, what it stands for, and the places where the text explains it.",
    vendor = "newswire-uima", version = "0.1.0")
@LanguageCapability("x-unspecified")
@TypeCapability(outputs = {"org.newswire.uima.type.ShortForm", "org.newswire.uima.type.LongForm",
    "org.newswire.uima.type.Gloss", "org.newswire.uima.type.Mention"})
public class AcronymGlossAnnotator extends StoryAnnotator {
  /** The glossaries to use where a text does not explain an acronym, read one after the other. */
  public static final String PARAM_GLOSSARY_LOCATION = "glossaryLocation";
  @ConfigurationParameter(name = PARAM_GLOSSARY_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/glossary.tsv",
      description = "The glossaries to use where a text does not explain an acronym, read one after the other.")
  private String[] glossaryLocation;

  /** Lexicons of the words that tell that an acronym is being explained, read one after the other. */
  public static final String PARAM_CUES_LOCATION = "cuesLocation";
  @ConfigurationParameter(name = PARAM_CUES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/gloss-cues.tsv",
      description = "Lexicons of the words that tell that an acronym is being explained, read one after the other.")
  private String[] cuesLocation;

  /** Lexicons of the names of languages from which acronyms come, read one after the other. */
  public static final String PARAM_LANGUAGES_LOCATION = "languagesLocation";
  @ConfigurationParameter(name = PARAM_LANGUAGES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/languages.tsv",
      description = "Lexicons of the names of languages from which acronyms come, read one after the other.")
  private String[] languagesLocation;

  /** Lexicons of the words that tell an attitude to what an acronym means, read one after the other. */
  public static final String PARAM_ATTITUDES_LOCATION = "attitudesLocation";
  @ConfigurationParameter(name = PARAM_ATTITUDES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/attitudes.tsv",
      description = "Lexicons of the words that tell an attitude to what an acronym means, read one after the other.")
  private String[] attitudesLocation;

  /** Lexicons of the words that matter to the shape of long forms, read one after the other. */
  public static final String PARAM_WORDS_LOCATION = "wordsLocation";
  @ConfigurationParameter(name = PARAM_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/words.tsv",
      description = "Lexicons of the words that matter to the shape of long forms, read one after the other.")
  private String[] wordsLocation;

  /** Lexicons of the words that a digit of a short form can stand for, read one after the other. */
  public static final String PARAM_NUMBERS_LOCATION = "numbersLocation";
  @ConfigurationParameter(name = PARAM_NUMBERS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/acronym/numbers.tsv",
      description = "Lexicons of the words that a digit of a short form can stand for, read one after the other.")
  private String[] numbersLocation;

  /** Whether to mark acronyms, too, that neither the text nor the glossary explains. */
  public static final String PARAM_MARK_UNEXPANDED = "markUnexpanded";
  @ConfigurationParameter(name = PARAM_MARK_UNEXPANDED, mandatory = true, defaultValue = "false",
      description = "Whether to mark acronyms, too, that neither the text nor the glossary explains.")
  private boolean markUnexpanded;

  private AcronymRecognizer recognizer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    recognizer = shared(context, () -> new AcronymRecognizer(
        new Glossary(
            Lexica.read(context, PARAM_GLOSSARY_LOCATION, glossaryLocation, Glossary.REQUIRED, Glossary.COLUMNS)),
        new AcronymLexicon(
            Lexica.read(context, PARAM_CUES_LOCATION, cuesLocation, AcronymLexicon.CUES),
            Lexica.read(context, PARAM_LANGUAGES_LOCATION, languagesLocation, AcronymLexicon.LANGUAGES),
            Lexica.read(context, PARAM_ATTITUDES_LOCATION, attitudesLocation, AcronymLexicon.ATTITUDES),
            Lexica.read(context, PARAM_WORDS_LOCATION, wordsLocation, AcronymLexicon.WORDS),
            Lexica.read(context, PARAM_NUMBERS_LOCATION, numbersLocation, AcronymLexicon.NUMBERS)),
        markUnexpanded));
  }

  @Override
  List<Rule> rules() {
    return recognizer.rules();
  }

  @Override
  List<Class<? extends Annotation>> types(Rule rule) {
    return rule.name().startsWith("gloss") ? List.of(Gloss.class, ShortForm.class, LongForm.class)
        : List.of(ShortForm.class);
  }

  @Override
  void mark(JCas jcas, Layout story) {
    // Two short forms may stand for one long form: "the Islamic State, known as ISIL or ISIS".
    Map<Span, LongForm> longForms = new HashMap<>();
    AcronymMarks marks = recognizer.marks(story.text(), credits(jcas, story), trace());
    Map<Span, Span> widest = new HashMap<>();
    for (ShortFormMatch match : marks.shortForms()) {
      match.glosses().forEach(gloss -> widest.merge(gloss.span(), match.span().hull(gloss.longForm()),
          (a, b) -> b.length() > a.length() ? b : a));
    }
    for (ConceptMention match : marks.mentions()) {
      Mention mention = at(story, match.span(), new Mention(jcas));
      mention.setConceptId(match.conceptId());
      mention.addToIndexes();
    }
    MarkEdges edges = new MarkEdges(story.text());
    for (ShortFormMatch match : marks.shortForms()) {
      List<GlossMatch> glosses = match.glosses().stream().filter(gloss -> edges.shows(gloss.longForm())).toList();
      ShortForm shortForm = at(story, match.span(), new ShortForm(jcas));
      shortForm.setExpansion(match.expansion());
      shortForm.setDefinedHere(!glosses.isEmpty());
      shortForm.setLanguage(match.language());
      shortForm.setConnotation(match.connotation());
      shortForm.setConceptId(match.conceptId());
      shortForm.setTranslation(match.translation());
      shortForm.setOrigin(match.origin() == null ? null : match.origin().name().toLowerCase(Locale.ROOT));
      shortForm.addToIndexes();
      for (GlossMatch gloss : glosses) {
        // Of two short forms that the same words explain, the outer one has all of the words, the other its own part.
        Span own = match.span().hull(gloss.longForm());
        Span span = own.equals(widest.get(gloss.span())) ? gloss.span() : own;
        add(jcas, at(story, span, new Gloss(jcas)), story, gloss, shortForm, longForms);
      }
    }
  }

  /** Returns where the credit engine, if it has run, found credits. */
  private static List<Span> credits(JCas jcas, Layout story) {
    List<Span> credits = new ArrayList<>();
    jcas.getAnnotationIndex(PhotoCredit.class).forEach(credit -> credits.add(read(story, credit)));
    jcas.getAnnotationIndex(CreditLine.class).forEach(credit -> credits.add(read(story, credit)));
    return credits;
  }

  private static void add(JCas jcas, Gloss gloss, Layout story, GlossMatch match, ShortForm shortForm,
      Map<Span, LongForm> longForms) {
    LongForm longForm = longForms.computeIfAbsent(match.longForm(), span -> {
      LongForm added = at(story, span, new LongForm(jcas));
      added.addToIndexes();
      return added;
    });
    gloss.setShortForm(shortForm);
    gloss.setLongForm(longForm);
    gloss.setLanguage(match.language());
    gloss.setConnotation(match.connotation());
    gloss.setTranslation(match.translation() == null ? null : match.translation().of(story.text()));
    gloss.addToIndexes();
  }
}
