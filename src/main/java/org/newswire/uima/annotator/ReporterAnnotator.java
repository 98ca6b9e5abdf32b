package org.newswire.uima.annotator;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.names.Regions;
import org.newswire.uima.reporter.BylineMatch;
import org.newswire.uima.reporter.ContributorMatch;
import org.newswire.uima.reporter.ReporterLexicon;
import org.newswire.uima.reporter.ReporterMarks;
import org.newswire.uima.reporter.ReporterRecognizer;
import org.newswire.uima.reporter.SignOffMatch;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.SignOff;

/**
 * Marks bylines, sign-offs and the people in them.
 *
 * <p>None is marked on the words of a dateline or credit, where the document has these already; best run before
 * {@code SourceCreditAnnotator}, since a note tells more of what it says than the end of a credit does.
 */
@ResourceMetaData(name = "ReporterAnnotator", description = "Marks bylines, sign-offs and the people in them.",
    vendor = "newswire-uima", version = "0.1.0")
@LanguageCapability("x-unspecified")
@TypeCapability(outputs = {
  "org.newswire.uima.type.Byline", "org.newswire.uima.type.SignOff", "org.newswire.uima.type.Contributor"
})
public class ReporterAnnotator extends StoryAnnotator {
  /**
   * Lexicons of the words that give people a role, read one after the other; a later row replaces the role of the
   * same words.
   */
  public static final String PARAM_ROLES_LOCATION = "rolesLocation";

  @ConfigurationParameter(name = PARAM_ROLES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/reporter/roles.tsv",
      description = "Lexicons of the words that give people a role, read one after the other; a later row replaces "
          + "the role of the same words.")
  private String[] rolesLocation;

  /**
   * Lexicons of the small words in bylines and sign-offs, such as "and", "in" and "newsroom", read one after the
   * other.
   */
  public static final String PARAM_NOTE_WORDS_LOCATION = "noteWordsLocation";

  @ConfigurationParameter(name = PARAM_NOTE_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/reporter/note-words.tsv",
      description = "Lexicons of the small words in bylines and sign-offs, such as \"and\", \"in\" and \"newsroom\", "
          + "read one after the other.")
  private String[] noteWordsLocation;

  /** Lexicons of agencies, read one after the other; a later row of the same id renames and extends an earlier one. */
  public static final String PARAM_AGENCIES_LOCATION = "agenciesLocation";

  @ConfigurationParameter(name = PARAM_AGENCIES_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/names/agencies.tsv",
      description = "Lexicons of agencies, read one after the other; a later row of the same id renames and extends an "
          + "earlier one.")
  private String[] agenciesLocation;

  /**
   * Lexicons of the words that make no name by themselves, so that "By Popular Demand" is no byline, read one after the
   * other.
   */
  public static final String PARAM_COMMON_WORDS_LOCATION = "commonWordsLocation";

  @ConfigurationParameter(name = PARAM_COMMON_WORDS_LOCATION, mandatory = true,
      defaultValue = "classpath:org/newswire/uima/lexicon/reporter/common-words.tsv",
      description =
          "Lexicons of the words that make no name by themselves, so that \"By Popular Demand\" is no byline, "
          + "read one after the other.")
  private String[] commonWordsLocation;

  private ReporterRecognizer recognizer;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    recognizer = shared(context, () -> new ReporterRecognizer(new ReporterLexicon(
        Lexica.read(context, PARAM_ROLES_LOCATION, rolesLocation, ReporterLexicon.ROLES),
        Lexica.read(context, PARAM_NOTE_WORDS_LOCATION, noteWordsLocation, ReporterLexicon.NOTE_WORDS),
        Lexica.read(context, PARAM_COMMON_WORDS_LOCATION, commonWordsLocation, ReporterLexicon.COMMON_WORDS),
        Regions.bundled(),
        PersonNames.bundled(),
        Lexica.agencies(context, PARAM_AGENCIES_LOCATION, agenciesLocation))));
  }

  @Override
  List<Rule> rules() {
    return ReporterRecognizer.rules();
  }

  @Override
  List<Class<? extends Annotation>> types(Rule rule) {
    return rule.name().startsWith("byline") ? List.of(Byline.class, Contributor.class)
        : rule.name().startsWith("sign-off") ? List.of(SignOff.class, Contributor.class)
            : List.of(Contributor.class);
  }

  @Override
  void mark(JCas jcas, Layout story) {
    MarkedWords credits = marked(jcas, story, Dateline.class, PhotoCredit.class, CreditLine.class);
    ReporterMarks marks = recognizer.find(story.text(), credits, trace());
    for (BylineMatch byline : marks.bylines()) {
      at(story, byline.span(), new Byline(jcas)).addToIndexes();
      addContributors(jcas, story, byline.contributors());
    }
    for (SignOffMatch signOff : marks.signOffs()) {
      at(story, signOff.span(), new SignOff(jcas)).addToIndexes();
      addContributors(jcas, story, signOff.contributors());
    }
  }

  private static void addContributors(JCas jcas, Layout story, List<ContributorMatch> matches) {
    for (ContributorMatch match : matches) {
      Contributor contributor = at(story, match.span(), new Contributor(jcas));
      contributor.setName(match.name());
      contributor.setRole(match.role().label());
      contributor.setPlace(match.place());
      contributor.setOrganization(match.organization());
      contributor.addToIndexes();
    }
  }
}
