package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Is told which rules a recognizer tries and what they say, so that a mark that is missing or wrong can be explained.
 */
public interface Trace {
  /** Forgets all it is told; what recognizers get unless somebody asks. */
  Trace OFF = new Trace() {
    @Override
    public boolean isOn() {
      return false;
    }

    @Override
    public void applied(Rule rule, int begin, int end) {}

    @Override
    public void failed(Rule rule, int begin, int end, String why) {}
  };

  /**
   * Tells whether anybody listens, so that reasons need not be made up for nobody.
   *
   * @return whether reasons are wanted
   */
  default boolean isOn() {
    return true;
  }

  /**
   * Says that a rule applied: it made the mark, or refused the candidate, as its verdict says.
   *
   * @param rule the rule
   * @param begin the offset of the candidate's first UTF-16 unit
   * @param end the offset after its last unit
   */
  void applied(Rule rule, int begin, int end);

  /**
   * Says that a rule was tried and did not apply.
   *
   * @param rule the rule
   * @param begin the offset of the candidate's first UTF-16 unit
   * @param end the offset after its last unit
   * @param why what it missed, or null where its name says it all
   */
  void failed(Rule rule, int begin, int end, String why);

  /**
   * Says that a rule was tried and did not apply, and hands back what was found then, for a reader's last line.
   *
   * @param <M> what the reader would have found
   * @param rule the rule
   * @param begin the offset of the candidate's first UTF-16 unit
   * @param end the offset after its last unit
   * @param why what it missed
   * @return null
   */
  default <M> M none(Rule rule, int begin, int end, String why) {
    failed(rule, begin, end, why);
    return null;
  }

  /**
   * One rule that was tried.
   *
   * @param rule the rule
   * @param span the candidate
   * @param applied whether it applied
   * @param why what it missed, or null
   */
  record TraceEntry(Rule rule, Span span, boolean applied, String why) {}

  /** Keeps all it is told, in the order of telling. */
  final class Log implements Trace {
    private final List<TraceEntry> entries = new ArrayList<>();

    @Override
    public void applied(Rule rule, int begin, int end) {
      entries.add(new TraceEntry(rule, new Span(begin, end), true, null));
    }

    @Override
    public void failed(Rule rule, int begin, int end, String why) {
      entries.add(new TraceEntry(rule, new Span(begin, end), false, why));
    }

    /** {@return what it was told} */
    public List<TraceEntry> entries() {
      return List.copyOf(entries);
    }
  }
}
