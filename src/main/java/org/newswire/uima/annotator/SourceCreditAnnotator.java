package org.newswire.uima.annotator;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.fit.util.FSCollectionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.credit.CreditLexicon;
import org.newswire.uima.credit.CreditLineMatch;
import org.newswire.uima.credit.CreditRecognizer;
import org.newswire.uima.credit.DatelineMatch;
import org.newswire.uima.credit.PhotoCreditMatch;
import org.newswire.uima.credit.PrintedAgency;
import org.newswire.uima.credit.PublicationDate;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.names.Regions;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.SignOff;

/**
 * Marks datelines, photo credits and credit lines.
 *
 * <p>None is marked on the words of a byline or sign-off, where the document has these already.
 *
 * <p>The year of a dateline that prints none is taken from a date in the id, title or address of DKPro's document
 * metadata, where there is one: {@code 20240603_fire.txt}.
 */
@ResourceMetaData(name = "SourceCreditAnnotator", description = "Marks datelines, photo credits and credit lines.",
    vendor = "newswire-uima", version = "0.1.0")
@LanguageCapability("x-unspecified")
@TypeCapability(outputs = {
  "org.newswire.uima.type.Dateline", "org.newswire.uima.type.PhotoCredit", "org.newswire.uima.type.CreditLine"
})
public class SourceCreditAnnotator extends StoryAnnotator {
  /** Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one. */
  public static final String PARAM_AGENCIES_LOCATION = "agenciesLocation";

  @ConfigurationParameter(name = PARAM_AGENCIES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/names/agencies.tsv",
      description = "Lexicons of agencies, read one after the other; a later row of the same id renames and extends an "
          + "earlier one.")
  private String[] agenciesLocation;

  /** Lexicons of the places that stand alone in datelines, read one after the other. */
  public static final String PARAM_PLACES_LOCATION = "placesLocation";

  @ConfigurationParameter(name = PARAM_PLACES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit/places.tsv",
      description = "Lexicons of the places that stand alone in datelines, read one after the other.")
  private String[] placesLocation;

  /** Lexicons of countries, states and provinces, read one after the other. */
  public static final String PARAM_REGIONS_LOCATION = "regionsLocation";

  @ConfigurationParameter(name = PARAM_REGIONS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/names/regions.tsv",
      description = "Lexicons of countries, states and provinces, read one after the other.")
  private String[] regionsLocation;

  /** Lexicons of the words that tell people's names from others, read one after the other. */
  public static final String PARAM_PERSON_NAMES_LOCATION = "personNamesLocation";

  @ConfigurationParameter(name = PARAM_PERSON_NAMES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/names/persons.tsv",
      description = "Lexicons of the words that tell people's names from others, read one after the other.")
  private String[] personNamesLocation;

  /** Lexicons of the small words of datelines and of headings that look like them, read one after the other. */
  public static final String PARAM_DATELINE_WORDS_LOCATION = "datelineWordsLocation";

  @ConfigurationParameter(name = PARAM_DATELINE_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit/dateline-words.tsv",
      description =
          "Lexicons of the small words of datelines and of headings that look like them, read one after the other.")
  private String[] datelineWordsLocation;

  /** Lexicons of the words of dates, such as months and weekdays, read one after the other. */
  public static final String PARAM_CALENDAR_LOCATION = "calendarLocation";

  @ConfigurationParameter(name = PARAM_CALENDAR_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit/calendar.tsv",
      description = "Lexicons of the words of dates, such as months and weekdays, read one after the other.")
  private String[] calendarLocation;

  /** Lexicons of the words of photo credits, such as "courtesy of" and "Pool", read one after the other. */
  public static final String PARAM_PHOTO_WORDS_LOCATION = "photoWordsLocation";

  @ConfigurationParameter(name = PARAM_PHOTO_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit/photo-words.tsv",
      description =
          "Lexicons of the words of photo credits, such as \"courtesy of\" and \"Pool\", read one after the other.")
  private String[] photoWordsLocation;

  /** Lexicons of the phrases of credit lines, such as "with inputs from", read one after the other. */
  public static final String PARAM_CREDIT_LINES_LOCATION = "creditLinesLocation";

