package org.newswire.uima.reporter;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds bylines and sign-offs, none of which shares a word with another.
 *
 * <p>Immutable; one instance may serve many threads.
 */
public final class ReporterRecognizer {
  private final BylineRecognizer bylines;
  private final SignOffRecognizer signOffs;
  private final BiographyRecognizer biographies;

  /**
   * Takes the lexicons.
   *
   * @param lexicon the lexicons
   */
  public ReporterRecognizer(ReporterLexicon lexicon) {
    bylines = new BylineRecognizer(lexicon);
    signOffs = new SignOffRecognizer(lexicon);
    biographies = new BiographyRecognizer(lexicon);
  }

  /** {@return the rules that make and refuse marks} */
  public static List<Rule> rules() {
    return ReporterRules.all();
  }

  /**
   * {@return the bylines and sign-offs of a text}
   *
   * @param text the text
   */
  public ReporterMarks find(String text) {
    return find(text, Trace.OFF);
  }

  /**
   * {@return the bylines and sign-offs of a text}
   *
   * @param text the text
   * @param trace told which rules are tried
   */
  public ReporterMarks find(String text, Trace trace) {
    List<SignOffMatch> notes = new ArrayList<>(signOffs.find(text, trace));
    List<BylineMatch> heads = new ArrayList<>();
    for (BylineMatch head : bylines.find(text, trace)) {
      // A line of one label, "Reporter: Ada Nordby", reads as either; above the story it is the byline.
      boolean whole = notes.removeIf(note -> note.span().equals(head.span()) && goesOn(text, note.span().end()));
      if (!whole && notes.stream().anyMatch(note -> note.span().overlaps(head.span()))) {
        trace.applied(ReporterRules.BYLINE_WITHIN_SIGN_OFF, head.span().begin(), head.span().end());
      } else {
        heads.add(head);
      }
    }
    List<Span> marked = new ArrayList<>();
    heads.forEach(head -> marked.add(head.span()));
    notes.forEach(note -> marked.add(note.span()));
    notes.addAll(biographies.find(text, marked, trace));
    return new ReporterMarks(heads, notes);
  }

  /**
   * {@return the bylines and sign-offs of a text, none of them on words that are marked as a credit already} A note
   * that would run into a credit is read again as if the text went round it.
   *
   * @param text the text
   * @param credits the credits
   * @param trace told which rules are tried
   */
  public ReporterMarks find(String text, MarkedWords credits, Trace trace) {
    ReporterMarks found = find(text, trace);
    return found.isApartFrom(credits) ? found : find(credits.without(text), trace).apartFrom(credits);
  }

  private static boolean goesOn(String text, int from) {
    return !text.substring(from).isBlank();
  }
}
