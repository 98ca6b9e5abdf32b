package org.newswire.uima.invariants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.fit.validation.JCasValidationCheck;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Byline;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.type.SignOff;

/**
 * What is true of the marks of every document, whatever its text: a check for uimaFIT's
 * {@link org.apache.uima.fit.validation.Validator}, which finds it by itself.
 */
public final class Invariants implements JCasValidationCheck {
  private static final String OURS = "org.newswire.uima.type.";
  private static final int SHOWN = 60;

  @Override
  public List<ValidationResult> validate(JCas jcas) {
    return broken(jcas).stream().map(message -> ValidationResult.error(this, "%s", message)).toList();
  }

  /**
   * Returns what is not as it should be, a line for each mark; empty where all is well.
   *
   * @param jcas a document that our engines have marked
   */
  public static List<String> broken(JCas jcas) {
    return new Document(jcas).broken();
  }

  /** The marks of one document, and what is wrong with them. */
  private static final class Document {
    private final String text;
    private final List<Annotation> marks = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Document(JCas jcas) {
      text = jcas.getDocumentText();
      for (Annotation mark : jcas.getAnnotationIndex(Annotation.class)) {
        if (mark.getType().getName().startsWith(OURS)) {
          marks.add(mark);
        }
      }
    }

    List<String> broken() {
      marks.forEach(this::span);
      if (broken.isEmpty()) {
        marks.forEach(this::edges);
        marks.forEach(this::strings);
        onceASpan();
        references();
        regions();
        contributors();
        attributions();
        glosses();
      }
      return broken;
    }

    private void span(Annotation mark) {
      if (mark.getBegin() < 0 || mark.getBegin() >= mark.getEnd() || mark.getEnd() > text.length()) {
        broken.add("span: " + mark.getType().getShortName() + " " + mark.getBegin() + "-" + mark.getEnd()
            + " in a text of " + text.length());
      }
    }

    private void edges(Annotation mark) {
      if (isBlank(text.codePointAt(mark.getBegin())) || isBlank(text.codePointBefore(mark.getEnd()))) {
        broken.add("edge: a blank or an ignorable character at an edge of " + shown(mark));
      }
      if (cuts(mark.getBegin()) || cuts(mark.getEnd())) {
        broken.add("edge: half a character at an edge of " + shown(mark));
      }
    }

    /** Tells whether an offset parts a surrogate pair, or a letter from a mark that combines with it. */
    private boolean cuts(int offset) {
      if (offset == 0 || offset == text.length()) {
        return false;
      }
      if (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
        return true;
      }
      return switch (Character.getType(text.codePointAt(offset))) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
        default -> false;
      };
    }

    private void strings(Annotation mark) {
      Set<Integer> agencies = new HashSet<>();
      for (Feature feature : mark.getType().getFeatures()) {
        String name = feature.getShortName();
        String range = feature.getRange().getName();
        if (range.equals("uima.cas.String")) {
          String value = mark.getStringValue(feature);
          if (value != null && value.isEmpty()) {
            broken.add("string: empty instead of null " + name + " of " + shown(mark));
          } else if (value != null) {
            string(mark, name, value);
          }
        } else if (range.equals("uima.cas.StringArray")) {
          StringArray array = (StringArray) mark.getFeatureValue(feature);
          if (array == null) {
            broken.add("string: no array " + name + " of " + shown(mark));
            continue;
          }
          array.forEach(value -> string(mark, name, value));
          if (name.startsWith("agenc")) {
            agencies.add(array.size());
          }
        }
      }
      if (agencies.size() > 1) {
        broken.add("string: agencies, their names and ids are not as many, of " + shown(mark));
      }
    }

    private void string(Annotation mark, String name, String value) {
      if (value == null || value.codePoints().anyMatch(Invariants::isLineEnd)) {
        broken.add("string: a line end or nothing in " + name + " of " + shown(mark));
      } else if (!value.isEmpty()
          && (isBlank(value.codePointAt(0)) || isBlank(value.codePointBefore(value.length())))) {
        broken.add("string: a blank at an edge of " + name + " '" + value + "' of " + shown(mark));
      }
    }

    private void onceASpan() {
      Set<String> seen = new HashSet<>();
      for (Annotation mark : marks) {
        if (!seen.add(mark.getType().getShortName() + " " + mark.getBegin() + " " + mark.getEnd())) {
          broken.add("twice: " + shown(mark));
        }
      }
    }

