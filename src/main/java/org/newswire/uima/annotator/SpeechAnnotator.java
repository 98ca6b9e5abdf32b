package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.speech.AttributionMatch;
import org.newswire.uima.speech.Hints;
import org.newswire.uima.speech.SpeechLexicon;
import org.newswire.uima.speech.SpeechRecognizer;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Content;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Cue;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.SignOff;
import org.newswire.uima.type.Source;

/** Marks who said what: source, cue and content of direct and indirect speech, and the speaker. */
@ResourceMetaData(name = "SpeechAnnotator",
    description = "Marks who said what: source, cue and content of direct and indirect speech, and the speaker.",
    vendor = "newswire-uima", version = "0.1.0")
@LanguageCapability("en")
@TypeCapability(
    inputs = {
      "org.newswire.uima.type.Dateline", "org.newswire.uima.type.Byline", "org.newswire.uima.type.SignOff",
      "org.newswire.uima.type.CreditLine", "org.newswire.uima.type.PhotoCredit"
    },
    outputs = {
      "org.newswire.uima.type.Attribution", "org.newswire.uima.type.Source", "org.newswire.uima.type.Cue",
      "org.newswire.uima.type.Content"
    })
public class SpeechAnnotator extends StoryAnnotator {
  private static final String POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";
  private static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
  private static final List<Class<? extends Annotation>> CREDITS =
      List.of(Dateline.class, Byline.class, SignOff.class, CreditLine.class, PhotoCredit.class);

  /** Whether to mark reported speech at all. */
  public static final String PARAM_MARK_SPEECH = "markSpeech";

  @ConfigurationParameter(name = PARAM_MARK_SPEECH, mandatory = true, defaultValue = "true",
      description = "Whether to mark reported speech at all.")
  private boolean markSpeech;

  /** Lexicons of cues and their frames, read one after the other; a later row replaces one of the same cue and kind. */
  public static final String PARAM_CUES_LOCATION = "cuesLocation";

  @ConfigurationParameter(name = PARAM_CUES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/cues.tsv",
      description =
          "Lexicons of cues and their frames, read one after the other; a later row replaces one of the same cue and"
          + " kind.")
  private String[] cuesLocation;

  /** Lexicons of word classes, read one after the other; a word may stand in several classes. */
  public static final String PARAM_WORDS_LOCATION = "wordsLocation";

  @ConfigurationParameter(name = PARAM_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/words.tsv",
      description = "Lexicons of word classes, read one after the other; a word may stand in several classes.")
  private String[] wordsLocation;

  /** Lexicons of common verbs that are no cues, read one after the other. */
  public static final String PARAM_VERBS_LOCATION = "verbsLocation";

  @ConfigurationParameter(name = PARAM_VERBS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/verbs.tsv",
      description = "Lexicons of common verbs that are no cues, read one after the other.")
  private String[] verbsLocation;

  /** Lexicons of first names, titles and roles that tell a gender, read one after the other. */
  public static final String PARAM_GENDERS_LOCATION = "gendersLocation";

  @ConfigurationParameter(name = PARAM_GENDERS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/genders.tsv",
      description = "Lexicons of first names, titles and roles that tell a gender, read one after the other.")
  private String[] gendersLocation;

  /** Lexicons of words that stand for the same nation, party or office, read one after the other. */
  public static final String PARAM_NATIONS_LOCATION = "nationsLocation";

  @ConfigurationParameter(name = PARAM_NATIONS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/nations.tsv",
      description = "Lexicons of words that stand for the same nation, party or office, read one after the other.")
  private String[] nationsLocation;

  /** Lexicons that say how sure each rule is, read one after the other; a later row replaces one of the same rule. */
  public static final String PARAM_CONFIDENCE_LOCATION = "confidenceLocation";

  @ConfigurationParameter(name = PARAM_CONFIDENCE_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/speech/confidence.tsv",
      description =
          "Lexicons that say how sure each rule is, read one after the other; a later row replaces one of the same"
          + " rule.")
  private String[] confidenceLocation;

  /** Whether to mark thoughts, wishes, attitudes and decisions, too, which are no statements. */
  public static final String PARAM_MARK_ATTITUDES = "markAttitudes";

  @ConfigurationParameter(name = PARAM_MARK_ATTITUDES, mandatory = true, defaultValue = "false",
      description = "Whether to mark thoughts, wishes, attitudes and decisions, too, which are no statements.")
  private boolean markAttitudes;

  /** How sure the rule must be that finds an attribution: high, medium or low. */
  public static final String PARAM_MINIMUM_CONFIDENCE = "minimumConfidence";

  @ConfigurationParameter(name = PARAM_MINIMUM_CONFIDENCE, mandatory = true, defaultValue = "medium",
      description = "How sure the rule must be that finds an attribution: high, medium or low.")
  private String minimumConfidence;

