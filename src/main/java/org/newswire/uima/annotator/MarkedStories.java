package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.speech.QuoteFinder;
import org.newswire.uima.text.Span;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.LongForm;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.SignOff;
import org.newswire.uima.type.Source;
import org.newswire.uima.version.MarkedStory;
import org.newswire.uima.version.StoryCredit.StoryCreditKind;
import org.newswire.uima.version.StoryCredit;
import org.newswire.uima.version.StoryGloss;
import org.newswire.uima.version.StoryMention;
import org.newswire.uima.version.StoryStatement;

/** Turns a document with our annotations into the plain story that a comparison reads. */
public final class MarkedStories {
  private MarkedStories() {}

  /**
   * Returns the story of a document.
   *
   * @param jcas the document, or a view of it
   * @return the story; an empty one where the document has no text
   */
  public static MarkedStory of(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null) {
      return MarkedStory.unmarked("");
    }
    return new MarkedStory(text, credits(jcas), glosses(jcas), statements(jcas), QuoteFinder.find(text),
        mentions(jcas, text), whole(jcas));
  }

  /**
   * {@return the credits of a document in text order}
   *
   * @param jcas the document, or a view of it
   */
  public static List<StoryCredit> credits(JCas jcas) {
    List<StoryCredit> credits = new ArrayList<>();
    for (Dateline a : jcas.getAnnotationIndex(Dateline.class)) {
      credits.add(credit(StoryCreditKind.DATELINE, a, List.of(), list(a.getAgencyNames()),
          String.join(", ", list(a.getPlaces()))));
    }
    for (PhotoCredit a : jcas.getAnnotationIndex(PhotoCredit.class)) {
      credits.add(credit(StoryCreditKind.PHOTO_CREDIT, a, list(a.getPhotographers()), list(a.getAgencyNames()), ""));
    }
    for (CreditLine a : jcas.getAnnotationIndex(CreditLine.class)) {
      credits.add(credit(StoryCreditKind.CREDIT_LINE, a, List.of(), list(a.getAgencyNames()), orEmpty(a.getKind())));
    }
    Collection<Contributor> contributors = jcas.getAnnotationIndex(Contributor.class).select().asList();
    for (Byline a : jcas.getAnnotationIndex(Byline.class)) {
      credits.add(credit(StoryCreditKind.BYLINE, a, names(contributors, a), List.of(), ""));
    }
    for (SignOff a : jcas.getAnnotationIndex(SignOff.class)) {
      credits.add(credit(StoryCreditKind.SIGN_OFF, a, names(contributors, a), List.of(), ""));
    }
    for (Contributor a : contributors) {
      credits.add(credit(StoryCreditKind.CONTRIBUTOR, a, List.of(orEmpty(a.getName())),
          a.getOrganization() == null ? List.of() : List.of(a.getOrganization()), orEmpty(a.getRole())));
    }
    credits.sort((x, y) -> x.span().compareTo(y.span()));
    return credits;
  }

  private static StoryCredit credit(StoryCreditKind kind, Annotation annotation, List<String> people,
      List<String> agencies, String detail) {
    return new StoryCredit(kind, span(annotation), words(annotation), people, agencies, detail);
  }

  private static List<String> names(Collection<Contributor> contributors, Annotation region) {
    Set<String> names = new TreeSet<>();
    contributors.stream().filter(c -> region.getBegin() <= c.getBegin() && c.getEnd() <= region.getEnd())
        .forEach(c -> names.add(orEmpty(c.getName())));
    return List.copyOf(names);
  }

  private static List<StoryGloss> glosses(JCas jcas) {
    List<StoryGloss> glosses = new ArrayList<>();
    for (Gloss gloss : jcas.getAnnotationIndex(Gloss.class)) {
      glosses.add(new StoryGloss(span(gloss), words(gloss),
          gloss.getShortForm() == null ? null : gloss.getShortForm().getCoveredText(),
          gloss.getLanguage(), gloss.getConnotation()));
    }
    return glosses;
  }

  private static List<StoryStatement> statements(JCas jcas) {
    List<StoryStatement> statements = new ArrayList<>();
    for (Attribution a : jcas.getAnnotationIndex(Attribution.class)) {
      List<Span> contents = a.getContent() == null ? List.of()
          : a.getContent().stream().map(MarkedStories::span).toList();
      statements.add(new StoryStatement(contents, a.getSource() == null ? null : span(a.getSource()), a.getSpeaker()));
    }
    return statements;
  }

  /** Acronyms are mentions of what they stand for, and so is every place where that is written out. */
  private static List<StoryMention> mentions(JCas jcas, String text) {
    List<StoryMention> mentions = new ArrayList<>();
    Set<List<String>> written = new LinkedHashSet<>();
    for (ShortForm a : jcas.getAnnotationIndex(ShortForm.class)) {
      if (a.getConceptId() != null) {
        mentions.add(new StoryMention(a.getCoveredText(), a.getConceptId()));
        if (a.getExpansion() != null && !a.getExpansion().isEmpty()) {
          written.add(List.of(a.getExpansion(), a.getConceptId()));
        }
      }
    }
    for (List<String> name : written) {
      for (int at = text.indexOf(name.get(0)); at >= 0; at = text.indexOf(name.get(0), at + name.get(0).length())) {
        mentions.add(new StoryMention(name.get(0), name.get(1)));
      }
    }
    return mentions;
  }

  private static List<Span> whole(JCas jcas) {
    return Stream.of(Source.class, ShortForm.class, LongForm.class, Gloss.class, Contributor.class, Dateline.class,
            PhotoCredit.class, CreditLine.class, Byline.class, SignOff.class)
        .flatMap(type -> jcas.getAnnotationIndex(type).select().asList().stream()).map(MarkedStories::span).toList();
  }

  private static Span span(Annotation annotation) {
    return new Span(annotation.getBegin(), annotation.getEnd());
  }

  private static String words(Annotation annotation) {
    return annotation.getCoveredText().strip().replaceAll("\\s+", " ");
  }

  private static List<String> list(StringArray array) {
    return array == null ? List.of() : Arrays.stream(array.toArray()).map(MarkedStories::orEmpty).toList();
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
