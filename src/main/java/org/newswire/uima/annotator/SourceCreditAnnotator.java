package org.newswire.uima.annotator;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.fit.util.FSCollectionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.credit.CreditLineMatch;
import org.newswire.uima.credit.CreditLineRecognizer;
import org.newswire.uima.credit.DatelineMatch;
import org.newswire.uima.credit.DatelineRecognizer;
import org.newswire.uima.credit.PhotoCreditMatch;
import org.newswire.uima.credit.PhotoCreditRecognizer;
import org.newswire.uima.credit.PrintedAgency;
import org.newswire.uima.text.Agencies;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;

/** Marks datelines, photo credits and credit lines. */
@ResourceMetaData(name = "SourceCreditAnnotator", description = "Marks datelines, photo credits and credit lines.",
    vendor = "newswire-uima", version = "0.1.0")
@TypeCapability(outputs = {"org.newswire.uima.type.Dateline", "org.newswire.uima.type.PhotoCredit", "org.newswire.uima.type.CreditLine"})
public class SourceCreditAnnotator extends JCasAnnotator_ImplBase {
  /** Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one. */
  public static final String PARAM_AGENCIES_LOCATION = "agenciesLocation";

  @ConfigurationParameter(name = PARAM_AGENCIES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/agencies.tsv",
      description = "Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one.")
  private String[] agenciesLocation;

  private DatelineRecognizer datelines;
  private PhotoCreditRecognizer photos;
  private CreditLineRecognizer creditLines;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    Agencies agencies = Agencies.of(Lexica.read(context, PARAM_AGENCIES_LOCATION, agenciesLocation, Agencies.REQUIRED_COLUMNS,
        Agencies.columns()));
    datelines = DatelineRecognizer.bundled();
    photos = PhotoCreditRecognizer.bundled();
    creditLines = CreditLineRecognizer.bundled();
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null) {
      return;
    }
    for (DatelineMatch match : datelines.find(text)) {
      Dateline dateline = new Dateline(jcas, match.span().begin(), match.span().end());
      dateline.setPlaces(array(jcas, match.places()));
      if (match.date() != null) {
        dateline.setDate(match.date().span().of(text));
        dateline.setDateIso(match.date().iso(null).orElse(null));
      }
      dateline.setAgencies(array(jcas, match.agencies().stream().map(PrintedAgency::printed).toList()));
      dateline.addToIndexes();
    }
    for (PhotoCreditMatch match : photos.find(text)) {
      PhotoCredit photo = new PhotoCredit(jcas, match.span().begin(), match.span().end());
      photo.setPhotographers(array(jcas, match.photographers()));
      photo.setAgencies(array(jcas, match.agencies().stream().map(PrintedAgency::printed).toList()));
      photo.setArchive(match.archive());
      photo.addToIndexes();
    }
    for (CreditLineMatch match : creditLines.find(text)) {
      CreditLine line = new CreditLine(jcas, match.span().begin(), match.span().end());
      line.setKind(match.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      line.setAgencies(array(jcas, match.agencies().stream().map(PrintedAgency::printed).toList()));
      line.addToIndexes();
    }
  }

  private static StringArray array(JCas jcas, List<String> values) {
    return FSCollectionFactory.createStringArray(jcas, values.toArray(new String[0]));
  }
}