  @ConfigurationParameter(name = PARAM_CREDIT_LINES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit/line-words.tsv",
      description = "Lexicons of the phrases of credit lines, such as \"with inputs from\", read one after the other.")
  private String[] creditLinesLocation;

  private CreditRecognizer recognizer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    recognizer = shared(context, () -> new CreditRecognizer(CreditLexicon.builder()
        .agencies(Lexica.agencies(context, PARAM_AGENCIES_LOCATION, agenciesLocation))
        .persons(new PersonNames(Lexica.read(context, PARAM_PERSON_NAMES_LOCATION, personNamesLocation,
            PersonNames.FILE)))
        .regions(new Regions(Lexica.read(context, PARAM_REGIONS_LOCATION, regionsLocation, Regions.FILE)))
        .places(Lexica.read(context, PARAM_PLACES_LOCATION, placesLocation, CreditLexicon.PLACES))
        .datelineWords(Lexica.read(context, PARAM_DATELINE_WORDS_LOCATION, datelineWordsLocation,
            CreditLexicon.DATELINE_WORDS))
        .calendar(Lexica.read(context, PARAM_CALENDAR_LOCATION, calendarLocation, CreditLexicon.CALENDAR))
        .photoWords(Lexica.read(context, PARAM_PHOTO_WORDS_LOCATION, photoWordsLocation, CreditLexicon.PHOTO_WORDS))
        .lineWords(Lexica.read(context, PARAM_CREDIT_LINES_LOCATION, creditLinesLocation, CreditLexicon.LINE_WORDS))
        .build()));
  }

  @Override
  List<Rule> rules() {
    return recognizer.rules();
  }

  @Override
  List<Class<? extends Annotation>> types(Rule rule) {
    return switch (rule.name().substring(0, rule.name().indexOf('-'))) {
      case "dateline" -> List.of(Dateline.class);
      case "photo" -> List.of(PhotoCredit.class);
      case "line" -> List.of(CreditLine.class);
      default -> List.of(Dateline.class, PhotoCredit.class, CreditLine.class);
    };
  }

  @Override
  void mark(JCas jcas, Layout story) {
    MarkedWords notes = marked(jcas, story, Byline.class, SignOff.class);
    CreditRecognizer.Credits credits = recognizer.find(story.text(), notes, trace());
    credits.datelines().forEach(match -> add(jcas, story, match));
    credits.photos().forEach(match -> add(jcas, story, match));
    credits.lines().forEach(match -> add(jcas, story, match));
  }

  private static void add(JCas jcas, Layout story, DatelineMatch match) {
    Dateline dateline = at(story, match.span(), new Dateline(jcas));
    dateline.setPlaces(array(jcas, match.places(), Function.identity()));
    if (match.date() != null) {
      dateline.setDate(match.date().span().of(story.text()));
      dateline.setDateIso(match.date().iso(match.date().lacksYear() ? published(jcas) : null).orElse(null));
    }
    dateline.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
    dateline.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
    dateline.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
    dateline.addToIndexes();
  }

  private static void add(JCas jcas, Layout story, PhotoCreditMatch match) {
    PhotoCredit photo = at(story, match.span(), new PhotoCredit(jcas));
    photo.setPhotographers(array(jcas, match.photographers(), Function.identity()));
    photo.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
    photo.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
    photo.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
    photo.setArchive(match.archive());
    photo.addToIndexes();
  }

  private static void add(JCas jcas, Layout story, CreditLineMatch match) {
    CreditLine line = at(story, match.span(), new CreditLine(jcas));
    line.setKind(match.kind().label());
    line.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
    line.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
    line.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
    line.addToIndexes();
  }

  /** Returns the date in the document's metadata, which plain UIMA pipelines do not have, or null. */
  private static LocalDate published(JCas jcas) {
    if (jcas.getTypeSystem().getType(DocumentMetaData.class.getName()) == null) {
      return null;
    }
    return jcas.getAnnotationIndex(DocumentMetaData.class).stream()
        .flatMap(meta -> Stream.of(meta.getDocumentId(), meta.getDocumentTitle(), meta.getDocumentUri()))
        .map(PublicationDate::in)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static <T> StringArray array(JCas jcas, List<T> values, Function<T, String> text) {
    return FSCollectionFactory.createStringArray(jcas, values.stream().map(text).toArray(String[]::new));
  }
}
