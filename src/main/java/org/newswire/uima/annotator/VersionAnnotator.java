package org.newswire.uima.annotator;

import java.util.List;
import java.util.Locale;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CASException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.SofaCapability;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.text.Span;
import org.newswire.uima.type.VersionLink;
import org.newswire.uima.version.Comparison;
import org.newswire.uima.version.Edit;
import org.newswire.uima.version.QuotationChange.QuotationChangeKind;
import org.newswire.uima.version.QuotationChange;
import org.newswire.uima.version.SentenceEnds;
import org.newswire.uima.version.SentenceLink;
import org.newswire.uima.version.VersionComparer;

/**
 * Links the sentences and the changed quotations of two versions of one story, which are the views {@code A} and {@code
 * B} of one document. Our other engines have marked both views before, as far as credits, glosses and speakers matter.
 */
@ResourceMetaData(name = "VersionAnnotator", version = "0.1.0", vendor = "newswire-uima",
    description = "Links the sentences and the changed quotations of two versions of one story, the views A and B.")
@SofaCapability(inputSofas = {VersionAnnotator.VIEW_A, VersionAnnotator.VIEW_B})
@TypeCapability(outputs = "org.newswire.uima.type.VersionLink")
public class VersionAnnotator extends JCasAnnotator_ImplBase {
  /** The name of the view that holds the first version. */
  public static final String VIEW_A = "A";
  /** The name of the view that holds the second version. */
  public static final String VIEW_B = "B";

  /** Lexicons of the words around full stops, read one after the other. */
  public static final String PARAM_SENTENCES_LOCATION = "sentencesLocation";
  @ConfigurationParameter(name = PARAM_SENTENCES_LOCATION,
      defaultValue = "classpath:org/newswire/uima/lexicon/version/sentences.tsv",
      description = "Lexicons of the words around full stops, read one after the other.")
  private String[] sentencesLocation;

  private VersionComparer comparer;

  /**
   * Reads the lexicons.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a lexicon cannot be read
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    comparer = new VersionComparer(new SentenceEnds(
        Lexica.read(context, PARAM_SENTENCES_LOCATION, sentencesLocation, SentenceEnds.FILE)));
  }

  /**
   * Links the two views.
   *
   * @param jcas the document
   * @throws AnalysisEngineProcessException when it has no views of these names
   */
  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    try {
      JCas a = jcas.getView(VIEW_A);
      JCas b = jcas.getView(VIEW_B);
      Comparison comparison = comparer.compare(MarkedStories.of(a), MarkedStories.of(b));
      for (SentenceLink link : comparison.sentences()) {
        add(comparison, a, link.a(), b, link.b(), link.moved() ? "moved-sentence" : "sentence", link.edits());
      }
      for (QuotationChange change : comparison.quotations()) {
        add(comparison, a, change.a(), b, change.b(), kind(change.kind()), change.edits());
      }
    } catch (CASException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  private static String kind(QuotationChangeKind kind) {
    return kind == QuotationChangeKind.ALTERED ? "altered-quotation" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static void add(Comparison comparison, JCas a, Span inA, JCas b, Span inB, String kind, List<Edit> edits) {
    VersionLink first = new VersionLink(a, inA.begin(), inA.end());
    VersionLink second = new VersionLink(b, inB.begin(), inB.end());
    first.setOther(second);
    second.setOther(first);
    StringArray dropped = new StringArray(a, edits.size());
    StringArray added = new StringArray(a, edits.size());
    for (int i = 0; i < edits.size(); i++) {
      dropped.set(i, edits.get(i).a().of(comparison.a().text()));
      added.set(i, edits.get(i).b().of(comparison.b().text()));
    }
    for (VersionLink link : List.of(first, second)) {
      link.setKind(kind);
      link.setDropped(dropped);
      link.setAdded(added);
      link.addToIndexes();
    }
  }
}
