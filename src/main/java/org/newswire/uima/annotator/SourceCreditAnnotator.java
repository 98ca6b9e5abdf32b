package org.newswire.uima.annotator;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.fit.util.FSCollectionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.credit.Anchors;
import org.newswire.uima.credit.CreditLexicon;
import org.newswire.uima.credit.CreditLineMatch;
import org.newswire.uima.credit.CreditLineRecognizer;
import org.newswire.uima.credit.DatelineMatch;
import org.newswire.uima.credit.DatelineRecognizer;
import org.newswire.uima.credit.PhotoCreditMatch;
import org.newswire.uima.credit.PhotoCreditRecognizer;
import org.newswire.uima.credit.PrintedAgency;
import org.newswire.uima.credit.PublicationDate;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Rule;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;

/**
 * Marks datelines, photo credits and credit lines.
 *
 * <p>The year of a dateline that prints none is taken from a date in the id, title or address of DKPro's document
 * metadata, where there is one: {@code 20240603_fire.txt}.
 */
@ResourceMetaData(name = "SourceCreditAnnotator", description = "Marks datelines, photo credits and credit lines.",
    vendor = "newswire-uima", version = "0.1.0")
@TypeCapability(outputs = {
  "org.newswire.uima.type.Dateline", "org.newswire.uima.type.PhotoCredit", "org.newswire.uima.type.CreditLine"
})
public class SourceCreditAnnotator extends StoryAnnotator {
  /** Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one. */
  public static final String PARAM_AGENCIES_LOCATION = "agenciesLocation";

  @ConfigurationParameter(name = PARAM_AGENCIES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/names/agencies.tsv",
      description =
          "Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one.")
  private String[] agenciesLocation;

  /** Lexicons of the places that datelines print and of the headings that look like them, read one after the other. */
  public static final String PARAM_PLACES_LOCATION = "placesLocation";

  @ConfigurationParameter(name = PARAM_PLACES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/places.tsv",
      description =
          "Lexicons of the places that datelines print and of the headings that look like them, read one after the other.")
  private String[] placesLocation;

  /** Lexicons of the names of months and weekdays, read one after the other. */
  public static final String PARAM_CALENDAR_LOCATION = "calendarLocation";

  @ConfigurationParameter(name = PARAM_CALENDAR_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/calendar.tsv",
      description = "Lexicons of the names of months and weekdays, read one after the other.")
  private String[] calendarLocation;

  /** Lexicons of the words of photo credits, such as "Photo by" and "Pool", read one after the other. */
  public static final String PARAM_PHOTO_WORDS_LOCATION = "photoWordsLocation";

  @ConfigurationParameter(name = PARAM_PHOTO_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/photo-words.tsv",
      description =
          "Lexicons of the words of photo credits, such as \"Photo by\" and \"Pool\", read one after the other.")
  private String[] photoWordsLocation;

  /** Lexicons of the phrases of credit lines, such as "contributed to this report", read one after the other. */
  public static final String PARAM_CREDIT_LINES_LOCATION = "creditLinesLocation";

  @ConfigurationParameter(name = PARAM_CREDIT_LINES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/credit-lines.tsv",
      description =
          "Lexicons of the phrases of credit lines, such as \"contributed to this report\", read one after the other.")
  private String[] creditLinesLocation;

  private DatelineRecognizer datelines;
  private PhotoCreditRecognizer photos;
  private CreditLineRecognizer creditLines;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    CreditLexicon words = new CreditLexicon(
        Lexica.agencies(context, PARAM_AGENCIES_LOCATION, agenciesLocation),
        PersonNames.bundled(),
        Lexica.read(context, PARAM_PLACES_LOCATION, placesLocation, CreditLexicon.placeColumns()),
        Lexica.read(context, PARAM_CALENDAR_LOCATION, calendarLocation, CreditLexicon.calendarColumns()),
        Lexica.read(context, PARAM_PHOTO_WORDS_LOCATION, photoWordsLocation, CreditLexicon.photoWordColumns()),
        Lexica.read(context, PARAM_CREDIT_LINES_LOCATION, creditLinesLocation, CreditLexicon.creditLineColumns()));
    datelines = new DatelineRecognizer(words);
    photos = new PhotoCreditRecognizer(words);
    creditLines = new CreditLineRecognizer(words);
  }

  @Override
  List<Rule> rules() {
    return List.of();
  }

  @Override
  void mark(JCas jcas, Layout story) {
    LocalDate published = published(jcas);
    Anchors anchors = Anchors.of(story.text());
    for (DatelineMatch match : datelines.find(anchors)) {
      Dateline dateline = at(story, match.span(), new Dateline(jcas));
      dateline.setPlaces(array(jcas, match.places(), Function.identity()));
      if (match.date() != null) {
        dateline.setDate(match.date().span().of(story.text()));
        dateline.setDateIso(match.date().iso(published).orElse(null));
      }
      dateline.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
      dateline.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
      dateline.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
      dateline.addToIndexes();
    }
    for (PhotoCreditMatch match : photos.find(anchors)) {
      PhotoCredit photo = at(story, match.span(), new PhotoCredit(jcas));
      photo.setPhotographers(array(jcas, match.photographers(), Function.identity()));
      photo.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
      photo.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
      photo.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
      photo.setArchive(match.archive());
      photo.addToIndexes();
    }
    for (CreditLineMatch match : creditLines.find(anchors)) {
      CreditLine line = at(story, match.span(), new CreditLine(jcas));
      line.setKind(match.kind().label());
      line.setAgencies(array(jcas, match.agencies(), PrintedAgency::printed));
      line.setAgencyNames(array(jcas, match.agencies(), PrintedAgency::name));
      line.setAgencyIds(array(jcas, match.agencies(), PrintedAgency::id));
      line.addToIndexes();
    }
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