    private void references() {
      Set<FeatureStructure> indexed = Collections.newSetFromMap(new IdentityHashMap<>());
      indexed.addAll(marks);
      for (Annotation mark : marks) {
        for (Feature feature : mark.getType().getFeatures()) {
          if (!feature.getRange().isPrimitive() && !feature.getShortName().equals("sofa")) {
            List<FeatureStructure> values = new ArrayList<>();
            FeatureStructure value = mark.getFeatureValue(feature);
            if (value instanceof FSArray<?> array) {
              array.forEach(values::add);
            } else if (value != null && !(value instanceof StringArray)) {
              values.add(value);
            }
            if (!indexed.containsAll(values)) {
              broken.add("reference: " + feature.getShortName() + " is not in the index, of " + shown(mark));
            }
          }
        }
      }
    }

    private void regions() {
      Annotation before = null;
      for (Annotation mark : marks) {
        if (mark instanceof Dateline || mark instanceof PhotoCredit || mark instanceof CreditLine || isNote(mark)) {
          if (before != null && mark.getBegin() < before.getEnd()) {
            broken.add("region: " + shown(before) + " on the words of " + shown(mark));
          }
          before = before == null || mark.getEnd() > before.getEnd() ? mark : before;
        }
      }
    }

    private static boolean isNote(Annotation mark) {
      return mark instanceof Byline || mark instanceof SignOff;
    }

    private void contributors() {
      NavigableMap<Integer, Annotation> notes = new TreeMap<>();
      marks.stream().filter(Document::isNote).forEach(note -> notes.put(note.getBegin(), note));
      for (Annotation mark : marks) {
        if (mark instanceof Contributor) {
          Map.Entry<Integer, Annotation> note = notes.floorEntry(mark.getBegin());
          if (note == null || note.getValue().getEnd() < mark.getEnd()) {
            broken.add("contributor: outside every Byline and SignOff " + shown(mark));
          }
        }
      }
    }

    private void attributions() {
      String words = null;
      for (Annotation mark : marks) {
        if (mark instanceof Attribution attribution) {
          parts(attribution);
          if (attribution.getSpeaker() != null) {
            words = words == null ? joined(text) : words;
            if (!words.contains(joined(attribution.getSpeaker()))) {
              broken.add("speaker: '" + attribution.getSpeaker() + "' is not in the text, of " + shown(mark));
            }
          }
        }
      }
    }

    private void parts(Attribution attribution) {
      List<Annotation> parts = new ArrayList<>();
      if (attribution.getSource() != null) {
        parts.add(attribution.getSource());
      }
      if (attribution.getCue() != null) {
        parts.add(attribution.getCue());
      }
      if (attribution.getContent() == null || attribution.getContent().size() == 0) {
        broken.add("attribution: without a content " + shown(attribution));
      } else {
        attribution.getContent().forEach(parts::add);
      }
      parts.sort(Comparator.comparingInt(Annotation::getBegin));
      for (int i = 1; i < parts.size(); i++) {
        if (parts.get(i).getBegin() < parts.get(i - 1).getEnd()) {
          broken.add("attribution: " + shown(parts.get(i - 1)) + " on the words of " + shown(parts.get(i)));
        }
      }
      if (!parts.isEmpty() && (parts.get(0).getBegin() != attribution.getBegin()
          || parts.stream().mapToInt(Annotation::getEnd).max().getAsInt() != attribution.getEnd())) {
        broken.add("attribution: not from the first to the last of its parts " + shown(attribution));
      }
    }

    private void glosses() {
      Set<TOP> explained = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Annotation mark : marks) {
        if (mark instanceof Gloss gloss && !explained.add(gloss.getShortForm())) {
          broken.add("gloss: a second one of the same short form " + shown(mark));
        }
      }
      if (explained.contains(null)) {
        broken.add("gloss: one without a short form");
      }
      for (Annotation mark : marks) {
        if (mark instanceof ShortForm shortForm && shortForm.getDefinedHere() != explained.contains(shortForm)) {
          broken.add("gloss: definedHere=" + shortForm.getDefinedHere() + ", Gloss=" + explained.contains(shortForm)
              + " of " + shown(mark));
        }
      }
    }
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character)
        || Character.isIdentifierIgnorable(character);
  }

  private static boolean isLineEnd(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Returns a text without white space and what nobody sees, which a page may have anywhere in a name. */
  private static String joined(String original) {
    StringBuilder joined = new StringBuilder(original.length());
    original.chars().filter(c -> !isBlank(c)).forEach(c -> joined.append((char) c));
    // A letter and its accents are one, however they are written.
    return Normalizer.normalize(joined, Normalizer.Form.NFD);
  }

  private static String shown(Annotation mark) {
    String words = mark.getCoveredText();
    return mark.getType().getShortName() + " " + mark.getBegin() + "-" + mark.getEnd() + " '"
        + (words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words) + "'";
  }
}