  private SpeechRecognizer recognizer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    recognizer = shared(context, () -> new SpeechRecognizer(new SpeechLexicon(
        Lexica.read(context, PARAM_CUES_LOCATION, cuesLocation, SpeechLexicon.CUES),
        Lexica.read(context, PARAM_WORDS_LOCATION, wordsLocation, SpeechLexicon.WORDS),
        Lexica.read(context, PARAM_VERBS_LOCATION, verbsLocation, SpeechLexicon.VERBS),
        Lexica.read(context, PARAM_GENDERS_LOCATION, gendersLocation, SpeechLexicon.GENDERS),
        Lexica.read(context, PARAM_NATIONS_LOCATION, nationsLocation, SpeechLexicon.NATIONS),
        Lexica.read(context, PARAM_CONFIDENCE_LOCATION, confidenceLocation, SpeechLexicon.CONFIDENCE)),
        markAttitudes, minimum()));
  }

  private AttributionMatch.Confidence minimum() throws ResourceInitializationException {
    for (AttributionMatch.Confidence confidence : AttributionMatch.Confidence.values()) {
      if (confidence.name().toLowerCase(Locale.ROOT).equals(minimumConfidence)) {
        return confidence;
      }
    }
    throw new ResourceInitializationException(new IllegalArgumentException("parameter " + PARAM_MINIMUM_CONFIDENCE
        + ": found '" + minimumConfidence + "', expected one of high, medium, low"));
  }

  @Override
  List<Rule> rules() {
    return recognizer.rules();
  }

  @Override
  List<Class<? extends Annotation>> types(Rule rule) {
    return List.of(Attribution.class, Source.class, Cue.class, Content.class);
  }

  @Override
  void mark(JCas jcas, Layout story) {
    if (!markSpeech) {
      return;
    }
    Map<Span, Source> sources = new HashMap<>();
    MarkEdges edges = new MarkEdges(story.text());
    for (AttributionMatch match : recognizer.find(story.text(), hints(jcas, story), trace())) {
      if ((match.source() == null || edges.shows(match.source())) && edges.shows(match.cue())
          && match.contents().stream().allMatch(edges::shows)) {
        add(jcas, story, match, sources);
      }
    }
  }

  private static Hints hints(JCas jcas, Layout story) {
    return new Hints(credits(jcas, story),
        begins(jcas, story, POS, "coarseValue", v -> !v.equals("VERB") && !v.equals("AUX")),
        begins(jcas, story, NAMED_ENTITY, "value", v -> v.toUpperCase(Locale.ROOT).startsWith("PER")));
  }

  /** Those who worked on the story are no sources of it. */
  private static List<Span> credits(JCas jcas, Layout story) {
    List<Span> spans = new ArrayList<>();
    for (Class<? extends Annotation> type : CREDITS) {
      jcas.getAnnotationIndex(type).forEach(a -> spans.add(read(story, a)));
    }
    return spans;
  }

  /** Foreign types are looked up by their names, so that pipelines without taggers need not have them. */
  private static Set<Integer> begins(JCas jcas, Layout story, String typeName, String feature,
      Predicate<String> wanted) {
    Set<Integer> begins = new HashSet<>();
    Type type = jcas.getTypeSystem().getType(typeName);
    if (type != null) {
      Feature value = type.getFeatureByBaseName(feature);
      for (AnnotationFS annotation : jcas.getCas().getAnnotationIndex(type)) {
        String printed = annotation.getStringValue(value);
        if (printed != null && wanted.test(printed)) {
          begins.add(read(story, annotation).begin());
        }
      }
    }
    return begins;
  }

  private static void add(JCas jcas, Layout story, AttributionMatch match, Map<Span, Source> sources) {
    Cue cue = at(story, match.cue(), new Cue(jcas));
    cue.setLemma(match.lemma());
    cue.addToIndexes();
    FSArray<Content> contents = new FSArray<>(jcas, match.contents().size());
    for (int i = 0; i < match.contents().size(); i++) {
      Content content = at(story, match.contents().get(i), new Content(jcas));
      content.addToIndexes();
      contents.set(i, content);
    }
    Attribution attribution = at(story, match.span(), new Attribution(jcas));
    attribution.setKind(match.kind().name().toLowerCase(Locale.ROOT));
    attribution.setCue(cue);
    attribution.setSource(match.source() == null ? null
        : sources.computeIfAbsent(match.source(), s -> source(jcas, story, s)));
    attribution.setContent(contents);
    attribution.setSpeaker(match.speaker());
    attribution.setChannel(match.channel() == null ? null : match.channel().of(story.text()));
    attribution.setAddressee(match.addressee() == null ? null : match.addressee().of(story.text()));
    attribution.setConfidence(match.confidence().name().toLowerCase(Locale.ROOT));
    attribution.setEvidence(match.evidence());
    attribution.addToIndexes();
  }

  private static Source source(JCas jcas, Layout story, Span span) {
    Source source = at(story, span, new Source(jcas));
    source.addToIndexes();
    return source;
  }
}
