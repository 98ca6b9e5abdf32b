package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.text.MarkedWords;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Trace;

/**
 * Finds datelines, photo credits and credit lines, no two of which claim the same words. Immutable; one instance may
 * serve many threads.
 */
public final class CreditRecognizer {
  private final DatelineRecognizer datelines;
  private final PhotoCreditRecognizer photos;
  private final CreditLineRecognizer lines;

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public CreditRecognizer(CreditLexicon words) {
    datelines = new DatelineRecognizer(words);
    photos = new PhotoCreditRecognizer(words);
    lines = new CreditLineRecognizer(words);
  }

  /**
   * The credits of a text, each list from left to right.
   *
   * @param datelines the datelines
   * @param photos the photo credits
   * @param lines the credit lines
   */
  public record Credits(List<DatelineMatch> datelines, List<PhotoCreditMatch> photos, List<CreditLineMatch> lines) {}

  /** {@return the rules that make marks or refuse them} */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(datelines.rules());
    rules.addAll(photos.rules());
    rules.addAll(lines.rules());
    rules.addAll(Claims.rules());
    return rules;
  }

  /**
   * {@return the credits of a text}
   *
   * @param text the text
   */
  public Credits find(CharSequence text) {
    return find(text, Trace.OFF);
  }

  /**
   * {@return the credits of a text}
   *
   * @param text the text
   * @param trace told what the rules say
   */
  public Credits find(CharSequence text, Trace trace) {
    Anchors anchors = Anchors.of(text);
    return Claims.settle(
        new Credits(datelines.find(anchors, trace), photos.find(anchors, trace), lines.find(anchors, trace)), trace);
  }

  /**
   * {@return the credits of a text, none of them on the words of a note on who worked on the story} A credit that would
   * run into a note is read again as if the text went round it.
   *
   * @param text the text
   * @param notes the notes, which are read by their whole wording, while a credit often ends where its sentence does
   * @param trace told what the rules say
   */
  public Credits find(CharSequence text, MarkedWords notes, Trace trace) {
    Credits found = find(text, trace);
    Credits apart = Claims.besideNotes(found, notes, trace);
    return apart.equals(found) ? found : Claims.besideNotes(find(notes.without(text), trace), notes, trace);
  }
}
