package org.newswire.uima.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An ordered list of rules: the first one that applies to a candidate decides; what none applies to is refused.
 *
 * @param <C> what is decided about
 */
public final class Rules<C> {
  private final List<Rule> rules;
  private final List<Predicate<? super C>> conditions;

  private Rules(RulesBuilder<C> builder) {
    rules = List.copyOf(builder.rules);
    conditions = List.copyOf(builder.conditions);
  }

  /**
   * Starts a list.
   *
   * @param <C> what the rules decide about
   * @return a builder without rules
   */
  public static <C> RulesBuilder<C> list() {
    return new RulesBuilder<>();
  }

  /** {@return the rules in the order in which they are tried} */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * {@return the rule that accepts a candidate, or null where one refuses it or none applies}
   *
   * @param candidate what to decide about
   * @param begin the offset of its first UTF-16 unit, for the trace
   * @param end the offset after its last unit
   * @param trace told what every rule up to the deciding one says
   */
  public Rule decide(C candidate, int begin, int end, Trace trace) {
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (conditions.get(i).test(candidate)) {
        trace.applied(rule, begin, end);
        return rule.verdict() == Rule.Verdict.ACCEPTS ? rule : null;
      }
      trace.failed(rule, begin, end, null);
    }
    return null;
  }

  /**
   * Collects the rules of a list, in the order in which they are tried.
   *
   * @param <C> what is decided about
   */
  public static final class RulesBuilder<C> {
    private final List<Rule> rules = new ArrayList<>();
    private final List<Predicate<? super C>> conditions = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RulesBuilder() {}

    /**
     * Adds a rule that makes a mark.
     *
     * @param name its name
     * @param condition tells whether it applies
     * @return this builder
     * @throws IllegalArgumentException when the list has a rule of that name
     */
    public RulesBuilder<C> accept(String name, Predicate<? super C> condition) {
      return add(Rule.accepting(name), condition);
    }

    /**
     * Adds a rule that refuses a candidate.
     *
     * @param name its name
     * @param condition tells whether it applies
     * @return this builder
     * @throws IllegalArgumentException when the list has a rule of that name
     */
    public RulesBuilder<C> refuse(String name, Predicate<? super C> condition) {
      return add(Rule.refusing(name), condition);
    }

    private RulesBuilder<C> add(Rule rule, Predicate<? super C> condition) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("two rules named " + rule.name());
      }
      rules.add(rule);
      conditions.add(condition);
      return this;
    }

    /** {@return the list} */
    public Rules<C> build() {
      return new Rules<>(this);
    }
  }
}
