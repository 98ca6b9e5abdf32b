package org.newswire.uima.version;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A piece of text in which both versions can be read.
 *
 * @param kind whose words they are
 * @param text the words, white space folded
 */
public record Segment(SegmentKind kind, String text) {

  /** Whose words can stand in a piece. */
  public enum SegmentKind {
    /** Words of both versions, as the second prints them. */
    KEPT,
    /** Words of the first version alone. */
    DROPPED,
    /** Words of the second version alone. */
    ADDED
  }

  /**
   * {@return the pieces of a stretch of the second version and of what it dropped}
   *
   * @param a the text of the first version
   * @param b the text of the second version
   * @param within the stretch of the second version
   * @param edits what was changed within it, in text order
   */
  public static List<Segment> merged(String a, String b, Span within, List<Edit> edits) {
    List<Segment> segments = new ArrayList<>();
    int at = within.begin();
    for (Edit edit : edits) {
      int begin = Math.max(at, Math.min(edit.b().begin(), within.end()));
      boolean glued = edit.isDeletion() && begin > within.begin() && !Character.isWhitespace(b.charAt(begin - 1));
      add(segments, SegmentKind.KEPT, b.substring(at, begin) + (glued ? " " : ""));
      add(segments, SegmentKind.DROPPED, edit.a().of(a));
      add(segments, SegmentKind.ADDED, edit.b().of(b));
      at = Math.max(begin, Math.min(edit.b().end(), within.end()));
    }
    add(segments, SegmentKind.KEPT, b.substring(at, within.end()));
    return segments;
  }

  /**
   * {@return the pieces of a stretch of one version, those that the other does not have apart}
   *
   * @param text the text of the version
   * @param within the stretch
   * @param changed what the other version does not have, in text order
   * @param kind {@link SegmentKind#DROPPED} for the first version, {@link SegmentKind#ADDED} for the second
   */
  public static List<Segment> of(String text, Span within, List<Span> changed, SegmentKind kind) {
    List<Segment> segments = new ArrayList<>();
    int at = within.begin();
    for (Span span : changed) {
      if (span.begin() >= at && span.end() <= within.end()) {
        add(segments, SegmentKind.KEPT, text.substring(at, span.begin()));
        add(segments, kind, span.of(text));
        at = span.end();
      }
    }
    add(segments, SegmentKind.KEPT, text.substring(at, within.end()));
    return segments;
  }

  private static void add(List<Segment> segments, SegmentKind kind, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(kind, text.replaceAll("\\s+", " ")));
    }
  }
}
