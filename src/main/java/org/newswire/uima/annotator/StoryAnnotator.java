package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.newswire.uima.pipeline.PipelineShare;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * What all engines share: they mark the plain text of a document, by rules that can be watched.
 *
 * <p>Marks begin and end with whole characters that can be seen, and their features hold single lines, whatever the
 * text. Run again on a document, an engine puts its marks in place of those of the same types and places; it removes
 * nothing else.
 */
abstract class StoryAnnotator extends JCasAnnotator_ImplBase {
  /** The end of the names of the parameters that tell where word lists lie. */
  private static final String LOCATION = "Location";

  private Trace listener = Trace.OFF;
  private Trace trace = Trace.OFF;
  /** The names of the types that this engine makes. */
  private final Set<String> types = types(getClass());
  private Layouts layouts;
  private boolean hasWarned;

  /** A mark of some type in some place. */
  private record MarkPlace(String type, int begin, int end) {
    static MarkPlace of(AnnotationFS mark) {
      return new MarkPlace(mark.getType().getName(), mark.getBegin(), mark.getEnd());
    }
  }

  /**
   * Refuses parameters that the engine does not know, and reads the others.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a parameter is unknown, missing or does not fit
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    ParameterNames.check(getClass(), context);
    super.initialize(context);
    layouts = EngineShare.of(context, Layouts.class, List.of(), Layouts::new);
  }

  /**
   * Returns a recognizer that all engines of this class and with these parameters have in common in a pipeline.
   *
   * @param <T> its class
   * @param context the parameters
   * @param maker makes it of them
   * @throws ResourceInitializationException when the maker fails
   */
  final <T> T shared(UimaContext context, PipelineShare.Maker<T, ResourceInitializationException> maker)
      throws ResourceInitializationException {
    List<Object> key = new ArrayList<>(List.of(getClass()));
    List<String> locations = new ArrayList<>();
    for (String name : context.getConfigParameterNames()) {
      Object value = context.getConfigParameterValue(name);
      List<?> values = value instanceof Object[] array ? Arrays.asList(array) : Collections.singletonList(value);
      key.add(name);
      key.add(values);
      if (name.endsWith(LOCATION)) {
        values.forEach(location -> locations.add(String.valueOf(location)));
      }
    }
    return EngineShare.of(context, key, locations, maker);
  }

  /** Lets somebody watch which rules are tried. */
  final void watch(Trace newListener) {
    listener = newListener;
  }

  /** Returns who watches the rules on the story being marked; told in offsets of the text as read. */
  final Trace trace() {
    return trace;
  }

  @Override
  public final void process(JCas jcas) throws AnalysisEngineProcessException {
    String text = jcas.getDocumentText();
    if (text != null) {
      Layout story = layouts.of(jcas, text);
      trace = story.toOriginal(listener);
      List<Annotation> earlier = marks(jcas);
      mark(jcas, story);
      List<Annotation> made = marks(jcas);
      if (!earlier.isEmpty()) {
        made.removeAll(new HashSet<>(earlier));
      }
      mend(made, text);
      replace(made, earlier);
    } else if (jcas.getSofaDataURI() != null && !hasWarned) {
      hasWarned = true;
      getLogger()
          .warn("document " + jcas.getSofaDataURI()
          + " is given by its address alone and has no text; nothing is marked in "
          + "such documents");
    }
  }

  /** Returns what stands in the document of the types that this engine makes. */
  private List<Annotation> marks(JCas jcas) {
    List<Annotation> marks = new ArrayList<>();
    for (String type : types) {
      jcas.<Annotation>getAnnotationIndex(jcas.getTypeSystem().getType(type)).forEach(marks::add);
    }
    return marks;
  }

  private static Set<String> types(Class<?> engine) {
    TypeCapability types = engine.getAnnotation(TypeCapability.class);
    return Stream.of(types == null ? new String[0] : types.outputs()).filter(name -> name.indexOf(':') < 0)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void mend(List<Annotation> made, String text) {
    MarkEdges edges = new MarkEdges(text);
    for (Annotation mark : made) {
      if (!edges.mend(mark)) {
        mark.removeFromIndexes();
      }
      for (Feature feature : mark.getType().getFeatures()) {
        String range = feature.getRange().getName();
        if (range.equals(CAS.TYPE_NAME_STRING)) {
          String value = mark.getStringValue(feature);
          if (value != null) {
            String line = MarkEdges.line(value);
            mark.setStringValue(feature, line.isEmpty() ? null : line);
          }
        } else if (range.equals(CAS.TYPE_NAME_STRING_ARRAY) && mark.getFeatureValue(feature) instanceof StringArray a) {
          for (int i = 0; i < a.size(); i++) {
            a.set(i, a.get(i) == null ? "" : MarkEdges.line(a.get(i)));
          }
        }
      }
    }
  }

  private static void replace(List<Annotation> made, List<Annotation> earlier) {
    if (!earlier.isEmpty()) {
      Set<MarkPlace> again = new HashSet<>();
      made.stream().map(MarkPlace::of).forEach(again::add);
      earlier.stream().filter(mark -> again.contains(MarkPlace.of(mark))).forEach(Annotation::removeFromIndexes);
    }
  }

  /**
   * Adds this engine's marks.
   *
   * @param jcas the document
   * @param story its text as engines read it, whose spans are to be mapped back to the document's
   */
  abstract void mark(JCas jcas, Layout story) throws AnalysisEngineProcessException;

  /**
   * Puts a new annotation where a stretch of the text as read is printed.
   *
   * @param story the text
   * @param span the stretch
   * @param annotation the annotation, not indexed yet
   */
  static <A extends Annotation> A at(Layout story, Span span, A annotation) {
    Span printed = story.toOriginal(span);
    annotation.setBegin(printed.begin());
    annotation.setEnd(printed.end());
    return annotation;
  }

  /**
   * Returns where an annotation is read.
   *
   * @param story the text
   * @param annotation an annotation of the document
   */
  static Span read(Layout story, AnnotationFS annotation) {
    return new Span(story.fromOriginal(annotation.getBegin()), story.fromOriginal(annotation.getEnd()));
  }

  /**
   * Returns the words that lie in marks of some types.
   *
   * @param jcas the document
   * @param story its text
   * @param types the types
   */
  @SafeVarargs
  static MarkedWords marked(JCas jcas, Layout story, Class<? extends Annotation>... types) {
    List<Span> marks = new ArrayList<>();
    for (Class<? extends Annotation> type : types) {
      jcas.getAnnotationIndex(type).forEach(mark -> marks.add(read(story, mark)));
    }
    return new MarkedWords(marks);
  }

  /** Returns the rules that make and refuse this engine's marks. */
  abstract List<Rule> rules();

  /** Returns the types of the marks that a rule of this engine makes, refuses or changes. */
  abstract List<Class<? extends Annotation>> types(Rule rule);
}
